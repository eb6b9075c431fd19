"""Units of measure after a number, however a language writes them."""

import re
from collections.abc import Mapping
from typing import NamedTuple

# Unit, then its spellings in the languages we know: en fr es de pt it nl ru ar fa
# hi ja zh ko pl sw tr vi. Compared without regard to case.
_SPELLINGS = """
mg: mg milligram milligrams milligramme milligrammes milligramm miligramo miligramos
  miligrama miligramas milligrammo milligrammi milligramo мг миллиграмм миллиграмма
  миллиграммов ملغ ملجم مجم ملغم ملليغرام مليغرام مليجرام ملليجرام ملغرام میلی‌گرم
  میلیگرم
  मि.ग्रा मिग्रा मिलीग्राम मिग्रॅ ミリグラム 毫克 밀리그램
  miligram miligramy miligramów miligramu miligam מ"ג מ״ג มก มิลลิกรัม মিগ্রা মিলিগ্রাম
µg: mcg µg ug microgram micrograms microgramme microgrammes mikrogramm microgramo
  microgramos micrograma microgramas microgrammo microgrammi мкг микрограмм
  микрограмма микрограммов ميكروغرام ميكروجرام مكغ مكجم میکروگرم माइक्रोग्राम
  マイクログラム 微克 마이크로그램
  mikrogram mikrogramy mikrogramów mikrogramu microgam מק"ג מק״ג מיקרוגרם มคก
  ไมโครกรัม ميكروغراما ميكروغرامًا
ng: ng nanogram nanograms nanogramme nanogrammes nanogramm nanogramo nanogramos нг
  نانوغرام نانوگرم नैनोग्राम ナノグラム 纳克 納克
  nanogram nanogramów nanogramu
g: g جم gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi г гр
  грамм грамма граммов غ غرام جرام غراما جراما غرامات جرامات گرم ग्राम グラム 克 그램
  gramy gramów gramu gam גרם กรัม גר׳ গ্রাম
kg: kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo
  kilogramos quilo quilos quilograma quilogramas chilo chili chilogrammo chilogrammi
  кг килограмм килограмма килограммов كغ كجم كيلوغرام كيلوجرام کیلوگرم کیلو
  कि.ग्रा किग्रा किलोग्राम किलो キログラム 公斤 千克 킬로그램
  kilogramy kilogramów kilogramu kilôgam
ml: ml cc milliliter milliliters millilitre millilitres mililitro mililitros millilitri
  millilitro мл миллилитр миллилитра миллилитров مل ملل مليلتر ملليلتر ميليلتر
  میلی‌لیتر میلیلیتر मि.ली मिली मिलीलीटर मिलिलीटर ミリリットル 毫升 밀리리터
  mililitr mililitry mililitrów mililitre mililita מ"ל מ״ל มล มิลลิลิตร মিলি
dl: dl дл دل deciliter decilitre декалитр ديسيلتر دسی‌لیتر डेसीलीटर デシリットル 分升
l: l liter liters litre litres litro litros litri л литр литра литров ل لتر لترات لترا
  لیتر ली लीटर リットル 升 公升 리터
  litr litry litrów litre lita lít
µl: µl ul microliter microlitre mikroliter microlitro microlitros мкл میکرولیتر 微升
iu: iu ui ie i.u u.i i.e international_units unités_internationales
  unidades_internacionales internationale_einheiten ме وحدة_دولية وحدات_دولية
  واحد_بین‌المللی आईयू अंतर्राष्ट्रीय_इकाई 国際単位 国际单位 國際單位
mol: mol моль
mmol: mmol ممول millimole millimoles ммоль ملليمول مليمول میلی‌مول मिलीमोल
  ミリモル 毫摩尔
%: % ٪ ％ percent per_cent pour_cent prozent por_ciento por_cento per_cento procent
  процент процента процентов في_المئة في_المائة بالمئة بالمائة درصد प्रतिशत फीसदी फ़ीसदी
  パーセント 퍼센트
  procent procenta procentów asilimia phần_trăm yüzde
°C: °c ° c ℃ celsius degrees_celsius degrés_celsius grados_celsius grad_celsius
  graus_celsius درجة_مئوية درجات_مئوية درجه_سانتی‌گراد डिग्री_सेल्सियस 摄氏度 攝氏度 度C
  °م درجهٔ_سانتی‌گراد stopni_celsjusza độ_c 도씨 度 도
°F: °f ℉ fahrenheit degrees_fahrenheit degrés_fahrenheit grados_fahrenheit
  grad_fahrenheit graus_fahrenheit درجة_فهرنهايت درجه_فارنهایت डिग्री_फ़ारेनहाइट 华氏度
  華氏度
  °ف
°K: °k
‰: ‰
cm: cm centimeter centimeters centimetre centimetres centimètre centimètres zentimeter
  centímetro centímetros centimetro centimetri см سم سنتيمتر سانتی‌متر सेमी सेंटीमीटर
  センチ センチメートル 厘米 公分
mm: mm millimeter millimeters millimetre millimetres millimètre millimètres milímetro
  milímetros millimetro millimetri мм ملم ملليمتر میلی‌متر मिमी मिलीमीटर ミリメートル
  毫米
mmhg: mmhg мм_рт._ст 毫米汞柱
kcal: kcal kilocalories kilocalorías quilocalorias kilokalorien ккал سعرة کیلوکالری
  किलोकैलोरी キロカロリー 千卡 大卡
kj: kj kilojoules кдж كيلوجول キロジュール 千焦
s: sec secs second seconds seconde secondes sekunde sekunden segundo segundos secondo
  secondi сек секунда секунды секунд секунду ثانية ثوان ثواني ثانیه सेकंड सेकेंड
  सेकण्ड 秒
  秒間 秒钟 초
  sekunda sekundy sekund sekundę saniye giây sekunde 초
min: min mins minute minutes minuten minuto minutos minuti мин минута минуты минут
  минуту
  دقيقة دقائق دقیقه मिनट 分 分間 分钟 分鐘 분
  minuter minutter λεπτών minuutin dakikadan
  minuta minuty minutę dakika dakikada dakikalık phút dakika 분 분간
h: h hr hrs hour hours heure heures stunde stunden std hora horas ora ore uur ч час часа
  часов ساعة ساعات ساعت घंटा घंटे घंटों घण्टे 時間 小时 小時 个小时 個小時 시간
  saate timmar timmen timer timen ωρών tunnin tunnissa saatten
  óránként órán óráig
  godzina godziny godzin godzinę saat saatte saatlik giờ tiếng saa 시간마다
d: day days jour jours tag tage tagen día días dia dias giorno giorni dag dagen день дня
  дней يوم يوما أيام ايام يومًا روز दिन दिनों 日 日間 天 일
  dní dagar dager dage døgn dygn ημερών суток сутки päivän päivässä günden
  naponta napon napig güne
  dzień dni gün günde günlük ngày siku 일간 일마다
wk: week weeks semaine semaines woche wochen semana semanas settimana settimane weken
  неделя недели недель неделю أسبوع أسابيع أسبوعا هفته सप्ताह हफ़्ते हफ्ते 週 週間 周 星期
  个星期 주
  veckor veckan uger uker uken ugen εβδομάδων viikon viikossa haftadan
  héten hétig haftaya haftayı tygodniach tygodniem
  tydzień tygodnie tygodni hafta haftada haftalık tuần wiki 주간 주일
mo: month months mois monat monate monaten mes meses mês mese mesi maand maanden месяц
  месяца месяцев شهر أشهر شهور شهرا ماه महीना महीने महीनों माह か月 カ月 ヶ月 ヵ月 ケ月
  个月 個月 개월
  månader måneder μηνών kuukauden kuukaudessa aydan
  aya ayı miesiącach
  miesiąc miesiące miesięcy ay ayda aylık tháng mwezi miezi
y: year years yr yrs an ans année années jahr jahre jahren año años ano anos anno anni
  jaar jaren год года лет سنة سنوات عام أعوام عاما سال वर्ष वर्षों साल 年 年間 岁 歳 년
  ετών χρονών yıldan vuoden
  rok lata lat yıl yılda yıla yaş yaşında yaşından tuổi năm mwaka miaka 세
"""
_TIMES = frozenset({"s", "min", "h", "d", "wk", "mo", "y"})
# Swahili names the unit first: "mg 5", "siku 7 hadi 10".
_NAMED_FIRST = re.compile(
    r"(?<!\w)([^\W\d_]{1,12})[\s\u00a0](?:\d[\d.,]{0,9}\s?(?:hadi|au|-|–)\s?)?$"
)
_AGE = re.compile(r"\b[Aa]ge[sd]?\s(?:\d{1,3}\s?(?:to|and|-|–)\s?)?$")
_BEFORE = re.compile(r"(?:百分之|yüzde|asilimia|[%٪％])[\s\u00a0]?$")


