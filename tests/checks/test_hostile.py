"""RELIABILITY.md B1: what a translator could put into a message is an error."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

HTML = [
    "<script>x()</script>",
    "<SCRIPT SRC=//evil.example>",
    "<img src=x onerror=x()>",
    "<svg/onload=x()>",
    "<svg><script>x()</script></svg>",
    "<iframe srcdoc='x'></iframe>",
    "<style>*{display:none}</style>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=//evil.example>",
    "<form action=//evil.example><button>x</button></form>",
    "<math><mtext></mtext></math>",
    "<object data=x></object>",
    "<template>",
    "<details open ontoggle=x()>",
    "<a href=javascript:x()>x</a>",
    "</main>",
    "</p><h1>x</h1>",
    "<!--",
    "<!-- x -->",
    "<b",
    "<b onclick='x()'",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "<!DOCTYPE html>",
    "<plaintext>",
    "<b\x0conclick=x()>",
    "<x-y is=z>",
]
LINKS = [
    "[x](javascript:x)",
    "[x](JavaScript:x)",
    "[x](&#106;avascript:x)",
    "[x](<javascript:x>)",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "[x](view-source:javascript:x)",
    "[x](blob:https://a.example/x)",
    "[x](//evil.example)",
    "[x](https://evil.example)",
    "![x](https://evil.example/pixel.png)",
    "<https://evil.example>",
    "<mailto:a@evil.example>",
    "[x](\\\\evil.example)",
]
JINJA = [
    "{{ config }}",
    "{{ ''.__class__ }}",
    "{% include 'x' %}",
    "{% raw %}",
    "{# x",
    "#}",
    "{{",
]
FORMATS = [
    "%(x.__class__)s %(n)s",
    "%(m)s",
    "%(n)d",
    "%(n)30000000s",
    "%(n)s %",
    "%(n)s %s",
    "%s",
    "%(n",
    "",
]
BLOCKS = [
    "# x",
    "###### x",
    "- x",
    "* x",
    "+ x",
    "1. x",
    "1) x",
    "> x",
    "```\nx",
    "~~~\nx",
    "    x",
    "\tx",
    "---",
    "***",
    "x\n\ny",
    "x\n- y",
    "x\n===",
    "[x]: https://evil.example",
    "[^x]: y",
    "<div>",
    "x\ny",
]
CHARACTERS = [
    "\u202ex",
    "\u202dx\u202c",
    "\u2066x",
    "x\u2069",
    "\u202ax",
    "x\u2028y",
    "x\u2029y",
    "x\x00y",
    "x\x1b[0m",
    "x\x85y",
    "x\U000e0061y",
    "p\u0430ypal",
    "par\u200bacetamol",
    "5\u20600",
    "p\u0430ypal.com",
    "xn--80ak6aa92e.com",
    "\u200b",
    "\u3164",
]


def has_error(source, translation, flags=(), tag="fr"):
    message = Message(Key(source), None, (translation,), flags, line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po")
    return any(each.severity is Severity.ERROR for each in found)


@pytest.mark.parametrize("payload", HTML, ids=ascii)
@pytest.mark.parametrize(
    "flags", [(), ("md-text",), ("python-format",)], ids=["text", "markdown", "format"]
)
def test_html_that_the_source_does_not_have_is_an_error(payload, flags):
    assert has_error("Stop", f"Stop {payload}", flags)


@pytest.mark.parametrize("payload", HTML, ids=ascii)
def test_html_can_not_hide_behind_html_of_the_source(payload):
    assert has_error("<b>Stop</b>", f"<b>Stop</b> {payload}")


@pytest.mark.parametrize("payload", LINKS, ids=ascii)
def test_a_link_that_the_source_does_not_have_is_an_error(payload):
    assert has_error("Stop", f"Stop {payload}", ("md-text",))
    assert has_error("Stop [a](b.md)", f"Stop {payload}", ("md-text",))


@pytest.mark.parametrize("payload", JINJA, ids=ascii)
@pytest.mark.parametrize("flags", [(), ("md-text",)], ids=["text", "markdown"])
def test_template_syntax_is_an_error(payload, flags):
    assert has_error("Stop", f"Stop {payload}", flags)


@pytest.mark.parametrize("payload", FORMATS, ids=ascii)
def test_a_changed_format_is_an_error(payload):
    assert has_error("%(n)s pages", f"pages {payload}", ("python-format",))


@pytest.mark.parametrize("payload", BLOCKS, ids=ascii)
def test_a_translation_that_makes_a_block_is_an_error(payload):
    assert has_error("Stop", payload, ("md-text",))


@pytest.mark.parametrize("payload", CHARACTERS, ids=ascii)
@pytest.mark.parametrize("flags", [(), ("md-text",)], ids=["text", "markdown"])
def test_a_deceptive_character_is_an_error(payload, flags):
    assert has_error("Stop", payload, flags)
