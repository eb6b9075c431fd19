"""An edit of the source that changes no meaning, such as a mended typo."""

from typing import NamedTuple

from i18n_site.catalogs.offers import Terms, dangers
from i18n_site.catalogs.po_wrap import escape
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.frozen import replace
from i18n_site.model.source import Location


class Amendment(NamedTuple):
    """The source text *old* is now *text*; *author* says so, for a *reason*."""

    old: Key
    text: str
    author: str
    reason: str
    plural: str | None = None

    @property
    def remark(self) -> str:
        """The line for the translator's comments; it can't hold a line end."""
        author, reason = (" ".join(each.split()) for each in (self.author, self.reason))
        return f"amended by {author}: {reason}"


def amend(catalog: Catalog, amendment: Amendment, terms: Terms) -> Catalog:
    """Return *catalog* with the message under its new text, not fuzzy because of it.

    Author, reason and the old text stand in the translator's comments. A catalog
    without the message is returned as it is. Raise CatalogError (``amend-unsafe``)
    if a number, unit, negation, frequency, limit or term differs, so that the
    translation must be looked at, and (``amend-conflict``) if the new text has a
    message already.
    """
    new = Key(amendment.text, amendment.old.context)
    known = {message.key: message for message in catalog.messages}
    message = known.get(amendment.old)
    if message is None or (new == message.key and amendment.plural == message.plural):
        return catalog
    at = Location(catalog.path, message.line)
    other = known.get(new)
    if other is not None and other is not message:
        text = f"the new text has a message already, on line {other.line}"
        hint = "run `i18n-site update`"
        raise CatalogError(error("amend-conflict", text, at, hint))
    amended = _amended(message, new, amendment)
    harm = dangers(amended, Previous(message.key, message.plural), terms)
    if harm:
        text = "the edit changes more than words: " + "; ".join(map(str, harm))
        hint = "run `i18n-site update` and have the message translated again"
        raise CatalogError(error("amend-unsafe", text, at, hint))
    messages = (amended if each is message else each for each in catalog.messages)
    return replace(catalog, messages=tuple(messages))


def _amended(message: Message, new: Key, amendment: Amendment) -> Message:
    was = message.key.text
    if was == new.text and message.plural is not None:
        was = message.plural
    remarks = (amendment.remark, f"it was: {escape(was)}")
    return message._replace(
        key=new,
        plural=amendment.plural if message.plural is not None else None,
        comments=(*message.comments, *remarks),
    )
