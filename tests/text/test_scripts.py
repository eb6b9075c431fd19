import pytest

from i18n_site.text.bidi import unbalanced
from i18n_site.text.invisible import controls, misplaced
from i18n_site.text.scripts import disguised, runs, script, scripts, written_in


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("a", "Latn"),
        ("é", "Latn"),
        ("ж", "Cyrl"),
        ("ع", "Arab"),
        ("の", "Hira"),
        ("医", "Hani"),
        ("ह", "Deva"),
        ("5", ""),
        (".", ""),
        ("µ", ""),
    ],
)
def test_a_letter_belongs_to_a_script(character, expected):
    assert script(character) == expected


def test_a_text_can_have_several_scripts():
    assert scripts("FDA警告") == {"Latn", "Hani"}
    assert list(runs(["FDA警告"])) == [("Latn", "FDA"), ("Hani", "警告")]


def test_japanese_is_written_in_three():
    assert written_in("Jpan") == {"Hani", "Hira", "Kana"}
    assert written_in("Latn") == {"Latn"}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("p\u0430ypal", True),
        ("мол\u006fко", True),
        ("молоко", False),
        ("URLи", False),
        ("μg", False),
        ("café", False),
        ("アプリX", False),
    ],
)
def test_letters_of_one_script_can_hide_in_another(word, expected):
    assert disguised(word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", False),
        ("\u2068a\u2069", False),
        ("\u202aa\u202c", False),
        ("\u2067\u202aa\u202c\u2069", False),
        ("\u2068a", True),
        ("a\u2069", True),
        ("\u2068a\n\u2069", True),
        ("\u2067\u202aa\u2069\u202c", True),
    ],
)
def test_direction_controls_must_end_in_their_line(text, expected):
    assert unbalanced(text) is expected


def test_control_characters_are_named():
    assert controls("a\x00\u2028\n\t") == ["\x00", "\u2028"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5\u200b0", ["\u200b"]),
        ("para\u200bceta", ["\u200b"]),
        ("می\u200cروم", []),
        ("क्\u200dष", []),
        ("👩\u200d⚕", []),
        ("Donau\u00addampf", []),
        ("5\u00ad0", ["\u00ad"]),
    ],
)
def test_joiners_are_misplaced_where_no_script_uses_them(text, expected):
    assert misplaced(text) == expected
