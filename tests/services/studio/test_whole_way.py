"""One person's whole way: entered, consented, written, reviewed, shown, hung, withdrawn, gone."""

from dataclasses import replace

from hopewall.core.codes import ChannelName
from hopewall.core.consent import VerifiedAgainst
from hopewall.core.draft import PersonsAnswer, VersionKind
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.publishing import ChannelPublished, bring_up_to_date
from hopewall.services.studio.consent_recording import (
    ConsentRecorded,
    record_consent,
    save_page,
)
from hopewall.services.studio.consent_verifying import verify_consent
from hopewall.services.studio.placing import PutInPlace
from hopewall.services.studio.review import return_story
from hopewall.services.studio.showing import record_answer
from hopewall.services.studio.writing import keep_version
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault, consent_hash
from tests.services.demonstration import NOW, SITE, holds, screen_of
from tests.services.studio.conftest import CURATOR, OFFICER, REVIEWER, VERIFIER, Seat
from tests.services.studio.papers import SCAN, added, blank, filled
from tests.services.studio.stories import (
    EN,
    ZH,
    approved,
    begun,
    handed_in,
    said_yes,
    saved,
    shown,
    with_title,
)

RARE = "xylophonically Zebulonia in the corridor"
NEVER_HUNG = "the trombone that was written and never hung"
WISH = "please leave out the accordion of my uncle"
COMMENT = "which of the two bassoons is meant here"
SAID = (RARE, NEVER_HUNG, WISH, COMMENT)


def consented(at: Seat, subject_id: str) -> None:
    record = filled(blank(at, subject_id).record, at(OFFICER).today)
    save_page(at(OFFICER), record)
    recorded = record_consent(at(OFFICER), record, SCAN)
    assert isinstance(recorded, ConsentRecorded), recorded
    verify_consent(at(VERIFIER), record.consent_id, 1, VerifiedAgainst.PAPER)


def told(at: Seat, story_id: str, words: str) -> None:
    draft = begun(at(CURATOR), story_id)
    old = draft.content.texts
    english = replace(old[EN], title="Music", message="Music at home", body=f"We sang {words}.")
    chinese = replace(old[ZH], title="唱歌", message="在家唱歌", body="我们一起唱歌。")
    saved(at(CURATOR), draft, replace(draft.content, texts={EN: english, ZH: chinese}))


def test_from_a_name_to_the_wall_and_off_it_without_a_trace(at: Seat, vault: Vault) -> None:
    person = added(at)
    subject_id, story_id = person.subject.subject_id, person.story_id
    consented(at, subject_id)
    told(at, story_id, RARE)
    keep_version(at(CURATOR), story_id)
    draft = handed_in(at, begun(at(CURATOR), story_id))
    return_story(at(REVIEWER), story_id, draft.version, COMMENT)
    draft = handed_in(at, begun(at(CURATOR), story_id))
    assert isinstance(approved(at, draft).placing, PutInPlace)
    said_yes(at, story_id)
    home = at(CURATOR).home
    published = bring_up_to_date(home, vault, SITE, ChannelName.LOBBY, NOW)
    assert isinstance(published, ChannelPublished)
    screen = screen_of(home)
    page = screen.page(story_id)
    assert page is not None
    assert page.texts[EN].title == "Music"
    screen.close()

    again = begun(at(CURATOR), story_id)
    saved(at(CURATOR), again, with_title(again.content, NEVER_HUNG))
    keep_version(at(CURATOR), story_id)
    wish = [shown(at(OFFICER), story_id, ZH)]
    record_answer(at(OFFICER), wish, PersonsAnswer.CHANGES, "read aloud", WISH)
    half = blank(at, subject_id).record
    save_page(at(OFFICER), replace(half, info_description=WISH))
    with vault.reading() as reading:
        kinds = {one.kind for one in reading.writing.versions(story_id)}
        assert kinds == {VersionKind.SAVED, VersionKind.SUBMITTED}
        cells = b"\n".join(reading.erasures.cells())
    for words in SAID:
        assert words.encode() not in cells, "it stands sealed with the person's own key"

    assert isinstance(hide_person(home, vault, WhoAndHow(subject_id, "demo-writer"), NOW), Hidden)
    outcome = erase_person(home, vault, SITE, subject_id, NOW)
    assert isinstance(outcome, Erased), outcome
    for words in (*SAID, "Lin Example", story_id, subject_id):
        assert holds(home.root, words) == [], words
    with vault.reading() as reading:
        audit = repr(list(reading.audit.events()))
        for words in (*SAID, "Lin", "林样例", story_id, subject_id):
            assert words not in audit, words
        assert subject_id not in reading.erasures.everybody()
        assert reading.writing.draft(story_id) is None
        assert reading.writing.versions(story_id) == ()


def test_forgetting_the_key_alone_makes_drafts_unreadable(at: Seat, vault: Vault) -> None:
    from hopewall.vault import ForgottenRowError  # noqa: PLC0415 - one test needs it

    person = added(at)
    told(at, person.story_id, RARE)
    with vault.unit_of_work() as work:
        work.forget_subject_key(person.subject.subject_id)
        work.commit()
    with vault.reading() as reading:
        try:
            reading.writing.draft(person.story_id)
        except ForgottenRowError:
            return
    raise AssertionError("the draft could be read")


def test_a_yes_is_a_new_version_of_the_consent_and_changes_nothing_else(
    at: Seat, vault: Vault
) -> None:
    person = added(at)
    consented(at, person.subject.subject_id)
    told(at, person.story_id, RARE)
    said_yes(at, person.story_id, ZH)
    with vault.reading() as reading:
        *_, before, after = reading.consents.of(person.subject.subject_id)
    assert after.prev_hash == consent_hash(before)
    assert len(after.patient_reviews) == 1
    same = replace(
        after,
        version=before.version,
        prev_hash=before.prev_hash,
        patient_reviews=before.patient_reviews,
    )
    assert same == before
