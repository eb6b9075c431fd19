"""What another tool left: catalogs of its own, or translated files."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange.foreign import Piece
from i18n_site.catalogs.exchange.row import same_language
from i18n_site.errors import CatalogError, SourceError, error
from i18n_site.formats.align import aligned, shapes
from i18n_site.formats.markdown import read_markdown
from i18n_site.languages.tags import gettext_name
from i18n_site.model.catalog import Message
from i18n_site.model.document import Document
from i18n_site.model.source import Location, SourceFile
from i18n_site.project.load import CONTENT, Project, read_source
from i18n_site.project.stores import Folder

_PO = re.compile(rb"(?m)^(?:msgid|msgstr|#~ ?msgid)(?:\[\d+\])? *\"")
_MARKDOWN = ".md"
Given = tuple[str, Message]  # the path of its file, and the message


def kind_of(place: Path) -> str:
    """Return what *place* holds: "tree", "po", or "exchange" (XLIFF, TMX, CSV).

    A folder with catalogs and without Markdown is "po" as well.
    """
    if place.is_dir():
        paths = Folder(place).paths()
        return "tree" if any(each.endswith(_MARKDOWN) for each in paths) else "po"
    return "po" if _PO.search(Folder(place.parent).read(place.name)) else "exchange"


def split(text: str) -> Sequence[Piece]:
    """Return the texts of the blocks of the Markdown *text*; none if it has a fault."""
    try:
        document = read_markdown(SourceFile("", text), ())
    except SourceError:
        return ()
    found = zip(shapes(document), document.units, strict=True)
    return [Piece(shape, unit.key.text) for shape, unit in found]


def shown(place: Path, root: Path) -> str:
    """Return *place* for a comment that stays: below *root*, or as it was given."""
    if place.resolve().is_relative_to(root.resolve()):
        return place.resolve().relative_to(root.resolve()).as_posix()
    return place.name if place.is_absolute() else place.as_posix()


def from_catalogs(project: Project, place: Path, tag: str) -> Iterator[Given]:
    """Yield the messages of the catalog *place*, or of those for *tag* below it.

    In a folder those count whose Language is *tag*, or that have none and *tag* in
    their path. Raise CatalogError for one that can't be read or a file in another
    language.
    """
    folder = Folder(place if place.is_dir() else place.parent)
    names = folder.paths() if place.is_dir() else [place.name]
    for name in names:
        if name.endswith(".po") or not place.is_dir():
            path = shown(folder.root / name, project.root)
            catalog = po.loads(po.decode(folder.read(name), path), path)
            language = catalog.field("Language") or ""
            if place.is_dir() and not _is_for(name, language, tag):
                continue
            if language and not same_language(language, tag):
                what = f"the file is in {language!r}, not in {tag!r}"
                hint = "name the locale of the file"
                at = Location(path)
                raise CatalogError(error("exchange-language", what, at, hint))
            for message in catalog.messages:
                yield path, message


def _is_for(name: str, language: str, tag: str) -> bool:
    if language:
        return same_language(language, tag)
    names = {*PurePosixPath(name).parts, PurePosixPath(name).stem}
    return bool({tag, gettext_name(tag)} & names)


def from_tree(project: Project, place: Path, tag: str) -> Iterator[Given]:
    """Yield the texts of translated files below *place* with their source texts.

    ``page.fr.md`` is a translation of ``page.md``, ``fr/page.md`` of ``page.md`` or
    ``en/page.md``; if there is none of these, but *tag* in the path of *place*, all
    pages are translations. Without a source there, the site's own of that path is
    taken. All are fuzzy; what is as in the source is left out.
    """
    folder = Folder(place)
    known = set(folder.paths())
    own = Folder(project.files.place(CONTENT))
    for name, page in _pages(sorted(known), tag, place).items():
        names = (page, f"{project.source.tag}/{page}")
        source = next((each for each in names if each in known - {name}), None)
        before = _read(folder, source, project) if source else _read(own, page, project)
        after = _read(folder, name, project)
        path = shown(folder.root / name, project.root)
        for unit, other in aligned(before, after) if before and after else ():
            if other.key.text != unit.key.text:
                texts, flags = (other.key.text,), ("fuzzy",)
                yield path, Message(unit.key, None, texts, flags, line=other.line)


def _pages(names: Sequence[str], tag: str, place: Path) -> dict[str, str]:
    """Return the translated files among *names*, with the pages that they are of."""
    spellings = sorted({tag, tag.lower(), gettext_name(tag)})
    pages = [name for name in names if name.endswith(_MARKDOWN)]
    found = {}
    for name in pages:
        for spelling in spellings:
            if name.endswith(f".{spelling}{_MARKDOWN}"):
                found[name] = name.removesuffix(f".{spelling}{_MARKDOWN}") + _MARKDOWN
            elif name.startswith(f"{spelling}/"):
                found[name] = name.removeprefix(f"{spelling}/")
    if not found and set(spellings) & set(place.parts):
        return {name: name for name in pages}
    return found


def _read(folder: Folder, name: str, project: Project) -> Document | None:
    try:
        return read_markdown(read_source(folder, name), project.settings.translatable)
    except FileNotFoundError:
        return None
