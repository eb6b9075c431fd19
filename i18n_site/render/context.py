"""What a template knows about the page that it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from i18n_site.model.plan import Alternate
from i18n_site.model.provenance import Provenance


@dataclass(frozen=True, slots=True)
class SwitcherLink:
    """The page, or its nearest relative, in another language; *name* is in it."""

    tag: str
    name: str
    direction: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page in a list of pages."""

    title: str
    url: str
    description: str = ""
    date: object | None = None


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a template knows as ``page``. Texts are plain; *content* is HTML.

    *url* and those of *alternates* are absolute; the other URLs are what the
    links of this page hold. *static_url* ends with a slash. *content_tag* is
    the language of most of the content, if the page falls back to another.
    *pages* are what a home page lists. *provenance* is who translated and reviewed
    the text, as far as that is on record.
    """

    tag: str
    direction: str
    title: str
    url: str
    site_title: str
    home_url: str
    static_url: str
    description: str = ""
    content: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    date: object | None = None
    alternates: tuple[Alternate, ...] = ()
    switcher: tuple[SwitcherLink, ...] = ()
    pages: tuple[PageLink, ...] = ()
    noindex: bool = False
    content_tag: str = ""
    provenance: Provenance | None = None
