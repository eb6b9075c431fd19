import datetime
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from i18n_site.errors import SourceError
from i18n_site.formats.template import template_messages
from i18n_site.languages.plurals import rules
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.frozen import replace
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import Alternate
from i18n_site.model.source import SourceFile
from i18n_site.render.context import PageContext, PageLink, SwitcherLink
from i18n_site.render.head import Head
from i18n_site.render.layouts import Layouts, with_theme
from i18n_site.render.page import render_article_template, render_page

ROOT = Path(__file__).parents[2]
THEME = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "i18n_site/theme").glob("*.html"))
}
STYLE = (ROOT / "i18n_site/theme/style.css").read_text(encoding="utf-8")
PAGE = PageContext(
    tag="fr",
    direction="ltr",
    title="Sommeil",
    url="https://health.example/fr/sommeil.html",
    site_title="Santé",
    home_url="index.html",
    static_url="static/",
)
NOTICE = ShownNotice("disclaimer", "fr", "ltr", ("Ceci n'est pas un avis.", "5 < 6."))

# Ordinary phrases that Jinja's own gettext breaks, or refuses (RELIABILITY.md 0.1).
PHRASES = """
50 % des patients
100 % sûr
90 % des crises sont traitées
0,9 % de sodium
20 % d'entre eux
5 % en gel
un risque de 3 % ou moins
75 % (estimation)
90 % gegen Migräne
50 % der Patienten
0,9 % ige Lösung
10 % bis 20 % sind betroffen
zu 100 % sicher
30%ige Salbe
2 % im Jahr
100 % seguro
un 15 % de los pacientes
5 % a 10 %
el 3 %
un 20 % sin dolor
0,5 % cada día
100% safe
50% of patients
0.9% saline
5% dextrose in water
a 30% increase
20% (95% CI 12% to 30%)
80% reported relief
10% or less
the 5% rule
50 % av patienterna
0,9 % natriumklorid
100 % säkert
5 % i gel
""".strip().splitlines()

# How a template may call for the message "M"; each shows it in an element.
STYLES = {
    "_": "{{ _('M') }}",
    "gettext": "{{ gettext('M') }}",
    "pgettext": "{{ pgettext('c', 'M') }}",
    "ngettext": "{{ ngettext('M', 'Ms', 1) }}",
    "npgettext": "{{ npgettext('c', 'M', 'Ms', 1) }}",
    "trans": "{% trans %}M{% endtrans %}",
    "trans with context": "{% trans 'c' %}M{% endtrans %}",
    "trans trimmed": "{% trans trimmed %}\n M\n{% endtrans %}",
    "trans with a plural": "{% trans n=1 %}M{% pluralize %}Ms{% endtrans %}",
    "trans with an unused variable": "{% trans n=1 %}M{% endtrans %}",
    "_ with an unused variable": "{{ _('M', n=1) }}",
    "safe": "{{ _('M')|safe }}",
    "safe in a variable": "{% set x = _('M') %}{{ x|safe|e }}",
    "without autoescape": "{% autoescape false %}{{ _('M') }}{% endautoescape %}",
    "in a macro": "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(_('M')) }}",
    "joined": "{{ '' ~ _('M') + '' }}",
}


def french(**texts):
    """Return French translations; each of *texts* stands for "M" in every way."""
    found = {}
    for text, translation in texts.items():
        forms = translation if isinstance(translation, tuple) else (translation,) * 3
        found[Key(text)] = found[Key(text, "c")] = forms
    return Translations("fr", "ltr", rules("fr")[0], found)


def shown(template, chain=(), **variables):
    """Return what a template prints, with *variables* in ``page.meta``."""
    layouts = Layouts({"page.html": template}, chain, "en")
    page = replace(PAGE, meta=variables)
    return render_page(layouts, "page.html", page, notices=[])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("phrase", PHRASES)
