"""What a template prints for a message: always HTML, and never more than it says.

Jinja's own functions format every translation with ``%`` and mark it as safe
HTML, so that "50 % des patients" stops a build and a translator can write
scripts (pallets/jinja#516; RELIABILITY.md 0.1, 0.2). These do neither.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape, unescape
from urllib.parse import urlsplit

import markupsafe

from i18n_site.languages.plurals import form
from i18n_site.model.catalog import Key, Translations
from i18n_site.render.kept_markup import escape_but

_PLACEHOLDER = re.compile(r"%(?:%|\((\w+)\)s)")
# Browsers drop tabs, line ends and leading controls and blanks of an address.
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060-\u206f]+")
_RUNS = re.compile(
    r"(?:^|:)(?:javascript:|vbscript:|data:(?:[a-z]+/[a-z0-9.+-]+)?[,;])", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:|sms:|/|#|\.{1,2}/)\S+", re.IGNORECASE)


def find(chain: Sequence[Translations], key: Key, n: int | None = None) -> str | None:
    """Return the translation of *key* by the first of *chain* that has one.

    With *n* it is the plural form for that number, by the rule of the locale
    that the text comes from; a message without that form counts as missing.
    """
    for translations in chain:
        texts = translations.texts.get(key, ())
        index = 0 if n is None else form(translations.rule, n)
        if index < len(texts):
            return texts[index]
    return None


def text_html(source: str, translation: str | None) -> str:
    """Return the HTML of a plain message, such as the argument of ``_()``.

    It is fit for an element and for a quoted attribute. Nothing in it is
    markup, whether it comes from the source or from the translation.
    """
    return escape(_chosen(source, translation))


def block_html(source: str, translation: str | None) -> str:
    """Return the HTML of a ``{% trans %}`` body, which is HTML itself.

    The source text goes out as it stands. Of a translation only those tags and
    character references remain that the source has (``escape_but``).
    """
    chosen = _chosen(source, translation)
    return source if chosen == source else escape_but(source, chosen)


def substitute(html: str, values: Mapping[str, object]) -> str:
    """Fill in each ``%(name)s`` whose name is in *values*, and make ``%%`` a ``%``.

    Values are escaped, but for those that are HTML (``__html__``). All else
    stays as written: other names, widths, attributes, a lone percent sign.
    """

    def replacement(match: re.Match[str]) -> str:
        name = match[1]
        if name is None:
            return "%"
        return value_html(values[name]) if name in values else match[0]

    return _PLACEHOLDER.sub(replacement, html)


def is_format(texts: Sequence[str], names: Mapping[str, object]) -> bool:
    """Whether a source text names one of the declared variables.

    Only then is its translation a format, in which ``%%`` stands for ``%``.
    """
    found = {name for text in texts for name in _PLACEHOLDER.findall(text)}
    return not found.isdisjoint(names)


def value_html(value: object) -> str:
    """Return *value* as HTML: escaped as Jinja does, unless it says it is HTML."""
    return str(markupsafe.escape(value))


def _chosen(source: str, translation: str | None) -> str:
    if translation is None or not _leads_where(source, translation):
        return source
    return translation


def _leads_where(source: str, translation: str) -> bool:
    """Whether *translation*, were it a link's target, would be as safe as *source*.

    Jinja does not know in which attribute a text ends. So no translation may
    begin like a script, and what translates an address must stay on its host.
    """
    if source == translation:
        return True
    target = _IGNORED.sub("", unescape(translation))
    if _RUNS.search(target) and not _RUNS.search(_IGNORED.sub("", source)):
        return False
    return not _ADDRESS.fullmatch(source) or _same_host(source, target)


def _same_host(source: str, target: str) -> bool:
    """Whether two addresses name one host by the same scheme.

    Addresses without a host must be paths on both sides. ``mailto:`` and
    ``tel:`` are neither: a telephone number is not the translator's to change.
    """
    try:
        # A backslash is a slash to browsers: "/\\host" is another host.
        here, there = urlsplit(source), urlsplit(target.replace("\\", "/"))
    except ValueError:
        return False
    same = (here.scheme, here.netloc) == (there.scheme, there.netloc)
    return same and (bool(here.netloc) or not here.scheme)
