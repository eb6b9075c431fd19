import pytest

from i18n_site.text.han_numbers import han_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("二〇二七年十二月三十一日", ["2027", "12", "31"]),
        ("百二十回", ["120"]),
        ("三万五千人", ["35000"]),
        ("五〇", ["50"]),
        ("一日", []),
        ("no number", []),
    ],
)
def test_numbers_in_chinese_characters_are_read(text, values):
    assert list(han_numbers(text)) == values
