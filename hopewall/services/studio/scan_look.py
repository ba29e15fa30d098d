"""The scan of a signed form, as whoever checks a consent sees it beside the record."""

from dataclasses import dataclass
from typing import Final

from hopewall.core.said import Said
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.consent_recording import ScanNotThere, read_scan
from hopewall.services.studio.desk import Desk, NotAllowed, Trouble
from hopewall.services.studio_shelf import PictureShelf

_PDF: Final = b"%PDF-"


@dataclass(frozen=True, slots=True)
class ScanShown:
    """The scan is a picture; this address can be loaded until the shelf is cleared."""

    address: str


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
    return ScanShown(address) if address else ScanNotDrawn(_NO_PICTURE)
