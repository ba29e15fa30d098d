"""The photo room, by hand: a picture comes in, is framed, covered, described, checked, approved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from hopewall.core.codes import Language
from hopewall.core.framing import Box
from hopewall.core.photo_check import TILES, CheckItem
from hopewall.core.story import PhotoRole, Resolution
from hopewall.media.taken_in import TakenIn
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio_shelf import memory_folder
from hopewall.ui.item_tree import items
from hopewall.ui.viewmodels.studio.photo_checklist import PhotoChecklistViewModel
from hopewall.ui.viewmodels.studio.photo_people import PhotoPeopleViewModel
from tests.services.photo_room import ALONE, photo_bytes
from tests.ui.studio import by_keys
from tests.ui.studio.hand import Hand, bring_into_view, name_of
from tests.ui.studio.photo_hand import (
    TWO_PEOPLE,
    become,
    bring,
    canvas,
    drag,
    drop,
    enter,
    photo,
    rest,
    room_of,
)


@pytest.fixture
def added(hand: Hand, tmp_path: Path) -> Hand:
    """The curator has brought in a photo with two people in it."""
    enter(hand, "Ruoxi")
    picture = tmp_path / "Anna Beispiel 1999.jpg"
    picture.write_bytes(photo_bytes(*TWO_PEOPLE))
    bring(hand, picture)
    become(hand, lambda: room_of(hand.stage).property("photoId"), "the photo")
    return hand


def test_what_is_no_picture_is_refused_beside_the_place_and_nothing_comes_in(
    hand: Hand, tmp_path: Path
) -> None:
    enter(hand, "Ruoxi")
    paper = tmp_path / "scan.jpg"
    paper.write_bytes(b"%PDF-1.4 not a picture")
    bring(hand, paper)
    hand.wait_to_see("This is a PDF and not a picture; save it as JPEG and add it again.")
    bring(hand, tmp_path)
    hand.wait_to_see("This is a folder or a device, no file: choose a picture in it.")
    assert not room_of(hand.stage).property("photos")


def test_the_chooser_goes_by_keys_comes_back_to_where_one_was_and_never_into_the_vault(
    hand: Hand, tmp_path: Path
) -> None:
    camera = tmp_path / "camera"
    camera.mkdir()
    (camera / "one.jpg").write_bytes(b"not a picture")
    enter(hand, "Ruoxi")
    desk = hand.stage.desk.desk
    assert desk is not None
    hand.tap("Choose a picture")
    assert not list(by_keys.faults(hand, set()))
    go_to(hand, desk.home.root)
    hand.wait(lambda: chosen_names(hand), "the folders of the site")
    before = folder_of(hand)
    go_to(hand, desk.home.vault)
    assert folder_of(hand) == before
    go_to(hand, tmp_path)
    names = ["Folder camera", "Folder home"]
    hand.wait(lambda: chosen_names(hand) == names, "the folders")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: chosen_names(hand) == ["one.jpg"], "the picture")
    hand.key(Qt.Key.Key_Backspace)
    hand.wait(lambda: chosen_names(hand) == names, "the folder above")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: chosen_names(hand) == ["one.jpg"], "the picture again")
    hand.key(Qt.Key.Key_Space)
    hand.wait_to_see("save it as JPEG")
    room_of(hand.stage).close()
    enter(hand, "Ruoxi")
    hand.tap("Choose a picture")
    hand.wait(lambda: chosen_names(hand) == ["one.jpg"], "where the last picture was")


def chooser(hand: Hand) -> QQuickItem:
    hand.settle()
    return next(item for item in hand._seen() if "PhotoChooser" in item.metaObject().className())


def go_to(hand: Hand, folder: Path) -> None:
    QMetaObject.invokeMethod(chooser(hand), "go", Q_ARG(QUrl, QUrl.fromLocalFile(str(folder))))
    hand.settle()


def folder_of(hand: Hand) -> QUrl:
    here = chooser(hand).property("here")
    assert isinstance(here, QUrl)
    return here


def chosen_names(hand: Hand) -> list[str]:
    entries = (item for item in items(chooser(hand)) if item.property("fileUrl") is not None)
    return [name_of(item) for item in entries if item.isVisible()]


@pytest.mark.soak
def test_a_copied_picture_is_pasted_as_its_bytes_are(hand: Hand) -> None:
    enter(hand, "Ruoxi")
    QGuiApplication.clipboard().clear()
    hand.tap("Paste")
    hand.wait_to_see("There is no picture on the clipboard: copy one first.")
    mime = QMimeData()
    mime.setData("image/jpeg", photo_bytes(ALONE))
    QGuiApplication.clipboard().setMimeData(mime)
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    become(hand, lambda: room_of(hand.stage).property("photoId"), "the photo")
    assert (photo(hand).photo.width, photo(hand).photo.height) == (2400, 1600)


@pytest.mark.soak
def test_the_frame_is_moved_by_mouse_and_by_keys(added: Hand) -> None:
    hand = added
    before = photo(hand).work.crop
    assert hand.sees("Eyes at 42")
    middle = QPointF(before.left + before.width / 2, before.top + before.height * 0.8)
    drag(hand, middle, middle + QPointF(120, 60))
    become(hand, lambda: photo(hand).work.crop != before, "the frame")
    dragged = photo(hand).work.crop
    assert 60 < dragged.left - before.left <= 125
    assert dragged.width == before.width

    canvas(hand).forceActiveFocus()
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Minus)
    become(hand, lambda: photo(hand).work.crop != dragged, "the frame")
    assert photo(hand).work.crop.width > dragged.width

    hand.tap("Propose a frame")
    become(hand, lambda: photo(hand).work.crop == before, "the proposal")
    assert hand.sees("Eyes at 42")


def test_a_cover_is_drawn_moved_by_keys_and_taken_away(added: Hand) -> None:
    hand = added
    hand.tap("Cover")
    drag(hand, QPointF(1000, 700), QPointF(1200, 800))
    become(hand, lambda: len(photo(hand).work.covers) == 1, "the cover")
    drawn = photo(hand).work.covers[0]
    assert abs(drawn.left - 1000) < 30
    assert 120 < drawn.width < 260
    canvas(hand).forceActiveFocus()
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    become(hand, lambda: photo(hand).work.covers != (drawn,), "the cover")
    moved = photo(hand).work.covers[0]
    assert moved.left > drawn.left
    assert moved.height > drawn.height
    hand.tap("Take cover 1 away")
    become(hand, lambda: not photo(hand).work.covers, "no cover")


def test_nothing_of_a_photo_stays_where_the_screen_could_load_it(added: Hand) -> None:
    hand = added
    memory = memory_folder()
    assert memory is not None
    shown = Path(room_of(hand.stage).property("master"))
    assert shown.is_relative_to(memory)
    assert shown.exists()
    assert shown.stat().st_mode & 0o077 == 0
    hand.tap("Back to the person")
    rest(hand)
    hand.wait(lambda: not shown.parent.exists(), "an empty shelf")
    assert hand.has("Open the photos")


@pytest.mark.slow
def test_from_a_file_to_an_approved_photo_by_two_people(added: Hand, tmp_path: Path) -> None:
    hand = added
    stage, room = hand.stage, room_of(hand.stage)
    subject_id = room.table.subject_id

    hand.tap("People in it")
    hand.tap("Face 1 The person")
    become(hand, lambda: hand.has("Face 1 Consented"), "the first face")
    assert not hand.has("Face 1 Covered")
    hand.tap("Face 1 Consented")
    become(hand, lambda: _resolutions(hand) == {Resolution.CONSENTED}, "consented")
    hand.tap("Face 2 Somebody else")
    become(hand, lambda: hand.has("Face 2 Covered"), "the second face")
    assert not any("lur" in name for name in hand.names())
    hand.tap("Face 2 Covered")
    both = {Resolution.CONSENTED, Resolution.COVERED}
    become(hand, lambda: _resolutions(hand) == both, "covered")
    become(hand, lambda: len(photo(hand).work.covers) == 1, "the cover")

    hand.tap("Words")
    hand.type("What can be seen, in English", "A woman cured for ever waves.")
    hand.wait_to_see("“cured")
    hand.type("What can be seen, in English", "A drawn woman waves.")
    hand.type("What can be seen, in Chinese", "一位女士在挥手。")
    for question in ("Is it a pair", "Can a brand", "Are staff", "Is there a code"):
        hand.tap(next(name for name in hand.names() if name.startswith(question) and "No" in name))
    become(hand, lambda: photo(hand).photo.contents == frozenset(), "the contents")
    become(hand, lambda: len(photo(hand).photo.alt_text) == 2, "the words")
    assert photo(hand).photo.alt_text[Language.ZH_HANS] == "一位女士在挥手。"

    look_through(hand)
    hand.tap("Approve")
    assert hand.sees("You prepared this photo yourself: somebody else must approve it.")
    assert hand.sees("Only one person went through the checklist")
    assert not hand.has("Approve exactly this")

    enter(hand, "Haoran", subject_id)
    hand.tap("Checklist")
    assert hand.sees("Looked through everything: Ruoxi.")
    look_through(hand)
    assert hand.sees("Haoran")
    hand.tap("Approve")
    hand.wait_to_see("Nothing stands in the way.")
    hand.tap("Approve exactly this")
    hand.wait_to_see("gone from the kept picture for good")
    hand.wait_to_see("Approved by Haoran")
    assert photo(hand).photo.approver_id
    assert stage.desk.desk is not None


def look_through(hand: Hand) -> None:
    """Tick the first part thing by thing, and the others as a whole."""
    if not hand.has("Record and go on"):
        hand.tap("Checklist")
    first = hand.control("Other faces, reflections too")
    hand.tap(first)
    assert first.property("ticked")
    hand.tap("Nothing of it is there")
    for number in sorted(TILES):
        if number > 1:
            bring_into_view(hand.control("Nothing of it is there"))
            hand.tap("Nothing of it is there")
        before = _left(hand)
        hand.tap("Record and go on")
        become(hand, lambda: _left(hand) < before, f"part {number}")  # noqa: B023
    mine = hand.stage.desk.desk
    assert mine is not None
    own = [one for one in photo(hand).photo.checklist if one.by == mine.who.staff_id]
    assert {tile for one in own for tile in one.tiles} == TILES
    assert {item for one in own for item in one.items} == set(CheckItem)
    hand.wait_to_see("You have looked at all nine parts.")


def _left(hand: Hand) -> int:
    checklist = room_of(hand.stage).findChild(PhotoChecklistViewModel)
    assert checklist is not None
    return int(checklist.property("left"))


def _resolutions(hand: Hand) -> set[Resolution | None]:
    return {one.resolution for one in photo(hand).photo.people}


def test_two_quick_answers_do_not_undo_one_another(added: Hand) -> None:
    hand = added
    hand.tap("People in it")
    people = room_of(hand.stage).findChild(PhotoPeopleViewModel)
    assert people is not None
    people.setRole(0, "subject")
    people.setRole(1, "relative")
    become(hand, lambda: len(photo(hand).work.places) == 2, "both")
    assert {one.role for one in photo(hand).photo.people} == {
        PhotoRole.SUBJECT,
        PhotoRole.RELATIVE,
    }


def test_a_relative_is_shown_by_their_own_consent_and_a_pattern_is_no_face(added: Hand) -> None:
    hand = added
    hand.tap("People in it")
    hand.tap("Face 2 A relative")
    become(hand, lambda: hand.has("Face 2 Consented"), "the relative")
    hand.tap("Face 2 Consented")
    become(hand, lambda: hand.has("Whose consent? Type their name"), "the question")
    hand.type("Whose consent? Type their name", "nobody is called that")
    hand.wait_to_see("Nobody of this name has a consent")
    hand.type("Whose consent? Type their name", "a")
    hand.wait(lambda: _signed(hand), "somebody's consent")
    hand.tap(_signed(hand)[0])
    become(hand, lambda: hand.sees("By the consent of "), "the record")
    assert {bool(one.consent_id) for one in photo(hand).photo.people} == {True, False}
    hand.tap("Face 1: This is no face")
    become(hand, lambda: photo(hand).work.counted == 1, "one face")
    assert hand.sees("Ruoxi said that this is no face.")


def test_without_a_face_finder_faces_are_drawn_by_hand(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in = ScreenWorkshop.take_in

    def blind(self: ScreenWorkshop, source: bytes | Path, crop: Box | None = None) -> object:
        taken = take_in(self, source, crop)
        return replace(taken, faces=None) if isinstance(taken, TakenIn) else taken

    monkeypatch.setattr(ScreenWorkshop, "take_in", blind)
    enter(hand, "Ruoxi")
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(photo_bytes(ALONE))
    bring(hand, picture)
    become(hand, lambda: room_of(hand.stage).property("photoId"), "the photo")
    assert hand.sees("No face is marked yet")
    hand.tap("People in it")
    assert hand.sees("Nobody has looked for faces yet")
    assert hand.has("There is no face in it")
    drag(hand, QPointF(1050, 500), QPointF(1350, 800))
    become(hand, lambda: photo(hand).work.counted == 1, "the drawn face")
    hand.tap("Draw a face")
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hand.key(Qt.Key.Key_Return)
    become(hand, lambda: photo(hand).work.counted == 2, "a face by keys")
    assert hand.has("Face 2 Somebody else")


@pytest.mark.soak
def test_the_same_picture_again_is_shown_beside_the_first_and_can_go(
    added: Hand, tmp_path: Path
) -> None:
    hand = added
    first = room_of(hand.stage).property("photoId")
    again = tmp_path / "again.jpg"
    again.write_bytes(photo_bytes(*TWO_PEOPLE, quality=55))
    hand.tap("Add a photo")
    drop(hand, again)
    rest(hand)
    become(hand, lambda: room_of(hand.stage).property("photoId") != first, "the second")
    hand.tap("The same picture twice?")
    assert hand.sees("This photo")
    assert hand.sees("Added ")
    assert "Frame" not in hand.names()
    hand.tap("Remove this photo")
    become(hand, lambda: len(room_of(hand.stage).property("photos")) == 1, "one photo")
    assert room_of(hand.stage).property("photoId") == first


def test_a_photo_goes_into_the_draft_of_the_story(added: Hand) -> None:
    hand = added
    hand.tap("Approve")
    hand.tap("Show it with the story")
    hand.wait_to_see("The story's draft shows this photo now.")
    hand.wait_to_see("The story, or its draft, shows this photo.")
    assert not hand.has("Show it with the story")
    assert not hand.has("Remove this photo")


def test_everything_in_every_step_has_a_name_and_the_tab_key_comes_by_it(added: Hand) -> None:
    hand = added
    for step in room_of(hand.stage).property("steps"):
        room_of(hand.stage).seeStep(step)
        hand.settle()
        assert all(hand.names()), step
        wanted = {name_of(item) for item in hand.controls() if item.isEnabled()}
        seen: set[str] = set()
        for _ in range(len(wanted) + 20):
            hand.key(Qt.Key.Key_Tab)
            seen.add(name_of(hand.stage.window.activeFocusItem()))
        assert wanted <= seen, (step, wanted - seen)


def test_keys_alone_bring_somebody_to_the_next_step_and_out(added: Hand) -> None:
    hand = added
    hand.control("Frame").forceActiveFocus()
    hand.key(Qt.Key.Key_Right)
    assert room_of(hand.stage).property("step") == "people"
    answer = hand.control("Face 1 The person")
    answer.forceActiveFocus()
    hand.key(Qt.Key.Key_Space)
    become(hand, lambda: hand.has("Face 1 Consented"), "the answer")
    focused = hand.stage.window.activeFocusItem()
    assert focused is not None
    assert name_of(focused) == "Face 1 The person"
    hand.key(Qt.Key.Key_Escape)
    rest(hand)
    assert not room_of(hand.stage).property("isOpen")


def _signed(hand: Hand) -> list[str]:
    return [name for name in hand.names() if ", signed " in name]
