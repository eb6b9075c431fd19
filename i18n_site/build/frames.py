"""What all pages of a locale depend on, as one digest: most builds change none. Pure.

The key of a page (``build.keys``) stands for just what the page shows. To find out
which pages a build has to make that takes longer than to make a few. So this is a
coarser question, asked first: did anything change but the texts of some documents?
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from itertools import chain

import msgspec

from i18n_site.build.site import LocaleSite, Site
from i18n_site.model.catalog import Key
from i18n_site.model.document import TemplateMessage
from i18n_site.model.plan import Frame, Page, PageRecord

_SIZE = 16  # bytes of a stamp
_NOTHING = bytes(_SIZE)


def frames(
    site: Site,
    locales: Mapping[str, bytes],
    stamps: Mapping[str, str],
    messages: Mapping[str, tuple[TemplateMessage, ...]],
) -> dict[str, Frame]:
    """Return the frame of each locale of *site*; the arguments are as for ``PageKeys``.

    Of the documents, it depends on what can be shown of them on other pages.
    """
    faces = [
        (each.path, each.meta, each.fields, each.template is None)
        for each in site.documents.values()
    ]
    others = sorted(each for each in stamps.items() if each[0] not in site.documents)
    plans = [
        (tag, [page.path for page in each.plan.pages], sorted(each.plan.fallback))
        for tag, each in site.locales.items()
    ]
    templates = [sorted(e.layouts.templates.items()) for e in site.locales.values()]
    shared = digest(encoded((faces, others, plans, templates[:1])))  # all are alike
    sources = {path: bytes.fromhex(stamps[path]) for path in site.documents}
    keys = [each.key for each in chain.from_iterable(messages.values())]
    return {
        tag: Frame(
            digest(shared, locales[tag], *_words(local, keys)), _own(local, sources)
        )
        for tag, local in site.locales.items()
    }


def locale_stamps(site: Site, basis: bytes) -> dict[str, bytes]:
    """Return what stands for what all pages of a locale show alike, by tag.

    *basis* stands for the program and the settings.
    """
    notices = repr(sorted(site.notices.items()))
    offers = repr([each.offer for each in site.locales.values()])
    return {
        tag: digest(
            basis,
            notices,
            repr(each.locale),
            each.title,
            each.description,
            repr(sorted(each.layouts.facts.items())),
            repr(each.provenance),
            repr(each.approvals),
            repr([(feed.title, feed.at.url) for feed in each.feeds]),
            repr(each.search),
            offers,
            each.nav.shared,
        )
        for tag, each in site.locales.items()
    }


def _words(local: LocaleSite, keys: Iterable[Key]) -> Iterator[bytes]:
    """Yield what stands for what pages of *local* may show beside their own texts.

    *keys* are those of the messages of all templates.
    """
    yield encoded([each.tag for each in local.chain])
    for said in local.said:
        yield encoded([each.fields for each in said.values()])
    yield encoded([texts(local, key) for key in keys])


def _own(local: LocaleSite, sources: Mapping[str, bytes]) -> bytes:
    """Return the stamps of the documents of the pages of *local*."""
    columns = [sources]
    columns += [{path: e.stamp for path, e in said.items()} for said in local.said]
    return b"".join(
        column.get(page.document, _NOTHING)
        for page in local.plan.pages
        for column in columns
    )


def known_keys(
    pages: tuple[Page, ...],
    now: Frame,
    before: Frame | None,
    made: Mapping[str, PageRecord],
) -> dict[str, bytes]:
    """Return the keys, by path, of those of *pages* that are as they were *made*.

    *now* is the frame of their locale, *before* the one that they were made in.
    """
    if before is None or now.rest != before.rest:
        return {}
    if now.own == before.own:
        return {e.path: made[e.path].key for e in pages if e.path in made}
    width = len(now.own) // len(pages)
    same = (
        now.own[at : at + width] == before.own[at : at + width]
        for at in range(0, len(now.own), width)
    )
    return {
        page.path: record.key
        for page, as_before in zip(pages, same, strict=True)
        if as_before and (record := made.get(page.path))
    }


def texts(local: LocaleSite, key: Key) -> list[tuple[str, ...] | None]:
    """Return the translations of *key*, one for each of the chain of *local*."""
    return [each.texts.get(key) for each in local.chain]


def digest(*parts: str | bytes) -> bytes:
    """Return what stands for *parts*."""
    return blake2b(encoded(parts), digest_size=_SIZE).digest()


encoded = msgspec.msgpack.Encoder(enc_hook=repr).encode  # tells where each part ends
