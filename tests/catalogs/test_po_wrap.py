import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import line_breaks, po_wrap
from i18n_site.catalogs.line_breaks import breaks
from i18n_site.catalogs.po_lex import unescape
from i18n_site.catalogs.po_wrap import columns, string_lines


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("one two  three", "one |two  |three"),
        ("well-being", "well-|being"),
        ("中文。日本", "中|文。|日|本"),
        ("「引用」と", "「引|用」|と"),
        ("한국어 말", "한|국|어 |말"),
        ("a\u00a0b c", "a\u00a0b |c"),
        ("10 % des patients", "10 |% |des |patients"),
        ("and/or", "and/|or"),
        ("Some text.</p>", "Some |text.|</|p>"),
        ("e\u0301te\u0301 x", "e\u0301te\u0301 |x"),
        ("\u05d0-\u05d1 x", "\u05d0-\u05d1 |x"),
        ("zero\u200bwidth", "zero\u200b|width"),
        (
            "\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea",
            "\U0001f1eb\U0001f1f7|\U0001f1e9\U0001f1ea",
        ),
    ],
)
def test_lines_break_where_unicode_lets_them(text, broken):
    places = [0, *breaks(text), len(text)]
    parts = [text[start:end] for start, end in pairwise(places)]

    assert "|".join(parts) == broken


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("中文", 4), ("e\u0301", 1), ("각", 2), ("\u200b", 0)],
)
def test_columns_are_those_of_a_terminal(text, width):
    assert columns(text) == width


def test_no_line_is_wider_than_asked_if_it_can_be_broken():
    lines = list(string_lines("msgid", "mot " * 100 + "中文" * 60, 79))

    assert lines[0] == 'msgid ""'
    assert max(map(columns, lines)) <= 79


def test_a_text_fits_beside_its_keyword_up_to_the_last_column():
    text = "a " * 34 + "abc"  # 71 characters, with 'msgid ""' 79

    assert list(string_lines("msgid", text, 79)) == [f'msgid "{text}"']
    assert len(list(string_lines("msgid", f"{text}d", 79))) == 2


WORDS = st.text(
    st.sampled_from('aéßЖαβעب中한 .,-/%$(«»“’!?"\\n1\u0301\u00a0\u200b👍🇫—')
    | st.sampled_from([" ", "b", "Z"]),
    max_size=60,
)


@settings(max_examples=300, deadline=None)
@given(WORDS)
def test_between_plain_words_no_state_is_carried_over(text):
    assert breaks(text) == list(line_breaks._within(text))


def test_what_counts_as_narrow_has_one_column_each():
    narrow = [c for c in map(chr, range(0x3000)) if po_wrap._NARROW.fullmatch(c)]

    assert len(narrow) > 500
    assert {po_wrap._columns(character) for character in narrow} == {1}


@settings(max_examples=200, deadline=None)
@given(WORDS.filter(bool), st.sampled_from(["msgid", "#~ msgstr[0]", "#| msgctxt"]))
def test_lines_together_are_the_text(text, keyword):
    lines = list(string_lines(keyword, text, 79))

    strings = "".join(line[line.index('"') + 1 : -1] for line in lines)
    assert unescape(strings) == text
    assert len(lines) == 1 or lines[0] == f'{keyword} ""'
    assert all(line.startswith(keyword[: keyword.rfind(" ") + 1]) for line in lines)


def test_an_escape_is_never_torn_apart():
    lines = list(string_lines("msgid", '中\\"文\t' * 60, 79))

    assert len(lines) > 5
    assert all(re.fullmatch(r'"(?:\\.|[^\\"])+"', line) for line in lines[1:])


def test_a_directive_stays_whole_only_where_the_flag_says_that_it_is_one():
    text = "x " * 34 + "%(some-long-name)s"

    plain = list(string_lines("msgid", text, 79))
    flagged = list(string_lines("msgid", text, 79, ("python-format",)))

    assert plain[1].endswith('%(some-"')
    assert flagged[2] == '"%(some-long-name)s"'
