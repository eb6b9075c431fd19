"""Atom feeds (RFC 4287), one a locale and section.

Who reads a feed may never open the page, so that every entry ends with the notices
that its page must show: an entry can't be made without them.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from html import escape
from urllib.parse import quote

from i18n_site.model.frozen import Frozen
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import Alternate
from i18n_site.render.xml import HEAD, element

_OPEN = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}">\n'


class Entry(Frozen):
    """An article in a feed. URLs are absolute, texts plain.

    *id* stays the same for ever, also when the address changes: see ``tag_uri``.
    *updated* and *published* come from the source, never from a clock. *notices* are
    those that the page shows; they end the summary.
    *alternates* are the article in other locales.
    """

    id: str
    title: str
    url: str
    updated: date
    notices: Sequence[ShownNotice]
    published: date | None = None
    summary: str = ""
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    alternates: tuple[Alternate, ...] = ()


class Feed(Frozen):
    """A feed in the language *tag*: *url* is its own, *page_url* the page's.

    *author* is who answers for entries that name none; RFC 4287 wants one.
    *alternates* are the feed in other locales.
    """

    tag: str
    title: str
    url: str
    page_url: str
    author: str
    entries: tuple[Entry, ...]
    subtitle: str = ""
    alternates: tuple[Alternate, ...] = ()


def atom(feed: Feed) -> bytes:
    """Return *feed* as Atom, UTF-8; the newest entries are first.

    Raise ValueError for a feed without entries: it would have no date, which
    RFC 4287 requires.
    """
    if not feed.entries:
        raise ValueError(f"a feed needs an entry to be dated by: {feed.url}")
    entries = sorted(feed.entries, key=lambda each: each.id)
    entries.sort(key=lambda each: _instant(each.updated), reverse=True)
    lines = [*_head(feed, _instant(entries[0].updated))]
    for entry in entries:
        lines += ["<entry>", *_entry(entry, feed.tag), "</entry>"]
    body = "\n".join(lines)
    opened = _OPEN.format(tag=escape(feed.tag))
    return f"{HEAD}{opened}{body}\n</feed>\n".encode()


def tag_uri(host: str, day: date, tag: str, document: str) -> str:
    """Return an id for an entry (RFC 4151) that no change of address touches.

    *day* must be one on which *host* was the site's, and never change: that of
    the first publication. *document* is the path of the source.
    """
    name = host.partition(":")[0].lower()
    return f"tag:{name},{day.isoformat()[:10]}:{tag}/{quote(document)}"


def _head(feed: Feed, updated: str) -> Iterator[str]:
    yield element("id", feed.url)
    yield element("title", feed.title or feed.page_url)
    if feed.subtitle:
        yield element("subtitle", feed.subtitle)
    yield element("updated", updated)
    yield f"<author>{element('name', feed.author or feed.title)}</author>"
    kind = "application/atom+xml"
    yield element("link", rel="self", type=kind, hreflang=feed.tag, href=feed.url)
    yield element("link", rel="alternate", hreflang=feed.tag, href=feed.page_url)
    for tag, url in _others(feed.alternates, feed.tag):
        yield element("link", rel="alternate", type=kind, hreflang=tag, href=url)


def _entry(entry: Entry, tag: str) -> Iterator[str]:
    yield element("id", entry.id)
    yield element("title", entry.title or entry.url)
    yield element("updated", _instant(entry.updated))
    if entry.published:
        yield element("published", _instant(entry.published))
    yield from (
        f"<author>{element('name', each)}</author>" for each in entry.authors if each
    )
    yield element("link", rel="alternate", hreflang=tag, href=entry.url)
    for other, url in _others(entry.alternates, tag):
        # Not "alternate": of several, readers open the first or the last.
        yield element("link", rel="related", hreflang=other, href=url)
    yield from (element("category", term=each) for each in entry.categories)
    yield element("summary", _plain(entry), type="text")


def _others(alternates: Sequence[Alternate], tag: str) -> Iterator[Alternate]:
    """Yield what a feed may name: other languages, once each.

    RFC 4287, 4.1.1: no two alternates of the same type and hreflang.
    """
    seen = {tag, "x-default"}
    for each in alternates:
        if each.tag not in seen:
            seen.add(each.tag)
            yield each


def _plain(entry: Entry) -> str:
    paragraphs = [entry.summary, *(" ".join(each.lines) for each in entry.notices)]
    return "\n\n".join(filter(None, paragraphs))


def _instant(day: date) -> str:
    """Return *day* as RFC 3339 wants it; what has no time or zone is in UTC."""
    if not isinstance(day, datetime):
        return f"{day.isoformat()}T00:00:00Z"
    aware = day if day.tzinfo else day.replace(tzinfo=UTC)
    return f"{aware.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
