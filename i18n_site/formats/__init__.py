"""From the text of a source file to a document.

``READERS`` is the table of all formats, by the suffix of the file.
"""

from i18n_site.later import later
from i18n_site.protocols import Reader

READERS: dict[str, Reader] = {
    ".md": later("i18n_site.formats.markdown", "read_markdown"),
    ".html": later("i18n_site.formats.template", "read_template"),
}
