"""Where a line may be broken: the algorithm of Unicode (UAX 14), as gettext has it."""

import re


def breaks(text: str) -> list[int]:
    """Return the offsets before which *text* may be broken, in order."""
    return [match.end() for match in re.finditer(r" +(?=.)", text)]
