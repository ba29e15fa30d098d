"""The tour takes a picture of every screen, whoever is on the wall."""

import json
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason
from hopewall.ui.tour import session, take_tour
from tests.ui.conftest import make_site
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, with_phones
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs

SIZE = (960, 540)


@pytest.mark.parametrize("people", [0, 1, 3, 40])
@pytest.mark.usefixtures("qapp")
def test_a_wall_of_any_size_can_be_walked_past(people: int, discs: Discs, tmp_path: Path) -> None:
    shots = take_tour(
        FakeIndex(demo_pages(people, discs)),
        make_site(),
        tmp_path,
        sizes=[SIZE],
        languages=[Language.EN],
    )
    told = json.loads((tmp_path / "tour.json").read_text("utf-8"))
    assert [shot.file for shot in shots] == [each["file"] for each in told]
    assert all((tmp_path / shot.file).stat().st_size > 0 for shot in shots)
    screens = {shot.screen for shot in shots}
    assert {"attract-motto", "wall", "pin"} <= screens
    assert ("story" in screens) == (people > 0)
    assert {f"holding-{reason}" for reason in EducationOnlyReason} <= screens


@pytest.mark.usefixtures("qapp")
def test_a_session_is_walked_through_where_somebody_agreed_to_one(
    discs: Discs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = ("session-opening", "session-presenter", "session-take-home")
    plan = session.session_plan()
    some = tuple(scene for scene in plan if scene.screen in chosen)
    monkeypatch.setattr(session, "session_plan", lambda: some)
    site = with_phones(make_site())
    led = session.SessionTour(FakeIndex(demo_pages(3, discs)), site, shelf_for(site), tmp_path)
    shots = list(led.walk(SIZE, [Language.ZH_HANS]))
    assert tuple(shot.screen for shot in shots) == chosen
    assert all((tmp_path / shot.file).stat().st_size > 0 for shot in shots)
