"""Pages and articles from templates; their mistakes name the template's line."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from traceback import walk_tb

from jinja2.exceptions import (
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from markupsafe import Markup

from i18n_site.errors import SourceError, error
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.notice import ShownNotice
from i18n_site.model.source import Location
from i18n_site.render.context import PageContext
from i18n_site.render.gettext import value_html
from i18n_site.render.layouts import Layouts

RULES: tuple[Rule, ...] = (
    Rule(
        name="template-undefined",
        severity=Severity.ERROR,
        manual=(
            "A Jinja template uses a name that nothing defines.\n"
            "\n"
            "An empty place on a page is found by its readers only, so a missing\n"
            "name stops the build. A template has page, locale, facts, content,\n"
            "notices, notices_after and what it sets. For what may be missing write\n"
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


def render_page(
    layouts: Layouts,
    template: str,
    context: PageContext,
    *,
    notices: Sequence[ShownNotice],
) -> str:
    """Return the HTML of a page.

    The template has ``page`` (*context*), ``locale`` (``tag``, ``direction``),
    ``content``, ``notices`` (those that stand before the content) and
    ``notices_after``, the last three as HTML; whether it prints them is for the
    verifier to say. Raise SourceError (``template-syntax``,
    ``template-undefined``, ``template-missing``) with the place of the mistake.
    """
    first = _notices_html(tuple(e for e in notices if e.placement != "after"))
    last = _notices_html(tuple(e for e in notices if e.placement != "before"))

    def render() -> str:
        shown = {"notices": first, "notices_after": last}
        return layouts.page(template, _variables(context) | shown)

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


@lru_cache(maxsize=1 << 10)  # the same few on all pages of a locale
def _notices_html(notices: tuple[ShownNotice, ...]) -> Markup:
    return Markup("".join(map(_notice_html, notices)))  # noqa: S704 - escaped there


def _notice_html(notice: ShownNotice) -> str:
    lines = "".join(f"<p>{value_html(line)}</p>\n" for line in notice.lines)
    return (
        f'<aside class="notice" role="note" data-notice="{value_html(notice.id)}"'
        f' lang="{value_html(notice.tag)}" dir="{value_html(notice.direction)}">\n'
        f"{lines}</aside>\n"
    )


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
