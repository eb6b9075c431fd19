"""Where the words of a page come from, as far as the records say."""

from typing import Literal

from i18n_site.model.approval import Approval
from i18n_site.model.frozen import Frozen

Origin = Literal["source", "human", "machine", "unknown"]


class Provenance(Frozen):
    """What a page in a locale may say of its translation.

    *origin* is "source" in the language of the sources, which is *source_tag*
    and authoritative; "machine" if a record says so of any part, "human" only if
    all of them do. *translator* and *translated* (an ISO date) are empty where
    they are not known. *reviews* are the words of people for exactly the texts
    of this page as it is now, the latest first; machines do not review.
    """

    origin: Origin
    source_tag: str
    translator: str = ""
    translated: str = ""
    reviews: tuple[Approval, ...] = ()
