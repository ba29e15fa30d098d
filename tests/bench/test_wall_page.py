import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from hopewall.bench.wall_page import ROWS_IN_BLOCK, Layout, page_of

LAYOUT = Layout(columns=10, cell_width=206, cell_height=254, left=-63, stagger=127, bottom=303)


class Reader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.images: list[dict[str, str | None]] = []
        self.sections: list[dict[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.images.append(dict(attrs))
        if tag == "section":
            self.sections.append(dict(attrs))


def pictures(tmp_path: Path, count: int) -> list[str]:
    return [str(tmp_path / f"face {number} & more.jpg") for number in range(count)]


@pytest.mark.parametrize("skipping", [False, True])
def test_every_face_stands_once_in_its_order_and_loads_lazily(
    tmp_path: Path, skipping: bool
) -> None:
    paths = pictures(tmp_path, 365)
    found = Reader(page_of(paths, LAYOUT, skipping=skipping)).images
    assert [image["src"] for image in found] == [Path(path).as_uri() for path in paths]
    assert {(image["loading"], image["decoding"]) for image in found} == {("lazy", "async")}
    assert {(image["width"], image["height"]) for image in found} == {("192", "240")}


def test_only_the_tuned_page_lets_blocks_be_skipped(tmp_path: Path) -> None:
    paths = pictures(tmp_path, 365)
    plain, tuned = (page_of(paths, LAYOUT, skipping=skipping) for skipping in (False, True))
    assert "content-visibility" not in plain
    assert len(Reader(plain).sections) == 1
    assert "content-visibility: auto" in tuned
    blocks = Reader(tuned).sections
    assert len(blocks) == -(-365 // (10 * ROWS_IN_BLOCK))
    assert f"auto {ROWS_IN_BLOCK * 254}px" in str(blocks[0]["style"])
    assert "auto 254px" in str(blocks[-1]["style"])


def test_the_page_has_the_kiosks_cells_and_every_second_column_lower(tmp_path: Path) -> None:
    page = page_of(pictures(tmp_path, 12), LAYOUT, skipping=False)
    assert "repeat(10, 206px)" in page
    assert "margin-left: -63px" in page
    assert re.findall(r"img:nth-child\(10n\+(\d+)\)", page) == ["2", "4", "6", "8", "10"]
    assert "top: 127px" in page


def test_the_page_asks_nothing_of_a_network(tmp_path: Path) -> None:
    page = page_of(pictures(tmp_path, 3), LAYOUT, skipping=True)
    assert set(re.findall(r"(\w*):?//\w*/", page.replace("///", "//x/"))) == {"file"}
    assert "fetch" not in page
