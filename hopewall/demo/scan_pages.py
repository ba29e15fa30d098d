"""The demonstration's scans: a two-page form as a small PDF, different for every consent.

Written by hand, so that thousands take no time; any viewer opens them (PDF 1.4, ISO 32000-1).
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

PAGES: Final = 2

_TITLE: Final = "Hopewall Demonstration Hospital (fictional): consent to be shown on the wall"
_LINES: Final = (
    ("I was told what is shown, where, to whom and for how long.", "My treatment is the same."),
    ("I may take this back at any time, without a reason.", "Signed: (drawn, nobody's hand)"),
)


def scan_pdf(consent_id: str, signed_on: date) -> bytes:
    """Return the scan of one consent."""
    contents = [
        _page(
            (
                _TITLE,
                f"Consent {consent_id}, signed on {signed_on.isoformat()}",
                f"Page {number} of {PAGES}",
                *lines,
            )
        )
        for number, lines in enumerate(_LINES, start=1)
    ]
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(PAGES))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {PAGES}/MediaBox[0 0 595 842]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for place, content in enumerate(contents):
        fonts = "/Resources<</Font<</F 3 0 R>>>>"
        objects += [
            f"<</Type/Page/Parent 2 0 R/Contents {5 + 2 * place} 0 R{fonts}>>",
            f"<</Length {len(content)}>>stream\n{content}\nendstream",
        ]
    return _file(objects)


def _page(lines: Sequence[str]) -> str:
    shown = " T* ".join(f"({_escaped(line)}) Tj" for line in lines)
    return f"BT /F 12 Tf 24 TL 60 760 Td {shown} ET"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: Sequence[str]) -> bytes:
    data, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj{body}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{data}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode("ascii")
