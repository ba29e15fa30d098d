"""The settings of the site, its staff and one's own passphrase, changed on the screen."""

import re

import pytest
from PySide6.QtCore import Qt

from hopewall.core.codes import Language
from hopewall.education.site_settings import SiteRead, read_site
from hopewall.services.home import Home
from hopewall.services.staff import members_of
from hopewall.services.studio import staff_editing
from tests.services.demonstration import CHEAP
from tests.ui.studio.hand import Hand, name_of

STRONG = "heron over the quiet water"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_editing, "new_cost", lambda: CHEAP)


def settings(hand: Hand, member: str = "Sulan", part: str = "The site") -> None:
    hand.come_in(member)
    hand.tap("Settings")
    hand.wait(lambda: hand.stage.rooms.settingsSite.property("isRead"), "the settings")
    hand.wait(lambda: hand.stage.rooms.settingsStaff.property("isRead"), "the staff")
    if part != "The site":
        hand.tap(part)


def field(hand: Hand, key: str, text: str) -> None:
    hand.type_into(hand.within(hand.question(key), ""), text)
    hand.settle()


def names(hand: Hand) -> set[str]:
    return {line["name"] for line in hand.stage.rooms.settingsStaff.property("here")}


def test_a_number_is_changed_and_stands_in_the_file_and_in_the_history(
    hand: Hand, home: Home
) -> None:
    settings(hand)
    assert hand.sees("Nothing is changed.")
    field(hand, "phones.nurse_24h", "010-5555 0199")
    field(hand, "fever_limit_c", "３７.8")
    assert hand.sees("Changed and not saved yet: The nurses, day and night, Fever begins at, in °C")
    hand.tap("Save the settings")
    hand.wait_to_see("Saved. The screens take it over")
    read = read_site(home.root)
    assert isinstance(read, SiteRead)
    assert (read.site.phones.nurse_24h, read.site.fever_limit_c) == ("010-5555 0199", 37.8)
    assert hand.stage.desk.desk is not None
    assert hand.stage.desk.desk.site == read.site
    hand.tap("History")
    hand.wait_to_see("Sulan: The site's settings were changed")
    hand.lock()
    hand.come_in("Ruoxi")
    assert hand.stage.desk.desk is not None
    assert hand.stage.desk.desk.site == read.site, "whoever logs in next works by them too"


def test_what_is_wrong_is_said_beside_its_field_before_anything_is_saved(
    hand: Hand, home: Home
) -> None:
    before = (home.root / "site.toml").read_bytes()
    settings(hand)
    field(hand, "lease_days", "soon")
    line = hand.question("lease_days")
    assert line.property("fault") == "A whole number from 1 to 30."
    hand.tap("Save the settings")
    assert hand.sees("1 field has to be mended first.")
    assert (home.root / "site.toml").read_bytes() == before
    hand.tap("Leave it as it was")
    assert hand.question("lease_days").property("value") == "7"
    assert hand.sees("Nothing is changed.")


def test_what_was_typed_waits_for_whoever_typed_it(hand: Hand) -> None:
    settings(hand)
    field(hand, "lease_days", "9")
    hand.lock()
    settings(hand, "Ruoxi")
    assert hand.stage.rooms.settingsSite.property("unsaved") == []
    hand.lock()
    settings(hand)
    assert hand.question("lease_days").property("value") == "9"


def test_another_change_meanwhile_is_seen_and_mine_is_kept(hand: Hand, home: Home) -> None:
    settings(hand)
    field(hand, "lease_days", "9")
    file = home.root / "site.toml"
    theirs = re.sub("forward_every = .*", "forward_every = 33", file.read_text("utf-8"))
    file.write_text(theirs, "utf-8")
    hand.tap("Save the settings")
    hand.wait_to_see("Somebody else changed the settings meanwhile")
    assert file.read_text("utf-8") == theirs
    assert hand.question("lease_days").property("value") == "9"
    assert hand.question("times.forward_every").property("value") == "33"
    hand.tap("Save the settings")
    hand.wait_to_see("Saved.")
    read = read_site(home.root)
    assert isinstance(read, SiteRead)
    assert (read.site.lease_days, read.site.times.forward_every) == (9, 33)


def test_a_role_that_may_not_change_it_reads_it_with_the_reason(hand: Hand) -> None:
    settings(hand, "Ruoxi")
    hand.wait_to_see("Ruoxi is curator here and may not change the site's settings")
    assert not hand.has("Save the settings")
    hand.stage.rooms.settingsSite.answer("lease_days", "9")
    assert hand.stage.rooms.settingsSite.property("unsaved") == []
    hand.tap("Staff")
    assert hand.sees("Sulan")
    assert not hand.has("Somebody new")
    assert not hand.has("Remove Bowen")


