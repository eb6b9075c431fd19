"""Measures that say the same in other units: 7 days and a week, 1.2 g and 1,200 mg."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation

from i18n_site.text.units import Measure

# What is measured, and how much of it a unit is.
_WORTH = {
    "ng": ("mass", Decimal("0.000001")),
    "µg": ("mass", Decimal("0.001")),
    "mg": ("mass", Decimal(1)),
    "g": ("mass", Decimal(1_000)),
    "kg": ("mass", Decimal(1_000_000)),
    "µl": ("volume", Decimal("0.001")),
    "ml": ("volume", Decimal(1)),
    "cl": ("volume", Decimal(10)),
    "dl": ("volume", Decimal(100)),
    "l": ("volume", Decimal(1_000)),
    "mm": ("length", Decimal(1)),
    "cm": ("length", Decimal(10)),
    "s": ("time", Decimal(1)),
    "min": ("time", Decimal(60)),
    "h": ("time", Decimal(3_600)),
    "d": ("time", Decimal(86_400)),
    "wk": ("time", Decimal(604_800)),
    "mo": ("months", Decimal(1)),
    "y": ("months", Decimal(12)),
}
# Nouns that say a length of time without a number beside them.
_NOUNS = """
    1 h: godzinę godziny hodinu hodiny час часа годину години tunnin tunti sejam שעה
    ساعة órát
    2 h: ساعتين ساعتان שעתיים
    1 d: sólarhring sólarhringur sólarhrings diennaktī diennakts diennakti parą para
    paros ööpäevas ööpäeva ööpäev dygnet doba dobę doby dobie сутки суток доба добу доби
    добою vuorokauden vuorokausi døgn døgnet dygn dygnet sehari יום יממה يوم يوما يومًا
    2 d: يومين يومان יומיים
    1 wk: viku vika savaitę savaitės nedēļu nädal nädala tydzień tygodnia tygodniu týden
    týdne týdnu неделя неделю недели неделе тиждень тижня viikon viikko viikossa
    seminggu שבוע أسبوع أسبوعا أسبوعًا седмица tjedan tjedna sedmicu sedmice nedelju
    недељу недеље недеља egyhetes
    2 wk: fortnight quinzaine quincena أسبوعين أسبوعان שבועיים
    1 mo: sebulan
    2 mo: شهرين شهران חודשיים bimestre
    3 mo: kwartał trimestre quarter квартал
    6 mo: semestre półrocze полгода pololetí félév
    1 y: rok roku год года рік року setahun שנה سنة عام عاما година vuoden vuosi
    2 y: سنتين سنتان عامين عامان שנתיים
"""
# English for one of a period, which may be said as days or hours of that number.
_ARTICLE = re.compile(
    r"\b(?:an?|one|each|every|per) (minute|hour|day|week|month|year)\b(?! or )"
)
_PERIODS = {"minute": "min", "hour": "h", "day": "d", "week": "wk", "month": "mo"}
_MONTH = (("time", Decimal(30 * 86_400)), ("time", Decimal(28 * 86_400)))
_WORD = re.compile(r"[^\W\d_]+")

Quantity = tuple[str, Decimal]


def quantity(measure: Measure) -> Quantity | None:
    """Return what *measure* measures, and how much; None if no unit converts.

    A rate ("mg/kg") is none that another unit could say.
    """
    known = _WORTH.get(measure.unit)
    if known is None:
        return None
    try:
        return known[0], (Decimal(measure.value) * known[1]).normalize()
    except InvalidOperation:  # a date, a version
        return None


# What is said by its half or quarter of a greater unit: 150 minutes, 2½ hours.
_GREATER = {
    "min": ("h", 60),
    "h": ("d", 24),
    "d": ("wk", 7),
    "mo": ("y", 12),
    "µg": ("mg", 1_000),
    "mg": ("g", 1_000),
    "g": ("kg", 1_000),
    "ml": ("l", 1_000),
}


def greater(measure: Measure) -> Measure | None:
    """Return *measure* in the next greater unit, or None if there is none."""
    known = _GREATER.get(measure.unit)
    if known is None or not measure.value.replace(".", "", 1).isdigit():
        return None
    value = (Decimal(measure.value) / known[1]).normalize()
    return Measure(format(value, "f"), known[0])


def quantities(measures: Iterable[Measure]) -> Iterator[tuple[Measure, Quantity]]:
    """Yield those of *measures* that convert, with their quantity."""
    for each in measures:
        if found := quantity(each):
            yield each, found


def said(text: str) -> Iterator[Quantity]:
    """Yield the lengths of time that nouns of *text* say by themselves."""
    for word in _WORD.findall(text.casefold()):
        if measure := _ALONE.get(word):
            found = quantity(measure)
            if found:
                yield found


def periods(text: str) -> Iterator[Quantity]:
    """Yield how long the periods are of which the English *text* says one.

    "Within a week" may be "in 7 days", "a month" 30 days or 4 weeks.
    """
    if " " not in text:
        return
    for noun in _ARTICLE.findall(text):
        found = quantity(Measure("1", _PERIODS.get(noun, "y")))
        if found:
            yield found
        if noun == "month":
            yield from ((kind, each.normalize()) for kind, each in _MONTH)


def _alone() -> dict[str, Measure]:
    found: dict[str, Measure] = {}
    measure = Measure("", "")
    words = iter(_NOUNS.split())
    for word in words:
        if word.isdigit():
            measure = Measure(word, next(words).rstrip(":"))
        else:
            found[word] = measure
    return found


_ALONE = _alone()