class Measure(NamedTuple):
    """A number and its unit (``mg``, ``µg``, ``%``, ``h``; ``mg/kg`` if by another)."""

    value: str
    unit: str

    def __str__(self) -> str:
        """Return it as a reader writes it."""
        return f"{self.value} {self.unit}"

    @property
    def of_time(self) -> bool:
        """Whether it is a length of time."""
        return self.unit in _TIMES


def _units() -> dict[str, str]:
    found: dict[str, str] = {}
    unit = ""
    for word in _SPELLINGS.split():
        if word.endswith(":"):
            unit = word[:-1]
        else:
            found[word.replace("_", " ").casefold()] = unit
    return found


class Spellings:
    """How units are spelt: in the languages of the table, and *names* besides."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.units = {**names, **_UNITS}
        # By their first characters, the longest first.
        self.words: dict[str, list[str]] = {}
        for word in sorted(self.units, key=lambda each: (-len(each), each)):
            self.words.setdefault(word[0], []).append(word)
        self._stems = tuple(
            (each[:-1], len(each), unit)
            for each, unit in names.items()
            if len(each) > _SHORT and each.isalpha()
        )

    def inflected(self, word: str) -> str:
        """Return the unit that *word*, folded, has another ending of, or "".

        A language with cases has more forms of a name than CLDR lists.
        """
        for stem, length, unit in self._stems:
            if word.startswith(stem) and len(word) <= length + _ENDING:
                return unit
        return ""


_UNITS = _units()
# A name must be longer than that for its stem to tell it from other words.
_SHORT = 4
_ENDING = 2
_USUAL = Spellings({})
# Between them: a space, a hyphen, Romanian "de", the ending of a Swedish ordinal.
_GAP = re.compile(r"(?::[ae])?[\s\u00a0\u202f\u2009]{0,2}(?:-|de )?")
_BY = re.compile(r"\s?/\s?")
_WORD = re.compile(r"[^\W\d_]{1,30}")
# Kana and Chinese characters follow a symbol without a space.
_LETTER = re.compile(r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _unspaced(character: str) -> bool:
    return "\u2e80" <= character <= "\uffef" or character in "%٪"


def unit_at(text: str, start: int, end: int, spelt: Spellings = _USUAL) -> str:
    """Return the unit of the number at *start* to *end* of *text*, or "".

    It follows the number, after at most two spaces and a hyphen, but for the
    percent sign, which also precedes it in Turkish, Arabic and Chinese.
    """
    gap = _GAP.match(text, end)
    at = gap.end() if gap else end
    word = _spelling(text, at, spelt)
    if not word:
        if _BEFORE.search(text[max(0, start - 12) : start].casefold()):
            return "%"
        ahead = _WORD.match(text, at)
        return spelt.inflected(ahead[0].casefold()) if ahead else ""
    by = _BY.match(text, at + len(word))
    other = _spelling(text, by.end(), spelt) if by else ""
    unit = spelt.units[word]
    return f"{unit}/{spelt.units[other]}" if other else unit


def unit_before(text: str, start: int, tag: str) -> str:
    """Return the unit that stands before the number at *start*, or to its range.

    So it does in Swahili ("mg 5"), and in English ages ("aged 2 to 5").
    """
    language, before = tag.partition("-")[0], text[max(0, start - 30) : start]
    if language == "en":
        return "y" if _AGE.search(before) else ""
    named = _NAMED_FIRST.search(before) if language == "sw" else None
    return _UNITS.get(named[1].casefold(), "") if named else ""


def _spelling(text: str, at: int, spelt: Spellings) -> str:
    """Return the longest spelling of a unit that is at a place, or ""."""
    # casefold makes Greek mu of the micro sign; the table was folded, too.
    for each in spelt.words.get(text[at : at + 1].casefold()[:1], ()):
        end = at + len(each)
        # Where words are apart by spaces a unit must be a whole word.
        whole = _unspaced(each[-1]) or not _LETTER.match(text, end)
        if whole and text[at:end].casefold() == each:
            return each
    return ""
