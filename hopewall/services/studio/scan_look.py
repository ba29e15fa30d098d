"""The scan of a signed form, as whoever checks a consent sees it beside the record."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from hopewall.core.said import Said
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.consent_verifying import ScanNotThere, read_scan
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


@dataclass(frozen=True, slots=True)
class ScanNotDrawn:
    """The scan is sound, but cannot be drawn here; the sentence says what to do instead."""

    sentence: Said


_IS_PDF: Final = Said(
    "The scan is a PDF, which is not drawn here: compare the record with the signed paper.",
    "扫描件是 PDF，此处无法显示：请与已签的纸质同意书核对。",
)
_NO_PICTURE: Final = Said(
    "The scan cannot be drawn: compare the record with the signed paper, or attach it as JPEG.",
    "扫描件无法显示：请与已签的纸质同意书核对，或以 JPEG 重新附上。",
)


def look_at_scan(
    desk: Desk, consent_id: str, workshop: ScreenWorkshop, shelf: PictureShelf
) -> ScanShown | ScanNotDrawn | ScanNotThere | NotAllowed | Trouble:
    """Draw the scan of a consent's newest version in the limited worker; the audit says who looked.

    What is shown is the worker's clean picture, never the file itself (docs/adr/0087).
    """
    scan = read_scan(desk, consent_id)
    if not isinstance(scan, bytes):
        return scan
    if scan.startswith(_PDF):
        return ScanNotDrawn(_IS_PDF)
    made = workshop.take_in(scan)
    if not isinstance(made, TakenIn):
        return ScanNotDrawn(_NO_PICTURE)
    address = shelf.page(made.sha256, made.master)
    if not address:
        return ScanNotDrawn(_NO_PICTURE)
    shown = ScanShown(address, sha256(scan).hexdigest())
    desk.vault.scan_looks.drawn(shown.scan_sha256, shown.page, shown.pages)
    return shown


def note_seen(desk: Desk, shown: ScanShown) -> None:
    """Note that a page is on the screen: all of them together let its consent be verified."""
    desk.vault.scan_looks.seen(shown.scan_sha256, shown.page)
