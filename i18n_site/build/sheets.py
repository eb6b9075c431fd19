"""The style sheets and scripts of a written site, as its pages name them."""

import re
from collections.abc import Callable, Iterator, Sequence

from i18n_site.build.styles import Hiding, hiding, imports
from i18n_site.protocols import Store

# What a script of the site may not speak of: the notices, or the whole page.
_MEDDLING = re.compile(
    r"notice|aside|role=.?note|document\.write|\.open\(\s*\)|body\.(innerHTML|outerHTML"
    r"|replace|textContent|remove)|documentElement\.|attachShadow|adoptedStyleSheets"
    r"|insertRule|location\s*(=[^=]|\.(assign|replace|href\s*=))|\beval\b|\bimport\s*\("
)
_DEEP = 8


# Gives the file that a link on a page names, '' if it is none of the tree's, or None
# if it leads to another host.
Resolve = Callable[[str, str], str | None]


class Sheets:
    """Reads what the pages of a tree link to. Each file is read once.

    What is in the folders *missing*, of locales that are not built yet, can't be
    read and hides nothing. Without a *tree* nothing is read and nothing is missed.
    """

    def __init__(
        self,
        tree: Store | None = None,
        resolve: Resolve = lambda page, link: None,  # noqa: ARG005
        missing: Sequence[str] = (),
    ) -> None:
        """Take where the files are."""
        self._tree = tree
        self._resolve = resolve
        self._missing = tuple(missing)
        self._texts: dict[str, str | None] = {}

    def hiding(
        self, page: str, inline: Sequence[str], links: Sequence[str]
    ) -> tuple[tuple[Hiding, ...], list[str]]:
        """Return the rules that hide something on *page*, and what can't be read.

        *inline* are the texts of its style elements, *links* the addresses of its
        style sheets; what they import counts as well.
        """
        unread: list[str] = []
        found = list(inline)
        for text in inline:
            found += self._imported(page, text, unread, 0)
        for link in links:
            found += self._sheet(page, link, unread, 0)
        return hiding(tuple(found)), unread

    def meddling(self, page: str, links: Sequence[str]) -> Iterator[str]:
        """Yield which of the scripts that *page* links to could take notices away.

        No reading of a script proves that it does no harm. One of another host, or
        that speaks of notices or replaces whole pages, is not let pass.
        """
        for link in links if self._tree else ():
            path = self._resolve(page, link)
            text = self._text(path) if path else None
            if path and path.startswith(self._missing):
                continue
            if text is None:
                yield f"the script {link!r} is not a file of the site"
            elif found := _MEDDLING.search(text):
                yield f"the script {link!r} holds {found[0]!r}"

    def _sheet(self, page: str, link: str, unread: list[str], deep: int) -> list[str]:
        if self._tree is None:
            return []
        path = self._resolve(page, link)
        text = self._text(path) if path else None
        if path and path.startswith(self._missing):
            return []
        if path is None or text is None or deep > _DEEP:
            unread.append(f"the style sheet {link!r} is not a file of the site")
            return []
        return [*self._imported(path, text, unread, deep + 1), text]

    def _imported(
        self, path: str, text: str, unread: list[str], deep: int
    ) -> Iterator[str]:
        for link in imports(text):
            yield from self._sheet(path, link, unread, deep)

    def _text(self, path: str) -> str | None:
        if path not in self._texts:
            try:
                data = self._tree.read(path) if self._tree else b""
                self._texts[path] = data.decode("utf-8", "replace")
            except OSError:
                self._texts[path] = None
        return self._texts[path]
