"""What a build is going to do, and what it did."""

from typing import NamedTuple

from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import Locale


class Page(NamedTuple):
    """One page to make.

    *document* is the path of its source, or empty for a page that only a
    template makes. *template* is the name of its layout. *path* is the file
    below the output folder, *url* the address below *host* (with its scheme),
    percent-encoded. *place* is the same for a page in all locales: the path below
    the locale's folder that it has without slugs.
    """

    document: str
    template: str
    tag: str
    path: str
    url: str
    host: str
    place: str

    @property
    def absolute(self) -> str:
        """The whole address."""
        return self.host + self.url


class DocumentWords(NamedTuple):
    """What the catalogs of one locale have for one document.

    *stamp* stands for the texts: it is the same if they are. *finished* of *total*
    messages have one. *fields* are those of the front matter, or empty. *row* is
    where the texts are among the locale's (``catalogs.lookup``).
    """

    stamp: bytes
    finished: int
    total: int
    fields: dict[str, str]
    row: bytes = b""

    @property
    def coverage(self) -> float:
        """The share of finished messages, 0 to 1."""
        return self.finished / self.total if self.total else 1.0

    @property
    def falls_back(self) -> bool:
        """Whether most of the document is shown in another language.

        Then its page is for readers only: another page is the one to be known.
        """
        return 2 * self.finished < self.total


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


class PlannedFeed(NamedTuple):
    """A feed to make of *pages*, the newest first; *at* is where it will be.

    *section* is the folder below ``content/`` that it is of, empty for all of them.
    *home* is the page where a reader finds the same.
    """

    section: str
    title: str
    at: Page
    home: Page
    pages: tuple[Page, ...]


class LocalePlan(Frozen):
    """A locale to publish, with its pages in the order of their paths.

    *withheld* are the paths of the documents whose coverage is too low, *fallback*
    of those that are mostly shown in another language.
    """

    locale: Locale
    pages: tuple[Page, ...]
    withheld: tuple[str, ...] = ()
    fallback: frozenset[str] = frozenset()


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


class Frame(NamedTuple):
    """What the keys of all pages of a locale were made from.

    *own* are stamps of the source and the texts of the document of each page, in
    the order of the pages, so many bytes for each; *rest* stands for all else.
    While that is the same, so is the key of every page with the same stamps.
    """

    rest: bytes
    own: bytes


class Change(NamedTuple):
    """A locale that differs from what is published of it.

    *due* are its pages to make, *files* the paths of its other files to make.
    *kept* are the files that stand, *gone* the recorded ones that do not.
    """

    tag: str
    due: tuple[Page, ...]
    files: tuple[str, ...]
    kept: tuple[str, ...]
    gone: tuple[str, ...]
