"""How much of a catalog is translated, counted as ``msgfmt --statistics`` does."""

from dataclasses import dataclass

from i18n_site.model.catalog import Catalog, Message


@dataclass(frozen=True, slots=True)
class Statistics:
    """Messages in use by their state, and the words of their sources."""

    finished: int = 0
    fuzzy: int = 0
    missing: int = 0
    finished_words: int = 0
    fuzzy_words: int = 0
    missing_words: int = 0

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
        return Statistics(
            self.finished + other.finished,
            self.fuzzy + other.fuzzy,
            self.missing + other.missing,
            self.finished_words + other.finished_words,
            self.fuzzy_words + other.fuzzy_words,
            self.missing_words + other.missing_words,
        )


def count(catalog: Catalog) -> Statistics:
    """Return the counts of *catalog*; obsolete messages and the header are not in.

    As for msgfmt, a message without its first form is missing even if fuzzy.
    """
    messages = {"finished": 0, "fuzzy": 0, "missing": 0}
    words = dict(messages)
    for message in catalog.messages:
        if not message.obsolete:
            state = _state(message)
            messages[state] += 1
            words[state] += len(message.key.text.split())
    return Statistics(
        messages["finished"],
        messages["fuzzy"],
        messages["missing"],
        words["finished"],
        words["fuzzy"],
        words["missing"],
    )


def _state(message: Message) -> str:
    if not message.translations[0]:
        return "missing"
    return "fuzzy" if message.fuzzy else "finished"
