"""A unit of work is committed as a whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.vault import (
    DuplicateRecordError,
    UnitBrokenError,
    UnknownRecordError,
    Vault,
    VaultBusyError,
    VaultClosedError,
    VaultFullError,
    VaultOpened,
    VaultReadOnlyError,
    open_vault,
)

from .fictional import FORM, KEY, consent, decrypted, person, story, withdrawal


def test_rolls_back_unless_committed(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person())
    with vault.reading() as look:
        assert look.people.count() == 0


def test_rolls_back_when_something_is_raised(vault: Vault) -> None:
    def fail_half_way() -> None:
        with vault.unit_of_work() as work:
            work.people.add(person())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    with vault.reading() as look:
        assert look.people.count() == 0


def test_keeps_what_was_committed(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person())
        work.commit()
        work.people.add(person(2))
    with vault.reading() as look:
        assert [one.subject_id for one in look.people.all()] == ["person-1"]


def test_nothing_is_committed_after_a_failed_write(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person(2))
        with pytest.raises(DuplicateRecordError):
            work.people.add_many([person(1), person(2)])
        with pytest.raises(UnitBrokenError):
            work.commit()
    with vault.reading() as look:
        assert look.people.count() == 0


def test_a_look_does_not_see_what_is_written_after_it_began(vault: Vault) -> None:
    with vault.reading() as look:
        assert look.people.count() == 0
        with vault.unit_of_work() as work:
            work.people.add(person())
            work.commit()
        assert look.people.count() == 0


def test_a_look_cannot_write(vault: Vault) -> None:
    with vault.reading() as look, pytest.raises(VaultReadOnlyError):
        look.people.add(person())
    with vault.unit_of_work() as work:
        work.people.add(person())
        work.commit()


def test_a_second_writer_is_told_that_the_vault_is_busy(vault: Vault, folder: Path) -> None:
    hurried = open_vault(folder, KEY, busy_seconds=0.01)
    assert isinstance(hurried, VaultOpened)
    with vault.unit_of_work(), pytest.raises(VaultBusyError), hurried.vault.unit_of_work():
        pass
    hurried.vault.close()


def test_a_closed_vault_says_so(vault: Vault) -> None:
    vault.close()
    vault.close()
    with pytest.raises(VaultClosedError):
        vault.unit_of_work()
    with pytest.raises(VaultClosedError):
        vault.reading()


def test_a_full_disk_saves_nothing_and_loses_nothing(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        assert work._open is not None
        pages = work._open.exec_driver_sql("PRAGMA page_count").scalar()
        work._open.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(VaultFullError):
            work.people.add_many(person(n) for n in range(10, 2000))
        with pytest.raises(UnitBrokenError):
            work.commit()
    with filled.reading() as look:
        assert look.people.count() == 3
    assert filled.problems() == []


def test_a_story_needs_its_person(vault: Vault) -> None:
    with vault.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.stories.add(story())


def test_a_consent_needs_its_form_as_it_was_approved(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.people.add(person())
        with pytest.raises(UnknownRecordError, match="add it first"):
            work.consents.append(consent())
        work.forms.add(replace(FORM, ethics_ref="E-2"))
        with pytest.raises(UnknownRecordError, match="not the same"):
            work.consents.append(consent())


def test_what_is_not_there_is_said_by_name(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        for ask in (
            lambda: work.people.get("nobody"),
            lambda: work.stories.get("nothing"),
            lambda: work.photos.get("nothing"),
            lambda: work.withdrawals.get("nothing"),
            lambda: work.people.save(person()),
            lambda: work.stories.save(story()),
            lambda: work.withdrawals.append(withdrawal()),
        ):
            with pytest.raises(UnknownRecordError):
                ask()


def test_every_connection_has_its_settings(vault: Vault) -> None:
    expected = {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
    }
    with vault.reading() as one, vault.reading() as two:
        for look in (one, two):
            assert look._open is not None
            for pragma, value in expected.items():
                answer = look._open.exec_driver_sql(f"PRAGMA {pragma}").scalar()
                assert (pragma, answer) == (pragma, value)


def test_a_checkpoint_empties_the_log(filled: Vault, folder: Path) -> None:
    assert (folder / "vault.db-wal").stat().st_size > 0
    filled.checkpoint()
    assert (folder / "vault.db-wal").stat().st_size == 0


MARK = "a-report-to-be-known-by"


def test_removed_words_are_gone_from_every_file(filled: Vault, folder: Path) -> None:
    with filled.unit_of_work() as work:
        for number in (1, 2):
            told = work.stories.get(f"story-{number}")
            texts = {name: replace(text, lint_report_id=MARK) for name, text in told.texts.items()}
            work.stories.save(replace(told, texts=texts))
        work.commit()
    filled.checkpoint()
    folder_of = folder / "vault.db"
    assert decrypted(folder_of).count(MARK.encode()) == 4
    with filled.unit_of_work() as work:
        work.stories.save(replace(work.stories.get("story-1"), texts={}))
        work.commit()
    filled.checkpoint()
    assert (folder / "vault.db-wal").read_bytes() == b""
    assert decrypted(folder_of).count(MARK.encode()) == 2
