import re
from datetime import UTC, date, datetime, timedelta, timezone
from html import unescape
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.model.frozen import replace
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import Alternate
from i18n_site.render.feed import Entry, Feed, atom, tag_uri

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HOST = "https://health.example"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NOTICE = ShownNotice("d", "ar", "rtl", ("ليست <نصيحة> طبية.", "اسأل طبيبًا."))
OLD = Entry(
    "tag:a",
    "Old",
    f"{HOST}/ar/old/",
    date(2026, 1, 2),
    (NOTICE,),
    summary="About it",
)
NEW = Entry(
    "tag:b",
    "جديد <b> & co",
    f"{HOST}/ar/new/",
    date(2026, 11, 23),
    (NOTICE,),
    published=date(2026, 11, 1),
    summary="A & B <em>c</em>",
    authors=("A. Example",),
    categories=("صداع",),
    alternates=(
        Alternate("ar", f"{HOST}/ar/new/"),
        Alternate("en", f"{HOST}/en/new/"),
        Alternate("x-default", f"{HOST}/en/new/"),
    ),
)
FEED = Feed(
    "ar",
    "صحة",
    f"{HOST}/ar/feed.xml",
    f"{HOST}/ar/",
    "Health site",
    (OLD, NEW),
    subtitle="What we know",
    alternates=(Alternate("en", f"{HOST}/en/feed.xml"),),
)


def made(feed=FEED):
    return atom(feed)


def faults(xml):
    """Yield what breaks a rule of RFC 4287 in *xml*; sections in brackets."""
    root = ElementTree.fromstring(xml)
    if root.tag != f"{ATOM}feed" or not root.get(LANG):
        yield "the root is no feed with a language [4.1.1]"
    entries = root.findall(f"{ATOM}entry")
    for each in (root, *entries):
        yield from faults_of_elements(each)
        yield from faults_of_links(each)
    if not all(name.text for name in root.iter(f"{ATOM}name")):
        yield "an author without a name [3.2.1]"
    if root.find(f"{ATOM}author") is None:
        yield "no author [4.1.1]"
    ids = [each.findtext(f"{ATOM}id") for each in (root, *entries)]
    if len(ids) != len(set(ids)):
        yield "an id twice [4.2.6]"
    dates = [each.findtext(f"{ATOM}updated") for each in (root, *entries)]
    if dates[0] != max(dates[1:]):
        yield "the feed is not as new as its newest entry"


def faults_of_elements(each):
    once = ("id", "title", "updated")
    for name in (*once, "published", "subtitle", "summary"):
        found = each.findall(ATOM + name)
        if len(found) > 1 or (name in once and not found):
            yield f"{len(found)} of {name} [4.1]"
        if any(not (one.text or "").strip() for one in found):
            yield f"{name} is empty"
        if name in ("updated", "published"):
            wrong = [one for one in found if not INSTANT.fullmatch(one.text)]
            yield from (f"no date: {one.text} [3.3]" for one in wrong)


def faults_of_links(each):
    links = each.findall(f"{ATOM}link")
    alternates = [link for link in links if link.get("rel") == "alternate"]
    kinds = [(link.get("type"), link.get("hreflang")) for link in alternates]
    if len(kinds) != len(set(kinds)):
        yield "two alternates of one type and language [4.1.1]"
    if any(not link.get("href", "").startswith("https://") for link in links):
        yield "a link is not absolute"
    if not alternates:
        yield "neither content nor alternate [4.1.2]"


def test_a_feed_keeps_the_rules_of_rfc_4287():
    assert list(faults(made())) == []


def test_a_feed_reader_finds_no_fault_and_everything_in_it():
    read = feedparser.parse(made())

    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.title == "صحة"
    assert read.feed.language == "ar"
    assert read.feed.id == f"{HOST}/ar/feed.xml"
    assert [unescape(e.title) for e in read.entries] == ["جديد <b> & co", "Old"]
    new = read.entries[0]
    assert new.link == f"{HOST}/ar/new/"
    assert new.updated == "2026-11-23T00:00:00Z"
    assert new.published == "2026-11-01T00:00:00Z"
    assert new.author == "A. Example"
    assert new.tags[0].term == "صداع"
    assert unescape(new.summary).startswith("A & B <em>c</em>")


def test_the_notices_end_every_entry():
    root = ElementTree.fromstring(made())

    new, old = [each.text for each in root.findall(f"{ATOM}entry/{ATOM}summary")]

    assert new == "A & B <em>c</em>\n\nليست <نصيحة> طبية. اسأل طبيبًا."
    assert old == "About it\n\nليست <نصيحة> طبية. اسأل طبيبًا."


def test_an_entry_with_nothing_but_a_title_shows_the_notice():
    bare = replace(OLD, summary="")

    root = ElementTree.fromstring(made(replace(FEED, entries=(bare,))))

    assert "طبية" in root.findtext(f"{ATOM}entry/{ATOM}summary")


def test_the_notices_must_be_given():
    with pytest.raises(TypeError, match="notices"):
        Entry("tag:a", "Old", f"{HOST}/ar/old/", date(2026, 1, 2))


def test_other_languages_are_named_but_x_default_is_not():
    links = ElementTree.fromstring(made()).iter(f"{ATOM}link")

    found = [
        (link.get("rel"), link.get("hreflang"), link.get("href")) for link in links
    ]

    assert found == [
        ("self", "ar", f"{HOST}/ar/feed.xml"),
        ("alternate", "ar", f"{HOST}/ar/"),
        ("alternate", "en", f"{HOST}/en/feed.xml"),
        ("alternate", "ar", f"{HOST}/ar/new/"),
        ("related", "en", f"{HOST}/en/new/"),
        ("alternate", "ar", f"{HOST}/ar/old/"),
    ]


@pytest.mark.parametrize(
    ("day", "instant"),
    [
        (date(2026, 11, 23), "2026-11-23T00:00:00Z"),
        (datetime(2026, 11, 23, 9, 5), "2026-11-23T09:05:00Z"),  # noqa: DTZ001
        (datetime(2026, 11, 23, 9, 5, tzinfo=UTC), "2026-11-23T09:05:00Z"),
        (
            datetime(2026, 11, 23, 1, tzinfo=timezone(timedelta(hours=2))),
            "2026-11-22T23:00:00Z",
        ),
    ],
)
def test_dates_are_instants_in_utc(day, instant):
    one = replace(FEED, entries=(replace(OLD, updated=day),))

    root = ElementTree.fromstring(made(one))

    assert root.findtext(f"{ATOM}updated") == instant


def test_a_feed_without_entries_has_no_date_and_is_not_made():
    with pytest.raises(ValueError, match="a feed needs an entry"):
        made(replace(FEED, entries=()))


def test_the_order_of_the_entries_given_does_not_matter():
    assert made() == made(replace(FEED, entries=(NEW, OLD)))


def test_an_id_names_host_day_and_source_and_not_the_address():
    made_id = tag_uri("Health.example:8080", date(2026, 1, 2), "fr", "content/é x.md")

    assert made_id == "tag:health.example,2026-01-02:fr/content/%C3%A9%20x.md"


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT, TEXT)
def test_no_text_breaks_the_feed(title, summary, name):
    entry = replace(OLD, title=title, summary=summary, authors=(name,))
    feed = replace(FEED, entries=(entry,), subtitle=title)

    xml = made(feed)

    assert not feedparser.parse(xml).bozo
    assert len(ElementTree.fromstring(xml).findall(f"{ATOM}entry")) == 1
