"""Two versions of a catalog made one."""

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.union import UnionStats, union
from i18n_site.model.catalog import Key
from i18n_site.model.frozen import replace

HEADER = """\
# Translators of the site.
msgid ""
msgstr ""
"POT-Creation-Date: 2026-01-01 10:00+0000\\n"
"PO-Revision-Date: 2026-01-01 10:00+0000\\n"
"Last-Translator: nobody\\n"
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""
BASE = f"""{HEADER}
#: content/a.md:1
msgid "one"
msgstr ""

# checked
#: content/a.md:2
msgid   "two"
msgstr "deux"

#: content/a.md:3
msgid "%(n)s day"
msgid_plural "%(n)s days"
msgstr[0] "%(n)s jour"
msgstr[1] "%(n)s jours"

#~ msgid "old"
#~ msgstr "vieux"
"""


def read(text):
    return po.loads(text, "fr.po")


def joined(ours, theirs, base=BASE):
    found, stats = union(read(base) if base else None, read(ours), read(theirs))
    return po.dumps(found), stats


def changed(*pairs, text=BASE):
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


ONE = ('msgid "one"\nmsgstr ""', 'msgid "one"\nmsgstr "un"')
TWO = ('msgstr "deux"', 'msgstr "DEUX"')


def test_translations_of_both_sides_come_together_and_no_other_line_changes():
    text, stats = joined(changed(ONE), changed(TWO))

    assert text == changed(ONE, TWO)
    assert stats == UnionStats(kept=3, taken=1)


@pytest.mark.parametrize("other", [changed(ONE), changed(ONE, TWO), HEADER])
def test_a_side_that_is_as_before_gives_the_other_byte_for_byte(other):
    assert joined(BASE, other)[0] == other
    assert joined(other, BASE)[0] == other


def test_different_texts_become_fuzzy_with_both_in_comments_and_no_markers():
    text, stats = joined(
        changed(TWO), changed(('msgstr "deux"', 'msgstr "les\\ndeux"'))
    )

    assert stats == UnionStats(kept=3, conflicts=(Key("two"),))
    assert text == changed(
        (
            '# checked\n#: content/a.md:2\nmsgid   "two"\nmsgstr "deux"',
            "# checked\n"
            "# i18n-site: the two sides of a merge differ\n"
            "# i18n-site: ours: DEUX\n"
            "# i18n-site: theirs: les\\ndeux\n"
            "#: content/a.md:2\n"
            '#, fuzzy\nmsgid "two"\nmsgstr "DEUX"',
        )
    )


def test_plural_forms_in_conflict_are_told_apart():
    text, stats = joined(
        changed(("s jours", "s jours a")), changed(("s jours", "s jours b"))
    )

    assert stats.conflicts == (Key("%(n)s day"),)
    assert "# i18n-site: ours[1]: %(n)s jours a\n" in text
    assert "# i18n-site: theirs[1]: %(n)s jours b\n" in text
    assert 'msgstr[1] "%(n)s jours a"' in text


def test_the_same_change_on_both_sides_is_no_conflict():
    text, stats = joined(changed(ONE, TWO), changed(TWO))

    assert text == changed(ONE, TWO)
    assert stats.conflicts == ()


def test_a_finished_text_wins_over_a_proposal_which_stays_as_a_remark():
    guess = changed(('msgid "one"\nmsgstr ""', '#, fuzzy\nmsgid "one"\nmsgstr "le un"'))

    for text, stats in (joined(changed(ONE), guess), joined(guess, changed(ONE))):
        assert stats.conflicts == ()
        assert '\nmsgid "one"\nmsgstr "un"' in text
        assert ": le un\n" in text
        assert "fuzzy" not in text


def test_a_text_that_one_side_emptied_and_the_other_changed_is_a_conflict():
    text, stats = joined(changed(('"deux"', '""')), changed(TWO))

    assert stats.conflicts == (Key("two"),)
    assert "# i18n-site: ours: (empty)\n" in text
    assert '#, fuzzy\nmsgid "two"\nmsgstr "DEUX"' in text


def test_a_translation_that_one_side_came_to_doubt_is_fuzzy():
    doubt = changed(('msgid   "two"', '#, fuzzy\nmsgid   "two"'))

    text, stats = joined(doubt, changed(("# checked", "# checked twice")))

    assert '# checked twice\n#: content/a.md:2\n#, fuzzy\nmsgid "two"' in text
    assert stats.conflicts == ()
    assert stats.joined == 1


def test_comments_flags_and_references_of_both_sides_come_together():
    ours = changed(
        ("# checked\n#: content/a.md:2\nm", "# a\n#: content/a.md:7\n#, x-a\nm")
    )
    theirs = changed(
        (
            "# checked\n#: content/a.md:2\nm",
            "# checked\n# b\n#: content/b.md:1\n#, x-b\nm",
        )
    )

    text, _ = joined(ours, theirs)

    assert '# a\n# b\n#: content/b.md:1\n#, x-a, x-b\nmsgid "two"' in text


def test_a_translation_of_a_removed_message_stays_as_obsolete():
    removed = changed(('#: content/a.md:1\nmsgid "one"\nmsgstr ""\n\n', ""))

    for text, _ in (joined(removed, changed(ONE)), joined(changed(ONE), removed)):
        assert text.endswith('#~ msgid "one"\n#~ msgstr "un"\n')


def test_a_removed_message_without_translation_is_gone():
    removed = changed(('#: content/a.md:1\nmsgid "one"\nmsgstr ""\n\n', ""))

    text, stats = joined(removed, changed(("a.md:1", "a.md:9")))

    assert text == removed
    assert stats.removed == 1


def test_an_obsolete_message_takes_the_translation_of_the_other_side():
    gone = changed(
        ('#: content/a.md:1\nmsgid "one"\nmsgstr ""\n\n', ""),
        ("#~ msgid", '#~ msgid "one"\n#~ msgstr ""\n\n#~ msgid'),
    )

    text, stats = joined(gone, changed(ONE))

    assert '#~ msgid "one"\n#~ msgstr "un"\n' in text
    assert 'msgid "one"' not in text.replace("#~ msgid", "")
    assert stats.conflicts == ()


def test_a_revived_message_is_in_use():
    revived = changed(("#~ msgid", "msgid"), ("#~ msgstr", "msgstr"))

    text, _ = joined(changed(("vieux", "ancien")), revived)

    assert '\nmsgid "old"\nmsgstr "ancien"\n' in text


def test_a_cleaned_message_is_gone():
    cleaned = changed(('\n#~ msgid "old"\n#~ msgstr "vieux"\n', ""))

    assert joined(cleaned, changed(ONE))[0] == changed(ONE, text=cleaned)


def test_new_messages_follow_what_they_follow_on_their_side():
    added = (
        "#: content/a.md:3",
        '#: c\nmsgid "new"\nmsgstr "nouveau"\n\n#: content/a.md:3',
    )

    text, _ = joined(changed(ONE), changed(added))

    assert text == changed(ONE, added)


def test_the_order_that_one_side_changed_is_kept():
    head, one, two, *rest = BASE.split("\n\n")
    moved = "\n\n".join([head, two, one, *rest])

    text, _ = joined(moved, changed(ONE))

    assert text == changed(ONE, text=moved)
    assert joined(changed(ONE), moved)[0] == text


def test_without_a_common_base_both_sides_are_joined():
    ours = f'{HEADER}\nmsgid "a"\nmsgstr "A"\n'
    theirs = f'{HEADER}\nmsgid "b"\nmsgstr "B"\n\nmsgid "a"\nmsgstr ""\n'

    text, stats = joined(ours, theirs, base=None)

    assert text == f'{HEADER}\nmsgid "b"\nmsgstr "B"\n\nmsgid "a"\nmsgstr "A"\n'
    assert stats.conflicts == ()


def test_dates_are_the_later_and_other_fields_those_of_the_last_revision():
    ours = changed(
        ("POT-Creation-Date: 2026-01-01", "POT-Creation-Date: 2026-03-01"),
        ("Revision-Date: 2026-01-01 10", "Revision-Date: 2026-02-01 10"),
        ("nobody", "Ada"),
    )
    theirs = changed(
        (
            "Revision-Date: 2026-01-01 10:00+0000",
            "Revision-Date: 2026-02-01 10:00-0500",
        ),
        ("nobody", "Bob"),
        ("# Translators", "# All translators"),
    )

    for text, _ in (joined(ours, theirs), joined(theirs, ours)):
        assert '"POT-Creation-Date: 2026-03-01 10:00+0000\\n"' in text
        assert '"PO-Revision-Date: 2026-02-01 10:00-0500\\n"' in text
        assert '"Last-Translator: Bob\\n"' in text
        assert text.startswith("# All translators of the site.\n")


def test_fields_that_a_side_added_or_removed_are_added_and_removed():
    ours = changed(('"Last-Translator: nobody\\n"\n', ""), ("2026", "2027"))
    theirs = changed(('"Language: fr', '"X-Team: b\\n"\n"Language: fr'))

    text, _ = joined(ours, theirs)

    assert "Last-Translator" not in text
    assert '"X-Team: b\\n"' in text


def test_placeholders_of_dates_are_older_than_any_date():
    ours = changed(
        ("PO-Revision-Date: 2026-01-01 10:00+0000", "PO-Revision-Date: YEAR")
    )
    theirs = changed(
        ("Revision-Date: 2026-01-01 10:00+0000", "Revision-Date: 2020-01-01")
    )

    assert '"PO-Revision-Date: 2020-01-01\\n"' in joined(ours, theirs)[0]


def test_line_ends_of_windows_stay_also_in_what_the_other_side_brings():
    base = BASE.replace("\n", "\r\n")

    text, _ = joined(changed(ONE).replace("\n", "\r\n"), changed(TWO), base=base)

    assert text == changed(ONE, TWO).replace("\n", "\r\n")


def test_messages_without_empty_lines_between_them_stay_so():
    tight = 'msgid "a"\nmsgstr ""\nmsgid "b"\nmsgstr ""\nmsgid "c"\nmsgstr ""'
    a, b = ('"a"\nmsgstr ""', '"a"\nmsgstr "A"'), ('"c"\nmsgstr ""', '"c"\nmsgstr "C"')

    text, _ = joined(changed(a, text=tight), changed(b, text=tight), base=tight)

    assert po.loads(text, "x").live()[Key("a")].translations == ("A",)
    assert po.loads(text, "x").live()[Key("c")].translations == ("C",)
    assert text.startswith('msgid "a"\nmsgstr "A"\nmsgid "b"\nmsgstr ""\n')


def test_comments_at_the_end_of_both_sides_stay():
    text, _ = joined(BASE + "\n# ours\n", BASE + "\n# theirs\n", base=BASE)

    assert text == BASE + "\n# ours\n# theirs\n"


NAMES = ["a", "b", "c", "d", "e"]
ENTRY = st.builds(
    lambda text, fuzzy, obsolete, comment: (text, fuzzy, obsolete, comment),
    st.sampled_from(["", "x", "y", "z"]),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "# note\n", "# other\n# note\n"]),
)


def lines(name, entry):
    text, fuzzy, obsolete, comment = entry
    mark = "#~ " if obsolete else ""
    flag = "#, fuzzy\n" if fuzzy else ""
    return f'\n{comment}{flag}{mark}msgid "{name}"\n{mark}msgstr "{text}"\n'


@st.composite
def catalogs(draw):
    names = draw(st.permutations(NAMES))[: draw(st.integers(1, 5))]
    return HEADER + "".join(lines(name, draw(ENTRY)) for name in names)


def finished(text):
    messages = read(text).messages
    return {(each.key, each.translations) for each in messages if each.finished}


@given(catalogs(), catalogs())
@settings(deadline=None, max_examples=100)
def test_a_merge_with_itself_or_with_its_past_changes_nothing(base, side):
    assert joined(side, side, base)[0] == side
    assert joined(side, side, None)[0] == side
    assert joined(side, base, base)[0] == joined(base, side, base)[0] == side


@given(catalogs(), catalogs(), catalogs())
@settings(deadline=None, max_examples=200)
def test_both_directions_give_the_same_translations_and_lose_none(base, ours, theirs):
    one, first = joined(ours, theirs, base)
    two, second = joined(theirs, ours, base)

    assert finished(one) == finished(two)
    assert set(first.conflicts) == set(second.conflicts)
    for side in (ours, theirs):
        new = {
            each.key: each.translations[0]
            for each in read(side).messages
            if any(each.translations)
        }
        old = {each.key: each.translations[0] for each in read(base).messages}
        found = {each.key: each for each in read(one).messages}
        for key, text in new.items():
            if text != old.get(key):
                held = (*found[key].translations, *found[key].comments)
                assert any(each.endswith(text) for each in held)


@given(catalogs(), catalogs(), catalogs())
@settings(deadline=None, max_examples=100)
def test_the_result_merged_again_stays_as_it_is(base, ours, theirs):
    once, _ = joined(ours, theirs, base)

    assert joined(once, once, ours)[0] == once
    assert joined(once, theirs, theirs)[0] == once


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")
def test_msgfmt_takes_the_result(tmp_path):
    text, _ = joined(changed(ONE, TWO), changed(('"deux"', '"2"'), ("s jours", "s j")))
    (tmp_path / "fr.po").write_text(text, "utf-8")

    done = subprocess.run(
        ["msgfmt", "-c", "-o", tmp_path / "fr.mo", tmp_path / "fr.po"],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_catalogs_made_in_memory_have_no_lines_and_are_written_anew():
    ours, theirs = (
        replace(read(changed(pair)), entries=(), tail="") for pair in (ONE, TWO)
    )

    found, _ = union(read(BASE), ours, theirs)

    assert found.live()[Key("one")].translations == ("un",)
    assert found.live()[Key("two")].translations == ("DEUX",)
