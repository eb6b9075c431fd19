"""Jinja as our templates have it: autoescape, our gettext, our filters."""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache, partial
from types import CodeType
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    meta,
    nodes,
    pass_context,
)
from jinja2.exceptions import TemplateError, TemplateNotFound
from jinja2.ext import InternationalizationExtension
from jinja2.runtime import Context
from markupsafe import Markup, escape

from i18n_site.languages import formatting
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key
from i18n_site.render.context import PageLink
from i18n_site.render.isolate import isolated, link, with_isolates
from i18n_site.render.messages import Messages, safe
from i18n_site.render.toc import TocEntry, toc_html
from i18n_site.render.traced import Formatter, StandIn, is_fit


class TransBlocks(InternationalizationExtension):
    """``{% trans %}``, parsed by Jinja but looked up and printed by us."""

    def print_message(
        self,
        key: tuple[str, str | None],
        plural: str | None,
        number: int | None,
        values: Mapping[str, object] | None,
    ) -> Markup:
        """Return the HTML of a block, for the code of a compiled template."""
        messages: Messages = self.environment.messages  # type: ignore[attr-defined]
        return messages.block(Key(*key), plural, number, values)

    def _make_node(
        self,
        singular: str,
        plural: str | None,
        context: str | None,
        variables: dict[str, nodes.Expr],
        plural_expr: nodes.Expr | None,
        vars_referenced: bool,
        num_called_num: bool,  # noqa: ARG002 - Jinja's signature
    ) -> nodes.Output:
        """Return the call of ``print_message``; Jinja's own formats with ``%``."""
        values: nodes.Expr = nodes.Const(None)
        if vars_referenced:
            pairs = [nodes.Pair(nodes.Const(n), variables[n]) for n in variables]
            values = nodes.Dict(pairs)
        else:  # as in extraction: the text is no format, so "%%" was a "%"
            singular = singular.replace("%%", "%")
            plural = plural and plural.replace("%%", "%")
        arguments = [
            nodes.Const((singular, context)),
            nodes.Const(plural),
            plural_expr or nodes.Const(None),
            values,
        ]
        return nodes.Output([self.call_method("print_message", arguments)])


class Loader(BaseLoader):
    """Gives Jinja the templates of *templates*, compiled once for all locales."""

    def __init__(
        self, templates: Mapping[str, str], path: Callable[[str], str]
    ) -> None:
        self._templates = templates
        self._path = path

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - Jinja's name
    ) -> Template:
        """Return the template *name*, or raise TemplateNotFound."""
        text = self._templates.get(name)
        if text is None:
            raise TemplateNotFound(name)
        code = compiled_code(text, name, self._path(name))
        return Template.from_code(environment, code, globals or {})


@cache
def compiled_code(text: str, name: str, path: str) -> CodeType:
    """Return the code of a template: the same for every locale."""
    return _syntax().compile(text, name, path)


@cache
def referenced(text: str) -> tuple[str | None, ...]:
    """Return the names of the templates that *text* needs, None for a computed one."""
    try:
        return tuple(meta.find_referenced_templates(_syntax().parse(text)))
    except TemplateError:
        return ()  # told where it is rendered


@cache
def is_text_fit(text: str) -> bool:
    """Whether the template *text* may run with stand-ins: ``traced.is_fit``."""
    try:
        return is_fit(_syntax().parse(text))
    except TemplateError:
        return False  # told where it is rendered


@cache
def _syntax() -> Environment:
    """Return what templates are compiled by, whatever the locale."""
    return new_environment(None)


def new_environment(loader: BaseLoader | None) -> Environment:
    """Return Jinja's environment, yet without a locale."""
    environment = Environment(
        loader=loader,
        extensions=[TransBlocks],
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    environment.filters.update(_FILTERS)
    # The same sources must give the same bytes.
    del environment.globals["lipsum"], environment.filters["random"]
    return environment


# Filters with a context are never computed when a template is compiled.
@pass_context
def _date(
    context: Context, value: object, style: formatting.DateStyle = "long"
) -> str | StandIn:
    return _formatted(value, _date_formatter(_tag(context), style))


@cache
def _date_formatter(tag: str, style: formatting.DateStyle) -> Formatter:
    def formatter(value: object) -> str:
        if not isinstance(value, date):
            what = f"{value!r} is not a date: write it as 2026-11-23, unquoted"
            raise TypeError(what)
        return formatting.date(tag, value, style)

    return formatter


@pass_context
def _number(context: Context, value: float | Decimal) -> str | StandIn:
    return _formatted(value, _bound(formatting.number, _tag(context)))


@pass_context
def _percent(context: Context, value: float | Decimal) -> str | StandIn:
    return _formatted(value, _bound(formatting.percent, _tag(context)))


@pass_context
def _minutes(context: Context, value: int) -> str | StandIn:
    return _formatted(value, _bound(formatting.minutes, _tag(context)))


@pass_context
def _isolates(context: Context, value: str) -> str | StandIn:
    """Keep the runs of *value* together that are written in the other direction."""
    return _formatted(value, _bound(_isolates_html, _tag(context)))


@pass_context
def _listing(context: Context, value: Sequence[str]) -> str | StandIn:
    """Join names as the locale does, each kept to itself."""
    return _formatted(value, _bound(_listing_html, _tag(context)))


@pass_context
def _links(context: Context, value: Sequence[PageLink]) -> str | StandIn:
    """Join links to pages as the locale joins a list."""
    return _formatted(value, _bound(_links_html, _tag(context)))


def _toc(value: Sequence[TocEntry]) -> str | StandIn:
    return _formatted(value, _toc_html)


@lru_cache(maxsize=1 << 15)  # the same titles stand in several lists
def _isolates_html(tag: str, value: str) -> Markup:
    html = with_isolates(value, _direction(tag))
    return Markup(html) if "<bdi" in html else escape(value)  # noqa: S704


@cache
def _direction(tag: str) -> str:
    return locale(tag).direction


def _listing_html(tag: str, value: Sequence[str]) -> Markup:
    return _joined(tag, [isolated(each) for each in value])


def _links_html(tag: str, value: Sequence[PageLink]) -> Markup:
    parts = (link(e.title, e.url, e.tag, e.direction or "auto") for e in value)
    return _joined(tag, list(parts))


def _toc_html(value: object) -> Markup:
    entries: Sequence[TocEntry] = value  # type: ignore[assignment]
    return toc_html(entries)


def _joined(tag: str, parts: Sequence[str]) -> Markup:
    """Return *parts*, which are HTML, as a list of CLDR; its words are plain text."""
    marks = [chr(_PRIVATE + at) for at in range(len(parts))]
    text = escape(formatting.listing(tag, marks))
    places = {ord(mark): part for mark, part in zip(marks, parts, strict=True)}
    return Markup(str(text).translate(places))  # noqa: S704


_PRIVATE = 0xF0000  # what no locale's list has in it

_FILTERS: dict[str, Callable[..., object]] = {
    "safe": safe,
    "date": _date,
    "number": _number,
    "percent": _percent,
    "minutes": _minutes,
    "isolates": _isolates,
    "listing": _listing,
    "links": _links,
    "toc": _toc,
}


@cache
def _bound(formatter: Callable[[str, Any], str], tag: str) -> Formatter:
    return partial(formatter, tag)


def _formatted(value: object, formatter: Formatter) -> str | StandIn:
    if isinstance(value, StandIn):
        return value.formatted(formatter)
    return formatter(value)


def _tag(context: Context) -> str:
    tag: str = context.environment.tag  # type: ignore[attr-defined]
    return tag
