import pytest

from i18n_site.build.verify import verify_page
from i18n_site.languages.tags import locale
from i18n_site.model.frozen import replace
from i18n_site.model.notice import ShownNotice

AR = locale("ar")
NOTICES = {
    "ar": (ShownNotice("d", "ar", "rtl", ("ليست نصيحة.", "اسأل طبيبا.")),),
    "en": (ShownNotice("d", "en", "ltr", ("Not advice.", "Ask a doctor.")),),
}
ASIDE = (
    '<aside class="notice" role="note" data-notice="d" lang="ar" dir="rtl">\n'
    "<p>ليست نصيحة.</p>\n<p>اسأل طبيبا.</p>\n</aside>"
)
ENGLISH = (
    '<aside data-notice="d" lang="en" dir="ltr">'
    "<p>Not advice.</p> <p>Ask a doctor.</p></aside>"
)
PAGE = (
    '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>x</title></head>'
    f"<body><main>{ASIDE}<article>نص</article></main></body></html>"
)


def rules(html):
    return [fault.rule for fault in verify_page("x", html.encode(), AR, NOTICES).faults]


def wrapped(before, after):
    return PAGE.replace(ASIDE, f"{before}{ASIDE}{after}")


def moved(old, new):
    return PAGE.replace(ASIDE, "").replace(old, new)


def with_attribute(text):
    return PAGE.replace('role="note"', f'role="note" {text}')


def test_a_page_that_shows_its_notice_passes():
    read = verify_page("x", PAGE.encode(), AR, NOTICES)

    assert read.faults == ()
    (verdict,) = read.verdicts
    assert (verdict.page, verdict.tag, verdict.notice) == ("x", "ar", "d")
    assert verdict.problem == ""
    assert len(verdict.digest) == 64


@pytest.mark.parametrize(
    ("rule", "html"),
    [
        ("notice-dropped", PAGE.replace(ASIDE, "")),
        ("notice-dropped", PAGE.replace(ASIDE, f"<!-- {ASIDE} -->")),
        ("notice-dropped", wrapped("<template>", "</template>")),
        ("notice-repeated", PAGE.replace(ASIDE, ASIDE + ASIDE)),
        (
            "notice-late",
            moved("</article>", f"</article>{ASIDE}"),
        ),
        (
            "notice-late",
            moved("<article>", f"<article>{ASIDE}"),
        ),
        ("notice-language", PAGE.replace('"d" lang="ar"', '"d" lang="en"')),
        ("notice-language", PAGE.replace('"d" lang="ar"', '"d"')),
        (
            "notice-language",
            PAGE.replace('rtl">\n', 'ltr">\n'),
        ),
        ("notice-text", PAGE.replace("نصيحة", "نصيحه")),
        ("notice-text", PAGE.replace("<p>اسأل طبيبا.</p>", "")),
        ("notice-text", PAGE.replace("اسأل طبيبا.", "اسأل طبيبا. أو لا.")),
        ("notice-text", PAGE.replace("<p>ليست", "<p>\u200bليست")),
        ("notice-hidden", with_attribute("hidden")),
        ("notice-hidden", with_attribute("hidden=until-found")),
        ("notice-hidden", with_attribute("inert")),
        ("notice-hidden", with_attribute("popover")),
        ("notice-hidden", with_attribute('aria-hidden="true"')),
        ("notice-hidden", with_attribute('style="display:none"')),
        ("notice-hidden", with_attribute('style="DISPLAY : None !important"')),
        ("notice-hidden", with_attribute('style="visibility:hidden"')),
        ("notice-hidden", with_attribute('style="content-visibility:hidden"')),
        ("notice-hidden", with_attribute('style="opacity:0"')),
        ("notice-hidden", with_attribute('style="opacity:.05"')),
        ("notice-hidden", with_attribute('style="height:0;overflow:hidden"')),
        ("notice-hidden", with_attribute('style="max-height:0px"')),
        ("notice-hidden", with_attribute('style="font-size:0"')),
        ("notice-hidden", with_attribute('style="position:absolute;left:-9999px"')),
        ("notice-hidden", with_attribute('style="text-indent:-1000em"')),
        ("notice-hidden", with_attribute('style="clip-path:inset(100%)"')),
        ("notice-hidden", with_attribute('style="transform:scale(0)"')),
        ("notice-hidden", with_attribute('style="color:transparent"')),
        ("notice-hidden", wrapped("<div hidden>", "</div>")),
        ("notice-hidden", wrapped('<div aria-hidden="TRUE">', "</div>")),
        ("notice-hidden", wrapped("<details><summary>i</summary>", "</details>")),
        ("notice-hidden", wrapped("<dialog>", "</dialog>")),
        ("notice-hidden", wrapped("<noscript>", "</noscript>")),
        ("notice-hidden", PAGE.replace("<p>اسأل", "<p hidden>اسأل")),
        (
            "notice-hidden",
            PAGE.replace("<title>", "<style>.notice{display:none}</style><title>"),
        ),
        (
            "notice-hidden",
            PAGE.replace("<title>", "<style>main>aside p{opacity:0}</style><title>"),
        ),
        ("page-language", PAGE.replace('<html lang="ar"', '<html lang="fr"')),
        ("page-language", PAGE.replace('<html lang="ar" dir="rtl"', '<html lang="ar"')),
        ("page-article", PAGE.replace("article>", "div>")),
        ("notice-unknown", wrapped('<p data-notice="z" lang="ar">z</p>', "")),
    ],
)
def test_a_page_that_does_not_show_its_notice_fails(rule, html):
    assert html != PAGE
    assert rules(html) == [rule]


