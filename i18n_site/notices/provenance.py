"""What may be said of a translation: who made it, when, and who reviewed it.

Only records count: the headers of the catalogs and the ledger. What they do not
say is unknown, and never "reviewed by a human".
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog, Key
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.provenance import Origin, Provenance
from i18n_site.notices.approval import counts

ORIGIN = "X-Translation-Origin"
TRANSLATOR = "Last-Translator"
REVISED = "PO-Revision-Date"
# As xgettext, msginit and editors leave the field where nobody filled it in.
_UNFILLED = frozenset({"", "FULL NAME", "none", "Automatically generated"})


def of_locale(tag: str, source_tag: str, catalogs: Iterable[Catalog]) -> Provenance:
    """Return what the headers of *catalogs*, all of the locale *tag*, say.

    The date is the latest of them, without its time; of addresses for e-mail
    nothing is kept. A catalog without a translation says nothing.
    """
    if tag == source_tag:
        return Provenance("source", source_tag)
    filled = (each for each in catalogs if any(m.finished for m in each.messages))
    return of_headers(source_tag, filled)


def of_headers(source_tag: str, filled: Iterable[Catalog]) -> Provenance:
    """Return what the headers of the *filled* catalogs say; see ``of_locale``."""
    found = sorted(filled, key=lambda each: each.field(REVISED) or "")
    dates = [re.match(r"\d{4}-\d\d-\d\d", each.field(REVISED) or "") for each in found]
    names = [_name(each) for each in found if _name(each)]
    return Provenance(
        _origin(found),
        source_tag,
        names[-1] if names else "",
        max((each[0] for each in dates if each), default=""),
    )


def _origin(catalogs: Sequence[Catalog]) -> Origin:
    said = [(each.field(ORIGIN) or "").lower() for each in catalogs]
    names = [_name(each).lower() for each in catalogs]
    if any(each.startswith("machine") for each in said + names):
        return "machine"
    return "human" if said and all(each == "human" for each in said) else "unknown"


def _name(catalog: Catalog) -> str:
    name = (catalog.field(TRANSLATOR) or "").partition("<")[0].strip()
    return "" if name in _UNFILLED else name


def subject(
    path: str, keys: Sequence[Key], texts: Mapping[Key, tuple[str, ...]], tag: str
) -> tuple[Notice, ShownNotice] | None:
    """Return the document *path* as what is approved: both sides, text by text.

    *texts* are its finished translations. None if one is missing: nobody can
    approve what is not there. The plural forms of a message are one text.
    """
    own = tuple(dict.fromkeys(keys))
    if not own or any(key not in texts for key in own):
        return None
    lines = tuple("\n".join(texts[key]) for key in own)
    return Notice(path, own, ()), ShownNotice(path, tag, "", lines)


def reviews(
    path: str,
    keys: Sequence[Key],
    texts: Mapping[Key, tuple[str, ...]],
    ledger: Iterable[Approval],
) -> tuple[Approval, ...]:
    """Return what people approved of the document *path* as it is, latest first.

    That is each approval of exactly the source and the translation of today. The
    approval of a notice says nothing of the page that shows it.
    """
    about = [each for each in ledger if each.notice == path]
    both = subject(path, keys, texts, "") if about else None
    if both is None:
        return ()
    valid = [each for each in about if counts(each, *both)]
    return tuple(sorted(valid, key=lambda each: each.date, reverse=True))
