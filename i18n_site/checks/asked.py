"""Patterns that are looked for in source texts, in each only once."""

import re
from functools import lru_cache


class Asked:
    """A regular expression that remembers what it has found in which source text.

    Each locale asks for the same, and the texts in which nothing is found are most.
    """

    def __init__(self, regex: str) -> None:
        pattern = re.compile(regex)
        self.search = lru_cache(maxsize=20_000)(pattern.search)
        self.findall = lru_cache(maxsize=20_000)(pattern.findall)
        self.sub = pattern.sub
