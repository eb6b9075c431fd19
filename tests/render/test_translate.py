import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.formats.markdown import read_markdown
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.locale import PluralRule
from i18n_site.model.source import SourceFile
from i18n_site.render.inline import ComrakInline
from i18n_site.render.parsed_inline import MarkdownItInline
from i18n_site.render.translate import translate

RULE = PluralRule(2, "n > 1", ())
COMRAK = ComrakInline()
ENGINES = pytest.mark.parametrize(
    "engine", [COMRAK, MarkdownItInline()], ids=["comrak", "markdown-it"]
)


def read(text):
    return read_markdown(SourceFile("content/a.md", text), ("title", "description"))


def locale(tag, texts, direction="ltr"):
    keys = {key if isinstance(key, Key) else Key(key): key for key in texts}
    found = {key: (texts[given],) for key, given in keys.items()}
    return Translations(tag, direction, RULE, found)


def french(source, texts, engine=COMRAK):
    return translate(read(source), [locale("fr", texts)], engine, "en", "ltr")


def marked(html):
    return f'<span lang="en" dir="ltr" data-fallback>{html}</span>'


def test_a_translation_fills_its_hole():
    body = french(
        "# Pain\n\nNo *dose*.\n", {"Pain": "Mal", "No _dose_.": "Pas de _d_."}
    )

    assert body.html == '<h1 id="pain">Mal</h1>\n<p>Pas de <em>d</em>.</p>\n'
    assert (body.finished, body.total, body.fallback) == (2, 2, ())


def test_what_is_not_translated_is_marked_as_of_another_language():
    body = french("a\n\nb\n", {"a": "x"})

    assert body.html == f"<p>x</p>\n<p>{marked('b')}</p>\n"
    assert (body.finished, body.total, body.fallback) == (1, 2, ("en",))


def test_a_locale_falls_back_along_its_chain():
    chain = [locale("pt-BR", {"a": "1"}), locale("pt", {"a": "2", "b": "3"})]

    body = translate(read("a\n\nb\n\nc\n"), chain, COMRAK, "en", "ltr")

    assert '<span lang="pt" dir="ltr" data-fallback>3</span>' in body.html
    assert body.html.startswith("<p>1</p>")
    assert (body.finished, body.fallback) == (1, ("en", "pt"))


def test_the_source_locale_is_built_from_an_empty_chain():
    body = translate(read("---\ntitle: T\n---\n*a*\n"), [], COMRAK, "en", "ltr")

    assert body.html == "<p><em>a</em></p>\n"
    assert body.fields == {"title": "T"}
    assert (body.finished, body.total, body.fallback) == (2, 2, ())


def test_fields_of_the_front_matter_are_text_and_count():
    source = "---\ntitle: Pain\ndescription: Words\n---\n"

    body = french(source, {Key("Pain", "front:title"): "Mal <b>"})

    assert body.fields == {"title": "Mal <b>", "description": "Words"}
    assert (body.finished, body.total, body.fallback) == (1, 2, ("en",))


def test_a_context_is_part_of_the_key():
    source = "<!-- i18n:context: menu -->\n\nOpen\n"

    assert french(source, {"Open": "x"}).finished == 0
    assert french(source, {Key("Open", "menu"): "x"}).finished == 1


def test_attributes_are_escaped_and_never_marked():
    source = '![leaf](a.png)\n\n<p title="t">b</p>\n'

    body = french(source, {Key("leaf", "alt"): '"><script>', "b": "<i>"})

    assert 'alt="&quot;&gt;&lt;script&gt;"' in body.html
    assert '<p title="t">&lt;i&gt;</p>' in body.html


@ENGINES
def test_footnote_references_may_move_but_not_multiply(engine):
    source = "a[^x] b[^y]\n\n[^x]: c\n\n[^y]: d\n"

    body = french(source, {"a[^x] b[^y]": "[^y]_B_ A[^x] [^x]"}, engine)

    paragraph = body.html.split("</p>")[0]
    assert paragraph == (
        '<p><sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup>'
        "<em>B</em> A"
        '<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> [^x]'
    )


@ENGINES
def test_a_tag_of_the_source_is_kept_and_its_words_translated(engine):
    source = 'Use <abbr title="at once" class="c">stat</abbr>.\n'
    msgid = 'Use <abbr title="at once" class="c">stat</abbr>.'
    msgstr = '<abbr title="&quot;vite&quot;" class="c">_vite_</abbr> !'

    body = french(source, {msgid: msgstr}, engine)

    assert body.html == (
        '<p><abbr title="&quot;vite&quot;" class="c"><em>vite</em></abbr> !</p>\n'
    )


