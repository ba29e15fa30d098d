"""The same wall as a web page, as a competent web developer would write it.

A CSS grid with the kiosk's cells, lazy loading and asynchronous decoding, sizes given so that
nothing moves. The tuned page also groups rows into blocks that the browser skips while they are
out of view (`content-visibility`), as https://web.dev/articles/content-visibility teaches.
"""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROWS_IN_BLOCK: Final = 12


@dataclass(frozen=True, slots=True)
class Layout:
    """The kiosk's wall in CSS pixels, as the kiosk itself reported it."""

    columns: int
    cell_width: float
    cell_height: float
    left: float
    stagger: float
    bottom: float
    tile_width: int = 192
    tile_height: int = 240


_STYLE: Final = """
html, body {{ margin: 0; background: #16110e; overflow-x: hidden; }}
main {{ margin-left: {left:g}px; width: {width:g}px; padding-bottom: {bottom:g}px; }}
section {{
  display: grid;
  grid-template-columns: repeat({columns}, {cell_width:g}px);
  grid-auto-rows: {cell_height:g}px;
  {skipping}
}}
img {{ display: block; }}
{staggered} {{ position: relative; top: {stagger:g}px; }}
footer {{
  position: fixed; left: 0; right: 0; bottom: 0; height: 112px; background: #16110e;
  color: #fbf3e7; font: 28px sans-serif; display: flex; align-items: center; padding: 0 40px;
}}
"""

# Without the margin the lower half of a block's staggered faces would be cut off.
_SKIPPING: Final = "content-visibility: auto; overflow-clip-margin: {stagger:g}px;"

_SCRIPT: Final = """
const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));
const inView = image => {
  const box = image.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
};
const visible = () => {
  const found = [];
  for (const block of document.querySelectorAll("section")) {
    const box = block.getBoundingClientRect();
    if (box.bottom > -500 && box.top < innerHeight + 500)
      found.push(...[...block.children].filter(inView));
    else if (found.length) break;
  }
  return found;
};
// The moment, in milliseconds since 1970, at which every face in view is loaded and painted.
async function wallPainted() {
  for (;;) {
    const images = visible();
    if (images.length && images.every(image => image.complete && image.naturalWidth)) {
      await Promise.all(images.map(image => image.decode()));
      await nextFrame();
      await nextFrame();
      return { moment: performance.timeOrigin + performance.now(), faces: images.length };
    }
    await nextFrame();
  }
}
// Scrolls at a steady speed, up and down, and notes every frame.
async function scrollWall(speed, seconds) {
  const range = document.documentElement.scrollHeight - innerHeight;
  const moments = [];
  const warm = 1000;
  const begun = await nextFrame();
  for (;;) {
    const now = await nextFrame();
    const way = (now - begun) / 1000 * speed % (2 * range);
    scrollTo(0, way < range ? way : 2 * range - way);
    if (now - begun > warm) moments.push(now);
    if (now - begun > warm + seconds * 1000) break;
  }
  let unpainted = 0;
  for (const image of visible()) unpainted += !image.complete;
  return { moments, range, unpainted };
}
window.painted = wallPainted();
"""


def page_of(pictures: Sequence[str], layout: Layout, *, skipping: bool) -> str:
    """Return the page that shows these picture files, in their order.

    Args:
        pictures: Paths of the tiles' files.
        layout: Where the kiosk puts them.
        skipping: Whether this is the tuned page.
    """
    block = layout.columns * ROWS_IN_BLOCK if skipping else max(1, len(pictures))
    sections = "\n".join(
        _section(pictures[start : start + block], layout, skipping=skipping)
        for start in range(0, len(pictures), block)
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Wall of faces</title>\n'
        f"<style>{_style(layout, skipping=skipping)}</style>\n"
        f"<main>\n{sections}\n</main>\n<footer>Someone like me</footer>\n"
        f"<script>{_SCRIPT}</script>\n</html>\n"
    )


def _style(layout: Layout, *, skipping: bool) -> str:
    odd_columns = [
        f"img:nth-child({layout.columns}n+{column})" for column in range(2, layout.columns + 1, 2)
    ]
    return _STYLE.format(
        left=layout.left,
        width=layout.columns * layout.cell_width,
        bottom=layout.bottom,
        columns=layout.columns,
        cell_width=layout.cell_width,
        cell_height=layout.cell_height,
        stagger=layout.stagger,
        staggered=", ".join(odd_columns) or "img.none",
        skipping=_SKIPPING.format(stagger=layout.stagger) if skipping else "",
    )


def _section(pictures: Sequence[str], layout: Layout, *, skipping: bool) -> str:
    rows = -(-len(pictures) // layout.columns)
    size = (
        f' style="contain-intrinsic-size: auto {layout.columns * layout.cell_width:g}px'
        f' auto {rows * layout.cell_height:g}px"'
        if skipping
        else ""
    )
    images = "\n".join(
        f'<img src="{html.escape(Path(path).as_uri())}" alt="" width="{layout.tile_width}"'
        f' height="{layout.tile_height}" loading="lazy" decoding="async">'
        for path in pictures
    )
    return f"<section{size}>\n{images}\n</section>"
