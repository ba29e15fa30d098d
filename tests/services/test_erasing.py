"""CG-33, CG-34: an erased person is in no byte of HOME, and the audit verifies before and after."""

import hashlib
import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hopewall.core.attachment import AttachmentKind
from hopewall.core.audit_chain import Sound
from hopewall.core.codes import ChannelName, Language
from hopewall.core.needles import Finder, needles_of, patterns_of
from hopewall.core.story import PersonInPhoto, PhotoRole, Resolution
from hopewall.core.tombstone import Tombstones, TombstonesDamaged, keyed_hash
from hopewall.demo.cast import CastMember
from hopewall.release.held import HoldList
from hopewall.release.trust import read_trust
from hopewall.release.verify import verify
from hopewall.services.auditing import verify_audit
from hopewall.services.erasing import (
    Erased,
    NobodyToErase,
    NotErased,
    erase_person,
    finish_erasures,
)
from hopewall.services.erasure_scan import scan_home
from hopewall.services.holding import held_here, hold_stories
from hopewall.services.home import Home
from hopewall.services.tombstone_file import erased_people, tombstone_file, tombstones_in
from hopewall.vault import (
    CONSENT_PROOF,
    SIGNED_FORM,
    AttachmentMissing,
    NewAttachment,
    SecretName,
    UnknownRecordError,
    Vault,
)
from tests.services.demonstration import (
    NOW,
    SITE,
    approve,
    edit,
    ordinary,
    person_of,
    screen_of,
    story_of,
)

NAME = "Zebulonia Quartermaine"
NAME_ZH = "甄稀奇"
WORD = "xylophonically"
SENTENCE = "We sang in the corridor until the night nurse joined in with her trombone."
_SAID = {Language.EN: SENTENCE, Language.ZH_HANS: ""}
"""Chinese words stay Chinese but for one: the claims lint would stop a mixture."""


def mark(vault: Vault, member: CastMember) -> None:
    """Give somebody a name and words that nobody else has, everywhere a person's words can be."""
    with vault.unit_of_work() as work:
        subject = work.people.get(person_of(member))
        names = replace(subject.names, full={Language.EN: NAME, Language.ZH_HANS: NAME_ZH})
        work.people.save(
            replace(subject, names=names, contact_ref="+00 5550 987123", mrn_link="MRN-77341")
        )
        story = work.stories.get(story_of(member))
        texts = {
            language: replace(text, message=f"{text.message} {WORD} {_SAID[language]}".rstrip())
            for language, text in story.texts.items()
        }
        story = replace(story, texts=texts)
        work.stories.save(story)
        approve(work, story)
        work.commit()


def found_in(home: Home, *words: str) -> list[str]:
    """Look for words in every file, in every coding, as a reader of their own would."""
    finder = Finder(patterns_of(needles_of(words, (), ())))
    return [
        str(path.relative_to(home.root))
        for path in sorted(home.root.rglob("*"))
        if path.is_file()
        and (finder.found(path.read_bytes()) or finder.found(os.fsencode(path.name)))
    ]


def erase(home: Home, vault: Vault, member: CastMember) -> Erased:
    outcome = erase_person(home, vault, SITE, person_of(member), NOW)
    assert isinstance(outcome, Erased), outcome
    return outcome


@pytest.fixture
def marked(home: Home, vault: Vault) -> CastMember:
    return marked_and_shown(home, vault)


def marked_and_shown(home: Home, vault: Vault) -> CastMember:
    """Mark somebody and publish them on every channel."""
    mark(vault, ordinary())
    from tests.services.test_audit_life import publish  # noqa: PLC0415

    for name in ChannelName:
        publish(home, vault, name)
    vault.checkpoint()
    assert found_in(home, WORD)
    return ordinary()


