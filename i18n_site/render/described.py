"""How a locale's site presents itself to browsers: web app manifest, OpenSearch."""

import json

from i18n_site.model.locale import Locale
from i18n_site.render.xml import HEAD, element

_OPEN_SEARCH = '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">'
TERMS = "{searchTerms}"


def manifest(locale: Locale, title: str, description: str, home_url: str) -> str:
    """Return the web app manifest of a locale, as JSON (W3C Application Manifest).

    *home_url* is the address of its home, below the host or absolute; a locale's
    site does not reach beyond it.
    """
    fields = {
        "id": home_url,
        "name": title,
        "description": description,
        "lang": locale.tag,
        "dir": locale.direction,
        "start_url": home_url,
        "scope": home_url,
        "display": "browser",
    }
    kept = {key: value for key, value in fields.items() if value}
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def open_search(tag: str, title: str, description: str, template: str) -> str:
    """Return an OpenSearch 1.1 description of the search in one locale.

    *template* is the absolute address of the results, with ``{searchTerms}``.
    Names are cut to what the standard allows: 16, 48 and 1024 characters.
    """
    if TERMS not in template:
        raise ValueError(f"no {TERMS} in {template!r}")
    lines = [
        element("ShortName", title[:16].strip()),
        element("LongName", title[:48].strip()),
        element("Description", (description or title)[:1024].strip()),
        element("Url", type="text/html", template=template),
        element("Language", tag),
        element("InputEncoding", "UTF-8"),
        element("OutputEncoding", "UTF-8"),
    ]
    body = "\n".join(lines)
    return f"{HEAD}{_OPEN_SEARCH}\n{body}\n</OpenSearchDescription>\n"
