import pytest

from i18n_site.checks import check_catalog
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Severity
from i18n_site.model.glossary import Glossary, Prohibited, Term

ENGLISH = locale("en")
GLOSSARY = Glossary(
    (
        Term(
            "migraine",
            ("migraines",),
            {
                "fr": ("migraine", "migraines"),
                "de": ("Migräne*",),
                "ja": ("片頭痛",),
                "ar": ("شقيقة",),
            },
        ),
        Term("naloxone", (), {"ja": ("ナロキソン",)}),
    ),
    ("naloxone", "Mitragyna speciosa"),
    (
        Prohibited("drogue", "fr", "it means narcotic", "médicament", ("drogues",)),
        Prohibited("opiacé", "fr", "wrong class", "", (), Severity.ERROR),
    ),
)


def findings(source, translation, tag="fr", **given):
    one = Message(
        Key(source), None, (translation,), given.pop("flags", ("md-text",)), **given
    )
    book = Catalog("a.po", messages=(one._replace(line=3),))
    found = check_catalog(book, locale(tag), ENGLISH, GLOSSARY)
    known = ("glossary-term", "do-not-translate", "prohibited-term", "unused-mute")
    return [each for each in found if each.rule in known]


def rules(*given, **others):
    return [each.rule for each in findings(*given, **others)]


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("It treats migraine", "Il traite la migraine", "fr"),
        ("Two migraines", "Deux migraines", "fr"),
        ("A migraine attack", "Ein Migräneanfall", "de"),
        ("It treats migraine", "片頭痛を治す", "ja"),
        ("It treats migraine", "يعالج الشقيقة", "ar"),
        ("It treats migraine", "Trata la migraña", "es"),  # no forms for Spanish
        ("See [it](migraine.md)", "Voir [ceci](migraine.md)", "fr"),
        ("The `migraine` code", "Le code `migraine`", "fr"),
    ],
)
def test_a_term_that_is_used_or_not_asked_for_is_left_alone(source, translation, tag):
    assert rules(source, translation, tag) == []


def test_a_term_that_is_not_used_is_told_with_its_forms():
    (found,) = findings("It treats migraine", "Il traite le mal de tête")

    assert str(found) == (
        "a.po:3: warning: 'migraine' is not translated as 'migraine' or 'migraines'"
        " [glossary-term]"
    )
    assert found.msgid == "It treats migraine"


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Naloxone helps", "La naloxona aide"),
        ("_Mitragyna speciosa_ is a tree", "_Mitragyna especiosa_ est un arbre"),
        ("_Mitragyna speciosa_ is a tree", "C’est un arbre"),
    ],
)
def test_a_word_that_must_stay_is_an_error_if_lost_or_changed(source, translation):
    (found,) = findings(source, translation)

    assert (found.rule, found.severity) == ("do-not-translate", Severity.ERROR)


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Naloxone helps", "La naloxone aide", "fr"),
        ("Naloxone helps", "ナロキソンは役立つ", "ja"),  # as the glossary writes it
        ("**_Mitragyna speciosa_**", "**Mitragyna\u00a0speciosa**", "fr"),
    ],
)
def test_a_word_that_stays_is_left_alone(source, translation, tag):
    assert rules(source, translation, tag) == []


def test_a_prohibited_word_is_told_with_the_reason_and_the_better_one():
    (found,) = findings("The drugs", "Les drogues")

    assert str(found) == (
        "a.po:3: warning: 'drogues' is prohibited: it means narcotic;"
        " use 'médicament' [prohibited-term]"
    )


def test_a_prohibited_word_may_be_an_error_and_only_in_its_locale():
    (found,) = findings("An opioid", "Un opiacé")

    assert found.severity is Severity.ERROR
    assert rules("An opioid", "Un opiacé", "es") == []


@pytest.mark.parametrize("given", [{"flags": ("fuzzy",)}, {"obsolete": True}])
def test_what_is_not_shown_is_not_looked_at(given):
    assert rules("Naloxone", "x", **given) == []


def test_rules_of_the_glossary_can_be_muted():
    pair = ("It treats migraine", "Il traite le mal de tête")

    assert rules(*pair, flags=("ignore-glossary-term",)) == []
    assert rules("Naloxone", "x", comments=("ignore-do-not-translate: a joke",)) == []


def test_without_glossary_nothing_is_said():
    one = Message(Key("Naloxone"), None, ("Drogue",), line=3)
    book = Catalog("a.po", messages=(one,))

    assert check_catalog(book, locale("fr"), ENGLISH) == []
