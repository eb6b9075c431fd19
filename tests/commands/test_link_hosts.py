"""The setting ``[links.allow]``, from the file to the page."""

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
{links}
[locales.fr]
-- content/articles/a.md --
Read [about migraine](https://en.wikipedia.org/wiki/Migraine) first.
-- locales/fr/LC_MESSAGES/articles.po --
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

#. paragraph
#: content/articles/a.md:1
#, md-text
msgid "Read [about migraine](https://en.wikipedia.org/wiki/Migraine) first."
msgstr "Lisez d'abord [la migraine](https://fr.wikipedia.org/wiki/Migraine)."
"""
ALLOW = '[links.allow]\n"en.wikipedia.org" = ["{language}.wikipedia.org"]\n'


def pages(folder):
    found = folder.glob("dist/**/*.html")
    return "".join(each.read_text(encoding="utf-8") for each in found)


def test_a_page_links_to_the_edition_that_the_settings_allow(site, run):
    folder = site(SITE.replace("{links}", ALLOW))

    checked, built = run("check"), run("build")

    assert checked.returncode == built.returncode == 0, checked.stdout + built.stderr
    assert 'href="https://fr.wikipedia.org/wiki/Migraine"' in pages(folder)


def test_a_build_after_the_setting_is_gone_shows_the_source_again(site, run):
    folder = site(SITE.replace("{links}", ALLOW))
    run("build")

    settings = folder / "i18n-site.toml"
    settings.write_text(settings.read_text().replace(ALLOW, ""))
    built = run("build")

    assert "md-link" in built.stderr
    assert "en.wikipedia.org" in pages(folder)
    assert "fr.wikipedia.org" not in pages(folder)
