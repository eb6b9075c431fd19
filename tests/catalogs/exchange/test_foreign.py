"""Catalogs of other tools: a pair for each row of how they cut Markdown."""

import pytest

from i18n_site.catalogs.exchange.foreign import Foreign
from i18n_site.catalogs.exchange.reuse import reuse
from i18n_site.catalogs.extract import template_catalogs
from i18n_site.catalogs.po import loads
from i18n_site.commands.foreign import split
from i18n_site.formats.markdown import read_markdown
from i18n_site.model.catalog import Key, Message
from i18n_site.model.settings import Settings
from i18n_site.model.source import SourceFile

SETTINGS = Settings("en", "https://x.example")


def catalogs(text):
    document = read_markdown(SourceFile("content/a.md", text), ("title",))
    return template_catalogs([document], {}, (), SETTINGS)


def taken(markdown, *pairs, fuzzy=False):
    """Return what the messages of *markdown* get: how, text, whether it is fuzzy."""
    flags = ("fuzzy",) if fuzzy else ()
    given = [
        ("fr.po", Message(Key(source), None, (target,), flags, line=line))
        for line, (source, target) in enumerate(pairs, 1)
    ]
    done = reuse(catalogs(markdown), Foreign(given, split, "en"))
    hows = {each.text: each.how for each in done.messages}
    return {
        each.key.text: (hows[each.key.text], each.translations[0], each.fuzzy)
        for catalog in done.catalogs.values()
        for each in catalog.messages
    }


SURE = [
    # construct, ours, theirs, the translation there, the translation here
    ("paragraph of mdBook", "one\ntwo", "one two", "un deux", "un deux"),
    ("paragraph of po4a, verbatim", "one\ntwo", "one\ntwo", "un\ndeux", "un deux"),
    ("paragraph with a line end", "one", "one\n", "un\n", "un"),
    ("heading", "## One *two* {#x}", "One _two_", "Un _deux_", "Un _deux_"),
    ("emphasis of mdpo", "One *two* b", "One *two* b", "Un *deux* b", "Un _deux_ b"),
    ("strong", "**a** b", "__a__ b", "__un__ b", "**un** b"),
    ("item of a list", "* one\n* three", "one", "un", "un"),
    ("cell", "| a b | c |\n| - | - |", "a b", "deux", "deux"),
    ("quotation", "> said", "said", "dit", "dit"),
    ("alert", "> [!NOTE]\n> said so", "said so", "dit", "dit"),
    ("inline code", "Run `` a ``.", "Run `a`.", "Lancez `a`.", "Lancez `a`."),
    ("link", "See [a](b).", "See [a](<b>).", "Voir [un](b).", "Voir [un](b)."),
    ("title", "[a](b 'T') x", '[a](b "T") x', '[un](b "T") x', '[un](b "T") x'),
    ("reference link", "x [a][r]\n\n[r]: b", "x [a](b)", "x [un](b)", "x [un](b)"),
    ("autolink", "At <https://a.example>", "At <https://a.example>", "À", "À"),
    ("image in a text", "See ![a](b.png).", "See ![a](b.png).", "Voir", "Voir"),
    ("inline HTML", "a <b>b</b> c", "a <b>b</b> c", "un <b>b</b>", "un <b>b</b>"),
    ("footnote", "one[^1]\n\n[^1]: two", "one[^1]", "un[^1]", "un[^1]"),
    ("body of a footnote", "one[^1]\n\n[^1]: two", "two", "deux", "deux"),
    ("escapes", "1 \\* 2 \\# 3", "1 \\* 2 # 3", "un \\* 2", "un \\* 2"),
    ("entity", "a &amp; b &copy;", "a & b ©", "un & b ©", "un & b ©"),
    ("hard break", "one\\\ntwo", "one  \ntwo", "un  \ndeux", "un  \ndeux"),
    ("md2po", "See [a](b) c.", "See [a]{1} c.", "Voir [un]{1}.", "Voir [un](b)."),
    (
        "md2po with everything",
        'A [l](https://x.example/a "T") <https://y.example> <b>h</b> ![i](i.png).',
        "A [l]{1} {2} {3}h{4} ![i]{5}.",
        "Un ![i]{5} [l]{1} {2} {3}h{4}.",
        'Un ![i](i.png) [l](https://x.example/a "T") <https://y.example> <b>h</b>.',
    ),
    ("a code block", "```x translate\na = 1\n```", "a = 1\n", "b = 1\n", "b = 1"),
    ("HTML block", "<p>some words</p>", "some words", "des mots", "des mots"),
]


