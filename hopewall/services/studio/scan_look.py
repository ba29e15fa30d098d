"""The scan of a signed form, as whoever checks a consent sees it beside the record."""

from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from hopewall.core.said import Said
from hopewall.media.page_answer import MOST_PAGES, PageTrouble
from hopewall.media.taken_in import TakenIn
from hopewall.media.tiff_pages import tiff_page, tiff_pages
from hopewall.services.scan_workshop import ScanWorkshop
from hopewall.services.studio.consent_verifying import ScanNotThere, look_of, read_scan
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio_shelf import PictureShelf

_PDF: Final = b"%PDF-"


@dataclass(frozen=True, slots=True)
class ScanShown:
    """One page of the scan; its address can be loaded until the shelf is cleared."""

    address: str
    scan_sha256: str
    page: int = 1
    """Counted from 1."""
    pages: int = 1
    """All that the scan has."""
    drawable: int = 1
    """How many of them can be looked at here."""


@dataclass(frozen=True, slots=True)
class ScanNotDrawn:
    """The scan is sound, but cannot be drawn here; the sentence says what to do instead."""

    sentence: Said


_NO_PICTURE: Final = Said(
    "The scan cannot be drawn: compare the record with the signed paper, or attach it as JPEG.",
    "扫描件无法显示：请与已签的纸质同意书核对，或以 JPEG 重新附上。",
)
_NO_PAGE: Final = Said(
    "This page of the scan cannot be drawn: compare the record with the signed paper, or attach "
    "the scan as PDF.",
    "扫描件的这一页无法显示：请与已签的纸质同意书核对，或以 PDF 重新附上。",
)
_TROUBLES: Final = MappingProxyType(
    {
        PageTrouble.LOCKED: Said(
            "The PDF asks for a password: attach it without one, or compare the record with the "
            "signed paper.",
            "这个 PDF 设有密码：请附上不带密码的文件，或与已签的纸质同意书核对。",
        ),
        PageTrouble.DAMAGED: Said(
            "The PDF is damaged and cannot be drawn: scan the form again, or compare the record "
            "with the signed paper.",
            "这个 PDF 已损坏，无法显示：请重新扫描，或与已签的纸质同意书核对。",
        ),
        PageTrouble.TOO_MANY: Said(
            f"Only the first {MOST_PAGES} pages of a scan are drawn: compare the rest with the "
            "signed paper.",
            f"扫描件只显示前 {MOST_PAGES} 页：其余部分请与已签的纸质同意书核对。",
        ),
        PageTrouble.FONTS_MISSING: Said(
            "The PDF does not bring along the fonts of its words, so they would be missing here: "
            "scan the signed paper, or compare the record with it.",
            "这个 PDF 没有内嵌字体，此处会缺字：请扫描已签的纸质同意书，或直接与纸质原件核对。",
        ),
        PageTrouble.TOO_HEAVY: Said(
            "The page takes too long or too much memory to draw: scan it in black and white or at "
            "300 dpi, or compare the record with the signed paper.",
            "这一页过大，无法显示：请用黑白或 300 dpi 重新扫描，或与已签的纸质同意书核对。",
        ),
        PageTrouble.BUSY: Said(
            "The machine is too busy to draw the page: close other programs and look again.",
            "这台电脑正忙，暂时无法显示：请关闭其他程序后再看。",
        ),
        PageTrouble.NOT_HERE: Said(
            "PDFs are drawn on Linux only: compare the record with the signed paper.",
            "PDF 只能在 Linux 上显示：请与已签的纸质同意书核对。",
        ),
    }
)


def look_at_scan(
    desk: Desk, consent_id: str, workshop: ScanWorkshop, shelf: PictureShelf, page: int = 1
) -> ScanShown | ScanNotDrawn | ScanNotThere | NotAllowed | Trouble:
    """Draw a page of the scan of a consent's newest version in a limited worker.

    What is shown is the worker's clean picture, never the file itself (docs/adr/0087, 0093); the
    audit says who opened it.
    """
    scan = read_scan(desk, consent_id, opening=page == 1)
    if not isinstance(scan, bytes):
        return scan
    digest = sha256(scan).hexdigest()
    drawn = _drawn(workshop, scan, page)
    if isinstance(drawn, ScanNotDrawn):
        return drawn
    picture, pages = drawn
    shown = ScanShown("", digest, page, pages, min(pages, MOST_PAGES))
    address = shelf.page(f"{digest}-{page}", picture)
    if not address:
        return ScanNotDrawn(_NO_PICTURE)
    shelf.keep_only((address,))
    desk.vault.scan_looks.drawn(look_of(desk, digest), shown.page, shown.pages)
    return replace(shown, address=address)


def note_seen(desk: Desk, shown: ScanShown) -> None:
    """Note that a page is on the screen: all of them together let its consent be verified."""
    desk.vault.scan_looks.seen(look_of(desk, shown.scan_sha256), shown.page)


def pages_left(desk: Desk, shown: ScanShown) -> int:
    """Return how many pages of a scan were not on the screen since the vault was opened."""
    left = desk.vault.scan_looks.left(look_of(desk, shown.scan_sha256))
    return shown.pages if left is None else left


def _drawn(workshop: ScanWorkshop, scan: bytes, page: int) -> tuple[bytes, int] | ScanNotDrawn:
    """Return a page's clean picture, and how many pages there are."""
    if scan.startswith(_PDF):
        drawn = workshop.page(scan, page)
        if isinstance(drawn, PageTrouble):
            return ScanNotDrawn(_TROUBLES[drawn])
        return drawn.picture, drawn.pages
    pages = tiff_pages(scan)
    if not 1 <= page <= min(pages, MOST_PAGES):
        return ScanNotDrawn(_TROUBLES[PageTrouble.TOO_MANY])
    made = workshop.picture(tiff_page(scan, page))
    if not isinstance(made, TakenIn):
        return ScanNotDrawn(_NO_PAGE if pages > 1 else _NO_PICTURE)
    return made.master, pages
