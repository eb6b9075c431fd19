"""Where the letters of a language stand that its alphabet counts as its own.

After the tailorings of CLDR 46 (``common/collation``), in a shorthand of theirs:
``&n<ñ`` puts ñ after n, as a letter; ``&u=ű`` makes ű a u but for ties. Letters
that no rule names are sorted by their base: é is an e.
"""

import re
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

# What holds for every language; CLDR's root differs from the order of code points.
_ROOT = (
    "&d=đ<ð &e<ə &h=ħ &i=ı &l=ł &n<ŋ &o=ø &t=ŧ &z<ʒ<þ<ƿ "
    "&г<ґ &д<ђ &е<є &з<ѕ &и<і<ї<й<ј &л<љ &н<њ &т<ћ &у<ў &ч<џ "
    "&ب<پ &ج<چ &ز<ژ &ف<ڤ &ك=ک<گ &ي=ی=ى &ت=ة "
    "&כ=ך &מ=ם &נ=ן &פ=ף &צ=ץ"
)
_SOUTH_SLAVIC = "&c<č<ć &d<dž<đ &l<lj &n<nj &s<š &z<ž"
_DANISH = "&d=ð &y=ü &z<æ=ä<ø=ö=ő<å=aa"
_TURKISH = "&c<ç &g<ğ &h<ı &o<ö &s<ş &u<ü"
_RULES = {
    "ar": "&ا=أ=ؤ=إ=ئ=آ",
    "az": "&c<ç &e<ə &g<ğ &h<x<ı &k<q &o<ö &s<ş &u<ü &z<w",
    "bs": _SOUTH_SLAVIC,
    "cs": "&c<č &h<ch &r<ř &s<š &z<ž",
    "cy": "&c<ch &d<dd &f<ff &g<ng &l<ll &p<ph &r<rh &t<th",
    "da": _DANISH,
    "eo": "&c<ĉ &g<ĝ &h<ĥ &j<ĵ &s<ŝ &u<ŭ",
    "es": "&n<ñ",
    "et": "&s<š<z<ž &w<õ<ä<ö<ü",
    "fa": "&آ<ا<ء=أ=إ=ؤ=ئ &ن<و<ه",
    "fi": "&d=đ=ð &n=ŋ &y=ü &z=ʒ<å<ä=æ<ö=ø",
    "fil": "&n<ñ<ng",
    "gl": "&n<ñ",
    "hi": "&ं=ँ",
    "hr": _SOUTH_SLAVIC,
    "hu": "&c<cs &d<dz<dzs &g<gy &l<ly &n<ny &o<ö=ő &s<sz &t<ty &u<ü=ű &z<zs",
    "is": "&a<á &d=đ<ð &e<é &i<í &o<ó &u<ú &y<ý &z<þ<æ=ä<ö=ø<å",
    "lt": "&c<č &i=y &s<š &z<ž",
    "lv": "&c<č &g<ģ &i<y &k<ķ &l<ļ &n<ņ &r<ŗ &s<š &z<ž",
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "pl": "&a<ą &c<ć &e<ę &l<ł &n<ń &o<ó &s<ś &z<ź<ż",
    "ro": "&a<ă<â &i<î &s<ș=ş &t<ț=ţ",
    "sk": "&a<ä &c<č &h<ch &o<ô &s<š &z<ž",
    "sl": "&c<č<ć &d<đ &s<š &z<ž",
    "sq": "&c<ç &d<dh &e<ë &g<gj &l<ll &n<nj &r<rr &s<sh &t<th &x<xh &z<zh",
    "sv": "&d=đ=ð &y=ü &z<å<ä=æ<ö=ø",
    "tr": _TURKISH,
    "vi": "&a<ă<â &d<đ &e<ê &o<ô<ơ &u<ư",
}
_RESET = re.compile(r"&([^<=\s]+)(\S*)")
_RULE = re.compile(r"([<=])([^<=\s]+)")

# Letters that are sorted as two, where the alphabet has not got them.
_PAIRS = {"æ": "ae", "œ": "oe"}
_PAIRS_OF_THE_NORTH = {"þ": "th", **_PAIRS}
_AFTER_ITS_OWN = 64  # a language's own letters come before those of others


class Place(NamedTuple):
    """Where a letter stands: after the letter *base*, at *offset*; 0 is its own.

    *variant* tells letters of one place apart, where all else is equal.
    """

    base: str
    offset: int
    variant: int


@cache
def places(language: str) -> dict[str, Place]:
    """Return where the letters of *language* stand, in NFC and lower case.

    Some are written with two signs, as Danish "aa".
    """
    found: dict[str, Place] = {}
    _add(found, _ROOT, _AFTER_ITS_OWN)
    _add(found, _RULES.get(language, ""), 0)
    return found


def _add(found: dict[str, Place], rules: str, offset: int) -> None:
    """Add the letters of *rules* to *found*, each base's from *offset* on."""
    for base, letters in _RESET.findall(rules):
        place = Place(base, 0, 0)
        for relation, letter in _RULE.findall(letters):
            if relation == "<":
                place = Place(base, max(place.offset, offset) + 1, 0)
            else:
                place = place._replace(variant=place.variant + 1)
            found[normalize("NFC", letter)] = place


@cache
def pairs(language: str) -> dict[int, str]:
    """Return the letters that *language* sorts as two, for ``str.translate``."""
    northern = language in ("da", "fi", "nb", "nn", "no", "sv")
    own = places(language)
    found = _PAIRS_OF_THE_NORTH if northern else _PAIRS
    return {ord(each): two for each, two in found.items() if each not in own}
