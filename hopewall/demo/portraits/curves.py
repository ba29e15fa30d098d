"""Points, smooth curves and tapered strokes, written as SVG path data."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

__all__ = [
    "Point",
    "Points",
    "arc",
    "area",
    "at",
    "between",
    "mirror",
    "number",
    "outline",
    "soft",
    "spline",
    "taper",
    "trail",
]

Point = tuple[float, float]
Points = Sequence[Point]


def number(value: float) -> str:
    """A coordinate, short: one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


def _pair(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def _handles(points: Points, index: int, *, closed: bool) -> tuple[Point, Point]:
    count = len(points)

    def take(i: int) -> Point:
        return points[i % count] if closed else points[max(0, min(count - 1, i))]

    before, start, end, after = (take(index + step) for step in (-1, 0, 1, 2))
    first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
    second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
    return first, second


def soft(points: Points, *, closed: bool = False) -> str:
    """Path data of a smooth curve through the points."""
    count = len(points)
    parts = [f"M{_pair(points[0])}"]
    for index in range(count if closed else count - 1):
        first, second = _handles(points, index, closed=closed)
        end = points[(index + 1) % count]
        parts.append(f"C{_pair(first)} {_pair(second)} {_pair(end)}")
    if closed:
        parts.append("Z")
    return "".join(parts)


def spline(points: Points, *, closed: bool = False, steps: int = 10) -> list[Point]:
    """The same smooth curve as :func:`soft`, as many points."""
    count = len(points)
    found: list[Point] = []
    for index in range(count if closed else count - 1):
        start, end = points[index], points[(index + 1) % count]
        first, second = _handles(points, index, closed=closed)
        for step in range(steps):
            t = step / steps
            a, b = (1 - t) ** 3, 3 * t * (1 - t) ** 2
            c, d = 3 * t * t * (1 - t), t**3
            found.append(
                (
                    a * start[0] + b * first[0] + c * second[0] + d * end[0],
                    a * start[1] + b * first[1] + c * second[1] + d * end[1],
                )
            )
    if not closed:
        found.append(points[-1])
    return found


def outline(points: Points) -> str:
    """Path data of a closed shape with straight edges (give it many points)."""
    return "M" + "L".join(_pair(point) for point in points) + "Z"


def trail(points: Points) -> str:
    """Path data of an open line with straight pieces."""
    return "M" + "L".join(_pair(point) for point in points)


def taper(points: Points, width: float, *, head: float = 0.0, tail: float = 0.0) -> str:
    """A brush stroke: a filled shape along a smooth curve, full in the middle.

    ``head`` and ``tail`` are the shares of ``width`` kept at the two ends.
    """
    middle = spline(points, steps=8)
    last = len(middle) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(middle):
        ax, ay = middle[max(0, index - 1)]
        bx, by = middle[min(last, index + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        t = index / last
        floor = head + (tail - head) * t
        half = width / 2 * (floor + (1 - floor) * math.sin(math.pi * t) ** 0.7)
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return outline([*left, *reversed(right)])


def at(first: Point, second: Point, share: float) -> Point:
    """The point ``share`` of the way from one point to another."""
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def between(first: Points, second: Points, share: float, count: int = 24) -> list[Point]:
    """A line lying between two lines, each walked evenly by index."""
    found: list[Point] = []
    for step in range(count + 1):
        t = step / count
        a = first[round(t * (len(first) - 1))]
        b = second[round(t * (len(second) - 1))]
        found.append(at(a, b, share))
    return found


def mirror(points: Points, axis: float) -> list[Point]:
    """The points seen in an upright mirror at x = ``axis``."""
    return [(2 * axis - x, y) for x, y in points]


def arc(centre: Point, radii: Point, start: float, stop: float, steps: int = 24) -> list[Point]:
    """Points on an ellipse; angles in degrees, 0 to the right, clockwise on screen."""
    found: list[Point] = []
    for step in range(steps + 1):
        angle = math.radians(start + (stop - start) * step / steps)
        found.append(
            (centre[0] + radii[0] * math.cos(angle), centre[1] + radii[1] * math.sin(angle))
        )
    return found


def area(
    start: float,
    stop: float,
    upper: Callable[[float], float],
    lower: Callable[[float], float],
    step: float = 4.0,
) -> str:
    """Path data of the region between two curves y = f(x), wherever upper is above lower."""
    parts: list[str] = []
    over: list[Point] = []
    under: list[Point] = []

    def close() -> None:
        if len(over) > 1:
            parts.append(outline([*over, *reversed(under)]))
        over.clear()
        under.clear()

    count = max(2, round((stop - start) / step))
    for index in range(count + 1):
        x = start + (stop - start) * index / count
        top, bottom = upper(x), lower(x)
        if top < bottom:
            over.append((x, top))
            under.append((x, bottom))
        else:
            close()
    close()
    return "".join(parts)
