"""From the text of a source file to a document.

``READERS`` is the table of all formats, by the suffix of the file.
"""

from i18n_site.formats import directives, front_matter, template
from i18n_site.formats.markdown import read_markdown
from i18n_site.formats.template import read_template
from i18n_site.model.finding import Rule
from i18n_site.protocols import Reader

READERS: dict[str, Reader] = {
    ".md": read_markdown,
    ".html": read_template,
}

RULES: tuple[Rule, ...] = (*front_matter.RULES, *directives.RULES, *template.RULES)
