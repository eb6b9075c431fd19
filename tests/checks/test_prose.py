"""What is passed over as ordinary prose has no error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.checks import CHECKS, check_message, examiner
from i18n_site.checks import run as running
from i18n_site.checks.prose import prose
from i18n_site.checks.selection import for_locale
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity
from i18n_site.model.glossary import EMPTY

ENGLISH, GERMAN = locale("en"), locale("de")
LOCALES = [locale(tag) for tag in ("fr", "de", "ru", "ar", "fa", "hi", "ja", "zh-Hans")]
MARKDOWN = ("md-text",)
ORDINARY = [
    ("Ask your doctor, or a nurse.", "Fragen Sie einen Arzt.", MARKDOWN),
    ("Ask **your** doctor.", "اسأل **طبيبك**.", MARKDOWN),
    ("It helps; often: at once!", "यह मदद करता है: तुरंत!", ()),
    ("Read [what helps](../a1.md).", "Lisez [ce qui aide](../a1.md).", MARKDOWN),
    (
        "See [it](https://who.int/x) and/or ask",
        "それ[を](https://who.int/x)見る",
        MARKDOWN,
    ),
    ("On behalf of someone", "Im Namen « jemandes »\u00a0!", ()),
]
WORDS = (
    "word Wort mot слово كلمة शब्द 言葉 é \u00a0 a , . : ! - ' ’ \" ( ) « » * ** _ ~ /"
    " two twice ten tender half behalf daily every_day a\u00a0day Two"
    " [a](b.md) [a](c.md) [a](b5.md) ![x](y.png) [](b.md) [^1] [^1](b.md)"
    " [b](https://a.b/c) [b](javascript:x) [b](xn--a.com) [\u3164](b.md) ] [ ]("
)
RARE = (
    "5 ٥ ५ ½ { } % < > & @ \\ ` | \n \u200b \u202e \u3164 \u0640 Ã© µ ć ª × \ufffd"
    " wh\u043e who.int www.two https://two xn--a javascript:x data:,x {n} %s &#1072;"
)
PIECES = st.sampled_from([*(WORDS.split(" ") + [" "] * 9) * 4, *RARE.split(" ")])
TEXT = st.lists(PIECES, max_size=7).map("".join)
FLAGS = st.sampled_from([(), MARKDOWN, MARKDOWN, ("python-format",), ("fuzzy",)])
CONTEXT = st.sampled_from([None, None, "menu", "notice:a"])
MESSAGE = st.builds(
    lambda source, text, flags, context: Message(
        Key(f"A {source}", context), None, (text,), flags
    ),
    TEXT,
    TEXT.map(lambda each: f"A {each}") | TEXT,
    FLAGS,
    CONTEXT,
)


def said(messages, into, source=ENGLISH):
    examine = examiner(into, source, "a.po", EMPTY, Severity.ERROR)
    return list(map(list, examine(messages)))


def said_one_by_one(messages, into, source=ENGLISH):
    return [
        check_message(each, into, source, "a.po", Severity.ERROR) for each in messages
    ]


@settings(max_examples=200, deadline=None)
@given(st.lists(MESSAGE, max_size=9), st.sampled_from(LOCALES))
def test_many_messages_are_told_what_each_is_told_by_itself(messages, into):
    assert said(messages, into) == said_one_by_one(messages, into)


@settings(max_examples=100, deadline=None)
@given(st.lists(MESSAGE, max_size=5), st.sampled_from(["fr", "ru", "ja", "tr"]))
def test_the_source_may_be_in_any_language(messages, tag):
    source = locale(tag)

    assert said(messages, GERMAN, source) == said_one_by_one(messages, GERMAN, source)


@settings(max_examples=200, deadline=None)
@given(st.lists(MESSAGE, max_size=5), st.sampled_from(LOCALES))
def test_an_ordinary_message_has_nothing_that_a_rule_needs(messages, into):
    chosen = for_locale(into, Severity.ERROR)

    fine = prose("en").ordinary(messages)

    for each, ordinary in zip(messages, fine, strict=True):
        side = running.source_side(each.key.text, "en", "md-text" in each.flags, False)
        text = each.translations[0]
        assert not ordinary or not chosen.checks(each, side, text)


@pytest.mark.parametrize("check", CHECKS, ids=lambda each: each.name)
def test_no_mistake_that_a_rule_shows_is_passed_over_among_ordinary_prose(check):
    for each in check.bad:
        if check.severity is not Severity.ERROR:
            continue
        forms = each.forms or (each.translation,)
        bad = Message(Key(each.source, each.context), each.plural, forms, each.flags)
        usual = [
            Message(Key(f"{source}{'x' * n}"), None, (text,), flags)
            for n in range(20)
            for source, text, flags in ORDINARY
        ]

        fine = prose("en").ordinary([*usual[:50], bad, *usual[50:]])

        assert not fine[50]


def test_ordinary_prose_is_not_looked_at_one_by_one(monkeypatch):
    messages = [Message(Key(s), None, (t,), flags) for s, t, flags in ORDINARY * 30]
    asked = []
    monkeypatch.setattr(running, "check_message", lambda *a: asked.append(a) or [])

    found = said(messages, LOCALES[0])

    assert not asked
    assert found == [[]] * len(messages)


@pytest.mark.parametrize("into", LOCALES, ids=str)
def test_only_where_errors_alone_are_asked_for_prose_is_passed_over(into):
    levels = {each: for_locale(into, each).passes_prose for each in Severity}

    assert [each for each, passes in levels.items() if passes] == [Severity.ERROR]


def test_a_message_that_is_too_long_is_no_ordinary_one():
    texts = ("word " * 10_000, "Wort " * 10_000)
    messages = [
        Message(Key(texts[0]), None, ("Wort",)),
        Message(Key("word"), None, (texts[1],)),
        Message(Key("word"), None, ("Wort",)),
    ]

    assert prose("en").ordinary(messages) == [False, False, True]
