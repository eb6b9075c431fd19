"""The gettext functions of one locale's templates."""

from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from markupsafe import Markup

from i18n_site.languages.plurals import form
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import PluralRule
from i18n_site.render.gettext import (
    block_html,
    find,
    is_format,
    substitute,
    text_html,
)


class Wording(Markup):
    """The HTML of a message. Formatting it fills in ``%(name)s`` only."""

    __slots__ = ()

    def __mod__(self, values: object, /) -> "Wording":
        """Fill in the names of a mapping; raise TypeError for anything else."""
        if not isinstance(values, Mapping):
            raise TypeError("a message is formatted by names only: use %(name)s")
        return Wording(substitute(str(self), values))

    def format(self, *_args: object, **_kwargs: object) -> NoReturn:
        """Raise TypeError: ``{x.__class__}`` in a translation would run."""
        raise TypeError("a message has no format(): use %(name)s")

    def format_map(self, mapping: object, /) -> NoReturn:
        """Raise TypeError, as ``format`` does."""
        self.format(mapping)


class Messages(Frozen):
    """Looks messages up in *chain*, in order; then it is the source text.

    *source_rule* chooses the source's own singular or plural.
    """

    chain: Sequence[Translations]
    source_rule: PluralRule

    def gettext(self, text: str, /, **variables: object) -> Wording:
        """Return the translation of *text*, its variables filled in."""
        return self._plain(Key(text), None, None, variables)

    def pgettext(self, context: str, text: str, /, **variables: object) -> Wording:
        """Return the translation of *text* in *context*."""
        return self._plain(Key(text, context), None, None, variables)

    def ngettext(
        self, text: str, plural: str, number: int, /, **variables: object
    ) -> Wording:
        """Return the form for *number*, which is the variable ``num`` too."""
        return self._plain(Key(text), plural, number, {"num": number, **variables})

    def npgettext(
        self, context: str, text: str, plural: str, number: int, /, **variables: object
    ) -> Wording:
        """Return the form for *number* in *context*."""
        values = {"num": number, **variables}
        return self._plain(Key(text, context), plural, number, values)

    def block(
        self,
        key: Key,
        plural: str | None,
        number: int | None,
        values: Mapping[str, object] | None,
    ) -> Wording:
        """Return the HTML of a ``{% trans %}`` block; without *values* no format."""
        source, translation = self._texts(key, plural, number)
        html = block_html(source, translation)
        return Wording(html if values is None else substitute(html, values))

    def functions(self) -> dict[str, Callable[..., Wording]]:
        """Return what templates call, by name."""
        return {
            "_": self.gettext,
            "gettext": self.gettext,
            "ngettext": self.ngettext,
            "pgettext": self.pgettext,
            "npgettext": self.npgettext,
        }

    def _plain(
        self,
        key: Key,
        plural: str | None,
        number: int | None,
        variables: Mapping[str, object],
    ) -> Wording:
        html = text_html(*self._texts(key, plural, number))
        if variables and is_format((key.text, plural or ""), variables):
            html = substitute(html, variables)
        return Wording(html)

    def _texts(
        self, key: Key, plural: str | None, number: int | None
    ) -> tuple[str, str | None]:
        """Return the source text for *number* and its translation."""
        source = key.text
        if plural is not None and number is not None:
            source = plural if form(self.source_rule, number) else source
        return source, find(self.chain, key, number)


def safe(value: object) -> Markup:
    """Mark *value* as HTML; a message stays one, so that it is formatted by us."""
    return value if isinstance(value, Wording) else Markup(value)  # noqa: S704
