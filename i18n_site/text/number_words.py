"""Numbers said in words, and the scales that follow digits ("2 million")."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

# By language: the words of 0 to 12 in order, then "number=words". Alternatives
# are apart by "/". A word after "~" has other meanings, too (French "neuf" is
# nine and new), so it can excuse a missing digit but not prove a change.
_WORDS = {
    "ar": "صفر ~واحد/~واحدة/~الأول/~الأولى/~أول/~مرة اثنان/اثنين/اثنتان/اثنتين"
    "/اثنا/اثنتا/~مرتين/~مرتان/~الثاني/"
    "~الثانية/~كلا ثلاثة/ثلاث/~الثالث أربعة/أربع خمسة/خمس ستة/~ست سبعة/سبع"
    " ثمانية/ثماني/ثمان"
    " تسعة/تسع عشرة/~عشر",
    "de": "null ~ein/~eins/~eine/~einen/~einem/~einer/~einmal/~erste/~ersten"
    "/~erster/~erstes"
    " zwei/zweimal/~zweite/~zweiten/~beide/~beiden drei/dreimal/~dritte/~dritten"
    " vier/viermal"
    " fünf sechs sieben ~acht neun zehn elf zwölf 20=zwanzig 30=dreißig 50=fünfzig"
    " 100=~hundert 0.5=~halb/~halbe/~halben/~Hälfte",
    "en": "zero ~one/~once/~single/~first/~a/~an two/twice/~both/~second/~couple"
    "/~pair/~double"
    " three/~third/~thrice/~triple four/~fourth five/~fifth six/~sixth seven/~seventh"
    " eight/~eighth nine/~ninth ten/~tenth eleven twelve/~dozen/~noon 13=thirteen"
    " 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen"
    " 20=twenty"
    " 24=~midnight/~daily 30=thirty 40=forty 50=fifty/~half 60=sixty 70=seventy"
    " 80=eighty 90=ninety 100=~hundred 1000=~thousand 0.5=~half 0.25=~quarter",
    "es": "cero ~uno/~un/~una/~primero/~primera/~primer dos/~ambos/~ambas"
    "/~segundo/~segunda"
    " tres/~tercero/~tercera/~tercer cuatro cinco seis siete ocho nueve diez"
    " once doce"
    " 15=quince 20=veinte 30=treinta 40=cuarenta 50=cincuenta 100=cien/~ciento"
    " 1000=~mil"
    " 0.5=~medio/~media/~mitad",
    "fa": "صفر ~یک/~اول/~نخستین دو/~دوم/~هر_دو سه/~سوم چهار پنج شش هفت هشت ~نه"
    " ~ده یازده دوازده"
    " 20=بیست 30=سی 100=~صد 1000=~هزار 0.5=~نیم/~نصف",
    "fr": "zéro ~un/~une/~premier/~première deux/~deuxième/~second/~seconde"
    " trois/~troisième"
    " quatre cinq six sept huit ~neuf dix onze douze/~midi/~douzaine 15=quinze"
    "/~quinzaine"
    " 20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 100=~cent 1000=~mille"
    " 24=~minuit 0.5=~demi/~demie/~moitié 0.25=~quart",
    "hi": "शून्य ~एक/~पहला/~पहली/~पहले ~दो/~दोनों/~दूसरा/~दूसरी/~दूसरे तीन/~तीसरा/~तीसरी"
    " चार पाँच/पांच छह/छः"
    " सात आठ नौ दस ग्यारह बारह 20=बीस 30=तीस 50=पचास 100=~सौ 0.5=~आधा/~आधी/~आधे",
    "it": "zero ~uno/~un/~una/~primo/~prima due/~entrambi/~secondo tre/~terzo"
    " quattro cinque"
    " ~sei sette otto nove dieci undici dodici 20=venti 30=trenta 100=cento"
    " 1000=~mille"
    " 0.5=~mezzo/~mezza/~metà",
    "ja": "~〇/~零 ~一/~ひと ~二/~ふた/~両 ~三 ~四 ~五 ~六 ~七 ~八 ~九 ~十 ~十一"
    " ~十二 100=~百 1000=~千 0.5=~半",
    "ko": "~영 ~한/~하나/~첫/~일 ~두/~둘/~이 ~세/~셋/~삼 ~네/~넷/~사 ~다섯/~오"
    " ~여섯/~육 ~일곱/~칠 ~여덟/~팔 ~아홉/~구"
    " ~열/~십 ~열한 ~열두",
    "nl": "nul ~een/~één/~eerste twee/~beide/~tweede drie/~derde vier vijf zes"
    " zeven ~acht"
    " negen tien elf twaalf 20=twintig 30=dertig 100=~honderd 0.5=~half/~halve",
    "pt": "zero ~um/~uma/~primeiro/~primeira dois/duas/~ambos/~ambas/~segundo"
    "/~segunda"
    " três/~terceiro/~terceira quatro cinco seis sete oito nove dez onze doze"
    " 15=quinze"
    " 20=vinte 30=trinta 50=cinquenta 100=cem/~cento 1000=~mil 0.5=~meio/~meia"
    "/~metade",
    "ru": "ноль ~один/~одна/~одно/~одну/~одного/~одной/~первый/~первая/~первого"
    " два/две/двух/"
    "двумя/дважды/~второй/~вторая/~оба/~обе/~двое три/трёх/трех/трижды/~третий"
    " четыре/четырёх"
    " пять/пяти шесть/шести семь/~семи восемь/восьми девять/девяти десять/десяти"
    " одиннадцать"
    " двенадцать 20=двадцать 30=тридцать 100=~сто 0.5=~половина/~половину/~пол",
    "zh": "~零/~〇 ~一/~单/~首 ~二/~两/~兩/~双/~雙 ~三 ~四 ~五 ~六 ~七 ~八 ~九"
    " ~十 ~十一 ~十二 100=~百 1000=~千"
    " 0.5=~半",
}

# Months may be a name on one side and a number on the other.
_MONTHS = (
    "january/jan february/feb march/mar april/apr - june/jun july/jul august/aug"
    " september/sep/sept october/oct november/nov december/dec"
)

# By language: words after a number that multiply it.
_SCALES = {
    "ar": "1000=ألف/آلاف/ألفا 1000000=مليون/ملايين/مليونا 1000000000=مليار"
    "/مليارات/بليون",
    "de": "1000=tausend 1000000=million/millionen/mio 1000000000=milliarde"
    "/milliarden/mrd"
    " 1000000000000=billion/billionen",
    "en": "100=hundred 1000=thousand 1000000=million 1000000000=billion"
    " 1000000000000=trillion",
    "es": "1000000000=mil_millones 1000=mil 1000000=millón/millones"
    " 1000000000000=billón/billones",
    "fa": "1000=هزار 1000000=میلیون 1000000000=میلیارد",
    "fr": "1000=mille/milliers 1000000=million/millions 1000000000=milliard/milliards"
    " 1000000000000=billion/billions",
    "hi": "1000=हज़ार/हजार 100000=लाख 10000000=करोड़/करोड़",
    "it": "1000=mila 1000000=milione/milioni 1000000000=miliardo/miliardi",
    "ja": "10000000=千万 1000000=百万 1000=千 10000=万 100000000=億",
    "ko": "1000=천 10000=만 100000000=억 1000000=백만",
    "nl": "1000=duizend 1000000=miljoen 1000000000=miljard",
    "pl": "1000=tys/tysiąc/tysiące/tysięcy 1000000=milion/miliony/milionów/mln"
    " 1000000000=miliard/miliardy/miliardów/mld",
    "pt": "1000=mil 1000000=milhão/milhões 1000000000=bilhão/bilhões",
    "ru": "1000=тысяча/тысячи/тысяч/тыс 1000000=миллион/миллиона/миллионов/млн"
    " 1000000000=миллиард/миллиарда/миллиардов/млрд",
    "tr": "1000=bin 1000000=milyon 1000000000=milyar",
    "vi": "1000=nghìn/ngàn 1000000=triệu 1000000000=tỷ/tỉ",
    "zh": "10000000=千万/千萬 1000000=百万/百萬 1000=千 10000=万/萬 100000000=亿/億",
}
# Vowel signs are parts of a word, too, though no letters for Unicode.
_WORD = r"\w\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
WORD_START, WORD_END = rf"(?<![{_WORD}])", rf"(?![{_WORD}])"
_UNSPACED = frozenset({"ja", "ko", "zh"})
_PREFIXING = frozenset({"ar", "fa"})
# In the unspaced languages a numeral proves something before a counter only.
_COUNTED = re.compile(
    r"([二两兩三四五六七八九十])(?=[次天日片粒颗顆个個回錠周週度杯滴つ]|小[时時]|時間|分[钟鐘間])"
)
_VALUES = ("2", "2", "2", "3", "4", "5", "6", "7", "8", "9", "10")
_NUMERALS = dict(zip("二两兩三四五六七八九十", _VALUES, strict=True))
# The month, not "you may".
_MAY = re.compile(r"\bMay\b(?=[ ,.]*(?:\d|$))")
_ROMAN = (
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def language(tag: str) -> str:
    """Return the language of a locale's tag."""
    return tag.partition("-")[0]


