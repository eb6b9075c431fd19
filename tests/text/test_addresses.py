import pytest

from i18n_site.text.addresses import deceptive, hosts, is_program, scheme


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("https://a.example", "https"),
        ("a.md", ""),
        ("#x", ""),
        ("//a.example", ""),
        ("JavaScript:x", "javascript"),
        (" java\tscript:x", "javascript"),
        ("java&#x0A;script:x", "javascript"),
        ("&#106;avascript:x", "javascript"),
        ("\u200bjavascript:x", "javascript"),
    ],
)
def test_a_scheme_is_read_as_browsers_read_it(target, expected):
    assert scheme(target) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("javascript:x", True),
        ("data:text/html,x", True),
        ("Data:", False),
        ("Data: none, yet", False),
        ("https://a.example", False),
    ],
)
def test_a_program_is_told_from_a_label(text, expected):
    assert is_program(text) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("who.int", False),
        ("p\u0430ypal.com", True),
        ("\u0440\u0430\u0443\u0440\u0430\u04cf.com", True),
        ("xn--80ak6aa92e.com", True),
        ("президент.рф", False),
        ("例え.jp", False),
        ("münchen.de", False),
    ],
)
def test_a_host_that_imitates_another_is_deceptive(name, expected):
    assert deceptive(name) is expected


def test_hosts_are_found_in_running_text():
    assert hosts("See who.int, and a.b.example/x. Or not.") == {
        "who.int",
        "a.b.example",
    }
