"""A catalog in an old charset -> the same catalog in UTF-8."""

import re

from i18n_site.catalogs.po_decode import (
    PLACEHOLDER,
    charset_in,
    is_utf8_name,
    place_of,
)
from i18n_site.errors import CatalogError, error
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.source import Location

# The charsets that gettext knows (its po-charset.c), as far as Python has them, and
# the names by which Windows calls its own.
_NAMES = (
    "ascii us-ascii ansi_x3.4-1968 utf-8 koi8-r koi8-u koi8-t gb2312 gbk gb18030 big5"
    " big5-hkscs euc-jp euc-kr shift_jis johab tis-620 cp850 cp866 cp874 cp932 cp949"
    " cp950"
)
CHARSETS = frozenset(
    {
        *_NAMES.split(),
        *(f"iso-8859-{part}" for part in range(1, 17) if part != 12),
        *(f"{prefix}125{page}" for prefix in ("cp", "windows-") for page in range(9)),
    }
)
# All their bytes mean something, so text in UTF-8 can be read as any of them.
_TAKES_ALL = re.compile("iso-8859-|koi8-|cp|windows-|tis-")
_ESCAPED_BYTE = re.compile(
    rb"(?<!\\)(?:\\\\)*\\(?:[23][0-7]{2}|x[89a-fA-F][0-9a-fA-F])"
)
_CONTROL = re.compile("[\x80-\x9f]")

RULES: tuple[Rule, ...] = (
    Rule(
        "convert-charset",
        Severity.ERROR,
        "The charset of a catalog is not named, not known, or not the right one.\n\n"
        "Read in another charset, letters turn into others without a word, and what\n"
        "was lost so is not found again.",
        "name the charset that the file is in: --from-code CHARSET",
        ('"Content-Type: text/plain; charset=ISO-8859-2\\n"',),
        ('"Content-Type: text/plain; charset=ISO-LATIN\\n"',),
    ),
)


def convert(data: bytes, path: str, charset: str = "") -> bytes:
    """Return the catalog *data* in UTF-8, and its header saying so.

    It is read in *charset*, or in what the header names. Nothing but the bytes of
    text beyond ASCII and the name in the header changes. Raise CatalogError
    (``convert-charset``) for a charset that gettext does not know, for bytes it does
    not have, and where the text shows that it is another one.
    """
    named = charset_in(data)
    found = charset or (named[0] if named else "")
    problem = _unknown(found, path) or _wrong(data, found, path)
    if problem is not None:
        raise CatalogError(problem)
    if named is None or is_utf8_name(named[0]):
        return data.decode(found).encode()
    _, start, end = named
    before, after = data[:start].decode(found), data[end:].decode(found)
    return f"{before}UTF-8{after}".encode()


def _refused(message: str, at: Location) -> Finding:
    hint = "name the charset that the file is in: --from-code CHARSET"
    return error("convert-charset", message, at, hint)


def _unknown(charset: str, path: str) -> Finding | None:
    if charset.lower() in ("", PLACEHOLDER):
        return _refused("the header names no charset", Location(path))
    if charset.lower() not in CHARSETS:
        return _refused(f"{charset!r} is no charset of catalogs", Location(path))
    return None


def _wrong(data: bytes, charset: str, path: str) -> Finding | None:
    """Return what shows that *data* is not in *charset*, or can't leave it."""
    escaped = _ESCAPED_BYTE.search(data)
    if escaped and charset.lower() != "utf-8":
        shown = escaped[0].decode("ascii")
        what = f"the escape '{shown}' stands for a byte of {charset}"
        hint = "write the letter itself, or convert with `msgconv --to-code=UTF-8`"
        return error(
            "convert-charset", what, place_of(data, escaped.start(), path), hint
        )
    try:
        text = data.decode(charset)
    except UnicodeDecodeError as err:
        what = f"byte 0x{data[err.start]:02x} is not {charset}"
        return _refused(what, _line(data, err.start, path))
    control = _CONTROL.search(text)
    if control and _TAKES_ALL.match(charset.lower()):
        what = f"{charset} would make the text hold the control character"
        line = text.count("\n", 0, control.start()) + 1
        return _refused(f"{what} U+{ord(control[0]):04X}", Location(path, line))
    if _TAKES_ALL.match(charset.lower()) and _is_utf8(data):
        what = f"the text is UTF-8 already, not {charset}"
        first = next(at for at, byte in enumerate(data) if byte > 127)
        return _refused(what, _line(data, first, path))
    return None


def _is_utf8(data: bytes) -> bool:
    """Whether *data* has more than ASCII and is UTF-8: no other text is, by chance."""
    if data.isascii():
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _line(data: bytes, offset: int, path: str) -> Location:
    return Location(path, data.count(b"\n", 0, offset) + 1)
