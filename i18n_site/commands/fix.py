"""Mend in catalogs what can be mended without knowing what they say."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import nullcontext
from difflib import unified_diff
from functools import partial

from i18n_site.catalogs import po
from i18n_site.checks.fixes import fixed
from i18n_site.commands.files import CatalogFile
from i18n_site.commands.rewrite import rewrite
from i18n_site.errors import StoreError, error
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.load import LOCALES, Project, read_approvals
from i18n_site.project.lock import locked

VOID = Rule(
    "fix-voids-approval",
    Severity.WARNING,
    "A fix changes a line of a required notice, so its approvals are void.\n\n"
    "Whoever approved the notice has not read the text as it is now, be it only for a"
    " space.",
    "have the notice read and approved again: i18n-site approve",
)
RULES: tuple[Rule, ...] = (VOID,)
_NOTICE = "notice:"


class Mended(Frozen):
    """A catalog that changes: what it was read as, what it is to be, and how.

    *rules* holds the rules that have nothing more to say, one for each message
    mended by it; *notices* are the ids of the notices of which a line changes.
    """

    path: str
    old: bytes
    new: bytes
    rules: tuple[str, ...] = ()
    messages: int = 0
    notices: tuple[str, ...] = ()

    @property
    def diff(self) -> str:
        """The change as a unified diff that `git apply` and `patch -p1` take."""
        before, after = (
            each.decode("utf-8").splitlines(keepends=True)
            for each in (self.old, self.new)
        )
        name = self.path.lstrip("/")
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in unified_diff(before, after, f"a/{name}", f"b/{name}")
        )


class FixReport(Frozen):
    """The catalogs that change, by path, and what a person must do because of it."""

    files: tuple[Mended, ...]
    findings: tuple[Finding, ...] = ()


def fix(
    project: Project, locales: Sequence[str], rules: Collection[str], *, write: bool
) -> FixReport:
    """Mend the catalogs of *locales* (none means all) by *rules* (none means all).

    Only translations that are checked change; nothing becomes fuzzy or is no longer
    so. Every catalog is read before the first is written. Without *write*
    nothing is. Raise CatalogError if one can't be read, StoreError as ``update``.
    """
    with locked(project, "check") if write else nullcontext():
        done: list[Mended] = []
        found: list[Finding] = []
        works = list(_works(project, locales, rules))
        for locale, change, again in works:
            made = rewrite(project, change, again) if write else change
            done.append(made)
            found += _void(made, _approved(project, locale, made))
    return FixReport(tuple(each for each in done if each.messages), tuple(found))


def fix_files(
    files: Sequence[CatalogFile], rules: Collection[str], *, write: bool
) -> FixReport:
    """Mend *files* as ``fix`` does the catalogs of a site."""
    done = []
    for file in files:
        data = file.data()
        catalog, locale = file.parsed(data)
        done.append(_mended(catalog, data, locale, file.source, rules))
    if write:
        for file, made in zip(files, done, strict=True):
            _write(file, made)
    changed = tuple(each for each in done if each.messages)
    return FixReport(
        changed, tuple(each for one in changed for each in _void(one, one.notices))
    )


def _works(
    project: Project, locales: Sequence[str], rules: Collection[str]
) -> Iterator[tuple[Locale, Mended, partial[Mended]]]:
    for locale in project.chosen(locales):
        for path in project.files.paths(f"{LOCALES}/{locale.folder}/LC_MESSAGES"):
            if path.endswith(".po"):
                again = partial(_of_site, project, locale, path, rules)
                yield locale, again(), again


def _of_site(
    project: Project, locale: Locale, path: str, rules: Collection[str]
) -> Mended:
    data = project.files.read_settled(path)
    catalog = po.loads(po.decode(data, path), path)
    wrap = project.settings.catalogs.wrap
    return _mended(catalog, data, locale, project.source, rules, wrap=wrap)


def _mended(
    catalog: Catalog,
    data: bytes,
    locale: Locale,
    source: Locale,
    rules: Collection[str],
    *,
    wrap: bool = True,
) -> Mended:
    better = [fixed(each, locale, source, rules) for each in catalog.messages]
    done = tuple(rule for _, names in better for rule in names)
    if not done:
        return Mended(catalog.path, data, data)
    after = tuple(message for message, _ in better)
    text = po.dumps(replace(catalog, messages=after), wrap)
    po.loads(text, catalog.path)  # what is written can be read
    changed = [message for message, names in better if names]
    return Mended(
        catalog.path, data, text.encode(), done, len(changed), _notices(changed)
    )


def _notices(messages: Iterable[Message]) -> tuple[str, ...]:
    contexts = {each.key.context or "" for each in messages}
    return tuple(
        sorted(
            each.removeprefix(_NOTICE) for each in contexts if each.startswith(_NOTICE)
        )
    )


def _approved(project: Project, locale: Locale, made: Mended) -> tuple[str, ...]:
    """Return the notices among those of *made* that somebody has approved."""
    if not made.notices:
        return ()
    ledger = read_approvals(project, locale)
    approved = {each.notice for each in ledger if not each.revoked}
    return tuple(each for each in made.notices if each in approved)


def _void(made: Mended, notices: Iterable[str]) -> Iterator[Finding]:
    for notice in notices:
        what = f"the fix changes the notice {notice!r}, which voids its approvals"
        at = Location(made.path)
        yield Finding(VOID.name, VOID.severity, what, at, VOID.hint)


def _write(file: CatalogFile, made: Mended) -> None:
    folder, name = file.home
    if made.messages and not folder.replace(name, made.old, made.new):
        what = "someone saved it during the fix"
        hint = "save the catalog in your editor, then run the command again"
        raise StoreError(error("catalog-busy", what, Location(file.path), hint))
