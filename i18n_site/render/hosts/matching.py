"""``Accept-Language`` by regular expressions: all that servers have for it.

A header is searched for the languages of the site once for each step of quality,
1 to 0.1 and less, and the first hit decides: the order is that of RFC 9110, 12.5.4,
with qualities rounded down to tenths. What has quality 0 is never a hit.

Only what PCRE and RE2 both know is used, and no repetition stands in another, so
that no header takes long.
"""

from collections.abc import Iterator, Sequence

from i18n_site.languages.negotiation import ranges
from i18n_site.render.hosts.site import Hosting

_END = r"[ \t]*(?:,|$)"
_TENTHS = [rf"0?\.{tenth}[0-9]*" for tenth in range(9, 0, -1)]
_LESS = r"0?\.0+[1-9][0-9]*"


def steps(site: Hosting, capture: str = "") -> list[str]:
    """Return the expressions that find the language range wanted, in their order.

    It is group 1, or named *capture*. Case must be ignored.
    """
    names = "|".join(sorted({wanted.split("-")[0] for wanted, _ in languages(site)}))
    group = f"?<{capture}>" if capture else ""
    wanted = rf"(?:^|,)[ \t]*({group}(?:{names})(?:-[a-z0-9]+)*)[ \t]*"
    first = rf"{wanted}(?:;[ \t]*q=1(?:\.0*)?)?{_END}"
    return [first, *(rf"{wanted};[ \t]*q={q}{_END}" for q in (*_TENTHS, _LESS))]


def choices(site: Hosting) -> Iterator[tuple[str, str]]:
    """Yield an expression for the range wanted, and the address it leads to.

    The first that matches decides; without any it is the default's home.
    """
    for wanted, tag in languages(site):
        yield f"^{wanted}(?:-|$)", site.home(tag)


def languages(site: Hosting) -> Sequence[tuple[str, str]]:
    """Return the language ranges that lead to the locales of *site*, longest first."""
    return ranges([each.tag for each in site.homes])