def test_cg_33_nothing_of_an_erased_person_is_in_any_byte_of_home(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    with vault.reading() as reading:
        photo = reading.stories.get(story_of(marked)).photo
        consent = reading.consents.of(person_of(marked))[-1].consent_id
    assert photo is not None
    pictures = [one.sha256 for one in photo.renditions]
    outcome = erase(home, vault, marked)
    assert outcome.scanned.hits == ()
    assert outcome.scanned.files > 50
    assert outcome.scanned.records > 500
    ids = (person_of(marked), story_of(marked), photo.asset_id, consent, *pictures)
    assert found_in(home, NAME, NAME_ZH, WORD, SENTENCE, "MRN-77341", "5550 987123", *ids) == []


def test_cg_33_their_key_their_scan_and_their_pictures_go_with_them(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    with vault.reading() as reading:
        photo = reading.stories.get(story_of(marked)).photo
        scans = reading.attachments.of(person_of(marked))
        assert person_of(marked) in reading.subject_keys.holders()
    assert photo is not None
    assert scans
    assert all(vault.pictures.has(one.sha256) for one in photo.renditions)
    hold_stories(home, {story_of(marked)})
    erase(home, vault, marked)
    held = held_here(home)
    assert isinstance(held, HoldList)
    assert held.story_ids == frozenset()
    with vault.reading() as reading:
        assert person_of(marked) not in reading.subject_keys.holders()
        assert person_of(marked) not in reading.erasures.everybody()
        for scan in scans:
            gone = reading.attachments.load(scan.attachment_id)
            assert isinstance(gone, AttachmentMissing)
        assert reading.attachments.strays() == []
    for scan in scans:
        assert list(home.vault.rglob(scan.attachment_id)) == []
    assert not any(vault.pictures.has(one.sha256) for one in photo.renditions)
    assert vault.problems() == []


def test_cg_33_a_scan_of_somebody_else_that_names_them_is_found(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    """A sealed file is opened before it is looked through."""
    with vault.unit_of_work() as work:
        note = NewAttachment(
            AttachmentKind.PHOTO_ORIGINAL, [f"with {NAME} beside her".encode()], "", NOW, "the desk"
        )
        kept = work.attachments.add(note)
        work.commit()
    outcome = erase_person(home, vault, SITE, person_of(marked), NOW)
    assert isinstance(outcome, NotErased)
    assert "in the vault" in outcome.sentence
    with vault.unit_of_work() as work:
        work.attachments.remove(kept.attachment_id)
        work.commit()
    (finished,) = finish_erasures(home, vault, SITE, NOW)
    assert isinstance(finished, Erased)


def test_no_import_brings_an_erased_person_back(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    erase(home, vault, marked)
    erased = erased_people(home, vault)
    assert not isinstance(erased, TombstonesDamaged)
    assert erased(person_of(marked))
    assert not erased(person_of(ordinary(1)))
    tombstone_file(home).unlink()
    again = erased_people(home, vault)
    assert not isinstance(again, TombstonesDamaged)
    assert again(person_of(marked)), "the vault remembers it too"


def test_everybody_else_is_where_they_were(home: Home, vault: Vault, marked: CastMember) -> None:
    screen = screen_of(home)
    before = len(screen.shown_positions())
    screen.close()
    erase(home, vault, marked)
    assert vault.problems() == []
    assert verify(home.release, read_trust(home.screen)).faults == ()
    screen = screen_of(home)
    assert len(screen.shown_positions()) == before - 1
    assert not screen.is_story_shown(story_of(marked))
    assert screen.is_story_shown(story_of(ordinary(1)))
    screen.close()


def test_cg_34_the_audit_verifies_before_and_after_and_links_to_nobody(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    before = verify_audit(vault, ())
    assert isinstance(before, Sound)
    erase(home, vault, marked)
    after = verify_audit(vault, ())
    assert isinstance(after, Sound)
    assert after.count > before.count
    with vault.reading() as reading:
        with pytest.raises(UnknownRecordError):
            reading.people.get(person_of(marked))
        known = {reading.audit.pseudonym(one.subject_id) for one in reading.people.all()}
        events = list(reading.audit.events())
    erased = [event for event in events if event.action == "erased"]
    assert len(erased) == 1
    assert erased[0].subject_pseudonym not in known


def test_the_tombstone_knows_the_person_again_and_names_nobody(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    erase(home, vault, marked)
    with vault.reading() as reading:
        secret = reading.secrets.get(SecretName.TOMBSTONE)
    stones = tombstones_in(tombstone_file(home), secret)
    assert isinstance(stones, Tombstones)
    assert stones.hashes == {keyed_hash(secret, person_of(marked))}


def test_what_must_be_kept_is_sealed_apart_and_listed_with_its_last_day(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    with vault.reading() as reading:
        (signed,) = reading.attachments.of(person_of(marked))
    outcome = erase(home, vault, marked)
    kept, form = sorted(outcome.kept, key=lambda one: one.kind)
    assert (kept.kind, form.kind) == (CONSENT_PROOF, SIGNED_FORM)
    assert kept.retain_until >= date(NOW.year + 5, 1, 1)
    with vault.reading() as reading:
        assert set(reading.evidence.all()) == {kept, form}
        scan = reading.evidence.open(form.evidence_id)
        data = reading.evidence.open(kept.evidence_id)
        assert reading.evidence.open("unknown") is None
    assert scan is not None
    assert hashlib.sha256(scan).hexdigest() == signed.sha256
    assert data is not None
    proof = json.loads(data)
    assert proof["consents"][0]["scan_sha256"]
    assert proof["withdrawals"]
    assert NAME not in data.decode()
    assert WORD not in data.decode()


def test_copies_of_the_vault_and_what_was_derived_go_too(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    copy = home.vault / "vault.db.before-upgrade-1"
    copy.write_bytes((home.vault / "vault.db").read_bytes())
    exports = home.root / "exports"
    exports.mkdir()
    (exports / "people.csv").write_text(f"name\n{NAME}\n", "utf-16")
    (exports / "nothing.csv").write_text("name\nsomebody\n")
    receipts = home.root / "receipts"
    receipts.mkdir()
    (receipts / f"{person_of(marked)}.pdf").write_bytes(b"%PDF compressed")
    erase(home, vault, marked)
    assert not copy.exists()
    assert sorted(path.name for path in exports.iterdir()) == ["nothing.csv"]
    assert list(receipts.iterdir()) == []


def test_what_a_power_cut_left_half_written_goes_too(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    left = home.root / ".site.toml.c70eb7fc.part"
    left.write_text(f"# ask {NAME}")
    erase(home, vault, marked)
    assert not left.exists()


def test_a_file_that_nobody_may_delete_unasked_is_named_and_the_erasure_goes_on_later(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    notes = home.content / "notes.md"
    notes.parent.mkdir(exist_ok=True)
    notes.write_text(f"Ask {NAME_ZH} about the picture.")
    outcome = erase_person(home, vault, SITE, person_of(marked), NOW)
    assert isinstance(outcome, NotErased)
    assert "content/notes.md" in outcome.sentence
    assert NAME_ZH not in outcome.sentence
    notes.write_text("Ask about the picture.")
    (finished,) = finish_erasures(home, vault, SITE, NOW)
    assert isinstance(finished, Erased)
    assert finish_erasures(home, vault, SITE, NOW) == []
    assert list(home.vault.glob("*.plan")) == []


def test_a_photo_that_shows_the_person_is_taken_from_other_peoples_stories(
    home: Home, vault: Vault, marked: CastMember
) -> None:
    other = ordinary(1)
    with vault.unit_of_work() as work:
        story = work.stories.get(story_of(other))
        assert story.photo is not None
        seen = PersonInPhoto(
            person_of(marked),
            PhotoRole.RELATIVE,
            Resolution.CONSENTED,
            work.consents.of(person_of(marked))[-1].consent_id,
        )
        photo = replace(story.photo, people=(*story.photo.people, seen))
        work.stories.save(replace(story, photo=photo))
        work.commit()
    pictures = [one.sha256 for one in photo.renditions]
    outcome = erase(home, vault, marked)
    assert outcome.others_stories == (story_of(other),)
    with vault.reading() as reading:
        assert reading.stories.get(story_of(other)).photo is None
    assert found_in(home, *pictures) == []


def test_nobody_and_two_people_of_one_name_are_not_erased(home: Home, vault: Vault) -> None:
    outcome = erase_person(home, vault, SITE, "Nobody at all", NOW)
    assert isinstance(outcome, NobodyToErase)
    assert tombstone_file(home).read_bytes() == b""


def test_an_edit_is_no_erasure(home: Home, vault: Vault) -> None:
    """The tests above can fail: words that are still shown are found."""
    from tests.services.test_audit_life import publish  # noqa: PLC0415

    edit(vault, story_of(ordinary()), WORD, approved=True)
    publish(home, vault)
    assert [name for name in found_in(home, WORD) if name.startswith("release/objects/")]
    assert Path(home.root).exists()


def test_cg_33_a_sealed_file_that_no_row_names_counts_as_found(home: Home, vault: Vault) -> None:
    stray = home.vault / "attachments" / "ab" / ("ab" * 16)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"sealed once")
    needles = needles_of((), (), ())
    scanned = scan_home(home, vault, needles, lambda *_: None)
    assert scanned.hits == (str(stray.relative_to(home.root)),)
    assert vault.sweep() == 1
    assert scan_home(home, vault, needles, lambda *_: None).hits == ()
