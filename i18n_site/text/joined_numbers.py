"""Numbers in one word with a time: "sedemdňová", "háromnaponta", "siebentägig"."""

import re
from collections.abc import Iterator
from functools import cache

from i18n_site.text.compound_numbers import cardinals
from i18n_site.text.units import Measure

# By language: how words for times begin behind a number, by unit.
_TIMES = {
    "be": "d=дзённ d=дзён d=сутач h=гадзін wk=тыдн mo=месяч y=гадов min=хвілін",
    "bg": "d=дневн d=ден h=часов wk=седмич mo=месеч y=годиш",
    "cs": "d=denn d=dn h=hodin wk=týden wk=týdn mo=měsíčn y=let min=minut",
    "da": "d=dag d=døgn h=time wk=uge mo=måned y=år min=minut",
    "de": "d=tägig d=tage d=täglich h=stünd h=stunde wk=wöch mo=monat y=jähr min=minüt"
    " min=minuten",
    "el": "d=ήμερ h=ωρ wk=εβδομαδ mo=μην y=ετ min=λεπτ",
    "et": "d=päev d=ööpäev h=tunni wk=nädala mo=kuu y=aasta min=minuti",
    "fi": "d=päiv d=vuorokau h=tun wk=viik mo=kuuka y=vuoti y=vuode min=minuut",
    "hr": "d=dnevn h=satn wk=tjedn mo=mjeseč y=godišnj min=minutn",
    "hu": "d=nap h=ór wk=het wk=hét mo=hónap mo=hav y=év min=perc",
    "is": "d=dag h=klukku h=tíma wk=vikn mo=mánað y=ár min=mínút",
    "lt": "d=dien h=valand wk=savai mo=mėn y=met",
    "lv": "d=dien h=stund wk=nedēļ mo=mēne y=gad min=minū",
    "mk": "d=дневн h=часовн h=часов wk=неделн mo=месечн y=годишн",
    "nb": "d=dag d=døgn h=time wk=uke mo=måned y=år min=minutt",
    "nl": "d=daag d=dagen h=uurs h=uur wk=week wk=weke mo=maand y=jaar y=jarig"
    " min=minu",
    "pl": "d=dni d=dob h=godzin wk=tygodn mo=miesi y=letn min=minut",
    "ru": "d=дневн d=суточн h=часов wk=недельн mo=месячн y=летн min=минутн",
    "sk": "d=dň d=denn h=hodin wk=týžd mo=mesa y=ročn min=minút",
    "sl": "d=dnevn h=urn wk=teden mo=meseč y=letn min=minutn",
    "sr": "d=дневн d=dnevn h=часовн h=сатн h=časovn h=satn wk=недељн wk=nedeljn"
    " mo=месечн mo=mesečn y=годишњ y=godišnj",
    "sv": "d=dag d=dygn h=timm wk=veck mo=månad y=år min=minut",
    "tr": "d=gün h=saat wk=hafta mo=ay y=yıl",
    "uk": "d=денн d=добов h=годин wk=тижн mo=місячн y=річн min=хвилин",
}
# The numbers, where they are not those that stand alone.
_STEMS = {
    "bg": "2=дву 3=три",
    "cs": "1=jedno 2=dvou 3=tří 4=čtyř 5=pěti 6=šesti 7=sedmi 8=osmi 9=devíti 10=deseti"
    " 12=dvanácti 14=čtrnácti 20=dvaceti 21=jednadvaceti 24=čtyřiadvaceti"
    " 28=osmadvaceti 30=třiceti",
    "el": "2=δι 3=τρι 4=τετρα 4=τετρά 5=πεντα 5=πενθ 6=εξα 7=επτα 7=εφτα 8=οκτα 8=οχτα"
    " 9=εννια 10=δεκα 12=δωδεκα 14=δεκατετρα 24=εικοσιτετρα 28=εικοσιοκτα",
    "fi": "1=yhden 2=kahden 3=kolmen 4=neljän 5=viiden 6=kuuden 7=seitsemän"
    " 8=kahdeksan 10=kymmenen 14=neljäntoista",
    "hr": "1=jedno 2=dvo 3=tro 4=četvero 5=peto 6=šesto 7=sedmo 8=osmo 10=deseto",
    "hu": "2=két 24=huszonnégy",
    "pl": "1=jedno 2=dwu 3=trzy 4=cztero 5=pięcio 6=sześcio 7=siedmio 8=ośmio"
    " 9=dziewięcio 10=dziesięcio 12=dwunasto 14=czternasto 24=dwudziestoczterotero"
    " 24=dwudziestocztero 28=dwudziestoośmio 30=trzydziesto",
    "ru": "1=одно 2=двух 3=трёх 3=трех 4=четырёх 4=четырех 5=пяти 6=шести 7=семи"
    " 8=восьми 9=девяти 10=десяти 12=двенадцати 14=четырнадцати 20=двадцати"
    " 24=двадцатичетырёх 24=двадцатичетырех 28=двадцативосьми 30=тридцати",
    "sk": "1=jedno 2=dvoj 3=troj 4=štvor 24=dvadsaťštyri 28=dvadsaťosem",
    "sl": "2=dvo 3=tri 4=štiri",
    "sr": "1=једно 2=дво 3=тро 4=четворо 5=пето 6=шесто 7=седмо 8=осмо 10=десето"
    " 1=jedno 2=dvo 3=tro 4=četvoro 5=peto 6=šesto 7=sedmo 8=osmo 10=deseto",
    "uk": "1=одно 2=дво 2=двох 3=три 3=трьох 4=чотири 5=п’яти 5=п'яти 6=шести 7=семи"
    " 8=восьми 10=десяти 12=дванадцяти 14=чотирнадцяти 20=двадцяти"
    " 24=двадцятичотири 30=тридцяти",
}
_MOST = 31


def joined(text: str, code: str) -> Iterator[Measure]:
    """Yield the lengths of time that words of *text* begin with a number of."""
    pattern, numbers, times = _pattern(code)
    if pattern is not None:
        for each in pattern.finditer(text.casefold()):
            yield Measure(numbers[each[1]], times[each[2]])


@cache
def _pattern(
    code: str,
) -> tuple[re.Pattern[str] | None, dict[str, str], dict[str, str]]:
    times = {stem: unit for unit, stem in _parts(_TIMES.get(code, ""))}
    numbers = {
        word: str(value)
        for value in range(1, _MOST + 1)
        for word in filter(None, cardinals(value, code))
    }
    numbers |= {stem: value for value, stem in _parts(_STEMS.get(code, ""))}
    if not times or not numbers:
        return None, {}, {}
    choices = (
        "|".join(map(re.escape, sorted(each, key=len, reverse=True)))
        for each in (numbers, times)
    )
    pattern = r"(?<!\w)({})[-\u00ad]?({})\w*".format(*choices)
    return re.compile(pattern), numbers, times


def _parts(table: str) -> Iterator[tuple[str, str]]:
    for part in table.split():
        first, _, second = part.partition("=")
        yield first, second
