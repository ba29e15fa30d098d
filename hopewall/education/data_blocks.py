"""The fenced blocks that hold TOML: figure, icon array, timeline, question."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from hopewall.core.blocks import (
    Choice,
    FigureBlock,
    IconArray,
    NumberKind,
    Question,
    Runs,
    Stop,
    StopKind,
    Timeline,
)
from hopewall.education.inline_runs import Report, plain_runs
from hopewall.education.setting_table import SettingFaultError, SettingTable

Code = TypeVar("Code", bound=StrEnum)

DataBlock = FigureBlock | IconArray | Timeline | Question

ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
FEWEST_CHOICES: Final = 3
MOST_CHOICES: Final = 5
MOST_STOPS: Final = 20
_TOML_LINE: Final = re.compile(r"at line (\d+)")


class TomlLines:
    """A TOML text that knows on which line a key stands."""

    def __init__(self, text: str, first_line: int) -> None:
        self.values: Mapping[str, object] = tomllib.loads(text)
        self._lines = text.split("\n")
        self._first = first_line

    def line_of(self, key: str, *, after: int = 0) -> int:
        """Return the file's line on which `key` is set, from the line `after` on."""
        name = re.escape(key.rsplit(".", maxsplit=1)[-1])
        pattern = re.compile(rf'\s*(?:\[*\s*)?(?:[\w-]+\.)*"?{name}"?\s*[=.\]]')
        for number, line in enumerate(self._lines, self._first):
            if number >= after and pattern.match(line):
                return number
        return max(self._first, after)


def toml_error_line(error: ValueError, first_line: int) -> int:
    """Return the file's line that a TOML error is about.

    tomllib raises a plain ValueError for a number of more digits than Python reads.
    """
    found = _TOML_LINE.search(str(error))
    return first_line + int(found[1]) - 1 if found else first_line


@dataclass(frozen=True, slots=True)
class _Reading:
    """What every data block is read with."""

    toml: TomlLines
    line: int
    report: Report

    def runs(self, table: SettingTable, key: str, default: str | None = None, at: int = 0) -> Runs:
        text = table.text(key, default)
        return plain_runs(text, self.toml.line_of(table.name(key), after=at), self.report)

    def tables_of(self, table: SettingTable, key: str) -> list[tuple[SettingTable, int]]:
        """Return the tables of `[[key]]` and the line each begins on."""
        values = table.take(key, list)
        found = []
        line = self.line
        for value in values if isinstance(values, list) else []:
            if not isinstance(value, dict):
                raise SettingFaultError(f"'{key}' must be tables, written as [[{key}]]")
            line = self.toml.line_of(key, after=line + 1)
            found.append((SettingTable(value, f"{key}."), line))
        return found


def code(table: SettingTable, key: str, kind: Callable[[str], Code], default: str = "") -> Code:
    """Take a text that must be one of a closed vocabulary."""
    value = table.text(key, default or None)
    try:
        return kind(value)
    except ValueError:
        raise SettingFaultError(f"'{table.name(key)}' does not know '{value}'") from None


def identifier(table: SettingTable, key: str) -> str:
    """Take an id: small letters, digits, hyphens."""
    value = table.text(key)
    if not ID.fullmatch(value):
        name = table.name(key)
        raise SettingFaultError(f"'{name}' must be small letters, digits and hyphens")
    return value


def read_data_block(word: str, text: str, line: int, report: Report) -> DataBlock | tuple[int, str]:
    """Read a fenced block whose fence stands on `line`; or a line and what is wrong there."""
    try:
        toml = TomlLines(text, line + 1)
    except ValueError as error:
        return toml_error_line(error, line + 1), f"this is not valid TOML: {error}"
    except RecursionError:
        return line, "this is nested too deeply"
    table = SettingTable(toml.values, "")
    reading = _Reading(toml, line, report)
    try:
        block = _READERS[word](table, reading)
        table.finish()
    except SettingFaultError as fault:
        quoted = str(fault).split("'")
        key = quoted[1] if len(quoted) > 1 else ""
        return (toml.line_of(key) if key else line), str(fault)
    return block


def _figure(table: SettingTable, reading: _Reading) -> FigureBlock:
    return FigureBlock(identifier(table, "id"), reading.line)


def _icon_array(table: SettingTable, reading: _Reading) -> IconArray:
    of = table.whole("of", 100, 100, 1000)
    if of not in {100, 1000}:
        raise SettingFaultError("'of' must be 100 or 1000")
    count = table.whole("count", -1, 0, of)
    part = table.whole("part_count", 0, 0, count)
    return IconArray(
        kind=code(table, "kind", NumberKind),
        count=count,
        of=of,
        says=reading.runs(table, "says"),
        who=reading.runs(table, "who"),
        people=table.whole("people", 0, 1, 10_000_000),
        time=reading.runs(table, "time"),
        source_ids=tuple(table.texts("sources")),
        part_count=part,
        part_says=reading.runs(table, "part_says", None if part else ""),
        line=reading.line,
    )


def _timeline(table: SettingTable, reading: _Reading) -> Timeline:
    title = reading.runs(table, "title")
    stops = []
    for stop, line in reading.tables_of(table, "stop"):
        first = _day(stop, "from_day")
        last = _day(stop, "to_day")
        if (first is None) != (last is None) or (first is not None and (last or 0) < first):
            raise SettingFaultError("'from_day' and 'to_day' belong together, the earlier first")
        stops.append(
            Stop(
                when=reading.runs(stop, "when", at=line),
                says=reading.runs(stop, "says", at=line),
                kind=code(stop, "kind", StopKind, StopKind.NORMAL),
                from_day=first,
                to_day=last,
            )
        )
        stop.finish()
    if not 1 < len(stops) <= MOST_STOPS:
        raise SettingFaultError(f"'stop' must be there 2 to {MOST_STOPS} times")
    return Timeline(title, tuple(stops), reading.line)


_NO_DAY: Final = -100_000


def _day(table: SettingTable, key: str) -> int | None:
    value = table.whole(key, _NO_DAY, _NO_DAY, 100_000)
    return None if value == _NO_DAY else value


def _question(table: SettingTable, reading: _Reading) -> Question:
    question_id = identifier(table, "id")
    open_prompt = reading.runs(table, "open")
    ask = reading.runs(table, "ask")
    back = identifier(table, "back")
    show_me = reading.runs(table, "show_me", "")
    short = reading.runs(table, "short", "")
    choices = []
    for choice, line in reading.tables_of(table, "choice"):
        choices.append(
            Choice(
                says=reading.runs(choice, "says", at=line),
                reply=reading.runs(choice, "reply", at=line),
                right=choice.flag("right", default=False),
            )
        )
        choice.finish()
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES:
        raise SettingFaultError(f"'choice' must be there {FEWEST_CHOICES} to {MOST_CHOICES} times")
    if sum(choice.right for choice in choices) != 1:
        raise SettingFaultError("'right' must be true in exactly one choice")
    return Question(
        question_id, open_prompt, ask, tuple(choices), back, show_me, short, reading.line
    )


_READERS: Final[Mapping[str, Callable[[SettingTable, _Reading], DataBlock]]] = {
    "figure": _figure,
    "icon-array": _icon_array,
    "timeline": _timeline,
    "question": _question,
}
DATA_BLOCKS: Final = frozenset(_READERS)
