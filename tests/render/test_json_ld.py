import json
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.model.approval import Approval
from i18n_site.model.frozen import replace
from i18n_site.model.plan import Alternate
from i18n_site.render.json_ld import MedicalPage, medical_web_page, script_json

HOST = "https://health.example"
APPROVAL = Approval(
    "d", "clinician", "B. Example", "MD", "2026-11-20", "human", "0", "1"
)
PAGE = MedicalPage(
    f"{HOST}/fr/a/",
    "Kratom et migraine",
    "fr",
    "Ma santé",
    f"{HOST}/fr/",
)


def read(page):
    return json.loads(medical_web_page(page))


def test_a_page_says_its_language_and_its_site():
    assert read(PAGE) == {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": f"{HOST}/fr/a/",
        "url": f"{HOST}/fr/a/",
        "name": "Kratom et migraine",
        "inLanguage": "fr",
        "isPartOf": {"@type": "WebSite", "@id": f"{HOST}/fr/", "name": "Ma santé"},
    }


def test_a_translation_names_its_original():
    found = read(replace(PAGE, original=Alternate("en", f"{HOST}/en/a/")))

    assert found["translationOfWork"] == {
        "@type": "MedicalWebPage",
        "@id": f"{HOST}/en/a/",
        "inLanguage": "en",
    }


def test_an_original_names_its_translations_but_not_itself():
    versions = [Alternate(t, f"{HOST}/{t}/a/") for t in ("en", "fr", "x-default")]

    found = read(replace(PAGE, tag="en", translations=tuple(versions)))

    assert [each["inLanguage"] for each in found["workTranslation"]] == ["fr"]


def test_dates_and_authors_are_told_if_given():
    page = replace(
        PAGE, published="2026-11-01", modified="2026-11-23", authors=("A. Example",)
    )

    found = read(page)

    assert found["datePublished"] == "2026-11-01"
    assert found["dateModified"] == "2026-11-23"
    assert found["author"] == [{"@type": "Person", "name": "A. Example"}]


def test_a_review_is_told_as_the_ledger_has_it():
    found = read(replace(PAGE, approval=APPROVAL))

    assert found["lastReviewed"] == "2026-11-20"
    assert found["reviewedBy"] == {
        "@type": "Person",
        "name": "B. Example",
        "honorificSuffix": "MD",
    }


@pytest.mark.parametrize(
    "approval",
    [
        None,
        APPROVAL._replace(origin="machine"),
        APPROVAL._replace(revoked="a wrong word"),
        APPROVAL._replace(reviewer=""),
        APPROVAL._replace(date=""),
    ],
)
def test_a_review_is_never_invented(approval):
    found = read(replace(PAGE, approval=approval, modified="2026-11-23"))

    assert not {"lastReviewed", "reviewedBy"} & found.keys()


class Scripts(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


HOSTILE = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("<>&/!-\u2028\u2029"))
) | st.sampled_from(["</script><script>alert(1)</script>", "<!--<script>", "]]>"])


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_no_text_ends_the_script_it_stands_in(text):
    made = script_json({"name": text})
    parser = Scripts()

    parser.feed(f'<script type="application/ld+json">{made}</script>')
    parser.close()

    assert parser.tags == ["script"]
    assert json.loads(parser.text) == {"name": text}
    assert not set(made) & set("<>&\u2028\u2029")
