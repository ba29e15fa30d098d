"""The scenes of Studio: every room, each by a member of staff who works in it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer
from PySide6.QtQuick import QQuickItem

from hopewall.core.screen import PictureKind
from hopewall.core.staff import Role
from hopewall.services.photo_desk import Desk as PhotoDesk
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import PhotoAdded
from hopewall.services.photo_workshop import ScreenWorkshop
from hopewall.services.studio.people_list import staff_names_of
from hopewall.ui.studio.stage import StudioStage
from hopewall.ui.tour.camera import PATIENCE_MS, Camera, CameraError, items

DOUBTFUL = {
    "message.zh-Hans": "王医生用神奇的疗法根治了我，保证有效。",
    "message.en": "I was cured by Dr Wang.",
}
"""What a page about treatment may not say, so that the checks have something to mark."""

PLAIN = {"message.zh-Hans": "我在家煮了汤。", "message.en": "I made soup."}


@dataclass(frozen=True, slots=True)
class StudioScene:
    """One picture of Studio."""

    screen: str
    play: Callable[[StudioStage, str], None]
    """What leads to it, given the id of somebody who is on the wall."""
    role: Role | None = Role.CURATOR
    """Who sits at the desk; nobody at the lock."""


def wait(until: Callable[[], object]) -> None:
    """Let events pass until something is so; raises CameraError after 20 seconds."""
    clock = QElapsedTimer()
    clock.start()
    while not until():
        QCoreApplication.processEvents()
        if clock.elapsed() > PATIENCE_MS:
            raise CameraError("A room of Studio did not open within 20 seconds.")


def rest(stage: StudioStage) -> None:
    """Let everything come that is still asked for, and every picture of it."""
    camera = Camera(stage.window)
    camera.settle()
    timers = [each for each in stage.rooms.findChildren(QTimer) if each.isSingleShot()]
    wait(lambda: not any(each.isActive() for each in timers))
    wait(lambda: not stage.lane.property("isBusy"))
    camera.settle()


def tidy(stage: StudioStage) -> None:
    """Close whatever the scene before has opened."""
    rooms = stage.rooms
    rooms.personForm.leave()
    rooms.withdrawing.close()
    rooms.showing.close()
    rooms.scan.close()
    rooms.consent.leave()
    rooms.writing.leave()
    rooms.review.close()
    rooms.photos.close()
    rooms.explainer.leave()
    rooms.today.nobodys_photos.close()
    rooms.person.close()
    rooms.people.seeTable(False)
    wait(lambda: not stage.lane.property("isBusy"))


def _lock(_stage: StudioStage, _somebody: str) -> None:
    pass


def _room(name: str, is_there: Callable[[StudioStage], object]) -> Callable[..., None]:
    def play(stage: StudioStage, _somebody: str) -> None:
        stage.desk.go(name)
        wait(lambda: is_there(stage))

    return play


_today = _room("today", lambda stage: stage.rooms.today.property("isRead"))
_people = _room("people", lambda stage: stage.rooms.people.property("count"))
_waiting = _room("review", lambda stage: stage.rooms.review.property("isRead"))
_publish = _room("publish", lambda stage: stage.rooms.publishing.property("isRead"))


def _table(stage: StudioStage, somebody: str) -> None:
    _people(stage, somebody)
    stage.rooms.people.seeTable(True)


def _person(tab: str) -> Callable[[StudioStage, str], None]:
    def play(stage: StudioStage, somebody: str) -> None:
        _people(stage, somebody)
        stage.rooms.people.open(somebody)
        wait(lambda: stage.rooms.person.property("isRead"))
        stage.rooms.person.seeTab(tab)

    return play


def _withdraw(stage: StudioStage, somebody: str) -> None:
    _person("story")(stage, somebody)
    stage.rooms.person.askWithdraw()


def _new_person(stage: StudioStage, somebody: str) -> None:
    _people(stage, somebody)
    stage.rooms.personForm.begin()


def _change_person(stage: StudioStage, somebody: str) -> None:
    _person("facts")(stage, somebody)
    stage.rooms.person.askChange()


def _consent(stage: StudioStage, somebody: str) -> None:
    _person("consents")(stage, somebody)
    stage.rooms.consent.open(somebody)
    wait(lambda: stage.rooms.consent.property("isOpen"))


def _scan(stage: StudioStage, somebody: str) -> None:
    _person("consents")(stage, somebody)
    person, scan = stage.rooms.person, stage.rooms.scan
    consents = person.property("consents")
    if not consents:
        raise CameraError("Somebody on the wall has no consent; make the demonstration anew.")
    person.lookAtScan(consents[0]["id"])
    wait(lambda: scan.property("picture") or scan.property("sentence"))


def _showing(stage: StudioStage, somebody: str) -> None:
    _person("reviews")(stage, somebody)
    stage.rooms.person.askShowing()
    wait(lambda: stage.rooms.showing.property("isOpen"))


def _photos(stage: StudioStage, somebody: str) -> None:
    _person("photo")(stage, somebody)
    stage.rooms.photos.open(somebody)
    wait(lambda: stage.rooms.photos.property("isRead"))


def _nobodys(stage: StudioStage, somebody: str) -> None:
    _today(stage, somebody)
    desk = stage.desk.desk
    if desk is None:
        raise CameraError("Nobody sits at the desk.")
    with desk.vault.reading() as reading:
        photo = reading.stories.of(somebody)[0].photo
        names = staff_names_of(reading.people.get(somebody))
    if photo is None:
        raise CameraError("Somebody on the wall has no photo; make the demonstration anew.")
    portraits = [one for one in photo.renditions if one.kind == PictureKind.PORTRAIT]
    if not portraits or not names:
        raise CameraError("Somebody on the wall has no portrait; make the demonstration anew.")
    data = desk.vault.pictures.read(portraits[0].sha256)
    with closing(ScreenWorkshop()) as workshop:
        taken = (
            add_photo(PhotoDesk(desk.vault, workshop), "", data, desk.clock())
            if isinstance(data, bytes)
            else data
        )
    if not isinstance(taken, PhotoAdded):
        raise CameraError(taken.sentence)
    nobodys = stage.rooms.today.nobodys_photos
    nobodys.open()
    wait(lambda: nobodys.property("photos"))
    nobodys.search(next(iter(names.values())))
    wait(lambda: nobodys.property("found"))
    nobodys.choosePerson(nobodys.property("found")[0]["id"])


def _write(stage: StudioStage, somebody: str) -> None:
    _person("story")(stage, somebody)
    stage.rooms.person.askWriting()
    writing = stage.rooms.writing
    wait(lambda: writing.property("isOpen"))


def _marked(stage: StudioStage, somebody: str) -> None:
    _write(stage, somebody)
    camera = Camera(stage.window)
    camera.settle()
    wait(lambda: not stage.lane.property("isBusy"))
    writing = stage.rooms.writing
    for key, text in DOUBTFUL.items():
        edit = _field(stage, key)
        edit.forceActiveFocus()
        edit.setProperty("text", text)
        camera.settle()
        writing.enter(key)
        wait(lambda: writing.property("marks"))
    wait(lambda: writing.property("isSaved"))


def _road(stage: StudioStage, somebody: str) -> None:
    _write(stage, somebody)
    rest(stage)
    for item in items(stage.window.contentItem()):
        if item.property("roadSeen") is not None:
            item.setProperty("part", 2)
            return
    raise CameraError("The road of the story cannot be found; install hopewall again.")


def _refused(stage: StudioStage, somebody: str) -> None:
    _write(stage, somebody)
    rest(stage)
    stage.rooms.writing.handIn()
    rest(stage)


def _handed_in(stage: StudioStage, somebody: str) -> None:
    _write(stage, somebody)
    rest(stage)
    for key, text in PLAIN.items():
        _field(stage, key).setProperty("text", text)
    rest(stage)
    wait(lambda: stage.rooms.writing.property("isSaved"))
    stage.rooms.writing.handIn()
    rest(stage)


def _field(stage: StudioStage, key: str) -> QQuickItem:
    for item in items(stage.window.contentItem()):
        if item.property("key") == key:
            for inner in items(item):
                if inner.inherits("QQuickTextEdit"):
                    return inner
    raise CameraError("A field of the story cannot be found; install hopewall again.")


_explainers = _room("explainers", lambda stage: stage.rooms.explainers.property("isRead"))


def _explainer(stage: StudioStage, somebody: str) -> None:
    _explainers(stage, somebody)
    pages = stage.rooms.explainers.property("pages")
    if not pages:
        raise CameraError("There is no explainer to open; install hopewall again.")
    stage.rooms.explainer.open(pages[0]["id"])
    wait(lambda: stage.rooms.explainer.property("isOpen"))
    wait(lambda: stage.rooms.explainer.property("isDrawn"))


def _review(stage: StudioStage, somebody: str) -> None:
    _waiting(stage, somebody)
    review = stage.rooms.review
    waiting = review.property("waiting")
    if waiting:
        review.open(waiting[0]["story"])
        wait(lambda: review.property("isOpen"))


def _settings(part: str) -> Callable[[StudioStage, str], None]:
    def play(stage: StudioStage, _somebody: str) -> None:
        stage.desk.go("settings")
        wait(lambda: stage.rooms.settingsSite.property("isRead"))
        stage.rooms.settingsStaff.begin("own" if part == "own" else "")
        _settings_room(stage).setProperty("part", part)

    return play


def _settings_room(stage: StudioStage) -> QQuickItem:
    for item in items(stage.window.contentItem()):
        if item.property("part") is not None and item.property("parts") is not None:
            return item
    raise CameraError("Studio's settings cannot be found; install hopewall again.")


def studio_scenes() -> tuple[StudioScene, ...]:
    """All of them, so that each member of staff logs in once."""
    officer, reviewer = Role.CONSENT_OFFICER, Role.REVIEWER
    administrator = Role.ADMINISTRATOR
    return (
        StudioScene("studio-lock", _lock, None),
        StudioScene("studio-today", _today),
        StudioScene("studio-people", _people),
        StudioScene("studio-people-table", _table),
        StudioScene("studio-person-story", _person("story")),
        StudioScene("studio-person-photo", _person("photo")),
        StudioScene("studio-person-facts", _person("facts")),
        StudioScene("studio-change-person", _change_person),
        StudioScene("studio-person-reviews", _person("reviews")),
        StudioScene("studio-person-history", _person("history")),
        StudioScene("studio-withdraw", _withdraw),
        StudioScene("studio-new-person", _new_person),
        StudioScene("studio-photos", _photos),
        StudioScene("studio-nobodys-photos", _nobodys),
        StudioScene("studio-publish", _publish),
        StudioScene("studio-writing", _write),
        StudioScene("studio-writing-marks", _marked),
        StudioScene("studio-writing-road", _road),
        StudioScene("studio-hand-in-refused", _refused),
        StudioScene("studio-explainers", _explainers),
        StudioScene("studio-explainer", _explainer),
        # In the copy; it is what the reviewer finds.
        StudioScene("studio-handed-in", _handed_in),
        StudioScene("studio-person-consents", _person("consents"), officer),
        StudioScene("studio-scan", _scan, officer),
        StudioScene("studio-consent", _consent, officer),
        StudioScene("studio-showing", _showing, officer),
        StudioScene("studio-review", _waiting, reviewer),
        StudioScene("studio-review-story", _review, reviewer),
        StudioScene("studio-settings-site", _settings("site"), administrator),
        StudioScene("studio-settings-staff", _settings("staff"), administrator),
        StudioScene("studio-settings-own", _settings("own"), administrator),
        StudioScene("studio-settings-history", _settings("history"), administrator),
    )
