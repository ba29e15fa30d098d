"""Codes hold text that a decoder which shares no code with their maker reads back."""

import re

import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from hopewall.core.codes import Language
from hopewall.interop.handout.qr import LARGEST, QUIET, QrMade, QrTooLong, qr_code
from hopewall.services.codes import CodeMade, NoCode, page_code, red_flag_code
from tests.core.take_home.test_take_home import BARE, SITE
from tests.ui.fake_library import TODAY, shipped


def picture(svg: str, scale: int = 4) -> Image.Image:
    """Draw the SVG of a code: one path of rows `Mx yh1m3 0h1…`, as segno writes it."""
    side = int(re.search(r'viewBox="0 0 (\d+) \d+"', svg)[1])  # type: ignore[index]
    image = Image.new("1", (side, side), 1)
    pen = ImageDraw.Draw(image)
    path = re.search(r'stroke="#000"[^>]*d="([^"]+)"|d="([^"]+)"[^>]*stroke="#000"', svg)
    assert path
    x = y = 0.0
    for kind, first, second in re.findall(
        r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", path[1] or path[2]
    ):
        if kind == "M":
            x, y = float(first), float(second)
        elif kind == "m":
            x, y = x + float(first), y + float(second)
        else:
            length = float(first)
            pen.rectangle((x, int(y), x + length - 1, int(y)), fill=0)
            x += length
    return image.resize((side * scale, side * scale))


def decoded(svg: str) -> str:
    found = zxingcpp.read_barcodes(picture(svg).convert("L"))
    assert len(found) == 1
    return str(found[0].text)


@settings(max_examples=15, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=120))
@example("发烧、糊涂、喘不上气：马上打 010-5555 0199")
@example("plain words")
@example("发烧")  # its bytes could be read as two-byte Japanese
@example("\u0cc1@")
def test_a_text_comes_back(text: str) -> None:
    made = qr_code(text)
    assert isinstance(made, QrMade)
    assert made.version <= LARGEST
    assert made.modules == 17 + 4 * made.version + 2 * QUIET
    assert decoded(made.svg) == text


def test_a_text_that_would_be_too_fine_to_read_is_refused() -> None:
    assert isinstance(qr_code("x" * 1_300), QrTooLong)
    assert isinstance(qr_code("发" * 5_000), QrTooLong)


@pytest.mark.parametrize("language", list(Language))
def test_the_red_flag_card_and_every_page_are_read_back_whole(language: Language) -> None:
    ids = ["side-effects-honestly", "questions-and-myths", "for-children", "cost-and-insurance"]
    codes = [red_flag_code(shipped(), SITE, language, TODAY)]
    codes += [page_code(page_id, shipped(), SITE, language, TODAY) for page_id in ids]
    for code in codes:
        assert isinstance(code, CodeMade)
        assert code.version <= LARGEST
        assert decoded(code.svg) == code.text
    assert isinstance(red_flag_code(shipped(), BARE, language, TODAY), NoCode)
    assert isinstance(page_code("gone", shipped(), SITE, language, TODAY), NoCode)
