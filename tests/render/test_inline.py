import comrak
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.render.inline import ComrakInline
from i18n_site.render.parsed_inline import MarkdownItInline

ENGINES = [ComrakInline(), MarkdownItInline()]

# Both engines must give exactly this.
SAMPLES = [
    ("Prenez soin de vous.", "Prenez soin de vous."),
    ('"oui" & l\'eau', "&quot;oui&quot; &amp; l'eau"),
    (
        "_a_ **b** ~~c~~ `d`",
        "<em>a</em> <strong>b</strong> <del>c</del> <code>d</code>",
    ),
    (
        "[a](/ä?b=c&d 'e')",
        '<a href="/%C3%A4?b=c&amp;d" title="e">a</a>',
    ),
    ("[a](it's)", '<a href="it\'s">a</a>'),
    ("[a](http://münchen.de/100%)", '<a href="http://m%C3%BCnchen.de/100%25">a</a>'),
    ('![a "b"](c.png)', '<img src="c.png" alt="a &quot;b&quot;" />'),
    ("<https://who.int>", '<a href="https://who.int">https://who.int</a>'),
    ("hard  \nbreak", "hard<br />\nbreak"),
    ("hard\\\nbreak", "hard<br />\nbreak"),
    ("**hard  \nbreak**", "<strong>hard<br />\nbreak</strong>"),
    ("`code`  \nbreak", "<code>code</code><br />\nbreak"),
    ("soft\nbreak", "soft break"),
    ("soft\r\nbreak\rhere", "soft break here"),
    ("two\\\\\nlines", "two\\ lines"),
    ("# not a heading #", "# not a heading #"),
    ("- not a list", "- not a list"),
    ("1. not a list", "1. not a list"),
    ("    not code", "not code"),
    ("&lt;b&gt; &copy;", "&lt;b&gt; ©"),
    ("a &#10; b", "a   b"),
    ("a\u00a0b\u202f: «c»", "a\u00a0b\u202f: «c»"),
    ("", ""),
    ("\\", "\\"),
    ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),
    ("</h1>\n<h1>", "&lt;/h1&gt; &lt;h1&gt;"),
    ("</h1>&#10;<h1>", "&lt;/h1&gt; &lt;h1&gt;"),
    ("\U0010fffd", "\U0010fffd"),
    ("a[^1]", "a[^1]"),
    ("[a]: /b", "[a]: /b"),
    ("~a~ ~~b~~", "<del>a</del> <del>b</del>"),
    ("www.who.int a@who.int", "www.who.int a@who.int"),
]


@pytest.mark.parametrize("engine", ENGINES, ids=["comrak", "markdown-it"])
@pytest.mark.parametrize(
    ("text", "html"), SAMPLES, ids=[s[0] or "empty" for s in SAMPLES]
)
def test_a_text_is_rendered(engine, text, html):
    assert engine([text]) == [html]


@pytest.mark.parametrize("engine", ENGINES, ids=["comrak", "markdown-it"])
def test_a_batch_gives_each_text_its_own_html(engine):
    texts = [text for text, _ in SAMPLES] * 2

    assert engine(texts) == [html for _, html in SAMPLES] * 2


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**注意：**请咨询医生", "<strong>注意：</strong>请咨询医生"),
        ("これは**重要です。**次に", "これは<strong>重要です。</strong>次に"),
        ("**「医師」**に", "<strong>「医師」</strong>に"),
    ],
)
def test_comrak_sees_emphasis_next_to_wide_punctuation(text, html):
    assert ComrakInline()([text]) == [html]


def test_texts_are_rendered_alone_when_a_batch_comes_apart(monkeypatch):
    real = comrak.markdown_to_html

    def broken(markdown, *options):
        html = real(markdown, *options)
        return html if markdown.count("\n") == 1 else html + "<h1>more</h1>\n"

    monkeypatch.setattr("comrak.markdown_to_html", broken)

    assert ComrakInline()(["_a_", "_b_"]) == ["<em>a</em>", "<em>b</em>"]


WORDS = st.lists(
    st.sampled_from(
        [
            "*",
            "_",
            "~",
            "`",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "!",
            "&",
            "\\",
            "#",
            "-",
            "|",
            "'",
            '"',
            ":",
            " ",
            "\t",
            "\n",
            "\r",
            "\x00",
            "a",
            "ä",
            "\xa0",
            "中",
            "。",
            "**",
            "amp;",
            "](u)",
            "<b>",
            "</h1>",
            "<h1>",
            "  \n",
            "&#10;",
            "\u2028",
            "\x0b",
            "‹",
        ]
    ),
    max_size=12,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=4))
def test_both_engines_give_one_html_a_text_without_raw_html(texts):
    for engine in ENGINES:
        rendered = engine(texts)

        assert len(rendered) == len(texts)
        assert not any(
            "<h1" in each or "<b" in each.replace("<br", "") for each in rendered
        )
        assert rendered == [engine([text])[0] for text in texts]
