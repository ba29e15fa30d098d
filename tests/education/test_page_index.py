"""The search through the explainers: what it finds, where, in what order, and what it survives."""

from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.library import Library
from hopewall.core.page_search import FoundPage, PageSearch
from hopewall.education.library_reader import read_library
from hopewall.education.page_index import PageIndex
from hopewall.education.shelf_files import SHIPPED
from hopewall.services.page_search import page_search
from tests.education.sample_pages import EN, TODAY, ZH
from tests.education.test_library import shelve

SMALL = "small-page"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> PageSearch:
    return page_search(read_library(shelve(tmp_path_factory.mktemp("content")), TODAY))


@pytest.fixture(scope="module")
def shipped() -> PageIndex:
    return PageIndex(read_library(SHIPPED, TODAY))


def under(index: PageSearch, text: str, language: Language) -> dict[str, str]:
    return {found.page_id: found.heading_id for found in index.search(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "heading"),
    [
        ("small page", EN, ""),
        ("medicine", EN, ""),
        ("MEDIC", EN, ""),
        ("nurse", EN, "the-lab"),
        ("wait at home", EN, "the-lab"),
        ("fever", EN, "what-may-happen"),
        ("China", EN, "what-may-happen"),
        ("million", EN, "what-may-happen"),
        ("lab makes", EN, "the-lab"),
        ("nurse fever", EN, ""),
        ("CAR-T", EN, "the-lab"),
        ("当药", ZH, ""),
        ("抽血", ZH, "the-lab"),
        ("发烧", ZH, "what-may-happen"),
        ("万元", ZH, "what-may-happen"),
    ],
)
def test_words_are_found_under_their_heading(
    index: PageSearch, text: str, language: Language, heading: str
) -> None:
    found = under(index, text, language)
    assert SMALL in found
    if text != "nurse fever":
        assert found[SMALL] == heading


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("zebra", EN),
        ("nurse zebra", EN),
        ("药当", ZH),
        ("抽血", EN),
        ("nurse", ZH),
        ("", EN),
        ("bank", EN),
    ],
)
def test_other_words_are_not_found(index: PageSearch, text: str, language: Language) -> None:
    assert list(index.search(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        *('"', "'", '""', "*", "AND", "OR", "NEAR(a b)", "words:nurse", "-nurse", "(nurse"),
        *("nurse)", "^nurse", "a*b", "\x00", "\ud800", ";--", "{a}", 'x" OR "1', "nurse\x00细"),
        *("x" * 100_000, "狼" * 5_000, "﷽" * 300, "\U0001f600", "+" * 500, "a " * 3_000),
    ],
)
def test_no_text_can_do_harm(index: PageSearch, text: str) -> None:
    for language in Language:
        index.search(text, language)
    assert SMALL in under(index, "nurse", EN)


def test_an_index_that_cannot_be_read_finds_nothing(tmp_path: Path) -> None:
    index = PageIndex(read_library(shelve(tmp_path), TODAY))
    index.close()
    assert list(index.search("nurse", EN)) == []


def test_an_empty_library_has_nothing_to_find() -> None:
    assert list(PageIndex(Library()).search("nurse", EN)) == []


@pytest.mark.parametrize(
    ("text", "language", "best"),
    [
        ("lupus", EN, FoundPage("car-t-lupus")),
        ("狼疮", ZH, FoundPage("car-t-lupus")),
        ("when to call", EN, FoundPage("when-to-call")),
        ("费用", ZH, FoundPage("cost-and-insurance")),
        ("cytokine release syndrome", EN, None),
    ],
)
def test_the_page_about_it_comes_first(
    shipped: PageIndex, text: str, language: Language, best: FoundPage | None
) -> None:
    found = shipped.search(text, language)
    assert found
    assert best is None or found[0] == best


def test_every_page_is_found_by_its_title_and_every_heading_is_there(shipped: PageIndex) -> None:
    library = read_library(SHIPPED, TODAY)
    for (language, page_id), page in library.pages.items():
        found = under(shipped, page.front.title, language)
        assert page_id in found
        for other, heading_id in found.items():
            there = library.pages[(language, other)]
            ids = {getattr(block, "heading_id", "") for block in there.blocks}
            assert heading_id in ids | {""}
