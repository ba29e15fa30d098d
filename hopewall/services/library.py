"""The library as a screen reads it: shipped pages, the hospital's own, and its values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hopewall.core.codes import Language
from hopewall.core.explainer import Explainer
from hopewall.core.library import Library
from hopewall.core.publishable import missing_values
from hopewall.core.site import Site
from hopewall.education.figure_svg import figure_svg
from hopewall.education.kept_pages import FOLDER
from hopewall.education.library_reader import read_library
from hopewall.education.shelf_files import SHIPPED


@dataclass(frozen=True, slots=True)
class Bookshelf:
    """Where this screen's explainers lie, and which of them it may show."""

    site: Site
    today: Callable[[], date]
    own: Path | None = None
    """The hospital's own pages, usually HOME/content."""
    shipped: Path = SHIPPED

    def read(self) -> Library:
        """Read everything; takes seconds, never raises."""
        own = self.own if self.own and self.own.is_dir() else None
        kept = own / FOLDER if own else None
        return read_library(self.shipped, self.today(), own, kept)

    def needs_a_number(self, page: Explainer) -> bool:
        """Whether this page is dangerous here, because the hospital has not given its number."""
        return bool(missing_values(page, self.site))

    def drawing(self, library: Library, figure_id: str, language: Language) -> str:
        """Return a figure as SVG with its words in a language; empty where there is none."""
        figure = library.figures.get(figure_id)
        if figure is None or language not in figure.words:
            return ""
        return figure_svg(figure, language)
