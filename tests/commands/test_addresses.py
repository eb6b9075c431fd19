"""Addresses as readers see them: slugs, redirects, links, hosts."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from i18n_site.cli import group

HEAD = """\
msgid ""
msgstr ""
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""

SITE = f"""\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://h.example/health"
title = "Health"
[locales.fr]
-- content/articles/index.md --
---
title: Articles
slug: articles
---
All of them.
-- content/articles/one.md --
---
title: One
slug: first
---
## What {{#what}}

See [two](two.md#why) and [again](../two/) and [all](../).
-- content/articles/two.md --
---
title: Two
---
## Why {{#why}}

See [one](one.md).
-- locales/fr/LC_MESSAGES/articles.po --
{HEAD}
msgctxt "front:slug"
msgid "articles"
msgstr "Études sûres"

msgctxt "front:slug"
msgid "first"
msgstr "l'été"

msgctxt "front:title"
msgid "One"
msgstr "Un"

msgid "See [two](two.md#why) and [again](../two/) and [all](../)."
msgstr "Voir [deux](two.md#why), [encore](../two/), [tout](../)."

msgid "See [one](one.md)."
msgstr "Voir [un](one.md)."
"""


@pytest.fixture
def folder(site) -> Path:
    return site(SITE)


@pytest.fixture
def run(root):
    """Run a command as it is typed."""
    return lambda *given: CliRunner().invoke(
        group, [given[0], "-r", str(root), *given[1:]]
    )


def ran(run, *arguments, code=0):
    done = run(*arguments)
    assert done.exit_code == code, done.stdout + done.stderr
    return done


def links(page: Path):
    """Return the links of the article of a page, by their words."""
    html = page.read_text("utf-8")
    article = html.partition('<div class="content">')[2].partition("</article>")[0]
    return {
        words: href
        for href, words in re.findall(r'<a href="([^"]*)"[^>]*>([a-z]\w*)', article)
    }


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_slug_names_the_page_in_each_language(folder, run):
    ran(run, "update")
    ran(run, "build")

    fr = folder / "dist/fr/études-sûres/l-été/index.html"
    assert links(fr) == {
        "deux": "/health/fr/%C3%A9tudes-s%C3%BBres/two/#why",
        "encore": "/health/fr/%C3%A9tudes-s%C3%BBres/two/",
        "tout": "/health/fr/%C3%A9tudes-s%C3%BBres/",
    }
    en = (folder / "dist/en/articles/first/index.html").read_text("utf-8")
    url = "https://h.example/health/fr/%C3%A9tudes-s%C3%BBres/l-%C3%A9t%C3%A9/"
    assert f'hreflang="fr" href="{url}"' in en
    assert not (folder / "dist/en/articles/one").exists()
    ran(run, "verify")


def test_an_untranslated_slug_is_that_of_the_source_and_no_fallback_text(folder, run):
    edit(folder / "locales/fr/LC_MESSAGES/articles.po", "l'été", "")

    ran(run, "build")

    html = (folder / "dist/fr/études-sûres/first/index.html").read_text("utf-8")
    assert "<title>Un" in html


def test_two_pages_of_one_address_keep_their_locale_off_the_site(folder, run):
    edit(folder / "locales/fr/LC_MESSAGES/articles.po", "l'été", "Two")

    done = ran(run, "build", code=1)

    assert (
        "content/articles/two.md: error: has the same address as"
        " 'content/articles/one.md': 'fr/études-sûres/two/index.html' [address-taken]"
    ) in done.stderr
    assert not (folder / "dist/fr").exists()
    assert (folder / "dist/en/articles/first/index.html").exists()


