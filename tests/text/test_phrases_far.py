# tests need no docstrings
import pytest

from i18n_site.text import phrases


@pytest.mark.parametrize(
    ("table", "tag", "text", "meaning"),
    [
        ("negation", "ta", "பயன்படுத்த வேண்டாம்", "no"),
        ("negation", "te", "వాడకండి", "no"),
        ("negation", "ka", "არ მიიღოთ", "no"),
        ("negation", "am", "አይውሰዱ", "no"),
        ("negation", "mr", "वापरू नका", "no"),
        ("negation", "gu", "લેશો નહીં", "no"),
        ("negation", "az", "qəbul etməyin", "no"),
        ("comparison", "ta", "குறைந்தது 4 நாட்கள்", "more"),
        ("comparison", "ka", "არაუმეტეს 4", "less"),
        ("comparison", "am", "ቢያንስ 4 ቀን", "more"),
        ("comparison", "kk", "кем дегенде 4", "more"),
        ("order", "te", "భోజనానికి ముందు", "before"),
        ("order", "hy", "ուտելուց հետո", "after"),
        ("period", "pa", "ਦਿਨ ਵਿੱਚ ਦੋ ਵਾਰ", "day"),
        ("times", "ne", "दिनमा दुई पटक", "2"),
        ("opposite", "ta", "வெறும் வயிற்றில்", "fasting"),
    ],
)
def test_a_phrase_of_a_far_language_has_a_meaning(table, tag, text, meaning):
    assert phrases.meanings(table, text, tag) == {meaning: 1}


def test_a_part_of_a_tamil_word_says_no_no():
    assert not phrases.occurs("negation", "ஒரு மாத்திரை", "ta")
