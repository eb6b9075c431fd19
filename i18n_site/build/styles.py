"""What style sheets can take out of sight. Pure; knows CSS, not the page."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

_COMMENT = re.compile(
    r"""(?s)/\*.*?(?:\*/|\Z)|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
)
_TOKEN = re.compile(
    r"""(?s)"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\\.|url\([^)"']*\)|[{};]"""
)
_ESCAPE = re.compile(r"(?s)\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_IMPORT = re.compile(r"""@import\s+(?:url\(\s*)?["']?([^"')\s;]+)""", re.IGNORECASE)
_VARIABLE = re.compile(r"var\(\s*(--[^\s,)]+)\s*(?:,([^()]*))?\)")
_ZERO = re.compile(r"[-+]?0*\.?0*(px|em|rem|%|pt|ex|ch|vh|vw|cm|mm|in|lh)?")
_FAR = re.compile(r"(.*\s)?-\d{3,}|(.*\s)?\d{4,}(px|em|rem|%|vw|vh)")
_UNDECIDED = re.compile(r"\b(var|attr|env|if|calc|min|max|clamp)\(")
_SIDES = ("", "-block", "-inline", "-block-start", "-inline-start")
_SIZES = frozenset(
    f"{bound}{name}"
    for bound in ("", "max-")
    for name in ("width", "height", "block-size", "inline-size")
) | {"font-size", "zoom", "scale"}
_OFFSETS = frozenset(
    {"left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"}
    | {"margin", "translate"}
    | {f"{name}{side}" for name in ("inset", "margin") for side in _SIDES}
)
_GONE: Mapping[str, tuple[str, ...]] = {
    "display": ("none",),
    "visibility": ("hidden", "collapse"),
    "content-visibility": ("hidden",),
    "color": ("transparent",),
    "-webkit-text-fill-color": ("transparent",),
}
# What must be known for certain: a value that only a browser can work out hides.
_CRUCIAL = frozenset({"display", "visibility", "content-visibility", "opacity"})
_CLIPS = frozenset({"clip", "clip-path", "mask", "mask-image"})
_KEYFRAMES = re.compile(r"@(-\w+-)?keyframes\b", re.IGNORECASE)
_PLAIN_AT = re.compile(
    r"@(font-face|page|property|counter-style|font-feature-values|namespace|charset)\b",
    re.IGNORECASE,
)

Declarations = tuple[tuple[str, str], ...]


class StyleRule(NamedTuple):
    """One rule, its nesting undone; *selector* is empty for a key frame."""

    selector: str
    declarations: Declarations


class Hiding(NamedTuple):
    """A rule that takes what *selector* matches out of sight by *why*."""

    selector: str
    why: str


def imports(sheet: str) -> list[str]:
    """Return the addresses that *sheet* imports."""
    return [found[1] for found in _IMPORT.finditer(_bare(sheet))]


def style_rules(sheet: str) -> list[StyleRule]:
    """Return the rules of *sheet*, whatever media, support or layer they are for.

    A notice must be seen on paper, in the dark and on a telephone alike, so the
    conditions do not count.
    """
    return list(_rules(_bare(sheet), ""))


@lru_cache(maxsize=256)
def hiding(sheets: tuple[str, ...]) -> tuple[Hiding, ...]:
    """Return the rules of *sheets* that hide something, in their order."""
    rules = [rule for sheet in sheets for rule in style_rules(sheet)]
    variables = _variables(rules)
    frames = any(
        hides(rule.declarations, variables) for rule in rules if not rule.selector
    )
    found = []
    for rule in rules:
        why = rule.selector and hides(rule.declarations, variables, frames=frames)
        if why:
            found.append(Hiding(rule.selector, why))
    return tuple(found)


def hides_inline(style: str) -> str:
    """Return the declaration of a style attribute that hides, or ''."""
    pairs = [_declaration(text) for text, block in _items(_bare(style)) if not block]
    return hides(tuple(each for each in pairs if each), {})


def covers_inline(style: str) -> bool:
    """Whether a style attribute takes an element out of the flow, over others."""
    pairs = [_declaration(text) for text, block in _items(_bare(style)) if not block]
    return any(
        name == "position" and value not in ("static", "relative")
        for name, value in filter(None, pairs)
    )


def hides(
    declarations: Iterable[tuple[str, str]],
    variables: Mapping[str, Sequence[str]],
    *,
    frames: bool = False,
) -> str:
    """Return what of *declarations* takes an element out of sight, or ''.

    *variables* are the values that each custom property has anywhere: one that
    hides is enough. *frames* says that there are key frames that hide.
    """
    for name, given in declarations:
        for value in _values(given, variables):
            if _hides(name, value) or (
                frames and name.startswith("animation") and value != "none"
            ):
                return f"{name}: {given}"
    return ""


def _hides(name: str, value: str) -> bool:
    if name in _CRUCIAL and _UNDECIDED.search(value):
        return True
    if value in _GONE.get(name, ()):
        return True
    if name in ("opacity", "filter"):
        return _faint(value)
    if name in _SIZES:
        return bool(_ZERO.fullmatch(value)) and any(map(str.isdigit, value))
    if name == "font":
        return bool(re.match(r"(.*\s)?0[a-z%]*\s*(/|\s)", value))
    if name in _CLIPS:
        return value not in ("auto", "none")
    if name in _OFFSETS:
        return bool(_FAR.match(value))
    if name == "transform":
        return bool(re.search(r"scale[xyz3d]*\(\s*0|\d{3,}|rotate[xy]\(90", value))
    return False


def _faint(value: str) -> bool:
    """Whether an opacity is less than a person reads with ease."""
    if "opacity(" in value:
        value = value.partition("opacity(")[2].partition(")")[0]
    try:
        share = float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return False
    return share < 0.5


def _bare(sheet: str) -> str:
    return _COMMENT.sub(lambda found: found[1] or " ", sheet)


def _items(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the declarations of *text*, and its blocks with what is before them.

    What is not closed is closed by the end, as browsers do.
    """
    start = depth = opened = 0
    head = ""
    for token in _TOKEN.finditer(text):
        match token[0]:
            case ";" if not depth:
                yield text[start : token.start()].strip(), None
                start = token.end()
            case "{":
                if not depth:
                    head, opened = text[start : token.start()].strip(), token.end()
                depth += 1
            case "}" if depth:
                depth -= 1
                if not depth:
                    yield head, text[opened : token.start()]
                    start = token.end()
            case "}":
                start = token.end()
    if depth:
        yield head, text[opened:]
    elif rest := text[start:].strip():
        yield rest, None


def _rules(text: str, outer: str, *, frames: bool = False) -> Iterator[StyleRule]:
    """Yield the rules of *text*, which is nested in *outer*, or of key frames."""
    own = []
    for head, block in _items(text):
        if block is None:
            own.append(_declaration(head))
        elif _PLAIN_AT.match(head):
            continue
        elif head.startswith("@"):
            inside = frames or bool(_KEYFRAMES.match(head))
            yield from _rules(block, outer, frames=inside)
        else:
            selector = "" if frames else _nested(head, outer)
            yield from _rules(block, selector, frames=frames)
    declarations = tuple(each for each in own if each)
    if declarations and (outer or frames):
        yield StyleRule(outer, declarations)


def _nested(selector: str, outer: str) -> str:
    if not outer:
        return selector
    if "&" in selector:
        return selector.replace("&", f":is({outer})")
    return f":is({outer}) {selector}"


def _declaration(text: str) -> tuple[str, str] | None:
    name, colon, value = _ESCAPE.sub(_unescaped, text).partition(":")
    if not colon:
        return None
    name = name.strip()
    value = " ".join(value.replace("!", " !").split())
    value = value.lower().removesuffix("!important").removesuffix("! important")
    return (name if name.startswith("--") else name.lower()), value.strip()


def _unescaped(found: re.Match[str]) -> str:
    return chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2]


def _variables(rules: Iterable[StyleRule]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for rule in rules:
        for name, value in rule.declarations:
            if name.startswith("--"):
                found.setdefault(name, []).append(value)
    return found


def _values(value: str, variables: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield what *value* may be: a custom property has any of its values."""
    used = _VARIABLE.search(value)
    given = [*variables.get(used[1], ()), *filter(None, [used[2]])] if used else []
    if used and given:
        yield from (value.replace(used[0], each.strip()) for each in given)
    else:
        yield value
