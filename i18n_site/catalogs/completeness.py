"""Whether a catalog has all messages of its template."""

from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location


def incomplete(catalog: Catalog, template: Catalog) -> list[Finding]:
    """Return a finding (``po-incomplete``) if *catalog* lacks messages of *template*.

    So a file that was cut off does not pass for a catalog with less to say: a cut
    after an entry leaves a file that every reader takes.
    """
    live = catalog.live()
    lacking = [each for each in template.messages if each.key not in live]
    if not lacking:
        return []
    total = len(template.messages)
    text = f"{len(lacking)} of {total} messages of {template.path!r} are not here"
    first = lacking[0].key.text
    return [
        Finding(
            "po-incomplete",
            Severity.WARNING,
            text,
            Location(catalog.path),
            "run `i18n-site update`, or restore the file if it was cut off",
            first,
        )
    ]
