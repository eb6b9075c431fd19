"""The page at an address that a page had before it was renamed."""

from html import escape


def redirect_page(url: str, title: str, tag: str, direction: str) -> str:
    """Return the HTML of a page that leads to *url*, which is absolute.

    It works without script and on any host; search engines follow the canonical
    address and the immediate refresh as they do a permanent redirect. *title* is
    that of the page it leads to, in the language *tag*.
    """
    to = escape(url)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(tag)}" dir="{escape(direction)}">\n'
        f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<link rel="canonical" href="{to}">\n'
        f'<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={to}">\n'
        f'<p><a href="{to}">{escape(title)}</a></p>\n</html>\n'
    )
