"""What the settings can say of a notice, as the owner of a site tries it."""

import re
import shutil

import pytest

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
[locales.fr]
[notices.d]
source = "content/notices/d.md"
require = "complete"
-- content/notices/d.md --
Not advice.
-- content/about.md --
Words.
-- content/articles/a.md --
Text.
-- locales/fr/LC_MESSAGES/notices.po --
msgid ""
msgstr ""
"Language: fr\\n"
"PO-Revision-Date: 2026-11-01 10:00+0000\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "notice:d"
msgid "Not advice."
msgstr "Pas un avis."
"""
SETTINGS = "i18n-site.toml"
PO = "locales/fr/LC_MESSAGES/notices.po"
DAY = {"SOURCE_DATE_EPOCH": "1795392000"}  # 2026-11-23


def amend(root, path, old, new):
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def showing(root, tag="fr"):
    """Return the pages of *tag* that show the notice, by their paths."""
    pages = sorted((root / "dist" / tag).rglob("*.html"))
    return [
        page.relative_to(root / "dist" / tag).as_posix()
        for page in pages
        if 'data-notice="d"' in page.read_text("utf-8")
    ]


def settings(*lines):
    return SITE.replace(
        'require = "complete"\n', "\n".join(['require = "complete"', *lines, ""])
    )


def test_a_notice_is_on_every_page_that_a_build_makes(site, run):
    root = site(SITE)

    assert run("build").returncode == 0

    every = sorted((root / "dist").rglob("*.html"))
    assert len(every) == 11  # with the section and the index of the source
    assert all('data-notice="d"' in page.read_text("utf-8") for page in every)


def test_a_notice_can_be_for_some_pages_only(site, run):
    root = site(settings('pages = ["content/articles/**", "404.html"]'))

    done = run("build")

    assert done.returncode == 0, done.stderr
    assert showing(root) == ["404.html", "articles/a/index.html"]
    assert showing(root, "en") == ["404.html", "articles/a/index.html"]
    proof = run("verify")
    assert proof.returncode == 0, proof.stderr + proof.stdout
    amend(root, SETTINGS, 'pages = ["content/articles/**", "404.html"]', "")
    assert run("verify").returncode == 1


def test_a_glob_that_names_no_source_stops_the_build(site, run):
    root = site(settings('pages = ["content/article/**"]'))

    done = run("build")

    assert done.returncode == 1
    assert "'content/article/**' in the pages of the notice 'd'" in done.stderr
    assert "[notice-pages]" in done.stderr
    assert not (root / "dist").exists()


@pytest.mark.parametrize(
    ("placement", "order"),
    [
        ("before", ["notice", "article"]),
        ("after", ["article", "notice"]),
        ("both", ["notice", "article", "notice"]),
    ],
)
def test_a_notice_stands_where_it_is_placed(site, run, placement, order):
    root = site(settings(f'placement = "{placement}"'))

    done = run("build")

    assert done.returncode == 0, done.stderr
    page = (root / "dist/en/about/index.html").read_text("utf-8")
    found = re.findall(r'<(article)>|data-(notice)="d"', page)
    assert ["".join(each) for each in found] == order


def test_a_page_without_the_notice_after_it_is_not_published(site, run):
    root = site(settings('placement = "both"'))
    base = '{% extends "theme/base.html" %}{% set notices_after = "" %}'
    (root / "templates").mkdir()
    (root / "templates/page.html").write_text(base)
    assert run("build").returncode == 1

    assert not (root / "dist/fr").exists()


def test_wording_that_an_authority_fixes_is_asked_of_the_translator(site, run):
    wording = "Ceci n’est pas un avis."
    root = site(settings(f'fixed_text = {{ fr = "{wording}" }}'))

    done = run("build")
    assert f"{PO}:8: error: the French d must have the fixed wording" in done.stderr
    assert run("update").returncode == 0
    comment = f"#. in fr the wording is fixed, write exactly: {wording}"
    assert comment in (root / PO).read_text("utf-8")

    amend(root, PO, "Pas un avis.", wording)
    assert run("build").returncode == 0


def test_a_fixed_text_with_another_number_of_lines_is_a_mistake(site, run):
    site(settings('fixed_text = { fr = """\nUn.\nDeux.""" }'))

    done = run("build")

    assert done.returncode == 1
    assert "the fixed text of 'fr' has 2 lines instead of 1" in done.stderr


def test_after_its_day_a_notice_holds_back_every_language(site, run):
    root = site(settings("expires = 2026-11-23"))
    assert run("build", **DAY).returncode == 0
    before = (root / "dist/fr/about/index.html").read_bytes()

    done = run("build", SOURCE_DATE_EPOCH="1795478400")

    assert done.returncode == 1
    assert done.stdout.count("no: the d was valid until 2026-11-23") == 2
    assert "content/notices/d.md:1: error: the d was valid until" in done.stderr
    assert (root / "dist/fr/about/index.html").read_bytes() == before


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('page = ["**"]', "did you mean 'pages'?"),
        ("pages = []", "would be on no page"),
        ('placement = "below"', "placement"),
        ('expires = "next year"', "expires"),
        ('fixed_text = { de = "x" }', "'de' in the notice 'd' is not a locale"),
        ("[facts]\nneeded = []", "unknown key 'needed'"),
        ('[facts]\nrequired = "emergency"', "required"),
    ],
)
def test_a_slip_in_the_settings_is_told(site, run, line, message):
    site(settings(line))

    done = run("build")

    assert done.returncode == 1
    assert message in done.stderr


FACTS = """\
[emergency]
number = "999"
source = "https://emergency.example"
verified_on = 2026-01-01
"""


def with_facts(root, tag, text=FACTS):
    (root / "data/locales").mkdir(parents=True, exist_ok=True)
    (root / f"data/locales/{tag}.toml").write_text(text, "utf-8")


def test_a_language_without_a_required_fact_is_not_published(site, run):
    root = site(settings("[facts]", 'required = ["emergency"]'))
    with_facts(root, "en")

    done = run("build")

    assert "data/locales/fr.toml: error: French lacks the fact 'emergency'" in (
        done.stderr
    )
    assert (root / "dist/en").exists()
    assert not (root / "dist/fr").exists()
    with_facts(root, "fr", FACTS.replace("999", "112"))
    assert run("build").returncode == 0


def test_a_template_and_a_notice_print_facts_and_follow_their_changes(site, run):
    root = site(
        SITE.replace("Not advice.", "Call {{ facts.emergency }}.").replace(
            "Pas un avis.", "Appelez le {{ facts.emergency }}."
        )
    )
    (root / "templates").mkdir()
    (root / "templates/page.html").write_text(
        '{% extends "theme/page.html" %}{% block after %}<a href="'
        '{{ facts.emergency.href }}">{{ facts.emergency }}</a>{% endblock %}'
    )
    with_facts(root, "en")
    with_facts(root, "fr", FACTS.replace("999", "112"))
    page = root / "dist/fr/about/index.html"

    assert run("build").returncode == 0
    text = page.read_text("utf-8")
    assert "<p>Appelez le 112.</p>" in text
    assert '<a href="tel:112">112</a>' in text

    with_facts(root, "fr", FACTS.replace("999", "113"))
    assert run("build").returncode == 0
    assert page.read_text("utf-8") == text.replace("112", "113")


def test_check_warns_of_old_facts_and_of_translations_older_than_a_review(site, run):
    root = site(settings("[facts]", "max_age_days = 30"))
    with_facts(root, "fr")
    with_facts(root, "fr_FR")
    pages = (root / PO).read_text("utf-8").replace('msgctxt "notice:d"\n', "")
    pages = pages.replace("Not advice.", "Words.").replace("Pas un avis.", "Mots.")
    (root / "locales/fr/LC_MESSAGES/pages.po").write_text(pages, "utf-8")
    old = "---\nlast_reviewed: 2026-11-20\n---\nWords.\n"
    (root / "content/about.md").write_text(old, "utf-8")

    done = run("check", **DAY)

    assert done.returncode == 0
    assert (
        "data/locales/fr.toml:1: warning: emergency: '999' was verified 326 days"
        in (done.stdout)
    )
    assert "data/locales/fr_FR.toml: warning: the file belongs to no" in done.stdout
    assert (
        "locales/fr/LC_MESSAGES/pages.po: warning: the French translation of"
        " content/about.md is of 2026-11-01, its source was reviewed on 2026-11-20"
        " [translation-older]"
    ) in done.stdout
    approve = ("approve", "content/about.md", "fr", "--reviewer", "A. Example", "--yes")
    assert run(*approve, **DAY).returncode == 0
    assert "[translation-older]" not in run("check", **DAY).stdout


def test_a_page_says_who_translated_and_reviewed_it_and_no_more(site, run):
    root = site(
        SITE.replace('"Language: fr', '"Last-Translator: B. Example\\n"\n"Language: fr')
    )
    (root / "templates").mkdir()
    (root / "templates/page.html").write_text(
        '{% extends "theme/page.html" %}{% block after %}<p>'
        "{{ page.provenance.origin }}, {{ page.provenance.translator }}"
        "{% for each in page.provenance.reviews %}, {{ each.reviewer }} "
        "{{ each.date }}{% endfor %}</p>{% endblock %}"
    )
    run("update")
    pages = "locales/fr/LC_MESSAGES/pages.po"
    amend(root, pages, 'Words."\nmsgstr ""', 'Words."\nmsgstr "Mots."')
    amend(
        root, pages, '"Language: fr', '"X-Translation-Origin: human\\n"\n"Language: fr'
    )
    page = root / "dist/fr/about/index.html"

    def said():
        assert run("build", **DAY).returncode == 0
        return re.search(r"<p>(\w+, B. Example.*?)</p>", page.read_text("utf-8"))[1]

    assert said() == "unknown, B. Example"
    amend(root, PO, '"Language: fr', '"X-Translation-Origin: human\\n"\n"Language: fr')
    assert said() == "human, B. Example"
    words = ("fr", "--reviewer", "A. Example", "-y")
    run("approve", "content/about.md", *words, "--role", "proof", "--origin", "machine")
    run("approve", "d", *words, **DAY)
    assert said() == "human, B. Example"
    run("approve", "content/about.md", *words, **DAY)
    assert said() == "human, B. Example, A. Example 2026-11-23"
    amend(root, pages, "Mots.", "Un mot.")
    assert said() == "human, B. Example"


def test_an_article_can_be_approved_when_all_of_it_is_translated(site, run):
    root = site(SITE)
    approve = ("approve", "content/about.md", "fr", "--reviewer", "A. Example", "--yes")

    done = run(*approve)
    assert done.returncode == 1
    assert (
        "the French translation lacks 1 messages [document-unfinished]" in done.stderr
    )

    run("update")
    amend(
        root,
        "locales/fr/LC_MESSAGES/pages.po",
        'Words."\nmsgstr ""',
        'Words."\nmsgstr "Mots."',
    )
    done = run(*approve)
    assert "1  Words.                                 Mots." in done.stdout
    assert "valid" in run(*approve[:3], "--list").stdout
    amend(root, "locales/fr/LC_MESSAGES/pages.po", "Mots.", "Un mot.")
    assert "void" in run(*approve[:3], "--list").stdout


DETECTOR = """\
LANGUAGES = (("GERMAN", "de"), ("FRENCH", "fr"))
class error(Exception):
    pass
