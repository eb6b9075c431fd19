from i18n_site.build import stages
from i18n_site.build.stages import STAGES, Stages


def clock(monkeypatch, *seconds):
    ticks = iter(seconds)
    monkeypatch.setattr(stages, "process_time", lambda: next(ticks))


def test_what_is_timed_inside_of_a_stage_counts_there_only(monkeypatch):
    clock(monkeypatch, 0, 1, 4, 6)
    found = Stages()

    with found.timed("read"), found.timed("parse"):
        pass

    assert found.seconds["read"] == 1 + 2
    assert found.seconds["parse"] == 3


def test_what_a_process_takes_is_added_once(monkeypatch):
    clock(monkeypatch, 0, 5, 5)
    worker, whole = Stages(), Stages()
    with worker.timed("check"):
        pass

    whole.add(worker.take())

    assert whole.seconds["check"] == 5
    assert worker.seconds["check"] == 0


def test_every_stage_is_told():
    assert tuple(Stages().seconds) == STAGES
