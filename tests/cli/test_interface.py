import ast
import inspect
import os
import subprocess
import sys
from importlib import import_module
from resource import RUSAGE_CHILDREN, getrusage

import click
import pytest

from i18n_site import __version__
from i18n_site.cli import group
from i18n_site.cli.interface import COMMANDS, module_of
from i18n_site.cli.session import Session

HEAVY = ("babel", "jinja2", "polib", "markdown_it", "turbohtml", "comrak", "msgspec")
NAMES = [each.name for each in COMMANDS]


def python(code, **variables):
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
        check=False,
    )


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_a_body_takes_what_the_interface_gives(command):
    module = import_module(f"i18n_site.cli.{module_of(command.name)}")
    body = inspect.signature(module.run)
    common = set(Session._fields)

    given = {each.name for each in command.params if each.expose_value} - common

    assert set(body.parameters) - {"session"} == given


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_a_body_is_short(command):
    module = import_module(f"i18n_site.cli.{module_of(command.name)}")
    (body,) = ast.parse(inspect.getsource(module.run)).body

    assert body.end_lineno - body.lineno <= 20


def test_an_option_has_one_spelling_and_one_meaning_everywhere():
    seen = {}
    for each in (param for command in COMMANDS for param in command.params):
        if isinstance(each, click.Option) and each.name != "format":
            assert seen.setdefault(each.name, each) is each


def test_commands_are_listed_in_the_order_of_their_use(run):
    shown = run("--help").stdout.partition("Commands:\n")[2].splitlines()

    assert [line.split()[0] for line in shown if line.startswith("  ")][
        : len(NAMES)
    ] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_has_an_example(name, run):
    shown = run(name, "--help")

    assert shown.returncode == 0
    assert f"Example:\n    i18n-site {name}" in shown.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"]])
def test_help_loads_nothing_heavy(arguments):
    code = f"""
import sys
from i18n_site.cli import group
group({arguments!r}, standalone_mode=False)
print([each for each in {HEAVY!r} if each in sys.modules], file=sys.stderr)
"""

    assert python(code).stderr == "[]\n"


@pytest.mark.parametrize(
    ("words", "index", "expected"),
    [
        ("i18n-site b", "1", "plain,build"),
        ("i18n-site build --out", "2", "plain,--output"),
    ],
)
def test_the_shell_completes_commands_and_options(words, index, expected, run):
    done = run(_I18N_SITE_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=index)

    assert done.stdout.splitlines() == [expected]


def test_completion_loads_nothing_heavy():
    code = f"""
import sys
from i18n_site.cli import group
from click.shell_completion import BashComplete
print(BashComplete(group, {{}}, "i18n-site", "_X").get_completions(["build"], "--o"))
print([each for each in {HEAVY!r} if each in sys.modules], file=sys.stderr)
"""

    assert python(code).stderr == "[]\n"


def test_completion_can_be_installed(run):
    assert "_i18n_site_completion" in run(_I18N_SITE_COMPLETE="bash_source").stdout


def test_help_answers_within_one_and_a_half_times_the_import_of_click():
    def seconds(*command):
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *command], capture_output=True, check=True)
        after = getrusage(RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    main = (
        "import sys; from i18n_site.cli import main; sys.argv[1:] = ['--help']; main()"
    )

    # The least of several: what else the machine does only adds.
    click_alone = min(seconds("-c", "import click") for _ in range(9))
    ours = min(seconds("-c", main) for _ in range(9))

    assert ours <= 1.5 * click_alone


def test_the_version_is_told(run):
    assert run("--version").stdout == f"i18n-site {__version__}\n"


def test_the_module_runs_as_the_command(run):
    code = "import runpy, sys; sys.argv = ['x', '--version'];"

    done = python(code + "runpy.run_module('i18n_site', run_name='__main__')")

    assert done.stdout == run("--version").stdout


def test_a_misspelt_command_is_wrong_usage(run):
    done = run("buidl")

    assert done.returncode == 2
    assert "'build'" in done.stderr


def test_options_come_from_the_environment_too(run, tmp_path):
    done = run("serve", I18N_SITE_SERVE_OUTPUT="elsewhere")

    assert "elsewhere: error: there is no built site" in done.stderr


@pytest.mark.parametrize(
    ("options", "variables", "coloured"),
    [
        ([], {}, False),  # no terminal
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {}, False),
    ],
)
def test_colour_is_chosen(options, variables, coloured, run):
    done = run("serve", *options, **variables)

    assert ("\x1b[" in done.stderr) is coloured


def test_no_color_holds_in_a_terminal(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    context = group.commands["serve"].make_context("serve", [])

    assert context.color is False
