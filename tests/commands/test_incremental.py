"""A build does the work that is due, and leaves what a build from nothing would."""

import os
import random
import shutil
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.build import run
from i18n_site.build.keys import PageKeys
from i18n_site.build.publish import Stage
from i18n_site.cli.building import load
from i18n_site.commands import reading
from i18n_site.commands.build import build
from i18n_site.commands.standing import request, standing_report
from i18n_site.project.cache import FOLDER

HEAD = """\
msgid ""
msgstr ""
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def article(name):
    return (
        f"-- content/a/{name}.md --\n---\ntitle: Title {name}\n---\n"
        f"Text of {name}.\n\nCommon text. See [one](one.md).\n"
    )


def catalog(tag):
    units = [
        ('msgctxt "front:title"\n', f"Title {name}") for name in ("one", "two", "three")
    ]
    units += [("", f"Text of {name}.") for name in ("one", "two", "three")]
    units += [("", "Common text. See [one](one.md).")]
    return (
        f"-- locales/{tag}/LC_MESSAGES/a.po --\n{HEAD.format(tag=tag)}\n"
        + "\n".join(
            f'{context}msgid "{text}"\nmsgstr "{tag.upper()} {text}"\n'
            for context, text in units
        )
    )


def notices(tag):
    return (
        f"-- locales/{tag}/LC_MESSAGES/notices.po --\n{HEAD.format(tag=tag)}\n"
        f'msgctxt "notice:d"\nmsgid "Not advice."\nmsgstr "{tag.upper()} no advice."\n'
    )


SITE = (
    '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
    'title = "Health"\n[locales.fr]\n[locales.de]\n[locales.it]\nfallback = ["fr"]\n'
    '[notices.d]\nsource = "content/notices/d.md"\nrequire = "complete"\n'
    "-- content/notices/d.md --\nNot advice.\n"
    + "".join(article(name) for name in ("one", "two", "three"))
    + "-- content/a/chart.svg --\n<svg/>\n"
    + "".join(catalog(tag) + notices(tag) for tag in ("fr", "de"))
    + notices("it")
)


@pytest.fixture
def folder(site):
    return site(SITE)


def built(folder):
    return build(load(folder), [], output="dist", jobs=1)


def tree(folder):
    """Return the bytes of every published file by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "dist").rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def work(monkeypatch):
    """Count what builds do, by what it is done to."""
    counts = {name: Counter() for name in ("parsed", "rendered", "written", "kept")}

    def counted(name, key, owner, attribute):
        before = getattr(owner, attribute)

        def function(*args):
            counts[name][key(*args)] += 1
            return before(*args)

        monkeypatch.setattr(owner, attribute, function)

    counted("parsed", lambda _, path: path, reading, "read_document")
    counted("rendered", lambda _site, page, _keys: page.path, run, "render")
    counted("written", lambda _self, path, _data: path, Stage, "write")
    counted("kept", lambda _self, path: path, Stage, "keep")
    return counts


@pytest.fixture
def asked(monkeypatch):
    """List the pages whose keys builds ask for."""
    paths, key = [], PageKeys.key
    monkeypatch.setattr(
        PageKeys, "key", lambda *args: paths.append(args[2].path) or key(*args)
    )
    return paths


def cleared(work):
    for each in work.values():
        each.clear()


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_build_with_nothing_changed_does_nothing(folder, work):
    built(folder)
    cleared(work)
    before = tree(folder)

    built(folder)

    assert not any(work.values())
    assert tree(folder) == before


def test_one_changed_msgstr_renders_the_pages_that_hold_it_only(folder, work):
    built(folder)
    cleared(work)

    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Text of two.", "DE Neues.")
    built(folder)

    assert set(work["rendered"]) == {"de/a/two/index.html"}
    assert not work["parsed"]
    assert set(work["kept"]) >= {"de/a/one/index.html", "de/a/chart.svg"}
    assert "DE Neues." in tree(folder)["dist/de/a/two/index.html"].decode()


