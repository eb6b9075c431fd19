"""What makes a line of Markdown a block (CommonMark 0.31, sections 4 and 5)."""

import re

# Each takes up to three spaces of indentation; four make code.
_BLOCKS = re.compile(
    r"""[ ]{0,3}(?:
        (?P<heading>\#{1,6}(?=[ \t]|$))
      | (?P<quote>>)
      | (?P<rule>(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$)
      | (?P<bullet>[-+*](?=[ \t]|$))
      | (?P<number>\d{1,9}[.)](?=[ \t]|$))
      | (?P<fence>`{3,}[^`]*$|~{3,})
      | (?P<definition>\[[^\[\]]{1,999}\]:)
      | (?P<html><(?:!--|[?]|![A-Za-z]|!\[CDATA\[
          |/?(?:address|article|aside|base|body|center|details|dialog|dir|div|dl|dt|dd
            |fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header
            |hr|html|iframe|legend|li|link|main|menu|nav|noframes|ol|optgroup|option|p
            |param|pre|script|search|section|style|summary|table|tbody|td|template
            |textarea|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)))
      )
      | (?P<code>[ ]{4}|[ ]{0,3}\t)""",
    re.VERBOSE | re.IGNORECASE,
)
_BREAK = re.compile(r"(?:[ ]{2,}|\\)$")


def block(line: str) -> str:
    """Return what block *line* would begin; empty for a plain paragraph.

    One of heading, quote, rule, bullet, number, fence, definition, html, code.
    """
    match = _BLOCKS.match(line)
    return match.lastgroup or "" if match else ""


def blocks(text: str) -> tuple[str, ...]:
    """Return the kinds of blocks that the lines of *text* begin, and blank lines.

    A blank line is "blank", a line end that is no hard break is "newline".
    """
    found = []
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if not line.strip() and len(lines) > 1:
            found.append("blank")
        elif kind := block(line):
            found.append(kind)
        elif at < len(lines) - 1 and not _BREAK.search(line):
            found.append("newline")
    return tuple(found)
