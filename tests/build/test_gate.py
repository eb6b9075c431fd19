from datetime import date

from i18n_site.build.gate import Circumstances, gate
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.notice import Notice
from i18n_site.model.source import Location
from i18n_site.notices.facts import read_facts

EN, FR = locale("en"), locale("fr")
PO, LEDGER = "locales/fr/LC_MESSAGES/notices.po", "locales/fr/approvals.toml"
PLACE = Location("content/notices/d.md", 1)
SHEET = read_facts(
    '[emergency]\nnumber = "999"\nsource = "https://x.example"\n'
    "verified_on = 2026-01-01\n",
    "data/locales/fr.toml",
)


def notice(text="Not advice.", **fields):
    return Notice("d", (Key(text, "notice:d"),), (PLACE,), **fields)


def passed(given, translation="Pas un avis.", *, today="2026-11-23", faults=(), **more):
    message = Message(given.keys[0], translations=(translation,), line=5)
    catalog = Catalog(PO, messages=(message,))
    day = Circumstances(date.fromisoformat(today), **more)
    ledgers = {"fr": (LEDGER, ())}
    words = {"fr": (PO, catalog)}
    return gate((EN, FR), [given], words, {"fr": faults}, ledgers, EN, day)


def test_a_locale_is_passed_or_refused_and_never_both():
    found = passed(notice())

    assert found.notices["fr"][0].lines == ("Pas un avis.",)
    assert found.notices["en"][0].lines == ("Not advice.",)
    assert found.refused == {}


def test_a_notice_holds_to_the_end_of_the_day_it_expires_then_in_no_language():
    mine = notice(expires=date(2026, 11, 23))

    assert passed(mine).refused == {}
    late = passed(mine, today="2026-11-24")
    assert late.notices == {}
    for tag in ("en", "fr"):
        assert [str(each) for each in late.refused[tag]] == [
            "content/notices/d.md:1: error: the d was valid until 2026-11-23"
            " [notice-expired]"
        ]


def test_a_fixed_wording_must_be_there_to_the_letter():
    mine = notice(fixed_text={"fr": ("Ceci n’est pas un avis.",)})

    assert passed(mine, "Ceci n’est pas un avis.").refused == {}
    refused = passed(mine, "Ceci n'est pas un avis.").refused["fr"]
    assert [(each.rule, each.at) for each in refused] == [
        ("notice-fixed-text", (PO, 5, 0))
    ]


def test_a_fixed_wording_may_be_that_of_the_source():
    assert passed(notice(fixed_text={"fr": ("Not advice.",)}), "Not advice.").notices


def test_the_wording_can_be_fixed_for_the_source_too():
    found = passed(notice(fixed_text={"en": ("No advice.",)}))

    assert [each.rule for each in found.refused["en"]] == ["notice-fixed-text"]
    assert found.refused["en"][0].at == PLACE
    assert "fr" in found.notices


def test_missing_lines_are_told_before_missing_approvals():
    mine = notice(roles=("clinician",))

    assert [each.rule for each in passed(mine, "").refused["fr"]] == ["notice-missing"]
    assert [each.rule for each in passed(mine).refused["fr"]] == ["notice-unapproved"]


def test_a_locale_without_a_required_fact_is_refused_the_source_too():
    found = passed(notice(), sheets={"fr": SHEET}, required=("emergency",))

    assert [each.rule for each in found.refused["en"]] == ["fact-missing"]
    assert "fr" in found.notices


def test_a_notice_that_names_a_fact_needs_it_and_shows_it():
    mine = notice("Call {{ facts.emergency }}.", locales=("fr",))
    translation = "Appelez le {{ facts.emergency }}."

    assert passed(mine, translation).refused["fr"][0].rule == "fact-missing"
    found = passed(mine, translation, sheets={"fr": SHEET})
    assert found.notices["fr"][0].lines == ("Appelez le 999.",)
