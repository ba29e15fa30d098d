"""The content that comes with the program passes every rule; the guide shows what is true."""

import re
from datetime import date
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.explainer import PageKind
from hopewall.core.finding import Finding, Severity
from hopewall.core.library import Library
from hopewall.education.checks.rules import guide_table
from hopewall.education.library_reader import read_library
from hopewall.education.shelf_files import SHIPPED
from tests.education.sample_pages import blocks

GUIDE = Path(__file__).parents[2] / "docs" / "writing-explainers.md"
DAY = date(2026, 11, 22)
"""Rules that depend on the day must not break the suite later: overdue pages are a hint."""


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(SHIPPED, DAY)


def told(findings: list[Finding]) -> str:
    return "\n".join(f"{f.file}:{f.line}: [{f.rule}] {f.text} {f.why}" for f in findings)


def test_nothing_blocks(library: Library) -> None:
    blocking = [f for f in library.findings if f.severity is Severity.BLOCK]
    assert not blocking, told(blocking)


def test_every_page_is_there_in_every_language(library: Library) -> None:
    for page_id in library.path.page_order:
        for language in Language:
            assert library.page(page_id, language) is not None, (page_id, language)


@pytest.mark.parametrize(
    ("kind", "station"),
    [
        (PageKind.TOPIC, "understand"),
        (PageKind.TREATMENT, "is-it-for-me"),
        (PageKind.SAFETY, "first-month"),
        (PageKind.PRACTICAL, "for-families"),
        (PageKind.CHILDREN, "for-families"),
    ],
)
def test_where_a_hospitals_own_page_would_stand_by_its_kind(
    library: Library, kind: PageKind, station: str
) -> None:
    kinds = {page_id: page.front.kind for (_, page_id), page in library.pages.items()}
    way = library.path.with_unnamed({"ours": kind}, kinds)
    assert [one.station_id for one in way.stations if one.page_ids[-1] == "ours"] == [station]


def test_nobody_is_said_to_have_reviewed_a_shipped_page(library: Library) -> None:
    assert [page.front.page_id for page in library.pages.values() if page.reviewed] == []


def test_the_glossary_is_as_large_as_it_should_be(library: Library) -> None:
    assert len(library.glossary) >= 80


def test_the_board_tells_all_that_it_shows(library: Library) -> None:
    assert library.board is not None
    assert len(library.board.rows) >= 15
    for row in library.board.rows:
        for stand in row.stands:
            assert set(stand.source_ids) <= library.sources.keys()


def test_a_later_day_brings_hints_only() -> None:
    later = read_library(SHIPPED, date(2031, 1, 1))
    old = [f for f in later.findings if f.rule in {"page-overdue", "fact-overdue"}]
    assert old
    assert all(finding.severity is Severity.WARN for finding in old)


def test_the_guide_lists_every_rule() -> None:
    assert guide_table() in GUIDE.read_text("utf-8")


def test_the_guides_data_blocks_are_read() -> None:
    fenced = re.findall(r"(?ms)^````markdown\n(.*?)^````$", GUIDE.read_text("utf-8"))
    assert len(fenced) >= 4
    for example in fenced:
        found, reports = blocks(example)
        assert reports == [], example
        assert found
