"""Read again, a catalog is what a clean reading makes of it, but for the work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po, po_blocks, po_reread, snapshot
from i18n_site.catalogs.columns import columns
from i18n_site.catalogs.po_reread import reread
from i18n_site.errors import CatalogError
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

HEADER = '# Team\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


@pytest.fixture(autouse=True, scope="module")
def small_blocks():
    """Make a block of every few entries, so that a short catalog has many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(po_blocks, "SIZE", 100)
        yield


def entry(number):
    notes = f"\n#: content/a.md:{number}\n"
    if number % 5 == 0:
        return f'\n#~ msgid "old {number}"\n#~ msgstr "vieux"\n'
    if number % 7 == 0:
        return (
            f'{notes}msgid "day {number}"\nmsgid_plural "days"\n'
            'msgstr[0] "jour"\nmsgstr[1] ""\n"des "\n"jours"\n'
        )
    return f'{notes}#, md-text\nmsgid "dose {number} é"\nmsgstr "{number}"\n'


ENTRIES = tuple(map(entry, range(1, 41)))
TEXT = HEADER + "".join(ENTRIES)


def said(messages):
    """Find something in every third message, judged by its text."""
    return [_said(each) for each in messages]


def _said(message):
    if len(message.key.text) % 3:
        return []
    at, text = Location("fr.po", message.line), message.key.text
    return [Finding("numbers", Severity.ERROR, f"about {text}", at, "mend it", text)]


def stored(reading):
    """Return what an earlier build left in the cache."""
    return snapshot.loads(snapshot.dumps(reading.kept, ""), "")


def known(text=TEXT):
    return stored(reread(text.encode(), "fr.po", said))


def facts(catalog, texts, found):
    """Return the header, the texts, and all of the messages that take a look."""
    header = (catalog.header, catalog.header_comments, catalog.header_flags)
    outstanding = [
        each._replace(references=())
        for each in catalog.messages
        if each.plural is not None or _said(each)
    ]
    return header, texts, outstanding, found


def clean(data):
    try:
        catalog = po.loads(po.decode(data, "fr.po"), "fr.po")
    except CatalogError as err:
        return err.findings
    messages = catalog.messages
    texts = columns(
        (each.key, each.translations if each.finished else ()) for each in messages
    )
    found = {n: tuple(each) for n, each in enumerate(said(messages)) if each}
    return facts(catalog, texts, found)


def again(data, before):
    """Return what is read with the help of *before*, and its snapshot."""
    try:
        reading = reread(data, "fr.po", said, before)
    except CatalogError as err:
        return err.findings, before
    return outcome(reading), stored(reading)


def outcome(reading):
    return facts(reading.catalog, reading.kept.columns, reading.kept.found)


def test_one_edited_text_is_all_that_is_read_and_examined():
    text = TEXT.replace('msgstr "22"', 'msgstr ""\n"vingt-"\n"deux"')
    asked = []

    def examine(messages):
        asked.extend(each.key.text for each in messages)
        return said(messages)

    reading = reread(text.encode(), "fr.po", examine, known())

    assert "dose 22 é" in asked
    assert reading.fresh == len(asked) <= 4
    assert outcome(reading) == clean(text.encode())


def test_an_unchanged_catalog_is_not_read_at_all():
    reading = reread(TEXT.encode(), "fr.po", said, known())

    assert reading.fresh == 0
    assert outcome(reading) == clean(TEXT.encode())


def test_findings_move_with_their_messages():
    text = TEXT.replace("#: content/a.md:3\n", "# a\n# b\n#: content/a.md:3\n")

    reading = reread(text.encode(), "fr.po", said, known())

    assert reading.fresh < len(ENTRIES)
    assert outcome(reading) == clean(text.encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('msgid "dose 22 é"', 'msgid "dose 3 é"'),  # a duplicate far away
        ('msgid "dose 22 é"', 'msgid "old 5"'),  # of an obsolete one
        ('msgid "dose 22 é"', 'msgid ""'),  # of the header
        ('msgstr "22"', 'msgstr "22'),
        ('msgstr "22"', 'msgstr "22"\n\n"stray"'),
        ('msgstr "22"', 'msgstr "\\q"'),
        ('msgid "dose 22 é"', 'msgid "dose 22 é\\n"'),  # line ends differ
        ("#: content/a.md:22\n", "<<<<<<< HEAD\n"),
        ("#: content/a.md:22\n", "#: a.md:1 " + "b.md:2 " * 10_001 + "\n"),
        ("charset=UTF-8", "charset=KOI8-R"),
    ],
)
def test_what_a_clean_reading_refuses_is_refused_in_the_same_words(old, new):
    data = TEXT.replace(old, new).encode()

    with pytest.raises(CatalogError) as caught:
        reread(data, "fr.po", said, known())

    assert caught.value.findings == clean(data)


