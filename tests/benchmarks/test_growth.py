"""The exponent of a growth curve, and its chart."""

import runpy
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

GROWTH = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks/growth.py"))


@settings(deadline=None, max_examples=100)
@given(
    st.floats(0.1, 3), st.floats(0.001, 100), st.sets(st.integers(1, 10**6), min_size=2)
)
def test_the_exponent_of_a_power_law_is_found(power, factor, sizes):
    points = [(size, factor * size**power) for size in sizes]

    assert GROWTH["exponent"](points) == pytest.approx(power, abs=1e-3)


def test_one_point_has_no_exponent():
    assert GROWTH["exponent"]([(100, 1.0)]) == 0


def test_the_chart_has_a_line_for_each_series_and_all_points_in_the_frame():
    lines = {"wall": [(100, 0.8), (1000, 4.0)], "processors": [(100, 1.0), (1000, 7.0)]}

    root = ET.fromstring(GROWTH["chart"]("growth", lines, "seconds"))

    tag = "{http://www.w3.org/2000/svg}"
    drawn = [
        each for each in root.iter(f"{tag}polyline") if each.get("stroke-width") == "2"
    ]
    assert len(drawn) == 2
    dots = [(float(c.get("cx")), float(c.get("cy"))) for c in root.iter(f"{tag}circle")]
    assert all(0 < x < 640 and 0 < y < 400 for x, y in dots)
    labels = [each.text for each in root.iter(f"{tag}text")]
    assert {"growth", "pages", "seconds", "wall", "processors", "1,000"} <= set(labels)
