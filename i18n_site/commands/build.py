"""Build and publish the sites of all locales that pass the gate."""

from collections.abc import Callable, Sequence
from functools import partial
from hashlib import blake2b
from importlib import import_module

from i18n_site.build.executors import executor
from i18n_site.build.publish import check_output
from i18n_site.build.stages import Stages
from i18n_site.commands.reading import Reading
from i18n_site.commands.site_words import read_site
from i18n_site.commands.standing import BuildReport, Request, keep_report
from i18n_site.commands.state import State, read_state
from i18n_site.later import later
from i18n_site.model.finding import Severity
from i18n_site.model.frozen import replace
from i18n_site.project.cache import Cache, program
from i18n_site.project.fingerprints import Fingerprints
from i18n_site.project.load import Project
from i18n_site.project.lock import claimed_output

_OUTCOME = "i18n_site.commands.outcome"
# Loaded while the processes of the executor read what changed.
publish: Callable[..., tuple[BuildReport, State]] = later(_OUTCOME, "publish")


def build(
    project: Project,
    locales: Sequence[str],
    *,
    output: str,
    jobs: int,
    asked: Request | None = None,
    stages: Stages | None = None,
    level: Severity = Severity.ERROR,
) -> BuildReport:
    """Build *locales* (none means all that are no drafts) into *output*.

    A locale whose notices can't be shown, or whose pages do not show them, is
    refused whole: what was published of it before stays. The sources are read by
    the one build that has the output folder: no older reading follows a newer one.
    What an earlier build made of the same is kept, not made again. The report is
    kept for what was *asked*; *stages* counts how long it takes. Of the catalogs,
    findings below *level* are not looked for: they keep nothing off the site.
    Raise StoreError if another build has it, or the disk does not allow it.
    """
    place = project.root / output
    check_output(place, project.root, output)
    with claimed_output(place, output, "build"):
        state = read_state(Cache(project.root), output)
        reading = _reading(project, state, stages or Stages(), level)
        where = executor(jobs)
        found = read_site(reading, where, partial(import_module, _OUTCOME))
        report, state = publish(reading, where, state, output, found, locales)
        if asked:
            published = {each.tag for each in report.rows if each.published}
            keep_report(asked, report, state.made, state.looks(published))
        return report


def _reading(
    project: Project, state: State, stages: Stages, level: Severity
) -> Reading:
    cache = Cache(project.root)
    cache.mark()
    files = Fingerprints(project.root, state.files)
    project = replace(project, files=files)
    return Reading(project, files, cache, _basis(project), stages, level)


def _basis(project: Project) -> bytes:
    """Return what stands for the program and the settings."""
    facts = (project.settings, project.source, project.locales)
    return blake2b(program() + repr(facts).encode(), digest_size=16).digest()
