"""UTF-8 that was read as another encoding."""

import re

from i18n_site.text.needles import has_some

_MOJIBAKE = re.compile(
    "Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ“”¦˜¢]"
    "|\ufffd|[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÐÑ]"
)
_BROKEN = "ÃÂâÐÑ\ufffd"


def broken(text: str) -> list[str]:
    """Return what of *text* is UTF-8 read as Windows-1252, or could not be read."""
    if not has_some(_BROKEN, text):
        return []
    return _MOJIBAKE.findall(text)
