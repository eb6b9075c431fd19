"""Pages at former addresses, which lead to where the page is now. Pure."""

from collections.abc import Iterator
from urllib.parse import unquote

from i18n_site.build.files import OutputFile, output_file
from i18n_site.build.site import LocaleSite, Site
from i18n_site.model.plan import Page
from i18n_site.render.redirect import redirect_page
from i18n_site.render.slug_history import redirects

_INDEX = "index.html"


def redirect_files(site: Site, local: LocaleSite) -> dict[str, OutputFile]:
    """Return the pages at the former addresses of *local*, by path."""
    locale = local.locale
    return {
        f"{locale.tag}/{former}{_INDEX}": output_file(
            redirect_page(
                page.absolute, _title(site, local, page), locale.tag, locale.direction
            ).encode()
        )
        for former, page in _moved(local)
    }


def moved(local: LocaleSite) -> dict[str, str]:
    """Return the present addresses below the host by the former, not encoded."""
    home = unquote(local.urls[""])
    return {f"{home}{former}": unquote(page.url) for former, page in _moved(local)}


def _moved(local: LocaleSite) -> Iterator[tuple[str, Page]]:
    """Yield each former address below the locale's folder, and the page it led to."""
    if not local.history:
        return
    pages = {_address(each): each for each in local.plan.pages}
    addresses = {each.document or each.place: at for at, each in pages.items()}
    for former, address in redirects(local.history, addresses).items():
        yield former, pages[address]


def _address(page: Page) -> str:
    return page.path.removeprefix(f"{page.tag}/").removesuffix(_INDEX)


def _title(site: Site, local: LocaleSite, page: Page) -> str:
    unit = site.documents[page.document].fields.get("title")
    if unit is None:
        return local.title or page.url
    having = (each.texts[unit.key][0] for each in local.chain if unit.key in each.texts)
    return next(having, unit.key.text)
