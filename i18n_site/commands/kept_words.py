"""The words of a locale as a build needs them, from the cache if it has them."""

from collections.abc import Callable

import msgspec

from i18n_site.catalogs import lookup
from i18n_site.commands.reading import Reading
from i18n_site.commands.words import NOTICES, Words
from i18n_site.errors import CatalogError
from i18n_site.later import later
from i18n_site.model.catalog import Translations
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.provenance import Provenance
from i18n_site.project.load import (
    LOCALES,
    catalog_path,
    read_approvals,
    read_catalog,
)

keep_words: Callable[[Reading, Locale], Words] = later(
    "i18n_site.commands.reread_words", "keep_words"
)
WORDS = "words"
_SIZE = 8  # bytes of a length


class Head(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of the words of a locale, beside the texts."""

    findings: tuple[Finding, ...]
    rule: PluralRule
    provenance: Provenance


def catalog_paths(reading: Reading, locale: Locale) -> list[str]:
    """Return the paths of the catalogs of *locale*, sorted."""
    paths = reading.files.paths(f"{LOCALES}/{locale.folder}/LC_MESSAGES")
    return [each for each in paths if each.endswith(".po")]


def words_name(reading: Reading, locale: Locale) -> str:
    """Return the name of the words of *locale*, which changes if a catalog does."""
    parts = [
        part
        for path in catalog_paths(reading, locale)
        for part in (path, reading.files.digest(path))
    ]
    return reading.name(about(reading, locale), *parts)


def about(reading: Reading, locale: Locale) -> str:
    """Return what stands for all that findings depend on, but for the catalogs."""
    glossary = repr(reading.project.glossary)
    settled = glossary + repr(locale.link_hosts)
    return reading.name(locale.tag, locale.folder, settled, reading.level.value)


def translations_of(
    locale: Locale, rule: PluralRule, block: memoryview
) -> Translations:
    """Return the translations into *locale* whose texts are in *block*."""
    texts = lookup.Lookup(block)
    hosts = locale.link_hosts
    return Translations(locale.tag, locale.direction, rule, texts, hosts)


def framed(head: bytes, block: bytes) -> bytes:
    """Return both with their lengths before them; *block* begins at an 8th."""
    head += b" " * (-len(head) % _SIZE)
    sizes = (len(each).to_bytes(_SIZE) for each in (head, block))
    return b"".join((*sizes, head, block))


def read_kept(reading: Reading, locale: Locale, name: str) -> Words:
    """Return the words of *locale* from the cache, or read them."""
    data = reading.cache.map(f"{WORDS}/{name}")
    start = 2 * _SIZE
    end = start + int.from_bytes(data[:_SIZE]) if data else 0
    if data is None or len(data) != end + int.from_bytes(data[_SIZE:start]):
        return keep_words(reading, locale)
    try:
        head = msgspec.msgpack.decode(bytes(data[start:end]).rstrip(b" "), type=Head)
        approvals = read_approvals(reading.project, locale)
        path = catalog_path(locale, NOTICES)
        notices = read_catalog(reading.project, path)
    except (msgspec.MsgspecError, ValueError):
        return keep_words(reading, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    translations = translations_of(locale, head.rule, data[end:])
    catalogs = {NOTICES: notices} if notices else {}
    origin = head.provenance
    return Words(locale, catalogs, head.findings, translations, approvals, origin)
