"""What a locale's catalog says of a notice, and what a page must show of it."""

from collections.abc import Iterable, Iterator

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
    not the source text.
    """
    messages = catalog.live() if catalog else {}
    for key in notice.keys:
        message = messages.get(key)
        at = Location(path, message.line if message else 0)
        fault = _fault(key, message)
        if fault:
            rule, what = fault
            about = f"the {locale.english_name} {notice.id} {what}: {key.text!r}"
            yield error(rule, about, at, HINTS[rule])._replace(msgid=key.text)


def _fault(key: Key, message: Message | None) -> tuple[str, str] | None:
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
    if visible(text) == visible(key.text):
        return "notice-untranslated", "has a line that is still the source text"
    return None


def shown(notice: Notice, catalog: Catalog | None, locale: Locale) -> ShownNotice:
    """Return the exact text of *notice* in *locale*; without catalog, the source's.

    Call it only where ``refusals`` has nothing to say.
    """
    messages = catalog.live() if catalog else {}
    lines = tuple(
        messages[key].translations[0].strip() if catalog else key.text
        for key in notice.keys
    )
    return ShownNotice(notice.id, locale.tag, locale.direction, lines)


_UPDATE = "translate every line of the notice; run `i18n-site update` if it lacks one"
HINTS = {
    "notice-missing": _UPDATE,
    "notice-fuzzy": "check the translation against the source, then remove 'fuzzy'",
    "notice-blank": "write the text of the line",
    "notice-untranslated": "translate the line",
}
