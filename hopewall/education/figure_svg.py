"""A figure with its words: the SVG that a screen or a printer draws."""

from typing import Final
from xml.etree.ElementTree import Element, SubElement, fromstring, register_namespace, tostring

from hopewall.core.codes import Language
from hopewall.core.figures import Figure

_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_SVG: Final = f"{{{_NAMESPACE}}}"
FONTS: Final = {
    Language.EN: "Atkinson Hyperlegible Next",
    Language.ZH_HANS: "Noto Sans SC",
}
_LINE: Final = {Language.EN: 1.25, Language.ZH_HANS: 1.4}
_INK: Final = "#2a1c14"


def figure_svg(figure: Figure, language: Language) -> str:
    """Return the figure with its words in a language; a line break becomes a line below.

    Every line is a text element of its own, because the small SVG of Qt places no tspans.
    """
    register_namespace("", _NAMESPACE)
    root = fromstring(figure.svg)  # noqa: S314 - checked when the figure was read
    words = figure.words[language]
    title, desc = Element(f"{_SVG}title"), Element(f"{_SVG}desc")
    title.text, desc.text = words.caption, words.alt
    root.insert(0, desc)
    root.insert(0, title)
    for parent in list(root.iter()):
        for text in [child for child in parent if child.tag == f"{_SVG}text"]:
            _fill(parent, text, words.words[text.attrib.pop("data-text")], language)
    return tostring(root, encoding="unicode")


def _fill(parent: Element, text: Element, words: str, language: Language) -> None:
    size = float(text.get("font-size", "0"))
    top = float(text.get("y", "0"))
    step = size * float(text.attrib.pop("data-line", str(_LINE[language])))
    text.set("font-family", FONTS[language])
    if "fill" not in text.attrib:
        text.set("fill", _INK)
    first, *others = words.split("\n")
    text.text = first
    for number, line in enumerate(others, 1):
        below = SubElement(parent, text.tag, dict(text.attrib))
        below.set("y", f"{top + number * step:g}")
        below.text = line
