"""Catalogs by themselves: files that need no site around them."""

from pathlib import Path

from i18n_site.catalogs import po
from i18n_site.errors import CatalogError, SettingsError, error
from i18n_site.languages.names import tag_in, tag_of
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.frozen import Frozen, field, replace
from i18n_site.model.glossary import EMPTY, Glossary
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.config import FILE
from i18n_site.project.load import Project, load
from i18n_site.project.stores import Folder

RULES: tuple[Rule, ...] = (
    Rule(
        "locale-unclear",
        Severity.ERROR,
        "Neither the header of a catalog nor its path says what language it is in.\n\n"
        "The field Language of the header counts first. Without it the path does:"
        " `fr/LC_MESSAGES/a.po`, `fr.po` or `app.fr.po`.",
        'write the field Language into the header: "Language: fr\\n"',
    ),
)


class CatalogFile(Frozen):
    """A catalog at *place*, its messages in the locale *source*.

    *locales* are those of the site around it, which may have plural rules of
    their own; the *glossary* is that site's, too.
    """

    place: Path
    source: Locale
    locales: tuple[Locale, ...] = ()
    glossary: Glossary = field(default=EMPTY)

    @property
    def path(self) -> str:
        """How findings name it: as it was given."""
        return self.place.as_posix()

    @property
    def home(self) -> tuple[Folder, str]:
        """The folder that it is in and its name there, links followed."""
        place = self.place.resolve()
        return Folder(place.parent), place.name

    def data(self) -> bytes:
        """Return the bytes of the file, when nobody is saving it."""
        folder, name = self.home
        return folder.read_settled(name)

    def read(self) -> tuple[Catalog, Locale]:
        """Return the catalog and its locale, or raise CatalogError."""
        return self.parsed(self.data())

    def parsed(self, data: bytes) -> tuple[Catalog, Locale]:
        """Return the catalog that *data* holds and its locale, or raise."""
        catalog = po.loads(po.decode(data, self.path), self.path)
        tag = tag_of(catalog.field("Language") or "") or tag_in(self.path)
        if not tag:
            what = "neither the header nor the path says what language this is"
            hint = 'write the field Language into the header: "Language: fr\\n"'
            at = Location(self.path, 1)
            raise CatalogError(error("locale-unclear", what, at, hint))
        known = {each.tag: each for each in self.locales}
        return catalog, known.get(tag) or locale(tag)


def catalog_files(
    paths: tuple[str, ...], root: Path, config: str | None, source: str
) -> list[CatalogFile]:
    """Return the catalogs in *paths*, each once.

    If there is a site in *root*, its source locale, plural rules and glossary hold;
    without one, or with *source*, the messages are in that locale, or in English.
    """
    project = _site(root, config)
    if project is None:
        template = CatalogFile(Path(), locale(source or "en"))
    else:
        tag = locale(source) if source else project.source
        template = CatalogFile(Path(), tag, project.locales, project.glossary)
    return [replace(template, place=Path(each)) for each in dict.fromkeys(paths)]


def _site(root: Path, config: str | None) -> Project | None:
    try:
        return load(root, config)
    except SettingsError as err:
        missing = all(each.rule == "settings-missing" for each in err.findings)
        if missing and config in {None, FILE}:
            return None
        raise
