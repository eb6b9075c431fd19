"""The words of a locale as a build needs them, from the cache if it has them."""

from itertools import chain
from typing import NamedTuple

import msgspec

from i18n_site.catalogs import lookup, snapshot
from i18n_site.catalogs.compiled import Part, join_parts, part_of
from i18n_site.catalogs.plural_forms import plural_findings
from i18n_site.catalogs.po_reread import reread
from i18n_site.checks import check_whole, examiner, unusable
from i18n_site.commands.reading import Reading
from i18n_site.commands.words import NOTICES, Words
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Catalog, Translations
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.provenance import Provenance
from i18n_site.notices.provenance import of_locale
from i18n_site.project.fingerprints import digest
from i18n_site.project.load import (
    LOCALES,
    catalog_path,
    read_approvals,
    read_catalog,
)

WORDS, SNAPSHOTS = "words", "catalogs"


class _Head(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of the words of a locale, beside the texts."""

    findings: tuple[Finding, ...]
    rule: PluralRule
    provenance: Provenance


def _catalog_paths(reading: Reading, locale: Locale) -> list[str]:
    paths = reading.files.paths(f"{LOCALES}/{locale.folder}/LC_MESSAGES")
    return [each for each in paths if each.endswith(".po")]


def words_name(reading: Reading, locale: Locale) -> str:
    """Return the name of the words of *locale*, which changes if a catalog does."""
    parts = [
        part
        for path in _catalog_paths(reading, locale)
        for part in (path, reading.files.digest(path))
    ]
    return reading.name(_about(reading, locale), *parts)


def _about(reading: Reading, locale: Locale) -> str:
    """Return what stands for all that findings depend on, but for the catalogs."""
    glossary = repr(reading.project.glossary)
    settled = glossary + repr(locale.link_hosts)
    return reading.name(locale.tag, locale.folder, settled, reading.level.value)


def keep_words(reading: Reading, locale: Locale) -> Words:
    """Read and check the catalogs of *locale*, and keep what a build needs of them."""
    with reading.stages.timed("catalogs"):
        words = _read_words(reading, locale)
        if words.translations is not None:
            kept = _Head(words.findings, words.translations.rule, words.provenance)
            texts = lookup.pack(words.translations.texts)
            data = _framed(msgspec.msgpack.encode(kept), texts)
            reading.cache.put(f"{WORDS}/{words_name(reading, locale)}", data)
    return words


def _read_words(reading: Reading, locale: Locale) -> Words:
    """Read what changed of the catalogs; see ``read_words``."""
    found: list[_Catalog] = []
    faults: list[Finding] = []
    for path in _catalog_paths(reading, locale):
        try:
            found.append(_read_catalog(reading, locale, path))
        except CatalogError as err:
            faults += err.findings
    try:
        if faults:
            raise CatalogError(*faults)
        approvals = read_approvals(reading.project, locale)
        findings = tuple(each for one in found for each in one.findings)
        if any(one.part is None for one in found):
            return Words(locale, {}, findings, None)
        parts = [one.part for one in found if one.part is not None]
        translations = join_parts(parts, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    headers = [one.header for one in found]
    origin = of_locale(locale.tag, reading.project.source.tag, headers)
    notices = catalog_path(locale, NOTICES)
    by_path = {one.header.path: one.header for one in found}
    catalogs = {NOTICES: by_path[notices]} if notices in by_path else {}
    return Words(locale, catalogs, findings, translations, approvals, origin)


class _Catalog(NamedTuple):
    """What a catalog came to; *part* is None if its plural rule is not the locale's.

    *header* is the catalog, of which only the header and the notices are asked for.
    """

    header: Catalog
    findings: tuple[Finding, ...]
    part: Part | None


def _read_catalog(reading: Reading, locale: Locale, path: str) -> _Catalog:
    """Read a catalog, or what changed of it since it was read last."""
    name = f"{SNAPSHOTS}/{digest(path.encode()).hex()}"
    about = _about(reading, locale)
    kept = reading.cache.map(name)
    known = snapshot.loads(kept, about) if kept else None
    data = reading.files.read_settled(path)
    project, level = reading.project, reading.level
    examine = examiner(locale, project.source, path, project.glossary, level)
    with reading.stages.timed("check"):
        read = reread(data, path, examine, known)
        found = [*chain.from_iterable(read.found)]
        found += check_whole(read.catalog, locale, level)
    foreign = plural_findings(read.catalog, locale)
    if foreign:
        return _Catalog(read.catalog, (*foreign, *found), None)
    part = part_of(read.catalog, locale, unusable(read.catalog, found))
    taken = snapshot.take(read, digest(data), about, tuple(found), part)
    reading.cache.put(name, snapshot.dumps(taken))
    return _Catalog(read.catalog, tuple(found), part)


def _framed(head: bytes, block: bytes) -> bytes:
    """Return both with the length of *head* before it; *block* begins at an 8th."""
    padding = b" " * (-len(head) % 8)
    return len(head + padding).to_bytes(8) + head + padding + block


def read_kept(reading: Reading, locale: Locale, name: str) -> Words:
    """Return the words of *locale* from the cache, or read them."""
    data = reading.cache.map(f"{WORDS}/{name}")
    if data is None:
        return keep_words(reading, locale)
    end = 8 + int.from_bytes(data[:8])
    try:
        head = msgspec.msgpack.decode(bytes(data[8:end]).rstrip(b" "), type=_Head)
        approvals = read_approvals(reading.project, locale)
        path = catalog_path(locale, NOTICES)
        notices = read_catalog(reading.project, path)
    except (msgspec.MsgspecError, ValueError):
        return keep_words(reading, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    texts = lookup.Lookup(data[end:])
    translations = Translations(
        locale.tag, locale.direction, head.rule, texts, locale.link_hosts
    )
    catalogs = {NOTICES: notices} if notices else {}
    origin = head.provenance
    return Words(locale, catalogs, head.findings, translations, approvals, origin)
