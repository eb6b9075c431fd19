import random
from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from i18n_site.languages.collation import collation_key
from i18n_site.languages.index import index_letter, sections

LAW = settings(max_examples=100, deadline=None)

# As ICU 78.2 (CLDR 48) sorts them: new Intl.Collator(tag) of Node.js.
BY_ICU = {
    "en": "_x «quote» 10 2 Äpfel apple Apple resume Resume résumé zebra",
    "es": "árbol arce chico cosa llama luna nube ñandú Ñu ola",
    "de": "Aal ähnlich Ofen Öl Strand Strasse Straße über unten Zoo",
    "sv": "apa orm zon ål Ål ärta öl",
    "fr": "cote coté côte côté été ethnie oeuf œuvre offre",
    "pt-BR": "acao ação água avó avô zelo",
    "ar": "إدمان أدوية اسأل تنبيه ثقافة صداع معلومات",
    "hi": "अंगूर अकेला आम इलाज कंठ कमल क्रैटम जल ज़हर माइग्रेन",
    "ja": "あたま カード かぜ がん きょう きよう くすり はは ばば パパ へんずつう",
    "zh-Hans": "阿司匹林 北京 疾病 健康 免责声明 片头痛 药物 医生 知识",
    "ko": "가방 건강 까치 나라 약 편두통",
    "ru": "ежик елка ёлка игла йод яблоко",
    "cs": "cena čas hora chata chléb ibis",
    "vi": "an ăn âm da đau on ơn",
    "tr": "can çay ılık ırmak ısı iğne İzmir su şeker",
    "da": "abe zoo æble øl ål Aalborg",
    "th": "กบ เกาะ แกง ไก่ ขา งู",
    "pl": "cel ćma lody łódź łyżka osa ósmy zebra źródło żaba",
    "hu": "cél cukor csont gáz gyógy orvos ősz öt tű tyúk zár zseb",
    "hr": "cesta čaj ćup dan džep đak luka ljubav nos njuška sol šuma život",
    "fa": "آب ایران بیمار پزشک جان چای درد زن ژاله کار گوش وزن هوا یاد",
    "he": "אבא בית כאב מיגרנה מים ראש שלום תרופה",
    "el": "άλφα βήτα εγώ έλα ήλιος όραμα πόνος ςα ώρα",
    "uk": "гора ґанок екран ель єнот іній їжак йод яма",
    "ro": "an ăla inimă înger sare șarpe tată țară",
    "et": "saun šokk zoo žest tee uks vesi õun äike ööbik üks",
    "lt": "cukrus čia ėda ilgas yra jis sodas šuo zona žuvis",
    "lv": "ābols cik čau gads ģimene kas ķēde lai ļoti nav ņem šis žagars",
    "nb": "and zoo ære øl ørret Ål aap åre",
    "fi": "ahven vesi wau yö zoo äiti Ässä öljy",
    "sk": "cena čas hora chlieb lad ľad mačka mäso oslo ôsmy žena",
    "sl": "cesta čas sol šola zima žena",
    "is": "að ár dagur ðe illa ís oft óður þak æð ör",
    "cy": "cwm chwaer dyn ddraig fan ffordd lôn llaw rad rhaw tad theatr",
    "sq": "cil çaj dy dhe emër ëndër gur gjak lule llambë nam njeri si shi thi zhurmë",
    "eo": "cent ĉu granda ĝi sed ŝi unu ŭa",
    "zh-Hant": "一 人 三 水 知識 疾病 健康 頭痛 醫生 藥物",
    "bn": "অসুখ আম ওষুধ কলা ব্যথা মাথা",
    "ta": "அம்மா ஆடு கண் மருந்து வலி",
}
TAGS = st.sampled_from(sorted(BY_ICU))


@pytest.mark.parametrize("tag", BY_ICU)
def test_words_are_sorted_as_icu_does(tag):
    words = BY_ICU[tag].split(" ")
    shuffled = random.Random(6).sample(words, len(words))

    assert sorted(shuffled, key=lambda each: collation_key(tag, each)) == words


def test_titles_are_sorted_letter_by_letter_then_by_marks_then_by_case():
    words = ["Resume", "résumé", "resume x", "resume", "Résumé", "rest"]

    found = sorted(words, key=lambda each: collation_key("en", each))

    assert found == ["rest", "resume", "Resume", "résumé", "Résumé", "resume x"]


@pytest.mark.parametrize(
    ("tag", "own", "other"),
    [("ru", "я", "a"), ("ar", "ي", "a"), ("ja", "ん", "漢"), ("ja", "z", "あ"),
     ("zh-Hans", "中", "a"), ("ko", "힣", "a"), ("hi", "ह", "a"), ("en", "z", "я"),
     ("el", "ω", "a"), ("he", "ת", "a"), ("th", "ฮ", "a")],
)  # fmt: skip
def test_the_script_of_the_reader_comes_first(tag, own, other):
    assert collation_key(tag, own) < collation_key(tag, other)


