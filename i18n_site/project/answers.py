"""What CLDR answered to one build, kept for the next."""

from collections.abc import Iterator
from contextlib import contextmanager

from i18n_site.languages.remembered import answers, recall
from i18n_site.project.cache import Cache, program

FOLDER = "languages"


@contextmanager
def remembering(cache: Cache) -> Iterator[None]:
    """Know what was asked of CLDR before, and keep what is asked now if all is well."""
    name = program().hex()
    recall(cache.get(f"{FOLDER}/{name}") or b"")
    yield
    if new := answers():
        cache.put(f"{FOLDER}/{name}", new)
        cache.keep(FOLDER, [name])
