"""Staff as Studio changes it: every fault beside its field, and the vault's own refusals said."""

import errno

import pytest

from hopewall.core.staff import Role
from hopewall.services import demo_staff_list
from hopewall.services.demo_staff_list import read_demo_staff
from hopewall.services.founding import NewMember
from hopewall.services.studio import staff_editing
from hopewall.services.studio.desk import NotAllowed
from hopewall.services.studio.staff_editing import (
    NewPassphrase,
    StaffDone,
    StaffFaults,
    StaffNotDone,
    StaffNow,
    add_staff,
    change_own,
    open_staff,
    passphrase_faults,
    remove_staff,
    reset_staff,
)
from tests.services.demonstration import CHEAP
from tests.services.studio.conftest import ADMIN, CURATOR, Seat

STRONG = NewPassphrase("heron over the quiet water", "heron over the quiet water")


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_editing, "new_cost", lambda: CHEAP)


def now(at: Seat) -> StaffNow:
    read = open_staff(at(ADMIN))
    assert isinstance(read, StaffNow)
    return read


def member(at: Seat, name: str) -> staff_editing.SomebodyHere:
    return next(one for one in now(at).here if one.member.name == name)


def test_a_name_role_and_passphrase_are_judged_each_beside_its_field(at: Seat) -> None:
    outcome = add_staff(at(ADMIN), " ", None, NewPassphrase("short", "other"))
    assert isinstance(outcome, StaffFaults)
    assert [fault.field for fault in outcome.faults] == ["name", "role", "passphrase"]
    outcome = add_staff(at(ADMIN), "ｓｕｌａｎ", Role.CURATOR, STRONG)
    assert isinstance(outcome, StaffFaults)
    assert "already" in outcome.faults[0].sentence.en
    (fault,) = passphrase_faults(NewPassphrase(STRONG.first, "another"), "Mei")
    assert fault.field == "again"
    assert all(one.sentence.zh_hans for one in outcome.faults)


def test_nobody_else_changes_the_staff(at: Seat) -> None:
    bowen = member(at, "Bowen").member
    assert isinstance(add_staff(at(CURATOR), "Mei", Role.CURATOR, STRONG), NotAllowed)
    assert isinstance(remove_staff(at(CURATOR), bowen), NotAllowed)
    assert isinstance(open_staff(at(CURATOR)), StaffNow)


def test_the_last_administrator_stays_and_nobody_removes_themselves(at: Seat) -> None:
    own = member(at, "Sulan")
    assert own.you
    outcome = remove_staff(at(ADMIN), own.member)
    assert isinstance(outcome, StaffNotDone)
    assert "themselves" in outcome.sentence.en
    changed = reset_staff(at(ADMIN), own.member, Role.CURATOR, STRONG, leaked=False)
    assert isinstance(changed, StaffNotDone)
    assert "last administrator" in changed.sentence.en


def test_a_role_is_changed_with_a_new_passphrase(at: Seat) -> None:
    bowen = member(at, "Bowen").member
    done = reset_staff(at(ADMIN), bowen, Role.CLINICIAN, STRONG, leaked=False)
    assert isinstance(done, StaffDone)
    assert member(at, "Bowen").member.role is Role.CLINICIAN


def test_the_list_of_a_demonstration_says_what_opens_it(at: Seat) -> None:
    home = at(ADMIN).home

    def listed() -> dict[str, NewMember]:
        return {one.name: one for one in read_demo_staff(home)}

    before = listed()
    assert isinstance(add_staff(at(ADMIN), " Mei ", Role.CURATOR, STRONG), StaffDone)
    assert listed() == {**before, "Mei": NewMember("Mei", Role.CURATOR, STRONG.first)}
    bowen = member(at, "Bowen").member
    reset_staff(at(ADMIN), bowen, Role.CLINICIAN, STRONG, leaked=False)
    assert listed()["Bowen"] == NewMember("Bowen", Role.CLINICIAN, STRONG.first)
    assert isinstance(change_own(at(CURATOR), before["Ruoxi"].passphrase, STRONG), StaffDone)
    assert listed()["Ruoxi"] == NewMember("Ruoxi", Role.CURATOR, STRONG.first)
    assert isinstance(remove_staff(at(ADMIN), member(at, "Mei").member), StaffDone)
    assert "Mei" not in listed()


def test_a_list_that_cannot_be_written_is_told_and_what_was_done_too(
    at: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = at(ADMIN).home
    before = read_demo_staff(home)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(demo_staff_list, "write_private", full)
    own = next(one.passphrase for one in before if one.name == "Ruoxi")
    told = [
        add_staff(at(ADMIN), "Mei", Role.CURATOR, STRONG),
        reset_staff(at(ADMIN), member(at, "Mei").member, Role.CLINICIAN, STRONG, leaked=False),
        change_own(at(CURATOR), own, STRONG),
        remove_staff(at(ADMIN), member(at, "Mei").member),
    ]
    for outcome in told:
        assert isinstance(outcome, StaffDone), outcome
        assert "demo-staff.json cannot be written (No space left on device)" in outcome.sentence.en
        assert "Nothing was changed" not in outcome.sentence.en
        assert "改动已生效" in outcome.sentence.zh_hans
    assert read_demo_staff(home) == before
    assert "Mei" not in {one.member.name for one in now(at).here}


def test_the_staff_of_a_real_site_stand_in_no_list(at: Seat) -> None:
    home = at(ADMIN).home
    settings = home.root / "site.toml"
    settings.write_text(settings.read_text("utf-8").replace("demonstration = true", ""), "utf-8")
    before = read_demo_staff(home)
    assert isinstance(add_staff(at(ADMIN), "Mei", Role.CURATOR, STRONG), StaffDone)
    assert read_demo_staff(home) == before


def test_a_wrong_present_passphrase_changes_nothing(at: Seat) -> None:
    outcome = change_own(at(CURATOR), "a guess", STRONG)
    assert isinstance(outcome, StaffFaults)
    assert [fault.field for fault in outcome.faults] == ["present"]


def test_no_passphrase_stands_in_what_is_printed() -> None:
    assert STRONG.first not in repr(STRONG)
    assert STRONG.first not in repr(NewMember("Mei", Role.CURATOR, STRONG.first))
