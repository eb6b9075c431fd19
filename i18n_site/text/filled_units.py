"""The units of what a program fills in: "%(days)s days", "{dose} mg"."""

from i18n_site.text.placeholders import ANY
from i18n_site.text.units import Spellings, unit_at


def filled_units(text: str, spelt: Spellings) -> dict[str, str]:
    """Return the units that stand behind placeholders of *text*, by these."""
    if "%" not in text and "{" not in text:
        return {}
    found = (
        (each[0], unit_at(text, each.start(), each.end(), spelt))
        for each in ANY.finditer(text)
    )
    return {name: unit for name, unit in found if unit}