@pytest.mark.parametrize(
    ("ours", "theirs", "there", "here"),
    [row[1:] for row in SURE],
    ids=[row[0] for row in SURE],
)
def test_a_text_of_the_same_structure_is_taken_as_it_is(ours, theirs, there, here):
    sure = [each for each in taken(ours, (theirs, there)).values() if each[1]]
    unsure = list(taken(ours, (theirs, there), fuzzy=True).values())

    assert [(text, fuzzy) for _, text, fuzzy in sure] == [(here, False)]
    assert {how for how, *_ in sure} <= {"exact", "normalised"}
    assert [fuzzy for _, text, fuzzy in unsure if text] == [True]


OLD = [
    ("whole list of mdBook 0.1", "* one\n* two", "* one\n* two", "* un\n* deux"),
    ("numbered list", "1. one\n2. two", "1. one\n2. two", "1. un\n2. deux"),
    ("nested list", "* one\n  * two", "* one\n  * two", "- un\n  - deux"),
    (
        "table of po4a",
        "| one |\n| - |\n| two |",
        "| one |\n| - |\n| two |",
        "| un |\n|---|\n| deux |",
    ),
    (
        "table that po4a joined",
        "| one |\n| - |\n| two |",
        "| one | | --- | | two |",
        "| un | | --- | | deux |",
    ),
    ("definition that po4a joined", "one\n: two", "one : two", "un : deux"),
    ("quotation of po4a", "> one\n>\n> two", "> one\n>\n> two", "> un\n>\n> deux"),
    (
        "HTML block of mdBook",
        "<p>one</p>\n<p>two</p>",
        "<p>one</p>\n<p>two</p>",
        "<p>un</p>\n<p>deux</p>",
    ),
]


@pytest.mark.parametrize(
    ("ours", "theirs", "there"), [row[1:] for row in OLD], ids=[row[0] for row in OLD]
)
def test_the_texts_of_an_old_form_are_fuzzy(ours, theirs, there):
    assert taken(ours, (theirs, there)) == {
        "one": ("old form", "un", True),
        "two": ("old form", "deux", True),
    }


@pytest.mark.parametrize("reference", ["[a][R]", "[r][]"])
def test_links_by_reference_are_those_of_their_definitions(reference):
    shown = reference[1]
    found = taken(
        f"See {reference}.\n\n[r]: https://b.example 'T'",
        (f"See {reference}.", f"Voir {reference}."),
        ("[r]: https://b.example 'T'", "[r]: https://evil.example"),
    )

    text = f'Voir [{shown}](https://b.example "T").'
    assert list(found.values()) == [("normalised", text, False)]


def test_a_reference_without_a_definition_is_no_link():
    found = taken("See [a](b).", ("See [a][r].", "Voir [un][r]."))

    assert found == {"See [a](b).": ("unmatched", "", False)}


def test_a_list_with_another_number_of_points_gives_nothing():
    found = taken("* one\n* two", ("* one\n* two", "* un, deux"))

    assert {how for how, *_ in found.values()} == {"unmatched"}


def test_the_id_of_a_heading_is_no_part_of_its_text():
    found = taken("# One {#x}", ("One {#x}", "Un {#x}"))

    assert found == {"One": ("old form", "Un", True)}


