"""How to mend what a built site has wrong, by rule."""

_MEND_TEMPLATE = "print {{ notices }} once, in the open, before the <article>"
_MEND_LANGUAGES = "print page.alternates as they are; build all locales again"
HINTS = {
    "page-language": "take lang and dir of <html> from locale.tag and locale.direction",
    "page-article": "put the contents of the page into one <article>",
    "page-base": "remove the <base>; the build writes whole addresses",
    "page-charset": 'begin the <head> with <meta charset="utf-8">',
    "page-leaves": "remove the refresh; keep old addresses as redirect pages",
    "page-script": "remove it, or put it into a file that leaves notices alone",
    "style-unread": "keep style sheets in the site, or correct the address",
    "notice-dropped": _MEND_TEMPLATE,
    "notice-repeated": _MEND_TEMPLATE,
    "notice-late": _MEND_TEMPLATE,
    "notice-hidden": "remove what hides the notice or an element round it",
    "notice-text": "print {{ notices }} as it is; build again if a catalog changed",
    "notice-language": "print {{ notices }} as it is; build again",
    "notice-unknown": "remove it, or name it in the settings as a notice",
    "page-unplanned": "remove the file, or build again",
    "page-changed": "build again; edit the sources, not the pages",
    "page-link-dead": "correct the link in the source or the template; build again",
    "page-anchor-dead": "link to an id that the page has",
    "hreflang-wrong": _MEND_LANGUAGES,
    "canonical-wrong": "print page.head.canonical as it is; build again",
    "sitemap-wrong": "build all locales again",
}
