"""The signed forms that come with a table: found by name in one folder, never outside it."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.interop.table.fault import CellError

_START: Final = b"%PDF-"


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """A folder of PDFs; `names` are those of its plain files."""

    folder: Path
    names: tuple[str, ...]

    def content(self, name: str) -> bytes:
        """Return the bytes of the one file that this name, which may hold `*`, means.

        Raises CellError.
        """
        if "/" in name or "\\" in name or name.startswith("."):
            raise CellError("give the file's name alone, without a folder.")
        pattern = name.replace("[", "[[]").replace("?", "[?]").casefold()
        found = [one for one in self.names if fnmatchcase(one.casefold(), pattern)]
        if not found:
            raise CellError("there is no such file in the folder of the PDFs: put it there.")
        if len(found) > 1:
            raise CellError(f"{len(found)} files have such a name: leave the right one.")
        return _read(self.folder / found[0])


def pdf_folder(folder: Path) -> PdfFolder:
    """List a folder; raises OSError. Links are not followed."""
    names = (one.name for one in folder.iterdir() if one.is_file() and not one.is_symlink())
    return PdfFolder(folder, tuple(sorted(names)))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_SCAN_BYTES:
            raise CellError(
                f"its PDF is larger than {MOST_SCAN_BYTES // 1_000_000} MB: check the file."
            )
        content = path.read_bytes()
    except OSError as error:
        raise CellError("its PDF cannot be read: check who may use it.") from error
    if not content.startswith(_START):
        raise CellError("its file is no PDF: check the file.")
    return content
