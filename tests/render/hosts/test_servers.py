"""nginx, Apache and Caddy as Debian packages them, answering over a small tree."""

from urllib.parse import quote

import pytest

from i18n_site.render.hosts.site import Home, Hosting

ODD = '/fr/l\'été 50% $1 {x} "q" (a|b)+.*[c]\\ #;é/'


@pytest.mark.parametrize(
    ("accept", "home"),
    [
        (None, "en"),
        ("", "en"),
        ("fr", "fr"),
        ("FR-ca", "fr"),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("ko,de;q=0.7,fr;q=0.3", "de"),
        ("en;q=0.3,ja;q=0.9,fr;q=0.5", "ja"),
        ("en ; q=0.5 , ar ; q=0.7", "ar"),
        ("de;q=0.05, fr;q=0.1", "fr"),
        ("de;q=0.001", "de"),
        ("de;q=1.000,fr", "de"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK,zh;q=0.9", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hans-TW", "zh-Hans"),
        ("pt", "pt-BR"),
        ("pt-PT;q=0.9,en;q=0.8", "pt-BR"),
        ("*", "en"),
        ("ko, *;q=0.1", "en"),
        ("fr;q=0", "en"),
        ("fr;q=0.000,de;q=0.2", "de"),
        ("fra, frx, den;q=1, japanese", "en"),
        ("../../etc/passwd", "en"),
        ("fr;q=nonsense, ar;q=0.2", "ar"),
        ('"><script>, $1 %{HTTP_HOST} ${x} {y}', "en"),
        ("\t,,;;==,fr\t", "fr"),
        ("x" * 4000, "en"),
        ("ko," * 1000 + "fr", "fr"),
        ("fr-" + "a-" * 1500, "en"),
    ],
)
def test_a_reader_is_led_to_the_language_of_the_browser(server, accept, home):
    assert server.place("/", accept) == (302, f"/{home}/")


def test_caches_know_that_the_choice_depends_on_the_language(server):
    _, headers, _ = server.get("/", "fr")

    assert headers["vary"].lower() == "accept-language"
    assert headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/fr/ancien/", "/fr/nouveau/"),
        ("/fr/ancien", "/fr/nouveau/"),
        (quote(ODD), quote("/fr/à 50%20$2/")),
        ("/ja/%E9%A0%AD%E7%97%9B/", quote("/ja/片頭痛/")),
    ],
)
def test_a_page_that_moved_is_found(server, path, to):
    assert server.place(path) == (301, to)


@pytest.mark.parametrize("path", ["/fr/ancien/x", "/frr/ancien/", "/de/fr/ancien/"])
def test_other_pages_did_not_move(server, path):
    assert server.place(path) == (404, "")


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("/fr/rien/", "fr"),
        ("/zh-Hant/x/y/z", "zh-Hant"),
        ("/pt-BR/" + quote("não há") + "/", "pt-BR"),
        ("/rien", "en"),
        ("/ko/", "en"),
        ("/fra/", "en"),
        ("/assets/style.ffffffff.css", "en"),
    ],
)
def test_what_is_missing_is_told_in_the_language_of_the_folder(server, path, tag):
    status, headers, text = server.get(path, "ja")

    assert (status, text) == (404, f"missing {tag}")
    assert headers["content-language"] == tag
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("tag", ["en", "pt-BR", "ar", "zh-Hans"])
def test_a_page_says_its_language_and_is_asked_for_again(server, tag):
    status, headers, text = server.get(f"/{tag}/", "fr")

    assert (status, text) == (200, f"home {tag}")
    assert headers["content-language"] == tag
    assert headers["cache-control"] == "no-cache"
    assert headers["content-type"].startswith("text/html")


def test_a_file_whose_name_changes_with_it_is_kept_for_ever(server):
    status, headers, _ = server.get("/assets/style.0123abcd.css")

    assert status == 200
    assert headers["cache-control"] == "public, max-age=31536000, immutable"
    assert "content-language" not in headers


@pytest.mark.parametrize("path", ["/", "/fr/", "/fr/ancien/", "/nothing"])
def test_every_answer_is_safe(server, path):
    _, headers, _ = server.get(path)

    policy = dict(
        each.strip().split(" ", 1)
        for each in headers["content-security-policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=()" in headers["permissions-policy"]


def test_a_folder_without_its_slash_gets_it(server):
    status, place = server.place("/fr")

    assert (status // 100, place) == (3, "/fr/")


MIXED = Hosting(
    homes=(
        Home("en", "/docs/"),
        Home("fr", "/docs/fr/"),
        Home("de", "https://de.example/"),
    ),
    default="en",
    base="/docs/",
    moved={"/docs/fr/a/": "/docs/fr/b/"},
)
BELOW = Hosting(
    homes=(Home("en", "/docs/en/"), Home("de", "https://de.example/")),
    default="en",
    base="/docs/",
    moved={"/docs/en/a/": "/docs/en/b/"},
)


@pytest.mark.parametrize("name", ["nginx", "apache2", "caddy"])
def test_a_locale_may_be_at_the_base_and_others_below(name, serving):
    with serving(name, MIXED) as server:
        assert server.get("/docs/", "fr")[::2] == (200, "home en")
        assert server.get("/docs/fr/")[1]["content-language"] == "fr"
        assert server.get("/docs/x")[2] == "missing en"
        assert server.get("/docs/fr/x")[2] == "missing fr"
        assert server.place("/docs/fr/a/") == (301, "/docs/fr/b/")


@pytest.mark.parametrize("name", ["nginx", "apache2", "caddy"])
def test_a_locale_may_be_on_another_host(name, serving):
    with serving(name, BELOW) as server:
        assert server.place("/docs/", "de-AT") == (302, "https://de.example/")
        assert server.place("/docs/", "fr") == (302, "/docs/en/")
        assert server.place("/docs/en/a") == (301, "/docs/en/b/")
