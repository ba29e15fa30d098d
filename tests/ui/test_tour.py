"""The tour takes a picture of every screen, whoever is on the wall."""

import json
import re
from functools import partial
from pathlib import Path

import pytest

from hopewall import app
from hopewall.commands.screen import open_shelf
from hopewall.commands.studio import VaultDoor, fictional_staff
from hopewall.core.codes import Language
from hopewall.core.screen import EducationOnlyReason
from hopewall.demo.studio_copy import copied_demonstration
from hopewall.ui.stage import Stage
from hopewall.ui.tour import MissedScreen, TourShot, session, studio, take_tour
from hopewall.ui.tour.camera import Camera, CameraError, is_loading, visible_items
from hopewall.ui.tour.studioplan import StudioScene
from tests.services.demonstration import SITE, copy_of, hashes, original, screen_of
from tests.ui.conftest import make_site, on_screen
from tests.ui.fake_index import FakeIndex
from tests.ui.fake_library import shelf_for, with_phones
from tests.ui.fake_people import demo_pages
from tests.ui.fake_pictures import Discs

SIZE = (960, 540)
SMALLEST = (1366, 768)


@pytest.mark.parametrize("people", [0, 1, 3, 40])
@pytest.mark.usefixtures("qapp")
def test_a_wall_of_any_size_can_be_walked_past(people: int, discs: Discs, tmp_path: Path) -> None:
    shots = take_tour(
        FakeIndex(demo_pages(people, discs)),
        make_site(),
        tmp_path,
        sizes=[SIZE],
        languages=[Language.EN],
    ).shots
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


@pytest.mark.usefixtures("qapp")
def test_studio_is_looked_into_in_a_copy_and_the_demonstration_stays_as_it_was(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")
    before = hashes(home.root)
    chosen = ("studio-lock", "studio-people", "studio-withdraw", "studio-writing-marks")
    some = tuple(scene for scene in studio.studio_plan() if scene.screen in chosen)
    monkeypatch.setattr(studio, "studio_plan", lambda: some)
    out = tmp_path / "out"
    out.mkdir()
    with copied_demonstration(home, SITE) as copy:
        assert copy is not None
        staff = partial(fictional_staff, copy, SITE)
        settings = app.studio_settings(VaultDoor(copy, SITE), fictional=staff)
        led = studio.StudioTour(screen_of(home), SITE, settings, out)
        shots = [one for one in led.walk(SMALLEST, [Language.ZH_HANS]) if isinstance(one, TourShot)]
        assert hashes(copy.root) != before
    assert not copy.root.exists()
    assert tuple(shot.screen for shot in shots) == chosen
    assert all((out / shot.file).stat().st_size > 0 for shot in shots)
    assert hashes(home.root) == before


@pytest.mark.usefixtures("qapp")
def test_a_room_that_cannot_be_shown_is_missed_and_each_language_has_its_own_text_in_front(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")
    odd = "This is no picture that can be read; save it as JPEG and add it again."

    def cannot(*_: object) -> None:
        raise CameraError(odd)

    (desk,) = (scene for scene in studio.studio_plan() if scene.screen == "studio-explainer")
    some = (StudioScene("studio-nobodys-photos", cannot), desk)
    monkeypatch.setattr(studio, "studio_plan", lambda: some)
    edited: list[str] = []

    class Watching(Camera):
        def shoot(self, path: Path) -> tuple[int, int]:
            content = self._window.contentItem()
            edited.extend(
                str(item.property("text"))
                for item in visible_items(content)
                if item.inherits("QQuickTextEdit") and item.height() > 0
            )
            return super().shoot(path)

    monkeypatch.setattr(studio, "Camera", Watching)
    with copied_demonstration(home, SITE) as copy:
        assert copy is not None
        staff = partial(fictional_staff, copy, SITE)
        settings = app.studio_settings(
            VaultDoor(copy, SITE), shelf=open_shelf(copy, SITE), fictional=staff
        )
        led = studio.StudioTour(screen_of(home), SITE, settings, tmp_path)
        missed, *shots = led.walk(SMALLEST, [Language.EN, Language.ZH_HANS])
    assert missed == MissedScreen("studio-nobodys-photos", odd)
    assert [shot.screen for shot in shots] == ["studio-explainer"] * 2
    english, chinese = (text for text in edited if text.startswith("+++"))
    assert not re.search(r"[\u4e00-\u9fff]", english)
    assert re.search(r"[\u4e00-\u9fff]", chinese)


def test_studio_is_left_out_of_a_real_site_and_of_upright_screens(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = copy_of(original(tmp_path_factory.getbasetemp()), tmp_path / "home")
    with copied_demonstration(home, SITE._replace(demonstration=False)) as copy:
        assert copy is None
    (home.root / "demo-staff.json").unlink()
    with copied_demonstration(home, SITE) as copy:
        assert copy is None
    assert not studio.fits((1080, 1920))


def test_every_picture_of_studio_has_a_name_of_its_own() -> None:
    names = [scene.screen for scene in studio.studio_plan()]
    assert len(set(names)) == len(names)
    assert all(name.startswith("studio-") for name in names)


def test_a_picture_is_taken_once_the_face_has_come_forward(stage: Stage) -> None:
    camera = Camera(stage.window)
    camera.settle()
    stage.attract.advance()
    assert is_loading(stage.window.contentItem()), "nobody waits for the face's picture"
    camera.settle()
    message = str(stage.attract.property("forwardMessage"))
    assert message
    assert any(message in text for text in on_screen(stage))
