"""From documents and catalogs to published sites: gate, plan, run, verify, publish."""

from i18n_site.build.rules import RULES as RULES
