"""What the glossary says of a message, shown to its translators."""

from collections.abc import Iterator

from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.frozen import replace
from i18n_site.model.glossary import Glossary
from i18n_site.text.terms import occurs

_KEEP, _SAY = "do not translate: ", "glossary: "


def with_glossary(template: Catalog, glossary: Glossary, tag: str = "") -> Catalog:
    """Return *template* with a ``#.`` comment for every term of its messages.

    Without *tag*, for a template, that is what every translation must keep; with
    *tag* also how the locale says a term, if the glossary knows. The order is that
    of the glossary, so a catalog changes only when its terms do.
    """
    if not (glossary.terms or glossary.untranslated):
        return template
    messages = (_with_terms(each, glossary, tag) for each in template.messages)
    return replace(template, messages=tuple(messages))


def _with_terms(message: Message, glossary: Glossary, tag: str) -> Message:
    text = message.key.text
    if message.plural is not None:
        text = f"{text}\n{message.plural}"
    own = (each for each in message.extracted if not each.startswith((_KEEP, _SAY)))
    said = (*_kept(text, glossary, tag), *_translated(text, glossary, tag))
    return message._replace(extracted=(*own, *said))


def _kept(text: str, glossary: Glossary, tag: str) -> Iterator[str]:
    own = {each.text for each in glossary.terms if tag and each.into(tag)}
    for word in glossary.untranslated:
        if word not in own and occurs((word,), text):
            yield f"{_KEEP}{word}"


def _translated(text: str, glossary: Glossary, tag: str) -> Iterator[str]:
    for term in glossary.terms:
        forms = term.into(tag) if tag else ()
        if forms and occurs((term.text, *term.forms), text):
            note = f" ({term.note})" if term.note else ""
            yield f"{_SAY}{term.text} = {forms[0].removesuffix('*')}{note}"
