"""The road as it is typed: what is kept of it, what can be taken back, what a version says."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from hopewall.core.codes import RoadStep
from hopewall.core.draft import StoryContent, content_of
from hopewall.core.public_story import MAX_STEPS
from hopewall.core.screen import RoadPoint
from hopewall.services.studio.writing import story_difference
from hopewall.ui.models.studio.road_rows import RoadRowsModel
from hopewall.ui.viewmodels.studio.story_changes import changes_of
from hopewall.ui.viewmodels.studio.story_road import StoryRoadViewModel
from tests.vault.fictional import story


@dataclass
class Written:
    """The content that somebody writes."""

    content: StoryContent

    def take(self, content: StoryContent) -> None:
        self.content = content


def opened(qapp: QCoreApplication) -> tuple[StoryRoadViewModel, Written]:
    written = Written(replace(content_of(story()), timeline=(), city="", years=None))
    road = StoryRoadViewModel(lambda: written.content, written.take, qapp)
    road.open()
    return road, written


def lines(road: StoryRoadViewModel) -> list[tuple[str, str, bool]]:
    rows = road.property("rows")
    assert isinstance(rows, RoadRowsModel)
    assert rows.rowCount() == len(rows.steps)
    return [(row.step, row.month, bool(row.fault)) for row in rows.steps]


def test_a_month_is_kept_once_it_is_one_and_told_once_nobody_types(
    qapp: QCoreApplication,
) -> None:
    road, written = opened(qapp)
    road.add()
    road.typeMonth(0, "2024-03")
    road.typeMonth(0, "2024-031")
    assert written.content.timeline == (RoadPoint(RoadStep.FIRST_SIGNS, "2024-03"),)
    assert lines(road) == [("first-signs", "2024-031", False)]
    assert not road.settle()
    assert lines(road) == [("first-signs", "2024-031", True)]
    road.typeMonth(0, "")
    assert written.content.timeline == (RoadPoint(RoadStep.FIRST_SIGNS),)


def test_typing_on_in_one_field_is_one_thing_to_take_back(qapp: QCoreApplication) -> None:
    road, written = opened(qapp)
    for text in ("S", "Su", "Suz"):
        road.fill("city", text)
    road.fill("years", "3")
    road.undo()
    assert (written.content.city, written.content.years) == ("Suz", None)
    road.undo()
    assert written.content.city == ""
    road.redo()
    assert written.content.city == "Suz"
    road.fill("region", "East")
    assert not road.property("canRedo")


def test_no_more_steps_than_a_page_can_have(qapp: QCoreApplication) -> None:
    road, written = opened(qapp)
    for _ in range(MAX_STEPS + 2):
        road.add()
    assert len(written.content.timeline) == MAX_STEPS
    assert not road.property("mayAdd")
    assert written.content.timeline[-1].step is RoadStep.REMEMBERED


def test_moving_past_an_end_and_nonsense_change_nothing(qapp: QCoreApplication) -> None:
    road, written = opened(qapp)
    road.add()
    road.add()
    before = written.content
    for place, by in ((0, -1), (1, 1), (5, -1), (0, 0)):
        road.move(place, by)
    road.remove(7)
    road.typeMonth(7, "2024-03")
    assert written.content == before


def test_a_version_tells_how_the_road_changed(qapp: QCoreApplication) -> None:
    road, written = opened(qapp)
    before = written.content
    road.add()
    road.typeMonth(0, "2024-03")
    road.add()
    (change,) = changes_of(story_difference(before, written.content))
    assert (change["name"], change["before"]) == ("timeline", "")
    assert change["after"] == "first-signs@2024-03;diagnosed@"