def test_a_message_that_others_borrow_renders_their_pages_too(folder, work):
    built(folder)
    cleared(work)

    edit(folder / "locales/fr/LC_MESSAGES/a.po", "FR Text of two.", "FR Nouveau.")
    built(folder)

    assert set(work["rendered"]) == {
        "fr/a/two/index.html",
        "it/a/two/index.html",
    }


def test_a_title_renders_the_pages_that_list_it(folder, work):
    built(folder)
    cleared(work)

    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Title two", "DE Titel")
    built(folder)

    assert set(work["rendered"]) >= {"de/a/two/index.html", "de/index.html"}
    assert "de/a/one/index.html" not in work["rendered"]
    assert "DE Titel" in tree(folder)["dist/de/index.html"].decode()


def test_a_title_renders_nothing_that_does_not_show_it(folder, work):
    built(folder)
    cleared(work)

    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Title one", "DE Titel")
    built(folder)

    assert set(work["rendered"]) == {
        "de/a/one/index.html",
        "de/a/three/index.html",  # the next one in the section
        "de/a/index.html",
        "de/a-z/index.html",
        "de/index.html",
    }
    assert "DE Titel" in tree(folder)["dist/de/a/three/index.html"].decode()


def test_a_build_of_another_locale_takes_no_change_away(folder, work):
    built(folder)
    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Title one", "DE Titel")
    build(load(folder), ["fr"], output="dist", jobs=1)
    cleared(work)

    built(folder)

    assert {*work["rendered"]} >= {"de/a/one/index.html", "de/a/three/index.html"}
    assert "DE Titel" in tree(folder)["dist/de/a/three/index.html"].decode()


def test_a_text_that_no_other_page_shows_asks_for_no_other_key(folder, asked):
    built(folder)
    asked.clear()

    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Text of two.", "DE Neues.")
    built(folder)

    assert asked == ["de/a/two/index.html", "index.html"]


def test_a_paragraph_asks_for_the_keys_of_its_own_pages(folder, asked):
    built(folder)
    asked.clear()

    edit(folder / "content/a/one.md", "Text of one.", "Another text.")
    built(folder)

    pages = [f"{tag}/a/one/index.html" for tag in ("en", "fr", "de", "it")]
    assert asked == [*pages, "index.html"]


def test_a_tag_renders_its_page_and_the_articles_that_have_it(folder, work):
    edit(folder / "content/a/one.md", "title:", "tags: [pain]\ntitle:")
    catalog = folder / "locales/de/LC_MESSAGES/a.po"
    entry = '\nmsgctxt "tag"\nmsgid "pain"\nmsgstr "Schmerz"\n'
    catalog.write_text(catalog.read_text("utf-8") + entry, "utf-8")
    built(folder)
    cleared(work)

    edit(catalog, "Schmerz", "Schmerzen")
    built(folder)

    assert set(work["rendered"]) == {
        "de/a/one/index.html",
        "de/tags/pain/index.html",
    }
    for name in ("a/one", "tags/pain"):
        html = tree(folder)[f"dist/de/{name}/index.html"].decode()
        assert "Schmerzen" in html


def test_a_new_size_of_an_image_renders_the_pages_that_show_it(folder, work):
    edit(folder / "content/a/two.md", "Common", "![Chart](chart.svg)\n\nCommon")
    built(folder)
    cleared(work)

    (folder / "content/a/chart.svg").write_text('<svg viewBox="0 0 7 9"/>')
    built(folder)

    assert set(work["rendered"]) == {
        *(f"{tag}/a/two/index.html" for tag in ("en", "fr", "de", "it")),
    }
    assert 'width="7"' in tree(folder)["dist/it/a/two/index.html"].decode()


def test_an_image_of_one_locale_renders_its_page_there(folder, work):
    edit(folder / "content/a/two.md", "Common", "![Chart](chart.svg)\n\nCommon")
    built(folder)
    cleared(work)

    (folder / "content/a/chart.de.svg").write_text('<svg viewBox="0 0 7 9"/>')
    built(folder)

    assert set(work["rendered"]) == {"de/a/two/index.html"}
    assert 'width="7"' in tree(folder)["dist/de/a/two/index.html"].decode()


