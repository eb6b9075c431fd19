"""What the modules of the phrasebook hold, and what their phrases mean."""

import re
from pkgutil import iter_modules

import pytest

from i18n_site.languages.tags import is_tag
from i18n_site.text import phrasebook, phrases
from i18n_site.text.contraries import CONTRARY, COURSE, OPPOSITE

LANGUAGES = sorted(each.name for each in iter_modules(phrasebook.__path__))
BOOKS = {each: phrases._book(each) for each in LANGUAGES}
TABLES = set(re.findall(r"``([a-z -]+)``", phrasebook.__doc__))
# Of these the opposite has another one of its own, or none.
ONE_WAY = {"ever", "at once", "early"}
# "Only" is no contrary, but looked for beside a "not": see ``commands``.
SIDES = {each for pair in (*CONTRARY, COURSE) for each in pair} | {"only"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_tables_that_are_asked_for_and_patterns_without_captures(
    language,
):
    assert is_tag(language)
    assert BOOKS[language].keys() <= TABLES
    for table in BOOKS[language].values():
        assert all(re.compile(each).groups == 0 for each in table.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_meanings_of_a_language_are_those_that_rules_compare(language):
    book, english = BOOKS[language], BOOKS["en"]

    assert book.get("opposite", {}).keys() <= OPPOSITE.keys()
    assert book.get("contrasts", {}).keys() <= SIDES
    for table in ("always", "antonym", "aside", "deadline"):
        assert book.get(table, {}).keys() <= english[table].keys()


def test_a_language_without_a_module_has_no_phrases():
    assert not phrases.known("negation", "cy")
    assert not phrases.meanings("negation", "dim", "cy")


def test_each_meaning_is_the_opposite_of_its_opposite():
    both = {one: other for one, other in OPPOSITE.items() if one not in ONE_WAY}

    assert all(both[other] == one for one, other in both.items())


@pytest.mark.parametrize(("one", "other"), CONTRARY)
def test_a_contrary_has_words_in_english_and_in_many_languages(one, other):
    languages = [e for e in LANGUAGES if other in BOOKS[e].get("contrasts", {})]

    assert one != other
    assert one in BOOKS["en"]["contrasts"]
    assert len(languages) >= 20


@pytest.mark.parametrize(
    ("table", "tag", "text", "meaning"),
    [
        ("always", "fr", "si jamais vous oubliez", set()),
        ("always", "it", "se ha mai avuto", set()),
        ("always", "it", "non lo prenda mai", {"never"}),
        ("always", "fi", "jos olet koskaan", set()),
        ("always", "de", "jeden Morgen", set()),
        ("always", "de", "kommen Sie morgen", {"later"}),
        ("always", "zh-Hans", "务必不要", set()),
        ("antonym", "de", "auch wenn Sie sich wohlfühlen", {"even if"}),
        ("antonym", "pl", "chyba że czujesz się dobrze", {"unless"}),
        ("antonym", "en", "uncommon side effects", {"rare"}),
        ("aside", "sv", "om du är osäker", {"doubt"}),
        ("aside", "it", "finché non sa", {"until"}),
        ("aside", "ru", "вместо ибупрофена", {"instead"}),
        ("deadline", "de", "nach dem Öffnen binnen 24 Stunden", {"within"}),
        ("deadline", "cs", "po 24 hodinách", {"after"}),
        ("deadline", "ja", "24時間後に", {"after"}),
    ],
)
def test_a_phrase_means_what_it_says(table, tag, text, meaning):
    assert set(phrases.meanings(table, text, tag)) == meaning


@pytest.mark.parametrize(
    ("tag", "text", "meaning"),
    [
        ("fr", "Tenir hors de la portée des enfants", "out of reach"),
        ("fr", "Tenir à la portée des enfants", "in reach"),
        ("ru", "Хранить в недоступном для детей месте", "out of reach"),
        ("ru", "Хранить в доступном для детей месте", "in reach"),
        ("de", "Setzen Sie die Tabletten ab", "stop"),
        ("ja", "空腹時に服用", "fasting"),
    ],
)
def test_a_phrase_is_told_from_its_opposite(tag, text, meaning):
    assert set(phrases.meanings("opposite", text, tag)) == {meaning}


@pytest.mark.parametrize(
    ("meaning", "tag", "text", "found"),
    [
        ("until", "de", "bis zur 12. Woche", True),
        ("until", "cs", "od 12. týdne", False),
        ("from", "ko", "임신 12주부터", True),
        ("from", "de", "Setzen Sie es nicht ab", False),
        ("at meals", "vi", "trước khi ăn", False),
        ("late", "es", "10 minutos tarde", True),
        ("now", "en", "a minute from now", False),
        ("on front", "pt-BR", "de barriga para cima", False),
        ("on front", "pt-BR", "de barriga para baixo", True),
        ("mild", "ar", "مرض خفيفٌ", True),
    ],
)
def test_a_word_of_a_contrast_is_told_from_others(meaning, tag, text, found):
    assert phrases.occurs(f"contrast: {meaning}", text, tag) is found
