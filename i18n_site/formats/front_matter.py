"""Front matter: YAML between ``---`` lines or TOML between ``+++`` lines."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from i18n_site.errors import SourceError, error
from i18n_site.model.catalog import Key
from i18n_site.model.document import Unit, UnitKind
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.settings import SLUG
from i18n_site.model.source import Location, SourceFile

RULES = (
    Rule(
        "front-matter",
        Severity.ERROR,
        "The front matter of an article can't be read.\n\n"
        "It is the part between two lines of `---` (YAML) or `+++` (TOML) at the "
        "very start of the file. It must be a list of names and values. Without it "
        "the page would have no title, so nothing is built from the file.",
        "quote values that hold a colon, and close the block with its own mark",
        good=("---\ntitle: 'Migraine: an overview'\n---\n",),
        bad=("---\ntitle: Migraine: an overview\n---\n", "+++\ntitle = x\n"),
    ),
)

_SLUG_COMMENT = "words for the address of the page; without a translation, as here"
_FENCES = {"---": "YAML", "+++": "TOML"}
_HINT = RULES[0].hint
_YAML = "yaml"  # loaded only if there is a source to parse


def split(source: SourceFile) -> tuple[dict[str, Any], str, int]:
    """Return the front matter, the body and the body's first line (from 1).

    Dates come as ``datetime`` objects. A source without front matter gives an
    empty one. Raises SourceError (``front-matter``) if it can't be read.
    """
    lines = source.text.split("\n")
    fence = lines[0].rstrip()
    if fence not in _FENCES:
        return {}, source.text, 1
    end = _end(lines, fence)
    if end is None:
        if not _is_field(lines[1] if len(lines) > 1 else ""):
            return {}, source.text, 1  # a thematic break, or a text
        raise _failure(source, 1, f"front matter is not closed by {fence!r}")
    block = "\n".join(lines[1:end])
    read = _yaml if fence == "---" else _toml
    return read(block, source), "\n".join(lines[end + 1 :]), end + 2


def field_units(
    meta: Mapping[str, Any], fields: Sequence[str], source: SourceFile
) -> dict[str, Unit]:
    """Return a unit for each of *fields* that *meta* has as a text, and for each tag.

    The context is ``front:<name>``, the line that of the name. The tags of ``tags``
    are ``tags.0`` and so on, with the context ``tag``. Raise SourceError
    (``front-matter``) if they are not a list of different texts.
    """
    found = {
        name: Unit(
            key=Key(meta[name].strip(), f"front:{name}"),
            line=_line_of(name, source.text),
            html=meta[name].strip(),
            kind=UnitKind.TEXT,
            label=name,
            comments=(_SLUG_COMMENT,) if name == SLUG else (),
        )
        for name in fields
        if isinstance(meta.get(name), str) and meta[name].strip()
    }
    line = _line_of("tags", source.text) if "tags" in meta else 1
    for at, tag in enumerate(_tags(meta, source, line)):
        key = Key(tag, "tag")
        found[f"tags.{at}"] = Unit(key, line, tag, UnitKind.TEXT, "tag")
    return found


def _tags(meta: Mapping[str, Any], source: SourceFile, line: int) -> list[str]:
    given = meta.get("tags")
    if given is None:
        return []
    texts = isinstance(given, list) and all(isinstance(each, str) for each in given)
    tags = [each.strip() for each in given] if texts else []
    if not texts or "" in tags or len(set(tags)) < len(tags):
        what = "'tags' is not a list of different texts"
        hint = "write 'tags: [migraine, evidence]'"
        raise SourceError(
            error("front-matter", what, Location(source.path, line), hint)
        )
    return tags


def _end(lines: list[str], fence: str) -> int | None:
    closing = (at for at, line in enumerate(lines) if at and line.rstrip() == fence)
    return next(closing, None)


def _is_field(line: str) -> bool:
    return re.match(r"[\w.\"'-]+\s*(:(\s|$)|=)", line) is not None


def _yaml(block: str, source: SourceFile) -> dict[str, Any]:
    yaml: Any = import_module(_YAML)
    try:
        meta = _yaml_value(block)
    except yaml.MarkedYAMLError as err:
        mark = err.problem_mark
        line = mark.line + 2 if mark else 1
        raise _failure(source, line, f"YAML: {err.problem}") from err
    except (yaml.YAMLError, ValueError) as err:  # such as the date 2026-13-01
        raise _failure(source, 1, f"YAML: {err}") from err
    if meta is None:
        return {}
    if not isinstance(meta, dict) or not all(isinstance(name, str) for name in meta):
        raise _failure(source, 1, "front matter is not a list of names and values")
    return meta


def _yaml_value(block: str) -> object:
    """Return the value of a YAML document: libyaml is fast, its errors are unclear."""
    yaml: Any = import_module(_YAML)
    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(block, fast)
    except (yaml.YAMLError, ValueError):
        return yaml.safe_load(block)


def _toml(block: str, source: SourceFile) -> dict[str, Any]:
    try:
        return tomllib.loads(block)
    except tomllib.TOMLDecodeError as err:
        found = re.search(r"at line (\d+)", str(err))
        line = int(found[1]) + 1 if found else 1
        raise _failure(source, line, f"TOML: {err}") from err


def _failure(source: SourceFile, line: int, message: str) -> SourceError:
    clause = " ".join(message.split())
    return SourceError(
        error("front-matter", clause, Location(source.path, line), _HINT)
    )


def _line_of(name: str, text: str) -> int:
    pattern = re.compile(rf"^[\"']?{re.escape(name)}[\"']?\s*[:=]", re.MULTILINE)
    found = pattern.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1
