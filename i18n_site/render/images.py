"""Images on pages: how large they are, so that text does not jump when they come."""

import re
import struct
from collections.abc import Callable
from html import unescape
from typing import NamedTuple

from i18n_site.render.addresses import target

_IMAGE = re.compile(r"<img\b[^>]*>")
_SRC = re.compile(r'\ssrc="([^"]*)"')
_SVG = re.compile(rb"<svg\b[^>]*>")
_LENGTH = re.compile(r'\s(width|height)\s*=\s*["\']\s*([\d.]+)(?:px)?\s*["\']')
_VIEW_BOX = re.compile(r'\sviewBox\s*=\s*["\']([^"\']*)["\']')
_MOST = 1 << 16  # pixels: what is larger is no size of an image


class Size(NamedTuple):
    """Width and height in CSS pixels."""

    width: int
    height: int


def image_size(data: bytes) -> Size | None:
    """Return the size that the header of an image says; None if it can't be told.

    Formats: SVG (``width`` and ``height``, else ``viewBox``), PNG, GIF, JPEG and
    WebP, each by its own specification.
    """
    for begins, read in _READERS:
        if data.startswith(begins):
            try:
                return _possible(read(data))
            except (struct.error, IndexError):
                return None
    found = _SVG.search(data[:_MOST])
    return _possible(_svg(found[0].decode("utf-8", "replace"))) if found else None


def _possible(size: Size | None) -> Size | None:
    return size if size and all(0 < each < _MOST for each in size) else None


def _svg(tag: str) -> Size | None:
    given = {name: float(value) for name, value in _LENGTH.findall(tag)}
    if len(given) == len(Size._fields):
        return Size(round(given["width"]), round(given["height"]))
    box = _VIEW_BOX.search(tag)
    try:
        numbers = re.split(r"[\s,]+", box[1].strip() if box else "")
        _, _, width, height = map(float, numbers)
    except ValueError:
        return None
    return Size(round(width), round(height))


def _png(data: bytes) -> Size:
    return Size(*struct.unpack_from(">II", data, 16))


def _gif(data: bytes) -> Size:
    return Size(*struct.unpack_from("<HH", data, 6))


def _jpeg(data: bytes) -> Size | None:
    """Return what the first frame header (SOFn) says; segments before it go by."""
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Size(width, height)
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None


def _webp(data: bytes) -> Size | None:
    kind = data[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        return Size(width + 1, height + 1)
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return Size(width & 0x3FFF, height & 0x3FFF)
    return None


_READERS: tuple[tuple[bytes, Callable[[bytes], Size | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"GIF8", _gif),
    (b"\xff\xd8", _jpeg),
    (b"RIFF", _webp),
)


def sized(html: str, document: str, size_of: Callable[[str], Size | None]) -> str:
    """Return *html* with the sizes of the images of the site, loaded when needed.

    *size_of* gives the size of a file below ``content/``, None for one that is not
    there. What the source says of an image itself stays.
    """

    def with_size(match: re.Match[str]) -> str:
        tag = match[0]
        src = _SRC.search(tag)
        found = target(unescape(src[1]), document, {}) if src else None
        size = size_of(found.path) if found else None
        given = ""
        if size and " width=" not in tag and " height=" not in tag:
            given = f' width="{size.width}" height="{size.height}"'
        if " loading=" not in tag:
            given += ' loading="lazy"'
        return f"{tag[:4]}{given}{tag[4:]}"

    return _IMAGE.sub(with_size, html) if "<img" in html else html
