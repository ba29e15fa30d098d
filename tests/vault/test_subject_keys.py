"""A person's words are sealed with their own key; whoever destroys it has forgotten the person."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from hopewall.core.case import CaseFile
from hopewall.core.consent import (
    Assent,
    CapacityAssessment,
    Interpreter,
    Representative,
    Signer,
    Witness,
)
from hopewall.core.person import NameKind, Names
from hopewall.core.story import PersonInPhoto, PhotoRole, Rendition, Resolution, StoryText
from hopewall.vault import (
    DamagedCase,
    DamagedRowError,
    ForgottenRowError,
    NoPerson,
    OnePerson,
    UnknownRecordError,
    Vault,
    VaultKey,
    VaultOpened,
    consent_hash,
    open_vault,
)
from hopewall.vault.consents import check_versions
from hopewall.vault.vault_keys import OpenKeys

from .conftest import Tamper
from .fictional import (
    EN,
    FORM,
    KEY,
    ZH,
    beneath_key,
    consent,
    decrypted,
    person,
    photo,
    story,
    withdrawal,
)

DAY = date(2026, 2, 3)


def marked(word: str) -> str:
    """Return a text that stands nowhere else; the scan knows it again by `needle`."""
    return f"needle {word} 针"


def needles(data: bytes) -> set[str]:
    """Return which marked texts stand in these bytes."""
    found = set()
    for part in data.split(b"needle ")[1:]:
        found.add(part.split(b" ")[0].decode("utf-8", "replace"))
    return found


SUBJECT = replace(
    person(1),
    names=Names(
        {EN: marked("full")}, {ZH: marked("first")}, {EN: marked("pseudonym")}, NameKind.FIRST
    ),
    trial_id=marked("trial"),
    birth_year_month=marked("birth"),
    majority_date=date(2031, 7, 19),
    contact_ref=marked("contact"),
    mrn_link=marked("mrn"),
)
CONSENT = replace(
    consent(1),
    place=marked("place"),
    signer=Signer.GUARDIAN,
    representative=Representative(marked("rep"), marked("rel"), marked("auth"), "a", "bo"),
    assent=Assent(given=True, by=marked("assent"), on=DAY, age_at=9, method=marked("method")),
    capacity_assessment=CapacityAssessment(marked("judge"), DAY, marked("result")),
    witness=Witness(marked("witness"), "nurse", DAY),
    interpreter=Interpreter(marked("interpreter"), "en", "phone", "a", independent=True),
    compensation_note=marked("compensation"),
    info_description=marked("info"),
    recipient_description=marked("recipient"),
    withdraw_until_note=marked("until"),
)
WITHDRAWAL = replace(
    withdrawal(1), who=marked("who"), identity_check=marked("identity"), reason=marked("reason")
)
PHOTO = replace(
    photo(1),
    alt_text={EN: marked("alt")},
    renditions=(Rendition("tile", marked("rendition"), 192, 240),),
)
STORY = replace(
    story(1, PHOTO),
    texts={
        EN: StoryText(EN, marked("title"), marked("message"), marked("quote"), marked("body")),
        ZH: StoryText(ZH, "回家", "又能在阳台喝茶", "", ""),
    },
    city=marked("city"),
    region=marked("region"),
)


@pytest.fixture
def told(filled: Vault) -> Vault:
    """A vault in which everything that person 1 said or is called can be known again."""
    with filled.unit_of_work() as work:
        work.people.save(SUBJECT)
        work.stories.save(STORY)
        work.consents.append(replace(CONSENT, version=2, prev_hash=consent_hash(consent(1))))
        work.withdrawals.append(WITHDRAWAL)
        work.commit()
    return filled


def everything(vault: Vault) -> bytes:
    """Return all bytes of the vault's folder, the database's pages decrypted too."""
    vault.checkpoint()
    files = [path for path in sorted(vault.path.parent.rglob("*")) if path.is_file()]
    return decrypted(vault.path) + b"".join(path.read_bytes() for path in files)


def test_nothing_a_person_said_or_is_called_stands_in_the_database(told: Vault) -> None:
    with told.reading() as look:
        assert replace(look.people.get("person-1"), revision=0) == SUBJECT
        assert look.stories.get("story-1") == STORY
        assert look.withdrawals.of("person-1") == (WITHDRAWAL,)
    data = everything(told)
    assert needles(data) == set()
    assert b"2031-07-19" not in data
    assert "小梅2".encode() not in data


def test_the_scan_finds_what_is_not_sealed(told: Vault) -> None:
    """The test before would pass with a blind scan; this one would not."""
    with told.unit_of_work() as work:
        work.stories.save(replace(STORY, irb_ref=marked("irb")))
        work.commit()
    assert needles(everything(told)) == {"irb"}


def test_a_key_that_is_destroyed_takes_everything_of_its_person_with_it(told: Vault) -> None:
    with told.unit_of_work() as work:
        work.forget_subject_key("person-1")
        with pytest.raises(UnknownRecordError):
            work.forget_subject_key("person-1")
        work.commit()
    with told.reading() as look:
        with pytest.raises(ForgottenRowError, match="forgotten"):
            look.people.get("person-1")
        for repository in (look.consents, look.withdrawals, look.stories):
            with pytest.raises(ForgottenRowError):
                repository.of("person-1")
        with pytest.raises(ForgottenRowError):
            look.photos.get("photo-1")
        assert [one.subject_id for one in look.people.all()] == ["person-2", "person-3"]
        assert isinstance(look.find_person("needle full 针"), NoPerson)
        assert look.find_person("story-1") == OnePerson("person-1")
        hidden = [case for case in look.cases() if isinstance(case, DamagedCase)]
    assert [case.story_id for case in hidden] == ["story-1"]
    assert "forgotten" in hidden[0].sentence


def test_nobody_writes_about_a_person_who_was_forgotten(told: Vault) -> None:
    with told.unit_of_work() as work:
        work.forget_subject_key("person-1")
        work.commit()
    newer = replace(withdrawal(1), withdrawal_id="another")
    with told.unit_of_work() as work:
        writes: tuple[Callable[[], None], ...] = (
            lambda: work.people.save(SUBJECT),
            lambda: work.stories.save(STORY),
            lambda: work.photos.save(PHOTO, "person-1"),
            lambda: work.withdrawals.append(newer),
            lambda: work.consents.append(replace(consent(9), subject_id="person-1")),
        )
        for write in writes:
            with pytest.raises(UnknownRecordError):
                write()


def test_a_copy_made_before_is_as_unreadable_without_the_key(told: Vault, folder: Path) -> None:
    """What a backup holds of a person whose key is in no key table any more."""
    told.checkpoint()
    with closing(beneath_key(told.path)) as copy:
        copy.execute("DELETE FROM subject_key WHERE subject_id = 'person-1'")
        copy.commit()
    outcome = open_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened)
    with outcome.vault.reading() as look, pytest.raises(ForgottenRowError):
        look.people.get("person-1")
    outcome.vault.close()


def revisions(vault: Vault) -> dict[str, int]:
    with vault.reading() as look:
        rows = look._link.rows(text("SELECT subject_id, revision FROM subject"))
    return {row[0]: row[1] for row in rows}


@pytest.mark.parametrize("known_by", ["person", "consent"])
def test_forgetting_raises_the_revision_of_everybody_it_concerns(
    filled: Vault, known_by: str
) -> None:
    relative = PersonInPhoto(
        "person-2" if known_by == "person" else "",
        PhotoRole.RELATIVE,
        Resolution.CONSENTED,
        "consent-2" if known_by == "consent" else "",
    )
    with filled.unit_of_work() as work:
        work.stories.save(story(1, photo(1, relative)))
        work.commit()
    before = revisions(filled)
    with filled.unit_of_work() as work:
        work.forget_subject_key("person-2")
        work.commit()
    after = revisions(filled)
    assert {one for one in after if after[one] > before[one]} == {"person-1", "person-2"}
    with filled.reading() as look:
        hidden = {case.story_id for case in look.cases() if isinstance(case, DamagedCase)}
    assert hidden == {"story-1", "story-2"}


COLUMNS = {
    "subject": ("sealed",),
    "consent": ("sealed",),
    "withdrawal": ("sealed", "sealed_follow_up"),
    "story": ("sealed",),
    "story_text": ("sealed",),
    "photo": ("sealed",),
    "rendition": ("sealed",),
}


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table, names in COLUMNS.items() for column in names]
)
@pytest.mark.parametrize("place", [0, 11, 12, 13, -1, -16, -17])
def test_a_changed_byte_of_a_sealed_cell_hides_the_story(
    told: Vault, tamper: Tamper, table: str, column: str, place: int
) -> None:
    where = f"WHERE {_of_person_1(table)}"
    with closing(beneath_key(told.path)) as plain:
        question = f"SELECT {column} FROM {table} {where}"  # noqa: S608 - names of this test
        cell = bytearray(plain.execute(question).fetchone()[0])
    cell[place] ^= 0x20
    tamper(f"UPDATE {table} SET {column} = x'{cell.hex()}' {where}")  # noqa: S608 - likewise
    with told.reading() as look:
        cases = {
            case.story_id if isinstance(case, DamagedCase) else case.story.story_id: case
            for case in look.cases()
        }
    assert isinstance(cases["story-1"], DamagedCase)
    assert isinstance(cases["story-2"], CaseFile)
    assert table in cases["story-1"].sentence


def _of_person_1(table: str) -> str:
    return {
        "story_text": "story_id = 'story-1' AND language = 'en'",
        "photo": "asset_id = 'photo-1'",
        "rendition": "asset_id = 'photo-1'",
        "consent": "subject_id = 'person-1' AND version = 2",
    }.get(table, "subject_id = 'person-1'")


MOVES = {
    "who into what followed": "UPDATE withdrawal SET sealed_follow_up = sealed",
    "an older consent into a newer": "UPDATE consent SET sealed = (SELECT c.sealed FROM consent AS"
    " c WHERE c.consent_id = 'consent-1' AND c.version = 1) WHERE consent_id = 'consent-1'"
    " AND version = 2",
    "a story into its text": "UPDATE story_text SET sealed = (SELECT s.sealed FROM story AS s"
    " WHERE s.story_id = 'story-1') WHERE story_id = 'story-1'",
    "another person's names": "UPDATE subject SET sealed = (SELECT s.sealed FROM subject AS s"
    " WHERE s.subject_id = 'person-2') WHERE subject_id = 'person-1'",
    "another person's names and key": "UPDATE subject_key SET (epoch, nonce, wrapped) = (SELECT"
    " k.epoch, k.nonce, k.wrapped FROM subject_key AS k WHERE k.subject_id = 'person-2')"
    " WHERE subject_id = 'person-1'",
}


@pytest.mark.parametrize("name", MOVES)
def test_sealed_cells_cannot_be_moved_to_another_place(
    told: Vault, tamper: Tamper, name: str
) -> None:
    tamper(MOVES[name])
    with told.reading() as look:
        hidden = {case.story_id for case in look.cases() if isinstance(case, DamagedCase)}
    assert hidden == {"story-1"}


def test_the_chain_of_a_consent_still_verifies(told: Vault) -> None:
    with told.reading() as look:
        versions = look.consents.history("consent-1")
        assert versions[1].prev_hash == consent_hash(versions[0])
        check_versions([(version, consent_hash(version)) for version in versions])


def test_the_same_words_are_never_sealed_to_the_same_bytes(told: Vault) -> None:
    def sealed() -> bytes:
        with closing(beneath_key(told.path)) as plain:
            return bytes(plain.execute("SELECT sealed FROM subject").fetchone()[0])

    before = sealed()
    with told.unit_of_work() as work:
        work.people.save(work.people.get("person-1"))
        work.commit()
    assert sealed() != before


OLD, NEW = KEY, VaultKey(b"n" * 32, epoch=2)


def with_keys(vault: Vault, newest: VaultKey) -> Vault:
    vault.keys = OpenKeys(newest)
    return vault


def test_rewrapped_keys_open_with_the_new_vault_key_and_no_longer_with_the_old(
    told: Vault,
) -> None:
    with told.unit_of_work() as work:
        assert work.rewrap_subject_keys(OLD, NEW) == 3
        assert work.rewrap_subject_keys(OLD, NEW) == 0
        work.commit()
    vault = with_keys(told, NEW)
    with vault.reading() as look:
        assert all(isinstance(case, CaseFile) for case in look.cases())
        assert look.stories.get("story-1") == STORY
    vault = with_keys(told, OLD)
    with vault.reading() as look:
        with pytest.raises(DamagedRowError) as caught:
            look.people.get("person-1")
        assert not isinstance(caught.value, ForgottenRowError)
        assert all(isinstance(case, DamagedCase) for case in look.cases())


def test_a_rewrapping_that_is_not_committed_changes_nothing(told: Vault) -> None:
    with told.unit_of_work() as work:
        work.rewrap_subject_keys(OLD, NEW)
    with told.reading() as look:
        assert look.stories.get("story-1") == STORY


def test_a_damaged_key_stops_a_rewrapping(told: Vault, tamper: Tamper) -> None:
    tamper("UPDATE subject_key SET wrapped = zeroblob(48) WHERE subject_id = 'person-2'")
    with told.unit_of_work() as work, pytest.raises(DamagedRowError, match="person-2"):
        work.rewrap_subject_keys(OLD, NEW)


def test_rewrapping_raises_nobodys_revision(told: Vault) -> None:
    before = revisions(told)
    with told.unit_of_work() as work:
        work.rewrap_subject_keys(OLD, NEW)
        work.commit()
    assert revisions(told) == before


def test_a_person_is_found_by_name_among_others_whose_rows_are_damaged(
    told: Vault, tamper: Tamper
) -> None:
    tamper("UPDATE subject SET sealed = x'00' WHERE subject_id = 'person-2'")
    with told.reading() as look:
        assert look.find_person("NEEDLE FULL 针") == OnePerson("person-1")
        nobody = look.find_person("Mei Example 2")
    assert isinstance(nobody, NoPerson)
    assert "damaged" in nobody.sentence


def test_a_photo_that_passes_to_somebody_else_is_sealed_with_their_key(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.stories.save(replace(story(1), subject_id="person-2"))
        work.forget_subject_key("person-1")
        work.commit()
    with filled.reading() as look:
        assert look.photos.get("photo-1") == photo(1)
        assert look.stories.get("story-1").subject_id == "person-2"


def test_forms_are_nobodys_and_stay_readable(told: Vault) -> None:
    with told.unit_of_work() as work:
        for number in (1, 2, 3):
            work.forget_subject_key(f"person-{number}")
        work.commit()
    with told.reading() as look:
        assert look.forms.all() == (FORM,)
