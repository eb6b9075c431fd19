import pytest

from i18n_site.catalogs.harm import may_harm
from i18n_site.model.catalog import Key, Message


@pytest.mark.parametrize(
    "text",
    [
        "Take 500 mg.",
        "At most 2 tablets",
        "Wait 4 hours.",
        "5-10 drops",
        "Below 30 %",
        "Three doses: 1.5 ml each",
    ],
)
def test_a_number_with_a_unit_may_harm(text):
    assert may_harm(Message(Key(text)), "en")


@pytest.mark.parametrize("text", ["Chapter 5", "See a doctor.", "Version 2.0", ""])
def test_other_texts_do_not(text):
    assert not may_harm(Message(Key(text)), "en")


def test_the_plural_counts_as_well():
    assert may_harm(Message(Key("One pill"), "Take 3 pills"), "en")


def test_what_the_author_marked_and_a_required_notice_may_harm():
    marked = Message(Key("Call us"), extracted=("paragraph", "safety"))
    notice = Message(Key("Not advice", "notice:medical-disclaimer"))

    assert may_harm(marked, "en")
    assert may_harm(notice, "en")
    assert not may_harm(marked._replace(extracted=("safety first",)), "en")
