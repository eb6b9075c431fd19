"""Nobody can keep the checks busy: time grows in line with length."""

import time

import pytest

from i18n_site.checks import CHECKS
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
SMALL, LARGE = 2_000, 16_000
# Linear is 8; the rest is for a busy machine. Quadratic would be 64.
FACTOR = 30
NOISE = 0.03


def seconds(check, pair):
    start = time.process_time()
    for _ in check.run(pair):
        pass
    return time.process_time() - start


def times(piece, size, tag, flags):
    text = (piece * size)[:size]
    message = Message(Key(SOURCE), None, (text,), flags)
    pair = Pair(message, locale(tag), locale("en"), 0, first=True)
    return [seconds(check, pair) for check in CHECKS]


def least_times(piece, size, tag, flags):
    """The least of two runs: what else the machine does only adds."""
    runs = [times(piece, size, tag, flags) for _ in range(2)]
    return list(map(min, *runs))


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
@pytest.mark.parametrize(
    ("tag", "flags"),
    [("fr", ("md-text",)), ("ja", ()), ("ar", ("python-format",))],
    ids=["markdown", "plain", "formatted"],
)
def test_the_time_of_each_rule_grows_in_line_with_the_length(piece, tag, flags):
    small = least_times(piece, SMALL, tag, flags)
    large = least_times(piece, LARGE, tag, flags)

    slow = [
        f"{check.name}: {before:.3f} s, {after:.3f} s"
        for check, before, after in zip(CHECKS, small, large, strict=True)
        if after > FACTOR * before + NOISE
    ]
    assert slow == []
