"""What CLDR answered once is not asked again, in this run or a later one."""

import pytest

from i18n_site.languages import remembered as memory
from i18n_site.languages.formatting import symbols
from i18n_site.languages.tags import locale
from i18n_site.model.locale import Locale


@pytest.fixture
def empty(monkeypatch):
    """Let nothing be known, and forget what was asked afterwards."""
    monkeypatch.setattr(memory, "_answers", {})
    monkeypatch.setattr(memory, "_new", set())


def asking(kind, answer):
    """Return a function that notes what it was asked, and its notes."""
    asked = []

    def function(*texts):
        asked.append(texts)
        return answer

    function.__annotations__["return"] = kind
    return memory.remembered(function), asked


def test_the_same_is_asked_once(empty):
    function, asked = asking(str, "a")

    assert [function("fr"), function("fr"), function("de")] == ["a", "a", "a"]
    assert asked == [("fr",), ("de",)]


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (bool, False),
        (frozenset[int], frozenset({1, 2})),
        (dict[str, int], {"mai": 5}),
        (Locale, locale("ar")),
        (type(symbols("fa")), symbols("fa")),
    ],
)
def test_a_later_run_has_the_answer_as_it_was(empty, kind, answer):
    function, _ = asking(kind, answer)
    function("fr")
    kept = memory.answers()

    memory._answers.clear()
    memory.recall(kept)
    later, asked = asking(kind, "something else")

    assert later("fr") == answer
    assert type(later("fr")) is type(answer)
    assert asked == []


def test_there_is_nothing_to_keep_if_nothing_new_was_asked(empty):
    function, _ = asking(str, "a")
    function("fr")
    kept = memory.answers()

    memory._answers.clear()
    memory._new.clear()
    memory.recall(kept)
    asking(str, "b")[0]("fr")

    assert memory.answers() is None


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x80", b"\x81\xa1a"])
def test_what_is_broken_was_never_asked(empty, data):
    memory.recall(data)
    function, asked = asking(str, "a")

    assert function("fr") == "a"
    assert asked == [("fr",)]


def test_an_answer_of_another_kind_was_never_given(empty):
    asking(str, "a")[0]("fr")
    memory.recall(memory.answers())
    function, asked = asking(int, 1)

    assert function("fr") == 1
    assert asked == [("fr",)]


def test_what_is_no_tag_stays_an_error(empty):
    for _ in range(2):
        with pytest.raises(ValueError, match="xx-XX"):
            locale("xx-XX")


def test_what_another_process_asked_is_known_here_and_kept(empty):
    function, _ = asking(str, "a")
    function("fr")
    learnt = memory.learnt()
    assert memory.learnt() == b""

    memory._answers.clear()
    memory.learn(learnt)
    later, asked = asking(str, "something else")

    assert later("fr") == "a"
    assert asked == []
    assert memory.answers()