def test_somebody_is_added_and_logs_in(hand: Hand) -> None:
    settings(hand, part="Staff")
    hand.tap("Somebody new")
    hand.tap("Let them log in")
    assert hand.sees("▲ A name has 1 to 64 letters.")
    assert hand.sees("▲ Choose a role.")
    field(hand, "add.name", "Bowen")
    assert hand.sees("▲ Somebody here is called so already: choose another name.")
    field(hand, "add.name", "Mei")
    hand.choose(hand.question("add.role"), 2)
    field(hand, "add.passphrase", "Mei")
    assert hand.sees("A passphrase has at least 12 characters")
    field(hand, "add.passphrase", STRONG)
    field(hand, "add.again", STRONG + "!")
    assert hand.sees("▲ The two are not the same: write it again.")
    field(hand, "add.again", STRONG)
    hand.tap("Let them log in")
    hand.wait_to_see("Mei can log in now.")
    hand.wait(lambda: "Mei" in names(hand))
    hand.lock()
    hand.stage.desk.logIn("Mei", STRONG)
    hand.wait(lambda: hand.stage.desk.property("role") == "reviewer", "Mei")


def test_removing_somebody_changes_the_key_and_says_so(hand: Hand, home: Home) -> None:
    settings(hand, part="Staff")
    desk = hand.stage.desk.desk
    assert desk is not None
    epoch = desk.vault.keys.newest.epoch
    hand.tap("Remove Yutong")
    assert hand.sees("So the store gets a new one")
    hand.tap("Remove and change the key")
    hand.wait_to_see("Yutong can no longer log in, and the store has a new key.")
    hand.wait(lambda: "Yutong" not in names(hand))
    assert desk.vault.keys.newest.epoch == epoch + 1
    members = members_of(home, desk.vault)
    assert isinstance(members, tuple)
    assert "Yutong" not in {one.name for one in members}
    assert hand.sees("No longer here")
    assert not hand.has("Remove Sulan")


def test_ones_own_passphrase_needs_the_present_one(hand: Hand) -> None:
    settings(hand, "Haoran", "Your passphrase")
    field(hand, "own.present", "a guess at somebody's desk")
    field(hand, "own.passphrase", STRONG)
    field(hand, "own.again", STRONG)
    hand.tap("Change it")
    hand.wait_to_see("▲ This is not your present passphrase.")
    field(hand, "own.present", "demonstration-2468-review-1")
    hand.tap("Change it")
    hand.wait_to_see("You have a new passphrase")
    assert STRONG not in str(hand.stage.rooms.settingsStaff._staff.typed)
    hand.lock()
    hand.stage.desk.logIn("Haoran", STRONG)
    hand.wait(lambda: hand.stage.desk.property("isOpen"), "Haoran")


def test_guessing_at_a_colleagues_desk_locks_it(hand: Hand) -> None:
    settings(hand, "Haoran", "Your passphrase")
    staff = hand.stage.rooms.settingsStaff
    for key in ("passphrase", "again"):
        staff.answer(f"own.{key}", STRONG)
    for number in range(5):
        staff.answer("own.present", f"a guess {number}")
        staff.finish()
        hand.wait(lambda: not staff.property("isBusy"), "an answer")
    hand.wait(lambda: not hand.stage.desk.property("isOpen"), "the lock")


def test_a_site_of_one_person_is_shown_plainly_in_both_languages(hand: Hand) -> None:
    settings(hand, part="Staff")
    assert hand.sees("Two people stand behind everything")
    hand.tap("Let one person work alone")
    hand.tap("One person works here")
    hand.wait(lambda: not hand.stage.rooms.settingsStaff.property("twoNeeded"))
    hand.wait_to_see("The same person may record and check")
    hand.stage.display.speak(Language.ZH_HANS)
    hand.settle()
    assert hand.sees("管理员")
    assert not [text for text in hand.texts() if text.startswith(("New pass", "Remove", "Two p"))]


def test_every_control_has_a_name_and_tab_reaches_all(hand: Hand) -> None:
    settings(hand)
    for part in ("The site", "Staff", "Your passphrase", "History"):
        hand.tap(part)
        if part == "Staff":
            hand.tap("Somebody new")
        found = hand.names()
        assert all(found), [item for item in hand.controls() if not name_of(item)]
        reached = set()
        for _ in range(len(found) + 3):
            hand.key(Qt.Key.Key_Tab)
            reached.add(name_of(hand.stage.window.activeFocusItem()))
        assert set(found) <= reached