def test_more_messages_than_the_limit_are_refused():
    limits = po.Limits(messages=len(ENTRIES) + 1)
    data = (TEXT + '\nmsgid "more"\nmsgstr "plus"\n').encode()

    with pytest.raises(CatalogError, match="limit of 41"):
        reread(data, "fr.po", said, known(), limits)


PIECES = (
    *(b"\n", b"\n\n", b'"', b"a", b"#", b"# note\n", b"#, fuzzy\n", b"#~ ", b"\\n"),
    *(b'\nmsgid "new"\nmsgstr "x"\n', b'msgid ""\nmsgstr ""\n', b'"stray"\n', b"\\"),
    *(b"<<<<<<< a\n", b"\r\n", b"\0", b"\xff", b"\xc3\xa9", b"", b"\n\n\n# end\n"),
)


@st.composite
def edits(draw):
    """A catalog of some of the entries in any order, with pieces put in and cut out."""
    entries = list(ENTRIES)
    for _ in range(draw(st.integers(0, 2))):
        at, to = (draw(st.integers(0, len(entries) - 1)) for _ in "ab")
        moved = entries.pop(at)
        if draw(st.booleans()):
            entries.insert(to, moved)
    data = (HEADER + "".join(entries)).encode()
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(data)))
        if draw(st.booleans()):
            start = data.find(b"\n\n", start) + 1
        end = start + draw(st.sampled_from([0, 0, 1, 30]))
        data = data[:start] + draw(st.sampled_from(PIECES)) + data[end:]
    return data


@settings(max_examples=150, deadline=None)
@given(st.lists(edits(), min_size=1, max_size=3))
def test_after_any_edits_it_is_what_a_clean_reading_gives(versions):
    before = known()

    for data in versions:
        found, before = again(data, before)

        assert found == clean(data)


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("\n", "\r\n"),
        "\ufeff" + TEXT,
        TEXT + "\n# the end\n",
        TEXT.removeprefix(HEADER),
        TEXT.replace('msgstr "3"', 'msgstr  "3"'),
    ],
    ids=["windows", "mark", "tail", "headless", "odd"],
)
def test_a_catalog_in_another_form_is_read_whole(text):
    before = known(text)
    data = text.replace('"22"', '"vingt-deux"').encode()

    found, _ = again(data, before)

    assert not before.blocks
    assert found == clean(data)


def test_blocks_put_together_are_the_file():
    before = known(TEXT + "\n\n")

    assert sum(block.size for block in before.blocks) == len(TEXT.encode()) + 2
    assert sum(block.lines for block in before.blocks) == TEXT.count("\n") + 2
    assert sum(block.messages for block in before.blocks) == len(ENTRIES)
    assert len(before.blocks) > 10


def test_the_whole_catalog_has_all_messages():
    reading = reread(TEXT.encode(), "fr.po", said, whole=True)

    assert reading.catalog.messages == po.loads(TEXT, "fr.po").messages
    assert reading.fresh == len(ENTRIES)


def test_of_a_whole_catalog_too_only_what_changed_is_read_and_examined():
    before = reread(TEXT.encode(), "fr.po", said, whole=True).kept
    text = TEXT.replace("#: content/a.md:22\n", "# new\n#: content/a.md:22\n")

    reading = reread(text.encode(), "fr.po", said, before, whole=True)

    assert reading.catalog.messages == po.loads(text, "fr.po").messages
    assert 0 < reading.fresh < len(ENTRIES)
    assert reading.kept == reread(text.encode(), "fr.po", said, whole=True).kept


def test_the_part_that_changed_is_found_wherever_it_stands():
    blocks = known().blocks
    data = TEXT.encode()
    end = len(data)

    assert po_blocks.changed(blocks, data) == (len(blocks), 0, end, end)
    assert po_blocks.changed(blocks, data + b"\n# end\n")[2:] == (end, end + 7)
    assert po_blocks.changed(blocks, b"# new\n" + data)[0] == 0
    assert po_reread.reread(data, "fr.po", said, known()).kept.blocks == blocks
