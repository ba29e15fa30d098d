"""`glossary.toml`, `sources.toml` and `facts.toml`, read strictly."""

import re
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from hopewall.core.codes import Language
from hopewall.core.finding import Finding
from hopewall.core.references import Fact, Source, SourceKind, Term, TermWords
from hopewall.education.data_blocks import ID, code
from hopewall.education.setting_table import SettingFaultError, SettingTable
from hopewall.education.toml_file import TomlFile, local

T = TypeVar("T")
Read = tuple[dict[str, T], list[Finding]]

SINCE: Final = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_MONTH: Final = re.compile(r"\d{4}-\d{2}")


def read_glossary(path: Path) -> Read[Term]:
    """Read the glossary."""
    file = TomlFile(path, "glossary-file")
    return dict(file.each(_term)), file.findings


def read_sources(path: Path) -> Read[Source]:
    """Read the sources."""
    file = TomlFile(path, "sources-file")
    return dict(file.each(_source)), file.findings


def read_facts(path: Path) -> Read[Fact]:
    """Read the facts that change."""
    file = TomlFile(path, "facts-file")
    return dict(file.each(_fact)), file.findings


def day(table: SettingTable, key: str) -> date:
    """Take a day."""
    value = table.take(key, date)
    if type(value) is not date:
        raise SettingFaultError(f"'{table.name(key)}' must be a day, such as 2026-11-22")
    return value


def since(table: SettingTable, key: str, default: str | None = None) -> str:
    """Take a year, a month or a day, as exact as a source gives it."""
    value = table.text(key, default)
    if value and not SINCE.fullmatch(value):
        raise SettingFaultError(
            f"'{table.name(key)}' must be a year, month or day, such as \"2026-06\""
        )
    return value


def _known_id(key: str) -> str:
    if not ID.fullmatch(key):
        raise SettingFaultError(f"'{key}' must be small letters, digits and hyphens")
    return key


def _term(key: str, table: SettingTable, line: int) -> Term:
    words = {language: _term_words(table.table(language, required=True)) for language in Language}
    return Term(_known_id(key), words, table.flag("everyday", default=False), line)


def _term_words(table: SettingTable) -> TermWords:
    name, says = table.text("name"), table.text("says")
    words = TermWords(name, says, _forms(table, "also"), _forms(table, "unless"))
    table.finish()
    return words


def _forms(table: SettingTable, key: str) -> tuple[str, ...]:
    forms = table.take(key, list, [])
    if not isinstance(forms, list) or not all(isinstance(form, str) and form for form in forms):
        raise SettingFaultError(f"'{table.name(key)}' must be a list of texts")
    return tuple(forms)


def _source(key: str, table: SettingTable, line: int) -> Source:
    seen = table.text("seen")
    if not _MONTH.fullmatch(seen):
        raise SettingFaultError(f"'{table.name('seen')}' must be a month, such as \"2026-11\"")
    year = table.whole("year", 0, 0, 2200)
    return Source(
        source_id=_known_id(key),
        what=table.text("what"),
        kind=code(table, "kind", SourceKind),
        where=table.text("where"),
        seen=seen,
        year=year or None,
        line=line,
    )


def _fact(key: str, table: SettingTable, line: int) -> Fact:
    fact = Fact(
        fact_id=_known_id(key),
        about=table.text("about"),
        value=local(table),
        status_date=since(table, "status_date"),
        checked=day(table, "checked"),
        next_check=day(table, "next_check"),
        source_ids=tuple(table.texts("sources")),
        line=line,
    )
    if fact.next_check <= fact.checked:
        raise SettingFaultError(f"'{table.name('next_check')}' must come after 'checked'")
    return fact
