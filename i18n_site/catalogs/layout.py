"""Which domain, and so which catalog, the messages of a source file are in."""

from collections.abc import Mapping, Sequence

SITE = "site"
NOTICES = "notices"
PAGES = "pages"
ALL = "content"
LAYOUTS = ("section", "article", "all")
_CONTENT = "content/"

# For each domain that another layout gives: those that its messages are in now.
Homes = Mapping[str, tuple[str, ...]]


def domain(path: str, layout: str = "section") -> str:
    """Return the domain of the source file *path*.

    Page templates and settings are in "site" in every *layout*. Of the articles:
    "section" has those directly in ``content/`` in "pages", those below a folder of
    it in the domain of that name; "article" has one for each, named after its path
    (``articles/hello``); "all" has them in "content".
    """
    if not path.startswith(_CONTENT):
        return SITE
    within = path.removeprefix(_CONTENT)
    if layout == "all":
        return ALL
    if layout == "article":
        name = within.rpartition(".")[0] or within
        return f"{PAGES}/{name}" if name in (SITE, NOTICES) else name
    return within.partition("/")[0] if "/" in within else PAGES


def homes(paths: Sequence[str], layout: str) -> Homes:
    """Return where the messages of domains of the other layouts are in *layout*.

    *paths* are the articles; in their order. Domains that *layout* has as well are
    left out: they stay.
    """
    found: dict[str, dict[str, None]] = {}
    for path in paths:
        for other in LAYOUTS:
            names = found.setdefault(domain(path, other), {})
            names[domain(path, layout)] = None
    staying = {domain(path, layout) for path in paths} | {SITE, NOTICES}
    return {name: tuple(there) for name, there in found.items() if name not in staying}
