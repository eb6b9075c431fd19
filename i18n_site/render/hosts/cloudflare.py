"""The function by which Cloudflare Pages chooses the language."""

import json

from i18n_site.render.hosts.matching import languages
from i18n_site.render.hosts.site import MADE, Hosting, encoded, safety_headers
from i18n_site.render.json_ld import script_json

# RFC 9110, 12.5.4, whole: here qualities are numbers.
_PROGRAM = """\
// {made}
// It runs at the one address that _routes.json names.
const HOMES = {homes};
const DEFAULT = {default};
const HEADERS = {headers};

export function home(accepted) {
  const wanted = accepted.slice(0, 4096).toLowerCase().split(",").map((each, at) => {
    const [range, ...parameters] = each.split(";").map((part) => part.trim());
    const quality = parameters.find((part) => part.startsWith("q="));
    return { range, at, q: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const ordered = wanted
    .filter((each) => each.q > 0 && each.q <= 1)
    .sort((one, other) => other.q - one.q || one.at - other.at);
  for (const { range } of ordered) {
    const parts = range.split("-");
    for (let length = parts.length; length > 0; length -= 1) {
      const found = HOMES.get(parts.slice(0, length).join("-"));
      if (found) return found;
    }
  }
  return DEFAULT;
}

export function onRequest({ request }) {
  const location = home(request.headers.get("Accept-Language") || "");
  return new Response(null, { status: 302, headers: { ...HEADERS, location } });
}
"""


def function(site: Hosting) -> str:
    """Return the program, an ECMAScript module; without a choice it is never run."""
    homes = [[wanted, site.home(tag)] for wanted, tag in languages(site)]
    headers = {
        **safety_headers(site),
        "Cache-Control": "no-cache",
        "Vary": "Accept-Language",
    }
    values = {
        "{made}": MADE,
        "{homes}": f"new Map({script_json(homes)})",
        "{default}": script_json(site.home(site.default)),
        "{headers}": script_json(headers),
    }
    program = _PROGRAM
    for name, value in values.items():
        program = program.replace(name, value)
    return program


def routes(site: Hosting) -> str:
    """Return ``_routes.json``: the function is asked for the base only."""
    include = [encoded(site.base)] if site.chooses else []
    return json.dumps({"version": 1, "include": include, "exclude": []}) + "\n"
