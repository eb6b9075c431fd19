import os
import signal

import pytest

from i18n_site.build.executors import Processes, Serial, executor
from i18n_site.errors import BuildError


def times(shared, item):
    return shared[0] * item, os.getpid()


class Unpicklable(list):
    def __reduce__(self):
        raise AssertionError("shared data must not be pickled")


@pytest.mark.parametrize("where", [Serial(), Processes(2)])
def test_results_come_in_the_order_of_the_items(where):
    found = list(where.map(times, Unpicklable([3]), range(20)))

    assert [result for result, _ in found] == [3 * item for item in range(20)]


def test_processes_are_others_than_this_one():
    found = {number for _, number in Processes(2).map(times, [1], range(20))}

    assert os.getpid() not in found


def fails(shared, item):
    raise ValueError(item)


def test_an_error_of_a_worker_comes_back():
    with pytest.raises(ValueError, match="7"):
        list(Processes(2).map(fails, None, [7]))


def test_one_job_needs_no_process():
    assert isinstance(executor(1), Serial)
    assert isinstance(executor(2), Processes)


def dies(shared, item):
    if item == shared:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def test_a_worker_that_is_killed_is_named_with_its_source():
    with pytest.raises(BuildError) as caught:
        list(Processes(2).map(dies, "content/b.md", ["content/a.md", "content/b.md"]))

    (found,) = caught.value.findings
    assert found.rule == "worker-died"
    assert found.at.path == "content/b.md"
    assert "signal 9" in found.message


def test_no_items_need_no_process():
    assert list(Processes(2).map(times, [1], [])) == []


def test_large_results_of_many_items_do_not_stop_the_workers():
    found = list(Processes(2).map(_large, None, range(50)))

    assert [each[0] for each in found] == [number % 251 for number in range(50)]


def _large(_shared, item):
    return bytes([item % 251]) * 300_000


def waits(pipe, _item):
    return os.read(pipe, 1)


def test_what_is_begun_goes_on_while_this_process_does_something_else():
    taken, put = os.pipe()

    results = Processes(2).begin(waits, taken, ["a"])
    os.write(put, b"x")

    assert list(results()) == [b"x"]


def test_what_is_begun_here_is_done_when_it_is_asked_for():
    asked = []

    results = Serial().begin(lambda shared, item: shared.append(item), asked, ["a"])

    assert asked == []
    assert list(results()) == [None]
    assert asked == ["a"]


def test_nothing_to_do_is_begun_and_ended():
    assert list(Processes(2).begin(times, [1], [])()) == []


def dies_of_the_item(_shared, _item):
    os._exit(3)


def test_a_worker_that_ends_early_is_told_with_its_exit_code():
    with pytest.raises(BuildError) as caught:
        list(Processes(2).map(dies_of_the_item, None, ["content/a.md"]))

    assert "exit code 3" in caught.value.findings[0].message


def test_no_worker_and_no_file_is_left_of_a_failure():
    before = set(os.listdir("/proc/self/fd"))

    with pytest.raises(ValueError, match="7"):
        list(Processes(2).map(fails, None, [7, 7, 7]))

    assert set(os.listdir("/proc/self/fd")) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
