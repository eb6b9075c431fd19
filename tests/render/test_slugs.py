from unicodedata import category, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.model.catalog import Key
from i18n_site.model.document import Unit
from i18n_site.render.slugs import LIMIT, collisions, folded, localized, names_in, slug

LAW = settings(max_examples=100, deadline=None)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Kratom and migraine: what is known", "kratom-and-migraine-what-is-known"),
        ("  --Hello,   World!-- ", "hello-world"),
        ("What you don't know", "what-you-dont-know"),
        ("L’enquête d’aujourd’hui", "l-enquête-d-aujourd-hui"),
        ("Größe & Straße", "größe-straße"),
        ("Jalapeño / Piñata", "jalapeño-piñata"),
        ("片頭痛とクラトム：何が分かっているか", "片頭痛とクラトム-何が分かっているか"),
        ("क्रैटम और माइग्रेन", "क्रैटम-और-माइग्रेन"),
        ("القرطوم والصداع النصفي", "القرطوم-والصداع-النصفي"),
        ("می‌خواهم", "می-خواهم"),
        ("ΟΔΟΣ", "οδος"[:3] + "ς"),
        ("İstanbul", "i\u0307stanbul"),
        ("7-OH, 3½ mg", "7-oh-3½-mg"),
        ("snake_case.and.dots", "snake-case-and-dots"),
        ("❤️ heart", "heart"),
        ("re\u00adsume\u0301 \u202eevil", "resumé-evil"),
    ],
)
def test_a_slug_keeps_the_words_of_its_title(title, expected):
    assert slug(title) == normalize("NFC", expected)


@pytest.mark.parametrize("name", ["con", "CON", "Nul", "com1", "COM¹", "LPT9", "index"])
def test_names_of_devices_and_of_the_index_are_not_used(name):
    assert slug(name).endswith("-1")
    assert slug(f"{name} x") == f"{name.lower()}-x"


def test_a_title_without_a_letter_leaves_the_name_of_its_source():
    assert slug("???", "content/articles/why") == "content-articles-why"
    assert slug("…", "!") == "page"
    assert slug("") == "page"


def test_a_long_title_ends_with_a_whole_word():
    cut = slug("word " * 100)

    assert cut.endswith("-word")
    assert LIMIT - 5 < len(cut) <= LIMIT


def test_a_long_word_ends_with_a_whole_character():
    # Each is three letters and two marks: no joining sign, no lone consonant.
    cut = slug("क्षि" * 40, limit=26)

    assert cut == "क्षि" * 2
    assert slug("각" * 9, limit=20) == "각" * 6
    assert slug("กำ" * 9, limit=20) == "กำ" * 3
    assert slug("\u1112\u1161\u11ab" * 9, limit=10) == "한한한"
    assert slug("\u1112\u119e\u11ab" * 9, limit=17) == "\u1112\u119e\u11ab"


def test_a_character_that_does_not_fit_is_left_out_whole():
    assert slug("a" + "\u0317" * 99, "x") == "x"


@LAW
@given(st.text(max_size=300), st.integers(8, 120))
def test_a_slug_is_a_safe_file_name(title, limit):
    made = slug(title, limit=limit)

    assert 0 < len(made.encode()) <= limit
    assert all(each == "-" or category(each)[0] in "LMN" for each in made)
    assert not made.startswith("-")
    assert not made.endswith("-")
    assert "--" not in made
    assert category(made[0])[0] != "M"
    assert normalize("NFC", made) == made


@LAW
@given(st.text(max_size=200))
def test_the_slug_of_a_slug_is_itself(title):
    assert slug(slug(title)) == slug(title)


@LAW
@given(
    st.lists(st.sampled_from(["..", "/", "\\", "%2e", ".", "\0", "a", "C:", "~"])).map(
        "".join
    )
)
def test_no_title_leaves_its_folder(title):
    path = localized("a/x/index.html", {"a/x": slug(title)})

    assert path.count("/") == 2
    assert not {"..", ".", ""} & set(path.split("/"))
    assert not set("\\%\0:~") & set(path)


def test_addresses_that_look_the_same_collide_and_name_both_sources():
    paths = {
        "content/b.md": "de/straße/index.html",
        "content/a.md": "de/STRASSE/index.html",
        "content/c.md": "de/ｓtrasse/index.html",
        "content/d.md": "de/strasze/index.html",
    }

    found = list(collisions(paths))

    assert [str(each) for each in found] == [
        "content/b.md: error: has the address 'de/straße/index.html', too near to"
        " 'de/STRASSE/index.html' of 'content/a.md' [address-taken]",
        "content/c.md: error: has the address 'de/ｓtrasse/index.html', too near to"
        " 'de/STRASSE/index.html' of 'content/a.md' [address-taken]",
    ]


def test_the_same_address_twice_collides():
    [found] = collisions({"content/a.md": "x/", "content/b.md": "x/"})

    assert found.message == "has the same address as 'content/a.md': 'x/'"


@LAW
@given(st.text())
def test_folding_is_final(text):
    assert folded(normalize("NFD", text)) == folded(text)


def test_the_slug_of_an_index_names_its_folder():
    slugs = {"articles": "artículos", "articles/x": "jaqueca"}
    places = ("articles/", "articles/x/", "", "articles/deep/y/", "about/")

    assert [localized(f"{each}index.html", slugs) for each in places] == [
        "artículos/index.html",
        "artículos/jaqueca/index.html",
        "index.html",
        "artículos/deep/y/index.html",
        "about/index.html",
    ]


def unit(text):
    return Unit(Key(text, "front:slug"), 1, text)


def test_the_first_language_with_a_slug_gives_it_else_the_source():
    units = {
        "content/a/index.md": unit("Articles"),
        "content/a/x.md": unit("Kratom?"),
        "content/index.md": unit("never"),
    }
    own = {Key("Articles", "front:slug"): ("Artigos!",)}
    other = {
        Key("Articles", "front:slug"): ("no",),
        Key("Kratom?", "front:slug"): ("K",),
    }

    assert names_in(units, [own, other]) == {"a": "artigos", "a/x": "k"}
    assert names_in(units, []) == {"a": "articles", "a/x": "kratom"}


def test_a_translated_slug_without_a_letter_is_that_of_the_source():
    key = Key("kratom", "front:slug")

    names = names_in({"content/x.md": Unit(key, 1, "kratom")}, [{key: ("../..",)}])

    assert names == {"x": "kratom"}
