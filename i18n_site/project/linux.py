"""What Linux can do and Python's ``os`` does not offer. Elsewhere: that it can't."""

import ctypes
import errno
import fcntl
import os
import signal
from pathlib import Path

_AT_FDCWD, _RENAME_EXCHANGE, _PR_SET_PDEATHSIG = -100, 2, 1
_NOT_HERE = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTTY}
_libc = ctypes.CDLL(None, use_errno=True)


def exchange(one: Path, other: Path) -> bool:
    """Let two names change places in one step; return False where that can't be.

    Raise OSError as a rename does.
    """
    try:
        renameat2 = _libc.renameat2
    except AttributeError:
        return False
    names = (os.fsencode(one), os.fsencode(other))
    if not renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE):
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


def is_being_written(place: Path) -> bool:
    """Whether someone has the file open for writing, as far as the system tells.

    It tells by granting a lease on the file, or not; the signal that comes if the
    lease is broken is set to one that does nothing.
    """
    with place.open("rb") as file:
        try:
            fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except OSError as err:
            return err.errno == errno.EAGAIN
        except AttributeError:
            return False
    return False


def die_with(parent: int) -> bool:
    """Have this process killed when *parent*, who forked it, ends; False if it can't.

    It ends at once if *parent* has ended already.
    """
    try:
        asked: bool = _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL) == 0
    except AttributeError:
        return False
    if asked and os.getppid() != parent:
        os._exit(1)
    return asked
