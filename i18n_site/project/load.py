"""Folders to data: what the commands work on."""

from collections.abc import Callable, Sequence
from pathlib import Path

import i18n_site
from i18n_site.catalogs.po_decode import decode
from i18n_site.catalogs.po_read import loads
from i18n_site.errors import CatalogError, SettingsError, SourceError, error
from i18n_site.formats import READERS
from i18n_site.languages.plurals import rule
from i18n_site.languages.tags import gettext_name, locale
from i18n_site.later import later
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog
from i18n_site.model.document import Document, TemplateMessage
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.glossary import EMPTY, Glossary
from i18n_site.model.locale import Locale
from i18n_site.model.notice import EVERY_PAGE, Notice
from i18n_site.model.settings import Settings
from i18n_site.model.source import Location, SourceFile
from i18n_site.notices.ledger import read_ledger
from i18n_site.notices.pages import idle
from i18n_site.notices.source import read_notice
from i18n_site.project.config import FILE, read_settings
from i18n_site.project.glossary import FILE as GLOSSARY
from i18n_site.project.glossary import read_glossary
from i18n_site.project.stores import Folder

CONTENT, TEMPLATES, LOCALES = "content", "templates", "locales"
NOTICES = f"{CONTENT}/notices/"
THEME = "theme/"
SUFFIXES = tuple(READERS)
template_messages: Callable[[SourceFile], tuple[TemplateMessage, ...]] = later(
    "i18n_site.formats.template", "template_messages"
)


class Project(Frozen):
    """A site on disk: its settings, its languages, its folder and its glossary."""

    root: Path
    settings: Settings
    source: Locale
    locales: tuple[Locale, ...]
    files: Folder
    glossary: Glossary = EMPTY

    def locale(self, tag: str) -> Locale:
        """Return the locale of *tag*, the source one included, or raise."""
        for each in (self.source, *self.locales):
            if each.tag == tag:
                return each
        known = ", ".join(each.tag for each in self.locales)
        what = f"{tag!r} is not a locale of this site"
        hint = f"use one of {known}, or add [locales.{tag}] to {FILE}"
        raise SettingsError(error("unknown-locale", what, Location(FILE), hint))

    def chosen(self, tags: Sequence[str]) -> tuple[Locale, ...]:
        """Return the locales of *tags*, or all but the source's if there are none."""
        return tuple(map(self.locale, tags)) if tags else self.locales


def load(root: Path, config: str | None = None) -> Project:
    """Read the settings of the site in *root*."""
    files = Folder(root)
    name = config or FILE
    try:
        text = files.read(name).decode("utf-8")
    except FileNotFoundError as err:
        hint = "run `i18n-site new DIR` to make a site, or name its folder with --root"
        what = "there is no such file"
        found = error("settings-missing", what, Location(name), hint)
        raise SettingsError(found) from err
    except UnicodeDecodeError as err:
        found = error("settings-syntax", "the file is not UTF-8", Location(name))
        raise SettingsError(found) from err
    settings = read_settings(text, name)
    locales = (_locale(files, tag, settings) for tag in settings.locales)
    source = locale(settings.source_locale)
    glossary = _glossary(files, settings)
    return Project(root, settings, source, tuple(locales), files, glossary)


def _glossary(files: Folder, settings: Settings) -> Glossary:
    """Return what ``glossary.toml`` says; a site may have none."""
    try:
        text = files.read(GLOSSARY).decode("utf-8")
    except FileNotFoundError:
        return EMPTY
    except UnicodeDecodeError as err:
        found = error("glossary-syntax", "the file is not UTF-8", Location(GLOSSARY))
        raise SettingsError(found) from err
    return read_glossary(text, settings.locales)


def _locale(files: Folder, tag: str, settings: Settings) -> Locale:
    """Return the facts about *tag*; an existing folder keeps its spelling."""
    names = (gettext_name(tag), tag)
    folders = [name for name in names if files.place(f"{LOCALES}/{name}").is_dir()]
    facts = replace(
        locale(tag, folders[0] if folders else ""),
        link_hosts=settings.links.hosts(tag),
    )
    own = settings.locales[tag].plural_forms
    return replace(facts, plural_rules=(rule(own),)) if own else facts


def read_source(files: Folder, path: str) -> SourceFile:
    """Read one source file as UTF-8; every kind of line end becomes a newline."""
    try:
        text = files.read(path).decode("utf-8-sig")
    except UnicodeDecodeError as err:
        line = files.read(path).count(b"\n", 0, err.start) + 1
        hint = "save the file as UTF-8"
        found = error("source-encoding", "not UTF-8", Location(path, line), hint)
        raise SourceError(found) from err
    return SourceFile(path, text.replace("\r\n", "\n").replace("\r", "\n"))


def document_paths(project: Project) -> list[str]:
    """Return the paths of the articles, sorted; notices are none."""
    return [
        path
        for path in project.files.paths(CONTENT)
        if path.endswith(SUFFIXES) and not path.startswith(NOTICES)
    ]


