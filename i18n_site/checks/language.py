"""Translations in another language than the catalog's: only with a detector.

A detector is wrong about short texts, names and quotations, so only long texts are
asked about, without the words that the source has too.
"""

import re
from collections.abc import Callable, Collection, Iterator

from i18n_site.checks.mutes import muted
from i18n_site.languages.detect import alike
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.text.markup import plain
from i18n_site.text.placeholders import without_placeholders

NAME = "wrong-language"
_HINT = "translate into the language of the catalog"
_RULE = Rule(
    NAME,
    Severity.WARNING,
    "A long translation is in another language than its catalog.\n\n"
    "That happens when a file is copied for a new locale, or pasted into the wrong"
    " one. It needs the extra: pip install 'i18n-site[langcheck]'. Short texts and"
    " languages that are much alike are not judged.",
    _HINT,
)
RULES = (_RULE,)
_LEAST_LETTERS = 120
_DENSE = (
    "\u0e00\u0eff",
    "\u1000\u109f",
    "\u1780\u17ff",
    "\u3040\u9fff",
    "\uac00\ud7af",
)
_DENSE_WEIGHT = 3  # such a letter says about as much as three of an alphabet
_NO_WORD = re.compile(r"[\d@<>{}=`\\^]|://")
_MARKS = "*_~[]()\"'“”„«»‘’.,;:!?…"


def wrong_language(
    catalog: Catalog,
    locale: Locale,
    detect: Callable[[str], str | None],
    known: Collection[str],
) -> Iterator[Finding]:
    """Yield a finding for each finished long text that *detect* is sure is foreign.

    *known* are the languages that it can tell; a catalog in another is left alone.
    """
    own = _primary(locale.tag)
    if own not in known:
        return
    for message in catalog.messages:
        if not message.finished or NAME in muted(message):
            continue
        found = {detect(text) for text in _texts(message)} - {None}
        foreign = sorted(each for each in found if each and not alike(each, own))
        if foreign:
            what = f"the text is in {foreign[0]!r}, not in {locale.tag!r}"
            at = Location(catalog.path, message.line)
            text = message.key.text
            yield Finding(NAME, Severity.WARNING, what, at, _HINT, text)


def _primary(tag: str) -> str:
    primary = tag.partition("-")[0].lower()
    return "nb" if primary == "no" else primary


def _texts(message: Message) -> Iterator[str]:
    """Yield the words of the translations that the source lacks, if they are many."""
    source = {
        word
        for text in (message.key.text, message.plural or "")
        for word in _words(text)
    }
    for text in message.translations:
        own = [word for word in _words(text) if word not in source]
        letters = sum(
            _DENSE_WEIGHT if _is_dense(letter) else letter.isalpha()
            for word in own
            for letter in word
        )
        if letters >= _LEAST_LETTERS:
            yield " ".join(own)


def _is_dense(letter: str) -> bool:
    return any(each[0] <= letter <= each[1] for each in _DENSE)


def _words(text: str) -> list[str]:
    """Return the words of *text* in lower case, without markup and addresses."""
    words = plain(without_placeholders(text, formatted=True)).lower().split()
    return [each.strip(_MARKS) for each in words if not _NO_WORD.search(each)]
