"""CLDR's data as Babel has them, loaded when something is asked of them."""

from collections.abc import Mapping
from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError, get_global
from babel.messages.plurals import PLURALS, get_plural


@cache
def cldr(tag: str) -> Locale:
    """Return what Babel has for *tag*; raise ValueError if it knows no such locale."""
    try:
        return Locale.parse(tag, sep="-")
    except UnknownLocaleError as err:
        raise ValueError(str(err)) from err


def likely_subtags() -> Mapping[str, str]:
    """Return what CLDR takes a language, or its use in a region, to be: zh_Hans_CN."""
    return get_global("likely_subtags")


def gettext_rule(tag: str) -> str:
    """Return the ``Plural-Forms`` that gettext's tables have for *tag*."""
    return str(get_plural(cldr(tag)))


def gettext_expressions() -> set[str]:
    """Return the expressions of all plural rules in gettext's tables."""
    return {text for _, text in PLURALS.values()}