def asset_paths(project: Project) -> list[str]:
    """Return the files below ``content/`` that are no sources: images and the like."""
    return [
        path
        for path in project.files.paths(CONTENT)
        if not path.endswith(SUFFIXES) and not path.startswith(NOTICES)
    ]


def read_document(project: Project, path: str) -> Document:
    """Read and parse one article."""
    reader = READERS[Path(path).suffix]
    return reader(read_source(project.files, path), project.settings.translatable)


def read_documents(project: Project) -> tuple[Document, ...]:
    """Read and parse every article, in the order of their paths.

    All faults of all articles are raised together.
    """
    documents: list[Document] = []
    found: list[Finding] = []
    for path in document_paths(project):
        try:
            documents.append(read_document(project, path))
        except SourceError as err:
            found += err.findings
    if found:
        raise SourceError(*found)
    return tuple(documents)


def read_theme() -> dict[str, str]:
    """Return the templates, style sheets and scripts of the packaged theme by name."""
    return {
        each.name: each.read_text("utf-8")
        for each in Path(i18n_site.__file__).with_name("theme").iterdir()
        if each.name.endswith((".html", ".css", ".js"))
    }


def read_templates(project: Project) -> dict[str, str]:
    """Return the site's own templates and style sheets by name."""
    return {
        path.removeprefix(f"{TEMPLATES}/"): read_source(project.files, path).text
        for path in project.files.paths(TEMPLATES)
    }


def read_template_messages(
    project: Project,
) -> dict[str, tuple[TemplateMessage, ...]]:
    """Return the messages of all templates in use, by path.

    A template of the theme that one of the site's replaces is left out, unless
    a template of the site names it, to extend or to include it.
    """
    own, theme = read_templates(project), read_theme()
    named = "\n".join(own.values())
    sources = [SourceFile(f"{TEMPLATES}/{name}", own[name]) for name in sorted(own)]
    sources += [
        SourceFile(THEME + name, theme[name])
        for name in sorted(theme)
        if name not in own or THEME + name in named
    ]
    return {
        source.path: template_messages(source)
        for source in sources
        if source.path.endswith(".html")
    }


def read_notices(project: Project) -> tuple[Notice, ...]:
    """Read the source of every notice of the settings."""
    found = []
    for name, settings in project.settings.notices.items():
        try:
            source = read_source(project.files, settings.source)
        except FileNotFoundError as err:
            what = f"the notice {name!r} has no source file {settings.source!r}"
            fault = error("source-missing", what, Location(FILE))
            raise SettingsError(fault) from err
        found.append(read_notice(name, source, settings))
    if any(each.pages != EVERY_PAGE for each in found):
        faults = [_idle(*each) for each in idle(found, document_paths(project))]
        if faults:
            raise SettingsError(*faults)
    return tuple(found)


def _idle(name: str, glob: str) -> Finding:
    what = f"{glob!r} in the pages of the notice {name!r} matches no source"
    hint = "correct the glob: '*' stays in one folder, '**' goes below"
    return error("notice-pages", what, Location(FILE), hint)


class Sources(Frozen):
    """Everything that messages come from. *templates* are messages by path."""

    documents: tuple[Document, ...]
    templates: dict[str, tuple[TemplateMessage, ...]]
    notices: tuple[Notice, ...]


def read_sources(project: Project) -> Sources:
    """Read all sources; the faults of all of them are raised together."""
    return Sources(
        read_documents(project),
        read_template_messages(project),
        read_notices(project),
    )


def catalog_path(locale: Locale, domain: str) -> str:
    """Return where the catalog of *domain* in *locale* is."""
    return f"{LOCALES}/{locale.folder}/LC_MESSAGES/{domain}.po"


def ledger_path(locale: Locale) -> str:
    """Return where the ledger of approvals of *locale* is."""
    return f"{LOCALES}/{locale.folder}/approvals.toml"


def template_path(domain: str) -> str:
    """Return where the template catalog of *domain* is."""
    return f"{LOCALES}/{domain}.pot"


def read_catalog(project: Project, path: str) -> Catalog | None:
    """Read one catalog strictly, or return None if there is none."""
    try:
        data = project.files.read_settled(path)
    except FileNotFoundError:
        return None
    return loads(decode(data, path), path)


def read_catalogs(project: Project, locale: Locale) -> dict[str, Catalog]:
    """Read every catalog of *locale*, by domain; all faults are raised together."""
    below = f"{LOCALES}/{locale.folder}/LC_MESSAGES"
    found: dict[str, Catalog] = {}
    faults: list[Finding] = []
    for path in project.files.paths(below):
        try:
            catalog = read_catalog(project, path) if path.endswith(".po") else None
        except CatalogError as err:
            faults += err.findings
            continue
        if catalog is not None:
            found[path.removeprefix(f"{below}/").removesuffix(".po")] = catalog
    if faults:
        raise CatalogError(*faults)
    return found


def read_approvals(project: Project, locale: Locale) -> tuple[Approval, ...]:
    """Read the ledger of *locale*; without one there are no approvals."""
    path = ledger_path(locale)
    try:
        return read_ledger(read_source(project.files, path).text, path)
    except FileNotFoundError:
        return ()
