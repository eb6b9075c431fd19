"""One writer at a time: locks that the kernel drops when their owner dies."""

import errno
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from i18n_site.errors import StoreError, error, writing
from i18n_site.model.finding import Finding
from i18n_site.model.output import OWNER
from i18n_site.model.source import Location
from i18n_site.project.linux import die_with
from i18n_site.project.load import LOCALES, Project

FOLDER = ".i18n-site"
LOCK = f"{FOLDER}/lock"
PATIENCE = 2.0  # seconds
_PAUSE = 0.02
_TAKEN = {errno.EAGAIN, errno.EACCES}
# A file system without locks (some network ones, for folders) can't be helped.
_NO_LOCKS = {errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}

_held: dict[int, int] = {}  # the open file of each lock, and the process that has it


@contextmanager
def locked(project: Project, command: str) -> Iterator[None]:
    """Be the only one who writes catalogs of *project*, and clear what a kill left.

    Wait PATIENCE for whoever has the lock, then raise StoreError that names them.
    Not reentrant. The file of the lock stays: removing it would let two in.
    """
    place = project.files.place(LOCK)
    with writing(LOCK):
        number = _take(place, _open_file)
    try:
        if number is None:
            raise StoreError(_refusal("site-locked", "the site", _read(place), LOCK))
        with writing(LOCK):
            _sign(number, command)
        project.files.sweep(LOCALES)
        yield
    finally:
        _drop(number)


@contextmanager
def claimed_output(folder: Path, shown: str, command: str) -> Iterator[None]:
    """Be the only one who builds into *folder*, which is made; *shown* names it.

    The folder itself is locked, since no file of ours may stay in what will be
    published; who has it is in OWNER as long as it lasts. Wait PATIENCE, then raise
    StoreError that names them. A folder that is empty in the end does not stay.
    """
    owner = folder / OWNER
    with writing(shown):
        number = _take(folder, _open_folder)
    try:
        if number is None:
            raise StoreError(_refusal("build-running", shown, _read(owner), shown))
        with writing(f"{shown}/{OWNER}"):
            owner.write_text(_who(command), "utf-8")
        yield
    finally:
        if number is not None:
            with suppress(OSError):
                owner.unlink(missing_ok=True)
                folder.rmdir()
        _drop(number)


def _open_file(place: Path) -> int:
    place.parent.mkdir(exist_ok=True)
    return os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)


def _open_folder(place: Path) -> int:
    place.mkdir(parents=True, exist_ok=True)
    return os.open(place, os.O_RDONLY | os.O_CLOEXEC)


def _take(place: Path, opened: Callable[[Path], int]) -> int | None:
    """Return the open and locked *place*, or None if another has it all the time."""
    until = time.monotonic() + PATIENCE
    while True:
        number = opened(place)
        try:
            if _locks(number) and _is(number, place):
                _held[number] = os.getpid()
                return number
        except BaseException:
            os.close(number)
            raise
        os.close(number)
        if time.monotonic() > until:
            return None
        time.sleep(_PAUSE)


def _locks(number: int) -> bool:
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as err:
        if err.errno in _TAKEN:
            return False
        if err.errno not in _NO_LOCKS:
            raise
    return True


def _is(number: int, place: Path) -> bool:
    """Whether the open file is still the one of that name: folders get deleted."""
    try:
        return os.path.samestat(os.fstat(number), place.stat())
    except FileNotFoundError:
        return False


def _drop(number: int | None) -> None:
    if number is not None:
        del _held[number]
        with suppress(OSError):
            fcntl.flock(number, fcntl.LOCK_UN)  # for those who were forked, too
        with suppress(OSError):
            os.close(number)


def _sign(number: int, command: str) -> None:
    os.ftruncate(number, 0)
    os.pwrite(number, _who(command).encode(), 0)


def _who(command: str) -> str:
    """Return who we are, for those who have to wait."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    host = os.uname().nodename
    return f"process {os.getpid()} on {host}, `i18n-site {command}`, since {now}\n"


def _read(place: Path) -> str:
    try:
        return place.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _refusal(rule: str, what: str, owner: str, shown: str) -> Finding:
    message = f"another command writes to {what}: {owner or 'not named'}"
    hint = "wait until it has ended, then run the command again"
    return error(rule, message, Location(shown), hint)


def _forked() -> None:
    """Let workers die with the owner of the lock, which they hold open as well.

    Else those of a killed build would keep it, or write on without it.
    """
    for number, owner in _held.items():
        if not die_with(owner):
            os.close(number)
    _held.clear()


os.register_at_fork(after_in_child=_forked)
