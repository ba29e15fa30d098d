from datetime import timedelta

import pytest

from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.education.checks.rule_words import RULES_IN_CHINESE
from hopewall.education.checks.rules import RULES
from hopewall.education.front_text import front_values, with_front
from hopewall.education.library_reader import read_shelf
from hopewall.education.places import SHIPPED
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.explainer_checks import PageChecks, open_checks
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageKept,
    PageMoved,
    PageRefused,
    change_front,
    front_of,
    list_pages,
    open_page,
    pages_in_trouble,
    remove_own_page,
    save_page,
    sign_review,
    stamp_translation,
)
from hopewall.services.studio.today import PageDue, pages_due
from tests.services.demonstration import NOW
from tests.services.studio.conftest import CLINICIAN, CURATOR, OFFICER, Clock, Seat

EN, ZH = Language.EN, Language.ZH_HANS
PAGE = "first-month"


def opened(at: Seat, language: Language = EN) -> OpenedPage:
    page = open_page(at(CURATOR), PAGE, language)
    assert isinstance(page, OpenedPage), page
    return page


@pytest.fixture(scope="module")
def checks() -> PageChecks:
    return PageChecks(read_shelf(SHIPPED), NOW.date())


def kept(at: Seat, page: OpenedPage, text: str, checks: PageChecks) -> PageKept:
    outcome = save_page(at(CURATOR), page, text, checks)
    assert isinstance(outcome, PageKept), outcome
    return outcome


def test_every_rule_is_said_in_chinese_too() -> None:
    assert set(RULES_IN_CHINESE) == set(RULES)


def test_the_hospitals_page_stands_beside_the_shipped_one(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    assert not page.own
    assert page.text == page.shipped
    changed = page.text.replace("\n## ", "\nWe at this hospital are here.\n\n## ", 1)
    outcome = kept(at, page, changed, checks)
    assert outcome.page.own
    assert outcome.page.text == changed
    assert outcome.page.shipped == page.shipped
    assert (SHIPPED / "en" / f"{PAGE}.md").read_text("utf-8") == page.shipped
    moved = save_page(at(CURATOR), page, "something else", checks)
    assert isinstance(moved, PageMoved)
    assert moved.theirs.text == changed
    back = remove_own_page(at(CURATOR), outcome.page)
    assert isinstance(back, OpenedPage)
    assert not back.own
    assert len(list((at(CURATOR).home.content / "removed").rglob("*.md"))) == 1
    assert isinstance(remove_own_page(at(CURATOR), back), PageRefused)


def test_a_page_that_blocks_is_saved_and_not_shown(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    outcome = kept(
        at, page, page.text + "\nThis is a miracle: 90% are cured, see www.x.com.\n", checks
    )
    assert not outcome.shown
    rules = {finding.rule for finding in outcome.findings}
    assert {"percent", "outside-address"} <= rules
    assert all(one.asks.zh_hans and one.asks.en for one in outcome.findings)


def test_shipped_pages_are_sound_as_they_are_typed(at: Seat, checks: PageChecks) -> None:
    english, chinese = opened(at), opened(at, ZH)
    for page in (english, chinese):
        found = checks.check(PAGE, page.language, page.text)
        assert not [one for one in found if one.severity is Severity.BLOCK]
    assert checks.parity(PAGE, english.text, chinese.text) == ()
    fewer = english.text.replace("\n## ", "\n### ", 1)
    assert checks.parity(PAGE, fewer, chinese.text)
    assert checks.preview(PAGE, EN, english.text) is not None
    assert checks.preview(PAGE, EN, "no front matter") is None


def test_a_reviewer_is_whoever_is_here_and_nobody_else(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    text = sign_review(at(CLINICIAN), page, page.text, "This hospital", "none")
    assert isinstance(text, str)
    values = front_of(text)
    assert values is not None
    assert values["reviewers"] == [
        {
            "name": "Zimo",
            "role": "clinician",
            "org": "This hospital",
            "kind": "clinician",
            "date": at(CURATOR).today,
            "conflict": "none",
        }
    ]
    assert values["status_date"] == at(CURATOR).today
    outcome = kept(at, page, text, checks)
    assert "front-matter" not in {one.rule for one in outcome.findings}
    again = sign_review(at(CLINICIAN), outcome.page, text, "This hospital", "none")
    assert isinstance(again, str)
    assert len(front_of(again)["reviewers"]) == 1  # type: ignore[index, arg-type]
    assert isinstance(sign_review(at(CLINICIAN), page, page.text, "", "none"), PageRefused)


def test_a_form_changes_values_and_leaves_the_body_alone(at: Seat) -> None:
    page = opened(at)
    text = change_front(page, page.text, {"title": 'A "new" title', "version": "1.1.0"})
    assert isinstance(text, str)
    assert text.split("\n+++\n", 1)[1] == page.text.split("\n+++\n", 1)[1]
    values = front_of(text)
    assert values is not None
    assert values["title"] == 'A "new" title'
    old = front_of(page.text)
    assert old is not None
    assert {k: v for k, v in values.items() if k not in {"title", "version"}} == {
        k: v for k, v in old.items() if k not in {"title", "version"}
    }
    assert isinstance(change_front(page, "no front", {}), PageRefused)
    assert isinstance(change_front(page, page.text, {"title": object()}), PageRefused)


@pytest.mark.parametrize("language", Language)
def test_every_shipped_front_matter_survives_being_written_again(language: Language) -> None:
    for file in (SHIPPED / language.value).glob("*.md"):
        text = file.read_text("utf-8")
        again = with_front(text, {})
        assert isinstance(again, str)
        assert front_values(again) == front_values(text)


def test_a_translation_is_stamped_with_the_english_it_says(at: Seat, checks: PageChecks) -> None:
    english, chinese = opened(at), opened(at, ZH)
    changed = english.text.replace("\n## ", "\nOne more sentence.\n\n## ", 1)
    stale = checks.parity(PAGE, changed, chinese.text)
    assert "stale-translation" in {one.rule for one in stale}
    text = stamp_translation(changed, chinese, chinese.text)
    assert isinstance(text, str)
    fresh = checks.parity(PAGE, changed, text)
    assert "stale-translation" not in {one.rule for one in fresh}


def test_who_may_not_edit_pages_and_what_is_no_page(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    assert isinstance(open_checks(at(OFFICER)), NotAllowed)
    assert isinstance(save_page(at(OFFICER), page, page.text, checks), NotAllowed)
    assert isinstance(open_page(at(CURATOR), "../secrets", EN), PageRefused)


def test_the_list_says_what_is_due(at: Seat, clock: Clock) -> None:
    rows = list_pages(at(CURATOR))
    assert isinstance(rows, tuple)
    assert {row.language for row in rows} == set(Language)
    assert not any(row.own or row.reviewed for row in rows)
    clock.now += timedelta(days=400)
    due = pages_due(at(CURATOR))
    assert isinstance(due, tuple)
    assert due
    assert all(isinstance(one, PageDue) for one in due)


@pytest.mark.soak
def test_a_page_in_trouble_is_counted(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    kept(at, page, page.text + "\nThis is a miracle: 90% are cured.\n", checks)
    trouble = pages_in_trouble(at(CURATOR))
    assert isinstance(trouble, dict)
    assert set(trouble) == {(EN, PAGE)}
