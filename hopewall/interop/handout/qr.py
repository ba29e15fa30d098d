"""QR codes that hold text: read by any phone, without a network (ISO/IEC 18004, text in UTF-8)."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

import segno

LARGEST: Final = 25
"""Version 25, 117 x 117 modules: what a phone still reads from a screen or a card at arm length."""
QUIET: Final = 4
"""Modules of white around a code, as the standard asks."""


@dataclass(frozen=True, slots=True)
class QrMade:
    """A code as SVG, black on white, its quiet zone included."""

    svg: str
    version: int
    modules: int
    """Across, with the quiet zone."""


@dataclass(frozen=True, slots=True)
class QrTooLong:
    """The text does not fit into a code that phones read well."""

    sentence: str


QrOutcome = QrMade | QrTooLong


def qr_code(text: str) -> QrOutcome:
    """Return the code of a text: error correction M, else L where M would be too fine."""
    for level in ("m", "l"):
        try:
            # As bytes: in UTF-8 "发烧" could be two-byte Japanese too, and would be read as that.
            # Without ECI, as phones in use read UTF-8; some show the ECI mark as letters.
            made = segno.make_qr(
                text, error=level, mode="byte", encoding="utf-8", eci=False, boost_error=True
            )
        except segno.DataOverflowError:
            continue
        version = int(made.version)
        if version <= LARGEST:
            out = BytesIO()
            made.save(
                out,
                kind="svg",
                border=QUIET,
                xmldecl=False,
                svgns=True,
                omitsize=True,
                dark="#000",
                light="#fff",
                nl=False,
            )
            across = int(made.symbol_size(border=QUIET)[0])
            return QrMade(out.getvalue().decode(), version, across)
    return QrTooLong(
        f"This text of {len(text.encode()):,} bytes is too long for a code; shorten it."
    )
