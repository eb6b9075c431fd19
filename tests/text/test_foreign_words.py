import pytest

from i18n_site.text.foreign_words import foreign_words


@pytest.mark.parametrize(
    ("text", "source", "script", "found"),
    [
        ("Nehmen Sie 8 таблеток ein", "Take 8 tablets", "Latn", "таблеток"),
        ("נמשך больше 3 дней", "lasts more than 3 days", "Hebr", "большедней"),
        ("хигијена soli dnevno", "hygiene", "Cyrl", "soli dnevno"),
        ("једне kašičice", "one teaspoon", "Cyrl", "kašičice"),
        (
            "Talking to a friend допомагає",
            "Talking to a friend helps",
            "Cyrl",
            "Talking to a friend",
        ),
    ],
)
def test_words_of_another_script_are_found(text, source, script, found):
    assert foreign_words(text, source, script, ()) == found


@pytest.mark.parametrize(
    ("text", "source", "script"),
    [
        ("Interféron β", "Interferon beta", "Latn"),
        ("用 Aspirin 100 mg", "take aspirin 100 mg", "Hans"),
        (
            "疾病预防控制中心（Centers for Disease Control and Prevention）",
            "Centers for Disease Control and Prevention",
            "Hans",
        ),
        ("null-ове", "nulls", "Cyrl"),
        ("Русский", "Русский", "Latn"),
    ],
)
def test_names_and_letters_of_formulas_may_stay(text, source, script):
    assert not foreign_words(text, source, script, ("mg",))


def test_names_of_units_may_stay():
    assert not foreign_words("5 tablet gram", "five", "Cyrl", ("tablet", "gram"))


@pytest.mark.parametrize(
    ("text", "script", "found"),
    [
        ("Прогулянка щодня поліпшує ваш mood.", "Cyrl", "mood"),
        ("Прогулянка щодня поліпшує ваш nastrij!", "Cyrl", "nastrij"),
        ("抗生素对任何一种感冒的virus都无效。", "Hans", "virus"),
        ("आपकी likhit सहमति के बिना हम आपका डेटा किसी से साझा नहीं करेंगे।", "Deva", "likhit"),
        ("Снова откройте app и войдите в систему", "Cyrl", ""),
        ("Её вызывает дрожжевой гриб Candida albicans", "Cyrl", ""),
        ("Откройте файл config.toml и найдите раздел", "Cyrl", ""),
        ("Нажмите кнопку «save» внизу этой страницы", "Cyrl", ""),
        ("Принимайте по 5 mg три раза в течение дня", "Cyrl", ""),
        ("Очень mood", "Cyrl", ""),
    ],
)
def test_a_word_of_small_latin_letters_within_a_text_is_found(text, script, found):
    assert foreign_words(text, "", script, {"mg"}) == found
