"""The bytes of a catalog -> its text: UTF-8, and a catalog at all."""

import re

from i18n_site.errors import CatalogError, error
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen
from i18n_site.model.source import Location


class Limits(Frozen):
    """What a catalog may hold at most. *text* is in characters."""

    size: int = 64 * 1024 * 1024
    messages: int = 200_000
    text: int = 100_000
    references: int = 10_000


LIMITS = Limits()

# msgfmt takes these for UTF-8 or a part of it.
_UTF8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
# What gettext's own templates have for a charset.
PLACEHOLDER = "charset"
# In the header entry: the first msgid, and it is empty.
_CHARSET = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*"
    rb'msgid[ \t]*(?:""\s*)+msgstr(?:(?!\n[ \t]*msgid).)*?'
    rb"Content-Type:[^;\n]*;[ \t]*charset=([^\s\\\"]+)",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|\?xml|head|body)", re.IGNORECASE)
_LFS = b"version https://git-lfs.github.com/spec/"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONVERT = "convert the file to UTF-8: `i18n-site convert {}`"


def decode(data: bytes, path: str, limits: Limits = LIMITS) -> str:
    """Return the text of the catalog *data*, byte order mark and line ends kept.

    Raise CatalogError for what is no catalog (empty, HTML, a Git LFS pointer),
    for any charset but UTF-8, declared or found, and for NUL bytes.
    """
    problem = refusal(data, path, limits) or _bad_bytes(data, path)
    if problem is not None:
        raise CatalogError(problem)
    return data.decode("utf-8")


def refusal(data: bytes, path: str, limits: Limits = LIMITS) -> Finding | None:
    """Return what the size, the start and the header alone say against *data*."""
    return _not_a_catalog(data, path, limits) or _wrong_charset(data, path)


def _not_a_catalog(data: bytes, path: str, limits: Limits) -> Finding | None:
    if len(data) > limits.size:
        text = f"{len(data)} bytes are more than the limit of {limits.size}"
        return error("po-too-large", text, Location(path), "split the catalog")
    what = ""
    if not data or data.isspace():
        what = "the file is empty"
    elif data.startswith(_LFS):
        what = "a Git LFS pointer stands here instead of the catalog"
    elif _MARKUP.match(data):
        what = "the file is HTML or XML, not a catalog"
    if not what:
        return None
    hint = "restore the file: `git checkout -- FILE`, or `git lfs pull`"
    return error("po-not-a-catalog", what, Location(path), hint)


def _wrong_charset(data: bytes, path: str) -> Finding | None:
    if data.startswith(_UTF16):
        return error("po-encoding", "the file is UTF-16", Location(path, 1))
    found = charset_in(data)
    if found is None or is_utf8_name(found[0]) or found[0].lower() == PLACEHOLDER:
        return None
    name, start, _ = found
    line = data.count(b"\n", 0, start) + 1
    text = f"the header declares the charset {name!r}, not UTF-8"
    return error("po-encoding", text, Location(path, line), _CONVERT.format(path))


def charset_in(data: bytes) -> tuple[str, int, int] | None:
    """Return the charset that the header of *data* names, and where its name stands."""
    match = _CHARSET.search(data[:100_000])
    return match and (match[1].decode("latin-1"), *match.span(1))


def is_utf8_name(charset: str) -> bool:
    """Whether *charset* is a name of UTF-8 or of a part of it."""
    return charset.lower() in _UTF8


def _bad_bytes(data: bytes, path: str) -> Finding | None:
    nul = data.find(b"\0")
    if nul >= 0:
        return error("po-encoding", "a NUL byte", place_of(data, nul, path))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as err:
        text = f"byte 0x{data[err.start]:02x} is not UTF-8"
        at = place_of(data, err.start, path)
        return error("po-encoding", text, at, _CONVERT.format(path))
    return None


def place_of(data: bytes, offset: int, path: str) -> Location:
    """Return the line and column of the byte at *offset*."""
    start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode("utf-8", "replace")) + 1
    return Location(path, data.count(b"\n", 0, offset) + 1, column)
