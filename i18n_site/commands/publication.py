"""The files of a site: made if they are due, kept if they stand, put in place."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from i18n_site.build.changes import changes
from i18n_site.build.executors import Serial
from i18n_site.build.files import OutputFile
from i18n_site.build.frames import frames, known_keys, locale_stamps
from i18n_site.build.keys import PageKeys
from i18n_site.build.publish import (
    Stage,
    Written,
    finish,
    remove,
    staged,
    swap,
    tidy,
    written,
)
from i18n_site.build.report import FILE, write_report
from i18n_site.build.run import (
    FRONT,
    front_page,
    keep_all,
    make,
    make_all,
    remove_all,
    write_all,
)
from i18n_site.build.site import Site
from i18n_site.build.site_files import site_files
from i18n_site.build.spare import Spare, Spares, begin, put_aside
from i18n_site.commands.reading import Reading
from i18n_site.commands.search import Indexes
from i18n_site.commands.site_words import SiteWords
from i18n_site.commands.state import State, Touched, keep_state
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen
from i18n_site.model.plan import Change, NoticeVerdict, Page, PageRecord
from i18n_site.project.linux import exchange
from i18n_site.project.load import asset_paths
from i18n_site.protocols import Executor
from i18n_site.render.addresses import asset_path

_MANY = 1000  # files made: removing as many is worth a process


class Work(Frozen):
    """What a build works with.

    *state* is what the build before left, *touched* tells what of it is not there as
    it was. *output* is the name of the output folder as it was asked for.
    """

    reading: Reading
    executor: Executor
    stage: Stage
    spares: Spares
    state: State
    touched: Callable[[], Touched]
    output: str


class Publication:
    """The files of one site, compared with those that are published."""

    def __init__(self, work: Work, site: Site, found: SiteWords) -> None:
        """Take the site, and what it was read from."""
        self.work, self.site, self.state = work, site, work.state
        messages = found.sources.templates
        files = work.reading.files
        images = {
            path: files.digest(path).hex() for path in asset_paths(work.reading.project)
        }
        stamps = {**images, **found.stamps}
        locales = locale_stamps(site, work.reading.basis)
        about = (site, locales, stamps, messages)
        keys, self.frames = PageKeys(*about), frames(*about)
        self.keys = keys.all(self._known())
        beside = site_files(site, work.reading.basis)
        self.files = {
            tag: self._assets(tag) | files for tag, files in beside.locales.items()
        }
        self.root = beside.root
        self.gone = [
            path
            for path in work.state.made
            if "/" not in path and path not in (FRONT, *self.root)
        ]
        for each in (self.root, *self.files.values()):
            self.keys.update((path, file.key) for path, file in each.items())
        self.indexes = Indexes(site, self.keys, work.state, work.touched)
        for standing in self.indexes.files.values():
            self.keys.update(standing)
        self.front = front_page(site) if site.source.tag in site.locales else None
        if self.front:
            self.keys[FRONT] = keys.key(site.locales[site.source.tag], self.front)

    def _known(self) -> dict[str, bytes]:
        """Return the keys of the pages that are as they were, by path."""
        state = self.work.state
        known: dict[str, bytes] = {}
        for tag, local in self.site.locales.items():
            then = state.frames.get(tag)
            known |= known_keys(local.plan.pages, self.frames[tag], then, state.made)
        return known

    def run(
        self, tags: Sequence[str]
    ) -> tuple[list[tuple[str, Finding]], list[Finding]]:
        """Publish the locales *tags*, or return why not, by tag; the rest is told.

        Nothing is published if one of them is refused.
        """
        tidy(self.work.stage, self.work.output)
        now = {tag: each for tag, each in self.frames.items() if tag in tags}
        self.frames = self.work.state.frames | now
        self.work.spares.clear(self.work.state.spares.values())
        before, stages = self.work.state.made, self.work.reading.stages
        with stages.timed("plan"):
            files = {
                tag: (*each, *self.indexes.files.get(tag, ()))
                for tag, each in self.files.items()
            }
            standing = self.work.state.standing(self.keys, self.work.touched())
            found = changes(self.site, tags, files, standing, before)
        root = [each for each in self.root if each not in standing]
        front = [self.front] if self.front and FRONT not in standing else []
        if not (found or root or front or self.gone):
            state = self.work.state
            self._remember(before, state.finished, state.spares, state.report)
            return [], []
        with staged(self.work.stage, self.work.output):
            return self._make(found, root, front)

    def _make(
        self, found: Sequence[Change], root: Sequence[str], front: Sequence[Page]
    ) -> tuple[list[tuple[str, Finding]], list[Finding]]:
        """Make what is due, and put it in place."""
        site, executor = self.site, self.work.executor
        stages = self.work.reading.stages
        with stages.timed("gather"):
            known = {
                tag: each
                for tag, each in self.work.state.spares.items()
                if each.name not in self.work.touched().spares
            }
            left = begin(self.work.stage, self.work.spares, known, found)
        made = make_all(site, (page for each in found for page in each.due), executor)
        stages.add(made.seconds)
        if made.findings:
            return list(made.findings), []
        first = make(site, front)
        with stages.timed("gather"):
            copied = keep_all(site, left, executor)
            copies = [
                self.work.state.made[path]._replace(**each._asdict())
                for path, each in copied.items()
            ]
            others = [*self._write(found, root), *copies]
        shown = () if first.findings else first.records
        records = {each.path: each for each in (*made.records, *others, *shown)}
        with stages.timed("publish"):
            self._finish(found, root, records)
        return [], [finding for _, finding in first.findings]

    def _write(self, found: Sequence[Change], root: Sequence[str]) -> list[PageRecord]:
        """Write what is due and no page; the indexes last, for they need the pages."""
        files = dict(self.root)
        for tag in self.site.locales:
            files.update(self.files[tag])
        wanted = [*root, *(path for each in found for path in each.files)]
        due = {path: files[path] for path in wanted if path in files}
        executor = self.work.executor
        return [*write_all(self.site, due, executor), *self._index(found)]

    def _index(self, found: Sequence[Change]) -> list[PageRecord]:
        """Make the indexes of those that have files to come which are not ours."""
        tags = [each.tag for each in found if {*each.files} - {*self.files[each.tag]}]
        made = self.indexes.make(tags, self.work.executor)
        for each in made:
            self.keys[each.path] = self.indexes.keys[each.path.partition("/")[0]]
        return made

    def _assets(self, tag: str) -> dict[str, OutputFile]:
        files = self.work.reading.files
        return {
            asset_path(path, tag): OutputFile(
                files.digest(file), partial(files.read, file)
            )
            for path, file in self.site.locales[tag].assets.items()
        }

    def _all(
        self, found: Sequence[Change], records: Mapping[str, PageRecord]
    ) -> dict[str, PageRecord]:
        """Return what is published when the changes *found* are, by path."""
        before = self.work.state.made
        gone = {*(each.tag for each in found), *self.gone}
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

    def _finish(
        self,
        found: Sequence[Change],
        root: Sequence[str],
        records: Mapping[str, PageRecord],
    ) -> None:
        """Put the changes in place, and leave word of them."""
        stage, before = self.work.stage, self.work.state
        every = self._all(found, records)
        report = self._report(found, records, every)
        finished = {each.tag: finish(stage, each.tag) for each in found}
        beside = [*root, *({FRONT} & {*records}), *([FILE] if report else [])]
        for name in (*finished, *beside):
            swap(stage, name, exchange)
        for name in self.gone:
            remove(stage, name)
        aside = put_aside(stage, self.work.spares, before.finished, found, records)
        spares = {k: v for k, v in before.spares.items() if k not in finished} | aside
        finished = before.finished | finished
        self._remember(every, finished, spares, report or before.report)
        left = [*self.work.spares.left(spares.values()), *stage.left()]
        many = len(records) > _MANY
        remove_all(left, self.work.executor if many else Serial())

    def _report(
        self,
        found: Sequence[Change],
        records: Mapping[str, PageRecord],
        every: Mapping[str, PageRecord],
    ) -> Written | None:
        """Write the record of the notices, and return its file; None if it stands."""
        stage, before = self.work.stage, self.work.state
        paths = {*records, *(path for each in found for path in each.gone)}
        same = all(
            _verdicts(path, records) == _verdicts(path, before.made) for path in paths
        )
        ours = before.report and before.report == written(stage.before / FILE)
        if ours and same:
            return None
        verdicts = [verdict for each in every.values() for verdict in each.verdicts]
        others = b"" if ours else stage.published(FILE)  # those of no build on record
        return stage.write(FILE, write_report(verdicts, others))

    def _remember(
        self,
        made: dict[str, PageRecord],
        finished: dict[str, int],
        spares: dict[str, Spare],
        report: Written | None,
    ) -> None:
        reading = self.work.reading
        seen = reading.files.seen
        self.state = State(seen, made, finished, spares, self.frames, report)
        keep_state(reading.cache, self.work.output, self.state)


def _verdicts(
    path: str, records: Mapping[str, PageRecord]
) -> tuple[NoticeVerdict, ...]:
    record = records.get(path)
    return record.verdicts if record else ()
