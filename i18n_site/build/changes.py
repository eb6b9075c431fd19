"""What of a site is to be made anew, and what stands as it is. Pure."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from i18n_site.build.site import Site
from i18n_site.model.plan import Page


class Change(NamedTuple):
    """A locale that differs from what is published of it.

    *due* are its pages to make, *files* the paths of its other files to make.
    *kept* are the files that stand.
    """

    tag: str
    due: tuple[Page, ...]
    files: tuple[str, ...]
    kept: tuple[str, ...]


def changes(
    site: Site,
    tags: Iterable[str],
    keys: Mapping[str, bytes],
    files: Mapping[str, Collection[str]],
    standing: Callable[[str, bytes], bool],
    recorded: Collection[str],
) -> list[Change]:
    """Return how the locales *tags* of *site* differ from what is published.

    *keys* are those of all files to be, by path. *files* are, by tag, the paths
    of what is no page. *standing* tells whether a file with that key is there, and
    *recorded* are the files that were published.
    """
    before: dict[str, set[str]] = {}
    for path in recorded:
        before.setdefault(path.partition("/")[0], set()).add(path)
    found = (
        _change(site, tag, keys, files[tag], standing)
        for tag in tags
        if tag in site.locales
    )
    return [
        each
        for each in found
        if each.due or each.files or set(each.kept) != before.get(each.tag, set())
    ]


def _change(
    site: Site,
    tag: str,
    keys: Mapping[str, bytes],
    files: Collection[str],
    standing: Callable[[str, bytes], bool],
) -> Change:
    pages = {each.path: each for each in site.locales[tag].plan.pages}
    kept = {path for path in (*pages, *files) if standing(path, keys[path])}
    return Change(
        tag,
        tuple(page for path, page in pages.items() if path not in kept),
        tuple(path for path in files if path not in kept),
        tuple(sorted(kept)),
    )


def batches(paths: Collection[str], size: int = 500) -> Iterator[tuple[str, ...]]:
    """Yield *paths* in parts of at most *size*, for one process each."""
    every = tuple(paths)
    for start in range(0, len(every), size):
        yield every[start : start + size]
