from io import BytesIO
from pathlib import Path

import polib
import pytest
from babel.messages.frontend import CommandLineInterface
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.ext import babel_extract

from i18n_site.errors import SourceError
from i18n_site.formats.template import read_template, template_messages
from i18n_site.model.catalog import Key
from i18n_site.model.source import SourceFile

ROOT = Path(__file__).parents[2]
SNIPPETS = (
    "<p>{% trans %}Hello{% endtrans %}</p>",
    "{{ _('Hello') }}",
    "{{ gettext(\"Hello\") }}\n\n{{ gettext('Hello') }}",
    "{{ pgettext('month', 'May') }}{{ pgettext('verb', 'May') }}",
    "{{ ngettext('%(num)s page', '%(num)s pages', n) }}",
    "{{ npgettext('book', '%(num)s page', '%(num)s pages', n) }}",
    "{% trans n=posts|length %}{{ n }} post{% pluralize %}{{ n }} posts{% endtrans %}",
    "{% trans a=1, n=2 %}{{ a }} of {{ n }}{% pluralize n %}{{ a }}{% endtrans %}",
    "{% trans 'verb' %}Open{% endtrans %}",
    "{% trans 'verb' user=u.name %}Open {{ user }}{% endtrans %}",
    "\n\n{% trans trimmed %}\n  one\n    two  \n three{% endtrans %}",
    "{% trans notrimmed %}\n  one\n two{% endtrans %}",
    "{% trans trimmed n=x %}\n {{ n }} a\n {% pluralize %}\n {{ n }} b\n{% endtrans %}",
    "{%- trans -%}  close  {%- endtrans -%}",
    "{% trans %}50 % of the patients{% endtrans %}",
    "{% trans n=1 %}{{ n }} % of the patients{% endtrans %}",
    "{% trans n=1 %}50 % without the name{% endtrans %}",
    "{# i18n: a greeting #}\n{{ _('Hello') }}",
    "{# Translators: of the\n   first page #}{% trans %}Title{% endtrans %}",
    "{# note: not for translators #}{{ _('Hello') }}{# i18n: late #}",
    "{# i18n: one #}{{ _('A') }}\n{{ _('B') }}\n{# i18n: two #}\n{{ _('C') }}",
    "{% block a %}{{ _('in a block') }}{% endblock %}{{ _('after') }}",
    "{% macro m(x=_('default')) %}{{ x }}{% endmacro %}{{ m(_('given')) }}",
    "{% if _('a') == x %}{% for y in [_('b')] %}{{ y~_('c') }}{% endfor %}{% endif %}",
    "{{ _('con' 'cat') }}{{ _('no' ~ x) }}{{ _(name) }}{{ _() }}",
    "{{ ngettext('only one', n) }}{{ pgettext('only a context') }}",
    "{{ pgettext(name, 'context unknown') }}{{ _('first', 'second') }}",
    "{{ _('Hello %(user)s', user=u) }}{{ _('Hi %(user)s')|format(user=u) }}",
    "{{ other('no') }}{{ x.gettext('no') }}{% raw %}{{ _('no') }}{% endraw %}",
    "{# {{ _('no') }} #}{% set t = _('a') %}{% include _('b') %}",
    "<a title=\"{{ _('in an attribute') }}\">{% trans %}T &amp; <b>J</b>{% endtrans %}",
    "{{ _('multi\nline') }}{% trans %}“über” 日本語\t\\{% endtrans %}",
    "{{ _('') }}{{ _('x')|upper|safe }}{{ _('y') if z else _('w') }}",
)
TEMPLATES = sorted((ROOT / "i18n_site/theme").glob("*.html")) + sorted(
    (ROOT / "templates").glob("**/*.html")
)


def page(text):
    return SourceFile("templates/page.html", text)


def found(text, first_line=1):
    return template_messages(page(text), first_line)


def gathered(messages):
    """Return what a .pot says: by message, its plural, lines and comments."""
    result = {}
    for key, plural, line, comments in messages:
        known = result.setdefault(key, (plural, [], []))
        known[1].append(line)
        known[2].extend(each for each in comments if each not in known[2])
    return {
        key: (plural, sorted(set(lines)), " ".join(" ".join(comments).split()))
        for key, (plural, lines, comments) in result.items()
    }


def ours(text):
    return gathered((m.key, m.plural, m.line, m.comments) for m in found(text))


def pybabel(text, folder):
    (folder / "in").mkdir()
    (folder / "in/page.html").write_text(text, encoding="utf-8")
    (folder / "babel.cfg").write_text("[jinja2: **.html]\n", encoding="utf-8")
    arguments = f"pybabel -q extract -F {folder}/babel.cfg --no-wrap -o {folder}/o.pot"
    tags = ["-c", "i18n:", "-c", "Translators:"]
    CommandLineInterface().run([*arguments.split(), *tags, f"{folder}/in"])
    return gathered(
        (
            Key(each.msgid, each.msgctxt),
            each.msgid_plural or None,
            int(line),
            each.comment.splitlines(),
        )
        for each in polib.pofile(f"{folder}/o.pot")
        for _, line in each.occurrences
    )


