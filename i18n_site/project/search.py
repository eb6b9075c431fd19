"""The program that makes a search index of pages: pagefind, the extra ``search``.

The one home of pagefind. It runs by itself, looks nothing up on the network, and
gives the same bytes for the same pages (1.5.2, as far as was tried).
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from i18n_site.errors import BuildError, SettingsError, error
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.source import Location
from i18n_site.project.config import FILE

_PROGRAM = "pagefind_bin_extended"  # the one that knows words of Chinese and Japanese
_ABSENT = "install the extra: pip install 'i18n-site[search]'"
_BROKEN = "correct the selectors of [search], or report it to https://pagefind.app"
# What an article must not be found by: notices, other languages, and what the theme
# puts round the text. Pagefind knows elements by themselves, not by what they are in.
_IGNORED = (
    *("[data-notice]", "[data-fallback]", "h1[lang]", ".fallback-note", "nav"),
    *(".byline", ".tags", ".review", ".articles", ".onward"),
)
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")

RULES: tuple[Rule, ...] = (
    Rule(
        "search-absent",
        Severity.ERROR,
        "The settings ask for a search, and the program that makes its index is"
        " absent.\n\n"
        "It is not left out in silence: the same sources make the same site on every"
        " machine. The extra holds pagefind, about 60 MB, and works offline.",
        _ABSENT,
    ),
    Rule(
        "search-failed",
        Severity.ERROR,
        "The program that makes the search index of a locale failed.\n\n"
        "Nothing of the build is published. Most often one of the CSS selectors in"
        " [search] is wrong; the message has pagefind's own words.",
        _BROKEN,
    ),
)


def search_version() -> str:
    """Return the version of pagefind, or raise SettingsError without the extra."""
    if find_spec(_PROGRAM) is None:
        what = "enabled = true in [search] needs pagefind, which is not installed"
        raise SettingsError(error("search-absent", what, Location(FILE), _ABSENT))
    return version(_PROGRAM)


def make_index(pages: Path, index: Path, tag: str, ignore: Sequence[str]) -> None:
    """Make the folder *index* that browsers search, of all pages in the folder *pages*.

    Their addresses are those below the folder that *index* is in. What is in an
    element of one of the CSS selectors *ignore* is not found. Raise BuildError if
    the program fails; *tag* is the locale.
    """
    command = [
        *(sys.executable, "-m", _PROGRAM, "--silent"),
        *("--site", str(pages.absolute()), "--output-path", str(index.absolute())),
        *("--root-selector", "article"),  # notices stand before it or after it
        *("--exclude-selectors", ", ".join((*_IGNORED, *ignore))),
    ]
    ran = subprocess.run(  # noqa: S603 - no shell, and paths of ours
        command,
        check=False,
        cwd=pages,
        env=_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode or not (index / _NEEDED[0]).is_file():
        what = f"pagefind failed for {tag!r}: {_reason(ran.stderr) or ran.returncode}"
        raise BuildError(error("search-failed", what, Location(FILE), _BROKEN))
    for each in index.iterdir():
        if not _is_needed(each):
            each.unlink()


def _environment() -> dict[str, str]:
    """Return the environment without what pagefind reads settings from."""
    return {k: v for k, v in os.environ.items() if not k.startswith("PAGEFIND_")}


def _reason(said: str) -> str:
    """Return the first line that says why; a panic says first which thread it is."""
    lines = (line.strip() for line in said.splitlines())
    return next((each for each in lines if each and not each.startswith("thread")), "")


def _is_needed(path: Path) -> bool:
    """Whether our script needs it: not the interfaces that pagefind brings."""
    return (
        path.is_dir()
        or path.name in _NEEDED
        or path.suffix in (".pagefind", ".pf_meta")
    )
