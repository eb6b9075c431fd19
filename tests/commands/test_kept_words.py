"""What a build keeps of catalogs leads to the same as reading all of them."""

import pytest

from i18n_site.checks import CATALOG_CHECKS
from i18n_site.cli.building import load
from i18n_site.commands.build import build
from i18n_site.model.finding import Severity
from i18n_site.project.cache import FOLDER

PO = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
)
SITE = (
    '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
    'title = "Health"\n[locales.fr]\n'
    "-- content/a/one.md --\n---\ntitle: One\n---\nTake 5 mg.\n\nRest.\n\nDrink.\n"
    f"-- locales/fr/LC_MESSAGES/a.po --\n{PO}\n"
    'msgctxt "front:title"\nmsgid "One"\nmsgstr "Un"\n\n'
    'msgid "Take 5 mg."\nmsgstr "Prenez 50 mg."\n\n'
    'msgid "Rest."\nmsgstr "Reposez-vous."\n'
    f"-- locales/fr/LC_MESSAGES/b.po --\n{PO}\n"
    'msgid "Take 5 mg."\nmsgstr "Prenez 5 mg."\n\nmsgid "Rest."\nmsgstr "Repos."\n\n'
    'msgid "Drink."\nmsgstr "Buvez."\n\n'
    'msgid "day"\nmsgid_plural "days"\nmsgstr[0] "jour"\nmsgstr[1] "jours"\n'
)
FIRST = "locales/fr/LC_MESSAGES/a.po"


@pytest.fixture
def folder(site):
    return site(SITE)


def built(folder, level=Severity.ERROR):
    return build(load(folder), [], output="dist", jobs=1, level=level).findings


def page(folder):
    return (folder / "dist/fr/a/one/index.html").read_text("utf-8")


def edit(path, old, new):
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_what_is_wrong_in_one_catalog_does_not_come_from_another(folder):
    findings = built(folder)

    assert [each.msgid for each in findings] == ["Take 5 mg."]
    shown = [each in page(folder) for each in ("Take 5", "Prenez 5 mg", "50 mg")]
    assert shown == [True, False, False]
    assert "Reposez-vous." in page(folder)  # the first catalog wins
    assert "Buvez." in page(folder)


@pytest.mark.parametrize("level", [Severity.ERROR, Severity.INFO])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Reposez-vous."', '"Restez."'),
        ('msgid "Rest."\n', '# ici\nmsgid "Rest."\n'),
        ('"Prenez 50 mg."', '"Prenez 5 mg."'),
        ('"Un"', '"Une 2"'),
        ("nplurals=2; plural=(n > 1)", "nplurals=3; plural=(n > 1)"),
    ],
)
def test_after_an_edit_all_is_as_if_nothing_had_been_kept(folder, level, old, new):
    built(folder, level)
    edit(folder / FIRST, old, new)

    warm = built(folder, level), page(folder)
    for path in (folder / FOLDER).rglob("*"):
        if path.is_file() and path.name != "lock":
            path.unlink()
    cold = built(folder, level), page(folder)

    assert warm == cold


def test_errors_of_whole_catalogs_show_in_messages_with_plurals():
    # Of a catalog that was read before, a build has only these messages at hand, and
    # those in which something was found.
    errors = [each.name for each in CATALOG_CHECKS if each.severity is Severity.ERROR]

    assert errors == ["plural-count"]
