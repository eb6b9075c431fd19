import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.memory import Memory
from i18n_site.catalogs.merge import MergeStats, merge
from i18n_site.catalogs.offers import Terms
from i18n_site.catalogs.remarks import emptied
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key

FRENCH = locale("fr")
HEADER = """\
# ours
msgid ""
msgstr ""
"Language: fr\\n"
"POT-Creation-Date: THEN\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""


def updated(old, template, memory=None, terms=None):
    """Return the body of *old* after an update, and what happened."""
    catalog = po.loads(HEADER + old, "fr.po")
    extras = {"memory": memory, "terms": terms}
    given = {name: value for name, value in extras.items() if value is not None}
    new, stats = merge(catalog, pot(template), FRENCH, "fr.po", **given)
    text = po.dumps(new)
    again, _ = merge(po.loads(text, "fr.po"), pot(template), FRENCH, "fr.po", **given)
    assert po.dumps(again) == text, "a second update changes nothing"
    assert text.startswith(HEADER)
    return text.removeprefix(HEADER), stats


def pot(body):
    return po.loads(body, "x.pot")


def test_a_new_catalog_has_the_facts_of_its_locale_and_no_texts():
    template = po.loads(
        'msgid ""\nmsgstr "Project-Id-Version: P\\nPOT-Creation-Date: NOW\\n"\n\n'
        'msgid "a"\nmsgstr ""\n\n'
        'msgid "b"\nmsgid_plural "c"\nmsgstr[0] ""\nmsgstr[1] ""\n',
        "x.pot",
    )

    catalog, stats = merge(None, template, locale("pt-BR"), "locales/pt_BR/x.po")

    assert catalog.path == "locales/pt_BR/x.po"
    assert catalog.field("Language") == "pt_BR"
    assert catalog.field("POT-Creation-Date") == "NOW"
    assert catalog.field("Plural-Forms") == locale("pt-BR").plural_rules[0].header
    assert [message.translations for message in catalog.messages] == [("",), ("", "")]
    assert stats == MergeStats(new=2)


def test_a_plural_of_a_new_catalog_has_the_forms_of_its_language():
    template = pot('msgid "b"\nmsgid_plural "c"\nmsgstr[0] ""\nmsgstr[1] ""\n')

    catalog, _ = merge(None, template, locale("ar"), "ar.po")

    assert len(catalog.messages[0].translations) == 6


def test_translations_are_kept_with_comments_and_own_flags():
    old = """\
# a person's note
#. old label
#: old.md:1
#, ignore-numbers-differ, c-format
msgid "one"
msgstr "un"
"""
    template = '#. heading\n#: a.md:7\n#, md-text\nmsgid "one"\nmsgstr ""\n'

    text, stats = updated(old, template)

    assert (
        text
        == """\
# a person's note
#. heading
#: a.md:7
#, ignore-numbers-differ, md-text
msgid "one"
msgstr "un"
"""
    )
    assert stats == MergeStats(kept=1)


def test_an_entry_that_did_not_change_keeps_its_form_to_the_byte():
    old = '#:   a.md:1\nmsgid   "one"\nmsgstr ""\n"u"\n"n"\n\nmsgid "two"\nmsgstr "2"\n'
    template = (
        '#: a.md:1\nmsgid "one"\nmsgstr ""\n\n#: b.md:1\nmsgid "two"\nmsgstr ""\n'
    )

    text, _ = updated(old, template)

    assert text == old.replace('msgid "two"', '#: b.md:1\nmsgid "two"')


def test_messages_come_in_the_order_of_the_template():
    old = 'msgid "a"\nmsgstr "1"\n\nmsgid "b"\nmsgstr "2"\n'

    text, _ = updated(old, 'msgid "b"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n')

    assert text == 'msgid "b"\nmsgstr "2"\n\nmsgid "a"\nmsgstr "1"\n'


def test_an_edited_text_gets_its_old_translation_as_fuzzy():
    old = '# note\n#: a.md:1\nmsgid "Drink plenty of water"\nmsgstr "Buvez"\n'

    text, stats = updated(old, '#: a.md:1\nmsgid "Drink lots of water"\nmsgstr ""\n')

    assert (
        text
        == """\
# note
#: a.md:1
#, fuzzy
#| msgid "Drink plenty of water"
msgid "Drink lots of water"
msgstr "Buvez"
"""
    )
    assert stats == MergeStats(fuzzy=1)


def test_of_a_fuzzy_message_the_text_that_was_translated_is_remembered():
    old = """\
