from i18n_site.catalogs.po import loads
from i18n_site.catalogs.statistics import Statistics, count

TEXT = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "one two"
msgstr "un"

#, fuzzy
msgid "three"
msgstr "trois"

#, fuzzy
msgid "four five six"
msgstr ""

#~ msgid "gone"
#~ msgstr "parti"
"""


def test_messages_and_words_are_counted_by_state():
    counted = count(loads(TEXT, "fr.po"))

    assert counted == Statistics(1, 1, 1, 2, 1, 3)
    assert (counted.total, counted.words, counted.coverage) == (3, 6, 1 / 3)


def test_statistics_of_several_catalogs_add_up():
    assert Statistics(1, 2, 3, 4, 5, 6) + Statistics(1, 1, 1, 1, 1, 1) == Statistics(
        2, 3, 4, 5, 6, 7
    )


def test_a_catalog_without_messages_lacks_nothing():
    assert Statistics().coverage == 1


def test_the_first_form_decides_of_a_plural_as_for_msgfmt():
    first = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ""\n'
    last = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] "c"\n'

    assert count(loads(first, "fr.po")).finished == 1
    assert count(loads(last, "fr.po")).missing == 1


EMPTIED = """\
# i18n-site: emptied: frequencies differ (once -> twice)
# i18n-site: the source was: Take it once a day.
# i18n-site: its translation was: Une fois par jour.
msgid "Take it twice a day."
msgstr ""

#, fuzzy
msgid "At most 500 mg"
msgstr "Au plus 500 mg"

msgid "At least 100 mg"
msgstr "Au moins 100 mg"
"""


def test_emptied_and_unfinished_safety_messages_are_counted_besides():
    counted = count(loads(EMPTIED, "fr.po"))

    assert (counted.finished, counted.fuzzy, counted.missing) == (1, 1, 1)
    assert (counted.emptied, counted.emptied_words, counted.safety) == (1, 5, 1)


def test_an_emptied_message_that_is_translated_is_no_more_told_of():
    text = EMPTIED.replace('day."\nmsgstr ""', 'day."\nmsgstr "Deux fois."')

    assert count(loads(text, "fr.po")).emptied == 0
