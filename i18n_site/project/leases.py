"""Whether a file is being written: what a lease of Linux tells."""

import errno
import fcntl
import signal
from pathlib import Path


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
