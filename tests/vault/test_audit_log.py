"""The audit in the vault: in the same transaction as the deed, append-only, without a person."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3

from hopewall.core.actor import Actor
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.audit_anchor import Anchor
from hopewall.core.audit_chain import CutTail, Deleted, Edited, Sound, verify
from hopewall.core.staff import Role, StaffSession
from hopewall.vault import UnknownRecordError, Vault

from .conftest import Tamper
from .fictional import beneath_key, person

AT = datetime(2026, 5, 1, 8, tzinfo=UTC)


def deed(number: int = 1, subject_id: str = "person-1") -> Deed:
    return Deed(
        AuditAction.CONSENT_RECORDED,
        ObjectKind.CONSENT,
        AT,
        subject_id=subject_id,
        before="nothing",
        after=f"version {number}",
        reason="in_person",
    )


def write(vault: Vault, *deeds: Deed) -> None:
    with vault.unit_of_work() as work:
        work.audit.append_many(deeds)
        work.commit()


@pytest.fixture
def audited(filled: Vault) -> Vault:
    vault = filled
    vault.session = StaffSession("staff-7", "Anna", Role.CURATOR, "0a0b0c0d")
    for number in range(1, 6):
        write(vault, deed(number))
    return vault


def judge(vault: Vault, *anchors: Anchor) -> object:
    with vault.reading() as reading:
        return verify(reading.audit.events(), anchors)


def test_what_was_done_is_a_sound_chain(audited: Vault) -> None:
    assert isinstance(judge(audited), Sound)
    with audited.reading() as reading:
        events = list(reading.audit.events())
        assert reading.audit.head() == (5, events[-1].hash)
        assert list(reading.audit.events(after=3)) == events[3:]
        assert events[0].actor_id == reading.audit.staff_pseudonym("staff-7")
        assert {event.subject_pseudonym for event in events} == {
            reading.audit.pseudonym("person-1")
        }
    assert [event.seq for event in events] == [1, 2, 3, 4, 5]
    assert events[0].role == "curator"
    assert len({event.after_hash for event in events}) == 5


def test_a_long_chain_is_read_piece_by_piece(vault: Vault) -> None:
    write(vault, *map(deed, range(2500)))
    verdict = judge(vault)
    assert isinstance(verdict, Sound)
    assert verdict.count == 2500


def test_an_event_goes_with_the_work_that_is_rolled_back(audited: Vault) -> None:
    with audited.unit_of_work() as work:
        work.people.add(person(9))
        work.audit.append(deed(6, "person-9"))
    with audited.reading() as reading:
        assert reading.audit.head()[0] == 5
        assert reading.people.count() == 3


def test_nothing_personal_is_on_the_disk(audited: Vault, folder: Path) -> None:
    audited.checkpoint()
    with closing(beneath_key(folder / "vault.db")) as connection:
        data = repr(connection.execute("SELECT * FROM audit_event").fetchall()).encode()
    assert b"consent-recorded" in data
    for word in (b"person-1", b"staff-7", b"version 1", b"nothing"):
        assert word not in data


def test_two_people_have_two_pseudonyms_and_equal_states_of_theirs_differ(filled: Vault) -> None:
    write(filled, deed(1, "person-1"), deed(1, "person-2"), deed(1, ""))
    with filled.reading() as reading:
        one, other, nobody = reading.audit.events()
    assert len({one.subject_pseudonym, other.subject_pseudonym, ""}) == 3
    assert len({one.after_hash, other.after_hash, nobody.after_hash}) == 3
    assert nobody.subject_pseudonym == ""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET role = 'reviewer' WHERE seq = 2",
        "DELETE FROM audit_event WHERE seq = 5",
        "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE seq = 2",
        (
            "INSERT INTO audit_event SELECT 6, at, actor_id, role, device_id, action, object_kind, "
            "subject_pseudonym, before_hash, after_hash, reason_code, prev_hash, hash "
            "FROM audit_event WHERE seq = 5"
        ),
    ],
)
def test_the_store_itself_refuses_to_change_it(
    audited: Vault, folder: Path, statement: str
) -> None:
    with (
        closing(beneath_key(folder / "vault.db")) as connection,
        pytest.raises(sqlcipher3.IntegrityError, match=r"append-only|broken chain"),
    ):
        connection.execute(statement)
    assert isinstance(judge(audited), Sound)


def test_cg_34_edits_deletions_and_a_cut_tail_are_found(audited: Vault, tamper: Tamper) -> None:
    with audited.reading() as reading:
        anchor = Anchor(*reading.audit.head())
    audited.checkpoint()
    tamper("UPDATE audit_event SET reason_code = 'phone' WHERE seq = 3")
    assert judge(audited) == Edited(3)
    tamper("DELETE FROM audit_event WHERE seq = 3")
    assert judge(audited) == Deleted(3)
    tamper("DELETE FROM audit_event WHERE seq > 2")
    assert isinstance(judge(audited), Sound)
    assert judge(audited, anchor) == CutTail(5, 2)


def test_a_member_s_pseudonym_needs_the_vaults_own_secret(vault: Vault) -> None:
    with vault.reading() as reading, pytest.raises(UnknownRecordError):
        reading.audit.staff_pseudonym("staff-7")


def test_cg_34_once_a_person_s_key_is_destroyed_nothing_links_their_events_to_them(
    audited: Vault,
) -> None:
    with audited.reading() as reading:
        before = reading.audit.pseudonym("person-1")
    assert before
    with audited.unit_of_work() as work:
        work.forget_subject_key("person-1")
        work.commit()
    write(audited, deed(6))
    with audited.reading() as reading:
        assert reading.audit.pseudonym("person-1") == ""
        last = list(reading.audit.events())[-1]
        assert (last.subject_pseudonym, last.after_hash) == ("", "")
    assert isinstance(judge(audited), Sound)


def test_whom_of_the_staff_a_deed_concerns_stands_as_a_pseudonym(audited: Vault) -> None:
    about = Deed(AuditAction.STAFF_REMOVED, ObjectKind.STAFF, AT, about_staff="staff-8")
    write(audited, about)
    with audited.reading() as reading:
        last = list(reading.audit.events())[-1]
        assert last.subject_pseudonym == reading.audit.staff_pseudonym("staff-8") != ""


@pytest.mark.parametrize("words", ["Mei Example", "样例梅", "a b", "é"])
def test_words_in_the_place_of_a_code_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match="codes"):
        Deed(AuditAction.WITHDRAWN, ObjectKind.WITHDRAWAL, AT, reason=words)
    with pytest.raises(ValueError, match="codes"):
        Deed(AuditAction.WITHDRAWN, ObjectKind.WITHDRAWAL, AT, actor=Actor("x", words))


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Deed(AuditAction.WITHDRAWN, ObjectKind.WITHDRAWAL, datetime(2026, 5, 1))  # noqa: DTZ001
