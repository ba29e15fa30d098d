"""The last good version of each page of the hospital's own, so that a bad change is not shown."""

import os
from pathlib import Path
from typing import Final

from hopewall.core.library import Library
from hopewall.education import places
from hopewall.education.shelf_files import ContentFolder, read_folder

FOLDER: Final = places.KEPT
NOT_SHOWN: Final = "own-page-kept"
"""The finding about an own page in whose place another is shown."""


def keep_good_pages(own: Path, library: Library) -> int:
    """Copy every own page that the library shows into `own/kept`; return how many changed.

    A page that is no longer there is forgotten, so that taking a page away takes it away.
    """
    folder = read_folder(own)
    kept = own / FOLDER
    blocked = {finding.file for finding in library.findings if finding.rule == NOT_SHOWN}
    changed = _forget_absent(kept, folder)
    for (language, page_id), page in folder.pages.items():
        if page.file in blocked or page.front is None:
            continue
        target = kept / language / f"{page_id}.md"
        data = Path(page.file).read_bytes()
        if target.is_file() and target.read_bytes() == data:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
        changed += 1
    return changed


def _forget_absent(kept: Path, folder: ContentFolder) -> int:
    there = {(language.value, page_id) for language, page_id in folder.pages}
    gone = [p for p in kept.glob("*/*.md") if (p.parent.name, p.stem) not in there]
    for page in gone:
        page.unlink()
    return len(gone)
