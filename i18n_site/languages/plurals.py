"""Plural rules: CLDR's for a locale, gettext's expressions, and the form of n.

An expression comes from a catalog, so it is never evaluated as code: it is
parsed here by the grammar of C's conditional expressions over ``n``.
"""

import re
from collections.abc import Callable
from functools import cache
from operator import eq
from typing import Any

from i18n_site.languages.remembered import remembered
from i18n_site.later import later
from i18n_site.model.locale import PluralRule

_CLDR = "i18n_site.languages.cldr"
_cldr: Callable[[str], Any] = later(_CLDR, "cldr")
_gettext_rule: Callable[[str], str] = later(_CLDR, "gettext_rule")
_gettext_expressions: Callable[[], set[str]] = later(_CLDR, "gettext_expressions")

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
SAMPLES = range(1001)  # what GNU msgfmt --check evaluates, too
MAX_LENGTH = 3000
MAX_DEPTH = 100
MAX_FORMS = 6  # Arabic has six; no language of CLDR has more

# Rules of CLDR that Babel's tables of gettext expressions lack.
EXPRESSIONS = (
    "n==1 ? 0 : n==2 ? 1 : 2",
    "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5",
    "n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2",
    "n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9)",
)

Number = Callable[[int], int]
_TOKEN = re.compile(r"\s*(\d+|n|[<>=!]=|&&|\|\||[-+*/%<>!?:()])")
_HEADER = re.compile(r"\s*nplurals\s*=\s*(\d{1,4})\s*;\s*plural\s*=([^;]*);?\s*")

# Binary operators of C by precedence, weakest first.
_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"||": lambda a, b: int(bool(a) or bool(b))},
    {"&&": lambda a, b: int(bool(a) and bool(b))},
    {"==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b)},
    {
        "<": lambda a, b: int(a < b),
        ">": lambda a, b: int(a > b),
        "<=": lambda a, b: int(a <= b),
        ">=": lambda a, b: int(a >= b),
    },
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b},
)


class _Parser:
    """A recursive descent over the tokens of one expression."""

    def __init__(self, expression: str) -> None:
        self.tokens = _tokens(expression)
        self.at = 0
        self.depth = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, *wanted: str) -> str:
        token = self.peek()
        if wanted and token not in wanted:
            raise ValueError(f"{token or 'the end'!r} where {wanted[0]!r} should be")
        self.at += 1
        return token

    def conditional(self) -> Number:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ValueError(f"nested more than {MAX_DEPTH} deep")
        result = self.binary(0)
        if self.peek() == "?":
            self.take("?")
            yes = self.conditional()
            self.take(":")
            result = _choice(result, yes, self.conditional())
        self.depth -= 1
        return result

    def binary(self, level: int) -> Number:
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.peek() in _LEVELS[level]:
            operator = _LEVELS[level][self.take()]
            left = _operation(operator, left, self.binary(level + 1))
        return left

    def unary(self) -> Number:
        symbol = self.take()
        if symbol == "!":
            return _negation(self.unary())
        if symbol == "(":
            inner = self.conditional()
            self.take(")")
            return inner
        if symbol == "n":
            return lambda n: n
        if symbol.isdigit():
            return _constant(int(symbol))
        raise ValueError(f"{symbol or 'the end'!r} where a number or 'n' should be")


def _tokens(expression: str) -> list[str]:
    if len(expression) > MAX_LENGTH:
        raise ValueError(f"longer than {MAX_LENGTH} characters")
    tokens, at = [], 0
    expression = expression.rstrip()
    while at < len(expression):
        match = _TOKEN.match(expression, at)
        if match is None:
            raise ValueError(f"{expression[at:].strip()[:1]!r} has no meaning here")
        tokens.append(match[1])
        at = match.end()
    return tokens


def _constant(value: int) -> Number:
    return lambda n: value  # noqa: ARG005


def _negation(inner: Number) -> Number:
    return lambda n: int(not inner(n))


def _choice(condition: Number, yes: Number, no: Number) -> Number:
    return lambda n: yes(n) if condition(n) else no(n)


def _operation(
    operator: Callable[[int, int], int], left: Number, right: Number
) -> Number:
    return lambda n: operator(left(n), right(n))


@cache
def parse(expression: str) -> Number:
    """Return *expression* as a function of n; raise ValueError if it is none."""
    parser = _Parser(expression)
    result = parser.conditional()
    if parser.peek():
        raise ValueError(f"{parser.peek()!r} after the end of the expression")
    return result


@cache
def rule(header: str) -> PluralRule:
    """Return the rule of a ``Plural-Forms`` value; raise ValueError if it is none.

    Every n from 0 to 1000 must have a form below ``nplurals``, as msgfmt asks.
    """
    match = _HEADER.fullmatch(header)
    if match is None:
        raise ValueError("not of the form 'nplurals=N; plural=EXPRESSION;'")
    count, expression = int(match[1]), match[2].strip()
    if not 1 <= count <= MAX_FORMS:
        raise ValueError(f"nplurals={count} is not between 1 and {MAX_FORMS}")
    try:
        indexes = tuple(map(parse(expression), SAMPLES))
    except ZeroDivisionError as err:
        raise ValueError("it divides by zero") from err
    if not all(0 <= index < count for index in indexes):
        raise ValueError(f"it gives a form outside of 0..{count - 1}")
    return PluralRule(count, expression, indexes)


@remembered
def rules(tag: str) -> tuple[PluralRule, ...]:
    """Return the rules that catalogs of *tag* may use, the preferred one first.

    First CLDR's for whole numbers (a category that no whole number up to 1000
    has, like French "many", needs no form), then the one of gettext's tables,
    if that is another: real catalogs use it.
    """
    locale = _cldr(tag)
    usual = rule(_gettext_rule(tag))
    categories = [locale.plural_form(n) for n in SAMPLES]
    names = tuple(name for name in CATEGORIES if name in categories)
    indexes = tuple(map(names.index, categories))
    expression = _expression(indexes)
    if expression is None:  # Cornish: it looks at more than two digits
        return (usual,)
    cldr = PluralRule(len(names), expression, indexes, names)
    return (cldr,) if usual.indexes == indexes else (cldr, usual)


def _expression(indexes: tuple[int, ...]) -> str | None:
    """Return the shortest known expression for *indexes*, or one built from them."""
    known = sorted({*EXPRESSIONS, *_gettext_expressions()}, key=_size)
    for expression in (*known, _spelled_out(indexes)):
        if all(map(eq, map(parse(expression), SAMPLES), indexes)):  # to the first other
            return expression
    return None


def _spelled_out(indexes: tuple[int, ...]) -> str:
    """Return an expression for a rule that looks at the last two digits only."""
    last = indexes[:100]
    usual = max(set(last), key=lambda form: (last.count(form), form))
    parts = [f"n%100=={n} ? {form}" for n, form in enumerate(last) if form != usual]
    return " : ".join([*parts, str(usual)])


def _size(expression: str) -> tuple[int, str]:
    return len(expression), expression


def form(rule: PluralRule, n: int) -> int:
    """Return the index of the plural form of *n* (its absolute value)."""
    n = abs(n)
    return rule.indexes[n] if n < len(rule.indexes) else parse(rule.expression)(n)
