"""What the gate is given: everything that bears on a story, or a word that it cannot be read."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import event

from hopewall.core.case import CaseFile
from hopewall.core.story import PersonInPhoto, PhotoRole, Resolution
from hopewall.vault import DamagedCase, DamagedRowError, Vault, consent_hash

from .conftest import Tamper
from .fictional import FORM, consent, fill, person, photo, story, withdrawal

RELATIVE = PersonInPhoto("person-2", PhotoRole.RELATIVE, Resolution.CONSENTED, "consent-2")


@contextmanager
def counted_statements(vault: Vault) -> Iterator[list[str]]:
    assert vault._engine is not None
    seen: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(vault._engine, "before_cursor_execute", note)
    yield seen
    event.remove(vault._engine, "before_cursor_execute", note)


def cases(vault: Vault) -> dict[str, CaseFile | DamagedCase]:
    with vault.reading() as look:
        return {
            case.story_id if isinstance(case, DamagedCase) else case.story.story_id: case
            for case in look.cases()
        }


def damaged(vault: Vault) -> dict[str, str]:
    return {
        story_id: case.sentence
        for story_id, case in cases(vault).items()
        if isinstance(case, DamagedCase)
    }


def test_a_case_holds_the_story_the_person_and_all_that_was_said(filled: Vault) -> None:
    second = consent(version=2, prev_hash=consent_hash(consent()))
    with filled.unit_of_work() as work:
        work.consents.append(second)
        work.withdrawals.append(withdrawal())
        work.commit()
    case = cases(filled)["story-1"]
    assert isinstance(case, CaseFile)
    assert case.story == story()
    assert replace(case.subject, revision=0) == person()
    assert case.consents == (consent(), second)
    assert case.withdrawals == (withdrawal(),)


def test_cases_come_in_the_order_asked_for(filled: Vault) -> None:
    with filled.reading() as look:
        found = [
            case.story.story_id
            for case in look.cases(["story-3", "story-1"])
            if isinstance(case, CaseFile)
        ]
    assert found == ["story-3", "story-1"]


def test_an_unknown_story_is_reported_and_not_passed_over(filled: Vault) -> None:
    with filled.reading() as look:
        (case,) = look.cases(["story-99"])
    assert isinstance(case, DamagedCase)
    assert case.story_id == "story-99"


@pytest.mark.parametrize(
    "relative",
    [RELATIVE, replace(RELATIVE, person_id=""), replace(RELATIVE, consent_id="")],
)
def test_a_case_holds_what_others_in_the_photo_said(filled: Vault, relative: PersonInPhoto) -> None:
    with filled.unit_of_work() as work:
        work.stories.save(story(1, photo(1, relative)))
        work.withdrawals.append(withdrawal(2))
        work.commit()
    case = cases(filled)["story-1"]
    assert isinstance(case, CaseFile)
    assert case.consents == (consent(), consent(2))
    assert case.withdrawals == (withdrawal(2),)


def test_a_withdrawal_under_another_persons_name_still_counts_for_its_consent(
    filled: Vault,
) -> None:
    odd = replace(withdrawal(3), consent_id="consent-1")
    with filled.unit_of_work() as work:
        work.withdrawals.append(odd)
        work.commit()
    case = cases(filled)["story-1"]
    assert isinstance(case, CaseFile)
    assert case.withdrawals == (odd,)


@pytest.mark.parametrize("count", [1, 40, 2500])
def test_reading_cases_asks_a_fixed_number_of_questions_for_each_thousand(
    vault: Vault, count: int
) -> None:
    fill(vault, count)
    with vault.reading() as look, counted_statements(vault) as seen:
        assert sum(isinstance(case, CaseFile) for case in look.cases()) == count
    chunks = -(-count // 1000)
    assert len(seen) <= 2 + 11 * chunks


DAMAGE = {
    "story": "UPDATE story SET voice = 'ghost' WHERE story_id = 'story-1'",
    "story place": "UPDATE story SET timeline = '[{]' WHERE story_id = 'story-1'",
    "no such photo": "UPDATE story SET photo_id = 'gone' WHERE story_id = 'story-1'",
    "text": "UPDATE story_text SET author = 'someone' WHERE story_id = 'story-1'",
    "text language": "UPDATE story_text SET language = 'xx' WHERE story_id = 'story-1'"
    " AND language = 'en'",
    "photo": "UPDATE photo SET sealed = x'00' WHERE asset_id = 'photo-1'",
    "cells of somebody else": "UPDATE story_text SET sealed = (SELECT sealed FROM story_text"
    " WHERE story_id = 'story-2' AND language = 'en') WHERE story_id = 'story-1'",
    "cells of another language": "UPDATE story_text SET sealed = (SELECT sealed FROM story_text"
    " WHERE story_id = 'story-1' AND language = 'zh-Hans')"
    " WHERE story_id = 'story-1' AND language = 'en'",
    "cells cut": "UPDATE subject SET sealed = substr(sealed, 1, 5) WHERE subject_id = 'person-1'",
    "cells empty": "UPDATE consent SET sealed = x'' WHERE consent_id = 'consent-1'",
    "key": "UPDATE subject_key SET wrapped = zeroblob(48) WHERE subject_id = 'person-1'",
    "key of somebody else": "UPDATE subject_key SET (nonce, wrapped) = (SELECT nonce, wrapped"
    " FROM subject_key WHERE subject_id = 'person-2') WHERE subject_id = 'person-1'",
    "key of another time": "UPDATE subject_key SET epoch = 7 WHERE subject_id = 'person-1'",
    "key gone": "DELETE FROM subject_key WHERE subject_id = 'person-1'",
    "photo of somebody else": "UPDATE photo SET subject_id = 'person-2' WHERE asset_id = 'photo-1'",
    "rendition gone": "DELETE FROM rendition WHERE asset_id = 'photo-1' AND place = 0",
    "role": "UPDATE person_in_photo SET role = 'friend' WHERE asset_id = 'photo-1'",
    "person": "UPDATE subject SET capacity = 'superb' WHERE subject_id = 'person-1'",
    "flag": "UPDATE subject SET safeguarding_flag = 2 WHERE subject_id = 'person-1'",
    "person gone": "DELETE FROM subject WHERE subject_id = 'person-1'",
    "scope": "UPDATE consent SET scopes = replace(scopes, 'face_photo', 'face')"
    " WHERE consent_id = 'consent-1'",
    "answer": "UPDATE consent SET scopes = replace(scopes, 'refused', 'perhaps')"
    " WHERE consent_id = 'consent-1'",
    "answer twice": "UPDATE consent SET scopes = replace(scopes, '\"quote\"', '\"full_name\"')"
    " WHERE consent_id = 'consent-1'",
    "more than json": "UPDATE consent SET audiences = audiences || ' '"
    " WHERE consent_id = 'consent-1'",
    "no json": "UPDATE consent SET audiences = '' WHERE consent_id = 'consent-1'",
    "deep json": "UPDATE consent SET audiences = replace(hex(zeroblob(50000)), '00', '[')"
    " WHERE consent_id = 'consent-1'",
    "date": "UPDATE consent SET expires_on = 'never' WHERE consent_id = 'consent-1'",
    "no such day": "UPDATE consent SET expires_on = '2028-02-30' WHERE consent_id = 'consent-1'",
    "review": "UPDATE consent SET patient_reviews = '[{}]' WHERE consent_id = 'consent-1'",
    "separate": 'UPDATE consent SET sensitive_separate = \'{"granted":"yes","signature_ref":'
    "\"\"}' WHERE consent_id = 'consent-1'",
    "first version gone": "UPDATE consent SET version = 2 WHERE consent_id = 'consent-1'",
    "form gone": "UPDATE consent SET form_version = '9' WHERE consent_id = 'consent-1'",
    "not a text": "UPDATE story SET irb_ref = CAST(x'ff41' AS TEXT) WHERE story_id = 'story-1'",
    "not a text in a consent": "UPDATE consent SET pia_ref = CAST(x'ff41' AS TEXT)"
    " WHERE consent_id = 'consent-1'",
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_row_hides_its_story_and_no_other(
    filled: Vault, tamper: Tamper, name: str
) -> None:
    tamper(DAMAGE[name])
    found = damaged(filled)
    assert set(found) == {"story-1"}
    assert "story-1" in found["story-1"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE withdrawal SET extent = 'a little'",
        "UPDATE withdrawal SET scopes = '[\"everything\"]'",
        "UPDATE withdrawal SET received_at = '2026-11-01T08:30:00'",
        'UPDATE withdrawal SET tasks = \'[{"kind":"poster"}]\'',
    ],
)
def test_a_damaged_withdrawal_is_never_passed_over(
    filled: Vault, tamper: Tamper, statement: str
) -> None:
    with filled.unit_of_work() as work:
        work.withdrawals.append(withdrawal())
        work.commit()
    tamper(statement)
    assert set(damaged(filled)) == {"story-1"}


def test_a_narrowing_version_that_lost_its_person_is_never_passed_over(
    filled: Vault, tamper: Tamper
) -> None:
    with filled.unit_of_work() as work:
        work.consents.append(consent(version=2, prev_hash=consent_hash(consent())))
        work.commit()
    tamper("UPDATE consent SET subject_id = 'nobody' WHERE version = 2")
    assert set(damaged(filled)) == {"story-1"}


def test_a_changed_hash_between_versions_is_noticed(filled: Vault, tamper: Tamper) -> None:
    with filled.unit_of_work() as work:
        work.consents.append(consent(version=2, prev_hash=consent_hash(consent())))
        work.commit()
    tamper("UPDATE consent SET record_hash = 'x' WHERE version = 1 AND subject_id = 'person-1'")
    assert set(damaged(filled)) == {"story-1"}


def test_a_relatives_damaged_consent_hides_the_stories_that_rely_on_it(
    filled: Vault, tamper: Tamper
) -> None:
    with filled.unit_of_work() as work:
        work.stories.save(story(1, photo(1, RELATIVE)))
        work.commit()
    tamper("UPDATE consent SET signer = 'somebody' WHERE consent_id = 'consent-2'")
    assert set(damaged(filled)) == {"story-1", "story-2"}


def test_a_damaged_form_hides_all_who_signed_it(filled: Vault, tamper: Tamper) -> None:
    tamper("UPDATE form_template SET statements = '[\"hearsay\"]'")
    assert set(damaged(filled)) == {"story-1", "story-2", "story-3"}


def test_a_damaged_row_is_named_by_table_row_and_column(filled: Vault, tamper: Tamper) -> None:
    tamper("UPDATE consent SET scopes = '{\"face\":\"granted\"}' WHERE consent_id = 'consent-1'")
    with filled.reading() as look, pytest.raises(DamagedRowError) as caught:
        look.consents.of("person-1")
    assert (caught.value.table, caught.value.row_id) == ("consent", "consent-1/1")
    assert caught.value.column == "scopes"
    assert "backup" in str(caught.value)


def test_readers_do_not_share_what_they_might_change(filled: Vault) -> None:
    with filled.reading() as look:
        one, two = (look.consents.of(f"person-{n}")[0] for n in (1, 2))
    assert one.scopes == two.scopes
    assert one.scopes is not two.scopes


def test_the_form_of_a_consent_comes_with_it(filled: Vault) -> None:
    case = cases(filled)["story-2"]
    assert isinstance(case, CaseFile)
    assert case.consents[0].form == FORM
