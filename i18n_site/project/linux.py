"""What Linux can do and Python does not offer. Elsewhere: that it can't."""

import ctypes
import errno
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