#, fuzzy
#| msgid "Drink plenty of water"
msgid "Drink lots of water"
msgstr "Buvez"
"""

    text, _ = updated(old, 'msgid "Drink lots of cold water"\nmsgstr ""\n')

    assert '#| msgid "Drink plenty of water"\n' in text


def test_the_same_words_in_other_markup_are_fuzzy_with_the_reason():
    old = 'msgid "See *our* guide – now."\nmsgstr "Voir"\n'

    text, _ = updated(old, 'msgid "See **our** guide - now"\nmsgstr ""\n')

    assert "# i18n-site: only markup, typography, case or white space changed\n" in text
    assert '#, fuzzy\n#| msgid "See *our* guide – now."\n' in text
    assert 'msgstr "Voir"\n' in text


def test_a_remark_goes_when_the_translation_is_finished():
    old = '# mine\n# i18n-site: only markup changed\nmsgid "a"\nmsgstr "b"\n'

    text, _ = updated(old, 'msgid "a"\nmsgstr ""\n')

    assert text == '# mine\nmsgid "a"\nmsgstr "b"\n'


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (
            "Take one tablet once a day",
            "Take one tablet twice a day",
            "numbers differ (none -> 2); frequencies differ (once -> twice)",
        ),
        (
            "A group of 15–20 people",
            "A group of 15–25 people",
            "numbers differ (15, 20 -> 15, 25)",
        ),
        (
            "Do not drive after it",
            "Do drive after it",
            "negations differ (not -> none)",
        ),
    ],
)
def test_a_dangerous_edit_never_gets_the_old_translation(before, after, reason):
    old = f'msgid "{before}"\nmsgstr "ancien"\n'

    text, stats = updated(old, f'msgid "{after}"\nmsgstr ""\n')

    assert (
        text
        == f"""\
# i18n-site: emptied: {reason}
# i18n-site: the source was: {before}
# i18n-site: its translation was: ancien
msgid "{after}"
msgstr ""

#~ msgid "{before}"
#~ msgstr "ancien"
"""
    )
    assert stats == MergeStats(emptied=1, obsolete=1)


def test_emptied_messages_can_be_listed_until_they_are_translated():
    old = 'msgid "Take 5 mg a day"\nmsgstr "ancien"\n'
    text, _ = updated(old, 'msgid "Take 50 mg a day"\nmsgstr ""\n')
    catalog = po.loads(HEADER + text, "fr.po")
    done = po.loads(HEADER + text.replace('msgstr ""', 'msgstr "neuf"', 1), "fr.po")

    assert [each.key.text for each in emptied(catalog)] == ["Take 50 mg a day"]
    assert emptied(done) == ()


def test_a_dangerous_edit_through_a_fuzzy_message_is_seen_as_well():
    old = """\
