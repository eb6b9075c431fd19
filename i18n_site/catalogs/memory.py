"""Translation memory: what the catalogs of a locale say for a text elsewhere."""

from collections.abc import Iterable
from typing import NamedTuple

from i18n_site.catalogs.similar import normalized
from i18n_site.model.catalog import Catalog, Message


class Remembered(NamedTuple):
    """A finished message and the path of its catalog."""

    message: Message
    path: str


class Memory:
    """The finished messages of some catalogs, to look up by their source text.

    Of several for a text the first wins, in the order of catalogs and messages.
    """

    def __init__(self, catalogs: Iterable[Catalog] = ()) -> None:
        self._exact: dict[tuple[str, str | None], Remembered] = {}
        self._alike: dict[tuple[str, str | None], Remembered] = {}
        for catalog in catalogs:
            for message in catalog.messages:
                if message.finished:
                    found = Remembered(message, catalog.path)
                    self._exact.setdefault((message.key.text, message.plural), found)
                    self._alike.setdefault(_alike(message), found)
        self._alike.pop(("", None), None)  # nothing but punctuation

    def find(self, message: Message) -> Remembered | None:
        """Return what was said for the text of *message*, in any context.

        A text that differs in markup, typography, case or white space will do.
        """
        exact = self._exact.get((message.key.text, message.plural))
        return exact or self._alike.get(_alike(message))


def _alike(message: Message) -> tuple[str, str | None]:
    plural = message.plural
    return normalized(message.key.text), plural and normalized(plural)
