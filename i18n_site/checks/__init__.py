"""Rules about translations: each one function with its examples.

The list of them is ``CHECKS`` in ``checks/rules.py``.
"""

from i18n_site.checks.mutes import Mute, mutes
from i18n_site.checks.rules import CATALOG_CHECKS, CHECKS, RULES
from i18n_site.checks.run import (
    check_catalog,
    check_message,
    check_whole,
    examiner,
    unusable,
)

__all__ = [
    "CATALOG_CHECKS",
    "CHECKS",
    "RULES",
    "Mute",
    "check_catalog",
    "check_message",
    "check_whole",
    "examiner",
    "mutes",
    "unusable",
]
