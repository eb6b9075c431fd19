"""The manual pages of all rules."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from i18n_site import (
    build,
    catalogs,
    checks,
    commands,
    formats,
    notices,
    project,
    render,
)
from i18n_site.errors import SettingsError, error
from i18n_site.model.finding import Rule
from i18n_site.model.source import Location

PACKAGES = (formats, catalogs, checks, notices, render, build, project, commands)


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule by its name, sorted by name.

    A rule stands in the tuple ``RULES`` of a module, next to the code that names it.
    """
    rules = {
        rule.name: rule
        for package in PACKAGES
        for module in _modules(package)
        for rule in getattr(module, "RULES", ())
    }
    return dict(sorted(rules.items()))


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for found in iter_modules(package.__path__, f"{package.__name__}."):
        yield import_module(found.name)


def explain(rule: str) -> Rule:
    """Return the rule of that name, or raise SettingsError that names the nearest."""
    known = all_rules()
    if rule in known:
        return known[rule]
    near = get_close_matches(rule, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "list them: i18n-site explain"
    message = f"there is no rule {rule!r}"
    raise SettingsError(error("rule-unknown", message, Location("command line"), hint))
