"""The feeds of a locale as files."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import urlsplit

from i18n_site.build.files import OutputFile
from i18n_site.build.gathered import (
    Group,
    Said,
    authors,
    own_field,
    published,
    updated,
)
from i18n_site.build.plan import alternates
from i18n_site.build.site import LocaleSite, Site
from i18n_site.model.document import Document
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import Alternate, Page, PlannedFeed
from i18n_site.notices.pages import due, name_of
from i18n_site.render.feed import Entry, Feed, atom, tag_uri


class _Facts(NamedTuple):
    """What an entry says of *page*."""

    page: Page
    title: str
    summary: str
    updated: date
    published: date | None
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    notices: tuple[ShownNotice, ...]


class Feeds:
    """The feeds of *site*; *groups* are its pages by their place."""

    def __init__(self, site: Site, groups: Mapping[str, Group], basis: bytes) -> None:
        """Take what they are made of; *basis* stands for program and settings."""
        self._site, self._groups, self._basis = site, groups, basis
        self._same: dict[str, list[Alternate]] = {}
        for local in site.locales.values():
            for each in local.feeds:
                version = Alternate(each.at.tag, each.at.absolute)
                self._same.setdefault(each.section, []).append(version)

    def files(self, tag: str) -> dict[str, OutputFile]:
        """Return the feeds of the locale *tag* by path.

        What their pages say, but for titles and descriptions, is nothing to them.
        """
        local = self._site.locales[tag]
        found = {}
        for feed in local.feeds:
            facts = [self._facts(local, page) for page in feed.pages]
            made = partial(self._made, local, feed, facts)
            found[feed.at.path] = OutputFile(self._key(local, feed, facts), made)
        return found

    def _facts(self, local: LocaleSite, page: Page) -> _Facts:
        document = self._site.documents[page.document]
        title, summary = (own_field(document, local.said, name) for name in _TEXTS)
        day = updated(document)
        assert day is not None  # noqa: S101 - it would be in no feed
        notices = tuple(due(self._site.notices, name_of(page)).get(page.tag, ()))
        return _Facts(
            page,
            title,
            summary,
            day,
            published(document),
            authors(document),
            tuple(_tags(document, local.said)),
            notices,
        )

    def _key(self, local: LocaleSite, feed: PlannedFeed, facts: list[_Facts]) -> bytes:
        key = blake2b(self._basis, digest_size=16)
        said = (feed.at, feed.home, feed.title, local.title, local.description, facts)
        key.update(repr((said, self._same[feed.section])).encode())
        for page in feed.pages:
            key.update(self._groups[page.place].key)
        return key.digest()

    def _made(self, local: LocaleSite, feed: PlannedFeed, facts: list[_Facts]) -> bytes:
        return atom(
            Feed(
                tag=local.locale.tag,
                title=feed.title,
                url=feed.at.absolute,
                page_url=feed.home.absolute,
                author=local.title,
                entries=tuple(map(self._entry, facts)),
                subtitle=local.description,
                alternates=tuple(self._same[feed.section]),
            )
        )

    def _entry(self, facts: _Facts) -> Entry:
        page, settings = facts.page, self._site.settings
        host = urlsplit(settings.base_url).netloc
        first = facts.published or facts.updated
        return Entry(
            id=tag_uri(host, first, page.tag, page.document),
            title=facts.title,
            url=page.absolute,
            updated=facts.updated,
            notices=facts.notices,
            published=facts.published,
            summary=facts.summary,
            authors=facts.authors,
            categories=facts.tags,
            alternates=alternates(self._groups[page.place].pages, settings),
        )


_TEXTS = ("title", "description")


def _tags(document: Document, said: Said) -> Iterator[str]:
    """Yield the tags of *document* that the locale has in its own language."""
    for name in document.fields:
        if name.startswith("tags.") and (text := own_field(document, said, name)):
            yield text
