"""What stands in the files: escaping, the order of lines, and no choice too many."""

import json
import re
import shutil
import subprocess
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.languages.negotiation import lookup
from i18n_site.model.frozen import replace
from i18n_site.render.hosts.apache import htaccess
from i18n_site.render.hosts.caddy import caddyfile
from i18n_site.render.hosts.cloudflare import function, routes
from i18n_site.render.hosts.every import host_files
from i18n_site.render.hosts.lists import (
    headers_file,
    netlify_redirects,
    redirects_file,
)
from i18n_site.render.hosts.matching import choices, steps
from i18n_site.render.hosts.nginx import http_block, server_block
from i18n_site.render.hosts.site import Home, Hosting, encoded, literal

LAW = settings(max_examples=50, deadline=None)
SITE = Hosting(
    homes=tuple(Home(t, f"/{t}/") for t in ("en", "fr", "pt-BR", "zh-Hans", "zh-Hant")),
    default="en",
    moved={"/fr/a b/": "/fr/é/"},
    immutable=("/assets/",),
)
SLUG = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_categories=["Cc"]),
        st.sampled_from("\"'\\ $%{}()[]*+?.|^#;<>&`~!@=,:"),
    ),
    min_size=1,
    max_size=30,
).filter(lambda each: "/" not in each and each.strip())


def moved(slug):
    return replace(SITE, moved={f"/fr/{slug}/": f"/fr/x{slug}/"})


@LAW
@given(SLUG)
def test_an_expression_for_a_path_matches_nothing_else(slug):
    made = literal(slug)

    assert re.fullmatch(made, slug)
    assert not re.fullmatch(made, slug + "x")
    assert not re.fullmatch(made, "x" + slug[1:]) or slug[0] == "x"
    assert not set(made) & set("\"' $%{}()[]*+?.|^#;<>`")


@LAW
@given(SLUG)
def test_an_address_has_nothing_that_a_configuration_reads(slug):
    made = encoded(f"/fr/{slug}/")

    assert unquote(made) == f"/fr/{slug}/"
    assert re.fullmatch(r"[A-Za-z0-9/%._~-]+", made)


def nginx_words(text):
    """Return the parameters of a configuration as nginx reads them.

    After ngx_conf_read_token: in quotes a backslash hides quotes and itself.
    """
    words = re.findall(r'"(?:\\.|[^"\\])*"|[{};]|[^\s{};"]+', text, re.DOTALL)
    return [
        re.sub(r'\\(["\'\\])', r"\1", each[1:-1]) if each[0] == '"' else each
        for each in words
    ]


@LAW
@given(SLUG)
def test_nginx_reads_the_path_that_was_meant(slug):
    lines = [x for x in server_block(moved(slug)).split("\n") if "return 301" in x]
    text = "\n".join(lines)

    words = nginx_words(text)

    assert words[:4] == ["location", "=", f"/fr/{slug}/", "{"]
    assert [unquote(word) for word in words if "x" in word][-1] == f"/fr/x{slug}/"
    assert words.count("return") == 2


@LAW
@given(SLUG)
def test_apache_and_caddy_read_one_line_with_the_paths_in_quotes(slug):
    [rule] = [x for x in htaccess(moved(slug)).split("\n") if "R=301" in x]
    [matcher] = [
        x for x in caddyfile(moved(slug)).split("\n") if "@i18n_moved_1 p" in x
    ]

    pattern, target = re.fullmatch(
        r'RewriteRule "([^"]*)" "([^"]*)" \[R=301,L,NE\]', rule
    ).groups()
    assert re.fullmatch(pattern, f"fr/{slug}/")
    assert unquote(target.replace("\\%", "%")) == f"/fr/x{slug}/"
    assert not re.search(r"(?<!\\)%|\$", target)
    assert re.fullmatch(matcher.split('"')[1], f"/fr/{slug}/")


@LAW
@given(SLUG)
def test_lists_have_three_words_a_line(slug):
    for text in (redirects_file(moved(slug)), netlify_redirects(moved(slug))):
        former, present, status = text.split("\n")[1].split(" ")

        assert unquote(former) == f"/fr/{slug}/"
        assert unquote(present) == f"/fr/x{slug}/"
        assert status.rstrip("!") == "301"


HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            ["en", "fr", "FR-ca", "pt", "zh-TW", "zh-CN", "ko", "*", "frx"]
        ),
        st.sampled_from(
            ["", ";q=1", ";q=0.9", "; q=0.5", ";q=0.1", ";q=0", " ; q=0.03"]
        ),
    ).map("".join),
    max_size=5,
).map(", ".join)


def wanted(header):
    """Return the home for *header* as RFC 9110 and ``lookup`` have it."""
    found = []
    for at, each in enumerate(header.split(",")):
        name, _, quality = (part.strip() for part in each.partition(";"))
        q = float(quality.partition("=")[2]) if quality else 1.0
        found.append((-q, at, lookup(name, [home.tag for home in SITE.homes])))
    best = next((tag for q, _, tag in sorted(found) if tag and q), "en")
    return f"/{best}/"


