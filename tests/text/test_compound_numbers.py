import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.text.compound_numbers import compounds
from i18n_site.text.tens_tables import TEENS, TENS


def values(text, code):
    return [value for value, *_ in compounds(text, code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "ثمانية وعشرون يوما"),
        ("bg", "двадесет и осем"),
        ("bn", "আটাশ"),
        ("cs", "dvacet osm"),
        ("cs", "osmadvacet"),
        ("da", "otteogtyve"),
        ("de", "achtundzwanzig"),
        ("el", "είκοσι οκτώ"),
        ("en", "twenty-eight"),
        ("es", "veintiocho"),
        ("fa", "بیست و هشت"),
        ("fi", "kaksikymmentäkahdeksan"),
        ("fr", "vingt-huit"),
        ("he", "עשרים ושמונה"),
        ("hi", "अट्ठाईस"),
        ("hr", "dvadeset osam"),
        ("hu", "huszonnyolc"),
        ("id", "dua puluh delapan"),
        ("it", "ventotto"),
        ("ja", "二十八"),
        ("ko", "이십팔"),
        ("nb", "tjueåtte"),
        ("nl", "achtentwintig"),
        ("pl", "dwudziestu ośmiu"),
        ("pt", "vinte e oito"),
        ("ro", "douăzeci și opt"),
        ("ru", "двадцати восьми"),
        ("sr", "двадесет осам"),
        ("sv", "tjugoåtta"),
        ("sw", "ishirini na nane"),
        ("th", "ยี่สิบแปด"),
        ("tr", "yirmi sekiz"),
        ("uk", "двадцять вісім"),
        ("vi", "hai mươi tám"),
        ("zh", "二十八"),
    ],
)
def test_twenty_eight_is_read(code, text):
    assert values(text, code) == [28]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "soixante-dix-huit, quatre-vingt-dix-neuf, vingt et un", [78, 99, 21]),
        ("it", "ventuno, trentatré", [21, 33]),
        ("nl", "drieëntwintig", [23]),
        ("hu", "tizenöt, harminc", [15, 30]),
        ("de", "vierzehn Tage zwanzig".lower(), [14, 20]),
        ("de", "zwanziger", []),
        ("xx", "achtundzwanzig", []),
    ],
)
def test_tens_and_teens_are_read_whole(code, text, expected):
    assert values(text, code) == expected


@given(st.sampled_from(sorted(TENS)), st.data())
@settings(max_examples=100, deadline=None)
def test_each_word_of_the_tables_has_its_value(code, data):
    part = data.draw(st.sampled_from(TENS[code].split()))
    value, _, words = part.partition("=")
    word = words.split("/")[-1].replace("_", " ").casefold()

    found = values(word, code)

    assert found in ([int(value)], [])  # a stem is no word: "tizen-"


def test_the_teens_of_a_language_are_seven():
    assert {len(each.split()) for each in TEENS.values()} == {7}
