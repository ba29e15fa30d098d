"""`figures/*.svg` and `figures/texts.toml`: drawings, checked, and their words."""

import re
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from hopewall.core.codes import Language
from hopewall.core.figures import Figure, FigureWords
from hopewall.core.finding import Finding, Severity
from hopewall.education.data_blocks import ID
from hopewall.education.setting_table import SettingFaultError, SettingTable
from hopewall.education.toml_file import TomlFile

LARGEST: Final = 60_000
DEEPEST: Final = 12
TEXTS: Final = "texts.toml"
PALETTE: Final = frozenset(
    "#2a1c14 #3f3128 #54443a #fbf6ee #f1e6d4 #fbf3e7 #d9c7ae #f4b860 #e2973a #6a3f0f #3f6346 "
    "#3c5f7d #8a3a26 #ffffff none".split()
)
_SVG: Final = "{http://www.w3.org/2000/svg}"
_ELEMENTS: Final = frozenset(
    "svg g path rect circle ellipse line polyline polygon text title desc defs".split()
)
_ATTRIBUTES: Final = frozenset(
    "id viewBox d x y x1 y1 x2 y2 cx cy r rx ry width height points transform fill stroke "
    "stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-miterlimit fill-rule "
    "opacity fill-opacity stroke-opacity text-anchor font-size font-weight data-text "
    "data-line role".split()
)
_VALUE: Final = re.compile(r"[\w\s.,()#+-]*", re.ASCII)
_DECLARED: Final = re.compile(r"<!|<\?(?!xml )")
_SMALLEST_TEXT: Final = 22


def read_figures(folder: Path) -> tuple[dict[str, Figure], list[Finding]]:
    """Read every figure; one with a fault is reported and left out."""
    if not folder.is_dir():
        return {}, []
    file = TomlFile(folder / TEXTS, "figure-file")
    texts: dict[str, dict[Language, FigureWords]] = dict(file.each(_words))
    findings = list(file.findings)
    figures = {}
    drawings = {path.stem: path for path in sorted(folder.glob("*.svg"))}
    findings += [
        _fault(file.file, file.line_of(name), name, "has texts but no drawing")
        for name in sorted(texts.keys() - drawings.keys())
    ]
    for name, path in drawings.items():
        svg, faults = read_svg(path)
        if name not in texts and file.values.get(name) is None:
            faults.append(f"has no texts in {TEXTS}")
        if not ID.fullmatch(name):
            faults.append("has a name that is not small letters, digits and hyphens")
        if not faults and name in texts:
            faults += _word_faults(svg, texts[name])
        findings += [_fault(str(path), 1, name, fault) for fault in faults]
        if not faults and name in texts:
            figures[name] = Figure(name, svg, texts[name])
    return figures, findings


def _fault(file: str, line: int, words: str, why: str) -> Finding:
    return Finding(file, line, "figure-file", Severity.BLOCK, words, f"the figure {why}.")


def _words(_key: str, table: SettingTable, _line: int) -> dict[Language, FigureWords]:
    found = {}
    for language in Language:
        part = table.table(language, required=True)
        words = part.take("words", dict, {})
        if not isinstance(words, dict) or not all(isinstance(w, str) and w for w in words.values()):
            raise SettingFaultError(f"'{part.name('words')}' must be a table of texts")
        found[language] = FigureWords(part.text("caption"), _long(part, "alt"), words)
        part.finish()
    return found


def _long(part: SettingTable, key: str) -> str:
    value = part.take(key, str)
    if not isinstance(value, str) or not value.strip():
        raise SettingFaultError(f"'{part.name(key)}' is empty")
    return value


def read_svg(path: Path) -> tuple[str, list[str]]:
    """Read a drawing, and what is wrong with it."""
    try:
        if path.stat().st_size > LARGEST:
            return "", [f"is larger than {LARGEST:,} bytes"]
        svg = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return "", ["cannot be read as text in UTF-8"]
    return svg, svg_faults(svg)


def svg_faults(svg: str) -> list[str]:
    """Return what a drawing holds that it must not; an empty list means that it may be shown."""
    if _DECLARED.search(svg):
        return ["holds a declaration, a comment or an instruction; leave it out"]
    try:
        root = fromstring(svg)  # noqa: S314 - no declaration, so no entity can be defined
    except (ParseError, ValueError, RecursionError):
        return ["is not well-formed"]
    faults: list[str] = []
    if root.tag != f"{_SVG}svg":
        faults.append("does not begin with an svg element of the SVG namespace")
    if "viewBox" not in root.attrib or {"width", "height"} & root.attrib.keys():
        faults.append("must have a viewBox and no width or height of its own")
    _element_faults(root, 0, faults)
    faults += [
        f"holds a {name} of its own; its words stand in {TEXTS}"
        for name in ("title", "desc")
        if root.find(f"{_SVG}{name}") is not None
    ]
    return sorted(set(faults))


def _element_faults(element: Element, depth: int, faults: list[str]) -> None:
    tag = element.tag.removeprefix(_SVG)
    if tag not in _ELEMENTS:
        faults.append(f"holds the element {tag[:40]}")
    if depth > DEEPEST:
        faults.append(f"is nested deeper than {DEEPEST}")
        return
    for name, value in element.attrib.items():
        faults += _attribute_faults(name, value)
    if (element.text or "").strip() or (element.tail or "").strip():
        faults.append(f"holds words of its own; they stand in {TEXTS}")
    if tag == "text":
        if "data-text" not in element.attrib:
            faults.append("holds a text without data-text")
        if _number(element.get("font-size", "0")) < _SMALLEST_TEXT:
            faults.append(f"holds a text with a font-size under {_SMALLEST_TEXT}")
    for child in element:
        _element_faults(child, depth + 1, faults)


def _attribute_faults(name: str, value: str) -> list[str]:
    if name not in _ATTRIBUTES:
        return [f"holds the attribute {name[:40]}"]
    if name in {"fill", "stroke"}:
        if value.lower() in PALETTE:
            return []
        return [f"holds the colour {value[:40]}, which is not of the palette"]
    return [] if _VALUE.fullmatch(value) else [f"holds a strange value in {name}"]


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 0.0


def text_ids(svg: str) -> frozenset[str]:
    """Return the ids of the words that a drawing has places for."""
    return frozenset(re.findall(r'data-text="([^"]*)"', svg))


def _word_faults(svg: str, words: dict[Language, FigureWords]) -> list[str]:
    wanted = text_ids(svg)
    faults = []
    for language, found in words.items():
        if missing := sorted(wanted - found.words.keys()):
            faults.append(f"has no {language} words for {', '.join(missing)}")
        if unused := sorted(found.words.keys() - wanted):
            faults.append(f"has {language} words that it does not show: {', '.join(unused)}")
    return faults
