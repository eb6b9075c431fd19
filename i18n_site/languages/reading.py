"""How long a text takes to read, by the script that it is written in.

Speeds are those of normally sighted young adults reading aloud, the only ones that
were measured alike in many languages: Trauzettel-Klosinski and Dietz, "Standardized
Assessment of Reading Performance: The New International Reading Speed Texts IReST",
Invest Ophthalmol Vis Sci 2012;53:5452-5461, table of means by language. They suit
careful reading of health information; silent reading of English non-fiction is at
238 words a minute (Brysbaert 2019, J Mem Lang 109:104047).

A language that was not measured has the mean of the 17 that were, 184 words a
minute, or if it is written without spaces the 863 characters of that mean.
"""

import re
from math import ceil

from i18n_site.languages.negotiation import parts

_WORDS = 184
_WORDS_BY_LANGUAGE = {
    "ar": 138,
    "de": 179,
    "en": 228,
    "es": 218,
    "fi": 161,
    "fr": 195,
    "he": 187,
    "it": 188,
    "nl": 202,
    "pl": 166,
    "pt": 181,
    "ru": 184,
    "sl": 180,
    "sv": 199,
    "tr": 166,
}
# Scripts whose words no space parts: characters a minute.
_CHARACTERS = {"Hans": 255, "Hant": 255, "Jpan": 357}
_CHARACTERS |= dict.fromkeys(("Khmr", "Laoo", "Mymr", "Thai", "Tibt"), 863)
# Letters of scripts that are written with spaces, inside of texts that are not.
_NO_LETTERS = re.compile(r"[\W_]+")
_SPACED = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u052f]+(?:[-'’.,][0-9A-Za-z]+)*")


def reading_minutes(tag: str, text: str) -> int:
    """Return the minutes that *text*, plain, takes a reader of *tag*: at least 1.

    Marks and punctuation take no time of their own. Latin words and numbers in a
    text without spaces count as words.
    """
    known = parts(tag)
    words = _WORDS_BY_LANGUAGE.get(known.language, _WORDS)
    speed = _CHARACTERS.get(known.script)
    if speed is None:
        return max(1, ceil(_words(text) / words))
    latin = _SPACED.findall(text)
    letters = len(_NO_LETTERS.sub("", _SPACED.sub("", text)))
    return max(1, ceil(letters / speed + len(latin) / _WORDS))


def _words(text: str) -> int:
    """Return how many pieces between spaces hold a letter or a number."""
    pieces = text.split()
    marks = [each for each in pieces if not each[0].isalnum()]
    return len(pieces) - sum(not any(map(str.isalnum, each)) for each in marks)
