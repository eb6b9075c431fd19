import pytest

from i18n_site.catalogs import similar
from i18n_site.catalogs.similar import Text, best_pairs, nearest, normalized


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


def test_a_text_between_the_same_two_may_be_less_alike():
    new, old = "Drink a glass of water", "Have some tea and a glass of milk now"

    apart = best_pairs([Text(new)], [Text(old)])
    beside = best_pairs([Text(new, before=1, after=2)], [Text(old, before=1, after=2)])
    elsewhere = best_pairs([Text(new, before=1, after=2)], [Text(old, before=3)])

    assert (apart, elsewhere) == ([], [])
    assert [(pair.new, pair.old, pair.between) for pair in beside] == [(0, 0, True)]


def test_of_two_texts_as_like_the_one_in_its_place_is_taken():
    old = [Text("Read about coffee", before=9), Text("Read about toffee", before=1)]

    (pair,) = best_pairs([Text("Read about goffee", before=1)], old)

    assert pair.old == 1


def test_one_old_text_may_be_the_nearest_of_many_but_only_if_very_much_alike():
    new = [Text("Delete this image"), Text("Delete these images"), Text("Del it")]

    found = nearest(new, [Text("Delete the image"), Text("Something else")])

    assert [(pair.new, pair.old) for pair in found] == [(0, 0), (1, 0)]


def test_case_and_white_space_do_not_make_texts_unlike():
    assert (
        pairs(["delete\n  THE IMAGE"], ["Delete the image"])[0][1] == "Delete the image"
    )


def test_of_two_texts_as_like_the_one_with_the_same_words_is_taken():
    old = ["Sifting the sage title", "Editing the long page title now"]

    assert pairs(["Editing the page title"], old) == [
        ("Editing the page title", old[1])
    ]
