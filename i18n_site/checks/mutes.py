"""Rules that a translator has muted for one message.

``#, ignore-<rule>`` is what Weblate reads, but GNU gettext's tools drop flags that
they don't know, so the comment ``# ignore-<rule>: REASON`` counts as well, and only
it can hold the reason that muting an error needs.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from i18n_site.model.catalog import Catalog, Message

_MUTE = re.compile(r"ignore-([a-z0-9-]{1,40})(?::\s*(\S.*))?$")


class Mute(NamedTuple):
    """A rule that *message* mutes; *reason* is empty if it gives none."""

    message: Message
    rule: str
    reason: str


def mutes(catalog: Catalog) -> list[Mute]:
    """Return the mutes of the messages in use of *catalog*, in their order."""
    return [
        Mute(message, rule, reason)
        for message in catalog.messages
        if (message.flags or message.comments) and not message.obsolete
        for rule, reason in muted(message).items()
    ]


def muted(message: Message) -> dict[str, str]:
    """Return the rules that *message* mutes, each with its reason or ""."""
    if not message.flags and not message.comments:
        return {}
    return dict(_each(message))


def unmuted(message: Message) -> Message:
    """Return *message* as it is without its mutes."""
    return message._replace(
        flags=tuple(flag for flag in message.flags if not _MUTE.match(flag)),
        comments=tuple(
            each for each in message.comments if not _MUTE.match(each.strip())
        ),
    )


def _each(message: Message) -> Iterator[tuple[str, str]]:
    for flag in message.flags:
        if match := _MUTE.match(flag):
            yield match[1], ""
    for comment in message.comments:
        if match := _MUTE.match(comment.strip()):
            yield match[1], match[2] or ""
