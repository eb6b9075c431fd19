"""The manual pages of what a build refuses."""

from i18n_site.build.hints import HINTS
from i18n_site.model.finding import Rule, Severity

_TEXTS = {
    "page-language": "A page does not say its language or direction.\n\n"
    "Screen readers,"
    " browsers and search engines read both from the <html> element.",
    "page-article": "A page has no <article>.\n\n"
    "The required notices stand before the"
    " article; without one there is nothing to stand before.",
    "notice-dropped": "A page does not show a required notice.\n\n"
    "A template that leaves"
    " out {{ notices }}, or puts it where it is inert, publishes health"
    " information without its disclaimer. The locale is not published.",
    "notice-repeated": "A page shows a required notice more than once.",
    "notice-late": "A required notice does not stand before the article.\n\n"
    "Who reads the"
    " article first may never reach it.",
    "notice-hidden": "A required notice is on the page but can't be seen.\n\n"
    "The notice,"
    " what is round it and what is in it must not be hidden: by attributes"
    " (hidden, inert, popover, aria-hidden), by elements that are closed or never"
    " shown, or by style (display, visibility, opacity, size, position, clipping),"
    " in the page or in its style sheets, whatever medium these are for.",
    "notice-text": "A required notice has another text than the catalog.\n\n"
    "The text of"
    " the page is compared, word by word, with the msgstr of every line.",
    "notice-language": "A required notice has the wrong lang or dir.\n\n"
    "The notice must be"
    " in the language of its readers, and say so.",
    "notice-unknown": "A page shows a notice that nothing asks for.",
    "page-base": "A page has a <base>.\n\n"
    "It changes where every link and style sheet of the page leads, so nothing that"
    " was proved of them holds.",
    "page-charset": "A page says that it is not in UTF-8.\n\n"
    "Its notice would be read as other characters.",
    "page-leaves": "A page sends its readers away before they can read it.\n\n"
    "Only a page at an old address may do so: it has nothing but the link to the"
    " new one, at once, and is no page of its own to search engines.",
    "page-script": "A page runs a script that could take a notice away.\n\n"
    "No reading proves what a script does. Those written into a page (also as"
    " attributes), those of other hosts, and those that speak of notices or replace"
    " whole pages are refused.",
    "style-unread": "A page uses a style sheet that can't be read.\n\n"
    "Nobody can say what a style sheet of another host, or a lost one, hides.",
    "page-link-dead": "A link on a written page leads to no file of the site.",
    "page-anchor-dead": "A link on a written page leads to an id that is not there.",
    "hreflang-wrong": "The languages that a page names do not fit together.\n\n"
    "Search engines drop a hreflang set unless it names the page itself and"
    " x-default, its addresses are absolute and lead to pages of the site, and every"
    " page in it has the same set.",
    "canonical-wrong": "The canonical address of a page is wrong.\n\n"
    "A translation names itself. A page that is shown in another language for lack"
    " of a translation names that language's page, is not to be indexed, and is in"
    " no hreflang set.",
    "sitemap-wrong": "A sitemap or a feed does not agree with the pages.\n\n"
    "It lists every translation once, with the languages that the page itself"
    " names, and no page that falls back.",
    "page-unplanned": "The output folder holds a page that the build did not make.",
    "page-changed": "A written page is not what the build wrote.",
    "dead-link": "A link between sources leads to no file.\n\n"
    "Links are written to"
    " source paths, such as ../articles/x.md, and resolved to the reader's locale.",
    "dead-anchor": "A link leads to a heading that the other page does not have.",
    "output-unsafe": "The output folder is not one that a build may write to.\n\n"
    ""
    "A build replaces the folders of locales below it, so it must not be the site"
    " itself or a folder round it.",
    "worker-died": "A process of the build ended before its work was done.",
}
_HINTS = HINTS | {
    "dead-link": "write the path of the source, relative to this file",
    "dead-anchor": "use the id of a heading; give it one as in '## Title {#id}'",
    "output-unsafe": "name a folder of its own with --output",
    "worker-died": "look at the memory of the machine; try --jobs 1",
}

RULES = tuple(
    Rule(name, Severity.ERROR, manual, _HINTS.get(name, ""))
    for name, manual in _TEXTS.items()
)
