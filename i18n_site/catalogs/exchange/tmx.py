"""TMX 1.4 (LISA): the texts that have a translation, as a memory for other tools."""

from collections.abc import Iterator, Mapping, Sequence

from i18n_site import __version__
from i18n_site.catalogs.exchange.row import Offered, Row, row_id, rows, same_language
from i18n_site.catalogs.exchange.xml_read import Element
from i18n_site.catalogs.exchange.xml_write import HEAD, attribute, content, plain
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Key
from i18n_site.model.source import Location

_POINT = "x-character"
_STATES = {"translated": True, "fuzzy": False}


def dumps(catalogs: Mapping[str, Catalog], source: str, target: str) -> str:
    """Return the translated messages of *catalogs* by domain; tags are BCP 47.

    Properties say the domain, the context and whether a text is fuzzy. Characters
    that XML has no way to write are ``<ph>`` elements of a type of ours.
    """
    body = "".join(
        _tu(row, source, target) for row in rows(catalogs) if row.translation
    )
    return (
        f'{HEAD}<tmx version="1.4">\n<header creationtool="i18n-site"'
        f' creationtoolversion="{__version__}" segtype="paragraph" o-tmf="PO"'
        f' adminlang="en" srclang={attribute(source)} datatype="plaintext"/>\n'
        f"<body>\n{body}</body>\n</tmx>\n"
    )


def _tu(row: Row, source: str, target: str) -> str:
    props = [
        ("x-domain", row.domain),
        ("x-context", row.message.key.context or ""),
        ("x-state", "fuzzy" if row.fuzzy else "translated"),
    ]
    said = "".join(
        f'<prop type="{kind}">{plain(text)}</prop>\n' for kind, text in props if text
    )
    note = f"<note>{plain(row.notes)}</note>\n" if row.notes else ""
    pair = ((source, row.source), (target, row.translation))
    texts = "".join(
        f"<tuv xml:lang={attribute(tag)}><seg>{_seg(text)}</seg></tuv>\n"
        for tag, text in pair
    )
    return f'<tu tuid="{row.id}">\n{note}{said}{texts}</tu>\n'


def _seg(text: str) -> str:
    return content(text, lambda digits: f'<ph type="{_POINT}">{digits}</ph>')


def read(root: Element, path: str, tag: str) -> tuple[Offered, ...]:
    """Return what the memory *root* says in the language *tag*, in its order.

    A file of another tool names no message: a text is then for the message without
    a context whose source it is, in any domain. Raise CatalogError
    (``exchange-language``) if nothing in it is in *tag*.
    """
    units = [tu for body in root.elements("body") for tu in body.elements("tu")]
    found = tuple(each for tu in units for each in _offered(tu, tag))
    if units and not found:
        what = f"no text of the file is in {tag!r}"
        at, hint = Location(path, root.line), "name the locale of the file"
        raise CatalogError(error("exchange-language", what, at, hint))
    return found


def _offered(tu: Element, tag: str) -> Iterator[Offered]:
    texts = list(tu.elements("tuv"))
    targets = [each for each in texts if same_language(_language(each), tag)]
    sources = [each for each in texts if each not in targets]
    if not (sources and targets):
        return
    props = {
        each.attributes.get("type"): _plain(each.content)
        for each in tu.elements("prop")
    }
    source = _segment(sources[0])
    own = tu.attributes.get("tuid", "") if "x-domain" in props else ""
    yield Offered(
        own or row_id(Key(source), None),
        props.get("x-domain"),
        (source,),
        _segment(targets[0]),
        _STATES.get(props.get("x-state", "")),
        tu.line,
    )


def _language(tuv: Element) -> str:
    return tuv.attributes.get("xml:lang") or tuv.attributes.get("lang", "")


def _segment(tuv: Element) -> str:
    seg = tuv.first("seg")
    return _plain(seg.content) if seg is not None else ""


def _plain(content: Sequence[Element | str]) -> str:
    """Return the text of *content*; that of an inline code is the code itself."""
    return "".join(each if isinstance(each, str) else _coded(each) for each in content)


def _coded(element: Element) -> str:
    text = _plain(element.content)
    if element.attributes.get("type") != _POINT:
        return text
    try:
        return chr(int(text, 16))
    except (ValueError, OverflowError):
        return text
