"""What po4a 0.69 makes of the sample site's articles: lines that it joined."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.exchange.foreign import expanded
from i18n_site.catalogs.exchange.joined import joined, relined

TABLE = (
    "| Day | Began | Notes | | --- | :-: | --- |"
    " | Monday | – | | | Tuesday | 14:00 | a \\| b |"
)


def test_a_table_gets_its_lines_back_though_a_cell_is_empty():
    assert relined(TABLE).splitlines() == [
        "| Day | Began | Notes |",
        "| --- | :-: | --- |",
        "| Monday | – |  |",
        "| Tuesday | 14:00 | a \\| b |",
    ]


CELLS = st.text("ab é0", max_size=4).map(str.strip)


@settings(deadline=None, max_examples=100)
@given(
    st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[CELLS] * n), min_size=1))
)
def test_any_table_that_was_joined_is_as_it_was(rows):
    rule = ("---",) * len(rows[0])
    lines = [f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:])]

    assert relined(" ".join(lines)) == "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    ["| a | b |", "|", "A line | with a bar", "| a | --- | b |", "| a |\n| - |\n| b |"],
)
def test_what_is_no_joined_table_stays(text):
    assert relined(text) == text


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        (
            "Mitragynine : The first alkaloid.",
            "Mitragynine : Le premier : un alcaloïde.",
            [
                ("Mitragynine", "Mitragynine"),
                ("The first alkaloid.", "Le premier : un alcaloïde."),
            ],
        ),
        (
            "[^a]: This is why.",
            "[^a]: C'est pourquoi.",
            [("This is why.", "C'est pourquoi.")],
        ),
        (
            "[^a]: One. [^b]: Two.",
            "[^b]: Deux. [^a]: Un.",
            [("One.", "Un."), ("Two.", "Deux.")],
        ),
        (
            "[migraine, diary]",
            "[migraine, journal]",
            [("migraine", "migraine"), ("diary", "journal")],
        ),
        ("[migraine, diary]", "[migraine]", []),
        ("See [^a] for more.", "Voir [^a].", []),
        ("Plain text.", "Du texte.", []),
    ],
)
def test_the_parts_of_what_was_joined_are_found(source, target, wanted):
    assert list(joined(source, target)) == wanted


def test_a_link_of_asciidoc_is_one_of_markdown():
    text = "See link:a.md[this *page*], https://x.example/b[that] or mail[1]."

    found = expanded(text, {})

    assert found == "See [this *page*](a.md), [that](https://x.example/b) or mail[1]."
