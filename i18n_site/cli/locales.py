"""The locales that a command line names."""

from collections.abc import Collection, Sequence

import click

from i18n_site.later import get_close_matches


def chosen(given: Sequence[str], known: Collection[str]) -> tuple[str, ...]:
    """Return *given* as tags of *known*, each once; none given means none.

    gettext's spelling (``pt_BR``) is understood. An unknown locale is wrong
    usage: the message names the nearest and lists all.
    """
    spelled = {tag.lower(): tag for tag in known}
    tags = []
    for locale in given:
        tag = spelled.get(locale.replace("_", "-").lower())
        if tag is None:
            raise click.UsageError(_unknown(locale, sorted(known)))
        tags.append(tag)
    return tuple(dict.fromkeys(tags))


def _unknown(locale: str, known: list[str]) -> str:
    near = get_close_matches(locale, known, n=1)
    tag = locale.replace("_", "-")
    guess = f" Did you mean {near[0]!r}?" if near else ""
    return (
        f"unknown locale {locale!r}.{guess} Known: {', '.join(known) or 'none'}.\n"
        f"  hint: add [locales.{tag}] to the settings for a new one"
    )
