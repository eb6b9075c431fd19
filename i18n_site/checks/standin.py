import re
from typing import NamedTuple


class Structure(NamedTuple):
    links: tuple = ()
    images: tuple = ()
    code: tuple = ()
    emphasis: int = 0
    strong: int = 0
    html: tuple = ()


EMPTY = Structure()
_C = re.compile(r"(`+)(.+?)\1(?!`)", re.S)
_L = re.compile(
    r"(!?)\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^\s)>]*)>?(?:\s+\"[^\"]*\")?\s*\)|<([a-z][a-z0-9+.-]+:[^\s<>]*)>",
    re.I,
)
_H = re.compile(r"<[/!?a-zA-Z][^<>]*>")


def structure(text):
    code = tuple(m[2] for m in _C.finditer(text))
    rest = _C.sub(" ", text)
    links = tuple(m[2] or m[3] for m in _L.finditer(rest) if not m[1])
    images = tuple(m[2] for m in _L.finditer(rest) if m[1])
    rest = _L.sub(lambda m: m[0].split("](")[0] if "](" in m[0] else " ", rest)
    html = tuple(_H.findall(rest))
    strong = len(re.findall(r"\*\*\S", rest)) // 1
    return Structure(links, images, code, 0, strong, html)


def plain(text):
    rest = _C.sub(" ", text)
    return _L.sub(lambda m: m[0].split("](")[0] if "](" in m[0] else " ", rest)