def test_one_changed_paragraph_parses_and_renders_one_article(folder, work):
    built(folder)
    cleared(work)

    edit(folder / "content/a/two.md", "Text of two.", "Other text.")
    built(folder)

    assert set(work["parsed"]) == {"content/a/two.md"}
    assert set(work["rendered"]) == {
        *(f"{tag}/a/two/index.html" for tag in ("en", "fr", "de", "it")),
    }


def test_a_changed_template_renders_the_pages_made_of_it(folder, work):
    built(folder)
    cleared(work)

    (folder / "templates").mkdir()
    (folder / "templates/404.html").write_text(
        '{% extends "theme/404.html" %}{% block footer %}{% endblock %}'
    )
    built(folder)

    assert set(work["rendered"]) == {
        *(f"{tag}/404.html" for tag in ("en", "fr", "de", "it")),
    }


def test_a_page_that_was_touched_by_hand_is_made_again(folder, work):
    built(folder)
    before = tree(folder)
    (folder / "dist/de/a/one/index.html").write_text("mine")

    built(folder)

    assert tree(folder) == before


def test_a_published_file_that_stands_is_the_same_file(folder):
    built(folder)
    before = os.stat(folder / "dist/de/a/one/index.html")

    edit(folder / "locales/de/LC_MESSAGES/a.po", "DE Text of two.", "DE Neues.")
    built(folder)

    after = os.stat(folder / "dist/de/a/one/index.html")
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("broken", ["removed", "emptied", "cut", "garbled"])
def test_a_broken_cache_is_as_good_as_none(folder, broken):
    built(folder)
    before = tree(folder)
    edit(folder / "content/a/two.md", "Text of two.", "Other text.")
    rng = random.Random(1)
    for path in (folder / FOLDER).rglob("*"):
        if path.is_file() and path.name != "lock":
            data = path.read_bytes()
            if broken == "removed":
                path.unlink()
            elif broken == "emptied":
                path.write_bytes(b"")
            elif broken == "cut":
                path.write_bytes(data[: len(data) // 2])
            else:
                path.write_bytes(rng.randbytes(len(data)))

    built(folder)

    assert {name for name in before if before[name] != tree(folder)[name]} == {
        *(f"dist/{tag}/a/two/index.html" for tag in ("en", "fr", "de", "it")),
        "dist/notice-report.json",  # more pages fall back, and show two notices
    }


def test_a_new_slug_renders_the_page_and_those_that_link_to_it_only(folder, work):
    (folder / "content/a/far.md").write_text("---\ntitle: Far\n---\nNo links.\n")
    built(folder)
    cleared(work)

    edit(folder / "content/a/one.md", "title: Title one", "title: Title one\nslug: uno")
    built(folder)

    rendered = set(work["rendered"])
    assert rendered >= {"de/a/uno/index.html", "de/a/two/index.html"}
    assert "/de/a/uno/" in tree(folder)["dist/de/a/two/index.html"].decode()
    assert "dist/de/a/one/index.html" not in tree(folder)


def test_a_template_that_computes_its_links_follows_a_new_slug(folder):
    (folder / "content/a/list.html").write_text(
        "---\ntitle: List\n---\n{% set name = 'one' %}<a href=\"{{ name }}.md\">x</a>\n"
    )
    built(folder)

    edit(folder / "content/a/one.md", "title: Title one", "title: Title one\nslug: uno")
    built(folder)

    assert 'href="/de/a/uno/"' in tree(folder)["dist/de/a/list/index.html"].decode()


def test_a_translated_slug_renders_what_names_the_page_in_all_languages(folder, work):
    edit(folder / "content/a/one.md", "title: Title one", "title: Title one\nslug: uno")
    built(folder)
    cleared(work)

    with (folder / "locales/fr/LC_MESSAGES/a.po").open("a") as file:
        file.write('\nmsgctxt "front:slug"\nmsgid "uno"\nmsgstr "un"\n')
    built(folder)

    found = tree(folder)
    assert "/fr/a/un/" in found["dist/fr/a/two/index.html"].decode()
    assert 'hreflang="fr" href="https://h.example/fr/a/un/"' in (
        found["dist/de/a/uno/index.html"].decode()
    )
    assert "de/a/two/index.html" not in work["rendered"]


EDITS = (
    ("content/a/one.md", "title: Title one", "title: Title one\nslug: uno"),
    ("content/a/two.md", "title: Title two", "title: Title two\nslug: due"),
    (
        "locales/fr/slugs.toml",
        None,
        '"content/a/one.md" = { address = "a/old/", former = ["a/older/"] }\n',
    ),
    ("content/a/one.md", "Text of one.", "Text of one, edited."),
    ("content/a/two.md", "title: Title two", "title: Title three"),
    ("content/a/three.md", "one.md", "two.md"),
    ("locales/fr/LC_MESSAGES/a.po", "FR Text of one.", "FR Texte."),
    ("locales/de/LC_MESSAGES/a.po", "DE Common", "DE Gemeinsam"),
    ("locales/de/LC_MESSAGES/a.po", "DE Title one", "DE Titel"),
    ("locales/fr/LC_MESSAGES/notices.po", "FR no advice.", "FR pas un avis."),
    ("i18n-site.toml", 'title = "Health"', 'title = "Care"'),
    ("i18n-site.toml", "[locales.de]\n[", "[locales.de]\nmin_coverage = 0.8\n["),
    ("content/a/chart.svg", "<svg/>", "<svg></svg>"),
    ("locales/de/LC_MESSAGES/notices.po", "DE no advice.", ""),
    ("content/a/three.md", None, None),
    ("content/a/two.md", None, "---\ntitle: New\n---\nCommon text.\n"),
)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.lists(st.sampled_from(EDITS), max_size=3), max_size=3))
def test_builds_after_random_edits_give_what_a_build_from_nothing_gives(
    tmp_path_factory, rounds
):
    folder = tmp_path_factory.mktemp("site")
    for part in SITE.split("-- ")[1:]:
        name, _, text = part.partition(" --\n")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)

    for edits in rounds:
        built(folder)
        for path, old, new in edits:
            apply(folder / path, old, new)
    report = built(folder)

    refused = {each.tag for each in report.rows if not each.published}
    found = tree(folder)
    shutil.rmtree(folder / "dist")
    shutil.rmtree(folder / FOLDER)
    built(folder)
    assert {n: d for n, d in tree(folder).items() if "report" not in n} == {
        name: data
        for name, data in found.items()
        if name.split("/")[1] not in refused and "report" not in name
    }


