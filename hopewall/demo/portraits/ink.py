"""SVG elements as text: filled shapes, strokes, gradients and groups."""

from __future__ import annotations

from hopewall.demo.portraits.curves import number

__all__ = ["circle", "ellipse", "fill", "glow", "group", "rect", "stroke", "sweep"]


def _opacity(value: float) -> str:
    return "" if value >= 1 else f' opacity="{value:.2f}"'


def fill(data: str, colour: str, opacity: float = 1.0) -> str:
    """A filled path."""
    return f'<path d="{data}" fill="{colour}"{_opacity(opacity)}/>' if data else ""


def stroke(data: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """A line with round ends and joins."""
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{number(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}/>'
    )


def circle(x: float, y: float, radius: float, colour: str, opacity: float = 1.0) -> str:
    """A filled circle."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
        f' fill="{colour}"{_opacity(opacity)}/>'
    )


def ellipse(
    x: float, y: float, rx: float, ry: float, colour: str, opacity: float = 1.0, turn: float = 0.0
) -> str:
    """A filled ellipse, turned by ``turn`` degrees."""
    move = f' transform="rotate({number(turn)} {number(x)} {number(y)})"' if turn else ""
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"'
        f' fill="{colour}"{_opacity(opacity)}{move}/>'
    )


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str,
    *,
    radius: float = 0.0,
    opacity: float = 1.0,
) -> str:
    """A filled rectangle with rounded corners."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f' rx="{number(radius)}" fill="{colour}"{_opacity(opacity)}/>'
    )


def glow(name: str, colour: str, inner: float, outer: float = 0.0) -> str:
    """A round gradient of one colour that fades from ``inner`` to ``outer`` opacity."""
    return (
        f'<radialGradient id="{name}" cx="0.5" cy="0.5" r="0.5">'
        f'<stop offset="0" stop-color="{colour}" stop-opacity="{inner:.2f}"/>'
        f'<stop offset="0.55" stop-color="{colour}" stop-opacity="{(inner * 2 + outer) / 3:.2f}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="{outer:.2f}"/></radialGradient>'
    )


def sweep(name: str, first: str, second: str, along: tuple[float, float] = (0.35, 1.0)) -> str:
    """A straight gradient from the upper left towards ``along`` (shares of the shape's box)."""
    return (
        f'<linearGradient id="{name}" x1="0" y1="0" x2="{along[0]}" y2="{along[1]}">'
        f'<stop offset="0" stop-color="{first}"/><stop offset="1" stop-color="{second}"/>'
        f"</linearGradient>"
    )


def group(content: str, *, turn: float = 0.0, about: tuple[float, float] = (400, 420)) -> str:
    """The content, turned by ``turn`` degrees about a point."""
    if not content or not turn:
        return content
    x, y = about
    return f'<g transform="rotate({turn:.2f} {number(x)} {number(y)})">{content}</g>'
