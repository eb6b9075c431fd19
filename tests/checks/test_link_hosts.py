"""A translation may link to the edition of a site in its language, if allowed."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.frozen import replace
from i18n_site.render.guard import brings_targets

HOSTS = (("en.wikipedia.org", "fr.wikipedia.org"),)
FRENCH = replace(locale("fr"), link_hosts=HOSTS)
PAGE = "https://en.wikipedia.org/wiki/Migraine"
SOURCE = f"See [it]({PAGE})."

ALLOWED = [
    "https://en.wikipedia.org/wiki/Migraine",
    "https://fr.wikipedia.org/wiki/Migraine",
    "https://fr.wikipedia.org/wiki/Migraine_(maladie)",
    "https://fr.wikipedia.org/wiki/C%C3%A9phal%C3%A9e#causes",
]
REFUSED = [
    "http://fr.wikipedia.org/wiki/Migraine",
    "//fr.wikipedia.org/wiki/Migraine",
    "https://de.wikipedia.org/wiki/Migraine",
    "https://fr.wikipedia.org.evil.example/wiki",
    "https://fr.wikipedia.org@evil.example/",
    "https://fr.wikipedia.org:8080/wiki",
    "https://evil.example/fr.wikipedia.org",
    "https://fr.wikip\u0435dia.org/wiki",
    "https://fr.wikipedia.org\\@evil.example/",
    "javascript:alert(1)",
    "/wiki/Migraine",
]


def rules(source, text, into=FRENCH):
    message = Message(Key(source), None, (text,), ("md-text",), line=1)
    return {each.rule for each in check_message(message, into, locale("en"), "a.po")}


def anchor(target):
    return f'<a href="{target}">x</a>'


@pytest.mark.parametrize("target", ALLOWED)
def test_an_allowed_host_is_fine_for_the_check_and_the_page(target):
    assert "md-link" not in rules(SOURCE, f"Voir [ceci]({target}).")
    assert not brings_targets(anchor(target), anchor(PAGE), HOSTS)


@pytest.mark.parametrize("target", REFUSED, ids=ascii)
def test_any_other_address_is_refused_by_both(target):
    assert rules(SOURCE, f"Voir [ceci]({target}).") & {"md-link", "link-scheme"}
    assert brings_targets(anchor(target), anchor(PAGE), HOSTS)


def test_without_the_setting_the_address_must_be_the_same():
    text = "Voir [ceci](https://fr.wikipedia.org/wiki/Migraine)."

    assert "md-link" in rules(SOURCE, text, locale("fr"))
    assert brings_targets(anchor("https://fr.wikipedia.org/"), anchor(PAGE))


def test_each_link_of_the_source_can_be_exchanged_once():
    link = "[ceci](https://fr.wikipedia.org/wiki/A)"

    assert "md-link" in rules(SOURCE, f"Voir {link} et {link}.")


def test_a_picture_can_not_come_from_another_host():
    image = "https://en.wikipedia.org/a.png", "https://fr.wikipedia.org/a.png"

    assert "md-link" in rules(f"![a]({image[0]})", f"![b]({image[1]})")
    assert brings_targets(*(f'<img src="{each}">' for each in image[::-1]), HOSTS)
