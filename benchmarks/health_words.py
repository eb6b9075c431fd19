"""Pseudo-words in the scripts of twenty locales, the same in every run.

A text is translated word by word, so that a translation has the markup, the links and
about the length of its source, and so that nothing has to be kept to translate it.
"""

import random
import re
from collections.abc import Sequence
from typing import NamedTuple

# Words whose loss or change the checks look for (not, two, daily) are left out: a
# pseudo-word would say something else.
_COMMON = """
the of and to in a is that for it as with are on be or by this from your you can when
which at an their was these they will other than some also
"""
_HEALTH = """
blood pressure heart disease asthma insulin glucose fever cough pain infection vaccine
tablet doctor nurse hospital clinic symptom treatment surgery child adult cancer
screening kidney liver lung brain nerve muscle bone joint diet exercise sleep stress
anxiety allergy skin rash wound fracture stroke risk therapy recovery oxygen water salt
sugar height result scan sample virus immune system hormone vitamin mineral protein
fibre tobacco eye ear nose throat mouth tooth
"""
_WORDS = 4000
_TOKEN = re.compile(r"([^A-Za-z%]*)([A-Za-z]+)(.*)", re.DOTALL)


class Script(NamedTuple):
    """What words are made of: syllables of *onsets* and *vowels*, a *coda* at the end.

    *comma* and *stop* take the place of ours, *space* stands between words.
    """

    onsets: Sequence[str]
    vowels: Sequence[str]
    codas: Sequence[str]
    cased: bool = False
    comma: str = ","
    stop: str = "."
    space: str = " "
    sizes: tuple[int, ...] = (2, 2, 3, 3)


def _latin(onsets: str, vowels: str, codas: str) -> Script:
    return Script(onsets.split(), vowels.split(), ["", *codas.split()], cased=True)


def _signs(first: int, count: int) -> list[str]:
    return [chr(first + at) for at in range(count)]


def _simplified() -> list[str]:
    """Return signs that are written in mainland China: those of its old charset."""
    signs = "".join(_signs(0x4E01, 6000))
    return list(signs.encode("gb2312", "ignore").decode("gb2312"))


_ENGLISH = _latin("b c d f g h l m n p r s t v st tr pl gr", "a e i o u ea io", "n r s")
_SCRIPTS = {
    "ar": Script("بتثجحخدذرزسشصضطظعغفقكلمنهو", ["ا", "ي", "و", ""], ["", "ة", "ن"]),
    "de": _latin("b d f g h k l m n r s t w z sch st kr", "a e i o u ä ö ü ei", "n r"),
    "es": _latin("b c d f g l m n ñ p r s t v ll tr", "a e i o u á é í ó ie", "n s r"),
    "fr": _latin("b c d f g j l m n p r s t v qu ch", "a e i o é è ê eau ou", "n s t"),
    "he": Script("אבגדהוזחטיכלמנסעפצקרשת", ["", "ו", "י", ""], ["", "ם", "ת"]),
    "hi": Script(_signs(0x0924, 20), ["", "ा", "ि", "ी", "ु", "े"], ["", "ं", "र"]),
    "ja": Script(
        [a + b for a in _signs(0x5200, 600) for b in "のにはをがとも"],
        [""],
        ["", "る"],
        comma="、",
        stop="。",
        space="",
        sizes=(1, 1, 2),
    ),
    "pt": _latin("b c ç d f g l m n p r s t v lh nh", "a e i o u ã õ á é ei", "m s r"),
    "zh-Hans": Script(
        _simplified(), [""], [""], comma="，", stop="。", space="", sizes=(2,)
    ),
    "bn": Script("কখগঘচছজটডতথদধনপফবভ", ["", "া", "ি", "ী", "ু", "ে"], ["", "ং", "র"]),
    "fa": Script("بپتثجچحخدرزژسشصضطعغفقکگلمنه", ["ا", "ی", "و", ""], ["", "ه", "ن"]),
    "it": _latin("b c d f g l m n p r s t v z gl gn", "a e i o u à è ì ò io", "n l"),
    "ko": Script(_signs(0xAC00, 5000), [""], [""], sizes=(2, 3)),
    "pl": _latin("b c ć d f g k l ł m n p r ś t w z sz cz", "a ą e ę i o ó u y", "k n"),
    "ru": Script("бвгджзклмнпрстфхцчшщ", "аеиоуыэюя", ["", "т", "н", "й"], cased=True),
    "sw": _latin("b ch d f g h j k l m mb mw n ng p s w z", "a e i o u", ""),
    "th": Script(_signs(0x0E01, 45), ["", "า", "ี", "ุ"], [""], ",", ".", space=""),
    "tr": _latin("b c ç d f g h k l m n p r s ş t v y", "a e ı i o ö u ü", "r n k"),
    "vi": _latin("b c ch đ g h kh l m n ng nh ph t th", "a à á ă â e ê ế ô ơ", "n t"),
}
TAGS = ("en", *_SCRIPTS)
RIGHT_TO_LEFT = frozenset({"ar", "he", "fa"})


def _word(rng: random.Random, script: Script, sizes: Sequence[int]) -> str:
    syllables = (
        rng.choice(script.onsets) + rng.choice(script.vowels)
        for _ in range(rng.choice(sizes))
    )
    return "".join(syllables) + rng.choice(script.codas)


def vocabulary(seed: int) -> tuple[list[str], list[str]]:
    """Return English words: those of every sentence, and those of the subject."""
    rng = random.Random(f"vocabulary {seed}")
    common, words = _COMMON.split(), dict.fromkeys(_HEALTH.split())
    while len(words) < _WORDS:
        words.setdefault(_word(rng, _ENGLISH, (2, 2, 3, 3, 4)))
    return common, [each for each in words if each not in common]


class Tongue(dict[str, str]):
    """What the words of English, with what is written around them, are in a locale."""

    def __init__(self, tag: str, seed: int) -> None:
        """Begin with an empty dictionary: words are translated as they come."""
        self.script = _SCRIPTS[tag]
        self._seed = f"{seed} {tag}"

    def say(self, text: str) -> str:
        """Translate *text*; its markup, its links and its placeholders stay."""
        said = self.script.space.join(map(self.__getitem__, text.split(" ")))
        return said if self.script.space else said.replace("_", "*")

    def __missing__(self, token: str) -> str:
        said = self[token] = self._translated(token)
        return said

    def _translated(self, token: str) -> str:
        parts = _TOKEN.fullmatch(token)
        if parts is None or "%" in token:
            return token
        before, word, after = parts.groups()
        marks = {",": self.script.comma, ".": self.script.stop}
        if after:
            after = after[:-1] + marks.get(after[-1], after[-1])
        rng = random.Random(f"{self._seed} {word.lower()}")
        sizes = (1,) if len(word) < 5 else self.script.sizes
        said = _word(rng, self.script, sizes)
        if self.script.cased and word[0].isupper():
            said = said.capitalize()
        return before + said + after
