"""A page that is filled in is the page that the template would have printed."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

from i18n_site.model.frozen import replace
from i18n_site.model.plan import Alternate
from i18n_site.render.context import (
    Letter,
    PageContext,
    PageLink,
    PageNav,
    Review,
    SwitcherLink,
)
from i18n_site.render.layouts import Layouts, with_theme
from i18n_site.render.toc import TocEntry
from i18n_site.render.traced import NotTraceableError, is_fit, traced

THEME = {
    path.name: path.read_text("utf-8")
    for path in sorted((Path(__file__).parents[2] / "i18n_site/theme").glob("*.html"))
}
TEXTS = st.text(alphabet="ab<>&\"'\x00é ", max_size=6)
LINK = st.builds(PageLink, TEXTS, TEXTS, tag=st.sampled_from(["", "ar"]))
LINKS = st.lists(LINK, max_size=2).map(tuple)
PAGES = st.builds(
    PageContext,
    tag=st.just("en"),
    direction=st.just("ltr"),
    title=TEXTS,
    url=TEXTS,
    site_title=st.sampled_from(["a", "Health <&>"]),
    home_url=st.just("/en/"),
    static_url=st.just("/en/"),
    description=TEXTS,
    content=st.sampled_from(["", "<p>One &amp; two</p>\n"]),
    meta=st.dictionaries(st.sampled_from(["author", "x"]), TEXTS),
    date=st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    alternates=st.lists(st.builds(Alternate, TEXTS, TEXTS), max_size=3).map(tuple),
    switcher=st.lists(
        st.builds(SwitcherLink, TEXTS, TEXTS, st.just("rtl"), TEXTS, st.booleans()),
        max_size=3,
    ).map(tuple),
    pages=st.lists(
        st.builds(PageLink, TEXTS, TEXTS, TEXTS, st.none() | st.just(date(2026, 1, 2))),
        max_size=2,
    ).map(tuple),
    noindex=st.booleans(),
    content_tag=st.sampled_from(["", "en", "de"]),
    title_tag=st.sampled_from(["", "de"]),
    updated=st.none() | st.just(date(2026, 1, 2)),
    authors=st.lists(TEXTS, max_size=2).map(tuple),
    reviews=st.lists(
        st.builds(Review, TEXTS, TEXTS, TEXTS, st.just(date(2026, 1, 2))), max_size=2
    ).map(tuple),
    toc=st.lists(
        st.builds(
            TocEntry, st.sampled_from([2, 3]), TEXTS, st.just(Markup("<b>x</b>"))
        ),
        max_size=3,
    ).map(tuple),
    reading=st.sampled_from([lambda: 0, lambda: 1, lambda: 3]),
    nav=st.builds(
        PageNav,
        crumbs=LINKS,
        previous=st.none() | LINK,
        next=st.none() | LINK,
        tags=LINKS,
        menu=LINKS,
        sections=LINKS,
        letters=st.lists(
            st.builds(Letter, TEXTS, st.just("letter-1"), LINKS), max_size=2
        ).map(tuple),
        index_url=TEXTS,
    ),
    banner=st.booleans(),
)
LAYOUTS = ["article", "home", "404", "section", "tag", "a-z"]
PAGE = PageContext("en", "ltr", "Title", "https://h/", "Site", "/en/", "/en/")


def variables(page):
    return {
        "page": page,
        "locale": {"tag": page.tag, "direction": page.direction},
        "content": Markup(page.content),
        "notices": Markup("<aside>Notice</aside>"),
        "notices_after": Markup(""),
    }


@settings(max_examples=60, deadline=None)
@given(st.lists(PAGES, min_size=3, max_size=6), st.sampled_from(LAYOUTS))
def test_filled_pages_are_those_of_the_theme(pages, name):
    layouts = Layouts(with_theme(THEME, {}), (), "en")

    for page in pages:
        given_all = variables(page)

        found = layouts.page(f"{name}.html", given_all)

        assert found == layouts.named(f"{name}.html").render(**given_all)


def test_the_templates_of_the_theme_run_for_the_first_pages_that_are_alike_only():
    layouts = Layouts(with_theme(THEME, {}), (), "en")
    runs = []
    before = layouts.named
    layouts.named = lambda name: runs.append(name) or before(name)

    for number in range(10):
        layouts.page("article.html", variables(replace(PAGE, title=f"Title {number}")))

    assert len(runs) == 3  # two pages, the second with stand-ins too


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title|upper }}",
        "{{ page.title ~ 'x' }}",
        "{{ page.title.upper() }}",
        "{{ '%s' % page.title }}",
        "{{ page.title[0] }}",
        "{% set x %}{{ page.title }}{% endset %}{% if x %}y{% endif %}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(page.title) }}",
        "{% filter upper %}{{ page.title }}{% endfilter %}",
        "{{ _('%(t)s', t=page.title)|upper }}",
        "{{ page.meta.items() }}",
        "{% if page.title is string %}x{% endif %}",
        "{% include page.title %}",
        "{{ page.title|safe }}",
        "{% for c in page.alternates|sort %}x{% endfor %}",
    ],
)
def test_a_template_that_may_misread_a_stand_in_is_not_fit(text):
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)

    assert not is_fit(environment.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title }}{% if page.date %}{{ page.date|date }}{% endif %}",
        "{% for a in page.alternates %}{{ loop.index }}{{ a.url }}{% endfor %}",
        "{% set x %}{{ page.title }}{% endset %}{{ x }}{{ _('%(t)s', t=x) }}",
        "{{ page.meta.author|default('') }}{% if page.title == 'a' %}!{% endif %}",
        "{{ page.alternates|length }}{% if page.alternates|length > 1 %}s{% endif %}",
        "{{ page.description or page.title }}{{ 'n' if page.title else 'i' }}",
        "{{ page.title|isolates }}{{ page.authors|listing }}{{ page.nav.tags|links }}",
        "{{ page.toc|toc }}{{ page.minutes|minutes }}",
        "{% set x %}{{ page.minutes|minutes }}{% endset %}{{ _('%(t)s', t=x) }}",
    ],
)
@settings(max_examples=30, deadline=None)
@given(pages=st.lists(PAGES, min_size=2, max_size=5))
def test_filled_pages_are_those_of_any_fit_template(text, pages):
    layouts = Layouts({"t": text}, (), "en")

    found = [layouts.page("t", variables(page)) for page in pages]

    assert found == [layouts.named("t").render(**variables(page)) for page in pages]


def test_a_page_that_answers_otherwise_is_not_filled():
    template = Environment(autoescape=True).from_string(
        "{% if page.description %}<p>{{ page.description }}</p>{% endif %}"
    )
    filled = traced(lambda stands: template.render(**stands), variables(PAGE))

    described = filled.fill(**variables(replace(PAGE, description="x")))

    assert described is None
    assert filled.fill(**variables(PAGE)) == ""


@pytest.mark.parametrize(
    "misuse", [str, hash, len, list, lambda x: x + "a", lambda x: x < 1, format]
)
def test_a_stand_in_for_a_number_is_nothing_else(misuse):
    def run(stands):
        misuse(stands["page"].number)
        return ""

    class Page:
        number = 3

    with pytest.raises((TypeError, NotTraceableError)):
        traced(run, {"page": Page()})
