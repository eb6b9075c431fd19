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
        ("negation", "hy", "Մի օգտագործեք", "no"),
        ("negation", "ne", "नलिनुहोस्", "no"),
        ("negation", "kn", "ಬಳಸಬೇಡಿ", "no"),
        ("negation", "ml", "ഉപയോഗിക്കരുത്", "no"),
        ("negation", "si", "ගන්න එපා", "no"),
        ("negation", "ps", "مه کاروئ", "no"),
        ("negation", "am", "አይንኩት", "no"),
        ("negation", "te", "ఇవ్వరు", "no"),
        ("negation", "ta", "பகிர மாட்டார்கள்", "no"),
        ("negation", "mr", "घेऊ नका", "no"),
        ("comparison", "kk", "12 жасқа толмаған", "less"),
        ("comparison", "mr", "त्याहून कमी", "less"),
        ("comparison", "so", "ugu yaraan 4", "more"),
        ("times", "ur", "دن میں دو مرتبہ", "2"),
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


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("am", "አይንዎን ይታጠቡ"),
        ("ar", "لترى ما إذا كان الألم سيزول"),
        ("bn", "পানি পান করুন"),
        ("bn", "জানা গেছে"),
        ("hi", "दर्द जाता है या नहीं, यह देखें"),
        ("kk", "кеңесті алмастырады"),
        ("kk", "дозаны көбейтіңіз"),
        ("ta", "காதில் விடவும்"),
        ("te", "నిర్ధారించగలదు"),
        ("az", "səhər yeməyindən əvvəl"),
    ],
)
def test_what_only_looks_like_a_not_says_none(tag, text):
    meant = phrases.meanings("negation", text, tag)

    assert not meant.keys() - {phrases.LOOKS_LIKE}


def test_a_part_of_a_tamil_word_says_no_no():
    assert not phrases.occurs("negation", "ஒரு மாத்திரை", "ta")
