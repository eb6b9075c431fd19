import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.errors import CatalogError
from i18n_site.render.redirect import redirect_page
from i18n_site.render.slug_history import (
    HEAD,
    Addresses,
    read_history,
    redirects,
    updated,
    write_history,
)
from i18n_site.render.slugs import folded

LAW = settings(max_examples=100, deadline=None)
PATH = "locales/es/slugs.toml"
A, B = "content/a.md", "content/b.md"


def after(*builds):
    """Return the history after *builds*: for each the addresses of its sources."""
    history = {}
    for addresses in builds:
        history = updated(history, addresses)
    return history


def test_a_renamed_page_leaves_a_redirect():
    history = after({A: "uno/"}, {A: "dos/"}, {A: "tres/"})

    assert history == {A: Addresses("tres/", ("uno/", "dos/"))}
    assert redirects(history, {A: "tres/"}) == {"uno/": "tres/", "dos/": "tres/"}


def test_a_page_that_takes_its_old_name_back_makes_no_loop():
    history = after({A: "uno/"}, {A: "dos/"}, {A: "uno/"})

    assert history == {A: Addresses("uno/", ("dos/",))}
    assert redirects(history, {A: "uno/"}) == {"dos/": "uno/"}


def test_two_pages_that_change_places_have_no_redirects():
    history = after({A: "a/", B: "b/"}, {A: "b/", B: "a/"})

    assert redirects(history, {A: "b/", B: "a/"}) == {}


def test_an_address_that_another_page_took_leads_to_its_last_owner():
    history = after({A: "x/"}, {A: "a/"}, {A: "a/", B: "x/"}, {A: "a/", B: "b/"})

    assert redirects(history, {A: "a/", B: "b/"}) == {"x/": "b/"}


def test_a_page_that_is_not_published_is_remembered_and_nothing_leads_to_it():
    history = after({A: "uno/"}, {A: "dos/"})

    assert redirects(history, {}) == {}
    assert updated(history, {}) == history


def test_a_change_of_case_only_is_no_redirect():
    history = after({A: "Uno/"}, {A: "uno/"})

    assert redirects(history, {A: "uno/"}) == {}


SOURCES = st.sampled_from([A, B, "content/c.md"])
NAMES = st.sampled_from(["", "a/", "b/", "c/d/", "ñ/", "A/"])
BUILDS = st.dictionaries(SOURCES, NAMES).filter(
    lambda made: len({folded(each) for each in made.values()}) == len(made)
)


@LAW
@given(st.lists(BUILDS, max_size=8), st.sets(SOURCES))
def test_redirects_have_no_chains_and_hide_no_page(builds, withheld):
    history = after(*builds)
    now = builds[-1] if builds else {}
    live = {source: each for source, each in now.items() if source not in withheld}

    found = redirects(history, live)

    assert set(found.values()) <= set(live.values())
    assert not {folded(each) for each in found} & {folded(e) for e in live.values()}


@LAW
@given(st.lists(BUILDS, max_size=8))
def test_what_is_written_is_read_back_and_writing_changes_nothing_twice(builds):
    history = after(*builds)

    text = write_history(history)

    assert read_history(text, PATH) == history
    assert write_history(read_history(text, PATH)) == text
    assert updated(history, builds[-1] if builds else {}) == history


@LAW
@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_any_text_is_written_as_toml(source, address):
    text = write_history({source: Addresses(address, (address,))})

    read = tomllib.loads(text)

    assert read == {source: {"address": address, "former": [address]}}


def test_the_file_has_a_line_a_source_in_order():
    history = {B: Addresses("ñ/"), A: Addresses("x/", ("y/", "z/"))}

    assert write_history(history) == HEAD + (
        '"content/a.md" = { address = "x/", former = ["y/", "z/"] }\n'
        '"content/b.md" = { address = "ñ/" }\n'
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('"a" = "x/"', "'a' has no 'address'"),
        ('"a" = { adress = "x/" }', "'a' has no 'address'"),
        (
            '"a" = { address = "x/", old = "y/" }',
            "'a' has a field that is not known: 'old'",
        ),
        (
            '"a" = { address = "x/", former = "y/" }',
            "'a' has no list of 'former' addresses",
        ),
        ('"a" = { address = 5 }', "'a' has an address that is no text: 5"),
        (
            '"a" = { address = "x/", former = ["../../etc/"] }',
            "'a' has an address that no page can have: '../../etc/'",
        ),
        (
            '"a" = { address = "/x/" }',
            "'a' has an address that no page can have: '/x/'",
        ),
        (
            '"a" = { address = "x" }',
            "'a' has an address that no page can have: 'x'",
        ),
        (
            '"a" = { address = "x\\\\y/" }',
            "'a' has an address that no page can have: 'x\\\\y/'",
        ),
        (
            '"a" = { address = "b/" }',
            "'a' has an address of 'ok': 'b/'",
        ),
        (
            '"a" = { address = "x/", former = ["B/"] }',
            "'a' has an address of 'ok': 'B/'",
        ),
    ],
)
def test_a_line_that_is_wrong_is_told_with_its_place(line, problem):
    text = f'# a comment\n"ok" = {{ address = "b/" }}\n{line}\n'

    with pytest.raises(CatalogError) as caught:
        read_history(text, PATH)

    [found] = caught.value.findings
    told = {f"{found.at}: {found.message}"}
    assert told <= {
        f"{PATH}:3: {problem}",
        f"{PATH}:2: 'ok' has an address of 'a': 'b/'",
    }


def test_what_is_not_toml_is_an_error():
    with pytest.raises(CatalogError, match=r"slugs\.toml:2:1: error: not TOML: inv"):
        read_history("# ours\n<<<<<<< ours\n", PATH)


def test_a_redirect_page_leads_on_without_script():
    html = redirect_page("https://h.example/es/a%22/", 'A "b" <c>', "es", "ltr")

    assert (
        '<meta http-equiv="refresh" content="0; url=https://h.example/es/a%22/">'
        in (html)
    )
    assert '<link rel="canonical" href="https://h.example/es/a%22/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert ">A &quot;b&quot; &lt;c&gt;</a>" in html
    assert '<html lang="es" dir="ltr">' in html
    assert "<script" not in html
