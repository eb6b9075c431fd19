import pytest

from i18n_site.build.audit import Expected, audit
from i18n_site.languages.tags import locale
from i18n_site.project.stores import Memory
from i18n_site.render.redirect import redirect_page

BASE = "https://health.example"


def page(tag, address="", *, of=("en", "fr"), body="", head="", base=BASE):
    """Return a page of *tag*; *of* are the languages of its hreflang set."""
    links = "".join(
        f'<link rel="alternate" hreflang="{each}" href="{base}/{each}/{address}">\n'
        for each in of
    )
    default = f'<link rel="alternate" hreflang="x-default" href="{base}/en/{address}">'
    return (
        f'<!DOCTYPE html>\n<html lang="{tag}" dir="ltr"><head>'
        f'<link rel="canonical" href="{base}/{tag}/{address}">\n'
        f"{links}{default if of else ''}{head}</head>\n"
        f'<body><article id="a">{body}</article></body></html>'
    )


def site(**changed):
    """Return a tree of two pages in two languages, with *changed* files."""
    tree = Memory()
    files = {
        f"{tag}/{address}index.html": page(tag, address)
        for tag in ("en", "fr")
        for address in ("", "x/")
    }
    for path, text in (files | changed).items():
        if text is not None:
            tree.write(path, text.encode())
    return tree


def faults(tree, base=BASE):
    locales = {tag: locale(tag) for tag in ("en", "fr")}
    documents = {"fr/index.html": "content/index.md"}
    expected = Expected(locales["en"], locales, {}, documents, base)
    return [str(each) for each in audit(tree, "dist/", expected).findings]


def test_a_whole_site_has_no_fault():
    assert faults(site()) == []


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/fr/x/">x</a>',
        '<a href="x/#a">x</a>',
        '<a href="../en/x/">x</a>',
        '<a href="/fr/x">x</a>',
        '<a href="/fr/x/index.html?a=b#">x</a>',
        f'<a href="{BASE}/fr/x/#a">x</a>',
        '<a href="#a">x</a> <a href="#top">x</a> <a href="#:~:text=x">x</a>',
        '<a href="https://other.example/gone">x</a> <a href="mailto:a@b.c">x</a>',
        '<a href="//other.example/gone">x</a>',
        '<a name="n" href="#n">x</a>',
    ],
)
def test_a_link_to_a_page_an_id_or_another_host_is_fine(body):
    assert faults(site(**{"fr/index.html": page("fr", body=body)})) == []


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ('<a href="/fr/gone/">x</a>', "page-link-dead"),
        ('<a href="gone/">x</a>', "page-link-dead"),
        (f'<a href="{BASE}/gone/">x</a>', "page-link-dead"),
        ('<img src="/fr/gone.svg" alt="">', "page-link-dead"),
        ('<img srcset="/fr/gone.svg 2x" src="/fr/x/" alt="">', "page-link-dead"),
        ('<a href="/../../etc/passwd">x</a>', "page-link-dead"),
        ('<a href="/fr/x/#b">x</a>', "page-anchor-dead"),
        ('<a href="#b">x</a>', "page-anchor-dead"),
    ],
)
def test_a_dead_link_is_named_with_its_line_and_its_source(body, rule):
    (found,) = faults(site(**{"fr/index.html": page("fr", body=f"\n\n{body}")}))

    assert found.startswith("dist/fr/index.html:8: error: the link ")
    assert found.endswith(f"(made of content/index.md) [{rule}]")


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        (page("fr", of=("fr",)), "the page of hreflang 'x-default' has another"),
        (page("fr", of=("en",)), "its hreflang set lacks the page itself"),
        (page("fr", of=("en", "fr", "de")), "of hreflang 'de' is no page"),
        (page("fr").replace('hreflang="x-default"', ""), "has no x-default"),
        (page("fr").replace(f'en" href="{BASE}', 'en" href="'), "is not absolute"),
        (page("fr").replace(f'fr" href="{BASE}/fr/', f'fr" href="{BASE}/'), "lacks"),
    ],
)
def test_a_hreflang_set_that_is_not_closed_is_found(changed, what):
    found = faults(site(**{"fr/index.html": changed}))

    assert any(what in each and "[hreflang-wrong]" in each for each in found)


FALLBACK = page("fr", of=()).replace(
    f'canonical" href="{BASE}/fr/', f'canonical" href="{BASE}/en/'
)
NOINDEX = '<meta name="robots" content="noindex">'


def alone(fallback):
    """Return a site whose French home page is only the English one."""
    return site(**{"fr/index.html": fallback, "en/index.html": page("en", of=("en",))})


