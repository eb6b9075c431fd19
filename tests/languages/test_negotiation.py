import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.languages.negotiation import lookup, ranges

SAMPLE = ("en", "es", "fr", "de", "pt-BR", "ar", "hi", "ja", "zh-Hans")
MANY = (*SAMPLE, "zh-Hant", "pt", "en-GB", "sr", "nb", "he")


@pytest.mark.parametrize(
    ("wanted", "tags", "found"),
    [
        ("fr-CA", SAMPLE, "fr"),
        ("FR", SAMPLE, "fr"),
        ("pt", SAMPLE, "pt-BR"),
        ("pt-PT", SAMPLE, "pt-BR"),
        ("pt-PT", MANY, "pt"),
        ("pt-br", MANY, "pt-BR"),
        ("zh", MANY, "zh-Hans"),
        ("zh-CN", MANY, "zh-Hans"),
        ("zh-SG", MANY, "zh-Hans"),
        ("zh-TW", MANY, "zh-Hant"),
        ("zh-HK", MANY, "zh-Hant"),
        ("zh-Hant-CN", MANY, "zh-Hant"),
        ("zh-Hans-TW", MANY, "zh-Hans"),
        ("yue", MANY, "zh-Hant"),
        ("zh-TW", SAMPLE, "zh-Hans"),
        ("en-AU", MANY, "en"),
        ("en-GB-oxendict", MANY, "en-GB"),
        ("no", MANY, "nb"),
        ("nn-NO", MANY, "nb"),
        ("iw", MANY, "he"),
        ("sr-Latn", MANY, "sr"),
        ("en-US", ("en-GB", "en-IN"), "en-GB"),
        ("en", ("en-GB", "en-US"), "en-US"),
        ("ar-EG-u-nu-latn", SAMPLE, "ar"),
        ("es-Latn-419", ("es-ES", "es-419"), "es-419"),
        ("ca-valencia", ("ca-ES", "ca-AD"), "ca-ES"),
        ("ko", SAMPLE, None),
        ("*", SAMPLE, None),
        ("", SAMPLE, None),
        ("x-klingon", SAMPLE, None),
    ],
)
def test_a_reader_gets_the_nearest_locale(wanted, tags, found):
    assert lookup(wanted, tags) == found


def test_plain_languages_need_one_range_each():
    found = dict(ranges(SAMPLE))

    assert {tag.split("-")[0].lower() for tag in SAMPLE} <= found.keys()
    assert len(found) <= len(SAMPLE) + 2  # other names of Chinese


def by_ranges(wanted, tags):
    """Return what a host finds that knows the ranges only."""
    wanted = wanted.lower()
    for each, tag in ranges(tags):
        if wanted == each or wanted.startswith(f"{each}-"):
            return tag
    return None


LANGUAGES = ["zh", "ZH", "cmn", "yue", "pt", "en", "no", "nn", "iw", "fr", "ko", "tl"]
SITES = ["zh", "zh-Hans", "zh-Hant", "zh-TW", "zh-Hant-HK", "pt", "pt-BR", "pt-PT"]
OTHERS = ["sr", "sr-Latn", "en", "en-GB", "nb", "he", "fr", "fil"]
WANTED = st.one_of(
    st.tuples(
        st.sampled_from(LANGUAGES),
        st.sampled_from(["", "-TW", "-CN", "-hk", "-BR", "-PT", "-GB", "-ME", "-419"]),
        st.sampled_from(["", "-u-nu-latn", "-x-hant"]),
    ).map("".join),
    st.sampled_from(
        ["zh-Hant-TW", "zh-hans-HK", "sr-Latn", "sr-Cyrl-ME", "sr-ME", "sh"]
    ),
)
TAGS = st.lists(st.sampled_from(SITES + OTHERS), unique=True, min_size=1, max_size=6)


@settings(max_examples=100, deadline=None)
@given(WANTED, TAGS)
def test_the_ranges_of_a_host_find_what_lookup_finds(wanted, tags):
    assert by_ranges(wanted, tags) == lookup(wanted, tags)


@given(TAGS)
def test_every_locale_can_be_asked_for_by_its_own_tag(tags):
    assert all(lookup(tag, tags) == tag for tag in tags)
