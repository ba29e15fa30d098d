"""Makes the files of assets/fonts again, byte for byte, from the two packages of the originals.

Needed once in years, so it is no part of the set-up. In a scratch virtual environment:

    pip install fonttools==4.68.0 brotli==1.2.1
    npm pack @fontsource/atkinson-hyperlegible-next@5.3.0
    apt-get download fonts-noto-cjk=1:20220127+repack1-1
    python packaging/fonts.py --atkinson fontsource-*.tgz --noto fonts-noto-cjk_*.deb

What is done to them, and why, stands in assets/LICENSES.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"

ATKINSON_WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
ATKINSON_PACKAGE = "package/files/atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2"

NOTO_WEIGHTS = ("Regular", "Bold")
NOTO_COLLECTION = "usr/share/fonts/opentype/noto/NotoSansCJK-{style}.ttc"
NOTO_FACE = "Noto Sans CJK SC"
NOTO_FAMILY = "Noto Sans SC"

# Kana, bopomofo and hangul are out; Latin is here only for a Chinese line that quotes it.
NOTO_RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x0101),  # pinyin's vowels with tone marks, from here
    (0x0112, 0x0113),
    (0x011A, 0x011B),
    (0x012A, 0x012B),
    (0x014C, 0x014D),
    (0x016A, 0x016B),
    (0x01CD, 0x01DC),  # to here
    (0x2000, 0x206F),  # general punctuation
    (0x20AC, 0x20AC),  # euro
    (0x2100, 0x214F),  # degrees Celsius, numero, trade mark
    (0x2190, 0x2199),  # arrows
    (0x2200, 0x22FF),  # at most, at least, minus
    (0x2460, 0x2473),  # circled numbers
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2605, 0x2606),  # stars
    (0x3000, 0x303F),  # CJK punctuation
    (0x3400, 0x4DBF),  # ideographs, extension A
    (0x4E00, 0x9FFF),  # ideographs
    (0xFE10, 0xFE1F),  # vertical forms
    (0xFE30, 0xFE4F),  # CJK compatibility forms
    (0xFF00, 0xFF60),  # full-width forms
    (0xFFE0, 0xFFE6),  # full-width signs
    (0x20000, 0x323AF),  # rare ideographs of names and places, as far as the font has them
)
# A reader of Chinese sees the SC forms; locl for other languages would double the glyphs.
NOTO_SCRIPTS = ["DFLT.dflt", "hani.dflt", "hani.ZHS ", "latn.dflt", "latn.ZHS "]
NOTO_FEATURES = ["ccmp", "kern", "locl", "liga", "palt", "halt", "chws", "mark", "mkmk"]


def atkinson(archive: Path, work: Path) -> None:
    """Joins each weight's Latin and Latin Extended parts into one TrueType file."""
    from fontTools.merge import Merger, Options  # noqa: PLC0415 - only this script needs it
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with tarfile.open(archive) as package:
        package.extractall(work, filter="data")
    for style, weight in ATKINSON_WEIGHTS.items():
        parts = []
        for subset in ("latin", "latin-ext"):
            font = TTFont(work / ATKINSON_PACKAGE.format(subset=subset, weight=weight))
            font.flavor = None
            part = work / f"{subset}-{weight}.ttf"
            font.save(part)
            parts.append(part)
        # Hinting is dropped: at kiosk sizes it is never used, and the parts' would clash.
        options = Options()
        options.drop_tables = ["prep", "gasp", "STAT"]
        merged = Merger(options).merge([str(part) for part in parts])
        _name(merged, "Atkinson Hyperlegible Next", style, weight)
        _save(merged, FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")


def noto(package: Path, work: Path) -> None:
    """Takes the Simplified Chinese face of each collection and keeps what can be shown."""
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415
    from fontTools.ttLib import TTCollection  # noqa: PLC0415

    subprocess.run(["dpkg-deb", "--extract", str(package), str(work)], check=True)
    for style in NOTO_WEIGHTS:
        collection = TTCollection(work / NOTO_COLLECTION.format(style=style))
        font = next(face for face in collection if face["name"].getDebugName(1) == NOTO_FACE)
        options = Options()
        options.hinting = False
        options.layout_features = NOTO_FEATURES
        options.layout_scripts = NOTO_SCRIPTS
        options.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]
        options.name_IDs = ["*"]
        options.name_languages = [0x409]
        options.notdef_outline = True
        subsetter = Subsetter(options)
        subsetter.populate(unicodes={u for a, b in NOTO_RANGES for u in range(a, b + 1)})
        subsetter.subset(font)
        _name(font, NOTO_FAMILY, style, font["OS/2"].usWeightClass)
        _save(font, FONTS / f"NotoSansSC-{style}.otf")


def _name(font: Any, family: str, style: str, weight: int) -> None:  # noqa: ANN401 - untyped
    """Gives all weights one family name, in the places where Qt and fontconfig look."""
    table = font["name"]
    linked = style in {"Regular", "Bold"}
    names = {
        1: family if linked else f"{family} {style}",
        2: style if linked else "Regular",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }
    for unwanted in (16, 17, 21, 22, 25):
        table.removeNames(nameID=unwanted)
    if not linked:
        names |= {16: family, 17: style}
    for identity, text in names.items():
        table.removeNames(nameID=identity)
        table.setName(text, identity, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [names[6]]
        top[0].FullName, top[0].FamilyName = names[4], family


def _save(font: Any, path: Path) -> None:  # noqa: ANN401 - untyped
    font["head"].modified = font["head"].created
    font.save(path)
    print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size / 1e6:.1f} MB")


def main() -> int:
    """Reads the command line and makes whichever family's package was given."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--atkinson", type=Path, help="the npm package's .tgz")
    parser.add_argument("--noto", type=Path, help="the Debian package's .deb")
    options = parser.parse_args()
    if not (options.atkinson or options.noto):
        parser.error("name at least one package with --atkinson or --noto.")
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        if options.atkinson:
            atkinson(options.atkinson, Path(scratch))
        if options.noto:
            noto(options.noto, Path(scratch))
    return 0


if __name__ == "__main__":
    sys.exit(main())
