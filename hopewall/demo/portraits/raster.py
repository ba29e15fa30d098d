"""From SVG text to pixels, by Qt's own SVG renderer (no application object needed)."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

__all__ = ["rasterise"]


def rasterise(svg: str, width: int, height: int) -> Image.Image:
    """Draw an SVG picture at ``width`` by ``height`` pixels, as RGB."""
    if width < 1 or height < 1:
        message = f"a picture of {width} by {height} pixels cannot be drawn"
        raise ValueError(message)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        message = "this is not an SVG picture"
        raise ValueError(message)
    canvas = QImage(width, height, QImage.Format.Format_RGB888)
    canvas.fill(0xFF000000)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return Image.frombuffer(
        "RGB", (width, height), bytes(canvas.constBits()), "raw", "RGB", canvas.bytesPerLine(), 1
    ).copy()
