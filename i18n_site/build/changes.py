"""What of a site is to be made anew, and what stands as it is. Pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Set

from i18n_site.build.site import Site
from i18n_site.model.plan import Change


def changes(
    site: Site,
    tags: Iterable[str],
    files: Mapping[str, Collection[str]],
    standing: Set[str],
    recorded: Collection[str],
) -> list[Change]:
    """Return how the locales *tags* of *site* differ from what is published.

    *files* are, by tag, the paths of what is no page. *standing* are the files that
    are there as they are to be, *recorded* those that were published.
    """
    before: dict[str, set[str]] = {}
    for path in recorded:
        before.setdefault(path.partition("/")[0], set()).add(path)
    found = (
        _change(site, tag, files[tag], standing, before.get(tag, set()))
        for tag in tags
        if tag in site.locales
    )
    return [each for each in found if each.due or each.files or each.gone]


def _change(
    site: Site,
    tag: str,
    files: Collection[str],
    standing: Set[str],
    recorded: set[str],
) -> Change:
    pages = site.locales[tag].plan.pages
    kept = standing & {*files, *(page.path for page in pages)}
    return Change(
        tag,
        tuple(page for page in pages if page.path not in kept),
        tuple(path for path in files if path not in kept),
        tuple(sorted(kept)),
        tuple(sorted(recorded - kept)),
    )


def batches(paths: Collection[str], size: int = 500) -> Iterator[tuple[str, ...]]:
    """Yield *paths* in parts of at most *size*, for one process each."""
    every = tuple(paths)
    for start in range(0, len(every), size):
        yield every[start : start + size]
