"""What was signed stays as it was; CG-10's four eyes are enforced in the store itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import delete, insert, text

from hopewall.core.consent import Answer, RecallTask, Scope, VerifiedAgainst
from hopewall.core.story import StoryState
from hopewall.vault import (
    AppendOnlyError,
    BrokenChainError,
    DuplicateRecordError,
    FourEyesError,
    UncomparedError,
    UnitOfWork,
    Vault,
    consent_hash,
)
from hopewall.vault.link import Link, Prepared
from hopewall.vault.rows_consent import CONSENT, form_key
from hopewall.vault.schema import metadata
from hopewall.vault.sealing.subject_key import SubjectKey

from .fictional import FORM, consent, story, withdrawal


@contextmanager
def beneath(vault: Vault) -> Iterator[tuple[UnitOfWork, Link]]:
    """A unit of work and its link, to write past the repositories but not past the store."""
    with vault.unit_of_work() as work:
        yield work, work._link


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consent SET scopes = '{}'",
        "UPDATE consent SET verified_by = 'somebody'",
        "DELETE FROM consent",
        "INSERT OR REPLACE INTO consent SELECT * FROM consent",
        "UPDATE OR REPLACE consent SET version = version",
        "UPDATE withdrawal SET extent = 'scopes'",
        "UPDATE withdrawal SET received_at = '2030-01-01T00:00:00.000000+00:00'",
        "DELETE FROM withdrawal",
        "UPDATE form_template SET approved_by = 'nobody'",
        "DELETE FROM form_template",
    ],
)
def test_the_store_refuses_to_change_what_was_signed(filled: Vault, statement: str) -> None:
    with beneath(filled) as (work, link):
        work.withdrawals.append(withdrawal())
        with pytest.raises((AppendOnlyError, BrokenChainError)):
            link.write(text(statement), {})


def test_a_withdrawal_cannot_be_replaced(filled: Vault) -> None:
    with beneath(filled) as (work, link):
        work.withdrawals.append(withdrawal())
        with pytest.raises(DuplicateRecordError):
            link.write(text("INSERT OR REPLACE INTO withdrawal SELECT * FROM withdrawal"), {})


def test_only_a_person_being_erased_can_lose_their_consents(filled: Vault) -> None:
    with beneath(filled) as (work, link):
        work.withdrawals.append(withdrawal())
        link.write(text("INSERT INTO erasure VALUES ('person-1', '2026-11-22', 'anna', NULL)"), {})
        for table in ("consent", "withdrawal"):
            link.write(delete(metadata.tables[table]).where(text("subject_id = 'person-1'")), {})
            assert getattr(work, f"{table}s").of("person-1") == ()
        with pytest.raises(AppendOnlyError):
            link.write(text("DELETE FROM consent WHERE subject_id = 'person-2'"), {})


def test_a_new_version_follows_the_last_one(filled: Vault) -> None:
    first = consent()
    second = replace(
        consent(version=2, prev_hash=consent_hash(first)), scopes={Scope.FACE_PHOTO: Answer.REFUSED}
    )
    third = consent(version=3, prev_hash=consent_hash(second))
    with filled.unit_of_work() as work:
        work.consents.append_many([second, third])
        assert work.consents.history("consent-1") == (first, second, third)


@pytest.mark.parametrize("version", [0, 3, 7])
def test_a_version_may_not_be_left_out(filled: Vault, version: int) -> None:
    with filled.unit_of_work() as work, pytest.raises(BrokenChainError):
        work.consents.append(consent(version=version, prev_hash=consent_hash(consent())))


def test_a_version_stands_once(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(DuplicateRecordError):
        work.consents.append(consent())


def test_a_version_carries_the_hash_of_the_one_before(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(BrokenChainError):
        work.consents.append(consent(version=2))
    with filled.unit_of_work() as work, pytest.raises(BrokenChainError):
        work.consents.append(replace(consent(9), subject_id="person-1", prev_hash="1" * 64))


def test_a_consent_does_not_pass_to_another_person(filled: Vault) -> None:
    second = consent(version=2, prev_hash=consent_hash(consent()))
    with filled.unit_of_work() as work, pytest.raises(BrokenChainError):
        work.consents.append(replace(second, subject_id="person-2"))


def test_the_hash_of_a_consent_does_not_depend_on_order_or_on_later_retirement() -> None:
    record = consent()
    turned = replace(record, scopes=dict(reversed(list(record.scopes.items()))))
    retired = replace(record, form=replace(FORM, retired_on=date(2026, 6, 1)))
    assert consent_hash(turned) == consent_hash(retired) == consent_hash(record)


@pytest.mark.parametrize(
    "changed",
    [
        replace(consent(), scopes={}),
        replace(consent(), obtained_by_independent=False),
        replace(consent(), obtained_by_independent=None),
        replace(consent(), expires_on=date(2028, 1, 1)),
        replace(consent(), form=None),
        replace(consent(), form=replace(FORM, ethics_ref="E-2")),
        replace(consent(), patient_reviews=()),
        replace(consent(), scan_pages=0),
    ],
)
def test_the_hash_of_a_consent_changes_with_what_it_says(changed: object) -> None:
    assert consent_hash(changed) != consent_hash(consent())  # type: ignore[arg-type]


def test_the_hash_of_a_consent_is_the_same_tomorrow() -> None:
    """Written down here, because a changed way of hashing would break every stored chain."""
    assert (
        consent_hash(replace(consent(), verified_against=None))
        == "a9d1502912bc6944a6a0b0596600a69194744c8af4a730f445d9dae54333eb4d"
    )


@pytest.mark.parametrize(
    ("against", "scan"), [(None, "b" * 64), (VerifiedAgainst.SCAN, "")], ids=["nothing", "no-scan"]
)
def test_nobody_verifies_without_a_scan_or_a_word_about_the_paper(
    filled: Vault, against: VerifiedAgainst | None, scan: str
) -> None:
    bare = replace(consent(9), subject_id="person-1", verified_against=against, scan_sha256=scan)
    with filled.unit_of_work() as work, pytest.raises(UncomparedError):
        work.consents.append(bare)
    row = CONSENT.row(bare, record_hash="1" * 64, **form_key(bare.form))
    row = CONSENT.sealed_row(row, SubjectKey.new())
    with beneath(filled) as (_, link), pytest.raises(UncomparedError):
        link.write_many(Prepared(insert(metadata.tables["consent"])), [row])


def test_what_followed_a_withdrawal_can_be_added(filled: Vault) -> None:
    done = replace(
        withdrawal(),
        identity_check="called back",
        ack_sent_on=date(2026, 11, 2),
        tasks=(
            RecallTask("poster", "ward 3", date(2026, 11, 5), datetime(2026, 11, 4, tzinfo=UTC)),
        ),
        receipt_sha256="f" * 64,
    )
    with filled.unit_of_work() as work:
        work.withdrawals.append(withdrawal())
        work.withdrawals.follow_up(done)
        assert work.withdrawals.get("withdrawal-1") == done
        with pytest.raises(AppendOnlyError):
            work.withdrawals.follow_up(replace(done, consent_id="consent-1"))


def test_a_form_is_retired_once_and_otherwise_stays(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.forms.retire(FORM, date(2026, 12, 1))
        assert work.forms.all() == (replace(FORM, retired_on=date(2026, 12, 1)),)
        assert work.consents.of("person-1")[0].form == work.forms.all()[0]
        with pytest.raises(AppendOnlyError):
            work.forms.retire(FORM, date(2027, 1, 1))


@pytest.mark.parametrize("verifier", ["anna", " Anna "])
def test_cg_10_whoever_recorded_a_consent_does_not_check_it(filled: Vault, verifier: str) -> None:
    with filled.unit_of_work() as work, pytest.raises(FourEyesError):
        work.consents.append(replace(consent(9), subject_id="person-1", verified_by=verifier))


@pytest.mark.parametrize("state", list(StoryState))
def test_cg_10_whoever_wrote_a_story_does_not_approve_it(filled: Vault, state: StoryState) -> None:
    own = replace(story(1), state=state, approver_id="anna")
    with filled.unit_of_work() as work, pytest.raises(FourEyesError):
        work.stories.save(own)


def test_cg_10_an_approved_story_says_who_approved_it(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(FourEyesError):
        work.stories.save(replace(story(1), approver_id=""))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE story SET approver_id = author_id",
        "UPDATE story SET approver_id = ''",
    ],
)
def test_cg_10_holds_in_the_store_itself(filled: Vault, statement: str) -> None:
    with beneath(filled) as (_, link), pytest.raises(FourEyesError):
        link.write(text(statement), {})


def test_cg_10_holds_in_the_store_itself_for_consents(filled: Vault) -> None:
    own = replace(consent(9), subject_id="person-1", verified_by="ANNA")
    row = CONSENT.row(own, record_hash="1" * 64, **form_key(own.form))
    row = CONSENT.sealed_row(row, SubjectKey.new())
    with beneath(filled) as (_, link), pytest.raises(FourEyesError):
        link.write_many(Prepared(insert(metadata.tables["consent"])), [row])


def test_cg_10_can_be_turned_off_for_a_site_of_one_person_and_on_again(filled: Vault) -> None:
    own = replace(consent(9), subject_id="person-1", recorded_by="anna", verified_by="ANNA")
    mine = replace(story(1), author_id="anna", approver_id="Anna")
    with filled.unit_of_work() as work:
        work.settings.set_four_eyes(needed=False)
        work.consents.append(own)
        work.stories.save(mine)
        assert work.settings.all() == {"four_eyes": "off"}
        work.commit()
    with filled.unit_of_work() as work:
        work.settings.set_four_eyes(needed=True)
        assert work.settings.four_eyes
        work.commit()
    with filled.unit_of_work() as work, pytest.raises(FourEyesError):
        work.stories.save(mine)


def test_cg_10_needs_the_very_word_to_be_turned_off(filled: Vault) -> None:
    mine = replace(story(1), author_id="anna", approver_id="anna")
    for value in ("", "OFF", "no", "0", "on"):
        with filled.unit_of_work() as work:
            work.settings.set("four_eyes", value)
            assert work.settings.four_eyes
            with pytest.raises(FourEyesError):
                work.stories.save(mine)
        with beneath(filled) as (_, link):
            link.write(text("INSERT INTO setting VALUES ('four_eyes', :value)"), {"value": value})
            with pytest.raises(FourEyesError):
                link.write(text("UPDATE story SET approver_id = author_id"), {})
