"""The files ``data/locales/<locale>.toml``: facts that hold in one place only."""

from i18n_site.model.fact import FactSheet
from i18n_site.model.locale import Locale
from i18n_site.notices.facts import read_facts
from i18n_site.project.load import Project, read_source

FOLDER = "data/locales"


def stray_files(project: Project) -> list[str]:
    """Return the paths below the folder that are no locale's facts, sorted."""
    own = {f"{FOLDER}/{each.tag}.toml" for each in (project.source, *project.locales)}
    return [path for path in project.files.paths(FOLDER) if path not in own]


def read_locale_facts(project: Project, locale: Locale) -> FactSheet:
    """Read the facts of *locale*; without its file it has none."""
    path = f"{FOLDER}/{locale.tag}.toml"
    try:
        return read_facts(read_source(project.files, path).text, path)
    except FileNotFoundError:
        return FactSheet(path)
