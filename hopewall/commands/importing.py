"""`hopewall import`: people and consents from another system, as drafts that nobody sees yet."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hopewall.commands.importing_photos import set_up_people, set_up_photos
from hopewall.commands.login import add_login
from hopewall.commands.output_file import write_private
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, note, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.commands.who_was_erased import who_was_erased
from hopewall.core.codes import Language
from hopewall.core.staff import Permission
from hopewall.interop.table.columns import columns_fault
from hopewall.interop.table.draft import draft_of
from hopewall.interop.table.fault import RowFault, TableRefused
from hopewall.interop.table.pdf_folder import PdfFolder, pdf_folder
from hopewall.interop.table.people import people_template
from hopewall.interop.table.reading import Table, read_table
from hopewall.interop.table.redcap import EXAMPLE, as_plain, left_out, read_map
from hopewall.interop.table.template import template_bytes
from hopewall.services.consent_import import (
    Imported,
    Importing,
    RowEnd,
    RowResult,
    import_consents,
)


def set_up(parser: ArgumentParser) -> None:
    """Describe the command's arguments."""
    parts = parser.add_subparsers(metavar="WHAT", required=True)
    consents = parts.add_parser("consents", help="a table of people and consents, as drafts")
    add_home(consents)
    consents.add_argument("file", type=Path, metavar="FILE", help="the CSV file")
    consents.add_argument(
        "--format", choices=("csv", "redcap"), default="csv", help="what wrote it (default: csv)"
    )
    consents.add_argument(
        "--map", type=Path, metavar="FILE", help="which REDCap field is what (TOML); for redcap"
    )
    consents.add_argument(
        "--pdf-folder", type=Path, metavar="DIR", help="where the signed forms (PDF) are"
    )
    add_login(consents)
    consents.add_argument("--dry-run", action="store_true", help="say what would happen, only")
    consents.add_argument("--json", action="store_true", help="print JSON for a program")
    consents.set_defaults(part=_consents)
    set_up_photos(parts.add_parser("photos", help="folders of photos, as drafts"))
    set_up_people(parts.add_parser("people", help="a table of people and their photos, as drafts"))
    template = parts.add_parser("template", help="an empty table, or an example of a REDCap map")
    template.add_argument("what", choices=("consents", "people", "redcap-map"), help="which")
    template.add_argument(
        "--lang",
        choices=[language.value for language in Language],
        default=Language.EN.value,
        help="the language of a table of people (default: en)",
    )
    template.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to put it")
    template.add_argument("--replace", action="store_true", help="replace FILE where it exists")
    template.set_defaults(part=_template)


def run(arguments: Namespace) -> int:
    """Import, or give a template."""
    code: int = arguments.part(arguments)
    return code


def _template(arguments: Namespace) -> int:
    write_private(arguments.out, _template_bytes(arguments), replace=arguments.replace)
    what = "people" if arguments.what == "people" else "consents"
    say(f"{arguments.out}: fill it in, then 'hopewall import {what}'")
    return 0


def _template_bytes(arguments: Namespace) -> bytes:
    if arguments.what == "redcap-map":
        return EXAMPLE.read_bytes()
    if arguments.what == "people":
        workbook = arguments.out.suffix.casefold() == ".xlsx"
        return people_template(Language(arguments.lang), workbook=workbook)
    return template_bytes()


def _consents(arguments: Namespace) -> int:
    home = home_of(arguments)
    site = site_of(home)
    table, ignored = _table(arguments)
    folder = _folder(arguments.pdf_folder)
    rows = [row if isinstance(row, RowFault) else draft_of(row, site.site_id) for row in table.rows]
    progress = ProgressBar()
    with vault_of(home, arguments, Permission.RECORD_CONSENT) as vault:
        erased = who_was_erased(home, vault)
        importing = Importing(
            recorded_by=vault.session.staff_id,
            now=now(),
            read_scan=folder.content if folder else None,
            erased=erased,
        )
        try:
            done = import_consents(
                vault, rows, importing, dry_run=arguments.dry_run, progress=progress
            )
        finally:
            progress.close()
    _report(arguments, done, table, ignored)
    if done.fault:
        raise CommandError(
            f"{done.fault} {done.count(RowEnd.ADDED)} rows were taken before; run this again to go "
            "on, nothing is taken twice."
        )
    return 0 if done.count(RowEnd.REFUSED) + done.count(RowEnd.DIFFERS) == 0 else 1


def _table(arguments: Namespace) -> tuple[Table, tuple[str, ...]]:
    """Return the plain table and the fields that a map left out; raises CommandError."""
    if (arguments.format == "redcap") != (arguments.map is not None):
        raise CommandError(
            "A REDCap export needs --map FILE, and only it: 'hopewall import template redcap-map' "
            "gives an example."
        )
    table = _sound(read_table(arguments.file))
    ignored: tuple[str, ...] = ()
    if arguments.map is not None:
        mapping = read_map(arguments.map)
        if isinstance(mapping, TableRefused):
            raise CommandError(mapping.sentence)
        ignored = left_out(table, mapping)
        table = _sound(as_plain(table, mapping))
    fault = columns_fault(table.columns)
    if fault:
        raise CommandError(fault)
    return table, ignored


def _sound(table: Table | TableRefused) -> Table:
    if isinstance(table, TableRefused):
        raise CommandError(table.sentence)
    return table


def _folder(folder: Path | None) -> PdfFolder | None:
    if folder is None:
        return None
    if not folder.is_dir():
        raise CommandError(f"{folder} is no folder: name the folder of the PDFs.")
    return pdf_folder(folder)


def _report(arguments: Namespace, done: Imported, table: Table, ignored: tuple[str, ...]) -> None:
    counts = {end: done.count(end) for end in RowEnd}
    if arguments.json:
        say_json(
            {
                "dry_run": arguments.dry_run,
                "encoding": table.encoding,
                "ignored_columns": list(ignored),
                **{end.value: count for end, count in counts.items()},
                "rows": [_as_json(result) for result in done.results],
            }
        )
        return
    for result in done.results:
        if result.sentence:
            note(result.sentence)
    if ignored:
        note(f"Left out, because the map does not name them: {', '.join(ignored)}")
    would = "would be " if arguments.dry_run else ""
    say(
        f"{counts[RowEnd.ADDED]} {would}taken as drafts, {counts[RowEnd.ALREADY_THERE]} already "
        f"there, {counts[RowEnd.DIFFERS]} different from before, {counts[RowEnd.REFUSED]} refused."
    )
    if counts[RowEnd.ADDED] and not arguments.dry_run:
        say("Nothing of a draft is shown until somebody else has checked it.")


def _as_json(result: RowResult) -> dict[str, str | int]:
    return {
        "row": result.row,
        "end": result.end.value,
        "consent": result.consent_id,
        "column": result.column,
        "why": result.sentence,
    }
