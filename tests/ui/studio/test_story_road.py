"""The road of a story: its steps, months, years and place, written by keys alone."""

from dataclasses import replace

from PySide6.QtCore import Qt

from hopewall.core.codes import Language, Road, RoadStep
from hopewall.core.draft import StoryDraft
from hopewall.core.screen import RoadPoint
from hopewall.services.studio.writing import Saved, open_draft, save_draft
from hopewall.ui.models.studio.road_rows import RoadRowsModel
from hopewall.ui.viewmodels.studio.story_road import StoryRoadViewModel
from tests.ui.studio.hand import Hand, name_of
from tests.ui.studio.test_people import everybody, open_person, shown

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def road_of(hand: Hand) -> StoryRoadViewModel:
    return hand.stage.rooms.writing.road


def steps(hand: Hand) -> list[tuple[str, str]]:
    rows = road_of(hand).property("rows")
    assert isinstance(rows, RoadRowsModel)
    return [(row.step, row.month) for row in rows.steps]


def open_road(hand: Hand) -> str:
    """Open the road of somebody's story, with no step in it; return the story's id."""
    open_person(hand, shown(everybody(hand)))
    page = hand.stage.rooms.person.page
    assert page is not None
    hand.tap("Write in the story")
    hand.wait(lambda: hand.stage.rooms.writing.property("isOpen"))
    hand.tap("Road")
    while steps(hand):
        hand.tap("Take step 1 out")
    return page.stories[0].story.story_id


def draft_of(hand: Hand, story_id: str) -> StoryDraft:
    hand.wait(lambda: hand.stage.rooms.writing.property("isSaved"), "the save")
    desk = hand.stage.desk.desk
    assert desk is not None
    draft = open_draft(desk, story_id)
    assert isinstance(draft, StoryDraft)
    return draft


def tab_to(hand: Hand, name: str) -> None:
    """Press the tab key until something of this name has the focus."""
    for _ in range(60):
        if _name(hand).startswith(name):
            return
        hand.key(Qt.Key.Key_Tab)
    raise AssertionError(f"the tab key never comes to “{name}”")


def _name(hand: Hand) -> str:
    """What a screen reader says of whatever has the focus."""
    return name_of(hand.stage.window.activeFocusItem())


def test_steps_are_added_moved_and_taken_out_by_keys_alone_and_saved(hand: Hand) -> None:
    story_id = open_road(hand)
    tab_to(hand, "Add a step")
    hand.key(Qt.Key.Key_Return)
    hand.settle()
    assert _name(hand).startswith("Step 1: First signs"), "a new step has the focus"
    hand.key(Qt.Key.Key_Down)
    assert _name(hand).startswith("Step 1: Diagnosed")
    hand.key(Qt.Key.Key_Tab)
    hand.write("2024.3")
    tab_to(hand, "Add a step")
    hand.key(Qt.Key.Key_Return)
    hand.settle()
    assert steps(hand) == [("diagnosed", "2024.3"), ("first-treatment", "")]
    hand.key(Qt.Key.Key_Up, ALT)
    hand.settle()
    assert steps(hand) == [("first-treatment", ""), ("diagnosed", "2024.3")]
    assert _name(hand).startswith("Step 1: First treatment"), "the focus goes with the step"
    draft = draft_of(hand, story_id)
    assert draft.content.timeline == (
        RoadPoint(RoadStep.FIRST_TREATMENT),
        RoadPoint(RoadStep.DIAGNOSED, "2024-03"),
    )
    tab_to(hand, "Take step 1 out")
    hand.key(Qt.Key.Key_Return)
    assert draft_of(hand, story_id).content.timeline == (RoadPoint(RoadStep.DIAGNOSED, "2024-03"),)


def test_the_live_page_shows_the_road_while_it_is_written(hand: Hand) -> None:
    open_road(hand)
    hand.tap("Add a step")
    hand.tap("Add a step")
    hand.type("Month of step 2", "2024-03")
    hand.type("City", "Fictional Town")
    for language, said in (
        (Language.EN, ("First signs", "Diagnosed", "Mar 2024", "Fictional Town")),
        (Language.ZH_HANS, ("最初的不适", "确诊", "2024", "Fictional Town")),
    ):
        hand.stage.preview.speak(language)
        hand.wait(lambda said=said: not missing(hand, said), f"{said}")  # type: ignore[misc]


