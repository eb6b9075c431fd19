"""Numbers say whom to call."""

import re
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text.numbers import ascii_digits

# Numbers for emergencies, poison centres and crisis lines around the world.
_NUMBERS = """
    000 015 061 066 100 101 102 103 104 105 108 110 111 112 113 114 115 116 117
    118 119 120 122 123 125 127 128 130 131 133 144 145 150 155 158 160 166 168
    180 188 190 191 192 193 194 195 197 198 199 911 912 917 933 988 991 993 994
    995 997 998 999 1122 15 17 18
"""
_EMERGENCY = frozenset(_NUMBERS.split())
_CALL = re.compile(
    r"\b(?:call|dial|phone|ring|telephone|text|number|hotline|emergency|ambulance"
    r"|appele[rz]|composez|numéro|llam[ea]\w{0,2}|marque|rufen|wählen|notruf|ligue"
    r"|telefone)\b",
    re.IGNORECASE,
)
# A Hebrew preposition, which a hyphen joins to a number.
_PREFIXED = re.compile(r"(?<=[\u05d0-\u05ea])[-\u05be](?=\d)")
# "116 117".
_TWO_PARTS = re.compile(r"(?<!\d)(?<!\d )(11\d) (1\d\d)(?!\d| \d)")
# A short number that is no part of a longer one, however that is grouped.
_SHORT = re.compile(
    r"(?<![\d.,:/-])(?<!\d{3}[ \u00a0])\d{2,4}(?![\d:/%]|[.,-]\d|[ \u00a0]\d{3})"
)


@check(
    severity=Severity.ERROR,
    needs=("numbers",),
    hint="keep the number, or take it from the locale's data and add the comment"
    " '# ignore-emergency-number: REASON'",
    good=(
        Example("Call 112 at once.", "Appelez tout de suite le 112."),
        Example("Call 911.", "اتصل بالرقم ٩١١.", "ar"),
        Example("Call 112.", "התקשרו ל-112.", "he"),
        Example("Room 112 is closed", "La salle 113 est fermée"),
        Example("Call 999 after 15 minutes", "Po kwadransie dzwoń: 999", "pl"),
    ),
    bad=(
        Example("Call 112 at once.", "Appelez tout de suite le 15."),
        Example("Dial 911.", "Appelez les secours."),
        Example("Call 988", "Llame al 998", "es"),
        Example("Call 116 117 or 112.", "Pokličite 117 116 ali 112.", "sl"),
    ),
)
def emergency_number(pair: Pair) -> Iterator[str]:
    """A telephone number for emergencies is missing or another one.

    Such a number differs by country, so it is a fact of the locale and no matter
    of translation: a change needs a reason that somebody can check.
    """
    if not pair.source.numbers:
        return
    source = pair.source.prose
    expected = set(_SHORT.findall(source)) & _EMERGENCY
    expected -= {each.value for each in pair.source.measures if each.unit}
    expected = {each for each in expected if len(each) > 2 or _called(each, source)}
    if expected and _CALL.search(source):
        text = _PREFIXED.sub(" ", ascii_digits(pair.translation.prose))
        found = set(_SHORT.findall(text))
        for number in sorted(expected - found):
            yield f"emergency number {number!r} is missing"
        for first, second in _TWO_PARTS.findall(source):
            if re.search(rf"(?<!\d){second}[\s\u00a0]{first}(?!\d)", text):
                yield f"emergency number '{first} {second}' is turned round"


def _called(number: str, text: str) -> bool:
    """Return whether a *number* of two digits stands behind a word for calling."""
    return any(
        re.search(rf"\D{{0,20}}(?<!\d){number}(?!\d)", text[each.end() :][:25])
        for each in _CALL.finditer(text)
    )
