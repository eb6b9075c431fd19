"""The parts of a message that are words, and those that programs read."""

import re

_PROTECTED = re.compile(
    r"\\."  # an escape
    r"|`+[^`]*`+"  # code
    r"|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s[^()]*)?\)"  # a link's target
    r"|\[\^[^\[\]\s]{1,100}\]"  # a footnote reference
    r"|<[^<>]*>"  # a tag or an autolink
    r"|&#?\w{1,32};"  # a character reference
    r"|\{\{[^{}]*\}\}|\{%[^{}]*%\}|[%$]?\{[^{}]*\}|%\([^()]*\)\w|%[a-zA-Z]"
    r"|(?:https?://|www\.|mailto:)\S+|[\w.+-]{1,64}@\S+",
    re.DOTALL,
)


def spans(text: str) -> list[tuple[str, bool]]:
    """Return *text* in pieces; each with whether a person reads it as it stands.

    What looks like code, a target, a tag, a reference, a placeholder or an
    address is a piece of its own that is not to be changed, whether the text is
    Markdown or not.
    """
    pieces, last = [], 0
    for match in _PROTECTED.finditer(text):
        pieces += [(text[last : match.start()], True), (match[0], False)]
        last = match.end()
    return [each for each in (*pieces, (text[last:], True)) if each[0]]
