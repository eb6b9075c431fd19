"""The search indexes of a site: kept while their pages are, else made anew."""

from collections.abc import Callable, Mapping, Sequence

from i18n_site.build.executors import Serial
from i18n_site.build.search import (
    ENTRY,
    found_pages,
    index_key,
    index_path,
    index_records,
    lend_pages,
    taken,
)
from i18n_site.build.site import Site
from i18n_site.commands.state import State, Touched
from i18n_site.errors import SourceError
from i18n_site.later import later
from i18n_site.model.plan import PageRecord
from i18n_site.protocols import Executor

_PROGRAM = "i18n_site.project.search"
search_version: Callable[[], str] = later(_PROGRAM, "search_version")
make_index = later(_PROGRAM, "make_index")


class Indexes:
    """The indexes of the locales of a site, compared with those that are published.

    *keys* are theirs by tag. *files* are, by tag, the files of an index that stands
    with their keys; of one to be made, a file that never stands.
    """

    def __init__(
        self,
        site: Site,
        keys: Mapping[str, bytes],
        state: State,
        touched: Callable[[], Touched],
    ) -> None:
        """Take the site, the keys of its files, and what the build before left.

        *touched* tells what of that is not as it was left.
        Raise SettingsError if a search is asked for and there is no program for it,
        SourceError if something else has its address.
        """
        self._site = site
        version = search_version() if site.settings.search.enabled else ""
        tags = [tag for tag in site.locales if found_pages(site, tag)]
        faults = {each.at: each for tag in tags for each in taken(site, tag, keys)}
        if faults:
            raise SourceError(*faults.values())
        self.keys = {tag: index_key(site, tag, keys, version) for tag in tags}
        self.files = {tag: self._files(tag, state, touched) for tag in tags}

    def make(self, tags: Sequence[str], executor: Executor) -> list[PageRecord]:
        """Make the indexes of *tags* from the pages in the stage."""
        where = executor if len(tags) > 1 else Serial()
        made = where.map(_make, self._site, tags)
        return [record for records in made for record in records]

    def _files(
        self, tag: str, state: State, touched: Callable[[], Touched]
    ) -> dict[str, bytes]:
        """Return the files of an index that stands whole, or that which is to come."""
        start, key = index_path(tag), self.keys[tag]
        paths = [each for each in state.made if each.startswith(start)]
        known = dict.fromkeys(paths, key)
        if paths and len(state.standing(known, touched())) == len(paths):
            return known
        return {index_path(tag, ENTRY): b""}


def _make(site: Site, tag: str) -> list[PageRecord]:
    stage = site.output
    pages = stage.root / lend_pages(site, tag)
    make_index(pages, stage.root / index_path(tag), tag, site.settings.search.ignore)
    return index_records(stage, tag)
