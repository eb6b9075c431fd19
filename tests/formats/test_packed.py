"""A document comes out of its bytes as it went in."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from i18n_site.formats import READERS
from i18n_site.formats.packed import (
    face,
    join,
    pack,
    pack_face,
    pack_messages,
    parted,
    unpack,
    unpack_messages,
)
from i18n_site.model.catalog import Key
from i18n_site.model.document import TemplateMessage
from i18n_site.model.source import SourceFile

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "content").rglob("*.md"))
JINJA = "---\ntitle: One\n---\n<p>{% trans %}Text{% endtrans %}</p>\n"
META = """\
---
title: One
date: 2026-11-23
at: 2026-11-23 10:20:30
values: [a, b, [1, 2.5, true, null]]
author: {name: Ana, since: 2020-01-02}
---
Text with *marks*, a [link](x.md) and a note[^1].

[^1]: The note.
"""


def read(text, suffix=".md"):
    return READERS[suffix](SourceFile(f"content/x{suffix}", text), ("title",))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_the_articles_of_the_sample_site_come_back(path):
    document = read(path.read_text("utf-8"))

    assert unpack(pack(document)) == document


def test_front_matter_keeps_its_kinds():
    found = unpack(pack(read(META)))

    assert found == read(META)
    assert found.meta["date"] == date(2026, 11, 23)
    assert found.meta["at"] == datetime.fromisoformat("2026-11-23 10:20:30")
    assert type(found.meta["date"]) is date
    assert found.meta["author"]["since"] == date(2020, 1, 2)


def test_a_time_of_toml_comes_back():
    found = unpack(pack(read("+++\ntitle = 'x'\nat = 10:20:30\n+++\nText.\n")))

    assert found.meta["at"] == time(10, 20, 30)


def test_an_article_that_is_a_template_comes_back():
    document = read(JINJA, ".html")

    assert unpack(pack(document)) == document


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x90", pack(read(META))[:-3]])
def test_anything_else_is_no_document(data):
    assert unpack(data) is None


def never():
    raise AssertionError("the body is not asked for")


@pytest.mark.parametrize("text", [META, *(path.read_text() for path in ARTICLES[:3])])
def test_a_face_tells_what_other_pages_show_without_the_body(text):
    document = read(text)

    found = face(pack_face(document), never)

    for name in ("path", "meta", "fields", "links", "ids", "template", "images"):
        assert getattr(found, name) == getattr(document, name)
    assert found.tags == document.tags


@pytest.mark.parametrize("name", ["skeleton", "units", "headings", "messages"])
def test_the_body_is_loaded_once_by_whoever_asks_first(name):
    document, loaded = read(META), []

    def body():
        loaded.append(1)
        return document

    found = face(pack_face(document), body)

    assert getattr(found, name) == getattr(document, name)
    assert (found.skeleton, found.units) == (document.skeleton, document.units)
    assert loaded == [1]


def test_what_a_document_does_not_have_is_no_reason_to_load_it():
    found = face(pack_face(read(META)), never)

    assert not hasattr(found, "title")


def test_faces_are_parted_as_they_were_joined():
    faces = {"a": pack_face(read(META)), "b": pack_face(read("Text.\n"))}

    assert parted(join(faces)) == faces


@pytest.mark.parametrize("data", [b"", b"\xc1", join({"a": b""})[:-1]])
def test_broken_faces_are_none(data):
    assert parted(data) == {}
    assert face(data, never) is None


def test_the_messages_of_templates_come_back_by_their_name():
    messages = {"a.html": (TemplateMessage(Key("one", "c"), "many", 3, ("x",)),)}
    data = pack_messages("name", messages)

    assert unpack_messages(data) == ("name", messages)
    assert unpack_messages(data[:-1]) == ("", {})
