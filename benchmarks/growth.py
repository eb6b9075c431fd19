"""How the cost of a build grows with the site: the exponent, and a chart."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_WIDTH, _HEIGHT, _EDGE = 640, 400, 70
_COLOURS = ("#0b5fa5", "#b3401f", "#3d7a2f", "#6b4ea0")
Point = tuple[float, float]


def exponent(points: Sequence[Point]) -> float:
    """Return k of the power law y = c * x**k nearest to *points*, by least squares.

    The squares are those of the logarithms: each point counts by its ratio. 0 for
    fewer than two points.
    """
    logs = [(math.log(x), math.log(y)) for x, y in points]
    if len(logs) < 2:
        return 0.0
    middle_x = sum(x for x, _ in logs) / len(logs)
    middle_y = sum(y for _, y in logs) / len(logs)
    square = sum((x - middle_x) ** 2 for x, _ in logs)
    return sum((x - middle_x) * (y - middle_y) for x, y in logs) / square


class _Frame(NamedTuple):
    """The powers of ten that both axes run between."""

    xs: tuple[int, int]
    ys: tuple[int, int]

    def place(self, x: float, y: float) -> Point:
        """Return where the point is drawn."""
        right = (math.log10(x) - self.xs[0]) / (self.xs[1] - self.xs[0])
        up = (math.log10(y) - self.ys[0]) / (self.ys[1] - self.ys[0])
        return (
            _EDGE + right * (_WIDTH - 2 * _EDGE),
            _HEIGHT - _EDGE - up * (_HEIGHT - 2 * _EDGE),
        )


def chart(title: str, lines: Mapping[str, Sequence[Point]], unit: str) -> str:
    """Return *lines* over the number of pages as SVG, both axes logarithmic.

    What is linear in the number of pages rises as the dotted line does.
    """
    points = [point for line in lines.values() for point in line]
    frame = _Frame(_decades([x for x, _ in points]), _decades([y for _, y in points]))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f"<title>{title}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        _text(_WIDTH / 2, 30, title, "middle"),
        _text(_WIDTH / 2, _HEIGHT - 20, "pages", "middle"),
        _text(20, _EDGE - 20, unit),
        *_grid(frame),
        _linear(frame, points[0]),
    ]
    for at, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[at % len(_COLOURS)]
        placed = [frame.place(*each) for each in line]
        parts += [_stroke(placed, colour, 2), *(_dot(each, colour) for each in placed)]
        y = _EDGE + 16 * at
        parts += [_dot((_EDGE + 12, y - 4), colour), _text(_EDGE + 24, y, name)]
    return "\n".join([*parts, "</svg>\n"])


def _grid(frame: _Frame) -> Iterator[str]:
    (left, right), (low, high) = frame
    for decade in range(left, right + 1):
        x, y = frame.place(10**decade, 10.0**low)
        yield _text(x, y + 20, f"{10**decade:,}", "middle")
        yield _stroke([(x, y), frame.place(10**decade, 10.0**high)], "#ddd")
    for decade in range(low, high + 1):
        x, y = frame.place(10**left, 10.0**decade)
        yield _text(x - 8, y + 4, f"{10.0**decade:,g}", "end")
        yield _stroke([(x, y), frame.place(10**right, 10.0**decade)], "#ddd")


def _linear(frame: _Frame, start: Point) -> str:
    x, y = start
    steps = min(frame.xs[1] - math.log10(x), frame.ys[1] - math.log10(y))
    end = frame.place(x * 10**steps, y * 10**steps)
    return _stroke([frame.place(x, y), end], "#888", dash="3 4")


def _decades(values: Sequence[float]) -> tuple[int, int]:
    """Return the powers of ten that all *values* lie between."""
    low = math.floor(math.log10(min(values)))
    return low, max(math.ceil(math.log10(max(values))), low + 1)


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'


def _stroke(
    points: Sequence[Point], colour: str, width: float = 1, dash: str = "none"
) -> str:
    where = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{where}" fill="none" stroke="{colour}"'
        f' stroke-width="{width}" stroke-dasharray="{dash}"/>'
    )


def _dot(at: Point, colour: str) -> str:
    return f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="3.5" fill="{colour}"/>'
