"""Invisible controls of the direction of writing (Unicode UAX 9)."""

OVERRIDES = frozenset("\u202d\u202e")
_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_POP = "\u202c"
_POP_ISOLATE = "\u2069"
CONTROLS = _EMBEDDINGS | _ISOLATES | {_POP, _POP_ISOLATE}


def unbalanced(text: str) -> bool:
    """Return whether an embedding or isolate of *text* is left open, or ends twice.

    A line end closes everything (rule X8), so each line is judged alone. An
    embedding must end within the isolate that it began in.
    """
    return not all(_line_balanced(line) for line in text.splitlines())


def _line_balanced(line: str) -> bool:
    open_: list[str] = []
    for character in line:
        if character in _EMBEDDINGS:
            open_.append(_POP)
        elif character in _ISOLATES:
            open_.append(_POP_ISOLATE)
        elif character in (_POP, _POP_ISOLATE) and (
            not open_ or open_.pop() != character
        ):
            return False
    return not open_
