import click
import pytest

from i18n_site.cli.locales import chosen

KNOWN = ("fr", "pt-BR", "zh-Hans")


def test_none_given_stays_none_which_means_all():
    assert chosen((), KNOWN) == ()


def test_gettext_spelling_is_understood():
    assert chosen(("pt_BR", "ZH_hans"), KNOWN) == ("pt-BR", "zh-Hans")


def test_a_locale_named_twice_counts_once():
    assert chosen(("fr", "fr"), KNOWN) == ("fr",)


def test_an_unknown_locale_names_the_nearest_and_lists_all():
    with pytest.raises(click.UsageError) as caught:
        chosen(("pt-PT",), KNOWN)

    assert "unknown locale 'pt-PT'. Did you mean 'pt-BR'?" in str(caught.value)
    assert "Known: fr, pt-BR, zh-Hans." in str(caught.value)
    assert caught.value.exit_code == 2
