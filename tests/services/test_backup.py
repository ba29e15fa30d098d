"""A backup is whole or not there; a restore is in quarantine until all is told (CG-32)."""

import shutil
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.release.head_file import head_path, read_head
from hopewall.release.held import HoldList
from hopewall.services import backing_up
from hopewall.services.backing_up import BackedUp, Backup, NotBackedUp, back_up
from hopewall.services.backup_archive import (
    archive,
)
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.holding import held_here, hold_stories
from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn, log_in
from hopewall.services.publishing import (
    ChannelPublished,
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.restoring import (
    Lifted,
    NotRestored,
    Restored,
    StillQuarantined,
    ToldSince,
    begin_quarantine,
    lift_quarantine,
    unpack_backup,
)
from hopewall.services.tombstone_file import tombstone_file
from hopewall.vault import Vault, new_identity
from tests.services.children import in_child
from tests.services.demonstration import (
    ADMINISTRATOR,
    NOW,
    PEOPLE,
    SITE,
    edit,
    ordinary,
    person_of,
    screen_of,
    story_of,
    vault_of,
)
from tests.services.test_erasing import erase, found_in

RECOVERY, RECIPIENT = new_identity()
LOBBY = ChannelName.LOBBY


def save(home: Home, vault: Vault, target: Path, *, replaced: bool = False) -> BackedUp:
    outcome = back_up(Backup(home, vault, SITE, NOW, [RECIPIENT]), target, replace=replaced)
    assert isinstance(outcome, BackedUp), outcome
    return outcome


@dataclass(frozen=True, slots=True)
class Saved:
    home: Home
    file: Path
    new: Home


@pytest.fixture
def saved(home: Home, tmp_path: Path) -> Saved:
    """A site, its backup, and a clean machine."""
    with vault_of(home) as vault:
        save(home, vault, tmp_path / "site.age")
    return Saved(home, tmp_path / "site.age", Home(tmp_path / "new"))


def restore(saved: Saved) -> Restored:
    outcome = unpack_backup(saved.file, saved.new, RECOVERY)
    assert isinstance(outcome, Restored), outcome
    return outcome


def people(vault: Vault) -> set[str]:
    with vault.reading() as reading:
        return {one.subject_id for one in reading.people.all()}


def publish(home: Home, vault: Vault) -> ChannelPublished | NotPublished:
    return bring_up_to_date(home, vault, SITE, LOBBY, NOW)


def test_a_backup_says_nothing_to_whoever_has_no_key(saved: Saved) -> None:
    data = saved.file.read_bytes()
    assert data.startswith(b"age-encryption.org/v1")
    assert person_of(ordinary()).encode() not in data
    assert saved.file.stat().st_mode & 0o077 == 0
    assert not list(saved.file.parent.glob(".*.part"))
    assert not list(saved.home.vault.glob(".backup-*"))


def test_on_a_clean_machine_with_only_the_recovery_key_everybody_is_back(saved: Saved) -> None:
    assert restore(saved).files > 100
    tombstones = saved.file.with_name("none.jsonl")
    tombstones.touch()
    with vault_of(saved.new) as vault:
        assert vault.problems() == []
        assert len(people(vault)) == PEOPLE
        lifted = lift_quarantine(
            saved.new, vault, SITE, ToldSince([tombstones], on_paper=True), NOW
        )
        assert lifted == Lifted(0)
        made = publish(saved.new, vault)
    assert isinstance(made, ChannelPublished)
    assert made.shown > 30
    old = read_head(head_path(saved.home.release, LOBBY))
    assert isinstance(old, Head)
    assert made.version > old.version + 1000


def test_a_restored_site_lets_its_staff_in_at_once(saved: Saved) -> None:
    restore(saved)
    login = log_in(saved.new, ADMINISTRATOR.name, ADMINISTRATOR.passphrase)
    assert isinstance(login, LoggedIn), login
    login.vault.close()


def test_cg_32_a_restored_site_publishes_nothing_before_it_was_told_who_was_erased(
    saved: Saved,
) -> None:
    restore(saved)
    with vault_of(saved.new) as vault:
        for _ in range(2):
            outcome = publish(saved.new, vault)
            assert isinstance(outcome, NotPublished)
            assert "quarantine" in outcome.sentence
            begin_quarantine(saved.new, vault, NOW)
        nothing = lift_quarantine(saved.new, vault, SITE, ToldSince([]), NOW)
        assert isinstance(nothing, StillQuarantined)
        assert isinstance(publish(saved.new, vault), NotPublished)


def test_cg_32_whoever_was_erased_after_the_backup_is_erased_again_and_is_nowhere(
    saved: Saved,
) -> None:
    gone = ordinary()
    with vault_of(saved.home) as vault:
        erase(saved.home, vault, gone)
    restore(saved)
    with vault_of(saved.new) as vault:
        assert person_of(gone) in people(vault)
        lifted = lift_quarantine(
            saved.new, vault, SITE, ToldSince([tombstone_file(saved.home)]), NOW
        )
        assert lifted == Lifted(1)
        assert person_of(gone) not in people(vault)
        assert isinstance(publish(saved.new, vault), ChannelPublished)
    assert found_in(saved.new, person_of(gone), story_of(gone)) == []


def test_cg_32_nothing_of_an_erased_person_is_in_what_was_restored(saved: Saved) -> None:
    """Erased and restored have nobody in common: no person, key, scan, picture or object."""
    gone = ordinary()
    with vault_of(saved.home) as vault:
        with vault.reading() as reading:
            photo = reading.stories.get(story_of(gone)).photo
            scans = [one.attachment_id for one in reading.attachments.of(person_of(gone))]
            entries = [e for name in ChannelName for e in reading.ledger.entries(name)]
        erase(saved.home, vault, gone)
    assert photo is not None
    assert scans
    objects = {e.object_sha256 for e in entries if e.story_id == story_of(gone)} - {""}
    assert objects
    restore(saved)
    hold_stories(saved.new, {story_of(gone)})
    with vault_of(saved.new) as vault:
        assert person_of(gone) in holders(vault)
        outcome = lift_quarantine(
            saved.new, vault, SITE, ToldSince([tombstone_file(saved.home)]), NOW
        )
        assert outcome == Lifted(1)
        assert isinstance(publish(saved.new, vault), ChannelPublished)
        assert person_of(gone) not in holders(vault)
        assert not any(vault.pictures.has(one.sha256) for one in photo.renditions)
        with vault.reading() as reading:
            assert reading.attachments.strays() == []
            assert reading.attachments.of(person_of(gone)) == ()
    names = {path.name for path in saved.new.root.rglob("*")}
    assert names.isdisjoint({*scans, *objects, *(one.sha256 for one in photo.renditions)})
    held = held_here(saved.new)
    assert isinstance(held, HoldList)
    assert held.story_ids == frozenset()


def holders(vault: Vault) -> set[str]:
    with vault.reading() as reading:
        return {*reading.subject_keys.holders(), *reading.erasures.everybody()}


def test_whoever_is_hidden_by_hand_is_hidden_after_a_restore_too(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    hold_stories(home, {story_of(ordinary())})
    save(home, vault, tmp_path / "site.age")
    new = Home(tmp_path / "new")
    assert isinstance(unpack_backup(tmp_path / "site.age", new, RECOVERY), Restored)
    with vault_of(new) as restored:
        assert lift_quarantine(
            new, restored, SITE, ToldSince([tombstone_file(home)]), NOW
        ) == Lifted(0)
        assert isinstance(publish(new, restored), ChannelPublished)
    screen = screen_of(new)
    assert screen.state is None
    assert not screen.is_story_shown(story_of(ordinary()))
    assert screen.is_story_shown(story_of(ordinary(1)))
    screen.close()


def test_cg_32_tombstones_from_before_the_backup_do_not_lift_it(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    erase(home, vault, ordinary(0))
    older = tmp_path / "older.jsonl"
    shutil.copy(tombstone_file(home), older)
    erase(home, vault, ordinary(1))
    save(home, vault, tmp_path / "site.age")
    new = Home(tmp_path / "new")
    assert isinstance(unpack_backup(tmp_path / "site.age", new, RECOVERY), Restored)
    forged = tmp_path / "forged.jsonl"
    forged.write_text(tombstone_file(home).read_text().replace("everything", "nothing..."))
    with vault_of(new) as restored:
        for file, why in ((older, "older than the backup"), (forged, "not as this vault wrote")):
            outcome = lift_quarantine(new, restored, SITE, ToldSince([file]), NOW)
            assert isinstance(outcome, StillQuarantined)
            assert why in outcome.sentence
        missing = lift_quarantine(new, restored, SITE, ToldSince([tmp_path / "no"]), NOW)
        assert isinstance(missing, StillQuarantined)
        assert isinstance(publish(new, restored), NotPublished)
        assert lift_quarantine(
            new, restored, SITE, ToldSince([tombstone_file(home)]), NOW
        ) == Lifted(0)


def test_it_is_consistent_while_others_write(home: Home, vault: Vault, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.wait(0.01):
            number += 1
            edit(vault, story_of(ordinary(number % 20)), f"edit {number}", approved=True)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        save(home, vault, tmp_path / "site.age")
    finally:
        stop.set()
        writer.join()
    new = Home(tmp_path / "new")
    assert isinstance(unpack_backup(tmp_path / "site.age", new, RECOVERY), Restored)
    with vault_of(new) as restored:
        assert restored.problems() == []
        assert len(people(restored)) == PEOPLE


def test_a_file_is_never_overwritten_unasked(home: Home, vault: Vault, tmp_path: Path) -> None:
    target = tmp_path / "site.age"
    target.write_text("something dear")
    asked = Backup(home, vault, SITE, NOW, [RECIPIENT])
    assert isinstance(back_up(asked, target), NotBackedUp)
    assert target.read_text() == "something dear"
    save(home, vault, target, replaced=True)
    assert target.stat().st_size > 10_000


def test_a_site_is_never_overwritten(saved: Saved) -> None:
    before = sorted(path.name for path in saved.home.root.iterdir())
    outcome = unpack_backup(saved.file, saved.home, RECOVERY)
    assert isinstance(outcome, NotRestored)
    assert sorted(path.name for path in saved.home.root.iterdir()) == before


@pytest.mark.parametrize("recipients", [["age1nonsense"], [""]])
def test_with_a_recipient_that_is_none_there_is_no_backup(
    home: Home, vault: Vault, tmp_path: Path, recipients: list[str]
) -> None:
    outcome = back_up(Backup(home, vault, SITE, NOW, recipients), tmp_path / "site.age")
    assert isinstance(outcome, NotBackedUp)
    assert list(tmp_path.glob("*.age")) == list(tmp_path.glob(".*.part")) == []


def test_a_backup_that_cannot_be_read_back_is_none(
    home: Home, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = archive

    def cut(*words: object) -> object:
        pieces = list(genuine(*words))  # type: ignore[arg-type]
        return iter(pieces[:-3])

    monkeypatch.setattr(backing_up, "archive", cut)
    outcome = back_up(Backup(home, vault, SITE, NOW, [RECIPIENT]), tmp_path / "site.age")
    assert isinstance(outcome, NotBackedUp)
    assert "read back" in outcome.sentence
    assert list(tmp_path.glob("*.age")) == []


def test_an_erasure_under_way_is_finished_before_a_backup(
    home: Home, vault: Vault, tmp_path: Path
) -> None:
    (home.content).mkdir(exist_ok=True)
    (home.content / "note.md").write_text(person_of(ordinary()))
    assert not isinstance(erase_person(home, vault, SITE, person_of(ordinary()), NOW), Erased)
    outcome = back_up(Backup(home, vault, SITE, NOW, [RECIPIENT]), tmp_path / "site.age")
    assert isinstance(outcome, NotBackedUp)
    assert "--resume" in outcome.sentence


def damaged(file: Path, how: str) -> None:
    data = bytearray(file.read_bytes())
    if how == "cut":
        del data[-5000:]
    elif how == "cut to nothing":
        data.clear()
    elif how == "a bit":
        data[len(data) // 2] ^= 1
    else:
        data[:] = b"no backup at all"
    file.write_bytes(data)


@pytest.mark.parametrize("how", ["cut", "cut to nothing", "a bit", "another file"])
def test_a_damaged_file_is_one_sentence_and_leaves_nothing(saved: Saved, how: str) -> None:
    damaged(saved.file, how)
    outcome = unpack_backup(saved.file, saved.new, RECOVERY)
    assert isinstance(outcome, NotRestored)
    assert "damaged" in outcome.sentence
    assert not saved.new.root.exists()


def test_a_wrong_key_is_told_apart_from_damage(saved: Saved) -> None:
    other, _ = new_identity()
    for key, why in ((other, "not made for"), ("AGE-SECRET-KEY-1X", "whole one"), ("", "whole")):
        outcome = unpack_backup(saved.file, saved.new, key)
        assert isinstance(outcome, NotRestored)
        assert why in outcome.sentence
    missing = unpack_backup(saved.file.with_name("none"), saved.new, RECOVERY)
    assert isinstance(missing, NotRestored)
    assert "no file" in missing.sentence


def test_a_backup_of_a_newer_hopewall_is_refused(
    home: Home, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "FORMAT", 2)
    save(home, vault, tmp_path / "site.age")
    outcome = unpack_backup(tmp_path / "site.age", Home(tmp_path / "new"), RECOVERY)
    assert isinstance(outcome, NotRestored)
    assert "newer hopewall" in outcome.sentence


@pytest.mark.slow
@pytest.mark.parametrize("times", [3, pytest.param(250, marks=pytest.mark.soak)])
def test_killed_anywhere_a_restore_leaves_a_whole_site_or_none(saved: Saved, times: int) -> None:
    for turn in range(1, times + 1):
        new = Home(saved.new.root.with_name(f"new-{turn}"))
        work = partial(unpack_backup, saved.file, new, RECOVERY)
        in_child(work, kill_after=0.4 * turn / times)
        if (new.root / "site.toml").exists():
            with vault_of(new) as vault:
                assert isinstance(publish(new, vault), NotPublished)
        else:
            assert isinstance(unpack_backup(saved.file, new, RECOVERY), Restored)
