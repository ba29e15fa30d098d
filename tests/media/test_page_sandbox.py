"""PDFs that nobody trusts are drawn to pixels in a limited process, or refused."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.demo.scan_pages import scan_pdf
from hopewall.media import page_sandbox
from hopewall.media.formats import LONGEST_SIDE, MAX_BYTES
from hopewall.media.page_answer import (
    MOST_PAGES,
    DrawnPage,
    PageAnswerError,
    PageTrouble,
    decode_page,
    encode_page,
)
from hopewall.media.page_sandbox import PageSandbox
from hopewall.media.tiff_pages import tiff_page, tiff_pages
from tests.media.pdfs import DRAWN, REFUSED, inflated, many_pages, one_page
from tests.media.poisons import jpeg


@pytest.fixture(scope="module")
def sandbox() -> Iterator[PageSandbox]:
    made = PageSandbox()
    yield made
    made.close()


def drawn(sandbox: PageSandbox, data: bytes, page: int = 1) -> Image.Image:
    outcome = sandbox.draw(data, page)
    assert isinstance(outcome, DrawnPage), outcome
    picture = Image.open(io.BytesIO(outcome.picture))
    assert picture.format == "JPEG"
    assert max(picture.size) <= LONGEST_SIDE
    return picture


@pytest.mark.parametrize("name", DRAWN)
def test_a_page_is_drawn_and_nothing_of_the_file_is_done(sandbox: PageSandbox, name: str) -> None:
    picture = drawn(sandbox, DRAWN[name]())
    red = picture.getpixel((picture.width // 4, picture.height // 2))
    assert isinstance(red, tuple)
    if "unseen" in name or "hair" in name:
        assert min(red) > 240
    else:
        assert (red[0] > 180, red[1] < 40) == (True, True)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_form_is_refused(sandbox: PageSandbox, name: str) -> None:
    make, trouble = REFUSED[name]
    assert sandbox.draw(make(), 1) is trouble


def test_what_would_eat_the_machine_costs_one_worker(sandbox: PageSandbox) -> None:
    assert sandbox.draw(inflated(), 1) in {PageTrouble.DAMAGED, PageTrouble.TOO_HEAVY}
    drawn(sandbox, one_page())


def test_of_ten_thousand_pages_the_first_are_drawn_and_all_are_counted(
    sandbox: PageSandbox,
) -> None:
    book = many_pages(10_000)
    last = sandbox.draw(book, MOST_PAGES)
    assert isinstance(last, DrawnPage)
    assert (last.page, last.pages) == (MOST_PAGES, 10_000)
    assert sandbox.draw(book, MOST_PAGES + 1) is PageTrouble.TOO_MANY
    assert sandbox.draw(one_page(), 2) is PageTrouble.TOO_MANY
    assert sandbox.draw(one_page(), 0) is PageTrouble.DAMAGED


def test_an_a4_page_is_as_sharp_as_a_scanner_makes_it(sandbox: PageSandbox) -> None:
    picture = drawn(sandbox, scan_pdf("consent-1", date(2026, 1, 1)), 2)
    assert picture.size == (2480, 3509)
    assert min(picture.convert("L").histogram()[0:64]) > 0, "there are black letters"


@pytest.mark.parametrize(
    "answer",
    [b"", b"\0\0\0\2{}", b"".join(encode_page(jpeg(), 0)), b"".join(encode_page(b"no jpeg", 1))],
)
def test_an_answer_that_is_none_is_not_believed(answer: bytes) -> None:
    with pytest.raises(PageAnswerError):
        decode_page(answer, 1)


def test_the_reader_is_the_build_without_scripts_and_only_a_page_loads_it() -> None:
    assert not set(pypdfium2.PDFIUM_INFO.flags) & {"V8", "XFA"}
    assert who_names("import pypdfium2") == {"page_drawing.py"}
    assert who_names("media.page_drawing import") == {"page_parent.py"}
    assert who_names("media.page_parent import") == set(), "by its name alone, in a new process"


def who_names(words: str) -> set[str]:
    sources = Path(page_sandbox.__file__).parents[1].rglob("*.py")
    return {path.name for path in sources if words in path.read_text("utf-8")}


def test_whatever_may_be_attached_can_be_looked_at() -> None:
    assert MOST_SCAN_BYTES == MAX_BYTES


def test_the_pages_of_a_tiff_are_counted_without_decoding_it() -> None:
    page = Image.new("1", (60, 90))
    file = io.BytesIO()
    page.save(file, "TIFF", save_all=True, append_images=[page, page])
    assert tiff_pages(file.getvalue()) == 3
    assert tiff_pages(file.getvalue()[:20]) == 1
    end = file.getvalue().rindex(b"\0\0\0\0")
    last = int.from_bytes(tiff_page(file.getvalue(), 3)[4:8], "little")
    assert last < end
    assert tiff_pages(file.getvalue()[:last]) == 3, "a page that was cut off is missed"
    assert tiff_pages(b"II*\0\x08\0\0\0\0\0\x08\0\0\0") == 1, "a chain that bites its tail ends"


def test_a_page_of_a_tiff_alone_is_the_same_file_with_two_numbers_changed() -> None:
    first, *rest = [Image.new("1", (60 + place, 90)) for place in range(3)]
    file = io.BytesIO()
    first.save(file, "TIFF", save_all=True, append_images=rest)
    data = file.getvalue()
    for place in range(3):
        alone = tiff_page(data, place + 1)
        assert (len(alone), tiff_pages(alone)) == (len(data), 1)
        assert sum(one != other for one, other in zip(alone, data, strict=True)) <= 8
        with Image.open(io.BytesIO(alone)) as page:
            page.load()
            assert page.width == 60 + place
    for nowhere in (0, 4):
        with pytest.raises(IndexError):
            tiff_page(data, nowhere)
    for single in (b"%PDF-", b"II*\0", tiff_page(data, 2)):
        assert tiff_page(single, 1) == single


@given(st.binary(max_size=400), st.sampled_from([b"II*\0", b"MM\0*"]))
def test_whatever_says_it_is_a_tiff_has_pages_that_can_be_taken_out(
    rest: bytes, start: bytes
) -> None:
    data = start + rest
    for page in range(1, tiff_pages(data) + 1):
        assert len(tiff_page(data, page)) == len(data)
