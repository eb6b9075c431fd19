"""The run of the words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import left_words
from i18n_site.text.function_words import KNOWN, SHORT, other_language
from i18n_site.text.punctuation import split_sentences

_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
# Words that rightly stand twice in a row.
_REPEATED = """
    nous vous sie die der das que se si di da no so bla ha tam tak har ke का के की
    sık yavaş azar tek zaman পর ঘন
    sama en de dan hari hati tidak her bir le la had that to in على de te op er
    luôn dần mãi thường chung từ đều song xa hay ngày đêm 꼭
"""
_DOUBLES = frozenset(_REPEATED.split())
# Long enough that the ratio of lengths means something.
_LONG = 60
# How long a translation from English is in languages that are short.
_USUAL = {
    "zh": 0.33,
    "ja": 0.45,
    **dict.fromkeys(("ko", "th"), 0.55),
    **dict.fromkeys(("he", "ar", "fa"), 0.85),
    **dict.fromkeys(("sv", "da", "nb", "cs", "fi", "tr"), 1.0),
}
# Where Chinese and Japanese join two sentences, and how short that may be.
_CLAUSE_MARK = re.compile("[，；、]")
_TERSE = 0.75
_DENSE = frozenset({"ja", "ko", "zh"})


@check(
    severity=Severity.WARNING,
    needs=("repeated word",),
    hint="delete one of the two words",
    good=(
        Example("Take it", "Prenez-le"),
        Example("you", "vous vous reposez"),
        Example("very very small", "très très petit"),
        Example("Bye bye", "Tam tam"),
    ),
    bad=(
        Example("Take it", "Prenez prenez le"),
        Example("It is not", "Es ist ist nicht", "de"),
    ),
)
def duplicate(pair: Pair) -> Iterator[str]:
    """A word stands twice in a row."""
    found = _repeated(pair.translation)
    if found and not _repeated(pair.source):
        yield f"'{found} {found}' stands twice in a row"


def _repeated(side: Side) -> str:
    for before, word in pairwise(side.text.split()):
        same = before.lower() == word.lower() and len(word) > 1 and word.isalpha()
        if same and word.lower() not in _DOUBLES:
            return word
    return ""


@check(
    severity=Severity.INFO,
    needs=("small start",),
    hint="begin with a capital letter, or with a small one, as the source does",
    good=(
        Example("Take it", "Prenez-le"),
        Example("iPhone", "iPhone"),
        Example("Advice", "نصيحة", "ar"),
        Example("take it", "Prenez-le"),
    ),
    bad=(Example("Take it", "prenez-le"),),
)
def start_caps(pair: Pair) -> Iterator[str]:
    """The source begins with a capital letter and the translation with a small one."""
    source, translation = pair.source.text[:1], pair.translation.text[:1]
    if source.isupper() and translation.islower():
        first = pair.translation.text.split(maxsplit=1)[0]
        if first not in pair.source.text and pair.locale.script in _CASED:
            yield f"it begins with '{translation}'"


@check(
    severity=Severity.WARNING,
    needs=("length",),
    hint="see whether a part is missing, or was added",
    good=(Example("Take it", "Prenez-le"), Example("A " * 50, "Ein " * 50, "de")),
    bad=(
        Example("Do not take this if you are pregnant, or if you drive a car.", "Non."),
        Example(
            "Stop at once and call your own doctor, who will tell you what.",
            "Arrêtez tout de suite et appelez votre médecin " * 8,
        ),
    ),
)
def length(pair: Pair) -> Iterator[str]:
    """The translation is far shorter or longer than such a text is in that language."""
    source, translation = len(pair.source.text), len(pair.translation.text)
    if source < _LONG:
        return
    least, most = (0.1, 1.5) if pair.language in _DENSE else (0.3, 3.0)
    if not source * least <= translation <= source * most + 20:
        yield f"{translation} characters for {source} of the source"


@check(
    severity=Severity.INFO,
    needs=("capitals",),
    hint="write capitals where the source does",
    good=(Example("WHO warns", "L'OMS avertit"), Example("STOP NOW", "ARRÊTEZ")),
    bad=(Example("Stop right now", "ARRÊTEZ TOUT DE SUITE"),),
)
def all_caps(pair: Pair) -> Iterator[str]:
    """The translation is all in capitals and the source is not."""
    text = pair.translation.text
    if (
        text.isupper()
        and pair.locale.script in _CASED
        and not pair.source.text.isupper()
        and len(pair.translation.words) > 2
    ):
        yield "the translation is all in capitals"


@check(
    severity=Severity.WARNING,
    needs=("sentences",),
    hint="translate every sentence of the source",
    good=(
        Example(
            "Stop at once. Call a doctor.", "Arrêtez aussitôt et voyez un médecin."
        ),
        Example("Stop at once. Call a doctor.", "立即停止。请去看医生。", "zh-Hans"),
        Example(
            "It gives information only. It does not replace advice.",
            "僅提供資訊，不能取代建議。",
            "zh-Hant",
        ),
        Example("It was wrong. Enter it again.", "Không đúng. Nhập lại", "vi"),
    ),
    bad=(
        Example("Stop at once. Call a doctor.", "Arrêtez tout de suite."),
        Example("It is no advice. It was not reviewed.", "Kein Rat.", "de"),
        Example("It is no advice. It was not reviewed.", "本页不是建议。", "zh-Hans"),
    ),
)
def sentence_missing(pair: Pair) -> Iterator[str]:
    """A sentence of the source seems to be missing.

    The translation has fewer sentences, and is shorter by half a sentence than
    such a text is in that language.
    """
    source, translation = pair.source.sentences, max(1, pair.translation.sentences)
    if not pair.source.marked or source < 2 or translation >= source:
        return
    if len(split_sentences(pair.translation.prose)) >= source:  # the last has no mark
        return
    usual = _USUAL.get(pair.language, 1.1) * len(pair.source.text)
    if len(_CLAUSE_MARK.findall(pair.translation.prose)) >= source - translation:
        usual *= _TERSE  # a comma may join what are sentences in the source
    if len(pair.translation.text) < usual * (source - 0.5) / source:
        yield f"{translation} of {source} sentences, and too short for all of them"


@check(
    severity=Severity.INFO,
    needs=("sentences",),
    hint="see whether a sentence is missing, or was added",
    good=(
        Example("Stop. Call 112. Wait.", "Arrêtez. Appelez le 112. Attendez."),
        Example("One. Two.", "一。二。", "ja"),
    ),
    bad=(Example("Stop now. Call us. Then wait for help.", "Arrêtez et attendez."),),
)
def sentence_count(pair: Pair) -> Iterator[str]:
    """The translation has two sentences fewer or more than the source."""
    if "." not in pair.source.characters or len(pair.source.text) < 20:
        return
    source, translation = pair.source.sentences, pair.translation.sentences
    if abs(source - translation) > 1 and translation:
        yield f"{translation} sentences where the source has {source}"


@check(
    severity=Severity.WARNING,
    needs=("foreign words",),
    languages=KNOWN | left_words.KNOWN,
    hint="translate into the language of the catalog",
    good=(
        Example("Wash it with warm water.", "Was het met warm water.", "nl"),
        Example("Read Living with pain.", "Leggi Living with pain."),
        Example(
            "Stop taking it and see a doctor if your face swells.",
            "Arrêtez de le prendre et consultez un médecin si le visage gonfle.",
        ),
        Example("He wrote of the man and the sea.", "« Of the man and the sea »"),
    ),
    bad=(
        Example(
            "Stop taking it and see a doctor if your face swells.",
            "Nehmen Sie es nicht mehr ein und gehen Sie zu einem Arzt.",
        ),
        Example("Go outside.", "Ga outside.", "nl"),
        Example("Rinse your mouth with water.", "Isperite usta water.", "hr"),
        Example("It may last 3 weeks.", "Διαρκεί may last 3 εβδομάδες.", "el"),
    ),
)
def foreign_words(pair: Pair) -> Iterator[str]:
    """Words of the translation are those of another language.

    Told by "and", "the", "of" in 21 languages, of which the source's own words are
    left out; ``wrong-language`` knows more languages, and needs longer texts. And by
    an English word of the source that stands as it is, which no name begins.
    """
    if pair.same_language:
        return
    if other := _other_language(pair):
        yield f"the words are of {other!r}"
    elif pair.language in left_words.KNOWN and pair.source.tag.startswith("en"):
        source, text = pair.source.prose, pair.translation.text
        if not any(each in text for each in pair.source.english):
            return
        if word := left_words.left_word(source, pair.translation.prose, pair.language):
            yield f"{word!r} is not translated"


def _other_language(pair: Pair) -> str:
    """Return the language whose little words the translation has, or ""."""
    if len(pair.translation.text) < SHORT or pair.language not in KNOWN:
        return ""
    words = set(pair.translation.text.lower().split())
    if not other_language(words, pair.language):
        return ""
    words.difference_update(pair.source.text.lower().split())
    return other_language(words, pair.language)
