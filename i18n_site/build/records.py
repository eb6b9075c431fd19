"""What the records say of the words of a page: who translated and reviewed them."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from i18n_site.build.plan import document_keys
from i18n_site.build.site import LocaleSite
from i18n_site.model.document import Document
from i18n_site.model.frozen import replace
from i18n_site.model.provenance import Provenance
from i18n_site.notices.provenance import reviews
from i18n_site.render.context import Review


def provenance_of(local: LocaleSite, source: Document | None) -> Provenance:
    """Return who translated the page of *source*, and who reviewed it as it is."""
    path = source.path if source else ""
    if not local.chain or all(each.notice != path for each in local.approvals):
        return local.provenance
    keys = document_keys(source) if source else ()
    found = reviews(path, keys, local.chain[0].texts, local.approvals)
    return replace(local.provenance, reviews=found)


def reviews_of(provenance: Provenance) -> Iterator[Review]:
    """Yield the reviews that a page shows; one whose date is none is left out."""
    for each in provenance.reviews:
        with suppress(ValueError):
            day = date.fromisoformat(each.date[:10])
            yield Review(each.reviewer, each.credential, each.role, day)
