"""Jinja as our templates have it: autoescape, our gettext, our filters."""

from collections.abc import Callable, Mapping, MutableMapping
from datetime import date
from decimal import Decimal
from functools import cache, partial
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
from markupsafe import Markup

from i18n_site.languages import formatting
from i18n_site.model.catalog import Key
from i18n_site.render.messages import Messages, safe
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
    own = {"safe": safe, "date": _date, "number": _number, "percent": _percent}
    environment.filters.update(own)
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