def test_a_page_that_falls_back_is_kept_out_of_the_sets_and_the_index():
    well = FALLBACK.replace("</head>", f"{NOINDEX}</head>")
    listing = f"<urlset><url><loc>{BASE}/fr/</loc></url></urlset>"
    mapped = alone(well)
    mapped.write("sitemap.xml", listing.encode())

    assert faults(alone(well)) == []
    assert "and lacks robots noindex" in faults(alone(FALLBACK))[0]
    assert any("falls back" in each for each in faults(site(**{"fr/index.html": well})))
    assert any("falls back or leads away" in each for each in faults(mapped))


def test_a_canonical_address_must_be_a_page_and_spelled_one_way():
    gone = page("fr").replace(
        f'canonical" href="{BASE}/fr/', f'canonical" href="{BASE}/z/'
    )
    spelled = page("fr").replace(
        f'l" href="{BASE}/fr/', f'l" href="{BASE}/fr/index.html'
    )

    found = faults(site(**{"fr/index.html": gone}))
    assert any("/z/' is no page of the site" in each for each in found)
    assert "is not spelled" in faults(site(**{"fr/index.html": spelled}))[0]


def sitemap(*addresses, of=("en", "fr")):
    entries = ""
    for address in addresses:
        rest = address.partition("/")[2]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{each}"'
            f' href="{BASE}/{each.replace("x-default", "en")}/{rest}"/>'
            for each in (*of, "x-default")
        )
        entries += f"<url><loc>{BASE}/{address}</loc>{links}</url>"
    return f"<urlset>{entries}</urlset>"


def test_a_sitemap_lists_every_translation_with_its_languages():
    every = ("en/", "en/x/", "fr/", "fr/x/")

    assert faults(site(**{"sitemap.xml": sitemap(*every)})) == []
    assert (
        "it is in no sitemap" in faults(site(**{"sitemap.xml": sitemap(*every[:3])}))[0]
    )
    odd = faults(site(**{"sitemap.xml": sitemap(*every, of=("en",))}))
    assert "has another hreflang set than its page [sitemap-wrong]" in odd[0]
    lost = faults(site(**{"sitemap.xml": sitemap(*every, "fr/gone/")}))
    assert "is no file of the site" in lost[0]


def test_an_index_of_sitemaps_and_a_feed_are_read_too():
    index = (
        f"<sitemapindex><sitemap><loc>{BASE}/gone.xml</loc></sitemap></sitemapindex>"
    )
    feed = f'<feed><entry><link href="{BASE}/fr/gone/"/></entry></feed>'

    assert "'https://health.example/gone.xml'" in faults(site(**{"a.xml": index}))[0]
    assert "'https://health.example/fr/gone/'" in faults(site(**{"f.atom": feed}))[0]


def hosts(text):
    return text.replace(f"{BASE}/fr/", "https://fr.example/")


def test_a_locale_may_have_a_host_of_its_own():
    changed = {
        f"{tag}/{address}index.html": hosts(
            page(tag, address, body='<a href="/x/">x</a>' if tag == "fr" else "")
        )
        for tag in ("en", "fr")
        for address in ("", "x/")
    }
    dead = changed | {"fr/index.html": changed["fr/index.html"].replace('/x/"', '/y/"')}

    assert faults(site(**changed)) == []
    assert "the link '/y/' leads to no file" in faults(site(**dead))[0]


def test_a_site_may_be_below_a_path():
    base = f"{BASE}/docs"
    changed = {
        f"{tag}/{address}index.html": page(
            tag, address, base=base, body='<a href="/docs/fr/x/">x</a>'
        )
        for tag in ("en", "fr")
        for address in ("", "x/")
    }

    assert faults(site(**changed), base) == []
    assert faults(site(**changed | {"fr/x/index.html": None}), base) != []


def test_links_into_a_locale_that_is_not_built_are_not_judged():
    tree = site(**{"en/index.html": None, "en/x/index.html": None})

    assert faults(tree) == []


def test_a_redirect_needs_no_article_but_must_say_nothing_else():
    stub = redirect_page(f"{BASE}/fr/x/", "Un & deux", "fr", "ltr")

    assert faults(site(**{"fr/old/index.html": stub})) == []
    for more in ("<h1>Take this</h1>", "words", '<a href="/fr/">y</a>', "<!---->"):
        changed = stub.replace("<p>", f"<p>{more}")
        assert changed != stub
        found = faults(site(**{"fr/old/index.html": changed}))
        assert any("[page-leaves]" in each for each in found)
    lost = stub.replace("/fr/x/", "/fr/gone/")
    assert any("is no page" in each for each in faults(site(**{"fr/o.html": lost})))
