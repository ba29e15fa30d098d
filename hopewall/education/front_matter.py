"""The front matter of an explainer: TOML between two lines of `+++`, read strictly.

TOML because Python reads it and it has one way to write a thing; what must stand in it follows
PEMAT, DISCERN and the Chinese rules of 2022 on health information (source, author, date, audience).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeVar

from hopewall.core.codes import Language
from hopewall.core.explainer import (
    Author,
    Change,
    Evidence,
    FrontMatter,
    PageKind,
    Reader,
    ReadingAge,
    Reviewer,
    ReviewerKind,
    Translation,
)
from hopewall.education.data_blocks import TomlLines, code, identifier, toml_error_line
from hopewall.education.setting_table import SettingFaultError, SettingTable

Code = TypeVar("Code", bound=StrEnum)

FENCE: Final = "+++"
LONGEST_REVIEW_DAYS: Final = 1095
FEWEST_SOURCES: Final = 2
PLACES: Final = frozenset({"any", "CN", "US", "EU", "UK", "JP"})
_VERSION: Final = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,3}")


@dataclass(frozen=True, slots=True)
class FrontFault:
    """What is wrong with the front matter, and on which line."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class FrontRead:
    """The front matter, and where each key stands."""

    front: FrontMatter
    toml: TomlLines

    def line_of(self, key: str) -> int:
        """Return the line of the file that sets `key`."""
        return self.toml.line_of(key)


def split(text: str) -> tuple[str, list[str], int] | FrontFault:
    """Cut a page into its front matter, the lines of its body, and the number of the first."""
    lines = text.split("\n")
    if lines[0].strip() != FENCE:
        return FrontFault(1, f"a page begins with its front matter between two lines of {FENCE}")
    for index, line in enumerate(lines[1:], 1):
        if line.strip() == FENCE:
            return "\n".join(lines[1:index]), lines[index + 1 :], index + 2
    return FrontFault(1, f"the front matter has no second line of {FENCE}")


def read_front(text: str, page_id: str, language: Language) -> FrontRead | FrontFault:
    """Read front matter that begins on line 2 of the file `<language>/<page_id>.md`."""
    try:
        toml = TomlLines(text, 2)
    except ValueError as error:
        return FrontFault(toml_error_line(error, 2), f"this is not valid TOML: {error}")
    except RecursionError:
        return FrontFault(1, "the front matter is nested too deeply")
    table = SettingTable(toml.values, "")
    try:
        front = _front(table)
        table.finish()
        _agrees(front, page_id, language)
    except SettingFaultError as fault:
        quoted = str(fault).split("'")
        line = toml.line_of(quoted[1]) if len(quoted) > 1 else 1
        return FrontFault(line, str(fault))
    return FrontRead(front, toml)


def _front(table: SettingTable) -> FrontMatter:
    language = code(table, "lang", Language)
    version = table.text("version")
    if not _VERSION.fullmatch(version):
        raise SettingFaultError("'version' must be three numbers, such as 1.0.0")
    status_date = _day(table, "status_date")
    review_days = table.whole("review_days", 0, 1, LONGEST_REVIEW_DAYS)
    return FrontMatter(
        page_id=identifier(table, "id"),
        language=language,
        title=table.text("title"),
        summary=table.text("summary"),
        main_message=table.text("main_message"),
        kind=code(table, "kind", PageKind),
        audience=_codes(table, "audience", Reader),
        country=_places(table),
        evidence=code(table, "evidence", Evidence),
        status_date=status_date,
        review_days=review_days,
        next_review=_next_review(table, status_date, review_days),
        version=version,
        author=_author(table.table("author", required=True)),
        reviewers=tuple(_reviewer(each) for each in _tables(table, "reviewers")),
        funding=table.text("funding"),
        sources=_sources(table),
        actions=tuple(table.texts("actions")),
        printable=_printable(table),
        changes=_changes(table),
        age_band=_age_band(table),
        translation=_translation(table, language),
    )


def _agrees(front: FrontMatter, page_id: str, language: Language) -> None:
    if front.page_id != page_id:
        raise SettingFaultError(f"'id' must be the file's name, {page_id}")
    if front.language is not language:
        raise SettingFaultError(f"'lang' must be the folder's name, {language}")
    if (front.kind is PageKind.CHILDREN) != (front.age_band is not None):
        raise SettingFaultError("'age_band' belongs to pages of the kind children, and only there")


def _day(table: SettingTable, key: str) -> date:
    value = table.take(key, date)
    if type(value) is not date:
        raise SettingFaultError(f"'{table.name(key)}' must be a day, such as 2026-11-22")
    return value


def _next_review(table: SettingTable, status_date: date, review_days: int) -> date:
    due = _day(table, "next_review")
    if not status_date < due <= status_date + timedelta(days=review_days):
        raise SettingFaultError("'next_review' must come within review_days after status_date")
    return due


def _codes(table: SettingTable, key: str, kind: Callable[[str], Code]) -> tuple[Code, ...]:
    found = []
    for value in table.texts(key):
        try:
            found.append(kind(value))
        except ValueError:
            raise SettingFaultError(f"'{table.name(key)}' does not know '{value}'") from None
    return tuple(found)


def _places(table: SettingTable) -> tuple[str, ...]:
    places = tuple(table.texts("country"))
    if not set(places) <= PLACES:
        raise SettingFaultError(f"'country' must be of {', '.join(sorted(PLACES))}")
    return places


def _sources(table: SettingTable) -> tuple[str, ...]:
    sources = tuple(table.texts("sources"))
    if len(sources) < FEWEST_SOURCES or len(set(sources)) != len(sources):
        raise SettingFaultError(f"'sources' must name {FEWEST_SOURCES} or more, each once")
    return sources


def _printable(table: SettingTable) -> bool:
    value = table.take("print", bool)
    return value is True


def _age_band(table: SettingTable) -> ReadingAge | None:
    if not (value := table.text("age_band", "")):
        return None
    try:
        return ReadingAge(value)
    except ValueError:
        raise SettingFaultError(f"'age_band' does not know '{value}'") from None


def _author(table: SettingTable) -> Author:
    author = Author(table.text("name"), table.text("role"))
    table.finish()
    return author


def _tables(table: SettingTable, key: str) -> list[SettingTable]:
    values = table.take(key, list)
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise SettingFaultError(f"'{table.name(key)}' must be a list of tables")
    return [SettingTable(value, f"{key}.") for value in values]


def _reviewer(table: SettingTable) -> Reviewer:
    reviewer = Reviewer(
        name=table.text("name"),
        role=table.text("role"),
        org=table.text("org"),
        kind=code(table, "kind", ReviewerKind),
        on=_day(table, "date"),
        conflict=table.text("conflict"),
    )
    table.finish()
    return reviewer


def _changes(table: SettingTable) -> tuple[Change, ...]:
    changes = []
    for each in _tables(table, "changes"):
        changes.append(Change(_day(each, "date"), each.text("what")))
        each.finish()
    if not changes:
        raise SettingFaultError("'changes' must hold at least the first version")
    return tuple(changes)


def _translation(table: SettingTable, language: Language) -> Translation | None:
    if language is Language.EN:
        return None
    part = table.table("translation", required=True)
    translation = Translation(
        of=part.text("of"),
        english=part.text("english", ""),
        translator=part.text("translator"),
        back_checked_by=part.text("back_checked_by", ""),
    )
    part.finish()
    return translation
