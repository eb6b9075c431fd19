"""The files of the output that are no pages."""

from collections.abc import Callable
from hashlib import blake2b
from typing import NamedTuple

from i18n_site.build.site import LocaleSite, Site

STYLE = "style.css"


class OutputFile(NamedTuple):
    """A file to be: *key* stands for all that *make* makes it from."""

    key: bytes
    make: Callable[[], bytes]


def output_file(data: bytes) -> OutputFile:
    """Return the file that holds *data*."""
    return OutputFile(blake2b(data, digest_size=16).digest(), lambda: data)


def locale_files(site: Site, local: LocaleSite) -> dict[str, OutputFile]:
    """Return what stands beside the pages of a locale, by path below the output."""
    return {f"{local.locale.tag}/{STYLE}": output_file(site.style.encode())}


def root_files(site: Site) -> dict[str, OutputFile]:  # noqa: ARG001
    """Return what stands beside the locales, by path below the output."""
    return {}
