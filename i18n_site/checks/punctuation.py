"""Punctuation, by the custom of each language."""

import re
from collections.abc import Iterator
from functools import cache

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import punctuation

_WIDE = frozenset({"ja", "zh"})
_WIDE_LETTER = r"[\u3040-\u30ff\u3400-\u9fff]"
_ARABIC = frozenset({"ar", "fa", "ur", "ckb", "ps", "ug", "sd"})
_LATIN_COMMA = re.compile(r"(?<=[\u0620-\u06d3])[,;?](?=\s|$)")
# A stop after a closing quote ends the sentence, not the question in it.
_QUOTED_QUESTION = re.compile(r"[?？؟;][\s\u00a0\u202f]?[»”“’」』\"][.。۔]\W{0,5}$")
# Fragments, as in a list, end without a stop in these.
_UNSTOPPED = frozenset({"ja", "ko", "zh"})
_NO_QUESTION = frozenset({"ja", "km", "lo", "my", "th"})
_ENDS_WITH = "the source ends with {} and the translation does not"


@cache
def _ascii_mark() -> re.Pattern[str]:
    """Return the pattern of ASCII marks among wide letters; it is slow to compile."""
    return re.compile(rf"(?<={_WIDE_LETTER})[,!?;](?={_WIDE_LETTER}|\s|$)")


def _lost_end(pair: Pair, kind: str) -> bool:
    """Return whether the source ends with a mark of *kind*, and the translation not."""
    return pair.source.ending == kind != pair.translation.ending


@check(
    severity=Severity.WARNING,
    needs=("ending",),
    hint="end the sentence as the source does, with the mark of the language",
    good=(
        Example("Not advice.", "Pas un avis."),
        Example("Not advice.", "助言ではありません。", "ja"),
        Example("Not advice.", "यह सलाह नहीं है।", "hi"),
        Example("Not advice.", "ไม่ใช่คำแนะนำ", "th"),
        Example("Title", "Titre"),
        Example("or any other medicine.", "その他の薬", "ja"),
    ),
    bad=(Example("Not advice.", "Pas un avis"), Example("Title", "Titre.")),
)
def end_stop(pair: Pair) -> Iterator[str]:
    """One text ends with a full stop and the other does not.

    The last part of a list that is one sentence in the source begins with a small
    letter; it needs no stop in Japanese, Korean and Chinese.
    """
    source, translation = pair.source.ending, pair.translation.ending
    if source == translation or pair.language in punctuation.NO_STOP:
        return
    if source == "stop" and not translation:
        if pair.language in _UNSTOPPED and pair.source.text[:1].islower():
            return
        yield "the source ends with a full stop and the translation does not"
    elif translation == "stop" and not source and len(pair.source.words) > 0:
        yield "the translation ends with a full stop and the source does not"


@check(
    severity=Severity.WARNING,
    needs=("ending",),
    hint="end the text with a colon",
    good=(Example("Name:", "Nom :"), Example("Name:", "名前：", "ja")),
    bad=(Example("Name:", "Nom"),),
)
def end_colon(pair: Pair) -> Iterator[str]:
    """The source ends with a colon and the translation does not.

    Japanese announces a list with a full stop as well, so it is left alone.
    """
    if pair.language != "ja" and _lost_end(pair, "colon"):
        yield _ENDS_WITH.format("a colon")


@check(
    severity=Severity.WARNING,
    needs=("ending",),
    hint="end the text as a question",
    good=(
        Example("Really?", "Vraiment ?"),
        Example("Really?", "حقا؟", "ar"),
        Example("Ask: “Why?”", "Pregunte: «¿Por qué?».", "es"),
    ),
    bad=(Example("Is it safe?", "C'est sans danger."),),
)
def end_question(pair: Pair) -> Iterator[str]:
    """The source is a question and the translation is not.

    In Japanese and Thai a question needs no mark, so those are left alone; Greek
    writes a semicolon.
    """
    marks = {"question", "semicolon"} if pair.language == "el" else {"question"}
    if pair.language in _NO_QUESTION or pair.source.ending != "question":
        return
    if pair.translation.ending in marks:
        return
    if not _QUOTED_QUESTION.search(pair.translation.text[-20:]):
        yield _ENDS_WITH.format("a question mark")


@check(
    severity=Severity.INFO,
    needs=("ending",),
    hint="end the text with an exclamation mark if the language would",
    good=(Example("Stop!", "Arrêtez !"), Example("Stop!", "停止！", "zh-Hans")),
    bad=(Example("Stop!", "Arrêtez"),),
)
def end_exclamation(pair: Pair) -> Iterator[str]:
    """The source ends with an exclamation mark and the translation does not."""
    if _lost_end(pair, "exclamation"):
        yield _ENDS_WITH.format("an exclamation mark")