@pytest.mark.parametrize("text", SNIPPETS)
def test_a_snippet_gives_the_messages_of_pybabel_extract(text, tmp_path):
    expected = pybabel(text, tmp_path)

    assert ours(text) == expected


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_our_templates_give_the_messages_of_pybabel_extract(path, tmp_path):
    text = path.read_text(encoding="utf-8")

    assert ours(text) == pybabel(text, tmp_path)


PIECES = st.sampled_from(
    ["%", "%%", "{{ n }}", "{{ user }}", "\n  ", " a", "<b>", "</b>", "é", "%(n)s", '"']
)
BODY = st.lists(PIECES, max_size=6).map("".join)


@settings(max_examples=150, deadline=None)
@given(BODY, BODY, st.sampled_from(["", "trimmed ", "'c' ", "'c' trimmed user=u, "]))
def test_any_block_gives_the_text_that_pybabel_gives(singular, plural, options):
    head = "\n{% trans " + options + "n=5 %}"
    block = f"{head}{singular}{{% pluralize %}}{plural}{{% endtrans %}}"
    functions = {"ngettext": slice(0, 2), "npgettext": slice(1, 3)}

    expected = [
        (line, texts[functions[name]])
        for line, name, texts, _ in babel_extract(
            BytesIO(block.encode()), functions, (), {"silent": "0"}
        )
        if texts[functions[name]][0]
    ]

    messages = found(block)
    assert [(m.line, (m.key.text, m.plural)) for m in messages] == expected


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("{% trans n=1 %}{{ n }} left{% endtrans %}", True),
        ("{% trans %}{{ n }} left{% endtrans %}", True),
        ("{{ _('%(n)s left', n=1) }}", True),
        ("{{ _('%(n)s left', **all) }}", True),
        ("{{ _('%(n)s left') % {'n': 1} }}", True),
        ("{{ _('%(n)s left')|format(n=1) }}", True),
        ("{{ ngettext('one', '%(num)s', 2) }}", True),
        ("{{ _('%(n)s as written') }}", False),
        ("{{ _('50 % left') }}", False),
        ("{% trans n=1 %}50 % left{% endtrans %}", False),
        ("{{ ngettext('one', 'many', 2) }}", False),
    ],
)
def test_a_message_that_names_a_declared_variable_is_a_format(text, flagged):
    (message,) = found(text)

    assert message.flags == (("python-format",) if flagged else ())


def test_comments_come_as_lines_without_their_mark():
    (message,) = found("{# i18n: short,\n   please #}\n{{ _('A') }}")

    assert message.comments == ("short,", "please")


def test_lines_count_from_the_given_one():
    (message,) = found("\n{{ _('A') }}", first_line=10)

    assert message.line == 11


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("\n{% trans %}{{ a.b }}{% endtrans %}", 2, "expected token"),
        ("<p>\n\n{% trans %}open", 3, "unclosed translation block"),
        ("{% trans %}\n{% if x %}{% endif %}{% endtrans %}", 2, "control structures"),
        ("{{ x", 1, "unexpected end of template"),
        ("a\n{% nonsense %}", 2, "encountered unknown tag 'nonsense'"),
        ("\n\n{% trans a=1, a=2 %}{% endtrans %}", 3, "defined twice"),
        ("{{ 'x }}", 1, "unexpected char"),
        ("{{ " + "(" * 5000, 0, "the nesting is too deep"),
    ],
)
def test_a_template_that_cannot_be_parsed_is_named_with_its_line(text, line, what):
    with pytest.raises(SourceError) as caught:
        found(text)

    (finding,) = caught.value.findings
    assert finding.rule == "template-syntax"
    assert finding.at == ("templates/page.html", line, 0)
    assert what in finding.message
    assert finding.message[0].islower() or not finding.message[0].isalpha()
    assert not finding.message.endswith(".")


def test_an_article_keeps_the_lines_of_its_file():
    text = "---\ntitle: Sleep\ndraft: false\n---\n<p>{{ _('Rest') }}</p>\n"

    document = read_template(SourceFile("content/sleep.html", text), ("title",))

    assert document.template.lstrip("\n") == "<p>{{ _('Rest') }}</p>\n"
    assert document.template.count("\n") == text.count("\n")
    assert [(m.key.text, m.line) for m in document.messages] == [("Rest", 5)]
    assert document.fields["title"].key.text == "Sleep"
    assert document.meta["draft"] is False
    assert document.units == ()


def test_an_article_needs_no_front_matter():
    source = SourceFile("content/a.html", "{% trans %}Rest{% endtrans %}")

    document = read_template(source, ("title",))

    assert document.template == source.text
    assert not document.fields


def test_a_mistake_in_an_article_has_the_line_of_the_file():
    source = SourceFile("content/a.html", "---\ntitle: A\n---\n\n{{ x")

    with pytest.raises(SourceError) as caught:
        read_template(source, ("title",))

    assert caught.value.findings[0].at == ("content/a.html", 5, 0)
