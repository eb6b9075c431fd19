"""Nobody can keep the checks busy: time grows in line with length."""

import gc
import math
import time

import pytest

from i18n_site.checks import CHECKS, check_message
from i18n_site.checks.pair import Pair
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message

# Everything that some rule looks for is in the source, so that none looks away.
SOURCE = (
    "Take 5 mg of `a` [b](c) {a} %(b)s twice a day at 8 pm, not more than -3."
    " See https://a.b/ or a@b.example <b>x</b>.[^a] Do not call 112!"
)
PIECES = [
    "word and more words, here. ",
    "a",
    "é",
    "中文",
    "1",
    "1 234 ",
    "1.1,",
    "½",
    "12:30 ",
    "5/5-",
    "<b>",
    "<b ",
    "<!--",
    "**a ",
    "`",
    "[a](b",
    "![",
    "[[",
    "{",
    "{{ a }}",
    "%(",
    "% ",
    "@",
    "a@b.",
    "a.a.",
    "https://a.b/c ",
    "\u200b",
    "\u2066",
    "аa",
    "&#x6A;",
    "\n",
    "- ",
    "\\",
    "...",
    "(",
    " ",
    "twice a day ",
    "no more than 3 ",
    "ÃÃ",
]
SMALL, LARGE = 4_000, 16_000
# Linear is an exponent of 1, and of some more on a busy machine; quadratic is 2. What
# is too short to be measured counts as linear.
EXPONENT = 1.4
SHORT = 0.004
ATTEMPTS = 8


@pytest.fixture(autouse=True)
def _no_collection():
    """Keep the collector out: its time is that of all that the tests have made."""
    gc.disable()
    yield
    gc.enable()


def seconds(check, pair):
    start = time.process_time()
    for _ in check.run(pair):
        pass
    return time.process_time() - start


def times(piece, size, tag, flags):
    text = (piece * size)[:size]
    message = Message(Key(SOURCE), None, (text,), flags)
    pair = Pair(message, locale(tag), locale("en"), 0, first=True)
    return {
        check.name: seconds(check, pair)
        for check in CHECKS
        if not check.languages or pair.language in check.languages
    }


def exponent(small, large):
    if large < SHORT:
        return 1.0
    return math.log(large / max(small, SHORT / 8)) / math.log(LARGE / SMALL)


def least(one, other):
    """The less of two times each: what else the machine does only adds."""
    return {name: min(one[name], other[name]) for name in one}


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
@pytest.mark.parametrize(
    ("tag", "flags"),
    [("fr", ("md-text",)), ("ja", ()), ("ar", ("python-format",))],
    ids=["markdown", "plain", "formatted"],
)
def test_the_time_of_each_rule_grows_in_line_with_the_length(piece, tag, flags):
    small, large = (times(piece, size, tag, flags) for size in (SMALL, LARGE))

    for _ in range(ATTEMPTS):
        slow = {
            name: (small[name], large[name])
            for name in small
            if exponent(small[name], large[name]) > EXPONENT
        }
        if not slow:
            return
        small = least(small, times(piece, SMALL, tag, flags))
        large = least(large, times(piece, LARGE, tag, flags))
    assert slow == {}


def test_a_megabyte_of_prose_is_read():
    text = "Take one tablet with a glass of water, as your doctor has told you. "
    source, other = text * 14_000, text.replace("one", "un") * 14_000
    message = Message(Key(source), None, (f"{other}<script>",), ("md-text",))

    found = check_message(message, locale("fr"), locale("en"), "a.po")

    assert "safe-html" in {each.rule for each in found}


@pytest.mark.parametrize("piece", ["![", "5 mg ", "٥ ", "{", "*a*"])
def test_a_megabyte_of_marks_is_refused_at_once(piece):
    message = Message(Key("a"), None, ((piece * 1_000_000)[:1_000_000],))
    start = time.process_time()

    found = check_message(message, locale("fr"), locale("en"), "a.po")

    assert [each.rule for each in found] == ["too-long"]
    assert time.process_time() - start < 1
