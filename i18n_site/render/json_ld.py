"""What machines read of a page: schema.org's ``MedicalWebPage`` as JSON-LD.

Nothing is claimed that was not given: a review is named only for an approval of the
ledger that a person gave, and that was not taken back.
"""

from typing import Any

import msgspec

from i18n_site.model.approval import Approval
from i18n_site.model.frozen import Frozen
from i18n_site.model.plan import Alternate

# Inside <script> an HTML parser looks for "</script" and "<!--"; old JavaScript
# takes the two separators for line ends. JSON can write all of them as escapes.
_ESCAPES = tuple((each, f"\\u{ord(each):04x}") for each in "<>&\u2028\u2029")
_encode = msgspec.json.Encoder().encode


class MedicalPage(Frozen):
    """A page about health in the language *tag*. URLs are absolute, texts plain.

    *original* is the page that it is a translation of, and *translations* are
    those made of it. Dates are ISO 8601 or empty. *approval* is the line of the
    ledger by which the page was reviewed, if it was.
    """

    url: str
    title: str
    tag: str
    site_title: str
    site_url: str
    description: str = ""
    published: str = ""
    modified: str = ""
    authors: tuple[str, ...] = ()
    original: Alternate | None = None
    translations: tuple[Alternate, ...] = ()
    approval: Approval | None = None


def medical_web_page(page: MedicalPage) -> str:
    """Return the JSON-LD of *page*, for ``<script type="application/ld+json">``."""
    fields: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": page.url,
        "url": page.url,
        "name": page.title,
        "description": page.description,
        "inLanguage": page.tag,
        "isPartOf": {
            "@type": "WebSite",
            "@id": page.site_url,
            "name": page.site_title,
        },
        "datePublished": page.published,
        "dateModified": page.modified,
        "author": [{"@type": "Person", "name": each} for each in page.authors],
        "translationOfWork": page.original and _work(page.original),
        "workTranslation": [
            _work(each)
            for each in page.translations
            if each.tag not in (page.tag, "x-default")
        ],
        **_review(page.approval),
    }
    return script_json({key: value for key, value in fields.items() if value})


def script_json(value: object) -> str:
    """Return *value* as JSON that can't end the ``<script>`` that it stands in."""
    text = _encode(value).decode()
    for character, escaped in _ESCAPES:
        text = text.replace(character, escaped)
    return text


def _work(page: Alternate) -> dict[str, str]:
    return {"@type": "MedicalWebPage", "@id": page.url, "inLanguage": page.tag}


def _review(approval: Approval | None) -> dict[str, Any]:
    """Return ``lastReviewed`` and ``reviewedBy``, or nothing without a review."""
    if approval is None or approval.revoked or approval.origin != "human":
        return {}
    if not approval.reviewer or not approval.date:
        return {}
    person = {"@type": "Person", "name": approval.reviewer}
    if approval.credential:
        person["honorificSuffix"] = approval.credential
    return {"lastReviewed": approval.date, "reviewedBy": person}
