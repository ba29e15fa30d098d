"""A REDCap export, through a map that the site writes: which field is which column of ours.

The map is TOML; `redcap-map.toml` beside this file is an example of all it can say. REDCap exports
codes: `[values.COLUMN]` says what they mean. A checkbox (`field___1`) that is not ticked says
nothing, unless the map says that it means no.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hopewall.interop.table.columns import COLUMNS
from hopewall.interop.table.fault import RowFault, TableRefused
from hopewall.interop.table.reading import Row, Table

EXAMPLE: Final = Path(__file__).with_name("redcap-map.toml")
_KEYS: Final = {"source_id", "columns", "fixed", "values", "missing", "unticked", "scan"}
_CHECKBOX: Final = "___"
LARGEST: Final = 200_000
"""Bytes of a map; nobody writes more by hand."""


@dataclass(frozen=True, slots=True)
class RedcapMap:
    """What a site's map says."""

    source_id: str
    columns: Mapping[str, str]
    """Our column → REDCap's field."""
    fixed: Mapping[str, str]
    """Our column → the same value in every row."""
    values: Mapping[str, Mapping[str, str]]
    """Our column → REDCap's code → our word."""
    missing: frozenset[str]
    """REDCap's own words for a missing value."""
    unticked: str
    """What an empty checkbox means: nothing, or "no"."""
    scan: str
    """The PDF's file name; `{record_id}` stands for the record's id, `*` for anything."""


def read_map(path: Path) -> RedcapMap | TableRefused:
    """Read a site's map; raises OSError only where the file cannot be read at all."""
    if not path.is_file() or path.stat().st_size > LARGEST:
        return TableRefused(f"{path} is no map: give the TOML file that names REDCap's fields.")
    try:
        said = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return TableRefused(f"The map {path.name} is no TOML ({error}): mend it.")
    fault = _fault(said)
    if fault:
        return TableRefused(f"The map {path.name} cannot be used: {fault}")
    return RedcapMap(
        source_id=said["source_id"],
        columns=said.get("columns", {}),
        fixed=said.get("fixed", {}),
        values=said.get("values", {}),
        missing=frozenset(said.get("missing", ())),
        unticked="" if said.get("unticked", "unanswered") == "unanswered" else "no",
        scan=said.get("scan", ""),
    )


def _fault(said: Mapping[str, object]) -> str:
    unknown = sorted(said.keys() - _KEYS)
    if unknown:
        return f"'{unknown[0]}' is nothing a map says; it knows {', '.join(sorted(_KEYS))}."
    if not _is_text(said.get("source_id")) or not said["source_id"]:
        return "'source_id' is missing: write a word for this REDCap project."
    if said.get("unticked", "unanswered") not in {"unanswered", "refused"}:
        return '\'unticked\' must be "unanswered" or "refused".'
    if not _is_text(said.get("scan", "")):
        return "'scan' must be a text."
    missing = said.get("missing", [])
    if not isinstance(missing, list) or not all(map(_is_text, missing)):
        return "'missing' must be a list of texts."
    for name in ("columns", "fixed"):
        table = said.get(name, {})
        if not isinstance(table, dict) or not all(map(_is_text, table.values())):
            return f"'[{name}]' must be a table of texts."
        fault = _unknown_column(name, table)
        if fault:
            return fault
    return _values_fault(said.get("values", {})) or _record_fault(said.get("columns", {}))


def _values_fault(given: object) -> str:
    if not isinstance(given, dict):
        return "'[values]' must hold one table for each column."
    for column, table in given.items():
        if not isinstance(table, dict) or not all(map(_is_text, table.values())):
            return f"'[values.{column}]' must be a table of texts."
    return _unknown_column("values", given)


def _record_fault(columns: object) -> str:
    if isinstance(columns, dict) and "record_id" in columns:
        return ""
    return "'[columns]' does not say which field is record_id."


def _unknown_column(where: str, table: Mapping[str, object]) -> str:
    unknown = sorted(table.keys() - COLUMNS.keys())
    return f"'{unknown[0]}' in [{where}] is no column of ours." if unknown else ""


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def as_plain(table: Table, mapping: RedcapMap) -> Table | TableRefused:
    """Return the export as a plain table; fields that the map does not name are left out."""
    fields = {column: field.lower() for column, field in mapping.columns.items()}
    missing = sorted(set(fields.values()) - set(table.columns))
    if missing:
        return TableRefused(
            f"The export lacks fields that the map names: {', '.join(missing[:8])}; "
            "export them too, or change the map."
        )
    rows = tuple(
        row if isinstance(row, RowFault) else _plain(row, fields, mapping) for row in table.rows
    )
    columns = dict.fromkeys(["source_id", *fields, *mapping.fixed, "scan_file"])
    return Table(tuple(columns), rows, table.encoding)


def left_out(table: Table, mapping: RedcapMap) -> tuple[str, ...]:
    """Return the export's fields that the map does not name, to be told."""
    named = {field.lower() for field in mapping.columns.values()}
    return tuple(column for column in table.columns if column not in named)


def _plain(row: Row, fields: Mapping[str, str], mapping: RedcapMap) -> Row | RowFault:
    cells = {"source_id": mapping.source_id, **mapping.fixed}
    for column, field in fields.items():
        cell = row.cells[field]
        if cell in mapping.missing:
            cell = ""
        elif _CHECKBOX in field and cell == "0":
            cell = mapping.unticked
        cells[column] = mapping.values.get(column, {}).get(cell, cell)
    if mapping.scan:
        record_id = cells.get("record_id", "")
        if "*" in record_id:
            return RowFault(row.number, fields["record_id"], "an id holds no *: check the record.")
        cells["scan_file"] = mapping.scan.replace("{record_id}", record_id)
    return Row(row.number, cells)
