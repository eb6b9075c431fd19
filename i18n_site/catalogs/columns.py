"""The messages of a catalog side by side: digests for the keys, and the texts.

This is what a build keeps of a catalog and joins to the words of a locale. It is
made, cut and joined as whole blocks of bytes.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import accumulate, chain, pairwise
from struct import iter_unpack
from typing import NamedTuple

from i18n_site.model.catalog import Key

DIGEST = 16  # bytes of a digest
NUMBER = "I"  # of ``array``: a number of 4 bytes
_SIZE = 4


class Columns(NamedTuple):
    """Messages in their order.

    *digests* are those of the keys. *texts* are the forms of each message, parted
    by U+0004 and ended by a NUL, which no msgstr can hold, as long as *sizes* say.
    A message that is not for readers has none.
    """

    digests: bytes = b""
    sizes: bytes = b""
    texts: bytes = b""


def digest(key: Key) -> bytes:
    """Return 16 bytes that stand for *key*."""
    text, context = key
    if context is not None:
        text = f"{text}\4{context}"
    return blake2b(text.encode(), digest_size=DIGEST).digest()


def names(digests: bytes | memoryview) -> Iterator[bytes]:
    """Yield the single ones of *digests*."""
    return chain.from_iterable(iter_unpack(f"{DIGEST}s", digests))


def forms(text: str) -> tuple[str, ...]:
    """Return the forms in *text*, which has no NUL any more."""
    return tuple(text.split("\4")) if "\4" in text else (text,)


def columns(texts: Iterable[tuple[Key, tuple[str, ...]]]) -> Columns:
    """Return the messages with these keys and forms; none: it is no text yet."""
    digests, found = [], []
    for key, each in texts:
        digests.append(digest(key))
        found.append(("\4".join(each) + "\0").encode() if each else b"")
    sizes = array(NUMBER, map(len, found))
    return Columns(b"".join(digests), sizes.tobytes(), b"".join(found))


def joined(parts: Sequence[Columns]) -> Columns:
    """Return the messages of all *parts*, one after the other."""
    return Columns(*map(b"".join, zip(*parts, strict=True))) if parts else Columns()


def part(whole: Columns, numbers: range) -> Columns:
    """Return the messages of *whole* with *numbers*, which follow each other."""
    first, last = numbers.start, numbers.stop
    sizes = array(NUMBER, whole.sizes)
    start = sum(sizes[:first])
    return Columns(
        whole.digests[DIGEST * first : DIGEST * last],
        whole.sizes[_SIZE * first : _SIZE * last],
        whole.texts[start : start + sum(sizes[first:last])],
    )


def united(parts: Sequence[Columns], rejected: Collection[bytes]) -> Columns:
    """Return the messages of *parts*, each once; the first one with a text wins.

    Those whose digests are *rejected* have none in any part.
    """
    whole = joined(parts)
    known = set(names(whole.digests))
    if DIGEST * len(known) == len(whole.digests) and known.isdisjoint(rejected):
        return whole
    ends = pairwise(accumulate(array(NUMBER, whole.sizes), initial=0))
    found = dict.fromkeys(rejected, b"")
    for name, (start, end) in zip(names(whole.digests), ends, strict=True):
        if name not in found and start < end:
            found[name] = whole.texts[start:end]
    sizes = array(NUMBER, map(len, found.values()))
    return Columns(b"".join(found), sizes.tobytes(), b"".join(found.values()))