def test_strokes_order_traditional_characters():
    words = ["一", "人", "三", "水", "疾", "藥", "鹽"]

    assert sorted(words, key=lambda each: collation_key("zh-Hant", each)) == words


@LAW
@given(TAGS, st.text(max_size=20), st.text(max_size=20))
def test_only_the_same_text_has_the_same_key(tag, one, other):
    same = normalize("NFC", one) == normalize("NFC", other)

    assert (collation_key(tag, one) == collation_key(tag, other)) is same


@LAW
@given(TAGS, st.text(max_size=20))
@example("tr", "Ì")
def test_the_form_of_normalization_does_not_matter(tag, text):
    composed, decomposed = normalize("NFC", text), normalize("NFD", text)

    assert collation_key(tag, composed) == collation_key(tag, decomposed)


@LAW
@given(TAGS, st.text(min_size=1, max_size=20))
def test_every_title_has_one_letter(tag, title):
    assert index_letter(tag, title)


@pytest.mark.parametrize(
    ("tag", "title", "letter"),
    [
        ("en", "apple", "A"),
        ("en", "Émile", "E"),
        ("en", "«Quote»", "Q"),
        ("en", "7-OH", "0–9"),
        ("en", "٧", "0–9"),
        ("en", "...", "#"),
        ("en", "", "#"),
        ("es", "ñu", "Ñ"),
        ("es", "¿Qué?", "Q"),
        ("sv", "Ål", "Å"),
        ("sv", "Ära", "Ä"),
        ("sv", "Ærø", "Ä"),
        ("de", "Ärzte", "A"),
        ("de", "Œuvre", "O"),
        ("cs", "chléb", "Ch"),
        ("en", "chess", "C"),
        ("tr", "ırmak", "I"),
        ("tr", "İzmir", "İ"),
        ("pl", "łódź", "Ł"),
        ("hr", "ljubav", "Lj"),
        ("ru", "ёлка", "Е"),
        ("ru", "йод", "Й"),
        ("ar", "أدوية", "ا"),
        ("ar", "الصداع", "ا"),
        ("hi", "ज़हर", "ज"),
        ("hi", "आम", "आ"),
        ("zh-Hans", "片头痛", "P"),
        ("zh-Hans", "Aspirin", "A"),
        ("zh-Hans", "做", "Z"),
        ("zh-Hans", "啊", "A"),
        ("zh-Hans", "鼷鼠", "#"),
        ("zh-Hant", "頭痛", "#"),
        ("ja", "カード", "か"),
        ("ja", "ぎもん", "か"),
        ("ja", "ぱん", "は"),
        ("ja", "ヴァイオリン", "あ"),
        ("ja", "っぽい", "た"),
        ("ja", "じしょ", "さ"),
        ("ja", "ゃ", "や"),
        ("ja", "ん", "わ"),
        ("ja", "片頭痛", "#"),
        ("ko", "까치", "ㄱ"),
        ("ko", "힣", "ㅎ"),
    ],
)
def test_a_title_stands_under_its_letter(tag, title, letter):
    assert index_letter(tag, title) == letter


def test_an_index_is_in_order_within_and_between_its_letters():
    titles = ["zorro", "ñandú", "nube", "Ñu", "ola", "árbol", "Arce", "3 x", "—"]

    found = sections("es", [(each, each) for each in titles])

    assert [(each.letter, " ".join(each.entries)) for each in found] == [
        ("0–9", "3 x"),
        ("A", "árbol Arce"),
        ("N", "nube"),
        ("Ñ", "ñandú Ñu"),
        ("O", "ola"),
        ("Z", "zorro"),
        ("#", "—"),
    ]


def test_chinese_and_latin_titles_share_the_letters_of_pinyin():
    titles = ["片头痛", "阿司匹林", "知识", "Aspirin", "药物"]

    found = sections("zh-Hans", [(each, each) for each in titles])

    assert [(each.letter, each.entries) for each in found] == [
        ("A", ("阿司匹林", "Aspirin")),
        ("P", ("片头痛",)),
        ("Y", ("药物",)),
        ("Z", ("知识",)),
    ]


def test_japanese_titles_stand_by_their_reading_in_rows():
    readings = [("へんずつう", "片頭痛"), ("くすり", "薬"), ("がん", "癌"), ("A", "A")]

    found = sections("ja", readings)

    assert [(each.letter, each.entries) for each in found] == [
        ("A", ("A",)),
        ("か", ("癌", "薬")),
        ("は", ("片頭痛",)),
    ]


def test_entries_need_no_order_of_their_own():
    found = sections("en", [("a", {"x": 1}), ("a", {"x": 2})])

    assert found[0].entries == ({"x": 1}, {"x": 2})


@LAW
@given(TAGS, st.lists(st.text(max_size=8), max_size=12))
def test_an_index_keeps_every_entry_once(tag, titles):
    found = sections(tag, [(each, each) for each in titles])

    kept = [entry for section in found for entry in section.entries]
    assert sorted(kept) == sorted(titles)
    assert len({section.letter for section in found}) == len(found)
