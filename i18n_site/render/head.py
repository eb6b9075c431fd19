"""What the head of a page tells machines, for ``head.html``."""

from typing import NamedTuple

from markupsafe import Markup

from i18n_site.model.frozen import Frozen
from i18n_site.render.json_ld import MedicalPage, medical_web_page


class HeadLink(NamedTuple):
    """Another file for the reader's program: its name for people, and its address."""

    title: str
    url: str


class Head(Frozen):
    """What a template knows as ``page.head``. Texts are plain.

    *canonical* is the absolute address of the page to be known instead of this one,
    or its own; empty for a page at any address (404). A *fallback* page shows most
    of its text in another language, and is not for search engines. *kind* is the
    type of the Open Graph protocol, *locale* its name of the page's language, and
    *other_locales* are those of its translations. *feeds* are the feeds that the
    page is in, or leads to; *manifest* is the address of the web app manifest, and
    *search* that of the description of the search, if there is one. *json_ld* is
    ready for its ``<script>``, empty for pages that no search engine shall know.
    """

    canonical: str = ""
    fallback: bool = False
    kind: str = "website"
    locale: str = ""
    other_locales: tuple[str, ...] = ()
    feeds: tuple[HeadLink, ...] = ()
    manifest: str = ""
    search: HeadLink | None = None
    json_ld: Markup = Markup()


def script_data(page: MedicalPage) -> Markup:
    """Return what is known of *page*, for the ``<script>`` that holds data."""
    return Markup(medical_web_page(page))  # noqa: S704 - nothing in it ends a script
