"""XML from anyone -> elements with their lines, at no risk."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, NoReturn, Union
from xml.parsers import expat

from i18n_site.catalogs.po_decode import LIMITS
from i18n_site.errors import CatalogError, error
from i18n_site.model.source import Location

DEPTH = 64
ELEMENTS = 1_000_000  # about 150,000 messages, and 300 MB of memory
_SPACE = "http://www.w3.org/XML/1998/namespace "
_AGAIN = "export the file again from the tool that wrote it"


class Element(NamedTuple):
    """An element: its local name, its attributes, and what is in it, in order.

    *namespace* is empty if there is none. Attributes of XML itself are spelled
    ``xml:lang``, those of other namespaces with their address before a space.
    """

    name: str
    namespace: str
    attributes: Mapping[str, str]
    content: list[Union["Element", str]]
    line: int

    def elements(self, *names: str) -> Iterator["Element"]:
        """Yield the elements directly in this one that have one of *names*."""
        for each in self.content:
            if isinstance(each, Element) and each.name in names:
                yield each

    def first(self, name: str) -> Union["Element", None]:
        """Return the first element of that name directly in this one."""
        return next(self.elements(name), None)


class _Builder:
    """Takes what expat tells."""

    def __init__(self, parser: expat.XMLParserType, path: str) -> None:
        self.parser = parser
        self.path = path
        self.root: Element | None = None
        self.open: list[Element] = []
        self.count = 0
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        parser.StartDoctypeDeclHandler = self.doctype

    def start(self, full: str, attributes: dict[str, str]) -> None:
        if len(self.open) >= DEPTH:
            self.refuse(f"more than {DEPTH} elements stand in each other", _AGAIN)
        self.count += 1
        if self.count > ELEMENTS:
            self.refuse(f"more than {ELEMENTS} elements", "split the file")
        namespace, _, name = full.rpartition(" ")
        known = {key.replace(_SPACE, "xml:"): each for key, each in attributes.items()}
        line = self.parser.CurrentLineNumber
        element = Element(name, namespace, known, [], line)
        if self.open:
            self.open[-1].content.append(element)
        else:
            self.root = element
        self.open.append(element)

    def end(self, _: str) -> None:
        self.open.pop()

    def text(self, text: str) -> None:
        self.open[-1].content.append(text)

    def doctype(self, *_: object) -> None:
        hint = "remove the line that begins with <!DOCTYPE"
        self.refuse("the file has a document type, which is never read", hint)

    def refuse(self, what: str, hint: str) -> NoReturn:
        at = Location(self.path, self.parser.CurrentLineNumber)
        raise CatalogError(error("exchange-unsafe", what, at, hint))


def read(data: bytes, path: str) -> Element:
    """Return the root element of *data*, which is UTF-8.

    Raise CatalogError: ``exchange-unsafe`` for a document type, before anything in
    it is read, and for more than 64 MB, a million elements or 64 in each other;
    ``exchange-syntax`` for what is no XML.
    """
    text = decoded(data, path)
    parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
    parser.buffer_text = True
    builder = _Builder(parser, path)
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as err:
        at = Location(path, err.lineno, err.offset + 1)
        what = f"the file is no XML: {expat.ErrorString(err.code)}"
        raise CatalogError(error("exchange-syntax", what, at, _AGAIN)) from err
    assert builder.root is not None  # noqa: S101 - expat wants exactly one
    return builder.root


def decoded(data: bytes, path: str) -> str:
    """Return the text of *data* without its byte order mark, or raise CatalogError."""
    if len(data) > LIMITS.size:
        what = f"{len(data)} bytes are more than the limit of {LIMITS.size}"
        found = error("exchange-unsafe", what, Location(path), "split the file")
        raise CatalogError(found)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        at = Location(path, data.count(b"\n", 0, err.start) + 1)
        hint = "save the file as UTF-8"
        raise CatalogError(error("exchange-syntax", "not UTF-8", at, hint)) from err
