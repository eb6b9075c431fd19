"""Rules that are left out for a message would have found nothing in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.checks import CHECKS, check_catalog, check_message
from i18n_site.checks.pair import Pair
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Severity

ENGLISH = locale("en")
LOCALES = [locale(tag) for tag in ("fr", "es", "de", "ru", "ar", "fa", "ja", "zh-Hans")]
EXAMPLES = [
    each for check in CHECKS for each in (*check.good, *check.bad) if not each.plural
]
_PIECES = (
    "a É я あ ع 中 5 ٥ ½ . , : ; ! ? … ( ) [ ] { } % < > & @ / \\ * _ ~ ` - ' \" “ « ’"
    " \u00a0 \u200b \u202e \u3164 \u0640 Ã © µ ć ª × "
    " ](a.md) [a](b5.md) ![x](y.png) [^1] **b** _c_ `d` <b> </b> &#1072; {n} %(n)s"
    " https://a.b/c who.int wh\u043e.int not pas twice two deux mg 5mg javascript:x"
    " e.g. END"
)
PIECES = st.sampled_from([*_PIECES.split(), " ", "\u00a0", "\u3164"])
TEXT = st.lists(PIECES, min_size=1, max_size=12).map("".join)
FLAGS = st.sampled_from(
    [(), ("md-text",), ("python-format",), ("python-brace-format",), ("max-length:9",)]
)


def everything(message, into):
    """What all rules say, those that have a kind of message for theirs only."""
    kinds = {"markdown": "md-text" in message.flags, "plural": False}
    pair = Pair(message, into, ENGLISH, 0, first=True)
    return {
        (check.name, check.severity, text)
        for check in CHECKS
        if all(kinds.get(need, True) for need in check.needs if isinstance(need, str))
        if not check.languages or pair.language in check.languages
        for text in check.run(pair)
    }


def found(message, into, level=Severity.INFO):
    findings = check_message(message, into, ENGLISH, "a.po", level)
    return {(each.rule, each.severity, each.message) for each in findings}


def assert_nothing_is_missed(message, into):
    expected = everything(message, into)
    errors = {each for each in expected if each[1] is Severity.ERROR}

    assert found(message, into) == expected
    assert found(message, into, Severity.ERROR) == errors


@settings(max_examples=120, deadline=None)
@given(TEXT, TEXT, FLAGS, st.sampled_from(LOCALES))
def test_no_rule_is_left_out_that_would_find_something(source, text, flags, into):
    assert_nothing_is_missed(Message(Key(source), None, (text,), flags), into)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(EXAMPLES), TEXT, st.integers(0, 60), st.booleans())
def test_no_rule_is_left_out_where_a_text_is_broken_off(example, text, at, markdown):
    flags = ("md-text",) if markdown else example.flags
    broken = example.translation[:at] + text + example.translation[at:]
    message = Message(Key(example.source, example.context), None, (broken,), flags)

    assert_nothing_is_missed(message, locale(example.tag))


def test_a_build_is_told_the_errors_of_a_catalog_only():
    messages = (
        Message(Key("Take 5 mg."), None, ("Prenez 6 mg ",), line=1),
        Message(Key("Stop."), None, ("Arrêtez",), line=2),
    )
    catalog = Catalog("a.po", messages=messages)

    found = check_catalog(catalog, LOCALES[0], ENGLISH, level=Severity.ERROR)

    assert [each.rule for each in found] == ["numbers-differ"]


def test_a_source_text_is_read_once_for_all_locales(monkeypatch):
    asked = []
    monkeypatch.setattr(
        "i18n_site.text.number_words.surely_means",
        lambda text, tag: asked.append((text, tag)) or {},
    )
    message = Message(Key("Read only once, please"), None, ("Lu",))

    for into in LOCALES:
        check_message(message, into, ENGLISH, "a.po", Severity.ERROR)

    assert asked == [("Read only once, please", "en")]
