"""The work of ``i18n-site build``, with all that it loads."""

from i18n_site.build.stages import Stages
from i18n_site.cli.locales import chosen
from i18n_site.cli.session import Session
from i18n_site.commands.build import build
from i18n_site.commands.standing import BuildReport, Request
from i18n_site.project.answers import remembering
from i18n_site.project.cache import Cache
from i18n_site.project.load import load


def built(session: Session, asked: Request, jobs: int, stages: Stages) -> BuildReport:
    """Build what was *asked*; *stages* counts how long it takes."""
    with remembering(Cache(session.root)):
        return _built(session, asked, jobs, stages)


def _built(session: Session, asked: Request, jobs: int, stages: Stages) -> BuildReport:
    project = load(session.root, session.config)
    known = {*project.settings.locales, project.settings.source_locale}
    tags = chosen(asked.locales, known)
    return build(
        project,
        tags,
        output=asked.output,
        jobs=jobs,
        asked=asked,
        stages=stages,
        level=asked.level,
    )