def test_a_renamed_slug_leaves_a_page_that_leads_on(folder, run):
    ran(run, "update")
    ran(run, "build")
    po = folder / "locales/fr/LC_MESSAGES/articles.po"
    edit(po, "l'été", "saison")
    assert ran(run, "update", "--check", code=1).stdout.endswith(
        "locales/fr/slugs.toml: addresses changed\n"
    )

    ran(run, "update")
    ran(run, "build")

    old = (folder / "dist/fr/études-sûres/l-été/index.html").read_text("utf-8")
    assert (
        'content="0; url=https://h.example/health/fr/%C3%A9tudes-s%C3%BBres/saison/"'
        in (old)
    )
    assert (folder / "dist/fr/études-sûres/saison/index.html").exists()
    ran(run, "update", "--check")
    ran(run, "verify")
    record = (folder / "locales/fr/slugs.toml").read_text("utf-8")
    assert (
        '"content/articles/one.md" = { address = "études-sûres/saison/",'
        ' former = ["études-sûres/l-été/"] }\n'
    ) in record


def test_a_renamed_section_moves_all_that_is_in_it(folder, run):
    ran(run, "update")
    edit(folder / "content/articles/index.md", "slug: articles", "slug: studies")
    ran(run, "update")

    ran(run, "build")

    for name in ("", "first/", "two/"):
        assert "refresh" in (folder / f"dist/en/articles/{name}index.html").read_text()
        assert (folder / f"dist/en/studies/{name}index.html").exists()
    ran(run, "verify")


def test_the_first_slug_of_a_page_that_was_there_leaves_a_redirect(folder, run):
    for name, slug in (("index", "articles"), ("one", "first")):
        edit(folder / f"content/articles/{name}.md", f"slug: {slug}\n", "")
    ran(run, "update")
    assert not list(folder.glob("locales/*/slugs.toml"))
    edit(folder / "content/articles/two.md", "title: Two", "title: Two\nslug: second")
    (folder / "content/new.md").write_text("---\ntitle: New\nslug: fresh\n---\nNew.\n")

    ran(run, "update")
    ran(run, "build")

    assert "refresh" in (folder / "dist/en/articles/two/index.html").read_text()
    assert (folder / "dist/en/articles/second/index.html").exists()
    assert not (folder / "dist/en/new").exists()


def test_a_site_without_slugs_gets_no_record_and_no_word_of_it(site, run):
    folder = site("-- content/a.md --\nHello.\n")

    done = ran(run, "update")

    assert "slugs" not in done.stdout
    assert not list(folder.glob("locales/*/slugs.toml"))


@pytest.mark.parametrize(
    "line",
    ['"content/articles/one.md" = { address = "../../etc/" }', "what?"],
)
def test_a_record_that_leads_out_refuses_the_locale(folder, run, line):
    (folder / "locales/fr/slugs.toml").write_text(line)

    done = ran(run, "build", code=1)

    assert re.search(r"locales/fr/slugs.toml:1.*\[slug-history\]", done.stderr)
    assert not (folder / "dist/fr").exists()
    assert (folder / "dist/en/articles").exists()


def test_a_link_to_a_page_that_the_locale_lacks_leads_to_the_source(folder, run):
    edit(folder / "i18n-site.toml", "[locales.fr]", "[locales.fr]\nmin_coverage = 0.5")
    edit(
        folder / "content/articles/two.md",
        "See [one]",
        "A.\n\nB.\n\nC.\n\nD.\n\nSee [one]",
    )

    ran(run, "build")

    html = (folder / "dist/fr/études-sûres/l-été/index.html").read_text("utf-8")
    assert (
        '<a href="/health/en/articles/two/#why" hreflang="en">deux'
        ' <span lang="en" dir="ltr">(English)</span></a>'
    ) in html


def test_the_link_of_a_template_is_told_with_its_line(folder, run):
    (folder / "content/page.html").write_text(
        "---\ntitle: Page\n---\n"
        '<p>{% trans %}See\n<a href="gone.md">x</a>{% endtrans %}'
    )

    done = ran(run, "build", code=1)

    assert (
        "content/page.html:5: error: the link 'gone.md' leads to no file" in done.stderr
    )
    assert not (folder / "dist").exists()


