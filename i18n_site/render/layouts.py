"""Templates as one locale uses them, with a gettext that can't be misused."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from types import MappingProxyType

from jinja2 import (
    Template,
    nodes,
)

from i18n_site.languages.plurals import rules
from i18n_site.model.catalog import Translations
from i18n_site.model.fact import Fact
from i18n_site.render.environment import (
    Loader,
    compiled_code,
    is_text_fit,
    new_environment,
    referenced,
)
from i18n_site.render.messages import Messages
from i18n_site.render.traced import Fill, traced

_MOST_FILLS = 32  # of one template: so many kinds of pages are alike


class Layouts:
    """The templates as one locale uses them, each compiled when first needed.

    *templates* maps names to texts (see ``with_theme``). *chain* are the
    translations of the locale, then those of the locales it falls back to; it
    is empty for the source language, whose tag is *source_tag*. *facts* are what
    templates know by that name.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        chain: Sequence[Translations],
        source_tag: str,
        facts: Mapping[str, Fact] = MappingProxyType({}),
    ) -> None:
        """Take what the pages of one locale have in common."""
        self.templates = templates
        self.facts = dict(facts)
        messages = Messages(tuple(chain), rules(source_tag)[0])
        tag = chain[0].tag if chain else source_tag
        self._environment = new_environment(Loader(templates, self.path))
        self._environment.extend(messages=messages, tag=tag)
        self._environment.globals.update(messages.functions())
        self._environment.globals["facts"] = self.facts
        self._fills: dict[str, list[Fill]] = {}

    def page(self, name: str, variables: Mapping[str, object]) -> str:
        """Return what the template *name* prints; raise what Jinja raises.

        *variables* are what differs from page to page. The template runs where no
        page before was alike in all that it asks (``render.traced``), and always
        for its first page: of most templates a locale has one page only.
        """
        if name not in self._fills:
            self._fills[name] = []
            return self._run(name, variables)
        fills = self._fills[name]
        for fill in fills:
            # What a page does not have is for the template to tell.
            with suppress(Exception):
                if (html := fill(**variables)) is not None:
                    return html
        html = self._run(name, variables)
        if len(fills) < _MOST_FILLS and self._is_fit(name):
            with suppress(Exception):
                filled = traced(partial(self._run, name), variables)
                if filled.html == html:
                    fills.append(filled.fill)
        return html

    def _run(self, name: str, variables: Mapping[str, object]) -> str:
        return self.named(name).render(**variables)

    def _is_fit(self, name: str) -> bool:
        return all(is_text_fit(self.templates[each]) for each in self.reached(name))

    def named(self, name: str) -> Template:
        """Return a template; raise what Jinja raises if it can't be used."""
        return self._environment.get_template(name)

    def compiled(self, text: str, path: str) -> Template:
        """Return the template that *text* is; errors in it name *path*."""
        code = compiled_code(text, path, path)
        return Template.from_code(
            self._environment, code, self._environment.make_globals(None)
        )

    def reached(self, name: str, text: str | None = None) -> tuple[str, ...]:
        """Return the names of the templates that *name* is made of, itself first.

        That is what it extends, includes and imports, and so on; all templates if
        one of the names is computed. *text* is what *name* is, if it is an article.
        """
        found, waiting = (
            {},
            [(name, self.templates.get(name) if text is None else text)],
        )
        while waiting:
            name, text = waiting.pop(0)
            if text is None or name in found:
                continue
            found[name] = text
            needed = referenced(text)
            if None in needed:
                return (name, *sorted(self.templates))
            waiting += [(each, self.templates.get(each)) for each in needed if each]
        return tuple(found)

    def text(self, name: str) -> str:
        """Return the text of the template *name*; '' if there is none."""
        return self.templates.get(name, "")

    def path(self, name: str) -> str:
        """Return where a person finds the template *name*."""
        text = self.templates.get(name)
        packaged = name if name.startswith("theme/") else f"theme/{name}"
        if text is not None and text == self.templates.get(packaged):
            return packaged
        return f"templates/{name}"

    def to_mend(self, name: str) -> str:
        """Return the path of the template to mend for the pages of *name*.

        That is the first of the site's own in the chain of what *name* extends:
        the theme's are not its owner's to edit. Without any it is *name* itself.
        """
        chain, at = [], name
        while at in self.templates and at not in chain:
            chain.append(at)
            extends = self._environment.parse(self.templates[at]).find(nodes.Extends)
            base = extends.template if extends else None
            at = base.value if isinstance(base, nodes.Const) else ""
        own = (each for each in chain if self.path(each).startswith("templates/"))
        return self.path(next(own, name))


def with_theme(theme: Mapping[str, str], site: Mapping[str, str]) -> dict[str, str]:
    """Return the templates by name: the site's, then the theme's.

    Those of the theme have the prefix ``theme/`` as well, so that a template of
    the site can extend the one whose place it takes.
    """
    return {**theme, **{f"theme/{name}": theme[name] for name in theme}, **site}