def by_expressions(header):
    hits = (re.search(each, header, re.IGNORECASE) for each in steps(SITE))
    found = next((hit[1] for hit in hits if hit), "")
    for each, url in choices(SITE):
        if re.search(each, found, re.IGNORECASE):
            return url
    return "/en/"


@LAW
@given(HEADERS)
def test_expressions_choose_what_the_standard_says(header):
    assert by_expressions(header) == wanted(header)


@pytest.mark.skipif(not shutil.which("node"), reason="node is not installed")
def test_the_function_of_cloudflare_chooses_what_the_standard_says(tmp_path):
    headers = [
        "", "fr", "FR-ca", "ko,fr;q=0.2", "en;q=0.3, pt-PT ; q=0.7", "fr;q=0", "*",
        "zh-TW", "zh-HK,en", "zh", "zh-Hans-TW", "fr;q=x,pt;q=0.1", "frx", "fr;q=2",
        "__proto__", "constructor,toString", "x" * 5000, ",;,;=", "zh;q=0.5,fr;q=0.50",
    ]  # fmt: skip
    (tmp_path / "index.mjs").write_text(function(SITE), "utf-8")
    (tmp_path / "try.mjs").write_text(
        'import { home, onRequest } from "./index.mjs";\n'
        f"const headers = {json.dumps(headers)};\n"
        'const request = new Request("https://h.example/", '
        '{ headers: { "Accept-Language": "fr" } });\n'
        "const answer = onRequest({ request });\n"
        "console.log(JSON.stringify([headers.map(home), answer.status,"
        " Object.fromEntries(answer.headers)]));\n"
    )

    done = subprocess.run(
        ["node", tmp_path / "try.mjs"], capture_output=True, text=True, check=True
    )

    homes, status, answer = json.loads(done.stdout)
    assert [each.strip("/") for each in homes] == [
        "en", "fr", "fr", "fr", "pt-BR", "en", "en",
        "zh-Hant", "zh-Hant", "zh-Hans", "zh-Hans", "pt-BR", "en", "en",
        "en", "en", "en", "en", "zh-Hans",
    ]  # fmt: skip
    assert status == 302
    assert answer["location"] == "/fr/"
    assert answer["vary"] == "Accept-Language"
    assert answer["x-content-type-options"] == "nosniff"


def test_cloudflare_runs_the_function_at_the_base_only():
    assert json.loads(routes(SITE))["include"] == ["/"]
    assert "cloudflare/functions/docs/index.js" in host_files(
        replace(SITE, base="/docs/")
    )


def test_netlify_has_a_line_a_language_and_the_special_ones_first():
    lines = netlify_redirects(SITE).splitlines()

    chosen = [line for line in lines if line.startswith("/ ")]
    assert chosen[-1] == "/ /en/ 302!"
    assert "/ /pt-BR/ 302! Language=pt" in chosen
    [hant] = [n for n, each in enumerate(chosen) if "zh-tw" in each.split("=")[-1]]
    [hans] = [
        n for n, each in enumerate(chosen) if "zh" in each.split("=")[-1].split(",")
    ]
    assert hant < hans
    assert "/fr/* /fr/404.html 404" in lines


def test_lists_of_headers_say_safety_language_and_age():
    lines = headers_file(SITE).splitlines()

    assert lines[1] == "/*"
    assert "  X-Content-Type-Options: nosniff" in lines
    assert lines[lines.index("/pt-BR/*") + 1] == "  Content-Language: pt-BR"
    assert lines[lines.index("/assets/*") + 1].endswith("immutable")
    assert lines[lines.index("/") + 1] == "  Vary: Accept-Language"


def test_a_host_with_one_locale_at_its_base_has_nothing_to_choose():
    site = Hosting((Home("fr", "/"), Home("en", "https://en.example/")), "fr")

    files = host_files(site)

    assert "302" not in files["nginx/server.conf"]
    assert "Accept-Language" not in files["apache/.htaccess"]
    assert "Accept-Language" not in files["caddy/i18n-site.caddy"]
    assert "302" not in files["netlify/_redirects"]
    assert json.loads(files["cloudflare/_routes.json"])["include"] == []


def test_no_inline_script_is_allowed_and_a_search_may_run_webassembly():
    plain, search = headers_file(SITE), headers_file(replace(SITE, search=True))

    assert "unsafe" not in plain
    assert "script-src 'self' 'wasm-unsafe-eval';" in search
    assert "unsafe-inline" not in search


def test_the_files_do_not_change_between_runs():
    assert host_files(SITE) == host_files(SITE)
    assert all("\r" not in text for text in host_files(SITE).values())
    assert http_block(SITE).count("map ") == 6
