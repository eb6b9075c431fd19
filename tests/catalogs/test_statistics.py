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
