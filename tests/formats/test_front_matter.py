from datetime import date

import pytest

from i18n_site.errors import SourceError
from i18n_site.formats.front_matter import field_units, split
from i18n_site.model.catalog import Key
from i18n_site.model.source import SourceFile


def source(text):
    return SourceFile("content/a.md", text)


def test_yaml_and_toml_give_the_same():
    yaml = split(source("---\ntitle: Pain\ndate: 2026-11-23\n---\nBody\n"))
    toml = split(source('+++\ntitle = "Pain"\ndate = 2026-11-23\n+++\nBody\n'))

    meta = {"title": "Pain", "date": date(2026, 11, 23)}
    assert yaml == toml == (meta, "Body\n", 5)


def test_a_source_without_front_matter_is_all_body():
    assert split(source("# Pain\n")) == ({}, "# Pain\n", 1)


@pytest.mark.parametrize("body", ["---\n\ntext\n", "+++\n", "---"])
def test_a_thematic_break_at_the_start_is_no_front_matter(body):
    assert split(source(body)) == ({}, body, 1)


def test_empty_front_matter_is_allowed():
    assert split(source("---\n---\nx")) == ({}, "x", 3)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("---\ntitle: a: b\n---\n", "content/a.md:2", "YAML: mapping values"),
        ("---\ndate: 2026-13-45\n---\n", "content/a.md:1", "YAML: month must be"),
        ("---\n- a\n---\n", "content/a.md:1", "not a list of names"),
        ("---\ntitle: a\n", "content/a.md:1", "not closed by '---'"),
        ("+++\na = 1\nb = x\n+++\n", "content/a.md:3", "TOML: Invalid value"),
    ],
)
def test_what_cannot_be_read_is_an_error_with_its_line(text, place, message):
    with pytest.raises(SourceError) as caught:
        split(source(text))

    (finding,) = caught.value.findings
    assert str(finding.at) == place
    assert finding.rule == "front-matter"
    assert message in finding.message
    assert finding.hint


def test_the_named_fields_are_units_with_the_line_of_their_name():
    article = source("---\ndate: 2026-11-23\ntitle: Pain\ndraft: true\nby: ''\n---\n")
    meta, _, _ = split(article)

    units = field_units(meta, ["title", "draft", "by", "absent"], article)

    assert list(units) == ["title"]
    assert units["title"].key == Key("Pain", "front:title")
    assert units["title"].line == 3
    assert units["title"].label == "title"
