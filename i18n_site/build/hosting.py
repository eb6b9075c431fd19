"""What hosts must know of a site: files in its tree, and configuration beside it."""

from collections.abc import Callable, Iterator
from urllib.parse import unquote, urlsplit

from i18n_site.build.files import OutputFile, output_file
from i18n_site.build.redirects import moved
from i18n_site.build.site import Site
from i18n_site.later import later
from i18n_site.render.addresses import host_of, locale_base
from i18n_site.render.hosts.site import Home, Hosting

host_files: Callable[[Hosting], dict[str, str]] = later(
    "i18n_site.render.hosts.every", "host_files"
)

# What a host reads from the root of the site; all else is no part of it.
_IN_TREE = (".htaccess", "_headers", "_redirects", "_routes.json")


def in_tree(site: Site) -> dict[str, dict[str, OutputFile]]:
    """Return what hosts read from the root of the output, "", and from locales.

    The paths are below the output.
    """
    found: dict[str, dict[str, OutputFile]] = {}
    for folder, _, name, text in _all(site):
        if name in _IN_TREE:
            files = found.setdefault(folder.rstrip("/"), {})
            files[f"{folder}{name}"] = output_file(text.encode())
    return found


def beside_tree(site: Site) -> dict[str, bytes]:
    """Return the configuration of servers, by path below a folder of its own."""
    return {
        f"{folder}{kind}/{name}": text.encode()
        for folder, kind, name, text in _all(site)
        if name not in _IN_TREE
    }


def _all(site: Site) -> Iterator[tuple[str, str, str, str]]:
    """Yield the folder of a host in the output, its kind, a file's name and text."""
    for folder, hosting in _hosts(site) if site.settings.hosting.kinds else ():
        for path, text in host_files(hosting).items():
            kind, _, name = path.partition("/")
            if kind in site.settings.hosting.kinds:
                yield folder, kind, name, text


def _hosts(site: Site) -> Iterator[tuple[str, Hosting]]:
    """Yield the site's own host, and that of each locale with an address of its own."""
    settings = site.settings
    own = [tag for tag in site.locales if tag in settings.locales]
    away = [tag for tag in own if settings.locales[tag].base_url]
    here = [tag for tag in site.locales if tag not in away]
    if here:
        yield "", _hosting(site, here, settings.base_url)
    for tag in away:
        yield f"{tag}/", _hosting(site, [tag], locale_base(settings, tag))


def _hosting(site: Site, tags: list[str], base_url: str) -> Hosting:
    """Return what the host at *base_url* must know, on which the locales *tags* are."""
    homes = (Home(tag, _home(site, tag, here=tag in tags)) for tag in site.locales)
    return Hosting(
        homes=tuple(homes),
        default=site.source.tag if site.source.tag in tags else tags[0],
        base=f"{unquote(urlsplit(base_url).path).rstrip('/')}/",
        moved={
            old: new for tag in tags for old, new in moved(site.locales[tag]).items()
        },
        search=site.settings.search.enabled,
    )


def _home(site: Site, tag: str, *, here: bool) -> str:
    host = "" if here else host_of(locale_base(site.settings, tag))
    return f"{host}{unquote(site.locales[tag].urls[''])}"
