"""The library as a screen reads it: shipped pages, the hospital's own, and its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hopewall.core.codes import Language
from hopewall.core.site import Site

if TYPE_CHECKING:
    # What a page is made of is loaded with the first page, not with the wall.
    from hopewall.core.library import Library


@dataclass(frozen=True, slots=True)
class Bookshelf:
    """Where this screen's explainers lie, and which of them it may show."""

    site: Site
    today: Callable[[], date]
    own: Path | None = None
    """The hospital's own pages, usually HOME/content."""
    shipped: Path | None = None
    """Another folder in the place of the shipped pages."""

    def read(self) -> Library:
        """Read everything; takes seconds, never raises."""
        from hopewall.education.kept_pages import FOLDER  # noqa: PLC0415
        from hopewall.education.library_reader import read_library  # noqa: PLC0415
        from hopewall.education.shelf_files import SHIPPED  # noqa: PLC0415

        own = self.own if self.own and self.own.is_dir() else None
        kept = own / FOLDER if own else None
        return read_library(self.shipped or SHIPPED, self.today(), own, kept)

    def stamp(self) -> tuple[date, tuple[tuple[str, int], ...]]:
        """Return what changes when reading again would say something new: the day, own files."""
        try:
            files = [path for path in self.own.rglob("*") if path.is_file()] if self.own else []
            found = tuple(sorted((str(path), path.stat().st_mtime_ns) for path in files))
        except OSError:
            found = ()
        return self.today(), found

    def drawing(self, library: Library, figure_id: str, language: Language) -> str:
        """Return a figure as SVG with its words in a language; empty where there is none."""
        from hopewall.education.figure_svg import figure_svg  # noqa: PLC0415 - see above

        figure = library.figures.get(figure_id)
        if figure is None or language not in figure.words:
            return ""
        return figure_svg(figure, language)
