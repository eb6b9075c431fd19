import re

import pytest

from i18n_site.text import phrases
from i18n_site.text.always_tables import ALWAYS
from i18n_site.text.antonym_tables import ANTONYMS
from i18n_site.text.aside_tables import ASIDE
from i18n_site.text.contrast_tables import CONTRARY, CONTRASTS
from i18n_site.text.deadline_tables import DEADLINE
from i18n_site.text.opposite_tables import OPPOSITE, OPPOSITES

# Of these the opposite has another one of its own, or none.
ONE_WAY = {"ever", "at once", "early"}


def test_each_meaning_is_the_opposite_of_its_opposite():
    both = {one: other for one, other in OPPOSITE.items() if one not in ONE_WAY}

    assert all(both[other] == one for one, other in both.items())


@pytest.mark.parametrize(
    "table",
    [ALWAYS, ANTONYMS, ASIDE, DEADLINE],
    ids=["always", "antonym", "aside", "time"],
)
def test_all_languages_of_a_table_have_the_same_meanings_without_captures(table):
    english = table["en"].keys()

    assert len(table) >= 29
    assert all(language.keys() <= english for language in table.values())
    for language in table.values():
        assert all(re.compile(each).groups == 0 for each in language.values())


@pytest.mark.parametrize(
    ("table", "tag", "text", "meaning"),
    [
        ("always", "fr", "si jamais vous oubliez", set()),
        ("always", "it", "se ha mai avuto", set()),
        ("always", "it", "non lo prenda mai", {"never"}),
        ("always", "fi", "jos olet koskaan", set()),
        ("always", "de", "jeden Morgen", set()),
        ("always", "de", "kommen Sie morgen", {"later"}),
        ("always", "zh-Hans", "务必不要", set()),
        ("antonym", "de", "auch wenn Sie sich wohlfühlen", {"even if"}),
        ("antonym", "pl", "chyba że czujesz się dobrze", {"unless"}),
        ("antonym", "en", "uncommon side effects", {"rare"}),
        ("aside", "sv", "om du är osäker", {"doubt"}),
        ("aside", "it", "finché non sa", {"until"}),
        ("aside", "ru", "вместо ибупрофена", {"instead"}),
        ("deadline", "de", "nach dem Öffnen binnen 24 Stunden", {"within"}),
        ("deadline", "cs", "po 24 hodinách", {"after"}),
        ("deadline", "ja", "24時間後に", {"after"}),
    ],
)
def test_a_phrase_means_what_it_says(table, tag, text, meaning):
    assert set(phrases.meanings(table, text, tag)) == meaning


@pytest.mark.parametrize("language", sorted(OPPOSITES))
def test_a_language_has_known_meanings_and_patterns_without_captures(language):
    table = OPPOSITES[language]

    assert table.keys() <= OPPOSITE.keys()
    assert all(re.compile(each).groups == 0 for each in table.values())


@pytest.mark.parametrize(
    ("tag", "text", "meaning"),
    [
        ("fr", "Tenir hors de la portée des enfants", "out of reach"),
        ("fr", "Tenir à la portée des enfants", "in reach"),
        ("ru", "Хранить в недоступном для детей месте", "out of reach"),
        ("ru", "Хранить в доступном для детей месте", "in reach"),
        ("de", "Setzen Sie die Tabletten ab", "stop"),
        ("ja", "空腹時に服用", "fasting"),
    ],
)
def test_a_phrase_is_told_from_its_opposite(tag, text, meaning):
    assert set(phrases.meanings("opposite", text, tag)) == {meaning}


@pytest.mark.parametrize("name", sorted(CONTRASTS))
def test_a_contrast_has_english_words_and_patterns_without_captures(name):
    table = CONTRASTS[name]

    assert "en" in table
    for language in table.values():
        assert all(re.compile(each).groups == 0 for each in language.values())


@pytest.mark.parametrize(("one", "other"), CONTRARY)
def test_the_contrary_of_a_meaning_has_words_in_many_languages(one, other):
    assert one != other
    assert len(CONTRASTS[f"contrast: {other}"]) >= 20


@pytest.mark.parametrize(
    ("meaning", "tag", "text", "found"),
    [
        ("until", "de", "bis zur 12. Woche", True),
        ("until", "cs", "od 12. týdne", False),
        ("from", "ko", "임신 12주부터", True),
        ("from", "de", "Setzen Sie es nicht ab", False),
        ("at meals", "vi", "trước khi ăn", False),
        ("late", "es", "10 minutos tarde", True),
        ("now", "en", "a minute from now", False),
        ("on front", "pt-BR", "de barriga para cima", False),
        ("on front", "pt-BR", "de barriga para baixo", True),
        ("mild", "ar", "مرض خفيفٌ", True),
    ],
)
def test_a_word_of_a_contrast_is_told_from_others(meaning, tag, text, found):
    assert phrases.occurs(f"contrast: {meaning}", text, tag) is found
