import time
from collections import Counter
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.languages.plurals import rules
from i18n_site.model.catalog import Key, Translations
from i18n_site.render.gettext import (
    block_html,
    find,
    is_format,
    substitute,
    text_html,
)


class Tags(HTMLParser):
    """Counts the tags and comments that a reader of HTML finds."""

    def __init__(self, html):
        super().__init__()
        self.found = Counter()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found[self.get_starttag_text()] += 1

    def handle_endtag(self, tag):
        self.found["/" + tag] += 1

    def handle_comment(self, data):
        self.found["!" + data] += 1


def words(tag, texts):
    return Translations(tag, "ltr", rules(tag)[0], texts)


def test_the_first_locale_that_has_a_message_gives_its_text():
    chain = (
        words("pt-BR", {Key("Sleep"): ("Sono",)}),
        words("pt", {Key("Sleep"): ("não este",), Key("Pain"): ("Dor",)}),
    )

    assert find(chain, Key("Sleep")) == "Sono"
    assert find(chain, Key("Pain")) == "Dor"
    assert find(chain, Key("Fever")) is None


def test_a_context_makes_another_message():
    chain = (words("fr", {Key("May", "month"): ("mai",), Key("May"): ("peut",)}),)

    assert find(chain, Key("May", "month")) == "mai"
    assert find(chain, Key("May")) == "peut"
    assert find(chain, Key("May", "name")) is None


@pytest.mark.parametrize(("n", "text"), [(1, "один"), (3, "два"), (5, "пять")])
def test_a_plural_form_is_chosen_by_the_rule_of_its_locale(n, text):
    forms = ("один", "два", "пять")

    assert find((words("ru", {Key("one"): forms}),), Key("one"), n) == text


def test_a_missing_plural_form_is_looked_up_further_on():
    chain = (words("fr", {Key("day"): ("jour",)}), words("es", {Key("day"): ("", "x")}))

    assert find(chain, Key("day"), 5) == "x"


@pytest.mark.parametrize(
    ("source", "translation", "html"),
    [
        ("Sleep", "Sommeil", "Sommeil"),
        ("Sleep", None, "Sleep"),
        ("a < b", None, "a &lt; b"),
        ("<b>Sleep</b>", "<b>Sommeil</b>", "&lt;b&gt;Sommeil&lt;/b&gt;"),
        ("R&D", "R&amp;D", "R&amp;amp;D"),
        ("it", '" onmouseover="x', "&quot; onmouseover=&quot;x"),
        ("it", "' onmouseover='x", "&#x27; onmouseover=&#x27;x"),
    ],
)
def test_a_plain_message_has_no_markup(source, translation, html):
    assert text_html(source, translation) == html


