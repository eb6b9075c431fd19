import os
import re
import signal
import subprocess
import sys

import pytest

from i18n_site.errors import StoreError
from i18n_site.project import lock
from i18n_site.project.load import load
from i18n_site.project.lock import LOCK, claimed_output, locked
from i18n_site.project.stores import UNFINISHED

HOLD = """\
import os, sys
from pathlib import Path
from i18n_site.project.load import load
from i18n_site.project.lock import claimed_output, locked
site = Path(sys.argv[1])
with locked(load(site), "update"), claimed_output(site / "dist", "dist", "build"):
    worker = os.fork()
    if worker == 0:
        sys.stdin.read()
    print(worker, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def project(site):
    return load(site(""))


@pytest.fixture
def holder(project, monkeypatch):
    """Another process that has both locks, with a worker that has them open."""
    monkeypatch.setattr(lock, "PATIENCE", 0.1)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, project.root],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        process.worker = int(process.stdout.readline())
        yield process
        process.kill()


def test_a_second_writer_is_refused_with_the_name_of_the_first(project, holder):
    with pytest.raises(StoreError) as caught, locked(project, "update"):
        pass

    found = caught.value.findings[0]
    assert found.rule == "site-locked"
    assert re.search(
        rf"process {holder.pid} on \S+, `i18n-site update`, since 20", found.message
    )
    assert found.at.path == LOCK


def test_a_second_build_is_refused_with_the_name_of_the_first(project, holder):
    with (
        pytest.raises(StoreError, match=f"process {holder.pid} on .*build-running"),
        claimed_output(project.root / "dist", "dist", "build"),
    ):
        pass


def test_a_killed_owner_does_not_block_nor_do_its_workers(project, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    lock.PATIENCE = 5  # for the kernel, to end the worker

    with locked(project, "update"), claimed_output(project.root / "x", "x", "build"):
        pass
    with claimed_output(project.root / "dist", "dist", "build"):
        pass

    assert not os.path.exists(f"/proc/{holder.worker}/fd/0")
    assert not (project.root / "dist").exists()


def test_who_waits_gets_the_lock_when_the_first_ends(project, holder):
    lock.PATIENCE = 10
    holder.stdin.close()

    with locked(project, "update"):
        pass


def test_the_lock_can_be_taken_again_and_its_folder_removed(project):
    for _ in range(2):
        with locked(project, "update"):
            pass
    (project.root / LOCK).unlink()
    (project.root / LOCK).parent.rmdir()

    with locked(project, "update"):
        assert (project.root / LOCK).exists()


def test_a_lock_file_that_is_deleted_while_it_is_waited_for_is_not_taken(
    project, monkeypatch
):
    taken = []
    really = lock._locks

    def late(number):
        if not taken:
            (project.root / LOCK).unlink()
        taken.append(number)
        return really(number)

    monkeypatch.setattr(lock, "_locks", late)
    with locked(project, "update"):
        assert os.path.samestat(os.fstat(taken[-1]), (project.root / LOCK).stat())

    assert len(taken) == 2


def test_what_a_killed_command_left_is_cleared(project):
    left = f"locales/fr/LC_MESSAGES/{UNFINISHED}00"
    project.files.write(left, b"cut")

    with locked(project, "update"):
        assert not (project.root / left).exists()


def test_a_folder_that_can_not_be_written_is_told(project):
    (project.root / ".i18n-site").write_text("a file")

    with (
        pytest.raises(StoreError, match="file-unwritable"),
        locked(project, "update"),
    ):
        pass
