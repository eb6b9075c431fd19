"""Expected errors. Anything else that is raised is a bug of ours.

SiteError
 +-- SettingsError   i18n-site.toml, or a request that does not fit it
 +-- SourceError     an article or a template
 +-- CatalogError    a .po or .pot file
 +-- BuildError      an output folder or a page
 +-- StoreError      a file that the disk or another command keeps from being written
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location


class SiteError(Exception):
    """What stops the program: one finding or more, each with its place and mend."""

    def __init__(self, *findings: Finding) -> None:
        """Take what to tell; all arguments are kept, so that pickling works."""
        super().__init__(*findings)
        self.findings = findings

    def __str__(self) -> str:
        """Return the findings, a line each."""
        return "\n".join(map(str, self.findings))


class SettingsError(SiteError):
    """The settings can't be used."""


class SourceError(SiteError):
    """An article or a template can't be read."""


class CatalogError(SiteError):
    """A catalog can't be read without losing something."""


class BuildError(SiteError):
    """The site can't be written, or what was written is not right."""


class StoreError(SiteError):
    """The disk, or another command, does not let a file be written."""


_HINTS = {
    errno.ENOSPC: "make room on the disk, then run the command again",
    errno.EDQUOT: "make room on the disk, then run the command again",
    errno.EACCES: "let your user write there, then run the command again",
    errno.EPERM: "let your user write there, then run the command again",
    errno.EROFS: "mount the disk for writing, or work on a copy of the site",
    errno.EIO: "look after the disk, it may be failing, then run the command again",
}


def error(rule: str, message: str, at: Location, hint: str = "") -> Finding:
    """Return a finding of severity ERROR."""
    return Finding(rule, Severity.ERROR, message, at, hint)


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Turn an OSError into StoreError: *path* could not be written."""
    try:
        yield
    except OSError as err:
        reason = (err.strerror or type(err).__name__).lower()
        hint = _HINTS.get(err.errno or 0, "see to it, then run the command again")
        found = error(
            "file-unwritable", f"can't be written: {reason}", Location(path), hint
        )
        raise StoreError(found) from err
