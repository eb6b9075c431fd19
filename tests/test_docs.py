"""What is written about the program is true of it."""

import ast
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from i18n_site.cli.interface import COMMANDS
from i18n_site.commands.explain import all_rules
from i18n_site.model.frozen import names
from i18n_site.model.settings import (
    CatalogSettings,
    FactSettings,
    HostingSettings,
    LinkSettings,
    LocaleSettings,
    NoticeSettings,
    SearchSettings,
    Settings,
)
from i18n_site.project.config import read_settings

ROOT = Path(__file__).parents[1]
SOURCES = sorted(ROOT.glob("i18n_site/**/*.py"))
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
NAMES = [each.name for each in COMMANDS]


def rules_named(path):
    """Yield the rules that a module names where it makes a finding."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            function = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if function in ("error", "Finding") and isinstance(first, ast.Constant):
                yield first.value


def texts(path):
    """Yield every string of a module, those with values in them in pieces."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_rule_that_the_code_names_has_a_manual_page():
    named = {rule for path in SOURCES for rule in rules_named(path)}

    assert sorted(named - all_rules().keys()) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_mentions_every_command(name):
    assert f"`{name}" in README or f"i18n-site {name}" in README


def test_commands_in_hints_and_manuals_exist():
    named = {
        word
        for path in SOURCES
        for text in texts(path)
        for word in re.findall(r"`i18n-site ([a-z-]+)|: i18n-site ([a-z-]+)", text)
    }

    assert {first or second for first, second in named} <= set(NAMES)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_links_between_documents_lead_somewhere(document):
    text = (ROOT / document).read_text("utf-8")
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)

    assert [each for each in targets if not (ROOT / each).exists()] == []


def test_files_that_the_documents_name_exist():
    text = README + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"`((?:i18n_site|tests)/[\w./]+)`", text))

    assert [each for each in sorted(named) if not (ROOT / each).exists()] == []


def test_no_file_of_the_plumbing_names_a_registry():
    plumbing = ["Makefile", ".ci/run", "requirements/dev.txt", "pyproject.toml"]

    text = "".join((ROOT / each).read_text("utf-8") for each in plumbing)

    assert "http" not in text
    assert "index-url" not in text.replace("--no-emit-index-url", "")


def test_ci_runs_what_people_run():
    commands = (ROOT / ".ci/run").read_text("utf-8").splitlines()

    assert commands[-1] == "exec make test"


def test_the_readme_shows_what_make_site_prints(tmp_path, environment):
    for folder in ("content", "templates", "locales"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "i18n-site.toml", tmp_path)
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/i18n-site").symlink_to(
        shutil.which("i18n-site", path=environment["PATH"])
    )
    (command,) = re.findall(r"@\$\(BIN\)/(i18n-site .*)", MAKEFILE)

    done = subprocess.run(
        shlex.split(f".venv/bin/{command}"),
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert f"```text\n$ make site\n{done.stdout}```" in README


def test_the_readme_shows_how_make_test_ends():
    (block,) = re.findall(r"(?ms)^```text\n\$ make test\n(.*?)^```$", README)

    assert re.fullmatch(r"=+ \d+ passed.* in [\d.]+s.* =+", block.splitlines()[-1])


def test_the_readme_names_every_setting_and_its_example_is_read():
    (example,) = re.findall(r"(?ms)^```toml\n(.*?)^```$", README)
    settings = read_settings(f"{example}[locales.pt]\n")

    shapes = (
        Settings,
        CatalogSettings,
        LocaleSettings,
        NoticeSettings,
        FactSettings,
        HostingSettings,
        LinkSettings,
        SearchSettings,
    )
    named = [name for shape in shapes for name in names(shape)]
    assert [name for name in named if name not in example] == []
    assert settings.locales["pt-BR"].fallback == ("pt",)
