"""Which notices a page must show, and on which side of its content."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from i18n_site.model.notice import EVERY_PAGE, Notice, ShownNotice
from i18n_site.model.plan import Page

_WILD = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    """Return *glob* as a regular expression: ``*`` stays in a folder, ``**`` not."""
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", glob)
    return re.compile("".join(_WILD.get(each) or re.escape(each) for each in parts))


def matches(globs: Iterable[str], path: str) -> bool:
    """Whether one of *globs* is all of *path*."""
    return any(_pattern(each).fullmatch(path) for each in globs)


def name_of(page: Page) -> str:
    """Return what globs see of *page*: its source, or its place.

    That is ``content/about.md``, and ``404.html`` for a page without a source.
    """
    return page.document or page.place


def due(
    notices: Mapping[str, Sequence[ShownNotice]], name: str
) -> Mapping[str, Sequence[ShownNotice]]:
    """Return those of *notices*, by tag, that the page *name* must show."""
    if all(each.pages == EVERY_PAGE for some in notices.values() for each in some):
        return notices
    return {
        tag: tuple(each for each in some if matches(each.pages, name))
        for tag, some in notices.items()
    }


def idle(
    notices: Iterable[Notice], sources: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield each notice's id with a glob of it that names no source.

    Only globs below ``content/`` can be judged by *sources*, the paths of the
    articles: others are for pages that the build makes of itself.
    """
    for notice in notices:
        for glob in notice.pages:
            used = any(matches((glob,), path) for path in sources)
            if glob.startswith("content/") and not used:
                yield notice.id, glob
