# tests need no docstrings
import pytest

from i18n_site.text.dual_forms import says_two


@pytest.mark.parametrize("text", ["اشرب لترين", "على حصتين", "بعد يومين"])
def test_an_arabic_dual_says_two(text: str) -> None:
    assert says_two(text, "ar")


@pytest.mark.parametrize("text", ["اشرب يوميا", "للمسافرين", "لترا"])
def test_another_noun_says_no_number(text: str) -> None:
    assert not says_two(text, "ar")


def test_a_language_without_a_dual_has_none() -> None:
    assert not says_two("two litres", "en")