def test_a_percent_sign_is_printed_as_written(phrase, style):
    html = shown(STYLES[style], [french(M=phrase)])

    assert unescape(html) == phrase


@pytest.mark.parametrize("style", STYLES)
def test_signs_are_single_only_in_a_message_with_variables(style):
    assert shown(STYLES[style], [french(M="100 %% %(n)s")]) == "100 %% %(n)s"


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_percent_sign_of_the_source_is_printed_as_written(phrase):
    calls = f"{{{{ _({phrase!r}) }}}}|{{% trans %}}{phrase}{{% endtrans %}}"
    plural = f"{{{{ ngettext({phrase!r}, 'x', 1) }}}}"

    assert unescape(shown(f"{calls}|{plural}")) == "|".join([phrase] * 3)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_percent_sign_stands_beside_a_variable(phrase):
    chain = [french(**{"%(n)s M": f"%(n)s: {phrase.replace('%', '%%')}"})]
    calls = "{{ _('%(n)s M', n=5) }}|{% trans n=5 %}{{ n }} M{% endtrans %}"

    assert unescape(shown(calls, chain)) == "|".join([f"5: {phrase}"] * 2)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_percent_sign_that_a_translator_did_not_double_is_kept(phrase):
    chain = [french(**{"%(n)s M": f"%(n)s: {phrase}"})]

    assert unescape(shown("{{ _('%(n)s M', n=5) }}", chain)) == f"5: {phrase}"


PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "x onmouseover=alert(1)",
    "</main><iframe src=//evil></iframe>",
    '<base href="//evil"><meta http-equiv="refresh" content="0">',
    "<!--",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ 7*7 }}{% include 'x' %}{{ page.__class__ }}{# x #}",
    "{{ ''.__class__.__mro__ }}",
    "%(x.__class__)s %(page)s %(n)30000000s %(n)d %s %",
    "{page.__init__.__globals__} {0} {n:30000000}",
)
CONTEXTS = ("<p>{}</p>", '<p title="{}">', "<p title='{}'>", '<a href="{}">x</a>')


