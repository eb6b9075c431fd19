import re

import pytest

from i18n_site.text import phrases
from i18n_site.text.opposite_tables import OPPOSITE, OPPOSITES


def test_each_meaning_is_the_opposite_of_its_opposite():
    assert all(OPPOSITE[other] == one for one, other in OPPOSITE.items())


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
