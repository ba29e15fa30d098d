"""`path.toml`: the way through the explainers, the worries, and the stories of each page."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from hopewall.core.codes import AgeBand, Illness, LifeCycle, Road, RoadStep, Therapy, Voice
from hopewall.core.finding import Finding
from hopewall.core.learn_path import LearnPath, Station, StoryMatch
from hopewall.education.data_blocks import identifier
from hopewall.education.setting_table import SettingFaultError, SettingTable
from hopewall.education.toml_file import TomlFile, local

Code = TypeVar("Code", bound=StrEnum)


def read_path(path: Path) -> tuple[LearnPath, list[Finding]]:
    """Read the way; with a fault in it there is none, and that is reported."""
    file = TomlFile(path, "path-file")
    if file.findings:
        return LearnPath(), file.findings
    top = SettingTable(file.values, "")
    try:
        stories = top.table("stories")
        found = LearnPath(
            stations=tuple(_station(part) for part in _list(top, "station")),
            worries=tuple(_station(part) for part in _list(top, "worry")),
            stories={
                page: _match(stories.table(page))
                for page in list(_keys(file.values.get("stories")))
            },
        )
        stories.finish()
        top.finish()
    except SettingFaultError as fault:
        file.fault(1, str(fault))
        return LearnPath(), file.findings
    return found, file.findings


def _keys(value: object) -> list[str]:
    return [str(key) for key in value] if isinstance(value, dict) else []


def _list(top: SettingTable, key: str) -> list[SettingTable]:
    values = top.take(key, list)
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise SettingFaultError(f"'{key}' must be tables, written as [[{key}]]")
    return [SettingTable(value, f"{key}.") for value in values]


def _station(table: SettingTable) -> Station:
    station = Station(identifier(table, "id"), local(table), tuple(table.texts("pages")))
    table.finish()
    return station


def _match(table: SettingTable) -> StoryMatch:
    match = StoryMatch(
        illnesses=_codes(table, "illnesses", Illness),
        therapies=_codes(table, "therapies", Therapy),
        road=_codes(table, "road", Road),
        life_cycle=_codes(table, "life_cycle", LifeCycle),
        voices=_codes(table, "voices", Voice),
        ages=_codes(table, "ages", AgeBand),
        steps=_codes(table, "steps", RoadStep),
    )
    table.finish()
    return match


def _codes(table: SettingTable, key: str, kind: Callable[[str], Code]) -> frozenset[Code]:
    found = set()
    for value in _texts(table, key):
        try:
            found.add(kind(value))
        except ValueError:
            raise SettingFaultError(f"'{table.name(key)}' does not know '{value}'") from None
    return frozenset(found)


def _texts(table: SettingTable, key: str) -> list[str]:
    values = table.take(key, list, [])
    return [str(value) for value in values] if isinstance(values, list) else []
