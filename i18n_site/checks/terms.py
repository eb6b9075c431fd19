"""The words of a translation that the site's glossary has decided."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from i18n_site.checks.pair import Pair
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.glossary import Glossary
from i18n_site.text.prose import WORD
from i18n_site.text.terms import occurs

GLOSSARY_TERM = Rule(
    "glossary-term",
    Severity.WARNING,
    "The source has a term of the glossary and the translation has none of its forms.\n"
    "\n"
    "One thing should have one name on the whole site. Any form that the glossary\n"
    "lists for the locale will do; add the one that you need. Words are compared as\n"
    "wholes: `Migräne*` is every word that begins so. In the title of a work, which\n"
    "the translation keeps, a term may stay as well.",
    "use the word that glossary.toml has for the locale, or add its form there",
    ("'It treats migraine' -> 'Il traite la migraine' (fr: migraine)",),
    ("'It treats migraine' -> 'Il traite le mal de tête' (fr: migraine)",),
)
DO_NOT_TRANSLATE = Rule(
    "do-not-translate",
    Severity.ERROR,
    "A word that must not be translated is missing or changed.\n"
    "\n"
    "A misspelt name of a medicine, a species or a body is another one, or none.\n"
    "Where a language writes the name in its own way, give the word a term in the\n"
    "glossary with the forms of that language.",
    "copy the word from the source",
    ("'Take Aspirin' -> 'Prenez Aspirin' (Aspirin)",),
    ("'Take Aspirin' -> 'Prenez Asprin' (Aspirin)",),
)
PROHIBITED_TERM = Rule(
    "prohibited-term",
    Severity.ERROR,
    "The translation has a word that the glossary prohibits.\n"
    "\n"
    "The glossary says why and what to use. By its entry it is an error or a\n"
    "warning; to mute it takes a reason in both cases.",
    "use the word that the message names",
    ("'The drug' -> 'Le médicament' (prohibited: drogue)",),
    ("'The drug' -> 'La drogue' (prohibited: drogue)",),
)
RULES = (DO_NOT_TRANSLATE, GLOSSARY_TERM, PROHIBITED_TERM)


class Fault(NamedTuple):
    """What is wrong by a rule, which may be less severe here than its page says."""

    rule: Rule
    severity: Severity
    text: str


def faults(pair: Pair, glossary: Glossary) -> Iterator[Fault]:
    """Yield where the translation of *pair* does not follow *glossary*.

    Only the words for the reader are compared: no code, addresses or tags.
    """
    yield from _changed(pair, glossary)
    yield from _unused(pair, glossary)
    yield from _prohibited(pair, glossary)


def _changed(pair: Pair, glossary: Glossary) -> Iterator[Fault]:
    for word in glossary.untranslated:
        if occurs((word,), pair.source.prose):
            own = (each for each in glossary.terms if each.text == word)
            forms = (form for each in own for form in each.into(pair.locale.tag))
            if not occurs((word, *forms), pair.translation.prose):
                text = f"{word!r} is missing or changed"
                yield Fault(DO_NOT_TRANSLATE, Severity.ERROR, text)


def _unused(pair: Pair, glossary: Glossary) -> Iterator[Fault]:
    for term in glossary.terms:
        forms = term.into(pair.locale.tag)
        if not forms or term.text in glossary.untranslated:
            continue
        found = occurs((term.text, *term.forms), pair.source.prose)
        if not found or occurs(forms, pair.translation.prose):
            continue
        if not _is_quoted(found, pair.source.words, pair.translation.words):
            names = " or ".join(map(repr, forms))
            text = f"{term.text!r} is not translated as {names}"
            yield Fault(GLOSSARY_TERM, Severity.WARNING, text)


def _is_quoted(term: str, source: Sequence[str], translation: Sequence[str]) -> bool:
    """Whether each *term* of the source stands in words that the translation keeps.

    So it is in the title of a work, which is named as it is: the term follows, or
    is followed by, the same word in both.
    """
    wanted = [each.lower() for each in WORD.findall(term)]
    ours, theirs = ([each.lower() for each in words] for words in (source, translation))
    size = len(wanted)
    kept = set(zip(*(theirs[at:] for at in range(size + 1)), strict=False))
    places = [
        at for at in range(len(ours)) if wanted and ours[at : at + size] == wanted
    ]
    return bool(places) and all(
        tuple(ours[at : at + size + 1]) in kept
        or (at > 0 and tuple(ours[at - 1 : at + size]) in kept)
        for at in places
    )


def _prohibited(pair: Pair, glossary: Glossary) -> Iterator[Fault]:
    tags = {pair.locale.tag, pair.language}
    for each in glossary.prohibited:
        if each.locale not in tags:
            continue
        if found := occurs((each.text, *each.forms), pair.translation.prose):
            use = f"; use {each.use!r}" if each.use else ""
            text = f"{found!r} is prohibited: {each.reason}{use}"
            yield Fault(PROHIBITED_TERM, each.severity, text)
