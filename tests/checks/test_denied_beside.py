# tests need no docstrings

import pytest

from i18n_site.checks.denials import gained

EVEN_IF = "You can pass it on even if you have no symptoms."
WITHOUT = "It may be taken without food."


@pytest.mark.parametrize(
    ("source", "tag", "translation"),
    [
        (EVEN_IF, "es", "No puede transmitirlo aunque no tenga síntomas."),
        (EVEN_IF, "zh-Hans", "即使您没有症状，也不会传播。"),
        (EVEN_IF, "ja", "症状がなくても、うつすことはできません。"),
        (WITHOUT, "pl", "Nie można przyjmować bez posiłku."),
        (WITHOUT, "kk", "Тамақсыз қабылдауға болмайды, жоқ."),
    ],
)
def test_a_statement_denied_beside_another_not_is_found(source, tag, translation):
    assert gained(source, "en", translation, tag)


@pytest.mark.parametrize(
    ("source", "tag", "translation"),
    [
        (EVEN_IF, "es", "Puede transmitirlo aunque no tenga síntomas."),
        (EVEN_IF, "de", "Auch wenn Sie nicht krank sind, ist es ansteckend."),
        (EVEN_IF, "ja", "症状がなくても、うつすことがあります。"),
        (WITHOUT, "pl", "Można przyjmować bez posiłku."),
        ("It is not safe without food.", "pl", "Nie jest bezpieczne bez posiłku."),
    ],
)
def test_a_not_that_the_source_has_is_no_denial(source, tag, translation):
    assert gained(source, "en", translation, tag) == ""
