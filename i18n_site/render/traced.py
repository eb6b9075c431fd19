"""A template run once with stand-ins for what differs from page to page.

What it prints then is a row of texts with holes, and a list of what it asked: how
many alternates there are, whether there is a description. For a page that gives the
same answers the holes are filled in, and the template need not run. A template that
does more with a value than print it, ask of it, go through it or format it is not
fit for this (``is_fit``), and neither is a stand-in for anything else: it raises.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import CodeType

from jinja2 import nodes
from markupsafe import Markup, escape

from i18n_site.model.frozen import Frozen

Formatter = Callable[[object], str]
Fill = Callable[..., str | None]

_MARK = "\0"
_MOST_PARTS = 200  # of a list that other pages may have too
_NODES = (
    nodes.Template,
    nodes.Extends,
    nodes.Include,
    nodes.Block,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.NSRef,
    nodes.Const,
    nodes.Getattr,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.CondExpr,
    nodes.Call,
    nodes.Keyword,
    nodes.Dict,
    nodes.Pair,
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Filter,
    nodes.Test,
    nodes.ExtensionAttribute,
)
_CALLS = frozenset({"_", "gettext", "ngettext", "pgettext", "npgettext", "super"})
_FILTERS = frozenset({"date", "number", "percent", "length", "count", "default", "d"})
# Those of ours that give HTML of the value alone.
_FILTERS |= {"minutes", "isolates", "listing", "links", "toc"}
_TESTS = frozenset({"defined", "undefined"})


class NotTraceableError(Exception):
    """A stand-in was used in a way that its value would not show."""


@dataclass(slots=True)
class Trace:
    """What a run asked, in Python, and what its holes print.

    *asked* are pairs of an expression and its value. *named* are the objects that
    expressions name.
    """

    holes: list[str] = field(default_factory=list)
    asked: dict[str, object] = field(default_factory=dict)
    named: dict[str, object] = field(default_factory=dict)

    def name(self, value: object) -> str:
        """Return the name under which expressions find *value*."""
        for name, each in self.named.items():
            if each is value:
                return name
        name = f"o{len(self.named)}"
        self.named[name] = value
        return name


class StandIn:
    """Stands for *value*, which the Python expression *code* gives for any page."""

    __slots__ = ("_code", "_trace", "_value")

    def __init__(self, value: object, code: str, trace: Trace) -> None:
        """Take what it stands for."""
        self._value = value
        self._code = code
        self._trace = trace

    def _ask(self, code: str, value: object) -> None:
        self._trace.asked[code] = value

    def formatted(self, formatter: Formatter) -> "StandIn":
        """Return a stand-in for what *formatter* makes of the value."""
        name = self._trace.name(formatter)
        return StandIn(formatter(self._value), f"{name}({self._code})", self._trace)

    def __getattr__(self, name: str) -> "StandIn":
        if name.startswith("_"):
            raise AttributeError(name)
        if isinstance(self._value, Mapping):
            return self._member(self._value, name)
        value = getattr(self._value, name, None)
        known = hasattr(type(self._value), name) and not callable(value)
        if not known:  # what Jinja makes of it may differ from page to page
            raise NotTraceableError(name)
        return StandIn(value, f"{self._code}.{name}", self._trace)

    def _member(self, values: Mapping[str, object], name: str) -> "StandIn":
        if hasattr(values, name):
            raise NotTraceableError(name)
        self._ask(f"{name!r} in {self._code}", name in values)
        if name not in values:
            raise AttributeError(name)
        return StandIn(values[name], f"{self._code}[{name!r}]", self._trace)

    def __getitem__(self, name: object) -> "StandIn":
        raise KeyError(name)  # after an attribute that is not there

    def __html__(self) -> str:
        self._trace.holes.append(self._code)
        return f"{_MARK}{len(self._trace.holes) - 1}{_MARK}"

    def __bool__(self) -> bool:
        self._ask(f"not {self._code}", not self._value)
        return bool(self._value)

    def __len__(self) -> int:
        length = len(self._value)  # type: ignore[arg-type]
        self._ask(f"len({self._code})", length)
        return length

    def __iter__(self) -> Iterator["StandIn"]:
        values = self._value
        if isinstance(values, str) or not isinstance(values, Sequence):
            raise NotTraceableError("iteration")
        if len(values) > _MOST_PARTS:
            raise NotTraceableError("iteration")
        for at in range(len(self)):
            yield StandIn(values[at], f"{self._code}[{at}]", self._trace)

    def __eq__(self, other: object) -> bool:
        value, code = other, ""
        if isinstance(other, StandIn):
            value, code = other._value, other._code
        elif isinstance(other, str | int | bool | None):
            code = repr(other)
        else:
            raise NotTraceableError("comparison")
        equal = self._value == value
        self._ask(f"{self._code} == {code}", equal)
        return equal

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # type: ignore[assignment]

    def _refuse(self, *_: object) -> str:
        raise NotTraceableError("text")

    __str__ = __repr__ = __format__ = _refuse


class Filled(Frozen):
    """What a run came to: *fill* gives the page, or None if it answers otherwise."""

    html: str
    fill: Fill


def traced(
    run: Callable[[Mapping[str, object]], str], variables: Mapping[str, object]
) -> Filled:
    """Run a template once; return its page, and what fills the same for others.

    *run* takes the variables. Raise NotTraceableError, or what the run raises.
    """
    trace = Trace()
    stands = {name: StandIn(each, name, trace) for name, each in variables.items()}
    fill = _function(run(stands), trace, tuple(variables))
    html = fill(**variables)
    if html is None:
        raise NotTraceableError("answers")
    return Filled(html, fill)


def _function(text: str, trace: Trace, names: Sequence[str]) -> Fill:
    """Return the function of the variables *names* that fills the holes of *text*."""
    parts = text.split(_MARK)
    if len(parts) % 2 == 0:
        raise NotTraceableError("marks")
    texts, holes = parts[::2], [trace.holes[int(each)] for each in parts[1::2]]
    pieces = [
        f"{text!r}, shown({code})" for text, code in zip(texts, holes, strict=False)
    ]
    conditions = [f"({code}) != {value!r}" for code, value in trace.asked.items()]
    source = (
        f"def fill({', '.join(names)}):\n"
        f" if {' or '.join(conditions or ['False'])}: return None\n"
        f" return ''.join(({', '.join([*pieces, repr(texts[-1])])},))\n"
    )
    scope: dict[str, object] = {"shown": shown, **trace.named}
    exec(_code(source), scope)  # noqa: S102 - it is made of the template's own names
    fill: Fill = scope["fill"]  # type: ignore[assignment]
    return fill


def shown(value: object) -> str:
    """Return *value* as Jinja prints it with autoescape."""
    if type(value) is Markup:  # as long as a page: not to be copied
        return value
    return _escaped(value) if type(value) is str else str(escape(value))


@lru_cache(maxsize=1 << 14)
def _escaped(text: str) -> str:
    return str(escape(text))


@cache
def _code(source: str) -> CodeType:
    return compile(source, "<traced>", "exec")


def is_fit(template: nodes.Template) -> bool:
    """Whether *template* may run with stand-ins: nothing in it can misread one.

    A block that is kept (``{% set x %}…{% endset %}``) and what a call gives are
    texts with holes: they may be printed or put into a message, nothing else.
    """
    kept = {
        each.target.name
        for each in template.find_all(nodes.AssignBlock)
        if isinstance(each.target, nodes.Name)
    }
    return _is_fit(template, kept, printed=False)


def _is_fit(node: nodes.Node, kept: set[str], *, printed: bool) -> bool:
    if not isinstance(node, _NODES) or not _is_allowed(node):
        return False
    if not printed and (
        isinstance(node, nodes.Call)
        or (isinstance(node, nodes.Name) and node.ctx == "load" and node.name in kept)
    ):
        return False
    shows = isinstance(node, nodes.Output | nodes.Pair | nodes.Keyword)
    return all(_is_fit(each, kept, printed=shows) for each in node.iter_child_nodes())


def _is_allowed(node: nodes.Node) -> bool:
    match node:
        case nodes.Call():
            called = node.node
            if isinstance(called, nodes.ExtensionAttribute):
                return True
            return isinstance(called, nodes.Name) and called.name in _CALLS
        case nodes.Filter():
            return node.name in _FILTERS
        case nodes.Test():
            return node.name in _TESTS
        case nodes.Extends() | nodes.Include():
            return isinstance(node.template, nodes.Const)
        case nodes.For():
            return not node.recursive and node.test is None
        case nodes.AssignBlock():
            return node.filter is None
    return True