def test_what_a_lone_image_shows_is_found_in_its_markdown():
    found = taken("![a dog](dog.png)", ("![a dog](dog.png)", "![un chien](dog.png)"))

    assert found == {"a dog": ("old form", "un chien", True)}


def test_a_paragraph_that_was_cut_at_its_tags_is_put_together():
    found = taken(
        "Press <kbd>any key</kbd> now.",
        ("Press", "Pressez"),
        ("any key", "une touche"),
        ("now.", "maintenant."),
    )

    text = "Pressez <kbd>une touche</kbd> maintenant."
    assert found == {"Press <kbd>any key</kbd> now.": ("old form", text, True)}


def test_a_paragraph_of_which_a_part_lacks_stays_empty():
    found = taken("Press <kbd>any key</kbd> now.", ("Press", "Pressez"))

    assert found["Press <kbd>any key</kbd> now."] == ("unmatched", "", False)


def test_the_same_words_in_other_markup_are_fuzzy():
    found = taken("Take **care**.", ("Take care", "Prenez soin"))

    assert found == {"Take **care**.": ("same words", "Prenez soin", True)}


def test_no_other_number_is_taken_for_the_same_words():
    found = taken("Take **2** pills.", ("Take 3 pills", "Prenez 3"))

    assert found == {"Take **2** pills.": ("unmatched", "", False)}


def test_a_link_elsewhere_is_not_the_same_structure():
    found = taken("See [a](b).", ("See [a](c).", "Voir [un](c)."))

    assert found == {"See [a](b).": ("same words", "Voir [un](c).", True)}


def test_a_translation_that_lost_a_place_is_fuzzy():
    found = taken("See [a](b).", ("See [a]{1}.", "Voir un."))

    assert found == {"See [a](b).": ("normalised", "Voir un.", True)}


def test_a_place_that_the_source_does_not_have_stays_as_it_stands():
    found = taken("See [a](b).", ("See [a]{1}.", "Voir [un]{1} {7}."))

    assert found["See [a](b)."][1:] == ("Voir [un](b) {7}.", True)


def test_another_context_makes_it_fuzzy():
    found = taken("---\ntitle: Take care\n---\n", ("Take care", "Prenez soin"))

    assert found == {"Take care": ("other context", "Prenez soin", True)}


def test_what_has_a_text_keeps_it_and_obsolete_messages_are_left_alone():
    text = 'msgid "a"\nmsgstr "b"\n\n#, fuzzy\nmsgid "c"\nmsgstr "d"\n\n'
    text += '#~ msgid "e"\n#~ msgstr ""\n'
    own = loads(text, "pages.po")
    given = [("x.po", Message(Key(each), None, ("neu",))) for each in "ace"]

    done = reuse({"pages": own}, Foreign(given, split, "en"))

    assert done.catalogs["pages"] is own
    assert done.counts["kept"] == 2
    assert (len(done.messages), done.changed) == (2, 0)


def test_plural_forms_are_taken_if_there_are_as_many():
    own = loads('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n', "p.po")
    two = Message(Key("a"), "b", ("un", "deux"))
    three = Message(Key("a"), "b", ("un", "deux", "trois"))

    def filled(message):
        done = reuse({"p": own}, Foreign([("x.po", message)], split, "en"))
        return done.catalogs["p"].messages[0].translations

    assert filled(two) == ("un", "deux")
    assert filled(three) == ("", "")


def test_a_fuzzy_text_tells_where_it_is_from():
    done = reuse(
        catalogs("One *a*."),
        Foreign(
            [("book.po", Message(Key("One a."), None, ("Un a.",), line=7))], split, "en"
        ),
    )

    (message,) = done.catalogs["pages"].messages
    assert message.comments == (
        "i18n-site: from book.po:7",
        "i18n-site: found by: same words",
    )
    assert str(done.messages[0].at) == "content/a.md:1"
