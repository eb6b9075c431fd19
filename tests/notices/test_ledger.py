import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Key
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.approval import unapproved
from i18n_site.notices.ledger import digests, read_ledger, write_ledger

PATH = "locales/fr/approvals.toml"
FR = locale("fr")
NOTICE = Notice(
    "d",
    (Key("Not advice.", "notice:d"),),
    (Location("content/notices/d.md", 1),),
    roles=("translator", "clinician"),
)
SHOWN = ShownNotice("d", "fr", "ltr", ("Pas un avis.",))
SOURCE, TRANSLATION = digests(NOTICE, SHOWN)


def approval(role, **fields):
    given = Approval(
        "d", role, "A. Example", "", "2026-11-23", "human", SOURCE, TRANSLATION
    )
    return given._replace(**fields)


def messages(*ledger, shown=SHOWN):
    return [each.message for each in unapproved(NOTICE, shown, ledger, FR, PATH)]


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]))


@given(st.lists(st.builds(Approval, *[TEXT] * 9), unique=True, max_size=4))
def test_what_is_written_is_read_back(approvals):
    text = write_ledger(approvals)

    assert read_ledger(text, PATH) == tuple(approvals)
    assert text.count("\n") == len(approvals) + 4


def test_each_role_must_approve():
    assert messages(approval("translator"), approval("clinician")) == []
    assert messages(approval("translator")) == [
        "the French d is not approved by a clinician"
    ]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"origin": "machine"}, ": its origin is a machine"),
        ({"revoked": "a wrong word"}, ": A. Example took it back (a wrong word)"),
        ({"source": "0"}, ": the source changed since 2026-11-23"),
        ({"translation": "0"}, ": the translation changed since 2026-11-23"),
        ({"notice": "other"}, ""),
    ],
)
def test_an_approval_that_does_not_count_is_told_with_its_reason(fields, why):
    found = messages(approval("translator", **fields), approval("clinician"))

    assert found == [f"the French d is not approved by a translator{why}"]


def test_any_edit_of_the_translation_voids_the_approval():
    ledger = (approval("translator"), approval("clinician"))
    edited = ShownNotice("d", "fr", "ltr", ("Pas un avis !",))

    assert len(messages(*ledger, shown=edited)) == 2


def test_a_notice_that_must_only_be_complete_needs_no_approval():
    complete = Notice("d", NOTICE.keys, NOTICE.places)

    assert list(unapproved(complete, SHOWN, (), FR, PATH)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (TRANSLATION, "0" * 64),
        ("A. Example", "B. Example"),
        ('origin = "human"', 'origin = "machine"'),
        ('notice = "d"', 'notice = "e"'),
        (' seal = "', ' seal = "0'),
    ],
)
def test_a_line_edited_by_hand_breaks_its_seal(old, new):
    text = write_ledger([approval("translator")])
    assert old in text

    with pytest.raises(CatalogError, match="edited by hand") as caught:
        read_ledger(text.replace(old, new), PATH)

    assert caught.value.findings[0].at.path == PATH


@pytest.mark.parametrize("text", ["approvals = [", "approvals = 3", "approvals = [1]"])
def test_what_is_no_ledger_is_refused(text):
    with pytest.raises(CatalogError):
        read_ledger(text, PATH)


def test_two_reviewers_merge_line_by_line():
    first = write_ledger([approval("translator")])
    second = write_ledger([approval("clinician")])
    line = re.search(r"(?m)^  \{.*\n", second)[0]

    merged = first.replace("]\n", f"{line}]\n")

    assert [each.role for each in read_ledger(merged, PATH)] == [
        "translator",
        "clinician",
    ]
    twice = first.replace("]\n", re.search(r"(?m)^  \{.*\n", first)[0] + "]\n")
    assert len(read_ledger(twice, PATH)) == 1
