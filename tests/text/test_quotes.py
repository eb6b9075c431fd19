import pytest

from i18n_site.text.quotes import closes, opens, quotes


@pytest.mark.parametrize(
    ("tag", "marks"),
    [
        ("en", ("“", "”")),
        ("fr", ("«\u00a0", "\u00a0»")),
        ("fr-CA", ("«\u00a0", "\u00a0»")),
        ("de", ("„", "“")),
        ("pt-BR", ("“", "”")),
        ("pt-PT", ("«", "»")),
        ("sv", ("”", "”")),
        ("ja", ("「", "」")),
        ("zh-Hans", ("“", "”")),
        ("zh-Hant", ("「", "」")),
        ("xx", None),
    ],
)
def test_languages_have_their_quotes(tag, marks):
    assert quotes(tag) == marks


@pytest.mark.parametrize(
    ("before", "after", "opening", "closing"),
    [
        ("", "a", True, False),
        (" ", "a", True, False),
        ("(", "a", True, False),
        ("a", "", False, True),
        ("a", ".", False, True),
        ("5", " ", False, True),
        ("a", "b", False, False),
        (" ", " ", False, False),
    ],
)
def test_a_straight_quote_begins_or_ends_by_its_neighbours(
    before, after, opening, closing
):
    assert (opens(before, after), closes(before, after)) == (opening, closing)
