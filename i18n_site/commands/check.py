"""Find what is wrong in the catalogs of locales."""

from collections.abc import Sequence

from i18n_site.commands.words import notice_findings, read_words
from i18n_site.model.finding import Finding
from i18n_site.project.load import Project, read_notices


def check(project: Project, locales: Sequence[str]) -> tuple[Finding, ...]:
    """Return every finding of *locales* (none means all), sorted by place.

    A draft is checked like the others, but for its required notices: what they
    lack keeps it from being built, which is what a draft is.
    """
    notices = read_notices(project)
    found: list[Finding] = []
    for locale in project.chosen(locales):
        words = read_words(project, locale)
        found += words.findings
        if not project.settings.locales[locale.tag].draft:
            found += notice_findings(words, notices)
    return tuple(sorted(found, key=lambda each: (each.at, each.rule, each.message)))
