"""What a locale's catalog says of a notice, and what a page must show of it."""

from collections.abc import Iterable, Iterator
from datetime import date

from i18n_site.errors import error
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.text.invisible import visible


def required(notices: Iterable[Notice], tag: str) -> tuple[Notice, ...]:
    """Return the notices that pages in *tag* must show, in their order."""
    return tuple(
        each for each in notices if each.locales is None or tag in each.locales
    )


def refusals(
    notice: Notice, catalog: Catalog | None, locale: Locale, path: str
) -> Iterator[Finding]:
    """Yield every reason why *notice* can't be shown in *locale*.

    *catalog* is that of the domain ``notices`` and *path* where it is or should
    be. Every line must have a finished translation with visible text that is
    not the source text; where the wording is fixed, it must be exactly that.
    """
    messages = catalog.live() if catalog else {}
    fixed = notice.fixed_text.get(locale.tag, ("",) * len(notice.keys))
    for key, wording in zip(notice.keys, fixed, strict=True):
        message = messages.get(key)
        at = Location(path, message.line if message else 0)
        fault = _fault(key, message, wording)
        if fault:
            rule, what = fault
            about = f"the {locale.english_name} {notice.id} {what}: {key.text!r}"
            yield error(rule, about, at, HINTS[rule])._replace(msgid=key.text)


def _fault(key: Key, message: Message | None, fixed: str) -> tuple[str, str] | None:
    """Return the rule and the words for what keeps *message* from being shown."""
    if message is None:
        return "notice-missing", "lacks a line"
    text = message.translations[0]
    if not text:
        return "notice-missing", "has an untranslated line"
    if message.fuzzy:
        return "notice-fuzzy", "has a fuzzy line"
    if not visible(text):
        return "notice-blank", "has a line without visible text"
    if fixed:
        what = f"must have the fixed wording {fixed!r} in the line"
        return None if text.strip() == fixed else ("notice-fixed-text", what)
    if visible(text) == visible(key.text):
        return "notice-untranslated", "has a line that is still the source text"
    return None


def expired(notice: Notice, today: date) -> Iterator[Finding]:
    """Yield a finding if the wording of *notice* was valid until before *today*."""
    if notice.expires and today > notice.expires:
        what = f"the {notice.id} was valid until {notice.expires.isoformat()}"
        yield error("notice-expired", what, notice.places[0], HINTS["notice-expired"])


def misworded(notice: Notice, tag: str) -> Iterator[Finding]:
    """Yield each line of the source that is not the wording fixed for its *tag*."""
    fixed = notice.fixed_text.get(tag, ())
    for key, at, wording in zip(notice.keys, notice.places, fixed, strict=False):
        if key.text != wording:
            what = f"the {notice.id} must have the fixed wording {wording!r} here"
            yield error("notice-fixed-text", what, at, HINTS["notice-fixed-text"])


def shown(notice: Notice, catalog: Catalog | None, locale: Locale) -> ShownNotice:
    """Return the exact text of *notice* in *locale*; without catalog, the source's.

    Call it only where ``refusals`` has nothing to say.
    """
    messages = catalog.live() if catalog else {}
    lines = tuple(
        messages[key].translations[0].strip() if catalog else key.text
        for key in notice.keys
    )
    return ShownNotice(
        notice.id, locale.tag, locale.direction, lines, notice.pages, notice.placement
    )


def places(notice: Notice, catalog: Catalog | None, path: str) -> list[Location]:
    """Return where the translation of each line is; *path* if it is nowhere."""
    messages = catalog.live() if catalog else {}
    found = (messages.get(key) for key in notice.keys)
    return [Location(path, each.line if each else 0) for each in found]


_UPDATE = "translate every line of the notice; run `i18n-site update` if it lacks one"
HINTS = {
    "notice-missing": _UPDATE,
    "notice-fuzzy": "check the translation against the source, then remove 'fuzzy'",
    "notice-blank": "write the text of the line",
    "notice-untranslated": "translate the line",
    "notice-fixed-text": "copy the wording of fixed_text in the settings",
    "notice-expired": "have the wording reviewed, then set a later 'expires'",
}
