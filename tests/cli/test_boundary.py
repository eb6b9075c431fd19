import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click
import pytest

from i18n_site import __version__
from i18n_site.cli.boundary import run
from i18n_site.errors import BuildError, error
from i18n_site.model.source import Location

BROKEN = error("output-missing", "nothing there", Location("dist"), "build first")
COMMON = {"root": "here", "quiet": False, "verbose": False}


@pytest.fixture
def body(monkeypatch):
    """Put a function in the place of a command's body."""

    def put(function):
        module = ModuleType("i18n_site.cli.body")
        module.run = function
        monkeypatch.setitem(sys.modules, module.__name__, module)

    return put


def raising(problem):
    def function(session):
        raise problem

    return function


def test_the_body_gets_the_common_options_as_a_session_and_its_own_by_name(body):
    got = {}
    body(lambda session, port: got.update(session=session, port=port) or 0)

    code = run("body", {**COMMON, "config": "a.toml", "port": 80})

    assert code == 0
    assert got["port"] == 80
    assert got["session"].root == Path("here")
    assert got["session"].config == "a.toml"


def test_what_a_person_can_mend_is_told_on_stderr_with_exit_code_1(body, capsys):
    body(raising(BuildError(BROKEN)))

    code = run("body", COMMON)

    told = capsys.readouterr()
    assert code == 1
    assert told.out == ""
    assert told.err == (
        "dist: error: nothing there [output-missing]\n"
        "  hint: output-missing: build first\n"
    )


def test_with_a_format_for_machines_an_error_is_a_result(body, capsys):
    body(raising(BuildError(BROKEN)))

    run("body", {**COMMON, "format": "github"})

    assert (
        capsys.readouterr().out
        == "::error file=dist,title=output-missing::nothing there\n"
    )


def test_an_interrupt_is_130(body):
    body(raising(KeyboardInterrupt()))

    assert run("body", COMMON) == 130


def test_wrong_usage_is_left_to_click(body):
    body(raising(click.UsageError("no")))

    with pytest.raises(click.UsageError):
        run("body", COMMON)


def test_a_bug_of_ours_leaves_a_log_to_report_and_no_traceback(
    body, capsys, tmp_path, monkeypatch
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    body(raising(ZeroDivisionError("by zero")))

    code = run("body", COMMON)

    (log,) = tmp_path.iterdir()
    told = capsys.readouterr().err
    assert code == 3
    assert told == (
        "i18n-site: this is a bug: ZeroDivisionError: by zero\n"
        f"  hint: report it with the file {log}\n"
    )
    text = log.read_text("utf-8")
    assert "Traceback" in text
    assert f"i18n-site {__version__}" in text


def test_a_bug_shows_its_traceback_when_asked(body, capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    body(raising(ZeroDivisionError("by zero")))

    run("body", {**COMMON, "verbose": True})

    assert "Traceback" in capsys.readouterr().err


def test_main_is_the_entry_point_of_the_package():
    assert callable(import_module("i18n_site.cli").main)