#, fuzzy
#| msgid "Take the tablet once a day"
msgid "Take that tablet twice a day"
msgstr "une fois par jour"
"""

    text, _ = updated(old, 'msgid "Take that tablet twice a day."\nmsgstr ""\n')

    assert "# i18n-site: emptied: " in text
    assert "# i18n-site: the source was: Take the tablet once a day\n" in text


def test_the_old_dangerous_text_returns_with_its_translation():
    old = 'msgid "Take 5 mg a day"\nmsgstr "ancien"\n'
    text, _ = updated(old, 'msgid "Take 50 mg a day"\nmsgstr ""\n')

    back, stats = updated(text, 'msgid "Take 5 mg a day"\nmsgstr ""\n')

    assert back == old
    assert stats.revived == 1


def test_a_term_that_must_not_change_makes_an_edit_dangerous():
    old = 'msgid "All about kratom leaves here"\nmsgstr "Tout"\n'
    template = 'msgid "All about khat leaves here"\nmsgstr ""\n'

    with_term, _ = updated(old, template, terms=Terms(words=("kratom",)))
    without, _ = updated(old, template)

    assert "terms differ (kratom -> none)" in with_term
    assert 'msgstr "Tout"' in without


def test_what_left_the_sources_is_obsolete_and_comes_back():
    old = '# note\n#. label\n#: a.md:1\nmsgid "gone"\nmsgstr "parti"\n'

    text, stats = updated(old, 'msgid "xyz"\nmsgstr ""\n')
    back, again = updated(text, '#: b.md:1\nmsgid "gone"\nmsgstr ""\n')

    assert text == (
        'msgid "xyz"\nmsgstr ""\n\n# note\n#~ msgid "gone"\n#~ msgstr "parti"\n'
    )
    assert stats == MergeStats(new=1, obsolete=1)
    assert back == '# note\n#: b.md:1\nmsgid "gone"\nmsgstr "parti"\n'
    assert again == MergeStats(revived=1, dropped=1)


def test_an_untranslated_text_that_left_leaves_nothing():
    text, stats = updated('msgid "gone"\nmsgstr ""\n', 'msgid "b"\nmsgstr ""\n')

    assert text == 'msgid "b"\nmsgstr ""\n'
    assert stats == MergeStats(new=1, dropped=1)


def test_each_old_text_is_offered_once_to_the_text_most_like_it():
    old = 'msgid "The quick brown fox jumps"\nmsgstr "renard"\n'
    template = (
        'msgid "The quick brown fox jumped over"\nmsgstr ""\n\n'
        'msgid "The quick brown fox jumps!"\nmsgstr ""\n'
    )

    text, stats = updated(old, template)

    assert text.count("renard") == 1
    assert text.endswith('msgid "The quick brown fox jumps!"\nmsgstr "renard"\n')
    assert (stats.fuzzy, stats.new) == (1, 1)


def test_a_text_in_the_same_document_is_preferred():
    old = (
        '#: a.md:1\nmsgid "Read more about coffee here"\nmsgstr "A"\n\n'
        '#: b.md:1\nmsgid "Read more about toffee here"\nmsgstr "B"\n'
    )

    text, _ = updated(
        old, '#: b.md:2\nmsgid "Read more about goffee here"\nmsgstr ""\n'
    )

    assert 'msgid "Read more about goffee here"\nmsgstr "B"' in text


def test_a_text_that_became_plural_is_repeated_and_fuzzy():
    old = 'msgid "day"\nmsgstr "jour"\n'
    template = 'msgid "day"\nmsgid_plural "days"\nmsgstr[0] ""\nmsgstr[1] ""\n'

    text, _ = updated(old, template)

    assert (
        text
        == """\
#, fuzzy
#| msgid "day"
msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jour"
"""
    )


def test_a_plural_that_changes_a_number_is_emptied_with_all_its_forms():
    old = 'msgid "dose"\nmsgid_plural "%d of 5 mg"\nmsgstr[0] "a"\nmsgstr[1] "b"\n'
    template = 'msgid "dose"\nmsgid_plural "%d of 9 mg"\nmsgstr[0] ""\nmsgstr[1] ""\n'

    text, _ = updated(old, template)

    assert 'msgstr[0] ""\nmsgstr[1] ""\n' in text
    assert "its translation was: a\n# i18n-site: its translation was: b\n" in text


def test_an_emptied_plural_that_left_the_sources_keeps_its_old_forms():
    old = 'msgid "dose"\nmsgid_plural "%d of 5 mg"\nmsgstr[0] "a"\nmsgstr[1] "b"\n'
    template = 'msgid "dose"\nmsgid_plural "%d of 9 mg"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    emptied_once, _ = updated(old, template)

    text, stats = updated(emptied_once, 'msgid "xyz"\nmsgstr ""\n')

    assert "# i18n-site: its translation was: a\n" in text
    assert stats.obsolete == 1


def test_memory_offers_what_another_catalog_says_always_as_fuzzy():
    memory = Memory(
        [po.loads('msgctxt "menu"\nmsgid "Home"\nmsgstr "Accueil"\n', "site.po")]
    )

    text, stats = updated("", 'msgid "Home"\nmsgstr ""\n', memory=memory)

    assert (
        text
        == """\