@ENGINES
@pytest.mark.parametrize(
    ("msgstr", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<b onclick=x>a</b>", "&lt;b onclick=x&gt;a&lt;/b&gt;"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
        ("</main><base href=//e>", "&lt;/main&gt;&lt;base href=//e&gt;"),
        (
            "<!-- x --><?y?><![CDATA[z]]>",
            "&lt;!-- x --&gt;&lt;?y?&gt;&lt;![CDATA[z]]&gt;",
        ),
        ("</h1>\n<h1>x", "&lt;/h1&gt; &lt;h1&gt;x"),
        ("# x", "# x"),
        ("- x\n- y", "- x - y"),
        ("```\nx\n```", "<code>x</code>"),
        ("x\n\n<script>", "x &lt;script&gt;"),
        ("[r]: /evil\n\n[r]", "[r]: /evil [r]"),
        ("---\ntitle: x\n---", "--- title: x ---"),
        ("{{ 7 * 7 }} %(x)s {x.y}", "{{ 7 * 7 }} %(x)s {x.y}"),
    ],
)
def test_a_hostile_translation_is_shown_as_text(engine, msgstr, shown):
    assert french("a\n", {"a": msgstr}, engine).html == f"<p>{shown}</p>\n"


@ENGINES
@pytest.mark.parametrize(
    "msgstr",
    [
        "[a](https://evil.example)",
        "[a](javascript:alert(1))",
        "[a](java\tscript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](view-source:javascript:x)",
        "<javascript:alert(1)>",
        "<https://evil.example>",
        "![a](https://evil.example/pixel.png)",
        "![a](/ok)",
        "[![a](//evil.example)](/ok)",
        "[a](/ok?x)",
    ],
)
def test_a_target_that_the_source_lacks_never_reaches_the_page(engine, msgstr):
    body = french("[a](/ok)\n", {"[a](/ok)": msgstr}, engine)

    targets = {part.split('"')[0] for part in body.html.split('href="')[1:]}
    assert targets <= {"/ok"}
    assert "<img" not in body.html


def test_a_translation_with_a_foreign_link_counts_as_unfinished():
    body = french("[a](/ok)\n", {"[a](/ok)": "[b](/bad)"})

    source = marked('<a href="/ok">a</a>')
    assert body.html == f"<p>{source}</p>\n"
    assert (body.finished, body.fallback) == (0, ("en",))


def test_a_link_of_the_source_may_get_other_words_and_title():
    body = french("[a](/é%20 't')\n", {'[a](/é%20 "t")': '[b](/é%20 "u\\"")'})

    assert body.html == '<p><a href="/%C3%A9%20" title="u&quot;">b</a></p>\n'


@pytest.mark.parametrize("msgstr", ["<b>x", "x</b>", "</b>x<b>", "<b><i>x</b></i>"])
def test_tags_that_do_not_close_leave_the_unit_to_the_source(msgstr):
    msgid = "<b>a</b> <i>b</i>"

    assert french(f"{msgid}\n", {msgid: msgstr}).finished == 0


def test_more_of_a_tag_than_the_source_has_is_text():
    body = french("z <b>a</b>\n", {"z <b>a</b>": "<b>x</b> <b>y</b>"})
    assert body.html == "<p><b>x</b> &lt;b&gt;y&lt;/b&gt;</p>\n"


@pytest.mark.parametrize(
    "msgstr",
    [
        "![[^x]](/i)",
        '[a](/ok "[^x]")',
        "‹\U00100000›",
    ],
)
def test_a_fixed_part_cannot_break_out_of_an_attribute(msgstr):
    source = "[a](/ok) ![b](/i)[^x]\n\n[^x]: n\n"
    msgid = "[a](/ok) ![b](/i)[^x]"

    paragraph = french(source, {msgid: msgstr}).html.split("</p>")[0]

    assert 'alt="<' not in paragraph
    assert 'title="<' not in paragraph
    assert "\U00100000" not in paragraph


HOSTILE = st.lists(
    st.sampled_from(
        [
            "<script>",
            "</p>",
            "<b>",
            "</b>",
            "<b title='",
            "'>",
            '"',
            "`",
            "*",
            "_",
            "\n",
            "[a](",
            "/ok",
            ")",
            "javascript:x",
            "[^x]",
            "](/evil)",
            "![",
            "&lt;",
            "\\",
            "<!--",
            "-->",
            "‹",
            "›",
            "\U00100000",
            " onclick=x",
            ">",
            "<",
            "  \n",
            "é",
        ]
    ),
    max_size=10,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_no_translation_adds_an_element_a_target_or_an_attribute(msgstr):
    source = "See <b title='t'>b</b> [a](/ok)[^x]\n\n[^x]: n\n"
    msgid = "See <b title='t'>b</b> [a](/ok)[^x]"

    html = french(source, {msgid: msgstr}).html.split("</p>")[0]

    tags = Tags(html).found
    assert {name for name, _ in tags} <= {
        *("p", "span", "b", "a", "sup", "em", "strong", "code", "br", "del"),
    }
    for name, attributes in tags:
        allowed = {"b": {"title"}, "a": {"href", "id", "title"}, "sup": {"class"}}
        allowed["span"] = {"lang", "dir", "data-fallback"}
        assert set(attributes) <= allowed.get(name, set())
        assert attributes.get("href", "/ok") in {"/ok", "#fn1"}


class Tags:
    def __init__(self, html):
        from html.parser import HTMLParser

        self.found = []
        parser = HTMLParser()
        parser.handle_starttag = lambda name, attributes: self.found.append(
            (name, dict(attributes))
        )
        parser.feed(html)
        parser.close()
