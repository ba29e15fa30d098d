from dataclasses import replace

import pytest

from hopewall.core.codes import Language
from hopewall.core.page_draft import PageDraft
from hopewall.education.library_reader import read_shelf
from hopewall.education.places import SHIPPED
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.explainer_checks import PageChecks
from hopewall.services.studio.explainers import (
    OpenedPage,
    PageKept,
    PageMoved,
    PageRefused,
    open_page,
    save_page,
    throw_away_draft,
)
from hopewall.services.studio.page_writing import (
    DraftDropped,
    DraftMerged,
    DraftSaved,
    DraftTooLong,
    draft_upon,
    drafted_pages,
    page_drafts,
    save_page_draft,
)
from tests.services.demonstration import NOW
from tests.services.studio.conftest import CURATOR, OFFICER, Seat

EN = Language.EN
PAGE = "first-month"
END = "\n\nOne more thing.\n"


def opened(at: Seat) -> OpenedPage:
    page = open_page(at(CURATOR), PAGE, EN)
    assert isinstance(page, OpenedPage), page
    return page


def draft_of(at: Seat) -> PageDraft:
    return draft_upon(at(CURATOR), PAGE, EN, opened(at).text)


def saved(at: Seat, seen: PageDraft, text: str) -> PageDraft:
    outcome = save_page_draft(at(CURATOR), seen, text)
    assert isinstance(outcome, DraftSaved), outcome
    return outcome.draft


@pytest.fixture(scope="module")
def checks() -> PageChecks:
    return PageChecks(read_shelf(SHIPPED), NOW.date())


def test_what_is_typed_is_kept_and_the_page_is_not_touched(at: Seat) -> None:
    page = opened(at)
    draft = draft_of(at)
    assert (draft.revision, draft.text) == (0, page.text)
    text = page.text + END + "half a sign \ud800"
    first = saved(at, draft, text)
    assert (first.revision, first.text[-1]) == (1, "?")
    assert saved(at, first, page.text + END).revision == 2
    assert not (at(CURATOR).home.content / "en" / f"{PAGE}.md").exists()
    assert drafted_pages(at(CURATOR)) == frozenset({(PAGE, EN)})
    assert draft_of(at).text == page.text + END
    # What says the same as the page is no draft.
    assert isinstance(save_page_draft(at(CURATOR), draft_of(at), page.text), DraftDropped)
    assert drafted_pages(at(CURATOR)) == frozenset()
    refused = save_page_draft(at(CURATOR), draft, "a\0b")
    assert isinstance(refused, DraftTooLong)
    assert isinstance(save_page_draft(at(OFFICER), draft, text), NotAllowed)


def test_two_windows_at_one_page_lose_nothing(at: Seat) -> None:
    seen = draft_of(at)
    theirs = seen.text.replace('title = "', 'title = "Theirs: ', 1)
    saved(at, seen, theirs)
    merged = save_page_draft(at(CURATOR), seen, seen.text + END)
    assert isinstance(merged, DraftMerged)
    assert "Theirs: " in merged.draft.text
    assert "One more thing." in merged.draft.text
    # The other threw it away, or saved it, meanwhile: what is typed is a draft of its own.
    assert isinstance(throw_away_draft(at(CURATOR), merged.draft), PageDraft)
    again = saved(at, merged.draft, merged.draft.text + "More.\n")
    assert again.text.endswith("More.\n")


def test_the_draft_goes_with_the_save_of_its_page(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    mine = saved(at, draft_of(at), page.text + END)
    others = saved(at, mine, mine.text.replace('title = "', 'title = "Theirs: ', 1))
    stale = save_page(at(CURATOR), page, mine.text + "And.\n", checks, mine)
    assert isinstance(stale, DraftMerged)
    assert "Theirs: " in stale.draft.text
    assert "And." in stale.draft.text
    assert others.revision + 1 == stale.draft.revision
    kept = save_page(at(CURATOR), page, stale.draft.text, checks, stale.draft)
    assert isinstance(kept, PageKept)
    assert drafted_pages(at(CURATOR)) == frozenset()
    assert isinstance(save_page(at(CURATOR), page, page.text, checks), PageMoved)


def test_a_file_that_changed_since_the_draft_is_put_beside_it(at: Seat, checks: PageChecks) -> None:
    page = opened(at)
    saved(at, draft_of(at), page.text + END)
    changed = page.text.replace('title = "', 'title = "On the disk: ', 1)
    assert isinstance(save_page(at(CURATOR), page, changed, checks), PageKept)
    draft = draft_of(at)
    assert draft.base == changed
    assert "On the disk: " in draft.text
    assert "One more thing." in draft.text
    found = page_drafts(at(CURATOR), PAGE, {EN: changed})
    assert isinstance(found, dict)
    assert found[EN] == draft


def test_a_draft_thrown_away_is_put_aside(at: Seat) -> None:
    draft = saved(at, draft_of(at), "what was typed")
    older = throw_away_draft(at(CURATOR), replace(draft, revision=7))
    assert older == draft
    gone = throw_away_draft(at(CURATOR), draft)
    assert isinstance(gone, PageDraft)
    assert gone.revision == 0
    aside = list((at(CURATOR).home.content / "removed").rglob("*.md"))
    assert [file.read_text("utf-8") for file in aside] == ["what was typed"]
    assert isinstance(open_page(at(CURATOR), "No good", EN), PageRefused)