def detect(text):
    return True, len(text), (("GERMAN", "de", 99, 1.0),)
"""


def test_check_asks_a_language_detector_where_the_extra_is_installed(
    site, run, tmp_path
):
    root = site(SITE)
    text = "Diese Seite enthält allgemeine Informationen. " * 4
    amend(root, PO, "Pas un avis.", text.strip())
    (tmp_path / "extra").mkdir()
    (tmp_path / "extra/pycld2.py").write_text(DETECTOR)

    done = run("check", PYTHONPATH=str(tmp_path / "extra"))

    assert f"{PO}:8: warning: the text is in 'de', not in 'fr' [wrong-language]" in (
        done.stdout
    )
    assert done.returncode == 0


def test_what_is_wrong_in_a_notice_is_told_again_where_it_stands_now(site, run):
    root = site(
        SITE.replace("Not advice.", "Take 5 mg.").replace("Pas un", "50 mg, un")
    )
    run("build")
    amend(root, PO, 'msgctxt "notice:d"', '# to be reviewed\nmsgctxt "notice:d"')

    warm = run("build")
    shutil.rmtree(root / ".i18n-site")
    cold = run("build")

    assert "[numbers-differ]" in warm.stdout + warm.stderr
    assert (warm.stdout, warm.stderr) == (cold.stdout, cold.stderr)
