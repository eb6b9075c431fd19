import pytest

from i18n_site.text.safety import differences


def kinds(old, new, *arguments):
    return [found.kind for found in differences(old, new, *arguments)]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Take 0.5 mg", "Take 5 mg", "numbers"),
        ("Take 5 mg", "Take 5 g", "numbers"),
        ("Take 5 µg", "Take 5 mg", "numbers"),
        ("groups of 15–20", "groups of 15–25", "numbers"),
        ("first 5 mg, then 10 mg", "first 10 mg, then 5 mg", "numbers"),
        ("two tablets", "three tablets", "numbers"),
        ("Call 112", "Call 911", "numbers"),
        ("keep at -5 °C", "keep at 5 °C", "signs"),
        ("once a day", "twice a day", "frequencies"),
        ("once a day", "once a week", "frequencies"),
        ("every day", "every other day", "frequencies"),
        ("daily", "weekly", "frequencies"),
        ("with breakfast", "at bedtime", "frequencies"),
        ("Do not drive", "Do drive", "negations"),
        ("You can't mix them", "You can mix them", "negations"),
        ("without food", "with food", "negations"),
        ("It is unsafe", "It is safe", "negations"),
        ("if > 5 mg", "if < 5 mg", "signs"),
        ("≤ 5 days", "≥ 5 days", "signs"),
        ("less than half", "more than half", "comparisons"),
        ("at least a day", "at most a day", "comparisons"),
        ("before meals", "after meals", "comparisons"),
        ("one tablet", "one capsule", "units"),
        ("for adults", "for children", "units"),
    ],
)
def test_what_may_harm_is_seen(old, new, kind):
    assert kind in kinds(old, new)
    assert kind in kinds(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Take it with water", "Take it with some water"),
        ("You can't", "You cannot"),
        ("Take 1,000 IU", "Take 1000 IU"),
        ("Take 2 mg", "Take 2 milligrams"),
        ("15-20 people", "15–20 people"),
        ("See [it](https://x.example/1)", "See [it](https://x.example/2)"),
        ("Take two tablets", "Take 2 tablets"),
        ("Ask other people", "Ask people"),
        ("Ask your doctor", "Ask **your** doctor!"),
    ],
)
def test_what_says_the_same_is_let_through(old, new):
    assert differences(old, new) == ()


def test_a_difference_says_what_is_lost_and_what_is_new():
    assert list(map(str, differences("15–20 of us", "15–25 of us"))) == [
        "numbers differ (15, 20 -> 15, 25)"
    ]
    assert list(map(str, differences("do not", "do"))) == [
        "negations differ (not -> none)"
    ]


def test_terms_that_must_not_change_are_counted():
    assert kinds("kratom leaf", "khat leaf", "en", ("kratom",)) == ["terms"]


def test_another_source_language_is_compared_by_its_own_phrases():
    assert kinds("Ne conduisez pas", "Conduisez", "fr") == ["negations"]
    assert kinds("5 mg", "6 mg", "sw") == ["numbers"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Page '{0}' published", "Page '%(title)s' published"),
        ("{} of {1}", "{count} of {total:,}"),
        ('<b class="only-print">a</b>', '<b class="no-print">a</b>'),
        ("%1$s of %2$s", "%2$s of %1$s"),
        ("in small letters", "in lowercase letters"),
    ],
)
def test_what_no_reader_reads_does_not_count(old, new):
    assert differences(old, new) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("p < 0.05 and x > 3", "p < 0.5 and x > 3"),
        ("{0.5 mg}", "{5 mg}"),
        ("a <b>5</b> mg dose", "a <b>50</b> mg dose"),
    ],
)
def test_what_only_looks_like_a_tag_or_a_placeholder_counts(old, new):
    assert differences(old, new)


def test_a_unit_is_called_by_its_name():
    (difference,) = differences("Drink litres of it", "Drink lots of it")

    assert str(difference) == "units differ (litres -> none)"
