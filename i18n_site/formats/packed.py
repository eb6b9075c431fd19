"""Parsed documents as bytes, so that they are parsed once for many builds.

Most builds make few pages: of the other documents they need what other pages show
of them, their faces. These are kept together, and the bodies one by one.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime, time
from typing import Any, NamedTuple

import msgspec

from i18n_site.model.document import Document, TemplateMessage

Messages = dict[str, tuple[TemplateMessage, ...]]  # of templates, by path

_KINDS = (datetime, date, time)  # a datetime is a date, so it comes first


class _Packed(NamedTuple):
    """*document* without its front matter and its ids.

    The values of the *meta* are of any kind, the *ids* in an order.
    """

    document: Document
    meta: Any
    ids: list[str]


def _packed(document: Document) -> _Packed:
    meta, ids = _tagged(document.meta), sorted(document.ids)
    return _Packed(replace(document, meta={}, ids=frozenset()), meta, ids)


def pack(document: Document) -> bytes:
    """Return *document* as MessagePack, for ``unpack``."""
    return _encoder.encode(_packed(document))


def unpack(data: bytes) -> Document | None:
    """Return the document that ``pack`` packed; None for anything else."""
    try:
        return _unpacked(data)
    except (msgspec.MsgspecError, ValueError):
        return None


def _unpacked(data: bytes) -> Document:
    document, meta, ids = _decoder.decode(data)
    return replace(document, meta=meta, ids=frozenset(ids))


def pack_face(document: Document) -> bytes:
    """Return the face of *document* as MessagePack, for ``face``."""
    bare = replace(document, skeleton=(), units=(), headings=(), messages=())
    return _encoder.encode(_packed(bare))


def face(data: bytes, body: Callable[[], Document]) -> Document | None:
    """Return a document with the face that ``pack_face`` packed; None if it is none.

    *body* gives the whole document, when more than the face is asked for.
    """
    try:
        return _Faced.of(_unpacked(data), body)
    except (msgspec.MsgspecError, ValueError):
        return None


def join(faces: Mapping[str, bytes]) -> bytes:
    """Return *faces*, which are by name, as one."""
    return _encoder.encode(faces)


def parted(data: bytes) -> dict[str, bytes]:
    """Return the faces that ``join`` joined, by name; none if they are broken."""
    try:
        return _faces_decoder.decode(data)
    except (msgspec.MsgspecError, ValueError):
        return {}


def pack_messages(name: str, messages: Messages) -> bytes:
    """Return the *messages* of templates as MessagePack, for ``unpack_messages``."""
    return _encoder.encode((name, messages))


def unpack_messages(data: bytes) -> tuple[str, Messages]:
    """Return what ``pack_messages`` packed; no name and none for anything else."""
    try:
        return _messages_decoder.decode(data)
    except (msgspec.MsgspecError, ValueError):
        return "", {}


_BODY = ("skeleton", "units", "headings", "messages")


class _Faced(Document):
    """A document whose body is loaded when it is first asked for."""

    __slots__ = ("load",)
    load: Callable[[], Document]

    @classmethod
    def of(cls, face: Document, load: Callable[[], Document]) -> "_Faced":
        """Return a document with this face; the slots of its body are left empty."""
        made = cls.__new__(cls)
        for each in _FACE:
            object.__setattr__(made, each, getattr(face, each))
        object.__setattr__(made, "load", load)
        return made

    def __getattr__(self, name: str) -> object:
        """Load the body: Python asks here for what is not there."""
        if name not in _BODY:
            raise AttributeError(name)
        whole = self.load()
        for each in _BODY:
            object.__setattr__(self, each, getattr(whole, each))
        return getattr(whole, name)


_FACE = tuple(e.name for e in fields(Document) if e.name not in _BODY)


def _tagged(value: object) -> object:
    """Return *value* with its dates and times marked, which else become texts."""
    if isinstance(value, Mapping):
        return {key: _tagged(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_tagged(each) for each in value]
    if isinstance(value, date | time):
        kinds = (kind for kind in _KINDS if isinstance(value, kind))
        number = _KINDS.index(next(kinds))
        return msgspec.msgpack.Ext(number, value.isoformat().encode())
    return value


def _restored(number: int, data: memoryview) -> object:
    return _KINDS[number].fromisoformat(bytes(data).decode())


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Packed, ext_hook=_restored)
_faces_decoder = msgspec.msgpack.Decoder(dict[str, bytes])
_messages_decoder = msgspec.msgpack.Decoder(tuple[str, Messages])
