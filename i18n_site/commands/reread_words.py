"""The words of a locale, read from what changed of its catalogs."""

from itertools import chain
from typing import NamedTuple

import msgspec

from i18n_site.catalogs import lookup, snapshot
from i18n_site.catalogs.columns import Columns, digest, united
from i18n_site.catalogs.compiled import common_rule
from i18n_site.catalogs.plural_forms import plural_findings, rule_of
from i18n_site.catalogs.po_reread import reread
from i18n_site.checks import check_whole, examiner, unusable
from i18n_site.commands.kept_words import (
    WORDS,
    Head,
    about,
    catalog_paths,
    framed,
    translations_of,
    words_name,
)
from i18n_site.commands.reading import Reading
from i18n_site.commands.words import NOTICES, Words
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.notices.provenance import of_headers
from i18n_site.project.fingerprints import digest as digest_of_name
from i18n_site.project.load import catalog_path, read_approvals

SNAPSHOTS = "catalogs"


def keep_words(reading: Reading, locale: Locale) -> Words:
    """Read and check the catalogs of *locale*, and keep what a build needs of them."""
    with reading.stages.timed("catalogs"):
        words, block = _read_words(reading, locale)
        if words.translations is not None:
            kept = Head(words.findings, words.translations.rule, words.provenance)
            data = framed(msgspec.msgpack.encode(kept), block)
            reading.cache.put(f"{WORDS}/{words_name(reading, locale)}", data)
    return words


def _read_words(reading: Reading, locale: Locale) -> tuple[Words, bytes]:
    """Read what changed of the catalogs; see ``read_words``.

    Return the words, and the block that their texts are in.
    """
    found: list[_Catalog] = []
    faults: list[Finding] = []
    for path in catalog_paths(reading, locale):
        try:
            found.append(_read_catalog(reading, locale, path))
        except CatalogError as err:
            faults += err.findings
    try:
        if faults:
            raise CatalogError(*faults)
        approvals = read_approvals(reading.project, locale)
        findings = tuple(each for one in found for each in one.findings)
        if any(one.foreign for one in found):
            return Words(locale, {}, findings, None), b""
        rule = common_rule(((one.header.path, one.rule) for one in found), locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None), b""
    rejected = frozenset().union(*(one.rejected for one in found))
    block = lookup.pack(united([one.columns for one in found], rejected))
    filled = [one.header for one in found if one.columns.texts]
    origin = of_headers(reading.project.source.tag, filled)
    notices = catalog_path(locale, NOTICES)
    by_path = {one.header.path: one.header for one in found}
    catalogs = {NOTICES: by_path[notices]} if notices in by_path else {}
    translations = translations_of(locale, rule, memoryview(block))
    return Words(locale, catalogs, findings, translations, approvals, origin), block


class _Catalog(NamedTuple):
    """What a catalog came to, or that its plural rule is *foreign*: not the locale's.

    *header* is the catalog, of which only the header and the notices are asked for.
    *rule* is what it names, if it does. *columns* are its messages, of which those
    that are *rejected* can't come from another catalog, either.
    """

    header: Catalog
    findings: tuple[Finding, ...]
    foreign: bool
    rule: PluralRule | None
    columns: Columns
    rejected: frozenset[bytes]


def _read_catalog(reading: Reading, locale: Locale, path: str) -> _Catalog:
    """Read a catalog, or what changed of it since it was read last."""
    name = f"{SNAPSHOTS}/{digest_of_name(path.encode()).hex()}"
    known_by = about(reading, locale)
    data = reading.files.read_settled(path)
    project, level = reading.project, reading.level
    examine = examiner(locale, project.source, path, project.glossary, level)
    # The gate needs all messages, and so do milder checks of whole catalogs, which
    # are not kept: they are large.
    keeps = level is Severity.ERROR
    whole = not keeps or path == catalog_path(locale, NOTICES)
    kept = reading.cache.map(name) if keeps else None
    known = snapshot.loads(kept, known_by) if kept else None
    with reading.stages.timed("check"):
        read = reread(data, path, examine, known, whole=whole)
        found = [*chain.from_iterable(read.kept.found.values())]
        found += check_whole(read.catalog, locale, level)
    columns = read.kept.columns
    if foreign := plural_findings(read.catalog, locale):
        found = [*foreign, *found]
        return _Catalog(read.catalog, tuple(found), True, None, columns, frozenset())
    if read.kept.blocks and keeps:
        reading.cache.put(name, snapshot.dumps(read.kept, known_by))
    rejected = unusable(read.catalog, found) if found else ()
    named = read.catalog.field("Plural-Forms") is not None
    return _Catalog(
        read.catalog,
        tuple(found),
        False,
        rule_of(read.catalog, locale) if named else None,
        columns,
        frozenset(map(digest, rejected)),
    )
