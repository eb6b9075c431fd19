"""The manual pages of what a build refuses."""

from i18n_site.build.verify import HINTS
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
    " shown, or by style (display, visibility, opacity, size, position, clipping).",
    "notice-text": "A required notice has another text than the catalog.\n\n"
    "The text of"
    " the page is compared, word by word, with the msgstr of every line.",
    "notice-language": "A required notice has the wrong lang or dir.\n\n"
    "The notice must be"
    " in the language of its readers, and say so.",
    "notice-unknown": "A page shows a notice that nothing asks for.",
    "page-unplanned": "The output folder holds a page that the build did not make.",
    "page-changed": "A written page is not what the build wrote.",
    "address-taken": "Two sources become the same page.\n\n"
    "Addresses are compared without"
    " regard to case, since many file systems do.",
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
    "address-taken": "rename one of them",
    "dead-link": "write the path of the source, relative to this file",
    "dead-anchor": "use the id of a heading; give it one as in '## Title {#id}'",
    "output-unsafe": "name a folder of its own with --output",
    "worker-died": "look at the memory of the machine; try --jobs 1",
}

RULES = tuple(
    Rule(name, Severity.ERROR, manual, _HINTS.get(name, ""))
    for name, manual in _TEXTS.items()
)
