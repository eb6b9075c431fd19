"""Pages from Jinja templates, with a gettext that translators can't misuse."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from traceback import walk_tb

from jinja2 import Environment, StrictUndefined, Template, nodes
from jinja2.exceptions import (
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.ext import InternationalizationExtension
from jinja2.loaders import FunctionLoader
from markupsafe import Markup

from i18n_site.errors import SourceError, error
from i18n_site.languages import formatting
from i18n_site.languages.plurals import rules
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.notice import ShownNotice
from i18n_site.model.source import Location
from i18n_site.render.context import PageContext
from i18n_site.render.gettext import value_html
from i18n_site.render.messages import Messages, safe

RULES: tuple[Rule, ...] = (
    Rule(
        name="template-undefined",
        severity=Severity.ERROR,
        manual=(
            "A Jinja template uses a name that nothing defines.\n"
            "\n"
            "An empty place on a page is found by its readers only, so a missing\n"
            "name stops the build. A template has page, locale, content, notices\n"
            "and what it sets itself. For what may be missing write\n"
            "{{ page.meta.author|default('') }}."
        ),
        hint="correct the name, or give it a default",
        good=("{{ page.meta.author|default('') }}",),
        bad=("{{ page.titel }}",),
    ),
    Rule(
        name="template-missing",
        severity=Severity.ERROR,
        manual=(
            "A template is asked for that does not exist.\n"
            "\n"
            "Templates are found by their path below templates/, then in the\n"
            "packaged theme, whose own ones have the prefix theme/ too."
        ),
        hint="create the template below templates/, or correct its name",
        good=('{% extends "theme/article.html" %}',),
        bad=('{% extends "templates/article.html" %}',),
    ),
)

_MEND = "mend the template at this line"
# What a mistake in a template raises while it runs, besides Jinja's own errors.
_MISTAKES = (TypeError, ValueError, ArithmeticError, LookupError, RecursionError)


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


class Layouts:
    """The templates as one locale uses them, each compiled when first needed.

    *templates* maps names to texts (see ``with_theme``). *chain* are the
    translations of the locale, then those of the locales it falls back to; it
    is empty for the source language, whose tag is *source_tag*.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        chain: Sequence[Translations],
        source_tag: str,
    ) -> None:
        """Take what the pages of one locale have in common."""
        self._templates = templates
        self._environment = _environment(
            Messages(tuple(chain), rules(source_tag)[0]),
            self._load,
            chain[0].tag if chain else source_tag,
        )

    def named(self, name: str) -> Template:
        """Return a template; raise what Jinja raises if it can't be used."""
        return self._environment.get_template(name)

    def compiled(self, text: str, path: str) -> Template:
        """Return the template that *text* is; errors in it name *path*."""
        code = self._environment.compile(text, path, path)
        return Template.from_code(
            self._environment, code, self._environment.make_globals(None)
        )

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

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        text = self._templates.get(name)
        return None if text is None else (text, self.path(name), lambda: True)


def with_theme(theme: Mapping[str, str], site: Mapping[str, str]) -> dict[str, str]:
    """Return the templates by name: the site's, then the theme's.

    Those of the theme have the prefix ``theme/`` as well, so that a template of
    the site can extend the one whose place it takes.
    """
    return {**theme, **{f"theme/{name}": theme[name] for name in theme}, **site}


def render_page(
    layouts: Layouts,
    template: str,
    context: PageContext,
    *,
    notices: Sequence[ShownNotice],
) -> str:
    """Return the HTML of a page.

    The template has ``page`` (*context*), ``locale`` (``tag``, ``direction``),
    ``content`` and ``notices``, the last two as HTML; whether it prints them is
    for the verifier to say. Raise SourceError (``template-syntax``,
    ``template-undefined``, ``template-missing``) with the place of the mistake.
    """
    shown = Markup("".join(map(_notice_html, notices)))  # noqa: S704 - escaped there

    def render() -> str:
        return layouts.named(template).render(**_variables(context), notices=shown)

    return _or_source_error(render, layouts.path(template))


def render_article_template(
    layouts: Layouts, source_name: str, text: str, context: PageContext
) -> str:
    """Return the HTML of an article that is a template, for ``content``.

    *text* is ``Document.template`` of the source *source_name*, which errors
    name; the empty lines that it begins with are left out. It has ``page`` and
    ``locale``. Raise SourceError as ``render_page`` does.
    """

    def render() -> str:
        return layouts.compiled(text, source_name).render(**_variables(context))

    return _or_source_error(render, source_name).lstrip("\n")


def _variables(context: PageContext) -> dict[str, object]:
    return {
        "page": context,
        "locale": {"tag": context.tag, "direction": context.direction},
        # The body is made of the source's own HTML and of checked translations.
        "content": Markup(context.content),  # noqa: S704
    }


def _notice_html(notice: ShownNotice) -> str:
    lines = "".join(f"<p>{value_html(line)}</p>\n" for line in notice.lines)
    return (
        f'<aside class="notice" role="note" data-notice="{value_html(notice.id)}"'
        f' lang="{value_html(notice.tag)}" dir="{value_html(notice.direction)}">\n'
        f"{lines}</aside>\n"
    )


def _environment(
    messages: Messages,
    load: Callable[[str], tuple[str, str, Callable[[], bool]] | None],
    tag: str,
) -> Environment:
    """Return Jinja's environment for the locale *tag*."""
    environment = Environment(
        loader=FunctionLoader(load),
        extensions=[TransBlocks],
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    environment.extend(messages=messages)
    environment.globals.update(messages.functions())
    environment.filters["safe"] = safe
    environment.filters["date"] = partial(_date, tag)
    environment.filters["number"] = partial(formatting.number, tag)
    environment.filters["percent"] = partial(formatting.percent, tag)
    # The same sources must give the same bytes.
    del environment.globals["lipsum"], environment.filters["random"]
    return environment


def _date(
    tag: str,
    value: object,
    style: formatting.DateStyle = "long",
) -> str:
    if not isinstance(value, date):
        raise TypeError(f"{value!r} is not a date: write it as 2026-11-23, unquoted")
    return formatting.date(tag, value, style)


def _or_source_error(render: Callable[[], str], path: str) -> str:
    """Return what *render* does, or raise SourceError for the template's mistake."""
    try:
        return render()
    except TemplateSyntaxError as err:
        at = Location(err.filename or path, err.lineno)
        raise _source_error("template-syntax", err, at) from err
    except UndefinedError as err:
        raise _source_error("template-undefined", err, _place(err, path)) from err
    except TemplateNotFound as err:
        raise _source_error("template-missing", err, _place(err, path)) from err
    except (TemplateError, *_MISTAKES) as err:
        raise _source_error("template-syntax", err, _place(err, path)) from err


def _source_error(rule: str, err: Exception, at: Location) -> SourceError:
    name = err.name if isinstance(err, TemplateNotFound) else None
    what = f"there is no template {name!r}" if name else str(err).strip().rstrip(".")
    hint = next((each.hint for each in RULES if each.name == rule), _MEND)
    return SourceError(error(rule, what[:1].lower() + what[1:], at, hint))


def _place(err: Exception, path: str) -> Location:
    """Return the innermost place in a template, or *path* if there is none.

    Jinja gives its frames the names and lines of the templates.
    """
    place = Location(path)
    for frame, line in walk_tb(err.__traceback__):
        if "__jinja_exception__" in frame.f_globals:
            place = Location(frame.f_code.co_filename, line)
    return place
