# tests need no docstrings

import pytest

from i18n_site.text.phrases import meanings


@pytest.mark.parametrize(
    ("table", "text", "tag", "meaning"),
    [
        ("negation", "Ekki taka þetta", "is", "no"),
        ("negation", "Engar síður fundust", "is", "no"),
        ("negation", "Non tome iso", "gl", "no"),
        ("comparison", "yngri en 16 ára", "is", "less"),
        ("comparison", "að minnsta kosti 15 mínútur", "is", "more"),
        ("comparison", "polo menos 15 minutos", "gl", "more"),
        ("comparison", "7 días como máximo", "gl", "less"),
        ("order", "fyrir máltíð", "is", "before"),
        ("order", "despois de comer", "gl", "after"),
        ("times", "tvisvar á dag", "is", "2"),
        ("period", "dúas veces á semana", "gl", "week"),
    ],
)
def test_a_phrase_of_galician_and_icelandic_has_a_meaning(table, text, tag, meaning):
    assert meanings(table, text, tag)[meaning] == 1
