"""What a build is going to do, and what it did."""

from dataclasses import dataclass
from typing import NamedTuple

from i18n_site.model.locale import Locale


class Page(NamedTuple):
    """One page to make.

    *document* is the path of its source, or empty for a page that only a
    template makes. *template* is the name of its layout. *path* is the file
    below the output folder, *url* the address below the host.
    """

    document: str
    template: str
    tag: str
    path: str
    url: str


class DocumentWords(NamedTuple):
    """What the catalogs of one locale have for one document.

    *stamp* stands for the texts: it is the same if they are. *finished* of *total*
    messages have one. *fields* are those of the front matter, or empty.
    """

    stamp: bytes
    finished: int
    total: int
    fields: dict[str, str]

    @property
    def coverage(self) -> float:
        """The share of finished messages, 0 to 1."""
        return self.finished / self.total if self.total else 1.0


class PageRecord(NamedTuple):
    """A page as it was made, and the file that it is.

    *key* stands for all that it was made from. The file is the one that was
    written as long as *size*, *time* of the last change (in nanoseconds) and
    *inode* are the same. *verdicts* are what was read on it.
    """

    path: str
    key: bytes
    size: int
    time: int
    inode: int
    verdicts: tuple["NoticeVerdict", ...] = ()


class Alternate(NamedTuple):
    """The same page in another locale (``x-default`` for readers of none)."""

    tag: str
    url: str


@dataclass(frozen=True, slots=True)
class LocalePlan:
    """A locale to publish, with its pages in the order of their paths.

    *withheld* are the paths of the documents whose coverage is too low.
    """

    locale: Locale
    pages: tuple[Page, ...]
    withheld: tuple[str, ...] = ()


class NoticeVerdict(NamedTuple):
    """What the verifier read on one written page about one notice.

    *digest* is the SHA-256 of the text required; *problem* is empty if the page
    shows exactly that text, visibly and before the article.
    """

    page: str
    tag: str
    notice: str
    digest: str
    problem: str
