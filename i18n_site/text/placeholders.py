"""The parts of a message that a program fills in.

``%(name)s`` and ``%s`` as in Python's printf-style formatting, ``{name}`` as in
``str.format``, and what Jinja would evaluate.
"""

import re
import string
from typing import NamedTuple

JINJA = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
SPEC = re.compile(
    r"%(?:\((?P<name>[^()%]{0,100})\))?"
    r"(?P<shape>[-+ #0]*(?:\*|\d*)(?:\.(?:\*|\d*))?)[hlL]?"
    r"(?P<type>[diouxXeEfFgGcrsa%])|%"
)
ANY = re.compile(
    r"\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}|\{#[^{}]{0,500}#\}"
    r"|%\([\w.-]{1,100}\)[-+ #0]*\d*(?:\.\d+)?[diouxXeEfFgGcrsa]"
    r"|[$%]?\{[\w.\[\]]{0,100}(?:![rsa])?(?::[^{}]{0,50})?\}"
)
_FORMATTER = string.Formatter()
_SAME_TYPE = {"i": "d", "u": "d"}


class Spec(NamedTuple):
    """One conversion of printf-style formatting; *shape* is flags, width, precision.

    *type* is empty for a ``%`` that starts no conversion.
    """

    name: str | None
    shape: str
    type: str

    def __str__(self) -> str:
        """Return it as it is written."""
        name = "" if self.name is None else f"({self.name})"
        return f"%{name}{self.shape}{self.type}"


def python_format(text: str) -> tuple[Spec, ...]:
    """Return the conversions of *text* in order, ``%%`` left out.

    ``%i`` and ``%u`` count as ``%d``, which they are in Python.
    """
    return tuple(
        Spec(
            each["name"],
            each["shape"] or "",
            _SAME_TYPE.get(each["type"], each["type"]),
        )
        if each["type"]
        else Spec(None, "", "")
        for each in SPEC.finditer(text)
        if each["type"] != "%"
    )


def unnamed(text: str) -> int:
    """Return how many conversions of *text* have no name."""
    return sum(not each.name for each in python_format(text)) if "%" in text else 0


def brace_format(text: str) -> tuple[str, ...] | None:
    """Return the fields of a ``str.format`` text in order, or None if it is none.

    A field is what stands between the braces: ``name.attribute!r:>10``.
    """
    fields = []
    try:
        for _, name, spec, conversion in _FORMATTER.parse(text):
            if name is not None:
                shown = f"!{conversion}" if conversion else ""
                fields.append(f"{name}{shown}{':' + spec if spec else ''}")
    except ValueError:
        return None
    return tuple(fields)


def placeholders(text: str) -> tuple[str, ...]:
    """Return everything in *text* that looks like a placeholder, as written.

    Found without knowing the format: Jinja's ``{{ x }}`` and ``{% x %}``,
    ``%(name)s``, ``{name}``, ``%{name}``, ``${name}``. A bare ``%s`` is not: in prose
    it is a percent sign ("50 % sure").
    """
    if "{" not in text and "%(" not in text:
        return ()
    return tuple(" ".join(each.split()) for each in ANY.findall(text))


def without_placeholders(text: str, formatted: bool) -> str:
    """Return *text* with a space for each placeholder.

    With *formatted* printf-style conversions go too, and ``%%`` becomes ``%``.
    """
    if formatted and "%" in text:
        text = SPEC.sub(lambda each: "%" if each["type"] in {"%", None} else " ", text)
    if "{" not in text and "%(" not in text:
        return text
    return ANY.sub(" ", text)
