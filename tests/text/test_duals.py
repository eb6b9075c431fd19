# tests need no docstrings
import pytest

from i18n_site.text.duals import duals


@pytest.mark.parametrize(
    ("tag", "text", "units"),
    [
        ("ar", "خلال يومين", ["d"]),
        ("ar", "كل شهرين أو أسبوعين", ["mo", "wk"]),
        ("ar", "بعد ساعتان", ["h"]),
        ("he", "תוך חודשיים", ["mo"]),
        ("he", "בשעתיים הראשונות", ["h"]),
        ("he", "מים וידיים", []),
        ("de", "zwei Tage", []),
    ],
)
def test_a_noun_that_says_two_is_measured(tag, text, units):
    found = list(duals(text, tag))

    assert [each.unit for each in found] == units
    assert all(each.value == "2" for each in found)
