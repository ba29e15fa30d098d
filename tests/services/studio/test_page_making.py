import pytest

from hopewall.core.codes import Language
from hopewall.core.explainer import PageKind
from hopewall.core.finding import Severity
from hopewall.education.library_reader import read_shelf
from hopewall.education.places import SHIPPED
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.explainer_checks import PageChecks
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageKept,
    front_of,
    list_pages,
    open_page,
    save_page,
)
from hopewall.services.studio.page_making import NewPage, PageMade, PageNotMade, make_page
from hopewall.services.studio.page_writing import draft_upon
from tests.services.demonstration import NOW
from tests.services.studio.conftest import CURATOR, OFFICER, Seat

EN, ZH = Language.EN, Language.ZH_HANS
TITLES = {EN: 'Your "first" visit', ZH: "第一次来院"}


@pytest.fixture(scope="module")
def checks() -> PageChecks:
    return PageChecks(read_shelf(SHIPPED), NOW.date())


def asked(page_id: str = "first-visit", kind: str = "practical", age: str = "") -> NewPage:
    return NewPage(page_id, kind, TITLES, age)


def faults(at: Seat, page: NewPage) -> set[str]:
    outcome = make_page(at(CURATOR), page)
    assert isinstance(outcome, PageNotMade), outcome
    assert all(said.en and said.zh_hans for said in outcome.faults.values())
    return set(outcome.faults)


@pytest.mark.parametrize("kind", list(PageKind))
def test_a_new_page_is_a_draft_in_both_languages_and_blocks(
    at: Seat, kind: PageKind, checks: PageChecks
) -> None:
    age = "5-8" if kind is PageKind.CHILDREN else ""
    assert isinstance(make_page(at(CURATOR), asked(kind=kind, age=age)), PageMade)
    assert not list(at(CURATOR).home.content.rglob("first-visit.md"))
    rows = list_pages(at(CURATOR))
    assert isinstance(rows, tuple)
    found = [row for row in rows if row.page_id == "first-visit"]
    assert [(row.language, row.title, row.there) for row in found] == [
        (language, TITLES[language], False) for language in Language
    ]
    for language in Language:
        page = open_page(at(CURATOR), "first-visit", language)
        assert isinstance(page, OpenedPage)
        assert page.text == ""
        draft = draft_upon(at(CURATOR), "first-visit", language, page.text)
        values = front_of(draft.text)
        assert values is not None
        assert values["kind"] == kind
        kept = save_page(at(CURATOR), page, draft.text, checks, draft)
        assert isinstance(kept, PageKept)
        assert not kept.shown
        assert any(one.severity is Severity.BLOCK for one in kept.findings)


def test_bad_answers_are_told_beside_their_fields(at: Seat) -> None:
    assert faults(at, asked("First Visit")) == {"id"}
    assert faults(at, asked("../etc")) == {"id"}
    assert faults(at, asked("a" * 61)) == {"id"}
    assert faults(at, asked("first-month")) == {"id"}
    assert faults(at, asked(kind="novel")) == {"kind"}
    assert faults(at, asked(kind="children", age="40")) == {"age"}
    nothing = NewPage("", "", {EN: " ", ZH: "a\u202eb"})
    assert faults(at, nothing) == {"id", "kind", "title.en", "title.zh-Hans"}
    assert isinstance(make_page(at(CURATOR), asked()), PageMade)
    assert faults(at, asked()) == {"id"}
    assert isinstance(make_page(at(OFFICER), asked("other")), NotAllowed)
