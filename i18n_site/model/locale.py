"""Facts about a language and the place it is written for. They have no defaults."""

from i18n_site.model.frozen import Frozen


class PluralRule(Frozen):
    """A gettext plural rule: ``nplurals=<count>; plural=<expression>;``.

    *indexes* gives the form of n for n = 0..1000: what two rules are compared
    by. *categories* are the CLDR categories of the forms, in order ("one",
    "other"), or empty for a rule that CLDR does not know.
    """

    count: int
    expression: str
    indexes: tuple[int, ...]
    categories: tuple[str, ...] = ()

    @property
    def header(self) -> str:
        """The value of the ``Plural-Forms`` header field."""
        return f"nplurals={self.count}; plural={self.expression};"


class Locale(Frozen):
    """A locale; *tag* is BCP 47 (``pt-BR``), *folder* its name below ``locales/``.

    *name* is the language's name in itself, *english_name* the one for the
    program's messages. *plural_rules* are the rules that a catalog may use; the
    first is the one that new catalogs get. *link_hosts* are pairs of hosts: a link
    to the first of the source may lead to the second in a translation.
    """

    tag: str
    folder: str
    name: str
    english_name: str
    direction: str
    script: str
    plural_rules: tuple[PluralRule, ...]
    link_hosts: tuple[tuple[str, str], ...] = ()
