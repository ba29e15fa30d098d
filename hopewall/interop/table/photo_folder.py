"""The photos that come with a table: found by name in one folder or below it, never outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from hopewall.interop.table.fault import CellError


@dataclass(frozen=True, slots=True)
class PhotoFolder:
    """A folder of photos; `files` are its plain files by their folded names."""

    files: Mapping[str, tuple[Path, ...]]

    def path(self, name: str) -> Path:
        """Return the one file of that name, in the folder or below it; raises CellError."""
        if "/" in name or "\\" in name or name.startswith("."):
            raise CellError("give the file's name alone, without a folder.")
        found = self.files.get(_folded(name), ())
        if not found:
            raise CellError("there is no such file in the folder of the photos: put it there.")
        if len(found) > 1:
            raise CellError(f"{len(found)} files have that name: leave the right one.")
        return found[0]


def photo_folder(folder: Path) -> PhotoFolder:
    """List a folder; raises OSError. Links are not followed."""
    found: dict[str, tuple[Path, ...]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            found[_folded(path.name)] = (*found.get(_folded(path.name), ()), path)
    return PhotoFolder(found)


def _folded(name: str) -> str:
    """File systems keep names decomposed or composed; people write either."""
    return normalize("NFC", name).strip().casefold()