def test_a_translation_that_links_elsewhere_is_not_used_and_told(folder, run):
    po = folder / "locales/fr/LC_MESSAGES/articles.po"
    ran(run, "update")
    edit(po, "Voir [un](one.md).", "Voir [un](two.md).")

    done = ran(run, "build", code=1)

    page = folder / "dist/fr/études-sûres/two/index.html"
    assert links(page) == {"one": "/health/fr/%C3%A9tudes-s%C3%BBres/l-%C3%A9t%C3%A9/"}
    assert re.search(r"articles\.po:\d+: error: link to 'two.md'", done.stderr)


def test_a_locale_on_a_host_of_its_own(folder, run):
    edit(
        folder / "i18n-site.toml",
        "[locales.fr]",
        '[locales.fr]\nbase_url = "https://fr.h.example"',
    )

    ran(run, "build")

    fr = folder / "dist/fr/études-sûres/l-été/index.html"
    html = fr.read_text("utf-8")
    url = "https://fr.h.example/%C3%A9tudes-s%C3%BBres/l-%C3%A9t%C3%A9/"
    assert f'rel="canonical" href="{url}"' in html
    assert links(fr)["deux"] == "/%C3%A9tudes-s%C3%BBres/two/#why"
    assert re.search(
        r'<a href="https://h.example/health/en/articles/first/" hreflang="en"', html
    )
    en = (folder / "dist/en/articles/first/index.html").read_text("utf-8")
    assert f'hreflang="fr" href="{url}"' in en
    ran(run, "verify")


def test_hosts_get_their_files_in_the_tree_and_beside_it(folder, run):
    settings = folder / "i18n-site.toml"
    edit(
        settings,
        "[locales.fr]",
        "[hosting]\nkinds = ['nginx', 'netlify']\n[locales.fr]",
    )
    ran(run, "update")
    ran(run, "build")
    edit(folder / "locales/fr/LC_MESSAGES/articles.po", "l'été", "saison")
    ran(run, "build")

    moved = "/health/fr/%C3%A9tudes-s%C3%BBres/l-%C3%A9t%C3%A9/"
    assert f"{moved} /health/fr/" in (folder / "dist/_redirects").read_text()
    assert "Content-Language: fr" in (folder / "dist/_headers").read_text()
    server = (folder / "dist-hosting/nginx/server.conf").read_text("utf-8")
    assert "/health/fr/études-sûres/l-été/" in server
    edit(settings, "['nginx', 'netlify']", "['caddy']")

    ran(run, "build")

    assert not (folder / "dist/_redirects").exists()
    assert not (folder / "dist-hosting/nginx").exists()
    assert (folder / "dist-hosting/caddy/i18n-site.caddy").exists()


def test_a_locale_on_its_own_host_gets_its_own_files(folder, run):
    edit(
        folder / "i18n-site.toml",
        "[locales.fr]",
        '[hosting]\nkinds = ["netlify", "nginx"]\n'
        '[locales.fr]\nbase_url = "https://fr.h.example"',
    )

    ran(run, "build")

    assert "https://fr.h.example/ 302" in (folder / "dist/_redirects").read_text()
    assert "302" not in (folder / "dist/fr/_redirects").read_text()
    assert (folder / "dist-hosting/fr/nginx/server.conf").exists()


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("[hosting]\nkinds = ['iis']\n[locales.fr]", "kinds"),
        ("[hosting]\nkind = ['nginx']\n[locales.fr]", "did you mean 'kinds'?"),
        ("[hosting]\nkinds = ['netlify', 'cloudflare']\n[locales.fr]", "choose one"),
        ("[locales.fr]\nbase_url = 'fr.h.example'", "is not an http(s) address"),
    ],
)
def test_settings_of_hosts_that_can_not_be_are_told(folder, run, setting, said):
    edit(folder / "i18n-site.toml", "[locales.fr]", setting)

    done = run("build")

    assert done.exit_code
    assert said in done.stderr
