# tests need no docstrings
import pytest

from i18n_site.text.plain_ways import spares

LATE = "Symptoms may not appear for 6 to 12 hours."


@pytest.mark.parametrize(
    "translation",
    [
        "Ehkäise kaatumisia nousemalla hitaasti.",
        "Aby ste predišli pádom, vstávajte pomaly.",
        "برای پیشگیری از افتادن، آهسته بلند شوید.",
    ],
)
def test_to_avoid_a_fall_is_to_prevent_it(translation: str) -> None:
    assert spares("To avoid falls, get up slowly.", translation)


def test_what_is_to_be_avoided_needs_its_word() -> None:
    assert not spares("Avoid alcohol.", "Estä alkoholi.")


@pytest.mark.parametrize(
    "translation",
    [
        "Los síntomas pueden tardar de 6 a 12 horas en aparecer.",
        "Objawy mogą wystąpić dopiero po 6–12 godzinach.",
        "Oireet voivat ilmaantua vasta 6–12 tunnin kuluttua.",
    ],
)
def test_what_does_not_appear_for_hours_takes_hours_to_appear(translation: str) -> None:
    assert spares(LATE, translation)


def test_what_must_not_be_done_for_hours_needs_its_not() -> None:
    assert not spares("Do not eat for 6 hours.", "Coma, puede tardar 6 horas.")
