"""XLIFF 2.0 (OASIS, core): a file for every domain, a unit for every text."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from i18n_site.catalogs.exchange.row import Offered, Row, rows, same_language
from i18n_site.catalogs.exchange.xml_read import Element
from i18n_site.catalogs.exchange.xml_write import HEAD, attribute, content, plain
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog
from i18n_site.model.source import Location

NAMESPACE = "urn:oasis:names:tc:xliff:document:2."
_FUZZY = "i18n-site:fuzzy"
_FINAL = frozenset({"translated", "reviewed", "final"})
# What holds text, and what only marks a place in it.
_SPANS, _MARKS = frozenset({"mrk", "pc"}), frozenset({"sm", "em"})


def dumps(catalogs: Mapping[str, Catalog], source: str, target: str) -> str:
    """Return the messages in use of *catalogs* by domain; *source*, *target*: tags.

    A finished text is "translated"; one that is fuzzy is "initial" with a subState.
    Characters that XML has no way to write are ``<cp>`` elements. Notes of the kinds
    "context", "plural" and "comment" are for people; they are not read back.
    """
    files = groupby(rows(catalogs), lambda row: row.domain)
    body = "".join(
        f'<file id="f{number}" original={attribute(domain)} canResegment="no"'
        f' xml:space="preserve">\n{"".join(map(_unit, found))}</file>\n'
        for number, (domain, found) in enumerate(files, 1)
    )
    return (
        f'{HEAD}<xliff xmlns="{NAMESPACE}0" version="2.0"'
        f" srcLang={attribute(source)} trgLang={attribute(target)}>\n{body}</xliff>\n"
    )


def _unit(row: Row) -> str:
    state = ' state="initial"'
    if row.translation:
        fuzzy = f'{state} subState="{_FUZZY}"'
        state = fuzzy if row.fuzzy else ' state="translated"'
    target = f"<target>{_text(row.translation)}</target>\n" if row.translation else ""
    return (
        f'<unit id="{row.id}">\n{_notes(row)}<segment{state}>\n'
        f"<source>{_text(row.source)}</source>\n{target}</segment>\n</unit>\n"
    )


def _text(text: str) -> str:
    return content(text, lambda digits: f'<cp hex="{digits}"/>')


def _notes(row: Row) -> str:
    notes = [("context", row.message.key.context or ""), ("comment", row.notes)]
    if row.form is not None:
        count = len(row.message.translations)
        notes.append(("plural", f"form {row.form} of 0 to {count - 1}"))
    found = "".join(
        f'<note category="{category}">{plain(text)}</note>\n'
        for category, text in notes
        if text
    )
    return f"<notes>\n{found}</notes>\n" if found else ""


def read(root: Element, path: str, tag: str) -> tuple[Offered, ...]:
    """Return what the document *root* says, in its order.

    Raise CatalogError for a version before 2.0 (``exchange-syntax``), a target that
    is not *tag* (``exchange-language``), and inline codes, which we never write.
    """
    if not root.namespace.startswith(NAMESPACE):
        version = root.attributes.get("version", "?")
        raise _syntax(f"XLIFF {version} is not read, only 2.0", path, root)
    found = root.attributes.get("trgLang", tag)
    if not same_language(found, tag):
        what = f"the file is in {found!r}, not in {tag!r}"
        hint = "name the locale of the file"
        at = Location(path, root.line)
        raise CatalogError(error("exchange-language", what, at, hint))
    return tuple(
        _offered(unit, file.attributes.get("original"), path)
        for file in root.elements("file")
        for unit in _units(file)
    )


def _units(parent: Element) -> Iterator[Element]:
    for each in parent.elements("unit", "group"):
        if each.name == "unit":
            yield each
        else:
            yield from _units(each)


def _offered(unit: Element, domain: str | None, path: str) -> Offered:
    """Return what *unit* says; a tool may have split its text into segments."""
    parts = list(unit.elements("segment", "ignorable"))
    segments = [each for each in parts if each.name == "segment"]
    sources = [each.first("source") for each in parts]
    texts = [
        # white space between segments often has no target
        each.first("target") or (each.first("source") if each not in segments else None)
        for each in parts
    ]
    translated = any(each.first("target") is not None for each in segments)
    return Offered(
        unit.attributes.get("id", ""),
        domain,
        ("".join(_plain(each, path) for each in sources if each),),
        "".join(_plain(each, path) for each in texts if each) if translated else "",
        _state(segments),
        unit.line,
    )


def _state(segments: Iterable[Element]) -> bool | None:
    final = True
    for each in segments:
        if each.attributes.get("subState") == _FUZZY:
            return False
        final = final and each.attributes.get("state") in _FINAL
    return final or None


def _plain(element: Element, path: str) -> str:
    return "".join(_pieces(element, path))


def _pieces(element: Element, path: str) -> Iterator[str]:
    for each in element.content:
        if isinstance(each, str):
            yield each
        elif each.name in _SPANS:
            yield from _pieces(each, path)
        elif each.name == "cp":
            yield _point(each, path)
        elif each.name not in _MARKS:
            raise _syntax(
                f"an inline code <{each.name}> that we never wrote", path, each
            )


def _point(element: Element, path: str) -> str:
    digits = element.attributes.get("hex", "")
    try:
        return chr(int(digits, 16))
    except (ValueError, OverflowError) as err:
        raise _syntax(f"{digits!r} is no character", path, element) from err


def _syntax(what: str, path: str, element: Element) -> CatalogError:
    hint = "export the file again from the tool that wrote it"
    at = Location(path, element.line)
    return CatalogError(error("exchange-syntax", what, at, hint))
