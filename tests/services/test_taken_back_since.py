"""CG-32: what was taken back after a backup is not shown when that backup is restored."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from hopewall.core.consent import Scope
from hopewall.core.decision import Hidden as NotShown
from hopewall.core.reasons import ReasonCode
from hopewall.core.withdrawal_mark import MarkExtent, WithdrawalMarks, new_mark
from hopewall.services import erasing
from hopewall.services.asking import ask_gate, site_today
from hopewall.services.home import Home
from hopewall.services.nightly import run_night
from hopewall.services.publishing import ChannelPublished
from hopewall.services.restoring import (
    Lifted,
    Restored,
    StillQuarantined,
    ToldSince,
    lift_quarantine,
    unpack_backup,
)
from hopewall.services.taken_back_since import hold_missed, looked_at, show_again
from hopewall.services.tombstone_file import tombstone_file, tombstones_in
from hopewall.services.vital_facts import in_danger, note_fact
from hopewall.services.withdrawal_marks import marks_file, marks_in
from hopewall.services.withdrawing import NotRecorded, WhoAndHow, hide_person
from hopewall.vault import DuplicateRecordError, SecretName, Vault
from tests.services.demonstration import (
    NOW,
    SITE,
    ordinary,
    person_of,
    screen_of,
    story_of,
    vault_of,
)
from tests.services.test_backup import LOBBY, RECOVERY, publish, save
from tests.services.test_erasing import erase, found_in
from tests.services.test_withdrawal_path import asked, on_screen, withdraw

LATER = NOW + timedelta(minutes=2)
FIRST, SECOND = ordinary(0), ordinary(1)


@pytest.fixture
def backup(home: Home, vault: Vault, tmp_path: Path) -> Path:
    save(home, vault, tmp_path / "site.age")
    return tmp_path / "site.age"


def restored(backup: Path) -> Home:
    new = Home(backup.with_name("new"))
    outcome = unpack_backup(backup, new, RECOVERY)
    assert isinstance(outcome, Restored), outcome
    return new


def lift(new: Home, vault: Vault, told: ToldSince) -> Lifted:
    outcome = lift_quarantine(new, vault, SITE, told, LATER)
    assert isinstance(outcome, Lifted), outcome
    return outcome


def marks(home: Home, vault: Vault) -> WithdrawalMarks:
    with vault.reading() as reading:
        found = marks_in(marks_file(home), reading.secrets.get(SecretName.TOMBSTONE))
    assert isinstance(found, WithdrawalMarks), found
    return found


def test_cg_32_whoever_took_it_back_after_the_backup_is_not_shown_by_a_restore(
    home: Home, vault: Vault, backup: Path
) -> None:
    withdraw(home, vault, asked(FIRST))
    new = restored(backup)
    with vault_of(new) as back:
        lifted = lift(new, back, ToldSince([tombstone_file(home)]))
        assert lifted.held == {story_of(FIRST)}
        assert isinstance(publish(new, back), ChannelPublished)
        with back.reading() as reading:
            (answer,) = ask_gate(
                reading, SITE.channel(LOBBY), site_today(SITE, NOW), [story_of(FIRST)]
            )
        assert isinstance(answer.decision, NotShown)
        assert {one.code for one in answer.decision.reasons} == {ReasonCode.TAKEN_BACK_SINCE_BACKUP}
        assert run_night(new, back, SITE, LATER).alerts == []
    assert on_screen(new, SECOND)
    assert not on_screen(new, FIRST)
    assert found_in(Home(new.release), story_of(FIRST)) == []


def test_it_waits_until_the_withdrawal_is_recorded_again_or_somebody_shows_the_story(
    home: Home, vault: Vault, backup: Path
) -> None:
    for member in (FIRST, SECOND):
        withdraw(home, vault, asked(member, scopes=frozenset({Scope.DIAGNOSIS})))
    new = restored(backup)
    with vault_of(new) as back:
        assert lift(new, back, ToldSince([tombstone_file(home)])).held == {
            story_of(FIRST),
            story_of(SECOND),
        }
        publish(new, back)
        assert not on_screen(new, FIRST)
        withdraw(new, back, asked(FIRST, scopes=frozenset({Scope.DIAGNOSIS})))
        assert on_screen(new, FIRST)
        assert not on_screen(new, SECOND)
        with back.unit_of_work() as work:
            assert show_again(work, story_of(SECOND))
            assert not show_again(work, story_of(SECOND))
            work.commit()
        publish(new, back)
    screen = screen_of(new)
    page, other = screen.page(story_of(FIRST)), screen.page(story_of(SECOND))
    screen.close()
    assert page is not None
    assert page.illness is None
    assert other is not None


def test_a_mark_stands_before_the_vault_takes_the_withdrawal(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DuplicateRecordError("The disk is full.")

    monkeypatch.setattr("hopewall.services.withdrawing._record", refuse)
    outcome = hide_person(home, vault, WhoAndHow(person_of(FIRST), "the desk"), NOW)
    assert isinstance(outcome, NotRecorded)
    assert len(marks(home, vault).found) == 1
    assert found_in(Home(home.root), person_of(FIRST)) == []


def test_a_mark_that_could_not_be_written_is_added_by_the_night(home: Home, vault: Vault) -> None:
    run_night(home, vault, SITE, NOW)
    before = marks_file(home).read_bytes()
    withdraw(home, vault, asked(FIRST))
    after = marks(home, vault)
    marks_file(home).write_bytes(before)
    run_night(home, vault, SITE, LATER)
    assert marks(home, vault).withdrawals == after.withdrawals
    again = marks_file(home).read_bytes()
    run_night(home, vault, SITE, LATER)
    assert marks_file(home).read_bytes() == again
    marks_file(home).write_bytes(again.replace(b"whole", b"witty"))
    assert any("marks of withdrawals" in one for one in run_night(home, vault, SITE, LATER).alerts)


def test_without_the_marks_nothing_is_published_unless_somebody_read_the_receipts(
    home: Home, vault: Vault, backup: Path
) -> None:
    withdraw(home, vault, asked(FIRST))
    alone = backup.with_name("alone.jsonl")
    shutil.copy(tombstone_file(home), alone)
    forged = backup.with_name("forged.jsonl")
    forged.write_text(marks_file(home).read_text().replace("whole", "partial"))
    new = restored(backup)
    with vault_of(new) as back:
        for told, why in (
            (ToldSince([alone]), "--withdrawals-on-paper"),
            (ToldSince([alone], [forged]), "not as this vault wrote it"),
            (ToldSince([alone], [forged], on_paper=True), "not as this vault wrote it"),
            (ToldSince([alone], [backup.with_name("none")]), "no file"),
        ):
            outcome = lift_quarantine(new, back, SITE, told, LATER)
            assert isinstance(outcome, StillQuarantined)
            assert why in outcome.sentence
        assert lift(new, back, ToldSince([alone], on_paper=True)).held == frozenset()
        with back.reading() as reading:
            reasons = [event.reason_code for event in reading.audit.events()]
    assert "0-marks:0-held" in reasons


def test_marks_from_before_the_backup_do_not_lift_it(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    older = tmp_path / "older.jsonl"
    shutil.copy(marks_file(home), older)
    withdraw(home, vault, asked(SECOND))
    save(home, vault, tmp_path / "site.age")
    withdraw(home, vault, asked(FIRST))
    alone = tmp_path / "alone.jsonl"
    shutil.copy(tombstone_file(home), alone)
    new = restored(tmp_path / "site.age")
    with vault_of(new) as back:
        outcome = lift_quarantine(new, back, SITE, ToldSince([alone], [older]), LATER)
        assert isinstance(outcome, StillQuarantined)
        assert "older than the backup" in outcome.sentence
        told = ToldSince([alone], [marks_file(home)])
        assert lift(new, back, told).held == {story_of(FIRST)}, "the vault knows the other one"


def test_what_a_restored_site_was_told_it_keeps_for_the_next_restore(
    home: Home, vault: Vault, backup: Path, tmp_path: Path
) -> None:
    withdraw(home, vault, asked(FIRST))
    erase(home, vault, SECOND)
    new = restored(backup)
    with vault_of(new) as back:
        lift(new, back, ToldSince([tombstone_file(home)]))
        assert marks(new, back).withdrawals == marks(home, vault).withdrawals
        with back.reading() as reading:
            secret = reading.secrets.get(SecretName.TOMBSTONE)
        stones = [tombstones_in(tombstone_file(each), secret) for each in (home, new)]
        assert stones[0].hashes == stones[1].hashes  # type: ignore[union-attr]
    again = Home(tmp_path / "again")
    assert isinstance(unpack_backup(backup, again, RECOVERY), Restored)
    with vault_of(again) as back:
        assert lift(again, back, ToldSince([tombstone_file(new)])).held == {story_of(FIRST)}


def test_danger_that_came_after_the_backup_hides_too_and_before_it_does_not(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    note_fact(home, vault, SITE, person_of(SECOND), in_danger(), NOW - timedelta(days=1))
    save(home, vault, tmp_path / "site.age")
    note_fact(home, vault, SITE, person_of(FIRST), in_danger(), LATER)
    new = restored(tmp_path / "site.age")
    with vault_of(new) as back:
        held = lift(new, back, ToldSince([tombstone_file(home)])).held
    assert held == {story_of(FIRST)}


def test_an_erased_person_leaves_the_list_of_the_held(
    home: Home, vault: Vault, backup: Path
) -> None:
    withdraw(home, vault, asked(FIRST))
    new = restored(backup)
    with vault_of(new) as back:
        lift(new, back, ToldSince([tombstone_file(home)]))
        erase(new, back, FIRST)
        with back.reading() as reading:
            assert reading.settings.taken_back == frozenset()


def test_a_lifting_that_was_interrupted_in_an_erasure_goes_on_at_the_first_try(
    home: Home, vault: Vault, backup: Path
) -> None:
    erase(home, vault, FIRST)
    new = restored(backup)
    told = ToldSince([tombstone_file(home)])

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with vault_of(new) as back:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(erasing, "_remove_rows", stop)
            with pytest.raises(KeyboardInterrupt):
                lift_quarantine(new, back, SITE, told, LATER)
        assert lift(new, back, told).erased_again == 1


def test_a_story_waits_for_everybody_who_took_it_back_and_not_only_for_one(
    home: Home, vault: Vault
) -> None:
    """Its person and a relative in its photo: one recorded again is not both."""
    shared = [story_of(FIRST)]
    with vault.unit_of_work() as work:
        secret = work.secrets.get(SecretName.TOMBSTONE)
        told = [
            new_mark(secret, person_of(member), shared, f"w-{number}", MarkExtent.PARTIAL, NOW)
            for number, member in enumerate((FIRST, SECOND))
        ]
        assert hold_missed(work, told) == {story_of(FIRST), story_of(SECOND)}
        looked_at(work, person_of(FIRST))
        assert (story_of(FIRST), person_of(SECOND)) in work.settings.taken_back
        looked_at(work, person_of(SECOND))
        assert work.settings.taken_back == frozenset()
