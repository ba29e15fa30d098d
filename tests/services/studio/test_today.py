from dataclasses import replace
from datetime import timedelta

from sqlalchemy import text

from hopewall.core.reminders import ReminderKind
from hopewall.core.story import Resolution
from hopewall.services.import_faults import (
    ImportKind,
    forget_import_faults,
    note_import_faults,
)
from hopewall.services.reminding import reminders_of
from hopewall.services.studio.person_page import PersonPage, open_person
from hopewall.services.studio.today import (
    ConsentToVerify,
    FaceUnresolved,
    ImportFailed,
    ReviewWaits,
    RowsDamaged,
    SomethingEnds,
    TaskDue,
    Today,
    open_today,
)
from hopewall.services.studio.wall_now import WallNow, WallShowsNobody
from hopewall.services.withdrawal_tasks import plan_tasks
from hopewall.vault import Vault, consent_hash
from tests.services.demonstration import NOW, SITE, ordinary, person_of, story_of
from tests.services.studio.conftest import CURATOR, REVIEWER, Clock, Seat
from tests.services.studio.stories import handed_in, written


def today_at(at: Seat) -> Today:
    today = open_today(at(CURATOR))
    assert isinstance(today, Today)
    return today


def test_what_ends_is_what_reminders_say(at: Seat, vault: Vault, clock: Clock) -> None:
    for days in (0, 200, 400, 600):
        clock.now = NOW + timedelta(days=days)
        on = at(CURATOR).today
        expected = {
            (one.subject_id, one.kind, one.day)
            for one in reminders_of(vault, SITE, on)
            if one.kind is not ReminderKind.VITAL_CHECK or one.stage <= 30
        }
        found = [item for item in today_at(at).items if isinstance(item, SomethingEnds)]
        told = {(i.subject_id, i.reminder.kind, i.reminder.day) for i in found}
        assert told == expected, days


def test_every_sentence_is_whole_in_both_languages(at: Seat, vault: Vault, clock: Clock) -> None:
    plan_tasks(vault, SITE, NOW)
    clock.now = NOW + timedelta(days=400)
    for item in today_at(at).items:
        assert item.sentence.en.endswith(".")
        assert item.sentence.zh_hans.endswith("。")
    assert any(isinstance(item, TaskDue) for item in today_at(at).items)


def test_the_wall_says_how_many_since_when_and_why_not(at: Seat, clock: Clock) -> None:
    wall = today_at(at).wall
    assert isinstance(wall, WallNow)
    assert wall.people > 20
    assert wall.since == NOW
    clock.now = NOW + timedelta(days=30)
    dark = today_at(at).wall
    assert isinstance(dark, WallShowsNobody)
    assert "重新发布" in dark.sentence.zh_hans


def test_an_unresolved_face_and_an_unverified_consent_are_told(at: Seat, vault: Vault) -> None:
    before = [i for i in today_at(at).items if isinstance(i, FaceUnresolved | ConsentToVerify)]
    member = ordinary()
    with vault.unit_of_work() as work:
        story = work.stories.get(story_of(member))
        assert story.photo is not None
        blurred = tuple(replace(one, resolution=Resolution.BLURRED) for one in story.photo.people)
        work.stories.save(replace(story, photo=replace(story.photo, people=blurred)))
        last = work.consents.of(person_of(member))[-1]
        work.consents.append(
            replace(last, version=last.version + 1, prev_hash=consent_hash(last), verified_by="")
        )
        work.commit()
    after = [i for i in today_at(at).items if isinstance(i, FaceUnresolved | ConsentToVerify)]
    assert {i.subject_id for i in after if i not in before} == {person_of(member)}
    assert len(after) == len(before) + 2


def test_a_failed_import_stays_until_somebody_looked(at: Seat, vault: Vault) -> None:
    note_import_faults(vault, ImportKind.CONSENTS, 0, NOW)
    note_import_faults(vault, ImportKind.PHOTOS, 3, NOW)
    found = [item for item in today_at(at).items if isinstance(item, ImportFailed)]
    assert [item.fault.refused for item in found] == [3]
    note_import_faults(vault, ImportKind.CONSENTS, 2, NOW)
    note_import_faults(vault, ImportKind.PHOTOS, 0, NOW)
    found = [item for item in today_at(at).items if isinstance(item, ImportFailed)]
    assert [item.fault.kind for item in found] == [ImportKind.CONSENTS]
    forget_import_faults(vault)
    assert not any(isinstance(item, ImportFailed) for item in today_at(at).items)


def test_a_person_opens_with_everything_that_was_done(at: Seat) -> None:
    page = open_person(at(REVIEWER), person_of(ordinary()))
    assert isinstance(page, PersonPage)
    assert [one.story.story_id for one in page.stories] == [story_of(ordinary())]
    assert [says.shown for says in page.stories[0].gate] == [True, True]
    assert page.consents[-1].verified
    assert page.history
    assert all(line.what.en and line.what.zh_hans for line in page.history)


def test_one_damaged_row_hides_nothing_else(at: Seat, vault: Vault) -> None:
    handed_in(at, written(at, story_of(ordinary()), "Tea again"))
    handed_in(at, written(at, story_of(ordinary(1)), "Tea"))
    with vault.unit_of_work() as work:
        work._link.write(
            text(
                "UPDATE story_draft SET revision = revision + 1, sealed = zeroblob(64) "
                "WHERE story_id = :id"
            ),
            {"id": story_of(ordinary(1))},
        )
        work.commit()
    items = today_at(at).items
    assert [i.count for i in items if isinstance(i, RowsDamaged)] == [1]
    waiting = [i.story_id for i in items if isinstance(i, ReviewWaits)]
    assert waiting == [story_of(ordinary())]
