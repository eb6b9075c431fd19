"""The usable translations of a locale as one block of bytes, read where it lies.

Like a .mo file with its sorted index, but for every text of a locale at once, and
with digests for keys: a lookup costs a search in the index and the decoding of one
text. So a locale costs no time to load and no memory of its own; the processes of
a build share it. The texts are in the order of the catalogs, which is mostly that
of the documents: a row of texts costs little more than one.

The block: the number of messages (8 bytes), the index (8 bytes a message: the
first half of the digest of its key, sorted), the places of the texts (8 bytes a
message, and one for the end), which message each of the index is (4 bytes), the
digests (16 bytes a message), the texts.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate, islice
from operator import lt

from i18n_site.catalogs.columns import DIGEST, NUMBER, Columns, digest, forms, names
from i18n_site.model.catalog import Key

_HALF = 8  # bytes: of a digest, of a place
_ORDER = sys.byteorder  # the index is read as numbers of this machine
_ABSENT = 0xFFFF_FFFF  # a run of messages that have no text
_WORTH = 10  # so many messages are listed as soon as one is looked up


def pack(columns: Columns) -> bytes:
    """Return *columns*, in which no digest comes twice, as a block for ``Lookup``."""
    halves = array("Q", columns.digests)[::2]
    places = array("Q", accumulate(array(NUMBER, columns.sizes), initial=0))
    order = array(NUMBER, sorted(range(len(halves)), key=halves.__getitem__))
    index = array("Q", map(halves.__getitem__, order))
    head = len(halves).to_bytes(_HALF, _ORDER), index, places, order
    return b"".join((*head, columns.digests, columns.texts))


def row(digests: Iterable[bytes], numbers: Mapping[bytes, int]) -> bytes:
    """Return where the texts of the keys with *digests* are, for ``Lookup.among``.

    *numbers* are those of ``Lookup.numbers``. A row is the runs of texts that follow
    each other in the block: the number of the first one, and how many they are.
    """
    found = [numbers.get(each, _ABSENT) for each in digests]
    first = found[0] if found else _ABSENT
    if found == list(range(first, first + len(found))):
        return array(NUMBER, (first, len(found))).tobytes()
    runs: list[int] = []
    due = -1
    for number in found:
        if number == due:
            runs[-1] += 1
        else:
            runs += (number, 1)
        due = number if number == _ABSENT else number + 1
    return array(NUMBER, runs).tobytes()


class Lookup(Mapping[Key, tuple[str, ...]]):
    """The texts of a block by their keys. The keys themselves are not in it."""

    def __init__(self, block: memoryview) -> None:
        """Take a block that ``pack`` made."""
        count = int.from_bytes(block[:_HALF], _ORDER)
        index = _HALF * (1 + count)
        places = index + _HALF * (count + 1)
        order = places + array(NUMBER).itemsize * count
        digests = order + DIGEST * count
        self._index = block[_HALF:index].cast("Q")
        self._places = block[index:places].cast("Q")
        self._order = block[places:order].cast("I")
        self._digests = block[order:digests]
        self._texts = block[digests:]

    def __getitem__(self, key: Key) -> tuple[str, ...]:
        """Return the forms of *key*, or raise KeyError."""
        number = self._number(digest(key))
        text = None if number is None else self._run(number, 1)
        if not text:
            raise KeyError(key)
        return forms(str(text[:-1], "utf-8"))

    def __iter__(self) -> Iterator[Key]:
        """Raise TypeError: the keys are not kept."""
        raise TypeError("the keys of a lookup are not kept")

    def __len__(self) -> int:
        """Return the number of messages that have a text."""
        return sum(map(self._has, range(len(self._index))))

    def layout(self) -> bytes:
        """Return what stands for which messages have a text, and where it is.

        Rows of one block are those of another that has the same.
        """
        places = self._places.tolist()
        present = bytes(map(lt, places, islice(places, 1, None)))
        return blake2b(b"".join((present, self._digests))).digest()

    def numbers(self, wanted: Sequence[bytes]) -> dict[bytes, int]:
        """Return the messages that have a text by the digests of their keys.

        Of those with *wanted* digests; it may return more.
        """
        if len(wanted) * _WORTH < len(self._index):
            found = ((each, self._number(each)) for each in wanted)
            return {each: at for each, at in found if at is not None and self._has(at)}
        places = self._places.tolist()
        ends = islice(places, 1, None)
        return {
            name: number
            for number, (name, start, end) in enumerate(
                zip(names(self._digests), places, ends, strict=False)
            )
            if start < end
        }

    def texts(self, row: bytes) -> bytes:
        """Return the texts of *row*, each ended by a NUL; nothing but that for none."""
        runs = _runs(row)
        return b"".join(
            b"\0" * count if first == _ABSENT else self._run(first, count)
            for first, count in runs
        )

    def among(self, keys: Sequence[Key], row: bytes) -> dict[Key, tuple[str, ...]]:
        """Return the texts of those of *keys* that have any; *row* is where."""
        found: dict[Key, tuple[str, ...]] = {}
        at = 0
        for first, count in _runs(row):
            if first != _ABSENT:
                text = str(self._run(first, count), "utf-8")
                here = keys[at : at + count]
                texts = text[:-1].split("\0")
                several = "\4" in text
                each = map(forms, texts) if several else zip(texts)
                found.update(zip(here, each, strict=True))
            at += count
        return found

    def _run(self, first: int, count: int) -> memoryview:
        return self._texts[self._places[first] : self._places[first + count]]

    def _has(self, number: int) -> bool:
        return self._places[number] < self._places[number + 1]

    def _number(self, digest: bytes) -> int | None:
        """Return which message has the key with *digest*, or None."""
        half = int.from_bytes(digest[:_HALF], _ORDER)
        at = bisect_left(self._index, half)
        while at < len(self._index) and self._index[at] == half:
            number = self._order[at]
            if self._digests[DIGEST * number : DIGEST * (number + 1)] == digest:
                return int(number)
            at += 1
        return None


def _runs(row: bytes) -> Iterator[tuple[int, int]]:
    numbers = iter(array(NUMBER, row))
    return zip(numbers, numbers, strict=True)
