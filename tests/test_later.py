import sys

from i18n_site.later import get_close_matches, later


def test_a_module_is_loaded_by_the_first_call(monkeypatch):
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)

    to_grey = later("colorsys", "rgb_to_yiq")

    assert "colorsys" not in sys.modules
    assert to_grey(0, g=0, b=0) == (0, 0, 0)
    assert "colorsys" in sys.modules


def test_what_is_put_in_its_place_is_called(monkeypatch):
    to_grey = later("colorsys", "rgb_to_yiq")
    to_grey(1, 1, 1)

    monkeypatch.setattr("colorsys.rgb_to_yiq", lambda *colour: colour)

    assert to_grey(1, 2, 3) == (1, 2, 3)


def test_the_nearest_name_is_found():
    assert get_close_matches("pt-PR", ["fr", "pt-BR"], n=1) == ["pt-BR"]
