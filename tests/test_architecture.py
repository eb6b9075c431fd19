"""The shape of the program, read from its imports. See the layers in the README."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "i18n_site"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

# Imports go down only; parts of one row never import each other.
ROWS = (
    ("__main__",),
    ("cli",),
    ("commands",),
    ("build", "project"),
    ("formats", "catalogs", "checks", "notices", "render"),
    ("text", "languages"),
    ("protocols",),
    ("errors",),
    ("later",),
    ("model",),
    ("theme", "starter"),
)
LEVEL = {part: level for level, row in enumerate(ROWS) for part in row}

HOMES = {
    "babel": ("languages/",),
    "click": ("cli/",),
    "comrak": ("render/inline.py",),
    "jinja2": (
        "render/environment.py",
        "render/layouts.py",
        "render/page.py",
        "render/traced.py",
        "formats/template.py",
    ),
    "markdown_it": ("text/inline.py", "formats/markdown.py"),
    "mdit_py_plugins": ("text/inline.py", "formats/markdown.py"),
    "pycld2": ("languages/detect.py",),
    "msgspec": (
        "build/frames.py",
        "build/nav.py",
        "build/records.py",
        "build/report.py",
        "catalogs/snapshot.py",
        "commands/kept_words.py",
        "commands/reread_words.py",
        "commands/state.py",
        "commands/weighing.py",
        "formats/packed.py",
        "languages/remembered.py",
        "model/frozen.py",
        "project/config.py",
        "render/json_ld.py",
    ),
    "polib": ("catalogs/po.py",),
    "rapidfuzz": ("catalogs/similar.py",),
    "tomllib": (
        "formats/front_matter.py",
        "notices/facts.py",
        "notices/ledger.py",
        "project/config.py",
        "project/glossary.py",
        "render/slug_history.py",
    ),
    "turbohtml": (
        "text/markup.py",
        "build/beginning.py",
        "build/crawl.py",
        "build/prover.py",
        "build/verify.py",
        "build/visible.py",
    ),
    "yaml": ("formats/front_matter.py",),
}
# The name of a module in a string.
MODULE = re.compile(rf"(?:i18n_site|{'|'.join(HOMES)})(?:\.\w+)+")
FILES = ("project/", "build/")
TOUCHING_FILES = {
    "open",
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "mkdir",
    "unlink",
    "rename",
}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text("utf-8"), module)


def imports(root: ast.AST) -> Iterator[str]:
    """Yield the full names that *root* imports, at once or later."""
    yield from imported(root)
    yield from loaded_later(root)


def loaded_later(root: ast.AST) -> Iterator[str]:
    """Yield the names of modules in strings, as ``later`` and ``import_module`` get."""
    for node in ast.walk(root):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and MODULE.fullmatch(text):
            yield text


def imported(root: ast.AST) -> Iterator[str]:
    """Yield the full names that *root* imports at once."""
    for node in ast.walk(root):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)


def own(names: Iterable[str]) -> Iterator[str]:
    """Yield those of *names* that are ours, below the package: ``text.bidi.name``."""
    for name in names:
        if name.startswith("i18n_site.") and not name.startswith("i18n_site.__"):
            yield name.removeprefix("i18n_site.")


def part_of(module: str) -> str:
    return module.partition("/")[0].removesuffix(".py")


def functions(module: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of *function* without its docstring."""
    docstring = function.body[0] if ast.get_docstring(function) else None
    lines = function.end_lineno - function.lineno + 1
    if docstring:
        lines -= docstring.end_lineno - docstring.lineno + 1
    return lines


def module_named(name: str) -> str | None:
    """Return the file of the module that the import *name* runs."""
    path = name.replace(".", "/")
    for each in (f"{path}.py", f"{path}/__init__.py"):
        if each in MODULES:
            return each
    return module_named(name.rpartition(".")[0]) if "." in name else None


@pytest.mark.parametrize("module", [m for m in MODULES if m != "__init__.py"])
def test_imports_go_down_only_and_siblings_never_meet(module):
    here = part_of(module)

    wrong = [
        name
        for name in own(imports(tree(module)))
        if (there := name.partition(".")[0]) != here and LEVEL[there] <= LEVEL[here]
    ]

    assert wrong == [], f"{here} must not import {wrong}"


@pytest.mark.parametrize("module", MODULES)
def test_each_outside_library_has_one_home(module):
    libraries = {name.partition(".")[0] for name in imports(tree(module))}

    wrong = [
        each for each in libraries & HOMES.keys() if not module.startswith(HOMES[each])
    ]

    assert wrong == []


@pytest.mark.parametrize("module", [m for m in MODULES if not m.startswith(FILES)])
def test_files_are_touched_at_the_edges_only(module):
    calls = [node.func for node in ast.walk(tree(module)) if isinstance(node, ast.Call)]
    names = [getattr(each, "attr", getattr(each, "id", "")) for each in calls]

    assert [each for each in names if each in TOUCHING_FILES] == []


@pytest.mark.parametrize("module", MODULES)
def test_our_modules_are_imported_at_the_top_only(module):
    assert [name for each in functions(module) for name in own(imported(each))] == []


def test_no_import_cycle():
    graph = {
        m: {module_named(name) for name in own(imported(tree(m)))} for m in MODULES
    }
    done: list[str] = []

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, f"cycle: {' -> '.join((*trail, module))}"
        if module in done:
            return
        for other in sorted(graph[module] - {None}):
            visit(other, (*trail, module))
        done.append(module)

    for module in MODULES:
        visit(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_functions_and_modules_keep_to_their_size(module):
    long = {each.name: length(each) for each in functions(module) if length(each) > 50}
    lines = (PACKAGE / module).read_text("utf-8").count("\n")

    assert long == {}
    assert lines <= 300
