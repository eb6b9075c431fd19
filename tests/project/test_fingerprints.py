"""A file is read again if, and only if, it may have changed."""

import os
import time

import pytest

from i18n_site.project.fingerprints import Fingerprints, Seen, digest, seen, settled

YESTERDAY = time.time_ns() - 86_400_000_000_000 + 1


def written(folder, name, text, *, at=YESTERDAY):
    path = folder / name
    path.write_text(text)
    os.utime(path, ns=(at, at))
    return path


def reads(monkeypatch):
    found = []
    before = Fingerprints.read_settled

    def read(self, path):
        found.append(path)
        return before(self, path)

    monkeypatch.setattr(Fingerprints, "read_settled", read)
    return found


def test_a_digest_is_that_of_the_bytes(tmp_path):
    written(tmp_path, "a", "one")

    assert Fingerprints(tmp_path, {}).digest("a") == digest(b"one")


def test_a_known_file_is_not_read(tmp_path, monkeypatch):
    written(tmp_path, "a", "one")
    first = Fingerprints(tmp_path, {})
    first.digest("a")
    found = reads(monkeypatch)

    again = Fingerprints(tmp_path, first.seen)

    assert again.digest("a") == digest(b"one")
    assert found == []
    assert again.seen == first.seen


def test_a_file_of_another_time_size_or_number_is_read(tmp_path, monkeypatch):
    path = written(tmp_path, "a", "one")
    first = Fingerprints(tmp_path, {})
    first.digest("a")
    known = first.seen["a"]
    found = reads(monkeypatch)

    for name in ("size", "time", "inode"):
        other = known._replace(**{name: getattr(known, name) + 1})
        assert Fingerprints(tmp_path, {"a": other}).digest("a") == digest(b"one")

    assert found == ["a"] * 3
    assert path.read_text() == "one"


def test_a_file_of_a_moment_ago_is_not_known_the_next_time(tmp_path):
    written(tmp_path, "a", "one", at=time.time_ns())

    prints = Fingerprints(tmp_path, {})
    prints.digest("a")

    assert prints.seen == {}


def test_what_is_read_has_the_digest_of_what_was_read(tmp_path):
    written(tmp_path, "a", "one")
    prints = Fingerprints(tmp_path, {})
    prints.digest("a")
    written(tmp_path, "a", "two", at=YESTERDAY + 10)

    data = prints.read("a")

    assert data == b"two"
    assert prints.digest("a") == digest(b"two")
    assert prints.seen["a"].digest == digest(b"two")


def test_a_file_that_is_not_there_is_not_found(tmp_path):
    assert seen(tmp_path / "a") is None
    with pytest.raises(FileNotFoundError):
        Fingerprints(tmp_path, {}).digest("a")


@pytest.mark.parametrize(
    ("at", "now", "expected"),
    [
        (1_000_000_001, 1_040_000_000, False),  # within a tick
        (1_000_000_001, 1_060_000_000, True),
        (1_000_000_000, 2_900_000_000, False),  # whole seconds: a coarse clock
        (1_000_000_000, 3_100_000_000, True),
    ],
)
def test_a_file_is_settled_when_its_clock_has_moved_on(at, now, expected):
    assert settled(Seen(1, at, 1), now) is expected
