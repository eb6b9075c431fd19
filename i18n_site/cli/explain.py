"""``i18n-site explain``."""

import textwrap

import click

from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.explain import all_rules, explain
from i18n_site.model.finding import Rule


def run(session: Session, rule: str) -> int:  # noqa: ARG001 - as every body
    """Print the manual page of a rule, or the list of all."""
    click.echo(page(explain(rule)) if rule else listing())
    return 0


def page(rule: Rule) -> str:
    """Return the manual page of *rule*."""
    parts = [f"{rule.name} ({rule.severity.value})", rule.manual.strip()]
    if rule.hint:
        parts.append(f"Mend: {rule.hint}")
    for title, examples in (("Good", rule.good), ("Bad", rule.bad)):
        if examples:
            shown = "\n\n".join(textwrap.indent(each, "  ") for each in examples)
            parts.append(f"{title}:\n{shown}")
    return "\n\n".join(parts)


def listing() -> str:
    """Return a table of all rules."""
    rows = [
        (each.name, each.severity.value, each.manual.partition("\n")[0])
        for each in all_rules().values()
    ]
    return table(("rule", "severity", "what is wrong"), rows)
