"""`hopewall import photos` and `import people`: many at once, as drafts, and run again at will."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import (
    CommandError,
    JsonValue,
    ProgressBar,
    note,
    say,
    say_json,
    shown,
)
from hopewall.commands.vault_at import vault_of
from hopewall.commands.who_was_erased import who_was_erased
from hopewall.core.staff import Permission
from hopewall.interop.table.fault import RowFault, TableRefused
from hopewall.interop.table.people import in_codes, person_of
from hopewall.interop.table.photo_folder import photo_folder
from hopewall.interop.table.reading import read_table_or_workbook
from hopewall.media.sandbox import Sandbox
from hopewall.services.consent_import import RowEnd, import_secret
from hopewall.services.people_import import PeopleImported, PeopleImporting, import_people
from hopewall.services.photo_import import (
    FileResult,
    FileToTake,
    PhotoEnd,
    PhotosImported,
    files_below,
    import_photos,
    owners_by_name,
)
from hopewall.vault import VaultError


def set_up_photos(parser: ArgumentParser) -> None:
    """Describe `import photos`."""
    add_home(parser)
    parser.add_argument(
        "folders", type=Path, nargs="+", metavar="FOLDER", help="folders of photos, or photos"
    )
    add_login(parser)
    parser.add_argument("--json", action="store_true", help="print JSON for a program")
    parser.set_defaults(part=_photos)


def set_up_people(parser: ArgumentParser) -> None:
    """Describe `import people`."""
    add_home(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="the CSV file or Excel workbook")
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="where their photos are")
    add_login(parser)
    parser.add_argument("--json", action="store_true", help="print JSON for a program")
    parser.set_defaults(part=_people)


def _photos(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    missing = next((one for one in arguments.folders if not one.exists()), None)
    if missing is not None:
        raise CommandError(f"{shown(missing)} is not there: name a folder of photos.")
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.EDIT_STORY) as vault, Sandbox() as sandbox:
        try:
            whose = owners_by_name(vault)
            secret = import_secret(vault, now(), dry_run=False)
        except VaultError as error:
            raise CommandError(str(error)) from error
        files = [
            FileToTake(path, whose(path, folder)) for path, folder in files_below(arguments.folders)
        ]
        try:
            done = import_photos(vault, sandbox, files, secret, now(), progress)
        finally:
            progress.close()
    if arguments.json:
        say_json({"fault": done.fault, "photos": [_photo_json(one) for one in done.results]})
    else:
        for result in done.results:
            if result.sentence:
                note(f"{shown(result.path)}: {result.sentence}")
            elif result.end is PhotoEnd.UNASSIGNED:
                # The only time that a file's name and its draft stand together: no name is kept.
                say(f"{shown(result.path)}: nobody's yet, draft {result.asset_id}")
        _say_photos(done)
    _stop_at(done.fault)
    return 1 if done.count(PhotoEnd.REFUSED) else 0


def _people(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    table = read_table_or_workbook(arguments.file)
    if not isinstance(table, TableRefused):
        table = in_codes(table)
    if isinstance(table, TableRefused):
        raise CommandError(table.sentence)
    rows = [row if isinstance(row, RowFault) else person_of(row) for row in table.rows]
    photo_path = _photo_path(arguments.photos)
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.EDIT_STORY) as vault, Sandbox() as sandbox:
        importing = PeopleImporting(now(), who_was_erased(home, vault), photo_path)
        try:
            done = import_people(vault, sandbox, rows, importing, progress)
        finally:
            progress.close()
    _report_people(arguments, done)
    _stop_at(done.fault)
    refused = done.count(RowEnd.REFUSED) + done.count(RowEnd.DIFFERS)
    return 1 if refused or done.photos.count(PhotoEnd.REFUSED) else 0


def _photo_path(folder: Path | None) -> Callable[[str], Path] | None:
    if folder is None:
        return None
    if not folder.is_dir():
        raise CommandError(f"{folder} is no folder: name the folder of the photos.")
    return photo_folder(folder).path


def _stop_at(fault: str) -> None:
    if fault:
        raise CommandError(f"{fault} Run this again to go on: nothing is taken twice.")


def _report_people(arguments: Namespace, done: PeopleImported) -> None:
    if arguments.json:
        say_json(
            {
                "fault": done.fault,
                "rows": [
                    {
                        "row": one.row,
                        "end": one.end.value,
                        "person": one.subject_id,
                        "column": one.column,
                        "why": one.sentence,
                        "photo": None if one.photo is None else _photo_json(one.photo),
                    }
                    for one in done.results
                ],
            }
        )
        return
    for one in done.results:
        for sentence in (one.sentence, one.photo.sentence if one.photo is not None else ""):
            if sentence:
                note(sentence)
    say(
        f"{done.count(RowEnd.ADDED)} people taken as drafts, {done.count(RowEnd.ALREADY_THERE)} "
        f"already there, {done.count(RowEnd.DIFFERS)} different from before, "
        f"{done.count(RowEnd.REFUSED)} refused."
    )
    _say_photos(done.photos)


def _say_photos(done: PhotosImported) -> None:
    nobodys = done.count(PhotoEnd.UNASSIGNED)
    say(
        f"{done.count(PhotoEnd.ADDED) + nobodys} photos taken as drafts, {nobodys} of them "
        f"nobody's yet, {done.count(PhotoEnd.ALREADY_THERE)} already there, "
        f"{done.count(PhotoEnd.REFUSED)} refused."
    )
    twice = sum(bool(one.alike) for one in done.results)
    if twice:
        say(f"{twice} look the same as another photo: compare them side by side in Studio.")
    if any(one.end in {PhotoEnd.ADDED, PhotoEnd.UNASSIGNED} for one in done.results):
        say("Nothing of a draft is shown until its people are named and two others have looked.")


def _photo_json(result: FileResult) -> dict[str, JsonValue]:
    return {
        "file": str(result.path),
        "end": result.end.value,
        "photo": result.asset_id,
        "person": result.subject_id,
        "alike": list(result.alike),
        "why": result.sentence,
    }
