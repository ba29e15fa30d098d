"""The lock: who comes in, who does not, and what closes it again."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible

from hopewall.services.home import Home
from hopewall.services.studio_desk import SatDown, Shut, Trouble
from hopewall.ui.studio.stage import StudioStage
from tests.ui.studio import by_keys
from tests.ui.studio.hand import Hand, name_of, role_of

CTRL = Qt.KeyboardModifier.ControlModifier
ROOT = Path(__file__).resolve().parents[3]
QML = ROOT / "hopewall" / "ui" / "qml" / "wall"


def test_a_name_and_a_passphrase_open_the_desk(hand: Hand) -> None:
    hand.type("Your name", "Ruoxi")
    hand.type("Your passphrase", "demonstration-2468-curator")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: hand.stage.desk.desk is not None)
    assert hand.sees("curator")
    assert not hand.has("Your passphrase")


def test_a_touch_on_an_invented_member_opens_the_demonstration(hand: Hand) -> None:
    hand.tap("Bowen, consent officer")
    hand.wait(lambda: hand.stage.desk.desk is not None)
    assert hand.sees("Bowen")


def test_a_wrong_passphrase_says_so_and_waits_longer_each_time(hand: Hand) -> None:
    for _ in range(12):
        hand.stage.desk.logIn("Ruoxi", "not the passphrase")
        hand.wait(lambda: not hand.stage.desk.property("isOpening"))
        if hand.stage.desk.property("waitSeconds"):
            break
        assert hand.sees("The name or the passphrase is wrong.")
    assert hand.sees("too many wrong passphrases")
    # While one waits, nothing is judged: the field is shut and so is the way round it.
    hand.stage.desk.logIn("Ruoxi", "demonstration-2468-curator")
    assert hand.stage.desk.property("isOpening") is False


def test_damage_is_not_called_a_wrong_passphrase(home: Home, hand: Hand) -> None:
    (home.vault / "vault.db").write_bytes(b"spoilt" * 4096)
    hand.stage.desk.logInAs("Ruoxi")
    hand.wait_to_see("Your passphrase is not the problem")
    assert hand.stage.desk.property("trouble") == "damaged"


def test_the_lock_shortcut_closes_the_vault(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert hand.stage.desk.desk is None
    hand.settle()
    assert hand.has("Your passphrase")


def test_quiet_closes_the_vault(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    quiet = hand.stage.desk.findChild(QTimer, "quiet")
    assert quiet is not None
    assert quiet.isActive()
    quiet.timeout.emit()
    assert hand.stage.desk.desk is None


def test_a_touch_begins_the_quiet_anew(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    quiet = hand.stage.desk.findChild(QTimer, "quiet")
    assert quiet is not None
    quiet.stop()
    hand.tap("People")
    assert quiet.isActive()


def test_a_machine_that_was_asleep_wakes_up_locked(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.stage.desk._slept = lambda: 1e9
    tick = hand.stage.desk.findChild(QTimer, "tick")
    assert tick is not None
    tick.timeout.emit()
    assert hand.stage.desk.desk is None


class NoDoor:
    def sit_down(self, name: str, passphrase: str) -> SatDown | Shut:
        return Shut(Trouble.OTHER, "never asked")

    def why_shut(self) -> Shut | None:
        return Shut(Trouble.NETWORK, "The vault is on a network drive.")


def test_a_vault_that_nobody_can_open_says_why_before_anybody_types(hand: Hand) -> None:
    hand.stage.desk._door = NoDoor()
    hand.stage.desk.start()
    hand.settle()
    assert hand.sees("network drive")


def test_both_languages_change_at_once(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.tap("中文")
    assert hand.sees("人物")
    assert not hand.sees("People")
    hand.tap("English")
    assert hand.sees("People")


def test_the_rooms_have_shortcuts(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert hand.stage.desk.property("room") == "people"
    hand.key(Qt.Key.Key_Tab, CTRL)
    assert hand.stage.desk.property("room") == "review"
    hand.key(Qt.Key.Key_Backtab, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert hand.stage.desk.property("room") == "people"
    hand.key(Qt.Key.Key_F, CTRL)
    assert name_of(hand.stage.window.activeFocusItem()) == "Search people"


def test_the_keys_are_told_on_a_sheet_that_escape_closes(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.tap("Keys")
    assert hand.sees("Ctrl+S")
    assert not hand.has("People"), "what lies behind is out of reach"
    hand.key(Qt.Key.Key_Tab, CTRL)
    assert hand.stage.desk.property("room") == "today"
    hand.key(Qt.Key.Key_Escape)
    assert not hand.sees("Ctrl+S")
    hand.key(Qt.Key.Key_F1)
    assert hand.sees("Ctrl+S")
    hand.lock()
    hand.come_in("Ruoxi")
    assert not hand.sees("Ctrl+S")


def test_saving_and_closing_have_their_keys(hand: Hand) -> None:
    hand.come_in("Ruoxi")
    hand.tap("People")
    rooms = hand.stage.rooms
    rooms.personForm.begin()
    hand.type_into(hand.within(hand.question("full.en"), ""), "Lin")
    hand.key(Qt.Key.Key_W, CTRL)
    assert rooms.personForm.property("isOpen"), "nothing that was typed goes by a key"
    hand.key(Qt.Key.Key_S, CTRL)
    assert hand.sees("Say whether the person is alive.")
    rooms.personForm.leave()
    rooms.personForm.begin()
    hand.settle()
    hand.key(Qt.Key.Key_W, CTRL)
    assert not rooms.personForm.property("isOpen")


def test_every_control_of_the_lock_has_a_name(hand: Hand) -> None:
    hand.settle()
    controls = hand.controls()
    assert len(controls) > 4
    assert all(name_of(each) for each in controls)
    assert all(role_of(each) != QAccessible.Role.NoRole for each in controls)


def test_tab_goes_through_the_lock_and_comes_back(hand: Hand) -> None:
    assert list(by_keys.faults(hand, set())) == []


def test_closing_the_window_closes_the_vault(home: Home, hand: Hand, stage: StudioStage) -> None:
    hand.come_in("Ruoxi")
    desk = stage.desk.desk
    assert desk is not None
    stage.desk.stop()
    hand.wait(lambda: not stage.lane.property("isBusy"))
    assert stage.desk.desk is None


def test_kiosk_and_studio_words_have_contexts_of_their_own() -> None:
    # Both are on one screen in two languages; a text is looked up by its file's name.
    studio = {path.stem for path in (QML / "studio").rglob("*.qml")}
    others = {path.stem for path in QML.rglob("*.qml") if "studio" not in path.parts}
    assert studio
    assert not studio & others


def test_studio_does_not_use_words_of_the_kiosk() -> None:
    for path in (QML / "studio").rglob("*.qml"):
        text = path.read_text("utf-8")
        for name in (" Words.", "DemoNote", " Holding."):
            assert name not in text, f"{path.name} speaks with the kiosk's words: {name}"
