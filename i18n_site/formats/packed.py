"""A parsed document as bytes, so that it is parsed once for many builds."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, NamedTuple

import msgspec

from i18n_site.model.document import Document

_KINDS = (datetime, date, time)  # a datetime is a date, so it comes first


class _Packed(NamedTuple):
    """*document* without its front matter, whose values are of any kind."""

    document: Document
    meta: Any


def pack(document: Document) -> bytes:
    """Return *document* as MessagePack, for ``unpack``."""
    bare = replace(document, meta={})
    return _encoder.encode(_Packed(bare, _tagged(document.meta)))


def unpack(data: bytes) -> Document | None:
    """Return the document that ``pack`` packed; None for anything else."""
    try:
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, ValueError):
        return None
    return replace(found.document, meta=found.meta)


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
