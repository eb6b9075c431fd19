"""The texts of one document, out of all those of a locale."""

from i18n_site.build.plan import document_keys
from i18n_site.build.site import LocaleSite
from i18n_site.catalogs.lookup import Lookup
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.frozen import replace
from i18n_site.model.plan import DocumentWords


class Keys:
    """The keys of the document at hand, listed once for all its locales."""

    def __init__(self) -> None:
        """Begin without a document."""
        self._path = ""
        self._keys: list[Key] = []

    def narrowed(
        self, document: Document, local: LocaleSite
    ) -> tuple[Translations, ...]:
        """Return the chain of *local* with the texts of *document* only, as a dict."""
        if document.path != self._path:
            self._path = document.path
            self._keys = document_keys(document)
        pairs = zip(local.chain, local.said, strict=True)
        return tuple(self._narrowed(each, said[document.path]) for each, said in pairs)

    def _narrowed(self, lender: Translations, said: DocumentWords) -> Translations:
        if not isinstance(lender.texts, Lookup):
            return lender
        return replace(lender, texts=lender.texts.among(self._keys, said.row))