def missing(hand: Hand, said: tuple[str, ...]) -> list[str]:
    page = " ".join(hand.page_texts())
    return [each for each in said if each not in page]


def test_years_and_place_are_part_of_the_draft(hand: Hand) -> None:
    story_id = open_road(hand)
    hand.type("Years on the road", "7")
    hand.type("Region", "Fictional Province")
    road_of(hand).chooseRoad(str(Road.DURING))
    content = draft_of(hand, story_id).content
    assert (content.years, content.region, content.road) == (7, "Fictional Province", Road.DURING)


def test_what_is_wrong_stands_beside_its_field_and_is_not_handed_in(hand: Hand) -> None:
    story_id = open_road(hand)
    hand.tap("Add a step")
    hand.type("Month of step 1", "in spring")
    assert not hand.sees("Write year and month"), "nobody is interrupted while typing"
    hand.type("Years on the road", "many")
    hand.wait_to_see("Write year and month, such as 2024-03, or nothing.")
    assert hand.sees("Write whole years")
    hand.stage.display.speak(Language.ZH_HANS)
    hand.wait_to_see("请填写年和月")
    hand.stage.display.speak(Language.EN)
    hand.tap("Hand in for review")
    hand.wait_to_see("Something is still missing; it is said beside it.")
    assert hand.stage.rooms.writing.property("isOpen")
    assert draft_of(hand, story_id).content.timeline == (RoadPoint(RoadStep.FIRST_SIGNS),)


def test_undo_and_redo_of_the_road_by_keys(hand: Hand) -> None:
    story_id = open_road(hand)
    hand.tap("Add a step")
    hand.type("City", "Su")
    hand.write("zhou")
    hand.key(Qt.Key.Key_Z, CTRL)
    content = draft_of(hand, story_id).content
    assert "Su" not in content.city
    assert content.timeline == (RoadPoint(RoadStep.FIRST_SIGNS),)
    hand.key(Qt.Key.Key_Z, CTRL)
    assert draft_of(hand, story_id).content.timeline == ()
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    content = draft_of(hand, story_id).content
    assert (content.city, len(content.timeline)) == ("Suzhou", 1)
    hand.tap("Undo")
    assert road_of(hand).property("city") != "Suzhou"


def test_the_road_is_named_in_both_languages(hand: Hand) -> None:
    open_road(hand)
    hand.tap("Add a step")
    for language, name in ((Language.EN, "Step 1: First signs"), (Language.ZH_HANS, "第 1 步")):
        hand.stage.display.speak(language)
        hand.settle()
        assert any(each.startswith(name) for each in hand.names())
        assert all(hand.names())


def test_anothers_steps_come_in_while_the_road_is_open(hand: Hand) -> None:
    story_id = open_road(hand)
    draft = draft_of(hand, story_id)
    desk = hand.stage.desk.desk
    assert desk is not None
    theirs = replace(draft.content, timeline=(RoadPoint(RoadStep.HOME, "2024-05"),))
    assert isinstance(save_draft(desk, draft, theirs), Saved)
    hand.type("City", "Suzhou")
    hand.wait(lambda: steps(hand) == [("home", "2024-05")], "their step")
    assert hand.sees("Somebody else was writing here too")
    content = draft_of(hand, story_id).content
    assert (content.city, len(content.timeline)) == ("Suzhou", 1)


def test_what_changed_of_the_road_is_said_in_words(hand: Hand) -> None:
    story_id = open_road(hand)
    hand.tap("Add a step")
    hand.type("Month of step 1", "2024-03")
    draft_of(hand, story_id)
    hand.tap("Versions")
    hand.wait_to_see("As it hung")
    hand.tap("As it hung")
    hand.wait_to_see("First signs (2024-03)")
