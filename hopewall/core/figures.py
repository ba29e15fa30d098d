"""A drawing of the explainers: its shapes once, its words in every language."""

from collections.abc import Mapping
from dataclasses import dataclass

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class FigureWords:
    """A figure in one language; `words` are the texts within it, by their ids."""

    caption: str
    alt: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Figure:
    """A checked SVG with places for its words; `education.figure_svg` fills them in."""

    figure_id: str
    svg: str
    words: Mapping[Language, FigureWords]