class Skeleton(HTMLParser):
    """The tags and attributes' names of a page, and its texts."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, [name for name, _ in attributes]))
        self.texts += [value for _, value in attributes]

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        self.tags.append(("!", data))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_translation_is_words_wherever_it_is_printed(payload, context, style):
    template = context.replace("{}", STYLES[style])

    html = shown(template, [french(M=payload)])

    page = Skeleton(html)
    assert page.tags == Skeleton(context).tags
    assert payload in page.texts
    assert len(html) < 500


@pytest.mark.parametrize("style", STYLES)
def test_a_translation_is_no_script_in_a_link(style):
    template = f'<a href="{STYLES[style]}">x</a>'

    assert "javascript" not in shown(template, [french(M="javascript:alert(1)")])


def test_a_block_keeps_the_tags_of_the_source():
    template = (
        '{% trans url="/a?b&c" %}Ask <a href="{{ url }}">us</a> &amp; rest'
        "{% endtrans %}"
    )
    key = 'Ask <a href="%(url)s">us</a> &amp; rest'
    french_text = '<a href="%(url)s">Nous</a> <b>&</b> &amp; <a href="//evil">x</a>'

    html = shown(template, [french(**{key: french_text})])

    assert html == (
        '<a href="/a?b&amp;c">Nous</a> &lt;b&gt;&amp;&lt;/b&gt; &amp;'
        " &lt;a href=&quot;//evil&quot;&gt;x&lt;/a&gt;"
    )
    assert shown(template).startswith('Ask <a href="/a?b&amp;c">us</a> &amp; rest')


def test_the_argument_of_a_call_never_keeps_tags():
    chain = [french(**{"<b>M</b>": "<b>fr</b>"})]

    assert shown("{{ _('<b>M</b>')|safe }}", chain) == "&lt;b&gt;fr&lt;/b&gt;"


@pytest.mark.parametrize(
    "call",
    [
        "{{ _('%(x)s M', x=page.meta.x) }}",
        "{{ gettext('%(x)s M', x=page.meta.x) }}",
        "{{ ngettext('%(x)s M', 'Ms', 1, x=page.meta.x) }}",
        "{% trans x=page.meta.x %}{{ x }} M{% endtrans %}",
        "{{ _('%(x)s M') % {'x': page.meta.x} }}",
        "{{ _('%(x)s M')|safe|format(x=page.meta.x) }}",
    ],
)
def test_a_value_is_escaped_and_not_looked_into(call):
    chain = [french(**{"%(x)s M": "%(x)s, %(y)s, %(x.y)s, %(x)9s"})]

    html = shown(call, chain, x="<i>%(x)s")

    assert html == "&lt;i&gt;%(x)s, %(y)s, %(x.y)s, %(x)9s"


def test_a_value_that_is_html_stays_html():
    template = "{% set x %}<i>&lt;</i>{% endset %}{{ _('%(x)s M', x=x) }}"

    assert shown(template) == "<i>&lt;</i> M"


@pytest.mark.parametrize(
    "call",
    [
        "{{ _('M %s') % 5 }}",
        "{{ _('M %s')|format(5) }}",
        "{{ _('M').format(x=5) }}",
        "{{ _('M').format_map({}) }}",
        "{{ (_('M')|upper).format(x=5) }}",
    ],
)
def test_a_message_is_formatted_by_names_only(call):
    with pytest.raises(SourceError, match="use %"):
        shown("\n" + call)


@pytest.mark.parametrize(("n", "text"), [(0, "0 jour"), (1, "1 jour"), (2, "2 jours")])
@pytest.mark.parametrize(
    "call",
    [
        "{% trans n=page.meta.n %}{{ n }} day{% pluralize %}{{ n }} days{% endtrans %}",
        "{{ ngettext('%(n)s day', '%(n)s days', page.meta.n, n=page.meta.n) }}",
    ],
)
def test_a_plural_follows_the_rule_of_the_locale(call, n, text):
    chain = [french(**{"%(n)s day": ("%(n)s jour", "%(n)s jours", "%(n)s jours")})]

    assert shown(call, chain, n=n) == text


@pytest.mark.parametrize(
    ("source", "n", "text"),
    [("en", 0, "days"), ("en", 1, "day"), ("fr", 0, "day"), ("fr", 2, "days")],
)
def test_an_untranslated_plural_follows_the_rule_of_the_source(source, n, text):
    layouts = Layouts({"x": "{{ ngettext('day', 'days', page.meta.n) }}"}, (), source)

    html = render_page(layouts, "x", replace(PAGE, meta={"n": n}), notices=[])

    assert html == text


def test_a_locale_falls_back_along_its_chain():
    other = Translations("es", "ltr", rules("es")[0], {Key("B"): ("be",)})
    template = "{{ _('A') }} {{ _('B') }} {{ _('C') }}"

    assert shown(template, [french(A="a fr"), other]) == "a fr be C"


def test_dates_and_numbers_are_written_as_in_the_locale():
    day = datetime.date(2026, 11, 23)
    template = (
        "{{ page.meta.day|date }}|{{ page.meta.day|date('short') }}"
        "|{{ 1234.5|number }}|{{ 0.25|percent }}"
    )

    assert shown(template, [french()], day=day).split("|") == [
        "23 novembre 2026",
        "23/11/2026",
        "1\u202f234,5",
        "25\xa0%",
    ]


def test_the_notices_are_printed_by_the_layout_exactly():
    layouts = Layouts({"page.html": "<main>\n{{ notices }}</main>"}, (), "en")

    html = render_page(layouts, "page.html", PAGE, notices=[NOTICE, NOTICE])

    aside = (
        '<aside class="notice" role="note" data-notice="disclaimer" lang="fr"'
        ' dir="ltr">\n<p>Ceci n&#39;est pas un avis.</p>\n<p>5 &lt; 6.</p>\n</aside>\n'
    )
    assert html == f"<main>\n{aside}{aside}</main>"


def test_a_page_cannot_be_rendered_without_saying_which_notices():
    with pytest.raises(TypeError, match="notices"):
        render_page(Layouts({"x": ""}, (), "en"), "x", PAGE)


def test_an_article_that_is_a_template_is_rendered_in_the_locale():
    layouts = Layouts({}, [french(Rest="Repos")], "en")

    text = "\n\n\n<p>{{ _('Rest') }} {{ locale.tag }}</p>\n"
    html = render_article_template(layouts, "content/a.html", text, PAGE)

    assert html == "<p>Repos fr</p>\n"


@pytest.mark.parametrize(
    ("name", "text", "rule", "place", "what"),
    [
        ("a.html", "\n{{ x", "template-syntax", "templates/a.html:2", "unexpected end"),
        ("a.html", "\n{{ x|no }}", "template-syntax", "templates/a.html:2", "'no'"),
        ("a.html", "\n\n{{ no }}", "template-undefined", "templates/a.html:3", "'no'"),
        (
            "a.html",
            "{% block x %}\n{{ page.titel }}{% endblock %}",
            "template-undefined",
            "templates/a.html:2",
            "titel",
        ),
        ("a.html", "\n{{ 1/0 }}", "template-syntax", "templates/a.html:2", "division"),
        ("a.html", "\n{{ 'x'|date }}", "template-syntax", "templates/a.html:2", ""),
        (
            "a.html",
            "\n{% include 'no.html' %}",
            "template-missing",
            "templates/a.html:2",
            "there is no template 'no.html'",
        ),
        (
            "a.html",
            "{% include 'bad.html' %}",
            "template-syntax",
            "templates/bad.html:2",
            "unknown tag",
        ),
        (
            "a.html",
            "{% extends 'theme/t.html' %}",
            "template-undefined",
            "theme/t.html:1",
            "'y'",
        ),
        ("t.html", None, "template-undefined", "theme/t.html:1", "'y'"),
        ("gone.html", None, "template-missing", "templates/gone.html", "'gone.html'"),
    ],
)
def test_a_mistake_is_named_with_its_template_and_line(name, text, rule, place, what):
    site = {"bad.html": "\n{% bad %}"} | ({} if text is None else {name: text})
    layouts = Layouts(with_theme({"t.html": "{{ y }}"}, site), (), "en")

    with pytest.raises(SourceError) as caught:
        render_page(layouts, name, PAGE, notices=[])

    (finding,) = caught.value.findings
    assert (finding.rule, str(finding.at)) == (rule, place)
    assert what in finding.message
    assert finding.hint


def test_a_mistake_in_an_article_is_named_with_its_line():
    with pytest.raises(SourceError) as caught:
        render_article_template(
            Layouts({}, (), "en"), "content/a.html", "\n\n{{ x.y }}", PAGE
        )

    assert str(caught.value.findings[0].at) == "content/a.html:3"


def test_templates_have_nothing_that_differs_from_build_to_build():
    for text in ("{{ lipsum() }}", "{{ [1, 2]|random }}"):
        with pytest.raises(SourceError):
            shown(text)


def full_page(template, **changes):
    """Return a page of the theme, with all that a page can have."""
    page = replace(
        PAGE,
        tag="ar",
        direction="rtl",
        head=Head(canonical=PAGE.url),
        description='Le "sommeil"',
        content="<p>Dormez.</p>\n",
        date=datetime.date(2026, 11, 23),
        alternates=(
            Alternate("fr", "https://h.example/fr/"),
            Alternate("x-default", "/"),
        ),
        switcher=(
            SwitcherLink("fr", "français", "ltr", "../fr/a.html"),
            SwitcherLink("ar", "العربية", "rtl", "a.html", current=True),
        ),
        pages=(PageLink("Pain & rest", "b.html", "<Why>", datetime.date(2026, 1, 2)),),
        **changes,
    )
    layouts = Layouts(with_theme(THEME, {}), (), "en")
    return render_page(layouts, template, page, notices=[NOTICE])


PAGES = ["404.html", "article.html", "base.html", "chooser.html", "home.html"]
PAGES += ["a-z.html", "page.html", "search.html", "section.html", "tag.html"]
PARTS = ["head.html", "list.html", "offer.html"]


def test_the_theme_has_these_layouts():
    assert sorted(THEME) == sorted(PAGES + PARTS)


@pytest.mark.parametrize("template", PAGES)
def test_every_layout_shows_the_notice_before_its_only_article(template):
    html = full_page(template)

    assert html.count("<article") == html.count("<main") == html.count("<h1") == 1
    assert html.count('data-notice="disclaimer"') == 1
    assert html.index('<main id="main"') < html.index("<aside") < html.index("<article")
    assert html.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n')


@pytest.mark.parametrize("template", PAGES)
def test_every_element_of_a_layout_is_closed(template):
    void = {"meta", "link", "input"}
    html = re.sub(r"<!DOCTYPE html>", "", full_page(template, noindex=True))

    open_elements = []
    for slash, name in re.findall(r"<(/?)(\w+)", html):
        if slash:
            assert open_elements.pop() == name
        elif name not in void:
            open_elements.append(name)

    assert open_elements == []


def test_the_head_tells_machines_what_the_page_is():
    html = full_page("article.html", noindex=True)

    for line in (
        "<title>Sommeil · Santé</title>",
        '<meta name="description" content="Le &#34;sommeil&#34;">',
        '<meta name="robots" content="noindex">',
        '<link rel="canonical" href="https://health.example/fr/sommeil.html">',
        '<link rel="alternate" hreflang="x-default" href="/">',
        '<link rel="stylesheet" href="static/style.css">',
    ):
        assert f"\n{line}\n" in html
    assert "robots" not in full_page("article.html")


@pytest.mark.parametrize("template", sorted({*PAGES} - {"chooser.html"}))
def test_the_switcher_names_each_language_in_itself(template):
    html = full_page(template)

    assert (
        '<li><a href="../fr/a.html" hreflang="fr" lang="fr" dir="ltr">français</a></li>'
        in html
    )
    assert html.count('dir="rtl" aria-current="page">العربية</a>') == 1


def test_the_chooser_links_each_language_without_a_script():
    html = full_page("chooser.html")

    assert 'href="../fr/a.html" hreflang="fr" lang="fr" dir="ltr">français</a>' in html
    assert "<h1>Choose a language</h1>" in html


def test_the_home_page_lists_the_articles():
    html = full_page("home.html")

    assert '<h3><a href="b.html">Pain &amp; rest</a></h3>\n<p>&lt;Why&gt;</p>' in html
    assert '<time datetime="2026-01-02">January 2, 2026</time>' in html


def test_an_article_shows_its_date_and_content():
    html = full_page("article.html")

    assert 'on <time datetime="2026-11-23">November 23, 2026</time></span>' in html
    assert '<div class="content">\n<p>Dormez.</p>\n</div>' in html


def test_a_page_in_another_language_says_so():
    assert "not translated yet" in full_page("article.html", content_tag="en")
    assert "not translated yet" not in full_page("article.html", content_tag="ar")


def test_a_site_can_extend_the_layout_that_it_replaces():
    site = {
        "page.html": '{% extends "theme/page.html" %}{% block after %}!{% endblock %}'
    }
    layouts = Layouts(with_theme(THEME, site), (), "en")

    html = render_page(layouts, "page.html", PAGE, notices=[NOTICE])

    assert "!\n</article>" in html
    assert layouts.path("page.html") == "templates/page.html"
    assert layouts.path("base.html") == "theme/base.html"


def test_the_sample_site_says_when_the_sources_of_an_article_were_checked():
    text = (ROOT / "templates/article.html").read_text(encoding="utf-8")
    layouts = Layouts(with_theme(THEME, {"article.html": text}), (), "en")
    page = replace(PAGE, meta={"sources_checked": datetime.date(2026, 11, 23)})

    html = render_page(layouts, "article.html", page, notices=[NOTICE])
    plain = render_page(layouts, "article.html", PAGE, notices=[NOTICE])

    assert 'checked on <time datetime="2026-11-23">November 23, 2026</time>' in html
    assert "checked on" not in plain
    assert "All articles" in html
    assert "All articles" in plain


def test_the_theme_has_no_script_in_a_page_and_loads_nothing_from_elsewhere():
    for text in (*THEME.values(), STYLE):
        assert not re.search(
            r"<script(?! type=.application/ld|[^>]* src=.{{ page.static_url }})"
            r"|\bon\w+=|javascript:|(?<!xmlns=')https?://|@import|url\(",
            text,
        )


def test_the_style_sheet_serves_both_directions():
    physical = r"(?<![-\w])(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b"

    assert not re.search(physical, STYLE)
    assert not re.search(
        r"(?m)^\s*(?:left|right|top|bottom|float|width|height)\s*:", STYLE
    )
    assert not re.search(r"text-align:\s*(?:left|right)", STYLE)


def luminance(colour):
    """Return the relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *((text, "paper") for text in ("ink", "soft", "accent")),
        *((text, "accent-soft") for text in ("ink", "accent")),
        ("ink", "notice"),
        ("paper", "accent"),
        *((t, "raised") for t in ("ink", "soft", "accent", "note", "tip", "important")),
        *((text, "raised") for text in ("warning", "caution")),
    ],
)
def test_text_stands_out_from_its_ground(text, ground, scheme):
    block = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))

    light, dark = sorted((luminance(colours[text]), luminance(colours[ground])))[::-1]

    assert (light + 0.05) / (dark + 0.05) >= 4.5