# i18n-site: from site.po
#, fuzzy
#| msgctxt "menu"
#| msgid "Home"
msgid "Home"
msgstr "Accueil"
"""
    )
    assert stats == MergeStats(fuzzy=1)


def test_memory_never_offers_fuzzy_or_obsolete_or_dangerous_texts():
    other = po.loads(
        '#, fuzzy\nmsgid "A"\nmsgstr "x"\n\n#~ msgid "B"\n#~ msgstr "y"\n\n'
        'msgid "Take *5* mg"\nmsgstr "z"\n',
        "site.po",
    )
    template = 'msgid "A"\nmsgstr ""\n\nmsgid "B"\nmsgstr ""\n\nmsgid "!"\nmsgstr ""\n'

    text, _ = updated("", template, memory=Memory([other]))

    assert text == template


def test_memory_knows_the_same_words_in_other_markup():
    other = po.loads('msgid "The *End*"\nmsgstr "Fin"\n', "site.po")

    found = Memory([other]).find(pot('msgid "the end"\nmsgstr ""\n').messages[0])

    assert found is not None
    assert (found.message.key, found.path) == (Key("The *End*"), "site.po")


def test_only_the_date_of_the_header_follows_the_template():
    template = po.loads(
        'msgid ""\nmsgstr "POT-Creation-Date: NOW\\nProject-Id-Version: Z\\n"\n',
        "x.pot",
    )

    catalog, _ = merge(po.loads(HEADER, "fr.po"), template, FRENCH, "fr.po")

    assert po.dumps(catalog) == HEADER.replace("Date: THEN", "Date: NOW")


def test_the_plural_rule_is_added_when_the_first_plural_comes():
    old = po.loads('msgid ""\nmsgstr "Language: fr\\n"\n', "fr.po")
    template = pot('msgid "b"\nmsgid_plural "c"\nmsgstr[0] ""\nmsgstr[1] ""\n')

    catalog, _ = merge(old, template, FRENCH, "fr.po")

    assert catalog.header[-1] == ("Plural-Forms", FRENCH.plural_rules[0].header)


def test_obsolete_messages_are_cleaned_on_request_and_counted():
    old = (
        'msgid "a"\nmsgstr "1"\n\nmsgid "zzz"\nmsgstr "2"\n\n'
        '#~ msgid "long gone"\n#~ msgstr "3"\n'
    )

    catalog, stats = merge(
        po.loads(HEADER + old, "fr.po"),
        pot('msgid "a"\nmsgstr ""\n'),
        FRENCH,
        "fr.po",
        clean=True,
    )

    assert po.dumps(catalog) == f'{HEADER}msgid "a"\nmsgstr "1"\n'
    assert (stats.cleaned, stats.obsolete) == (2, 0)


def test_an_obsolete_text_is_offered_before_it_is_cleaned():
    old = '#~ msgid "Drink plenty of water"\n#~ msgstr "Buvez"\n'

    catalog, stats = merge(
        po.loads(HEADER + old, "fr.po"),
        pot('msgid "Drink lots of water"\nmsgstr ""\n'),
        FRENCH,
        "fr.po",
        clean=True,
    )

    assert catalog.messages[0].translations == ("Buvez",)
    assert (stats.fuzzy, stats.cleaned) == (1, 0)


def test_an_edit_between_two_texts_that_stay_keeps_its_translation():
    old = (
        'msgid "First"\nmsgstr "1"\n\n'
        'msgid "Rest."\nmsgstr "Repos."\n\nmsgid "Last"\nmsgstr "9"\n'
    )
    template = (
        'msgid "First"\nmsgstr ""\n\n'
        'msgid "Rest and sleep."\nmsgstr ""\n\nmsgid "Last"\nmsgstr ""\n'
    )

    text, stats = updated(old, template)

    assert 'msgid "Rest and sleep."\nmsgstr "Repos."\n' in text
    assert (stats.kept, stats.fuzzy) == (2, 1)


def test_two_texts_that_differ_in_more_than_a_danger_are_two():
    old = 'msgid "Pages awaiting moderation"\nmsgstr "Pages"\n'

    text, stats = updated(old, 'msgid "Paste without formation"\nmsgstr ""\n')

    assert text.startswith('msgid "Paste without formation"\nmsgstr ""\n')
    assert (stats.new, stats.emptied, stats.obsolete) == (1, 0, 1)


def test_an_old_text_with_a_successor_is_remembered_for_others_like_it():
    old = 'msgid "Delete this image now"\nmsgstr "Supprimer"\n'
    template = (
        'msgid "Delete that image now"\nmsgstr ""\n\n'
        'msgid "Delete those images now"\nmsgstr ""\n'
    )

    text, stats = updated(old, template)

    assert stats == MergeStats(fuzzy=2)
    assert text.count('#| msgid "Delete this image now"\n') == 2
    assert text.count("# i18n-site: from an old text like this one\n#, fuzzy\n") == 1
    assert "#~" not in text
