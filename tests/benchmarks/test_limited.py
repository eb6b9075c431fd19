"""Runs that are stopped if they take too long."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = str(Path(__file__).parents[2])


@pytest.fixture
def run_limited(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    from benchmarks.limited import run_limited

    return run_limited


def test_a_run_in_time_is_measured(run_limited):
    taken = run_limited(lambda: sum(range(300_000)), 60)

    assert 0 < taken.cpu <= taken.wall + 0.1


def test_a_run_that_takes_too_long_is_stopped_with_all_it_started(
    run_limited, tmp_path
):
    mark = tmp_path / "late"
    late = f"import time; time.sleep(2); open({str(mark)!r}, 'w')"

    taken = run_limited(lambda: subprocess.run([sys.executable, "-c", late]), 0.5)

    time.sleep(2.5)
    assert taken is None
    assert not mark.exists()


def test_a_run_that_fails_is_no_result(run_limited):
    with pytest.raises(RuntimeError, match="failed"):
        run_limited(lambda: 1 / 0, 60)
