import pytest

from i18n_site.languages.names import tag_in, tag_of


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr", "fr"),
        ("pt_BR", "pt-BR"),
        ("zh-Hans", "zh-Hans"),
        ("fr_FR.UTF-8", "fr-FR"),
        ("sr@latin", "sr-Latn"),
        ("sr_RS@latin", "sr-Latn-RS"),
        (" de ", "de"),
        ("ca@valencia", "ca"),
        ("", ""),
        ("LANGUAGE", ""),
        ("xx", ""),
        ("../fr", ""),
    ],
)
def test_the_name_of_a_locale_gives_its_tag(name, tag):
    assert tag_of(name) == tag


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("fr.po", "fr"),
        ("po/pt_BR.po", "pt-BR"),
        ("app.fr.po", "fr"),
        ("fr/LC_MESSAGES/x.po", "fr"),
        ("locale/fr/LC_MESSAGES/de.po", "fr"),
        ("/srv/de/locale/zh_Hans/LC_MESSAGES/django.po", "zh-Hans"),
        ("translations/fr/messages.po", "fr"),
        ("messages.po", ""),
        ("", ""),
    ],
)
def test_the_path_of_a_catalog_names_its_locale(path, tag):
    assert tag_in(path) == tag
