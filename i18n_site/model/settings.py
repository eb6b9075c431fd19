"""The settings of a site, as ``i18n-site.toml`` gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class LocaleSettings:
    """What the settings say of one locale.

    *min_coverage* is the least share of finished messages, 0 to 1, that a page
    needs to be published. *fallback* are the tags tried for a message that this
    locale lacks, before the source text. A *draft* is translated and checked,
    not built.
    """

    min_coverage: float = 0.0
    fallback: tuple[str, ...] = ()
    draft: bool = False
    plural_forms: str = ""


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """What the settings say of one notice. *locales* empty means all.

    *require* says what a translation must be to be shown: "approved" by a person
    in each of *roles*, or only "complete".
    """

    source: str
    locales: tuple[str, ...] = ()
    require: Literal["approved", "complete"] = "approved"
    roles: tuple[str, ...] = ("reviewer",)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; every one has a default but the first two.

    *fields* are the front matter fields that are translated. *title* and
    *description* of the site are messages of the domain ``site``.
    """

    source_locale: str
    base_url: str
    title: str = ""
    description: str = ""
    noindex: bool = False
    fields: tuple[str, ...] = ("title", "description")
    locales: Mapping[str, LocaleSettings] = field(default_factory=dict)
    notices: Mapping[str, NoticeSettings] = field(default_factory=dict)
