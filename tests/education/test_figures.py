"""Drawings hold shapes of our palette and places for words, and nothing that loads or runs."""

from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from hopewall.core.codes import Language
from hopewall.core.figures import Figure, FigureWords
from hopewall.education.figure_files import read_figures, read_svg, svg_faults, text_ids
from hopewall.education.figure_svg import figure_svg
from hopewall.education.shelf_files import SHIPPED

INNER = '<g fill="none"><path d="M0 0L1,1" stroke="#2a1c14" stroke-width="2"/></g>'
TEXT = '<text data-text="a" x="5" y="30" font-size="30" text-anchor="middle"/>'
GOOD = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{INNER}{TEXT}</svg>'

BAD = {
    "script": GOOD.replace("<g ", "<script>alert(1)</script><g "),
    "image": GOOD.replace("<g ", '<image href="http://example.org/x.png"/><g '),
    "xlink": GOOD.replace("<g ", '<g xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#x" '),
    "use": GOOD.replace("<g ", '<use href="file:///etc/passwd"/><g '),
    "foreign": GOOD.replace("<g ", "<foreignObject><p/></foreignObject><g "),
    "style element": GOOD.replace("<g ", "<style>*{fill:url(//x)}</style><g "),
    "style": GOOD.replace("<g ", '<g style="fill:url(http://x)" '),
    "class": GOOD.replace("<g ", '<g class="x" '),
    "handler": GOOD.replace("<g ", '<g onclick="x" '),
    "animation": GOOD.replace("<g ", '<animate attributeName="x"/><g '),
    "link": GOOD.replace("<g ", '<a href="http://x"/><g '),
    "colour": GOOD.replace("#2a1c14", "#ff0000"),
    "paint server": GOOD.replace('fill="none"', 'fill="url(#x)"'),
    "words": GOOD.replace("<g ", "Words<g "),
    "tail words": GOOD.replace("</g>", "</g>Words"),
    "own words": GOOD.replace(TEXT, '<text x="1" font-size="30">Baked in</text>'),
    "small words": GOOD.replace('font-size="30"', 'font-size="12"'),
    "no words": GOOD.replace('data-text="a" ', ""),
    "size": GOOD.replace("viewBox=", 'width="100" viewBox='),
    "no view box": GOOD.replace('viewBox="0 0 100 100"', ""),
    "entity": '<!DOCTYPE svg [<!ENTITY a "b">]>' + GOOD,
    "comment": GOOD.replace("<g ", "<!-- x --><g "),
    "instruction": '<?xml-stylesheet href="//x"?>' + GOOD,
    "no namespace": GOOD.replace(' xmlns="http://www.w3.org/2000/svg"', ""),
    "not well-formed": GOOD.replace("</g>", ""),
    "strange value": GOOD.replace("M0 0L1,1", "M0 0;javascript:x"),
    "title": GOOD.replace("<g ", "<title/><g "),
    "too deep": GOOD.replace(INNER, "<g>" * 20 + "</g>" * 20),
    "very deep": GOOD.replace(INNER, "<g>" * 5000 + "</g>" * 5000),
    "empty": "",
}


def test_a_good_drawing_has_no_fault() -> None:
    assert svg_faults(GOOD) == []
    assert text_ids(GOOD) == {"a"}


@pytest.mark.parametrize("kind", BAD)
def test_what_must_not_be_in_a_drawing_is_found(kind: str) -> None:
    assert svg_faults(BAD[kind])


def test_a_drawing_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    file.write_text(GOOD + " " * 100_000, "utf-8")
    assert read_svg(file)[1]
    file.write_bytes(b"\xff\xfe")
    assert read_svg(file)[1]


def test_words_are_filled_in_line_by_line() -> None:
    words = FigureWords("A <caption>", "An alt text & more", {"a": "One\nTwo"})
    chinese = FigureWords("说明", "说明文字", {"a": "一"})
    figure = Figure("f", GOOD, {Language.EN: words, Language.ZH_HANS: chinese})
    svg = figure_svg(figure, Language.EN)
    root = fromstring(svg)  # noqa: S314 - our own drawing
    name = "{http://www.w3.org/2000/svg}"
    texts = root.findall(f"{name}text")
    assert [text.text for text in texts] == ["One", "Two"]
    assert [text.get("y") for text in texts] == ["30", "67.5"]
    assert root.findtext(f"{name}title") == "A <caption>"
    assert root.findtext(f"{name}desc") == "An alt text & more"
    assert "data-text" not in svg
    assert "Noto Sans SC" in figure_svg(figure, Language.ZH_HANS)


def test_a_folder_without_drawings_has_none(tmp_path: Path) -> None:
    assert read_figures(tmp_path / "figures") == ({}, [])


def test_every_shipped_drawing_is_good() -> None:
    figures, findings = read_figures(SHIPPED / "figures")
    assert findings == []
    for figure in figures.values():
        for language in Language:
            assert svg_faults(figure.svg) == []
            assert figure_svg(figure, language).startswith("<svg")
