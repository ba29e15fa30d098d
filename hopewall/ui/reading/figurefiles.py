"""Figures with their words, as files that QML can load: in a folder of this process, then gone."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from hopewall.core.codes import Language
from hopewall.core.library import Library
from hopewall.services.library import Bookshelf
from hopewall.ui.places import url

_VIEW = re.compile(r'viewBox="([-\d. ]+)"')


class FigureFiles:
    """Writes each figure once a language."""

    def __init__(self, shelf: Bookshelf) -> None:
        self._shelf = shelf
        self._folder = TemporaryDirectory(prefix="hopewall-figures-")
        self._edition = 0
        self._made: dict[tuple[str, Language], tuple[str, float]] = {}

    def figure(self, library: Library, figure_id: str, language: Language) -> tuple[str, float]:
        """Return a figure's address and its height as a share of its width."""
        key = figure_id, language
        if key not in self._made:
            self._made[key] = self._write(self._shelf.drawing(library, figure_id, language), key)
        return self._made[key]

    def forget(self) -> None:
        """Write every figure anew: the library has been read again."""
        self._made.clear()
        self._edition += 1

    def clear(self) -> None:
        """Remove the folder."""
        self._folder.cleanup()

    def _write(self, svg: str, key: tuple[str, Language]) -> tuple[str, float]:
        found = _VIEW.search(svg)
        if not found:
            return "", 0.0
        _, _, width, height = (float(part) for part in found[1].split())
        path = Path(self._folder.name) / f"{self._edition}-{len(self._made)}-{key[1]}.svg"
        try:
            path.write_text(svg, "utf-8")
        except OSError:
            return "", 0.0
        return url(path), height / width