@check(
    severity=Severity.WARNING,
    needs=("ending",),
    hint="end the text with an ellipsis",
    good=(Example("More…", "Plus..."),),
    bad=(Example("More…", "Plus"), Example("Loading...", "Chargement.")),
)
def end_ellipsis(pair: Pair) -> Iterator[str]:
    """The source ends with an ellipsis and the translation does not."""
    if _lost_end(pair, "ellipsis"):
        yield _ENDS_WITH.format("an ellipsis")


@check(
    severity=Severity.WARNING,
    needs=("ending",),
    hint="end the text with a semicolon",
    good=(Example("one;", "un ;"), Example("one;", "واحد؛", "ar")),
    bad=(Example("one;", "un"),),
)
def end_semicolon(pair: Pair) -> Iterator[str]:
    """The source ends with a semicolon and the translation does not.

    Japanese has none.
    """
    if pair.language != "ja" and _lost_end(pair, "semicolon"):
        yield _ENDS_WITH.format("a semicolon")


@check(
    severity=Severity.WARNING,
    needs=("marks",),
    languages=frozenset({"fr"}),
    hint="put a no-break space before ; : ! ? and inside « »",
    good=(
        Example("Really?", "Vraiment\u202f?"),
        Example("Really?", "Vraiment ?"),
        Example("Really?", "Vraiment?", "fr-CA"),
        Example("at 10:30", "à 10:30"),
        Example("See https://a.example", "Voir https://a.example"),
    ),
    bad=(Example("Is it?", "Vraiment?"), Example("a “word”", "un «mot»")),
)
def punctuation_spacing(pair: Pair) -> Iterator[str]:
    """French has no space before a double mark, or inside its quotes."""
    if pair.locale.tag == "fr-CA":
        return
    found = dict.fromkeys(punctuation.unspaced_french(pair.translation.prose))
    # A title in the source language keeps the spacing of that language.
    if wrong := [each for each in found if each not in pair.source.text]:
        yield f"no space at '{' '.join(wrong)}'"


@check(
    severity=Severity.WARNING,
    needs=("marks",),
    languages=frozenset({"es"}),
    hint="begin the question with ¿ and the exclamation with ¡",
    good=(
        Example("Is it safe?", "¿Es seguro?", "es"),
        Example("Stop!", "¡Alto!", "es"),
        Example("a or b?", "a o b", "es"),
    ),
    bad=(
        Example("Is it safe?", "Es seguro?", "es"),
        Example("Stop!", "Alto!", "es"),
    ),
)
def inverted_marks(pair: Pair) -> Iterator[str]:
    """A Spanish question or exclamation lacks the mark at its start."""
    if pair.language != "es":
        return
    text = pair.translation.prose
    for close, begin in (("?", "¿"), ("!", "¡")):
        if close in text and begin not in text:
            yield f"'{close}' without '{begin}'"


@check(
    severity=Severity.WARNING,
    needs=("marks",),
    languages=_WIDE | _ARABIC,
    hint="write the marks of the language: ， 。 ！ ？ or ، ؛ ؟",
    good=(
        Example("Yes, no.", "はい、いいえ。", "ja"),
        Example("Yes, no?", "نعم، لا؟", "ar"),
        Example("1,510", "1,510", "ja"),
    ),
    bad=(
        Example("Yes, no.", "是,不是。", "zh-Hans"),
        Example("Is it safe?", "هل هذا آمن?", "ar"),
        Example("Yes, no.", "نعم, لا.", "ar"),
    ),
)
def foreign_punctuation(pair: Pair) -> Iterator[str]:
    """A Latin mark stands where the language has its own.

    Full-width marks in Chinese and Japanese, the turned comma, semicolon and
    question mark in Arabic, Persian and Urdu.
    """
    pattern = _ascii_mark() if pair.language in _WIDE else _LATIN_COMMA
    if wrong := pattern.findall(pair.translation.prose):
        yield f"Latin {' '.join(map(repr, dict.fromkeys(wrong)))}"


@check(
    severity=Severity.WARNING,
    needs=("brackets",),
    hint="close each bracket and quote that is opened",
    good=(
        Example("a (b) c", "a (b) c"),
        Example("a (b) c", "a（b）c", "ja"),
        Example("1) one", "1) un"),
    ),
    bad=(Example("a (b) c", "a (b c"), Example("a “b”", "« b"), Example("a", "a]")),
)
def brackets(pair: Pair) -> Iterator[str]:
    """Brackets of the translation don't pair, though those of the source do."""
    if not punctuation.unpaired(pair.translation.text):
        return
    wrong = punctuation.unpaired(pair.translation.prose)
    if wrong and not punctuation.unpaired(pair.source.prose):
        yield f"'{wrong}' has no partner"
