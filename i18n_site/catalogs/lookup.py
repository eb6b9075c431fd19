"""The usable translations of a locale as one block of bytes, read where it lies.

Like a .mo file with its sorted index, but for every text of a locale at once, and
with digests for keys: a lookup costs a search in the index and the decoding of one
text. So a locale costs no time to load and no memory of its own; the processes of
a build share it.

The block: the length of the index (8 bytes), the index (8 bytes a message: the
first half of the digest of its key, sorted), the places (8 bytes a message, and
one for the end), the records (the other half of the digest, then the texts, each
ended by a NUL, which no msgstr can hold).
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate

from i18n_site.model.catalog import Key

_NUMBER = 8  # bytes
_ORDER = sys.byteorder  # the index is read as numbers of this machine
_END = b"\0"


def digest(key: Key) -> bytes:
    """Return 16 bytes that stand for *key*."""
    context = "" if key.context is None else f"\4{key.context}"
    return blake2b(f"{key.text}{context}".encode(), digest_size=16).digest()


def pack(texts: Mapping[Key, tuple[str, ...]]) -> bytes:
    """Return *texts* as a block for ``Lookup``."""
    records = sorted(
        _numbered(digest(key), "\0".join(forms)) for key, forms in texts.items()
    )
    lengths = (len(record) for _, record in records)
    index = array("Q", (number for number, _ in records))
    places = array("Q", accumulate(lengths, initial=0))
    head = len(records).to_bytes(_NUMBER, _ORDER) + index.tobytes() + places.tobytes()
    return head + b"".join(record for _, record in records)


def _numbered(digest: bytes, text: str) -> tuple[int, bytes]:
    number = int.from_bytes(digest[:_NUMBER], _ORDER)
    return number, digest[_NUMBER:] + text.encode() + _END


class Lookup(Mapping[Key, tuple[str, ...]]):
    """The texts of a block by their keys. The keys themselves are not in it."""

    def __init__(self, block: memoryview) -> None:
        """Take a block that ``pack`` made."""
        count = int.from_bytes(block[:_NUMBER], _ORDER)
        end = _NUMBER * (1 + count + count + 1)
        self._index = block[_NUMBER : _NUMBER * (1 + count)].cast("Q")
        self._places = block[_NUMBER * (1 + count) : end].cast("Q")
        self._records = block[end:]

    def __getitem__(self, key: Key) -> tuple[str, ...]:
        """Return the forms of *key*, or raise KeyError."""
        record = self.record(digest(key))
        if record is None:
            raise KeyError(key)
        return _forms(record)

    def among(
        self, keys: Sequence[Key], digests: Sequence[bytes]
    ) -> dict[Key, tuple[str, ...]]:
        """Return the texts of those of *keys* that have any; *digests* are theirs."""
        found = zip(keys, map(self.record, digests), strict=True)
        return {key: _forms(record) for key, record in found if record is not None}

    def __iter__(self) -> Iterator[Key]:
        """Raise TypeError: the keys are not kept."""
        raise TypeError("the keys of a lookup are not kept")

    def __len__(self) -> int:
        """Return the number of messages."""
        return len(self._index)

    def record(self, digest: bytes) -> bytes | None:
        """Return what is kept for the key with *digest*, or None.

        Two records are equal if the texts are.
        """
        number = int.from_bytes(digest[:_NUMBER], _ORDER)
        at = bisect_left(self._index, number)
        while at < len(self._index) and self._index[at] == number:
            record = bytes(self._records[self._places[at] : self._places[at + 1]])
            if record.startswith(digest[_NUMBER:]):
                return record
            at += 1
        return None


def _forms(record: bytes) -> tuple[str, ...]:
    return tuple(record[_NUMBER:-1].decode().split("\0"))