def test_an_open_details_hides_nothing():
    assert rules(wrapped("<details open>", "</details>")) == []


def test_white_space_of_the_source_text_does_not_matter():
    assert rules(PAGE.replace("ليست نصيحة", "ليست\n  نصيحة")) == []


def test_a_page_that_falls_back_shows_the_notice_in_both_languages():
    part = '<span lang="en" dir="ltr" data-fallback>text</span>'
    page = PAGE.replace("نص</article>", f"{part}</article>")

    assert rules(page) == ["notice-dropped"]
    assert rules(page.replace("<article>", f"{ENGLISH}<article>")) == []


def test_the_page_of_another_language_can_not_lend_its_notice():
    page = PAGE.replace(ASIDE, ENGLISH)

    assert rules(page) == ["notice-language"]


def test_a_notice_under_another_id_is_dropped_and_unknown():
    page = PAGE.replace('data-notice="d"', 'data-notice="e"')

    assert rules(page) == ["notice-dropped", "notice-unknown"]


def placed(placement, html):
    (notice,) = NOTICES["ar"]
    due = {"ar": (replace(notice, placement=placement),)}
    return [fault.rule for fault in verify_page("x", html.encode(), AR, due).faults]


AFTER = PAGE.replace(ASIDE, "").replace("</article>", f"</article>{ASIDE}")
BOTH = PAGE.replace("</article>", f"</article>{ASIDE}")


@pytest.mark.parametrize(
    ("placement", "html", "rules"),
    [
        ("after", AFTER, []),
        ("after", PAGE, ["notice-late"]),
        ("after", BOTH, ["notice-repeated"]),
        ("both", BOTH, []),
        ("both", PAGE, ["notice-dropped"]),
        ("both", PAGE.replace(ASIDE, ASIDE + ASIDE), ["notice-late"]),
        ("both", AFTER.replace("</main>", f"{ASIDE}</main>"), ["notice-late"]),
        (
            "both",
            BOTH.replace(f"</article>{ASIDE}", f"</article><p hidden>{ASIDE}"),
            [],
        ),
        ("both", BOTH.replace(f"</article>{ASIDE}", f"<div hidden>{ASIDE}"), None),
        ("before", BOTH, ["notice-repeated"]),
    ],
)
def test_a_notice_stands_where_it_is_placed(placement, html, rules):
    found = placed(placement, html)

    assert found == (["notice-hidden"] if rules is None else rules)
