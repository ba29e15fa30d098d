"""Set a document as PDF with Typst: from data, with the bundled fonts alone, the same every time.

What comes out is PDF/A-2a (to be kept) and PDF/UA-1 (tagged, for a screen reader), with real text
in every language. The page design is the only source that Typst compiles; a document is JSON that
it prints. Typst sees an empty folder as its root, no system fonts and no packages.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Final

import typst

from hopewall.core.clean_text import clean
from hopewall.interop.json_text import JsonValue
from hopewall.interop.pdf.coverage import printable
from hopewall.interop.pdf.document import Document, Part

_DESIGN: Final = Path(__file__).with_name("page.typ")
FONTS: Final = Path(__file__).resolve().parents[3] / "assets" / "fonts"

LONGEST: Final = 400_000
"""Characters of a whole document; nothing that a person is given comes near it."""
LARGEST: Final = 6_000_000
"""The same for a hand-out with its drawings."""


@dataclass(frozen=True, slots=True)
class PdfMade:
    """The file's bytes. `unprintable` are characters that the bundled fonts do not have."""

    content: bytes
    unprintable: str = ""


@dataclass(frozen=True, slots=True)
class PdfNotMade:
    """There is no file; the sentence says why."""

    sentence: str


PdfOutcome = PdfMade | PdfNotMade


def make_pdf(document: Document) -> PdfOutcome:
    """Set the document; raises nothing that is about the document."""
    plain = Plain()
    data = _data(document, plain)
    if len(json.dumps(data, ensure_ascii=False)) > LONGEST:
        return PdfNotMade("This document is too long to be printed: leave something out.")
    return set_pdf(_design(), data, document.made, plain)


def set_pdf(design: bytes, data: JsonValue, made: datetime, plain: "Plain") -> PdfOutcome:
    """Set data in a design of ours; `plain` is what the data's texts went through.

    Args:
        design: Typst source; the only source that is compiled.
        data: What it reads as `sys.inputs.document`; every text a string that is printed as it is.
        made: What the file says about when it was made, aware of its time zone.
        plain: Remembers what the bundled fonts cannot print.
    """
    told = json.dumps(data, ensure_ascii=False)
    if len(told) > LARGEST:
        return PdfNotMade("This document is too long to be printed: leave something out.")
    try:
        with _empty_folder() as root:
            compiler = typst.Compiler(
                design,
                root=root,
                font_paths=_fonts(),
                ignore_system_fonts=True,
                sys_inputs={"document": told},
                package_path=root,
                package_cache_path=root,
            )
            content = compiler.compile(
                format="pdf",
                pdf_standards=["a-2a", "ua-1"],
                timestamp=made.astimezone(timezone(made.utcoffset() or timedelta())).replace(
                    microsecond=0
                ),
            )
    except typst.TypstError as error:
        return PdfNotMade(f"The document could not be set ({error.message}).")
    if not isinstance(content, bytes):
        return PdfNotMade("The document could not be set (no file came out).")
    return PdfMade(content, "".join(plain.missing))


@cache
def _design() -> bytes:
    return _DESIGN.read_bytes()


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )


@contextmanager
def _empty_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="hopewall-set-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Plain:
    """Makes texts printable; remembers what they held that cannot be printed."""

    def __init__(self) -> None:
        self.missing: dict[str, None] = {}

    def __call__(self, text: str) -> str:
        """Return the text on one line, without characters that hide or turn it around."""
        line = " ".join(clean(text)[0].split())
        shown, missing = printable(line, FONTS)
        self.missing.update(dict.fromkeys(missing))
        return shown


def _data(document: Document, plain: Plain) -> JsonValue:
    return {
        "title": plain(document.title),
        "issuer": plain(document.issuer),
        "language": document.language,
        "paper": document.paper.value,
        "footer": plain(document.footer),
        "page_words": list(document.page_words),
        "parts": [_part(part, plain) for part in document.parts],
    }


def _part(part: Part, plain: Plain) -> JsonValue:
    fields = {name: _cleaned(value, plain) for name, value in asdict(part).items()}
    return {"kind": type(part).__name__.lower(), **fields}


def _cleaned(value: object, plain: Plain) -> JsonValue:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, tuple | list):
        return [_cleaned(item, plain) for item in value]
    raise TypeError(f"a part of a document holds texts, not {type(value).__name__}")
