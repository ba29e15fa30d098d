"""`board.toml`: the research board."""

from collections.abc import Mapping
from pathlib import Path

from hopewall.core.board import Board, BoardRow, LocalWords, Stage, StageWords, Stand
from hopewall.core.codes import Language
from hopewall.core.finding import Finding
from hopewall.education.data_blocks import identifier
from hopewall.education.reference_files import day, since
from hopewall.education.setting_table import SettingFaultError, SettingTable
from hopewall.education.toml_file import TomlFile, local


def read_board(path: Path) -> tuple[Board | None, list[Finding]]:
    """Read the board; a row with a fault is reported and left out."""
    file = TomlFile(path, "board-file")
    if file.findings:
        return None, file.findings
    top = SettingTable(file.values, "")
    try:
        rows = top.take("row", list)
        board = Board(
            checked=day(top, "checked"),
            next_check=day(top, "next_check"),
            places={key: local(part) for key, part in _tables(top, "place")},
            therapies={key: local(part) for key, part in _tables(top, "therapy")},
            stages={key: _stage(key, part) for key, part in _tables(top, "stage")},
            rows=(),
        )
        top.finish()
    except SettingFaultError as fault:
        file.fault(1, str(fault))
        return None, file.findings
    read = []
    for values in rows if isinstance(rows, list) else []:
        name = str(values.get("id", "")) if isinstance(values, Mapping) else ""
        line = file.line_of(name) if name else 1
        try:
            table = SettingTable(values if isinstance(values, dict) else {}, "row.")
            read.append(_row(table, board, line))
            table.finish()
        except SettingFaultError as fault:
            file.fault(line, str(fault), name)
    return (
        Board(
            board.checked,
            board.next_check,
            board.places,
            board.therapies,
            board.stages,
            tuple(read),
        ),
        file.findings,
    )


def _tables(top: SettingTable, key: str) -> list[tuple[str, SettingTable]]:
    values = top.take(key, dict)
    if not isinstance(values, dict) or not all(isinstance(v, dict) for v in values.values()):
        raise SettingFaultError(f"'{key}' must hold tables")
    return [(name, SettingTable(value, f"{key}.{name}.")) for name, value in values.items()]


def _stage(key: str, table: SettingTable) -> Stage:
    words = {}
    for language in Language:
        part = table.table(language, required=True)
        words[language] = StageWords(part.text("name"), part.text("means"), part.text("not"))
        part.finish()
    table.finish()
    return Stage(key, words)


def _row(table: SettingTable, board: Board, line: int) -> BoardRow:
    stands = []
    values = table.take("stand", list)
    for value in values if isinstance(values, list) else []:
        part = SettingTable(value if isinstance(value, dict) else {}, "stand.")
        stands.append(_stand(part, board))
        part.finish()
    if not stands:
        raise SettingFaultError("'stand' must be there at least once")
    illness: LocalWords = local(table.table("illness", required=True))
    therapy = table.text("therapy")
    if therapy not in board.therapies:
        raise SettingFaultError(f"'therapy' does not know '{therapy}'")
    return BoardRow(
        identifier(table, "id"), therapy, table.text("target", ""), illness, tuple(stands), line
    )


def _stand(table: SettingTable, board: Board) -> Stand:
    stand = Stand(
        place_id=table.text("place"),
        stage_id=table.text("stage"),
        since=since(table, "since", ""),
        source_ids=tuple(table.texts("sources")),
    )
    if stand.place_id not in board.places:
        raise SettingFaultError(f"'place' does not know '{stand.place_id}'")
    if stand.stage_id not in board.stages:
        raise SettingFaultError(f"'stage' does not know '{stand.stage_id}'")
    return stand
