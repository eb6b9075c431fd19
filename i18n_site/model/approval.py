"""A person's word that a translation of a notice may be shown."""

from typing import NamedTuple


class Approval(NamedTuple):
    """One line of a ledger.

    *source* and *translation* are SHA-256 digests of what was read: all lines
    of the notice, and all of its translation. *origin* says who wrote the
    translation that was approved, or who only vouches that it is complete:
    "human" or "machine". *date* is ISO 8601. *revoked* is the reason, if it was
    taken back. *source_text* and *translation_text* are what was read itself, a
    line a line; in older ledgers they are empty.
    """

    notice: str
    role: str
    reviewer: str
    credential: str
    date: str
    origin: str
    source: str
    translation: str
    revoked: str = ""
    source_text: str = ""
    translation_text: str = ""
