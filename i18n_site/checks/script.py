"""The letters of a translation are those of its language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import spellings
from i18n_site.languages.digits import native_zeros
from i18n_site.model.finding import Severity
from i18n_site.text import prose, scripts
from i18n_site.text.foreign_words import foreign_words

_DENSE = frozenset({"Hani", "Hang"})
# Titles and figures may do without kana, but hardly a sentence of that length.
_LONG = 8
_DIGITS = re.compile(r"[^\D0-9]")  # of another script
_MIXED_NUMBER = re.compile(r"[0-9][^\D0-9]|[^\D0-9][0-9]")
# What a link to another site is put on.
_TITLE = re.compile(r"\[([^\[\]]{20,400})\]\(https?:")
_KASHIDA = "\u0640"
# Before a number or a Latin name it only joins a preposition, as is the custom.
_STRETCHED = re.compile("\u0640[\u0620-\u064a]")
# Letters that look right and are not the language's: (wrong, right).
_WRONG_LETTERS = {
    "fa": ("\u064a\u0643\u0649", "\u06cc\u06a9\u06cc"),
    "kab": ("\u03b5\u0395\u03b3\u0393", "\u025b\u0190\u0263\u0194"),
    "ro": ("\u015f\u015e\u0163\u0162", "\u0219\u0218\u021b\u021a"),
    "ur": ("\u064a\u0643", "\u06cc\u06a9"),
}
# Frequent characters with two forms: simplified, and traditional in the same order.
_SIMPLIFIED = frozenset(
    "们这来时个国说对会过还进发样经现关题问间车东开长见话马门书专业严丧举习乡买乱争于亏产亲亿仅从仓"
    "众优传伤体价儿党兰兴养写军农冲决况冻净减凤击刘则刚创别剂剧动务劳势医华协单卖卫历压厅县双变"
    "叶号叹吓吗听启员响唤团园围图圣场块坏坚坛垫处备复够头夹夺奋奖妇妈娱婴学宁宝实审宪宽宾导寻将尔"
    "尘尝层属岁岛币师帐带帮库应庙废张弹强归录彻径忆忧怀态总恋恶悬惊惯愿懒戏战户执扩扫扬抚抢护报担"
)
_TRADITIONAL = frozenset(
    "們這來時個國說對會過還進發樣經現關題問間車東開長見話馬門書專業嚴喪舉習鄉買亂爭虧產親億僅從倉"
    "眾優傳傷體價兒黨蘭興養寫軍農衝決況凍淨減鳳擊劉則剛創別劑劇動務勞勢醫華協單賣衛歷壓廳縣雙變"
    "葉號嘆嚇嗎聽啟員響喚團園圍圖聖場塊壞堅壇墊處備複夠頭夾奪奮獎婦媽娛嬰學寧寶實審憲寬賓導尋將爾"
    "塵嘗層屬歲島幣師帳帶幫庫應廟廢張彈強歸錄徹徑憶憂懷態總戀惡懸驚慣願懶戲戰戶執擴掃揚撫搶護報擔"
)
_NOT_WRITTEN = {"Hans": _TRADITIONAL - _SIMPLIFIED, "Hant": _SIMPLIFIED - _TRADITIONAL}


@check(
    severity=Severity.ERROR,
    needs=("mixed scripts",),
    hint="type the word anew on a keyboard of one script",
    mutable=False,
    good=(
        Example("paracetamol", "paracétamol"),
        Example("HTML code", "HTML-код", "ru"),
        Example("5 µg", "5 μg", "fr"),
        Example("α-blocker", "α-bloquant"),
        Example("an app", "アプリX", "ja"),
    ),
    bad=(
        Example("paracetamol", "p\u0430racetamol"),
        Example("milk", "мол\u006fко", "ru"),
    ),
)
def mixed_scripts(pair: Pair) -> Iterator[str]:
    """A word mixes Latin with look-alike letters of another script.

    It looks right, and search, screen readers and the spelling of a drug's name
    go wrong; it is also how a false address is written (Unicode TS 39).
    """
    if not scripts.adjoining(pair.translation.text):
        return
    known = set(pair.source.words)
    for word in dict.fromkeys(pair.translation.words):
        if scripts.disguised(word) and word not in known:
            yield f"{word!r} mixes look-alike letters of two scripts"


@check(
    severity=Severity.WARNING,
    needs=("foreign script",),
    hint="translate into the language of the catalog",
    good=(
        Example("Not medical advice", "ليست نصيحة طبية", "ar"),
        Example("The FDA warns", "FDA警告", "zh-Hans"),
        Example("Food and Drug Administration", "Food and Drug Administration", "ar"),
        Example("OK", "OK", "ja"),
        Example("β-blocker", "β-bloquant"),
        Example("It is *Candida albicans*", "Это дрожжи *Candida albicans*", "ru"),
        Example("Open the app and log in again", "Снова откройте app и войдите", "ru"),
    ),
    bad=(
        Example("Not medical advice", "Pas un avis médical", "ar"),
        Example("Not medical advice", "Не медицинский совет"),
        Example("Not medical advice", "Nicht medizinischer Rat", "ja"),
        Example("Take 8 tablets", "Nehmen Sie 8 таблеток ein", "de"),
        Example("Talking to a friend helps", "Talking to a friend допомагає", "uk"),
        Example("A walk lifts your mood", "Прогулянка поліпшує ваш mood", "uk"),
        Example("A walk lifts your mood", "Прогулянка поліпшує ваш nastrij", "uk"),
        Example("It kills no virus", "它对于任何种类的virus都是无效的", "zh-Hans"),
    ),
)
def wrong_script(pair: Pair) -> Iterator[str]:
    """Words of the translation are in another script than its language.

    Names and abbreviations in Latin letters may stay, and what is quoted or code.
    """
    if found := foreign_script(pair):
        yield found
        return
    source, translation = pair.source.prose, _without_titles(pair)
    units = spellings(pair.locale.tag).units
    if word := foreign_words(translation, source, pair.locale.script, units):
        yield f"{word!r} is not in {pair.locale.script}"


def _without_titles(pair: Pair) -> str:
    """Return the prose of the translation without titles of works, as linked to."""
    text = pair.translation.prose
    if pair.markdown and "](http" in pair.source.text:
        for title in _TITLE.findall(pair.source.text):
            text = text.replace(prose.prose(title, (), False), " ")
    return text


@check(
    severity=Severity.WARNING,
    languages=frozenset({"ja"}),
    hint="see whether the text is Chinese, and translate it into Japanese",
    good=(
        Example("Wash your hands.", "手を洗ってください。", "ja"),
        Example("Health information", "健康情報", "ja"),
    ),
    bad=(Example("Wash your hands with soap.", "请用肥皂和清水洗手。", "ja"),),
)
def kana_missing(pair: Pair) -> Iterator[str]:
    """A sentence in Japanese has no kana: it is Chinese."""
    text = pair.translation.text
    if "。" in text and pair.translation.scripts == {"Hani"}:
        if sum(map(str.isalpha, text)) < _LONG:
            return
        yield "a sentence without kana, so not in Japanese"


@check(
    severity=Severity.ERROR,
    needs=("notice",),
    hint="translate the notice into the language of the catalog",
    mutable=False,
    good=(
        Example("Not advice", "ليست نصيحة", "ar", context="notice:a"),
        Example("Not advice", "Pas un avis", "ar"),
    ),
    bad=(
        Example("Not advice", "Pas un avis", "ar", context="notice:a"),
        Example("This is not advice", "これは助言ではない", context="notice:a"),
    ),
)
def notice_script(pair: Pair) -> Iterator[str]:
    """A required notice is in another script than the language is written in."""
    context = pair.message.key.context or ""
    if context.startswith("notice:") and (found := foreign_script(pair)):
        yield found


def foreign_script(pair: Pair) -> str:
    """Return what is wrong with the script of the translation; "" if nothing is.

    Letters of words that the source has (names, abbreviations) do not count.
    """
    code = pair.locale.script
    own = scripts.written_in(code)
    if not scripts.has_other(pair.translation.text, code):
        return ""
    words = pair.translation.words
    mixed = scripts.with_other(words, code)
    most = sum(map(len, mixed))
    # A Chinese character says about as much as three letters.
    least = (sum(map(len, words)) - most) * (3 if own & _DENSE else 1)
    if most * 3 <= least:  # mostly it is a name, or code
        return ""
    letters, known = Counter({min(own): least}), set(pair.source.words)
    for code, run in scripts.runs(mixed):
        if run not in known:
            letters[code] += len(run) * (3 if code in _DENSE else 1)
    foreign = letters - Counter({code: letters[code] for code in own})
    if foreign.total() > 3 and foreign.total() * 2 > letters.total():
        other = max(sorted(foreign), key=foreign.__getitem__)
        return f"written in {other}, not in {pair.locale.script}"
    return ""


@check(
    severity=Severity.WARNING,
    languages=frozenset({"zh"}),
    hint="use the characters of the locale: simplified in zh-Hans, else traditional",
    good=(
        Example("medicine", "医学", "zh-Hans"),
        Example("medicine", "醫學", "zh-Hant"),
    ),
    bad=(
        Example("medicine", "醫學", "zh-Hans"),
        Example("medicine", "医学", "zh-Hant"),
    ),
)
def han_variant(pair: Pair) -> Iterator[str]:
    """Chinese text has traditional characters in zh-Hans, or simplified in zh-Hant."""
    wrong = _NOT_WRITTEN.get(pair.locale.script, frozenset())
    if found := sorted(pair.translation.characters & wrong):
        yield f"'{''.join(found)}' is not written in {pair.locale.tag}"


@check(
    severity=Severity.WARNING,
    needs=("kashida",),
    hint="remove the kashida; stretching is the business of style sheets",
    good=(
        Example("Not advice", "ليست نصيحة", "ar"),
        Example("by 30 minutes", "بـ٣٠ دقيقة", "ar"),
    ),
    bad=(Example("Not advice", "ليســت نصيحة", "ar"),),
)
def kashida(pair: Pair) -> Iterator[str]:
    """A word is stretched with U+0640, which search and screen readers stumble on."""
    if _KASHIDA in pair.new_characters and _STRETCHED.search(pair.translation.text):
        yield "a word is stretched with U+0640"


@check(
    severity=Severity.INFO,
    languages=frozenset(_WRONG_LETTERS),
    hint="type the letters of the language",
    good=(Example("book", "کتاب", "fa"), Example("and", "și", "ro")),
    bad=(Example("book", "كتاب", "fa"), Example("and", "şi", "ro")),
)
def wrong_letters(pair: Pair) -> Iterator[str]:
    """A letter of another language stands for one that looks like it.

    Arabic yeh and kaf in Persian and Urdu, cedilla for comma in Romanian, Greek
    letters in Kabyle: such words are not found by search.
    """
    wrong, right = _WRONG_LETTERS[pair.language]
    for one, other in zip(wrong, right, strict=True):
        if one in pair.new_characters:
            yield f"U+{ord(one):04X} where the language has U+{ord(other):04X}"


@check(
    severity=Severity.WARNING,
    needs=("numbers",),
    hint="write the digits of the language, or 0 to 9",
    good=(
        Example("Take 5 mg", "خذ ٥ ملغ", "ar"),
        Example("Take 5 mg", "خذ 5 ملغ", "ar"),
        Example("Take 5 mg", "५ मिग्रा लें", "hi"),
        Example("5 mg", "５mg", "ja"),
    ),
    bad=(
        Example("Take 5 mg", "خذ ۵ ملغ", "ar"),
        Example("Take 5 mg", "Prendre ٥ mg"),
        Example("Take 15 mg", "خذ ١5 ملغ", "ar"),
    ),
)
def regional_digits(pair: Pair) -> Iterator[str]:
    """Digits are those of another language, or of two scripts in one number.

    Arabic and Persian have digits of their own that look alike but for three.
    """
    if not _DIGITS.search(pair.translation.text):
        return
    text = pair.translation.prose
    zeros = {ord(each) - unicodedata.decimal(each) for each in _DIGITS.findall(text)}
    if zeros - native_zeros(pair.locale.tag):
        foreign = zeros - native_zeros(pair.locale.tag)
        shown = " ".join(chr(zero + 5) for zero in sorted(foreign))
        yield f"digits such as '{shown}' are of another language"
    elif zeros and _MIXED_NUMBER.search(text):
        yield "digits of two scripts in one number"
