"""What a page is made from, as one digest: the same digest, the same page. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping

from i18n_site.build.frames import digest, encoded, texts
from i18n_site.build.gathered import versions
from i18n_site.build.plan import offered
from i18n_site.build.site import LocaleSite, Site
from i18n_site.model.document import TemplateMessage
from i18n_site.model.plan import Page
from i18n_site.render.addresses import Destination, target

_LISTING = "pages"  # what a template says to list the pages of the site

_COMPUTED = re.compile(r"""(?:href|src)\s*=\s*["']?[^"'>]*\{[{%]""")


class PageKeys:
    """The keys of the pages of *site*.

    *locales* are those of ``locale_stamps``, *stamps* stand for the documents and
    other files by path. *messages* are those of the templates by path.
    """

    def __init__(
        self,
        site: Site,
        locales: Mapping[str, bytes],
        stamps: Mapping[str, str],
        messages: Mapping[str, tuple[TemplateMessage, ...]],
    ) -> None:
        """Take what the keys are made of."""
        self._site = site
        self._stamps = stamps
        self._messages = messages
        self._addresses = {
            tag: site.address(each) for tag, each in site.locales.items()
        }
        self._locales = locales
        self._articles: dict[str, bytes] = {}
        self._named: dict[str, tuple[str, ...]] = {}
        self._layouts: dict[tuple[str, str], bytes] = {}
        self._lists: dict[tuple[str, str], bool] = {}
        self._same: dict[str, bytes] = {}

    def all(self, known: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return the key of every page by its path; some may be *known*."""
        keys = dict(known)
        for local in self._site.locales.values():
            for page in local.plan.pages:
                if page.path not in keys:
                    keys[page.path] = self.key(local, page)
        return keys

    def key(self, local: LocaleSite, page: Page) -> bytes:
        """Return the key of *page* in *local*."""
        path = page.document
        address = self._addresses[page.tag]
        known = sorted(local.urls) if self._computes(path) else self._links(path)
        links = "\n".join(_there(address(each)) for each in known)
        reviewed = [each for each in local.approvals if each.notice == path]
        said = b"".join(each[path].stamp for each in local.said if path in each)
        return digest(
            self._locales[page.tag],
            self._layout(local, page),
            self._alternates(page),
            said,
            f"{self._stamps.get(path)}\n{page.path}\n{page.absolute}\n{links}",
            repr(reviewed),
            local.nav.stamp(page),
            self._images(local, path),
        )

    def _links(self, path: str) -> tuple[str, ...]:
        """Return what the document at *path* links to, whatever the locale."""
        if path not in self._named:
            document = self._site.documents.get(path)
            links = document.links if document else ()
            self._named[path] = self._targets(path, (each.target for each in links))
        return self._named[path]

    def _targets(self, path: str, links: Iterable[str]) -> tuple[str, ...]:
        found = (target(each, path, self._site.places) for each in links)
        return tuple(each.path for each in found if each)

    def _computes(self, path: str) -> bool:
        """Whether the document at *path* is a template that may link anywhere."""
        document = self._site.documents.get(path)
        text = document.template if document else None
        return text is not None and _COMPUTED.search(text) is not None

    def _images(self, local: LocaleSite, path: str) -> str:
        """Return what stands for the images of the document at *path*."""
        document = self._site.documents.get(path)
        shown = self._targets(path, document.images if document else ())
        files = (local.assets.get(each, "") for each in shown)
        return "\n".join(self._stamps.get(each, "") for each in files)

    def _alternates(self, page: Page) -> bytes:
        """Return what stands for the other locales' addresses of *page*."""
        name = offered(page)
        if name not in self._same:
            pages = self._site.same.get(name, ())
            own = {each.tag for each in versions(self._site, page)}
            self._same[name] = digest(
                repr([(each.tag, each.absolute, each.tag in own) for each in pages])
            )
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
            self._layouts[at] = digest(*self._layout_parts(local, names))
            made_of = map(local.layouts.text, names)
            self._lists[at] = any(
                _LISTING in text for text in (*made_of, article or "")
            )
        if self._lists[at] and not local.nav.is_list(page):
            return digest(self._layouts[at], self._all_articles(local))
        return self._layouts[at]

    def _all_articles(self, local: LocaleSite) -> bytes:
        tag = local.locale.tag
        if tag not in self._articles:
            self._articles[tag] = digest(encoded(local.nav.articles))
        return self._articles[tag]

    def _layout_parts(
        self, local: LocaleSite, names: Iterable[str]
    ) -> Iterator[str | bytes]:
        for name in dict.fromkeys(names):
            text = local.layouts.text(name)
            yield name
            yield text
            for message in self._messages.get(local.layouts.path(name), ()):
                yield repr(texts(local, message.key))


def _there(destination: Destination | None) -> str:
    if destination is None:
        return ""
    return f"{destination.url} {destination.other.tag if destination.other else ''}"
