"""The files of a site: made if they are due, kept if they stand, put in place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from i18n_site.build.changes import Change, changes
from i18n_site.build.keys import PageKeys
from i18n_site.build.publish import Stage, staged, swap
from i18n_site.build.report import FILE, write_report
from i18n_site.build.run import FRONT, front_page, keep_all, make, make_all
from i18n_site.build.site import Site
from i18n_site.commands.assemble import STYLE
from i18n_site.commands.reading import Reading, SiteWords
from i18n_site.commands.state import State, keep_state
from i18n_site.model.finding import Finding
from i18n_site.model.plan import PageRecord
from i18n_site.project.linux import exchange
from i18n_site.project.load import asset_paths
from i18n_site.protocols import Executor
from i18n_site.render.addresses import asset_path


@dataclass(frozen=True, slots=True)
class Work:
    """What a build works with.

    *state* is what the build before left, under *state_name*; *output* is the name
    of the output folder as it was asked for.
    """

    reading: Reading
    executor: Executor
    stage: Stage
    state: State
    state_name: str
    output: str


class Publication:
    """The files of one site, compared with those that are published."""

    def __init__(self, work: Work, site: Site, found: SiteWords) -> None:
        """Take the site, and what it was read from."""
        self.work, self.site = work, site
        messages = found.sources.templates
        keys = PageKeys(site, work.reading.basis, found.stamps, messages)
        files = work.reading.files
        self.keys = keys.all()
        self.copies: dict[str, dict[str, str]] = {}
        self.style = site.style.encode()
        style = blake2b(self.style, digest_size=16).digest()
        assets = asset_paths(work.reading.project)
        for tag in site.locales:
            self.copies[tag] = {asset_path(path, tag): path for path in assets}
            for path, source in self.copies[tag].items():
                self.keys[path] = files.digest(source)
            self.copies[tag][f"{tag}/{STYLE}"] = ""
            self.keys[f"{tag}/{STYLE}"] = style
        self.front = front_page(site) if site.source.tag in site.locales else None
        if self.front:
            local = site.locales[site.source.tag]
            self.keys[FRONT] = keys.key(local, self.front)

    def run(
        self, tags: Sequence[str]
    ) -> tuple[list[tuple[str, Finding]], list[Finding]]:
        """Publish the locales *tags*, or return why not, by tag; the rest is told.

        Nothing is published if one of them is refused.
        """
        work, state = self.work, self.work.state
        found = changes(
            self.site, tags, self.keys, self.copies, self._standing, state.made
        )
        if not found and (not self.front or self._standing(FRONT, self.keys[FRONT])):
            keep_state(
                work.reading.cache, work.state_name, work.reading.files.seen, state.made
            )
            return [], []
        with staged(work.stage, work.output):
            due = [page for each in found for page in each.due]
            made = make_all(self.site, due, work.executor)
            if made.findings:
                return list(made.findings), []
            kept = [path for each in found for path in each.kept]
            keep_all(self.site, kept, work.executor)
            records = {each.path: each for each in made.records}
            for each in found:
                records.update(self._copied(each))
            front = make(self.site, [self.front] if self.front else [])
            if not front.findings:
                records.update((each.path, each) for each in front.records)
            every = self._all(found, records)
            self._finish(found, every)
            return [], [finding for _, finding in front.findings]

    def _standing(self, path: str, key: bytes) -> bool:
        return self.work.state.standing(path, key, str(self.work.stage.before))

    def _copied(self, change: Change) -> Iterator[tuple[str, PageRecord]]:
        """Write the files of *change* that are no pages."""
        stage, files = self.work.stage, self.work.reading.files
        for path, source in change.copied.items():
            data = files.read(source) if source else self.style
            yield path, PageRecord(path, b"", *stage.write(path, data))

    def _all(
        self, found: Sequence[Change], records: Mapping[str, PageRecord]
    ) -> dict[str, PageRecord]:
        """Return what is published when the changes *found* are, by path."""
        before = self.work.state.made
        gone = {each.tag for each in found}
        every = {
            path: each
            for path, each in before.items()
            if path.partition("/")[0] not in gone
        }
        every.update((path, before[path]) for each in found for path in each.kept)
        every.update(
            (path, each._replace(key=self.keys[path])) for path, each in records.items()
        )
        return every

    def _finish(self, found: Sequence[Change], every: dict[str, PageRecord]) -> None:
        """Put the changes in place, and leave word of them."""
        work = self.work
        names = [each.tag for each in found]
        if FRONT in every and (work.stage.root / FRONT).exists():
            names.append(FRONT)
        verdicts = [verdict for each in every.values() for verdict in each.verdicts]
        report = write_report(verdicts, work.stage.published(FILE))
        work.stage.write(FILE, report)
        for name in (*names, FILE):
            swap(work.stage, name, exchange)
        keep_state(work.reading.cache, work.state_name, work.reading.files.seen, every)
