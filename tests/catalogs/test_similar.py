import pytest

from i18n_site.catalogs import similar
from i18n_site.catalogs.similar import Text, best_pairs, normalized


def pairs(new, old):
    found = best_pairs([Text(text) for text in new], [Text(text) for text in old])
    return [(new[pair.new], old[pair.old]) for pair in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Read **this** now.", "Read this now"),
        ("“Quoted” – text…", '"quoted" - text...'),
        ("See [here](https://x.example/a).", "See here"),
        ("a\u00a0b\n c", "a b c"),
        ("e\u0301", "é"),
        ("Use <b>bold</b>", "use bold"),
    ],
)
def test_typography_markup_case_and_space_do_not_count(one, other):
    assert normalized(one) == normalized(other)


def test_a_question_is_another_text_than_a_statement():
    assert normalized("Safe?") != normalized("Safe.")


def test_unlike_texts_are_not_paired():
    assert pairs(["Wash your hands"], ["The moon rose late"]) == []


def test_short_texts_must_be_more_alike_than_long_ones():
    assert similar.least_score("Yes") > similar.least_score("A sentence of some length")


def test_the_best_pairs_are_made_first_and_each_text_used_once():
    new = ["Drink a lot of water daily", "Drink a lot of water"]
    old = ["Drink a lot of water!", "Drink lots of water every day"]

    found = dict(pairs(new, old))

    assert found["Drink a lot of water"] == "Drink a lot of water!"


@pytest.mark.parametrize("count", [3, similar.ALL + 200])
def test_the_index_finds_what_a_look_at_all_finds(count):
    old = [f"Chapter {number} tells of thing-{number * 7}" for number in range(count)]
    new = [text.replace("tells", "speaks") for text in old[:50]]

    found = pairs(new, old)

    assert found == list(zip(new, old, strict=False))[: len(found)]
    assert len(found) == min(50, count)


def test_texts_without_spaces_are_found_by_pairs_of_characters():
    old = [f"第{number}章药物说明书" for number in range(similar.ALL + 100)]
    old.append("请遵照医生的建议服用")

    assert pairs(["请按照医生的建议服用"], old) == [("请按照医生的建议服用", old[-1])]
