"""The source text of a notice: one sentence a line, each a message."""

from i18n_site.errors import SourceError, error
from i18n_site.model.catalog import Key
from i18n_site.model.notice import Notice
from i18n_site.model.settings import NoticeSettings
from i18n_site.model.source import Location, SourceFile


def read_notice(name: str, source: SourceFile, settings: NoticeSettings) -> Notice:
    """Return the notice *name*: the lines of *source* that are not blank.

    The text is plain: no markup is read from it. A notice without a line, or
    with the same line twice, raises SourceError.
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
    locales = settings.locales or None
    roles = settings.roles if settings.require == "approved" else ()
    return Notice(name, tuple(keys), tuple(places), locales, roles)
