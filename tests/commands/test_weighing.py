"""What each locale has for each document, from the cache or looked up."""

import pytest

from i18n_site.cli.building import load
from i18n_site.commands.build import build
from i18n_site.commands.weighing import SAID
from i18n_site.project.cache import FOLDER

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
SITE = (
    '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
    'title = "Health"\n[locales.fr]\n[locales.pt]\n[locales.pt-BR]\nfallback = ["pt"]\n'
    "-- content/a/one.md --\n---\ntitle: One\n---\nFirst.\n\nShared.\n\nLast.\n"
    "-- content/a/two.md --\n---\ntitle: Two\n---\nShared.\n\nOther.\n"
    f"-- locales/fr/LC_MESSAGES/a.po --\n{PO}\n"
    'msgid "Other."\nmsgstr "Autre."\n\nmsgid "Last."\nmsgstr ""\n\n'
    'msgctxt "front:title"\nmsgid "One"\nmsgstr "Un"\n\n'
    'msgid "First."\nmsgstr "Premier."\n\nmsgid "Shared."\nmsgstr "Partagé."\n'
    f"-- locales/pt/LC_MESSAGES/a.po --\n{PO}\n"
    'msgid "First."\nmsgstr "Primeiro."\n\nmsgid "Shared."\nmsgstr "Comum."\n'
    f'-- locales/pt_BR/LC_MESSAGES/a.po --\n{PO}\nmsgid "First."\nmsgstr "Inicial."\n'
)


@pytest.fixture
def folder(site):
    return site(SITE)


def built(folder):
    build(load(folder), [], output="dist", jobs=1)


def page(folder, name):
    return (folder / "dist" / name / "index.html").read_text("utf-8")


def test_each_page_has_the_texts_of_its_document_wherever_they_stand(folder):
    built(folder)

    one, two = page(folder, "fr/a/one"), page(folder, "fr/a/two")
    assert "<title>Un" in one
    assert [text in one for text in ("Premier.", "Partagé.", "Last.")] == [True] * 3
    assert [text in two for text in ("Partagé.", "Autre.")] == [True] * 2


def test_a_page_borrows_what_its_locale_lacks(folder):
    built(folder)

    one = page(folder, "pt-BR/a/one")
    assert [text in one for text in ("Inicial.", "Comum.", "Last.")] == [True] * 3
    assert "Primeiro." not in one


@pytest.mark.parametrize("at", [0, 5, 40, 60, -1])
def test_one_wrong_bit_in_what_was_kept_changes_nothing(folder, at):
    built(folder)
    before = page(folder, "fr/a/one")
    kept = list((folder / FOLDER / SAID).iterdir())
    for path in kept:
        data = bytearray(path.read_bytes())
        data[at] ^= 1
        path.write_bytes(data)
    (folder / "dist/fr/a/one/index.html").unlink()

    built(folder)

    assert len(kept) == 3
    assert page(folder, "fr/a/one") == before
