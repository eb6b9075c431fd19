"""The source text of a notice: one sentence a line, each a message."""

from i18n_site.errors import SourceError, error
from i18n_site.model.catalog import Key
from i18n_site.model.notice import Notice
from i18n_site.model.settings import NoticeSettings
from i18n_site.model.source import Location, SourceFile


def read_notice(name: str, source: SourceFile, settings: NoticeSettings) -> Notice:
    """Return the notice *name*: the lines of *source* that are not blank.

    The text is plain: no markup is read from it. A notice without a line, or
    with the same line twice, raises SourceError; so does a fixed text with more
    or fewer lines.
    """
    keys: list[Key] = []
    places: list[Location] = []
    for number, line in enumerate(source.text.splitlines(), 1):
        key = Key(" ".join(line.split()), f"notice:{name}")
        if key in keys:
            at = Location(source.path, number)
            what = f"the line repeats line {places[keys.index(key)].line}"
            raise SourceError(error("notice-source", what, at))
        if key.text:
            keys.append(key)
            places.append(Location(source.path, number))
    if not keys:
        what = f"the notice {name!r} has no text"
        raise SourceError(error("notice-source", what, Location(source.path)))
    return Notice(
        name,
        tuple(keys),
        tuple(places),
        settings.locales or None,
        settings.roles if settings.require == "approved" else (),
        settings.pages,
        settings.placement,
        {
            tag: _fixed_lines(text, tag, len(keys), source.path)
            for tag, text in settings.fixed_text.items()
        },
        settings.expires,
    )


def _fixed_lines(text: str, tag: str, count: int, path: str) -> tuple[str, ...]:
    """Return the lines of a fixed text as they are but for white space round them."""
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(lines) != count:
        what = f"the fixed text of {tag!r} has {len(lines)} lines instead of {count}"
        hint = "give fixed_text a line for every line of the notice"
        raise SourceError(error("notice-source", what, Location(path), hint))
    return lines
