"""Text as XML 1.0 wants it."""

import re
from html import escape

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
# XML 1.0, production 2: what no document may hold, not even as a reference.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(value: str) -> str:
    """Return *value* for an element or an attribute in double quotes.

    Characters that XML forbids are left out; a return is kept as a reference.
    """
    return escape(_FORBIDDEN.sub("", value)).replace("\r", "&#13;")


def element(name: str, value: str = "", **attributes: str) -> str:
    """Return an element with the text *value*, empty or not, in one line.

    Attributes without a value are left out. A name may end with ``_`` where
    Python has the word for itself.
    """
    given = "".join(
        f' {key.rstrip("_")}="{_attribute(each)}"'
        for key, each in attributes.items()
        if each
    )
    return f"<{name}{given}>{text(value)}</{name}>" if value else f"<{name}{given}/>"


def _attribute(value: str) -> str:
    # XML 1.0, 3.3.3: without references a reader turns these into spaces.
    return text(value).replace("\n", "&#10;").replace("\t", "&#9;")
