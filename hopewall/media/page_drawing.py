"""Draw one page of a PDF with PDFium: pixels, and nothing that the file wants to be done.

PDFium's build is the one without JavaScript (V8) and XFA, no form is filled in, and no attachment,
link or action is looked at (docs/adr/0093). Runs in a worker alone: `page_parent`.
"""

from typing import Final

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from hopewall.media.clean import master_of
from hopewall.media.formats import LONGEST_SIDE
from hopewall.media.page_answer import MOST_PAGES, PageTrouble

_SHARPEST: Final = 300 / 72
"""Pixels for a point: 300 dots an inch, as scanners make them."""
_LEAST_POINTS: Final = 1.0
_MOST_POINTS: Final = 1e7
"""Beyond this a page's box is nonsense, not large."""
_EAST_ASIAN: Final = 0x2E80
"""The first character of CJK; PDFium brings along fonts for what stands before it."""


def draw(data: bytes, number: int) -> tuple[bytes, int] | PageTrouble:
    """Return a page, counted from 1, as a plain JPEG, and how many there are."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        return PageTrouble.LOCKED if locked else PageTrouble.DAMAGED
    pages = len(document)
    if pages < 1:
        return PageTrouble.DAMAGED
    if number > min(pages, MOST_PAGES):
        return PageTrouble.TOO_MANY
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return PageTrouble.DAMAGED
    longest = max(page.get_size())
    if not _LEAST_POINTS <= longest <= _MOST_POINTS:
        return PageTrouble.DAMAGED
    if _fonts_missing(page):
        return PageTrouble.FONTS_MISSING
    # One pixel less than allowed: sides are rounded up.
    scale = min(_SHARPEST, (LONGEST_SIDE - 1) / longest)
    bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=True, no_smoothtext=False)
    return master_of(bitmap.to_pil().convert("RGB")), pages


def warm_up() -> None:
    """Draw a page of our own, so that everything is loaded before a worker is shut in."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    master_of(document[0].render(scale=1).to_pil().convert("RGB"))
    Image.init()


def _fonts_missing(page: "pypdfium2.PdfPage") -> bool:
    """Whether visible East Asian words would be drawn as nothing, or as something else."""
    words = raw.FPDFText_LoadPage(page)
    if not words:
        return False
    known: dict[int, bool] = {}
    for place in range(raw.FPDFText_CountChars(words)):
        if raw.FPDFText_GetUnicode(words, place) < _EAST_ASIAN:
            continue
        text = raw.FPDFText_GetTextObject(words, place)
        if not text or raw.FPDFTextObj_GetTextRenderMode(text) == raw.FPDF_TEXTRENDERMODE_INVISIBLE:
            # What a scanner read lies unseen over the picture of it.
            continue
        font = raw.FPDFTextObj_GetFont(text)
        at = raw.ctypes.addressof(font.contents) if font else 0
        if at not in known:
            known[at] = bool(font) and raw.FPDFFont_GetIsEmbedded(font) == 0
        if known[at]:
            return True
    return False
