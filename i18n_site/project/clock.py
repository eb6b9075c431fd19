"""The time, which only the edge of the program may ask for."""

import os
from datetime import UTC, datetime


def now() -> datetime:
    """Return the time: ``SOURCE_DATE_EPOCH`` if it is set, else the clock's. UTC."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return datetime.fromtimestamp(int(given), UTC)
    return datetime.now(UTC)


def catalog_date() -> str:
    """Return the time as the header of a catalog has it: ``2026-11-23 09:00+0000``."""
    return now().strftime("%Y-%m-%d %H:%M%z")