class Asked(dict):
    """Translations that are not there, and the keys that were looked up."""

    def __init__(self):
        self.keys_asked = set()

    def get(self, key, default=None):
        self.keys_asked.add(key)
        return default


@pytest.mark.parametrize(
    "template",
    [
        *STYLES.values(),
        "{% trans trimmed %}\n 50 %\n  of <b>all</b>\n{% endtrans %}",
        "{% trans n=2 %}{{ n }} of 5 %{% pluralize %}{{ n }} %%{% endtrans %}",
        "{% trans n=2 %}50 %{% pluralize %}60 %{% endtrans %}",
        "{%- trans 'c' trimmed n=2, x=3 -%} {{ x }} {%- pluralize x %}b{% endtrans %}",
        "{{ _('a' 'b') }}{{ ngettext('%%', '%(num)s', 2) }}{{ pgettext('x', 'y\\n') }}",
    ],
)
def test_what_is_extracted_is_what_is_looked_up(template):
    asked = Asked()

    shown(template, [Translations("fr", "ltr", rules("fr")[0], asked)])

    messages = template_messages(SourceFile("templates/page.html", template))
    assert asked.keys_asked == {message.key for message in messages}


def test_a_page_counts_its_minutes_only_if_its_template_says_them():
    asked = []
    page = replace(PAGE, reading=lambda: asked.append("minutes") or 5)

    def pages(template):
        layouts = Layouts({"page.html": template}, (), "en")
        return [render_page(layouts, "page.html", page, notices=[]) for _ in range(3)]

    assert pages("{{ page.title }}") == ["Sommeil"] * 3
    assert asked == []
    assert pages("{{ page.minutes }}") == ["5"] * 3
    assert asked
