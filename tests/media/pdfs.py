"""PDFs written by hand: an honest form, and what a hostile one could try."""

import zlib
from collections.abc import Callable, Sequence
from types import MappingProxyType

from hopewall.media.page_answer import PageTrouble

LARGE = 1_200_000_000


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF of these objects, the first of them its catalogue."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj%bendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        b"%bxref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R%b>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (data, size, table, size, trailer, len(data))
    )


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(content), more, content)


def one_page(
    content: bytes = b"0.8 0 0 rg 0 0 300 842 re f",
    box: bytes = b"0 0 595 842",
    catalogue: bytes = b"",
    page: bytes = b"",
    others: Sequence[bytes] = (),
) -> bytes:
    """Return a PDF of one page, red at its left; `others` are objects 5 and following."""
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R%b>>" % catalogue,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[%b]/Contents 4 0 R%b>>" % (box, page),
            stream(content),
            *others,
        ]
    )


def many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (3 + place) for place in range(count))
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[%b]/Count %d/MediaBox[0 0 595 842]>>" % (kids, count),
            *[b"<</Type/Page/Parent 2 0 R>>"] * count,
        ]
    )


def locked() -> bytes:
    secret = b"<" + b"ab" * 32 + b">"
    encrypt = b"/Encrypt<</Filter/Standard/V 1/R 2/O%b/U%b/P -4>>/ID[<00><00>]" % (secret, secret)
    whole = one_page()
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R" + encrypt)


def inflated() -> bytes:
    """A page whose content is 1.2 GB of spaces."""
    packer, spaces = zlib.compressobj(9), b" " * 4_000_000
    first = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = first + again * (LARGE // len(spaces)) + packer.flush()
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
            stream(packed, b"/Filter/FlateDecode"),
        ]
    )


def chinese(mode: int) -> bytes:
    """Four Chinese characters in a font that is not in the file; mode 3 is invisible."""
    font = b"/Resources<</Font<</F 5 0 R>>>>"
    words = b"BT %d Tr /F 20 Tf 50 700 Td <540C610F540C610F> Tj ET" % mode
    return one_page(
        words,
        page=font,
        others=[
            (
                b"<</Type/Font/Subtype/Type0/BaseFont/STSong/Encoding/UniGB-UCS2-H"
                b"/DescendantFonts[6 0 R]>>"
            ),
            (
                b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong/FontDescriptor 7 0 R"
                b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"
            ),
            (
                b"<</Type/FontDescriptor/FontName/STSong/Flags 6/FontBBox[0 -200 1000 900]"
                b"/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80>>"
            ),
        ],
    )


def _drawn_in_itself() -> bytes:
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>"
    return one_page(
        b"0.8 0 0 rg 0 0 300 842 re f /X Do",
        page=b"/Resources<</XObject<</X 5 0 R>>>>",
        others=[stream(b"/X Do", form)],
    )


_SCRIPT = b"<</S/JavaScript/JS(while\\(1\\){app.alert\\(1\\);})>>"

DRAWN: MappingProxyType[str, Callable[[], bytes]] = MappingProxyType(
    {
        "an honest page": one_page,
        "a script at its opening": lambda: one_page(
            catalogue=b"/OpenAction" + _SCRIPT, page=b"/AA<</O%b>>" % _SCRIPT
        ),
        "a program to be started": lambda: one_page(
            catalogue=b"/OpenAction<</S/Launch/F(/bin/sh)>>"
        ),
        "a file inside": lambda: one_page(
            catalogue=b"/Names<</EmbeddedFiles<</Names[(x.exe)<</F(x.exe)/EF<</F 5 0 R>>>>]>>>>",
            others=[stream(b"MZ")],
        ),
        "a form that draws itself": _drawn_in_itself,
        "a page without end": lambda: one_page(box=b"0 0 1e30 1e30"),
        "a page as large as a town": lambda: one_page(
            b"0.8 0 0 rg 0 0 500000 999999 re f", box=b"0 0 999999 999999"
        ),
        "a page thin as a hair": lambda: one_page(box=b"0 0 1 14400"),
        "what was read, unseen over the scan": lambda: chinese(3),
    }
)
REFUSED: MappingProxyType[str, tuple[Callable[[], bytes], PageTrouble]] = MappingProxyType(
    {
        "nothing but a beginning": (lambda: b"%PDF-1.7\n", PageTrouble.DAMAGED),
        "cut off": (lambda: one_page()[:150], PageTrouble.DAMAGED),
        "asks for a password": (locked, PageTrouble.LOCKED),
        "no pages": (lambda: many_pages(0), PageTrouble.DAMAGED),
        "a page of nothing": (lambda: one_page(box=b"0 0 0.1 0.1"), PageTrouble.DAMAGED),
        "words without their font": (lambda: chinese(0), PageTrouble.FONTS_MISSING),
    }
)
