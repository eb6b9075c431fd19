import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.extract import dated, domain, template_catalogs, with_header
from i18n_site.errors import SourceError
from i18n_site.model.catalog import Catalog, Key
from i18n_site.model.document import Document, TemplateMessage, Unit, UnitKind
from i18n_site.model.frozen import replace
from i18n_site.model.notice import Notice
from i18n_site.model.settings import Settings
from i18n_site.model.source import Location

SETTINGS = Settings("en", "https://x.example")


def unit(text, line, label="", kind=UnitKind.MARKDOWN, comments=()):
    return Unit(Key(text), line, "", kind, label, comments)


def extract(*documents, templates=(), notices=(), settings=SETTINGS):
    return template_catalogs(documents, dict(templates), notices, settings)


def body(catalog):
    return po.dumps(Catalog(catalog.path, messages=catalog.messages))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("content/about.md", "pages"),
        ("content/articles/a.md", "articles"),
        ("content/articles/deep/a.md", "articles"),
        ("content/notices/medical.md", "notices"),
        ("templates/page.html", "site"),
        ("theme/page.html", "site"),
        ("i18n-site.toml", "site"),
    ],
)
def test_the_domain_follows_from_the_folder(path, name):
    assert domain(path) == name


def test_units_and_fields_become_messages_in_the_order_of_the_document():
    document = Document(
        "content/articles/a.md",
        units=(
            unit("Hello *you*", 5, "heading"),
            unit("plain", 7, "", UnitKind.TEXT, ("a note",)),
        ),
        fields={"title": Unit(Key("T", "front:title"), 2, "", UnitKind.TEXT)},
    )

    catalogs = extract(document)

    assert list(catalogs) == ["articles"]
    assert catalogs["articles"].path == "locales/articles.pot"
    assert (
        body(catalogs["articles"])
        == """\
#: content/articles/a.md:2
msgctxt "front:title"
msgid "T"
msgstr ""

#. heading
#: content/articles/a.md:5
#, md-text
msgid "Hello *you*"
msgstr ""

#. a note
#: content/articles/a.md:7
msgid "plain"
msgstr ""
"""
    )


def test_one_text_in_several_places_is_one_message_in_the_order_of_paths():
    second = Document("content/b.md", units=(unit("same", 1, "paragraph"),))
    first = Document(
        "content/a.md", units=(unit("same", 3, "heading"), unit("same", 1, "heading"))
    )

    (message,) = extract(second, first)["pages"].messages

    assert message.references == (
        Location("content/a.md", 1),
        Location("content/a.md", 3),
        Location("content/b.md", 1),
    )
    assert message.extracted == ("heading", "paragraph")


def test_the_plural_wins_over_the_same_text_without_one():
    messages = (
        TemplateMessage(Key("day"), None, 1),
        TemplateMessage(Key("day"), "%(n)s days", 2, ("note",), ("python-format",)),
    )

    (message,) = extract(templates={"templates/a.html": messages})["site"].messages

    assert message.plural == "%(n)s days"
    assert message.translations == ("", "")
    assert message.flags == ("python-format",)


def test_two_plurals_for_one_text_are_an_error_that_names_both_places():
    messages = (
        TemplateMessage(Key("day"), "days", 1),
        TemplateMessage(Key("day"), "Days", 2),
    )

    with pytest.raises(SourceError) as caught:
        extract(templates={"templates/a.html": messages})

    assert str(caught.value) == (
        "templates/a.html:2: error: 'day' has the plural 'Days' here and 'days' in"
        " templates/a.html:1 [plural-conflict]"
    )


def test_the_name_of_the_site_is_a_message_of_the_settings():
    settings = replace(SETTINGS, title="Health", description="About it")

    (title, description) = extract(settings=settings)["site"].messages

    assert title.key == Key("Health", "settings:title")
    assert title.references == (Location("i18n-site.toml"),)
    assert description.key == Key("About it", "settings:description")


def test_each_line_of_a_notice_says_that_it_is_required():
    keys = (Key("One.", "notice:m"), Key("Two.", "notice:m"))
    places = tuple(Location("content/notices/m.md", line) for line in (1, 2))

    catalog = extract(notices=[Notice("m", keys, places)])["notices"]

    assert [message.key for message in catalog.messages] == list(keys)
    assert all(each.extracted[0].startswith("required: ") for each in catalog.messages)


def test_an_empty_text_is_no_message():
    assert (
        extract(templates={"a.html": (TemplateMessage(Key(""), None, 1),)})[
            "site"
        ].messages
        == ()
    )


def test_header_fields_are_set_in_place_and_can_not_inject_others():
    catalog = Catalog("x", (("Language", "de"), ("X", "1")))

    changed = with_header(catalog, {"language": "fr", "New": "a\nEvil: b"})

    assert changed.header == (("Language", "fr"), ("X", "1"), ("New", "a Evil: b"))


def template(*texts, line=1):
    units = tuple(unit(text, line + at) for at, text in enumerate(texts))
    return extract(Document("content/a.md", units=units))["pages"]


def written(catalog):
    return po.loads(po.dumps(catalog), catalog.path)


def test_a_new_template_is_dated_now():
    assert dated(template("a"), None, "NOW").field("POT-Creation-Date") == "NOW"


def test_the_date_stays_if_only_lines_moved():
    old = written(dated(template("a", "b"), None, "THEN"))

    new = dated(template("a", "b", line=40), old, "NOW")

    assert new.field("POT-Creation-Date") == "THEN"
    assert new.messages[0].references == (Location("content/a.md", 40),)


def test_the_date_is_new_if_a_message_is():
    old = written(dated(template("a"), None, "THEN"))

    assert dated(template("b"), old, "NOW").field("POT-Creation-Date") == "NOW"


def test_what_people_wrote_into_the_header_stays():
    text = po.dumps(dated(template("a"), None, "THEN"))
    text = "# ours\n" + text.replace("Id-Version: i18n-site", "Id-Version:   X")

    same = dated(template("a"), po.loads(text, "a.pot"), "NOW")

    assert po.dumps(same) == text