def apply(path, old, new):
    """Edit the file at *path* once: all of it, a part of it, or away with it."""
    if old is None and new is None:
        path.unlink(missing_ok=True)
    elif old is None:
        path.write_text(new)
    elif path.exists():
        path.write_text(path.read_text().replace(old, new))


def test_the_report_of_a_build_that_stands_is_the_same(folder, monkeypatch):
    monkeypatch.setattr("i18n_site.project.trace.settled", lambda _seen, _now: True)
    asked = request(folder, "i18n-site.toml", "dist", ())
    report = build(load(folder), [], output="dist", jobs=1, asked=asked)

    assert standing_report(request(folder, "i18n-site.toml", "dist", ())) == report


@pytest.mark.parametrize(
    "path",
    [
        "content/a/one.md",
        "locales/de/LC_MESSAGES/a.po",
        "i18n-site.toml",
        "templates/new.html",
        "dist/de/a/one/index.html",
        "glossary.toml",
    ],
)
def test_a_build_does_not_stand_when_a_file_changed(folder, monkeypatch, path):
    monkeypatch.setattr("i18n_site.project.trace.settled", lambda _seen, _now: True)
    asked = request(folder, "i18n-site.toml", "dist", ())
    build(load(folder), [], output="dist", jobs=1, asked=asked)

    (folder / path).parent.mkdir(exist_ok=True)
    with (folder / path).open("a") as file:
        file.write("\n")

    assert standing_report(request(folder, "i18n-site.toml", "dist", ())) is None


def test_a_file_written_just_now_is_not_trusted_to_stand(folder):
    asked = request(folder, "i18n-site.toml", "dist", ())
    build(load(folder), [], output="dist", jobs=1, asked=asked)

    assert asked.trace == ""
    assert standing_report(request(folder, "i18n-site.toml", "dist", ())) is None
