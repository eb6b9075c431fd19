"""What a page is made from, as one digest: the same digest, the same page. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

from i18n_site.build.plan import below, is_alone
from i18n_site.build.site import LocaleSite, Site
from i18n_site.model.catalog import Key
from i18n_site.model.document import TemplateMessage
from i18n_site.model.plan import Page
from i18n_site.render.addresses import target

_LISTING = "pages"  # what a template says to list the pages of the site


class PageKeys:
    """The keys of the pages of *site*.

    *basis* stands for the program and the settings, *stamps* for the documents by
    path. *messages* are those of the templates by path.
    """

    def __init__(
        self,
        site: Site,
        basis: bytes,
        stamps: Mapping[str, str],
        messages: Mapping[str, tuple[TemplateMessage, ...]],
    ) -> None:
        """Take what the keys are made of."""
        self._site = site
        self._stamps = stamps
        self._messages = messages
        self._links = {
            each.path: tuple(_targets(each.path, (link.target for link in each.links)))
            for each in site.documents.values()
        }
        self._addresses = {
            tag: site.address(each) for tag, each in site.locales.items()
        }
        notices = repr(sorted(site.notices.items()))
        self._locales = {
            tag: _digest(
                basis,
                notices,
                repr(each.locale),
                each.title,
                each.description,
                repr(sorted(each.layouts.facts.items())),
                repr(each.provenance),
                repr(each.approvals),
            )
            for tag, each in site.locales.items()
        }
        self._layouts: dict[tuple[str, str], bytes] = {}
        self._same: dict[str, bytes] = {}

    def all(self) -> dict[str, bytes]:
        """Return the key of every page by its path."""
        return {
            page.path: self.key(local, page)
            for local in self._site.locales.values()
            for page in local.plan.pages
        }

    def key(self, local: LocaleSite, page: Page) -> bytes:
        """Return the key of *page* in *local*."""
        path = page.document
        address = self._addresses[page.tag]
        links = "\n".join(str(address(each)) for each in self._links.get(path, ()))
        reviewed = [each for each in local.approvals if each.notice == path]
        said = b"".join(each[path].stamp for each in local.said if path in each)
        return _digest(
            self._locales[page.tag],
            self._layout(local, page),
            self._alternates(page),
            said,
            f"{self._stamps.get(path)}\n{page.path}\n{page.url}\n{links}",
            repr(reviewed),
        )

    def _alternates(self, page: Page) -> bytes:
        """Return what stands for the other locales' addresses of *page*."""
        name = "index.html" if is_alone(page) else below(page)
        if name not in self._same:
            pages = self._site.same.get(name, ())
            self._same[name] = _digest(repr([(each.tag, each.url) for each in pages]))
        return self._same[name]

    def _layout(self, local: LocaleSite, page: Page) -> bytes:
        """Return what stands for the templates of *page* and all they look up."""
        document = self._site.documents.get(page.document)
        article = document.template if document else None
        name = page.document if article is not None else ""
        at = (page.tag, f"{page.template}\n{name}")
        if at not in self._layouts:
            names = list(local.layouts.reached(page.template))
            if article is not None:
                names += local.layouts.reached(name, article)
            self._layouts[at] = _digest(*self._layout_parts(local, names))
        return self._layouts[at]

    def _layout_parts(
        self, local: LocaleSite, names: Iterable[str]
    ) -> Iterator[str | bytes]:
        lists = False
        for name in dict.fromkeys(names):
            text = local.layouts.text(name)
            lists = lists or _LISTING in text
            yield name
            yield text
            for message in self._messages.get(local.layouts.path(name), ()):
                yield repr(_texts(local, message.key))
        if lists:
            yield repr(local.links)


def _texts(local: LocaleSite, key: Key) -> list[tuple[str, ...] | None]:
    return [each.texts.get(key) for each in local.chain]


def _targets(document: str, links: Iterable[str]) -> Iterator[str]:
    for link in links:
        found = target(link, document)
        if found is not None:
            yield found.path


def _digest(*parts: str | bytes) -> bytes:
    found = blake2b(digest_size=16)
    for each in parts:
        data = each.encode() if isinstance(each, str) else each
        found.update(len(data).to_bytes(8))
        found.update(data)
    return found.digest()