@pytest.mark.parametrize(
    ("source", "translation", "html"),
    [
        ("a <b>b</b>", None, "a <b>b</b>"),
        ("<p>open", "<p>open", "<p>open"),
        ("a <b>b</b>", "<b>x</b> y", "<b>x</b> y"),
        ("a <b>b</b>", "no tag", "no tag"),
        ("<b>b</b>", "<b>x</b><b>y</b>", "<b>x</b>&lt;b&gt;y&lt;/b&gt;"),
        ("<b>b</b>", "</b>x<b>", "&lt;/b&gt;x&lt;b&gt;"),
        ("<b>b</b>", "<b>x", "&lt;b&gt;x"),
        ("<b>b</b>", "<B>x</B>", "&lt;B&gt;x&lt;/B&gt;"),
        ("<b>b</b>", "<b >x</b>", "&lt;b &gt;x&lt;/b&gt;"),
        ("<b>b</b><i>i</i>", "<i><b>x</b></i>", "<i><b>x</b></i>"),
        ("<b>b</b><i>i</i>", "<i><b>x</i></b>", "&lt;i&gt;<b>x&lt;/i&gt;</b>"),
        ("a<br>b", "x<br>y<br>", "x<br>y&lt;br&gt;"),
        ("<i>a</i><!-- c -->", "<!-- c --><!-- d -->", "<!-- c -->&lt;!-- d --&gt;"),
        (
            '<a href="/x" title="a > b">go</a>',
            'va <a href="/x" title="a > b">là</a>',
            'va <a href="/x" title="a > b">là</a>',
        ),
        (
            '<a href="/x">go</a>',
            '<a href="//evil">va</a>',
            "&lt;a href=&quot;//evil&quot;&gt;va&lt;/a&gt;",
        ),
        ("Tom &amp; Jerry", "Tom &amp; Jerry 2", "Tom &amp; Jerry 2"),
        ("Tom &amp; Jerry", "Tom & Jerry", "Tom &amp; Jerry"),
        ("5&nbsp;g", "5&nbsp;g, x&shy;y", "5&nbsp;g, x&amp;shy;y"),
        ("a", "<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ('<b x"<i>a</b>', '<b x"<i>z</b> <i>', '<b x"<i>z</b> &lt;i&gt;'),
        (
            "<b =a='>' b=c d= e>a</b>",
            "<b =a='>' b=c d= e>z</b>",
            "<b =a='>' b=c d= e>z</b>",
        ),
        ('a <b c="x>y', 'a <b c="x>y z', "a &lt;b c=&quot;x&gt;y z"),
        # What is left open in the source stays just so, or nothing changes.
        ("<p>one<p>two", "<p>un<p>deux", "<p>un<p>deux"),
        ("<p>one<p>two", "<p>un", "<p>one<p>two"),
        ("</b>x", "y", "</b>x"),
        # Text is a program there.
        ("<script>say('x')</script>", "<script>evil()</script>", None),
        ("<STYLE>a{}</STYLE>", "<STYLE>b{}</STYLE>", None),
    ],
)
def test_a_block_keeps_the_tags_of_its_source_only(source, translation, html):
    assert block_html(source, translation) == (source if html is None else html)


PIECES = (
    """<b> </b> <i> </i> <br> < > " ' & &amp; x <script> </p> <!-- --> &lt; %(n)s"""
)
HTML = st.lists(
    st.sampled_from(PIECES.split()),
    max_size=9,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(HTML, HTML)
def test_a_translation_never_has_a_tag_more_than_its_source(source, translation):
    html = block_html(source, translation)

    assert Tags(html).found <= Tags(source).found


@settings(max_examples=200, deadline=None)
@given(HTML)
def test_a_translation_equal_to_its_source_changes_no_byte(source):
    assert block_html(source, source) == source


@settings(max_examples=100, deadline=None)
@given(HTML)
def test_a_reader_sees_a_plain_translation_as_it_was_written(translation):
    assert unescape(text_html("anything", translation)) == translation


@pytest.mark.parametrize(
    "piece",
    ["<a ", "<a b=", '<a b="', "<!--", "<a/", "<b>", "</b>", "&", "&a", "=", "<"],
)
def test_a_hostile_translation_takes_no_time(piece):
    start = time.process_time()

    block_html("<b>b</b>", piece * 50_000)

    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("%(n)s mg", "5 mg"),
        ("%(n)s of 100 %%", "5 of 100 %"),
        ("50 % of %(n)s", "50 % of 5"),
        ("%(html)s and %(text)s", "<i>x</i> and &lt;i&gt;"),
        ("%(other)s", "%(other)s"),
        ("%(n)30000000s", "%(n)30000000s"),
        ("%(n)d %(n)r %n %s", "%(n)d %(n)r %n %s"),
        ("%(n.__class__)s %(n", "%(n.__class__)s %(n"),
        ("{n} {{ n }}", "{n} {{ n }}"),
        ("%%(n)s", "%(n)s"),
    ],
)
def test_only_declared_names_are_filled_in(text, shown):
    class Html:
        def __html__(self):
            return "<i>x</i>"

    assert substitute(text, {"n": 5, "html": Html(), "text": "<i>"}) == shown


def test_a_value_is_not_looked_into():
    values = {"a": "%(b)s", "b": "x"}

    assert substitute("%(a)s", values) == "%(b)s"


def test_a_text_is_a_format_if_it_names_a_declared_variable():
    assert is_format(("one", "%(num)s days"), {"num": 1})
    assert not is_format(("50 %", "%(other)s"), {"num": 1})


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "\u200bjavascript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html,<script>x</script>",
        "data: text/html;base64,PHNjcmlwdD4=",
        "view-source:javascript:alert(1)",
    ],
)
@pytest.mark.parametrize("html", [text_html, block_html])
def test_a_translation_that_is_a_script_in_a_link_is_not_used(html, target):
    assert html("about", target) == "about"


@pytest.mark.parametrize(
    ("source", "translation", "used"),
    [
        ("https://en.health.example/a", "https://en.health.example/fr", True),
        ("https://health.example/", "https://evil.example/", False),
        ("https://health.example/", "http://health.example/", False),
        ("https://health.example/", "//health.example/", False),
        ("https://health.example/", "https://[", False),
        ("/about", "/a-propos", True),
        ("/about", "//evil.example", False),
        ("/about", "/\\evil.example", False),
        ("/about", "/\t/evil.example", False),
        ("#top", "#haut", True),
        ("#top", "https://evil.example", False),
        ("tel:112", "tel:0900123", False),
        ("mailto:a@health.example", "mailto:a@evil.example", False),
        ("/day", "par jour", True),
        ("Note: data", "Data: the JavaScript: x", True),
        ("Facts", "Data: 5, 6", True),
    ],
)
def test_an_address_stays_on_its_host(source, translation, used):
    assert unescape(text_html(source, translation)) == (translation if used else source)