def known(tag: str) -> bool:
    """Return whether the number words of the language of *tag* are known."""
    return language(tag) in _WORDS


def may_mean(text: str, tag: str) -> frozenset[str]:
    """Return the values of all words of *text* that can be numbers or months."""
    pattern, values = _pattern(language(tag))
    found = {
        value
        for each in pattern.findall(text.casefold())
        for value in values.get(each, ())
    }
    if _MAY.search(text):
        found.add("5")
    return frozenset(found)


def surely_means(text: str, tag: str) -> Counter[str]:
    """Return the values, from 2, of the words of *text* that are only numbers."""
    code = language(tag)
    if code in ("ja", "zh"):
        return Counter(_NUMERALS[each] for each in _COUNTED.findall(text))
    sure, text = _sure(code), text.casefold()
    if not any(word in text for word in sure):
        return Counter()
    pattern, values = _pattern(code)
    found = [each for each in pattern.findall(text) if each in sure]
    return Counter(value for each in found for value in values[each])


def roman(value: int) -> str:
    """Return *value*, 1 to 39, as a Roman numeral."""
    found = ""
    for worth, letters in _ROMAN:
        found += letters * (value // worth)
        value %= worth
    return found


@cache
def scale(tag: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """Return what matches a scale word after a number, and the words' values."""
    table = _table(_SCALES.get(language(tag), ""))
    values = {word: int(value) for word, (value, *_) in table.items()}
    return re.compile(_alternatives(values, language(tag)), re.IGNORECASE), values


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    values = _table(_WORDS.get(code, ""))
    if code == "en":
        for month, names in enumerate(_MONTHS.split(), 1):
            for name in names.split("/"):
                values[name] = (*values.get(name, ()), str(month))
    return re.compile(_alternatives(values, code)), values


@cache
def _sure(code: str) -> frozenset[str]:
    """Return the words that mean a number from 2 and nothing else."""
    sure = {
        word
        for place, part in enumerate(_WORDS.get(code, "").split())
        for word in part.partition("=")[2 if "=" in part else 0].split("/")
        if not word.startswith("~") and (place > 1)
    }
    return frozenset(sure)


def _table(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place, part in enumerate(text.split()):
        value, _, words = part.rpartition("=")
        for word in words.split("/"):
            plain = word.lstrip("~").replace("_", " ").casefold()
            found[plain] = (*found.get(plain, ()), value or str(place))
    return found


def _alternatives(words: Iterable[str], code: str) -> str:
    longest = sorted(words, key=lambda each: (-len(each), each))
    choice = "|".join(map(re.escape, longest)) or r"(?!)"
    if code in _UNSPACED:
        return f"({choice})"
    # Arabic writes "and", "with", "for" and the article in one word with a number.
    prefix = "[وفبلك]?(?:ال)?" if code in _PREFIXING else ""
    return f"{WORD_START}{prefix}({choice}){WORD_END}"
