"""Jinja templates: page layouts, and articles written as HTML with Jinja in it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.ext import InternationalizationExtension, _CommentFinder

from i18n_site.errors import SourceError, error
from i18n_site.formats.front_matter import field_units, split
from i18n_site.formats.html import attributes
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Link, TemplateMessage
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.source import Location, SourceFile

RULES: tuple[Rule, ...] = (
    Rule(
        name="template-syntax",
        severity=Severity.ERROR,
        manual=(
            "A Jinja template can't be parsed, or fails while a page is made.\n"
            "\n"
            "pybabel leaves such a file out without a word, and its messages become\n"
            "obsolete in every language; here it stops the command. Mend the line\n"
            "named. A {% trans %} block may hold text, HTML and {{ names }} only:\n"
            "give an expression a name first, as in {% trans n=posts|length %}."
        ),
        hint="mend the template at this line",
        good=("{% trans n=posts|length %}{{ n }} articles{% endtrans %}",),
        bad=("{% trans %}{{ posts|length }} articles{% endtrans %}",),
    ),
)

# What a message stands in, of the arguments of each function (from 0).
_TEXT = {"_": 0, "gettext": 0, "ngettext": 0, "pgettext": 1, "npgettext": 1}
_COMMENT_TAGS = ("i18n:", "Translators:")
_COMPUTED = re.compile(r"\{[{%]")
_BORROWING = re.compile(r"\{%[-+]?\s*(?:include|import|from|extends|call)\b")
_PLACEHOLDER = re.compile(r"%\(\w+\)s")


class _Call(NamedTuple):
    """A gettext call: its string arguments (None: not a literal) and its line."""

    line: int
    function: str
    arguments: tuple[str | None, ...]
    has_variables: bool


def read_template(source: SourceFile, fields: Sequence[str]) -> Document:
    """Return an article that is a Jinja template, as a document without units.

    ``Document.template`` is the body, with an empty line for each line of front
    matter before it: so the lines of its messages and of errors while it is
    rendered are those of the file. Links and ids are those that stand in
    it as they are; no ids if some are computed. Raise SourceError (``template-syntax``,
    or what the front matter's reader raises).
    """
    meta, body, first_line = split(source)
    template = "\n" * (first_line - 1) + body
    return Document(
        path=source.path,
        meta=meta,
        fields=field_units(meta, fields, source),
        template=template,
        messages=template_messages(SourceFile(source.path, template)),
        links=tuple(_links(template)),
        ids=_ids(template),
    )


def _links(template: str) -> Iterator[Link]:
    for name, value, at in attributes(template):
        if name == "href" and not _COMPUTED.search(value):
            yield Link(value, template.count("\n", 0, at) + 1)


def _ids(template: str) -> frozenset[str]:
    found = frozenset(value for name, value, _ in attributes(template) if name == "id")
    if _BORROWING.search(template) or any(map(_COMPUTED.search, found)):
        return frozenset()
    return found


def template_messages(
    source: SourceFile, first_line: int = 1
) -> tuple[TemplateMessage, ...]:
    """Return the messages of a template, in the order of Jinja's syntax tree.

    Messages, contexts, plurals, lines and comments (``{# i18n: … #}`` and
    ``{# Translators: … #}``) are those of ``pybabel extract``, duplicates
    included; *first_line* is the line of the file where the text begins.
    A message that names a declared variable has the flag ``python-format``;
    pybabel guesses that flag from a percent sign. Raise SourceError
    (``template-syntax``) where pybabel says nothing and gives no message.
    """
    environment = Environment(  # noqa: S701 - nothing is rendered here
        extensions=[InternationalizationExtension], cache_size=0
    )
    try:
        tree = environment.parse(source.text)
        tokens = list(environment.lex(source.text))
    except TemplateSyntaxError as err:
        line = err.lineno + first_line - 1
        raise _syntax_error(source.path, line, err.message or "") from err
    except RecursionError as err:
        raise _syntax_error(source.path, 0, "the nesting is too deep") from err
    comments = _CommentFinder(tokens, _COMMENT_TAGS)
    found = []
    for call in _calls(tree):
        # The finder only goes forward: it must see every call, in this order.
        lines = tuple(
            line.strip()
            for comment in comments.find_comments(call.line)
            for line in comment.splitlines()
        )
        message = _message(call, lines, first_line - 1)
        if message is not None:
            found.append(message)
    return tuple(found)


def _calls(tree: nodes.Template) -> Iterator[_Call]:
    """Yield what ``jinja2.ext.extract_from_ast`` does, and who gets variables."""
    formatted = _formatted(tree)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in _TEXT:
            variables = call.kwargs or call.dyn_kwargs is not None
            yield _Call(
                call.lineno,
                call.node.name,
                tuple(map(_literal, call.args)),
                bool(variables)
                or call.node.name in ("ngettext", "npgettext")
                or id(call) in formatted,
            )


def _formatted(tree: nodes.Template) -> set[int]:
    """Return the ids of the calls whose result is formatted afterwards.

    They are ``_("…") % {…}``, which ``{% trans %}`` becomes too, and
    ``_("…")|format(…)``.
    """
    found = set()
    for node in tree.find_all((nodes.Mod, nodes.Filter)):
        inner = node.left if isinstance(node, nodes.Mod) else _format_target(node)
        if isinstance(inner, nodes.MarkSafeIfAutoescape):
            inner = inner.expr
        found.add(id(inner))
    return found


def _format_target(node: nodes.Node) -> nodes.Expr | None:
    if isinstance(node, nodes.Filter) and node.name == "format":
        return node.node
    return None


def _literal(argument: nodes.Expr) -> str | None:
    if isinstance(argument, nodes.Const) and isinstance(argument.value, str):
        return argument.value
    return None


def _message(
    call: _Call, comments: tuple[str, ...], shift: int
) -> TemplateMessage | None:
    """Return the message of a call, or None if its text is not a literal.

    As in pybabel: the empty text, which is the header of a catalog, is no
    message; a context that is not a literal is left out.
    """
    at = _TEXT[call.function]
    has_plural = call.function in ("ngettext", "npgettext")
    texts = call.arguments[at : at + 1 + has_plural]
    if len(texts) <= has_plural or None in texts or not texts[0]:
        return None
    context = call.arguments[0] if at else None
    plural = texts[1] if has_plural else None
    named = _PLACEHOLDER.search(texts[0] + (plural or ""))
    flags = ("python-format",) if named and call.has_variables else ()
    return TemplateMessage(
        Key(texts[0], context), plural, call.line + shift, comments, flags
    )


def _syntax_error(path: str, line: int, what: str) -> SourceError:
    message = what.strip().rstrip(".")
    return SourceError(
        error(
            "template-syntax",
            message[:1].lower() + message[1:],
            Location(path, line),
            RULES[0].hint,
        )
    )
