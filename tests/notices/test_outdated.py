from datetime import date

import pytest

from i18n_site.languages.tags import locale
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog
from i18n_site.notices.outdated import outdated

PATH = "content/about.md"
REVIEWED = {PATH: date(2026, 11, 20)}


def found(revised, *ledger):
    header = (("PO-Revision-Date", revised),) if revised else ()
    catalogs = {PATH: Catalog("pages.po", header)}
    return [str(each) for each in outdated(REVIEWED, catalogs, ledger, locale("fr"))]


def approval(day, **fields):
    given = Approval(PATH, "clinician", "A. Example", "", day, "human", "0", "0")
    return given._replace(**fields)


def test_a_translation_older_than_the_review_of_its_source_is_warned_of():
    assert found("2026-11-19 23:59+0000") == [
        "pages.po: warning: the French translation of content/about.md is of"
        " 2026-11-19, its source was reviewed on 2026-11-20 [translation-older]"
    ]


@pytest.mark.parametrize("revised", ["2026-11-20 00:00+0000", "2027-01-01", "", "YEAR"])
def test_a_newer_translation_and_one_without_a_date_are_not(revised):
    assert found(revised) == []


def test_the_word_of_a_person_after_the_review_is_enough():
    old = "2026-11-01"

    assert found(old, approval("2026-11-20")) == []
    assert found(old, approval("2026-11-19"))
    assert found(old, approval("2026-11-21", origin="machine"))
    assert found(old, approval("2026-11-21", revoked="a wrong word"))
    assert found(old, approval("2026-11-21", notice="content/other.md"))


def test_an_article_without_a_catalog_is_left_alone():
    assert list(outdated(REVIEWED, {PATH: None}, [], locale("fr"))) == []
