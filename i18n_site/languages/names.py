"""The locale of a catalog, from what its file says or where it is."""

import re
from pathlib import PurePosixPath

from i18n_site.languages.tags import bcp47, is_tag

_SCRIPTS = {"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab"}
_NAME = re.compile(r"([\w-]{2,20})(?:\.[\w-]+)?(?:@(\w+))?")
MESSAGES = "LC_MESSAGES"


def tag_of(name: str) -> str:
    """Return the BCP 47 tag of a locale as gettext or POSIX name it, or "".

    "pt_BR", "fr_FR.UTF-8" and "sr@latin" are such names, tags are too.
    """
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return ""
    tag = bcp47(match[1])
    script = _SCRIPTS.get(match[2] or "")
    if script:
        language, *region = tag.split("-")
        tag = "-".join((language, script, *region))
    return tag if is_tag(tag) else ""


def tag_in(path: str) -> str:
    """Return the tag of the locale that the *path* of a catalog names, or "".

    That is the folder of ``fr/LC_MESSAGES/a.po``, else the file's own name as in
    ``fr.po`` or ``app.fr.po``, else the nearest folder that is a locale's name.
    """
    place = PurePosixPath(path)
    folders = list(reversed(place.parent.parts))
    ends = [place.stem, place.stem.rpartition(".")[2]]
    after = folders[1:2] if folders[:1] == [MESSAGES] else []
    for name in (*after, *ends, *folders):
        if tag := tag_of(name):
            return tag
    return ""
