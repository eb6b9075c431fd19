"""How much of a catalog is translated, counted as ``msgfmt --statistics`` does."""

from collections.abc import Iterable

from i18n_site.catalogs.harm import may_harm
from i18n_site.catalogs.remarks import is_emptied
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.frozen import Frozen, names


class Statistics(Frozen):
    """Messages in use by their state, and the words of their sources.

    The words of a message are the runs of its msgid without white space, as
    ``wc -w`` counts them; a plural has no words of its own. *emptied* are those
    unfinished messages whose translation was taken away since the edit of the
    source may harm, *safety* the unfinished ones that may harm (``harm``).
    """

    finished: int = 0
    fuzzy: int = 0
    missing: int = 0
    finished_words: int = 0
    fuzzy_words: int = 0
    missing_words: int = 0
    emptied: int = 0
    emptied_words: int = 0
    safety: int = 0

    @property
    def total(self) -> int:
        """The messages in use."""
        return self.finished + self.fuzzy + self.missing

    @property
    def words(self) -> int:
        """The words of their sources."""
        return self.finished_words + self.fuzzy_words + self.missing_words

    @property
    def coverage(self) -> float:
        """The share of finished messages, 0 to 1; 1 if there are none at all."""
        return self.finished / self.total if self.total else 1.0

    def __add__(self, other: "Statistics") -> "Statistics":
        """Return the sums, for several catalogs."""
        pairs = ((getattr(self, n), getattr(other, n)) for n in names(Statistics))
        return Statistics(*map(sum, pairs))


def count(catalog: Catalog, tag: str = "en") -> Statistics:
    """Return the counts of *catalog*; see ``count_messages``."""
    return count_messages(catalog.messages, tag)


def count_messages(messages: Iterable[Message], tag: str = "en") -> Statistics:
    """Return the counts of *messages*, whose sources are in the language *tag*.

    Obsolete messages are not in; the header is none. As for msgfmt, a message
    without its first form is missing even if fuzzy.
    """
    found = dict.fromkeys(names(Statistics), 0)
    for message in messages:
        if not message.obsolete:
            _add(found, message, tag)
    return Statistics(**found)


def _add(found: dict[str, int], message: Message, tag: str) -> None:
    state, words = _state(message), len(message.key.text.split())
    found[state] += 1
    found[f"{state}_words"] += words
    if state != "finished":
        found["safety"] += may_harm(message, tag)
        if is_emptied(message):
            found["emptied"] += 1
            found["emptied_words"] += words


def _state(message: Message) -> str:
    if not message.translations[0]:
        return "missing"
    return "fuzzy" if message.fuzzy else "finished"
