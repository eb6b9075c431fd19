import re
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Key
from i18n_site.model.frozen import replace
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
LINES = st.lists(TEXT | st.just('\x7f\t"\\'), max_size=3).map("\n".join)


@st.composite
def approvals_of_any_age(draw):
    old = Approval(*draw(st.tuples(*[TEXT] * 9)), "", "")
    source, translation = draw(LINES), draw(LINES)
    return old._replace(
        source=sha256(source.encode()).hexdigest(),
        translation=sha256(translation.encode()).hexdigest(),
        source_text=draw(st.sampled_from([source, ""])),
        translation_text=draw(st.sampled_from([translation, ""])),
    )


@given(st.lists(approvals_of_any_age(), unique=True, max_size=4))
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
        (
            {"source": "0"},
            ": the source changed since A. Example approved it on 2026-11-23",
        ),
        (
            {"translation": "0"},
            ": the translation changed since A. Example approved it on 2026-11-23",
        ),
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


FULL = {"source_text": "Not advice.", "translation_text": "Pas un avis."}


def test_the_words_that_changed_since_the_approval_are_told_at_their_line():
    ledger = [approval(role, **FULL) for role in NOTICE.roles]
    edited = ShownNotice("d", "fr", "ltr", ("Un avis.",))
    place = Location("locales/fr/LC_MESSAGES/notices.po", 7)

    found = next(unapproved(NOTICE, edited, ledger, FR, PATH, [place]))

    assert found.at == place
    assert found.message == (
        "the French d is not approved by a translator: the translation changed since"
        " A. Example approved it on 2026-11-23: line 1: 'Pas un' -> 'Un'"
    )


def test_a_change_of_the_source_is_told_too():
    notice = replace(NOTICE, keys=(Key("No advice.", "notice:d"),))
    ledger = [approval("translator", **FULL)]

    found = [each.message for each in unapproved(notice, SHOWN, ledger, FR, PATH)]

    assert "the source changed since" in found[0]
    assert found[0].endswith("on 2026-11-23: line 1: 'Not' -> 'No'")


def test_where_both_sides_changed_the_words_of_both_are_told():
    notice = replace(NOTICE, keys=(Key("No advice.", "notice:d"),))
    edited = ShownNotice("d", "fr", "ltr", ("Un avis.",))
    ledger = [approval("translator", **FULL)]

    found = next(unapproved(notice, edited, ledger, FR, PATH))

    assert found.message.endswith(
        ": the source and the translation changed since A. Example approved them on"
        " 2026-11-23: source line 1: 'Not' -> 'No';"
        " translation line 1: 'Pas un' -> 'Un'"
    )


def test_of_two_approvals_of_one_day_the_later_line_is_told_of():
    ledger = [
        approval("translator", revoked="a wrong word"),
        approval("translator", origin="machine"),
    ]

    assert messages(*ledger)[0].endswith(": its origin is a machine")


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
        ('translation_text = "Pas', 'translation_text = "Très'),
        (' seal = "', ' seal = "0'),
    ],
)
def test_a_line_edited_by_hand_breaks_its_seal(old, new):
    text = write_ledger([approval("translator", **FULL)])
    assert old in text

    with pytest.raises(CatalogError, match="edited by hand") as caught:
        read_ledger(text.replace(old, new), PATH)

    assert caught.value.findings[0].at.path == PATH


@pytest.mark.parametrize("text", ["approvals = [", "approvals = 3", "approvals = [1]"])
def test_what_is_no_ledger_is_refused(text):
    with pytest.raises(CatalogError):
        read_ledger(text, PATH)


def test_a_text_that_is_not_that_of_its_digest_is_refused_even_if_sealed():
    forged = approval("translator", **FULL)._replace(translation_text="Un avis.")

    with pytest.raises(CatalogError, match="ledger-seal"):
        read_ledger(write_ledger([forged]), PATH)


def test_a_ledger_of_before_the_texts_keeps_its_seals():
    line = (
        '{ notice = "d", role = "translator", reviewer = "A. Example",'
        ' date = "2026-11-23", origin = "human", source = "0", translation = "1",'
        ' seal = "13b53e902d968610" }'
    )

    assert len(read_ledger(f"approvals = [{line}]", PATH)) == 1


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
