"""Find what is wrong in the catalogs of locales."""

from collections.abc import Sequence

from i18n_site.catalogs.completeness import incomplete
from i18n_site.commands.words import pass_gate, read_words
from i18n_site.model.finding import Finding
from i18n_site.project.load import (
    Project,
    read_catalog,
    read_notices,
    template_path,
)


def check(project: Project, locales: Sequence[str]) -> tuple[Finding, ...]:
    """Return every finding of *locales* (none means all), sorted by place.

    A draft is checked like the others, but for its required notices: what they
    lack keeps it from being built, which is what a draft is.
    """
    words = {each.tag: read_words(project, each) for each in project.chosen(locales)}
    refused = pass_gate(project, words, read_notices(project)).refused
    found: set[Finding] = set()
    for tag, each in words.items():
        found.update(each.findings)
        for domain, catalog in each.catalogs.items():
            template = read_catalog(project, template_path(domain))
            found.update(incomplete(catalog, template) if template else ())
        if not project.settings.locales[tag].draft:
            found.update(refused.get(tag, ()))
    return tuple(sorted(found, key=lambda each: (each.at, each.rule, each.message)))
