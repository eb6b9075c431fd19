"""Templates as one locale uses them, with a gettext that can't be misused."""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache, partial
from types import CodeType, MappingProxyType
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
from i18n_site.languages.plurals import rules
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.fact import Fact
from i18n_site.render.messages import Messages, safe
from i18n_site.render.traced import Fill, Formatter, StandIn, is_fit, traced


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


_MOST_FILLS = 32  # of one template: so many kinds of pages are alike


class Layouts:
    """The templates as one locale uses them, each compiled when first needed.

    *templates* maps names to texts (see ``with_theme``). *chain* are the
    translations of the locale, then those of the locales it falls back to; it
    is empty for the source language, whose tag is *source_tag*. *facts* are what
    templates know by that name.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        chain: Sequence[Translations],
        source_tag: str,
        facts: Mapping[str, Fact] = MappingProxyType({}),
    ) -> None:
        """Take what the pages of one locale have in common."""
        self._templates = templates
        self.facts = dict(facts)
        messages = Messages(tuple(chain), rules(source_tag)[0])
        tag = chain[0].tag if chain else source_tag
        self._environment = _environment(_Loader(templates, self.path))
        self._environment.extend(messages=messages, tag=tag)
        self._environment.globals.update(messages.functions())
        self._environment.globals["facts"] = self.facts
        self._fills: dict[str, list[Fill]] = {}

    def page(self, name: str, variables: Mapping[str, object]) -> str:
        """Return what the template *name* prints; raise what Jinja raises.

        *variables* are what differs from page to page. The template runs where no
        page before was alike in all that it asks (``render.traced``).
        """
        fills = self._fills.setdefault(name, [])
        for fill in fills:
            # What a page does not have is for the template to tell.
            with suppress(Exception):
                if (html := fill(**variables)) is not None:
                    return html
        html = self._run(name, variables)
        if len(fills) < _MOST_FILLS and self._is_fit(name):
            with suppress(Exception):
                filled = traced(partial(self._run, name), variables)
                if filled.html == html:
                    fills.append(filled.fill)
        return html

    def _run(self, name: str, variables: Mapping[str, object]) -> str:
        return self.named(name).render(**variables)

    def _is_fit(self, name: str) -> bool:
        return all(_is_text_fit(self._templates[each]) for each in self.reached(name))

    def named(self, name: str) -> Template:
        """Return a template; raise what Jinja raises if it can't be used."""
        return self._environment.get_template(name)

    def compiled(self, text: str, path: str) -> Template:
        """Return the template that *text* is; errors in it name *path*."""
        code = _compiled(text, path, path)
        return Template.from_code(
            self._environment, code, self._environment.make_globals(None)
        )

    def reached(self, name: str, text: str | None = None) -> tuple[str, ...]:
        """Return the names of the templates that *name* is made of, itself first.

        That is what it extends, includes and imports, and so on; all templates if
        one of the names is computed. *text* is what *name* is, if it is an article.
        """
        found, waiting = (
            {},
            [(name, self._templates.get(name) if text is None else text)],
        )
        while waiting:
            name, text = waiting.pop(0)
            if text is None or name in found:
                continue
            found[name] = text
            referenced = _referenced(text)
            if None in referenced:
                return (name, *sorted(self._templates))
            waiting += [
                (each, self._templates.get(each)) for each in referenced if each
            ]
        return tuple(found)

    def text(self, name: str) -> str:
        """Return the text of the template *name*; '' if there is none."""
        return self._templates.get(name, "")

    def path(self, name: str) -> str:
        """Return where a person finds the template *name*."""
        text = self._templates.get(name)
        packaged = name if name.startswith("theme/") else f"theme/{name}"
        if text is not None and text == self._templates.get(packaged):
            return packaged
        return f"templates/{name}"

    def to_mend(self, name: str) -> str:
        """Return the path of the template to mend for the pages of *name*.

        That is the first of the site's own in the chain of what *name* extends:
        the theme's are not its owner's to edit. Without any it is *name* itself.
        """
        chain, at = [], name
        while at in self._templates and at not in chain:
            chain.append(at)
            extends = self._environment.parse(self._templates[at]).find(nodes.Extends)
            base = extends.template if extends else None
            at = base.value if isinstance(base, nodes.Const) else ""
        own = (each for each in chain if self.path(each).startswith("templates/"))
        return self.path(next(own, name))


def with_theme(theme: Mapping[str, str], site: Mapping[str, str]) -> dict[str, str]:
    """Return the templates by name: the site's, then the theme's.

    Those of the theme have the prefix ``theme/`` as well, so that a template of
    the site can extend the one whose place it takes.
    """
    return {**theme, **{f"theme/{name}": theme[name] for name in theme}, **site}


class _Loader(BaseLoader):
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
        code = _compiled(text, name, self._path(name))
        return Template.from_code(environment, code, globals or {})


@cache
def _compiled(text: str, name: str, path: str) -> CodeType:
    """Return the code of a template: the same for every locale."""
    return _syntax().compile(text, name, path)


@cache
def _referenced(text: str) -> tuple[str | None, ...]:
    """Return the names of the templates that *text* needs, None for a computed one."""
    try:
        return tuple(meta.find_referenced_templates(_syntax().parse(text)))
    except TemplateError:
        return ()  # told where it is rendered


@cache
def _is_text_fit(text: str) -> bool:
    try:
        return is_fit(_syntax().parse(text))
    except TemplateError:
        return False  # told where it is rendered


@cache
def _syntax() -> Environment:
    """Return what templates are compiled by, whatever the locale."""
    return _environment(None)


def _environment(loader: BaseLoader | None) -> Environment:
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
