"""Each night: what ended is hidden, what is due is erased, and a lie is found (CG-31, CG-35)."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hopewall.core.audit_anchor import Anchors
from hopewall.core.audit_chain import Sound
from hopewall.core.codes import ChannelName
from hopewall.core.head import Head
from hopewall.core.reminders import ReminderKind
from hopewall.core.withdrawal_clock import TaskKind, Urgency
from hopewall.release.head_file import head_path, read_head
from hopewall.release.publish import publish
from hopewall.release.screen_index import open_screen
from hopewall.release.signature import Signer
from hopewall.services.auditing import anchors_file, anchors_in, verify_audit
from hopewall.services.home import Home
from hopewall.services.nightly import NightReport, run_night
from hopewall.services.signing import signer_of
from hopewall.services.withdrawal_tasks import tasks_of
from hopewall.services.withdrawing import Hidden, WhoAndHow, hide_person
from hopewall.vault import Vault, consent_hash
from tests.services.demonstration import (
    NOW,
    SITE,
    approve,
    ordinary,
    person_of,
    replace_bytes,
    screen_of,
    story_of,
    vault_of,
)
from tests.services.test_withdrawal_path import TODAY, asked, on_screen, withdraw

DAY = timedelta(days=1)
LOBBY = ChannelName.LOBBY


def night(home: Home, vault: Vault, now: datetime = NOW) -> NightReport:
    return run_night(home, vault, SITE, now)


def settled(home: Home, vault: Vault) -> None:
    """Let the demonstration's own endings and purges be over."""
    assert night(home, vault).alerts == []


def is_known(vault: Vault) -> bool:
    with vault.reading() as reading:
        return person_of(ordinary()) in {one.subject_id for one in reading.people.all()}


def ends_on(vault: Vault, days: int) -> None:
    """Record a version of somebody's consent that ends so many days from today."""
    with vault.unit_of_work() as work:
        newer = approve(work, work.stories.get(story_of(ordinary())))
        work.consents.append(
            replace(
                newer,
                version=newer.version + 1,
                prev_hash=consent_hash(newer),
                expires_on=TODAY + days * DAY,
            )
        )
        work.commit()


def test_cg_35_what_is_shown_is_exactly_what_the_gate_shows(home: Home, vault: Vault) -> None:
    report = night(home, vault)
    assert report.alerts == []
    screen = screen_of(home)
    assert report.shown[LOBBY] == len(screen.shown_positions())
    screen.close()


def test_a_night_without_news_changes_nobody(home: Home, vault: Vault) -> None:
    settled(home, vault)
    again = night(home, vault, NOW + DAY)
    assert (again.alerts, again.ended) == ([], 0)


def test_cg_35_a_ledger_that_lies_is_found_hidden_and_put_right(home: Home, vault: Vault) -> None:
    settled(home, vault)
    member = ordinary()
    with vault.unit_of_work() as work:
        for name in ChannelName:
            entries = {one.story_id: one for one in work.ledger.entries(name)}
            other = entries[story_of(ordinary(1))]
            work.ledger.record_published(
                [replace(entries[story_of(member)], object_sha256=other.object_sha256)]
            )
        work.commit()
    report = night(home, vault, NOW + DAY)
    assert len(report.alerts) == 2
    assert on_screen_at(home, NOW + DAY)
    assert night(home, vault, NOW + 2 * DAY).alerts == []
    with vault.reading() as reading:
        actions = [event.action for event in reading.audit.events()]
    assert actions.count("disagreement-hidden") == 2


def test_cg_35_a_head_that_shows_too_much_is_cut_before_its_lease_is_renewed(
    home: Home, vault: Vault
) -> None:
    """A release is put back that still shows somebody who has withdrawn since."""
    settled(home, vault)
    old = read_head(head_path(home.release, LOBBY))
    assert isinstance(old, Head)
    withdraw(home, vault, asked(ordinary()))
    newer = read_head(head_path(home.release, LOBBY))
    assert isinstance(newer, Head)
    missing = [one for one in old.stories if one not in newer.stories]
    forged = newer._replace(version=newer.version + 1, stories=(*newer.stories, *missing))
    signer = signer_of(home, vault)
    assert isinstance(signer, Signer)
    publish(home.release, forged, [], signer=signer)
    report = night(home, vault, NOW + timedelta(hours=1))
    assert not on_screen(home, ordinary())
    head = read_head(head_path(home.release, LOBBY))
    assert isinstance(head, Head)
    assert story_of(ordinary()) not in {one.id for one in head.stories}
    assert report.shown[LOBBY] == len(head.stories)


def spoil(home: Home, vault: Vault) -> tuple[Path, bytes]:
    """Change one bit of somebody's signed form, as a disk does; return where and what it was."""
    with vault.reading() as reading:
        asset = reading.consents.of(person_of(ordinary()))[-1].scan_asset
    path = home.vault / "attachments" / asset[:2] / asset
    sound = path.read_bytes()
    replace_bytes(path, sound[:-1] + bytes([sound[-1] ^ 1]))
    return path, sound


def test_cg_09_a_scan_that_the_disk_spoilt_hides_its_person_until_it_is_whole_again(
    home: Home, vault: Vault
) -> None:
    settled(home, vault)
    path, sound = spoil(home, vault)
    report = night(home, vault, NOW + timedelta(hours=1))
    assert any("not what was signed" in alert for alert in report.alerts)
    assert not on_screen_at(home, NOW + timedelta(hours=1))
    night(home, vault, NOW + timedelta(hours=2))
    assert not on_screen_at(home, NOW + timedelta(hours=2)), (
        "one bad night is not forgotten by the next"
    )
    with vault.reading() as reading:
        actions = [event.action for event in reading.audit.events()]
    assert actions.count("scan-faulty") == 1
    replace_bytes(path, sound)
    assert night(home, vault, NOW + timedelta(hours=3)).alerts == []
    assert on_screen_at(home, NOW + timedelta(hours=3))


def test_cg_09_a_scan_that_is_gone_hides_its_person(home: Home, vault: Vault) -> None:
    settled(home, vault)
    path, _ = spoil(home, vault)
    path.unlink()
    report = night(home, vault, NOW + timedelta(hours=1))
    assert any("no scan in the vault" in alert for alert in report.alerts)
    assert not on_screen_at(home, NOW + timedelta(hours=1))


def test_a_consent_that_ends_is_hidden_noted_and_erased_after_seven_days(
    home: Home, vault: Vault
) -> None:
    settled(home, vault)
    ends_on(vault, 1)
    report = night(home, vault)
    assert (report.ended, on_screen(home, ordinary())) == (0, True)
    report = night(home, vault, NOW + DAY)
    assert report.ended == 1
    assert not on_screen_at(home, NOW + DAY)
    night(home, vault, NOW + 7 * DAY)
    assert is_known(vault)
    report = night(home, vault, NOW + 8 * DAY)
    assert (report.erased, report.alerts) == (1, [])
    assert not is_known(vault)


def test_a_new_consent_within_the_seven_days_keeps_everything(home: Home, vault: Vault) -> None:
    settled(home, vault)
    member = ordinary()
    withdraw(home, vault, asked(member))
    with vault.unit_of_work() as work:
        last = work.consents.of(person_of(member))[-1]
        later = NOW + 2 * DAY
        work.consents.append(
            replace(
                last,
                version=last.version + 1,
                prev_hash=consent_hash(last),
                signed_on=later.date(),
                copy_given_on=later.date(),
                recorded_at=later,
                verified_at=later,
            )
        )
        work.commit()
    for days in (3, 6, 9):
        night(home, vault, NOW + days * DAY)
    assert is_known(vault)
    assert on_screen_at(home, NOW + 9 * DAY)


def on_screen_at(home: Home, moment: datetime) -> bool:
    there = moment.astimezone(ZoneInfo(SITE.timezone))
    screen = open_screen(home.screen, home.release / "objects", lambda: there)
    try:
        return screen.is_story_shown(story_of(ordinary()))
    finally:
        screen.close()


def test_a_clock_that_leapt_ahead_erases_nobody(home: Home, vault: Vault) -> None:
    settled(home, vault)
    withdraw(home, vault, asked(ordinary()))
    with vault.reading() as reading:
        before = reading.people.count()
    report = night(home, vault, NOW + 4000 * DAY)
    assert (report.ended, report.erased) == (0, 0)
    assert any("--clock-is-right" in alert for alert in report.alerts)
    with vault.reading() as reading:
        assert reading.people.count() == before


def test_a_withdrawal_that_was_interrupted_is_finished_by_the_night(
    home: Home, vault: Vault
) -> None:
    settled(home, vault)
    hidden = hide_person(home, vault, WhoAndHow(person_of(ordinary()), "the desk"), NOW)
    assert isinstance(hidden, Hidden)
    night(home, vault, NOW + timedelta(hours=3))
    lines = [one for one in tasks_of(vault, TODAY) if one.withdrawal_id == hidden.withdrawal_id]
    state = {one.task.kind: one.urgency for one in lines}
    assert state[TaskKind.HIDE] is Urgency.DONE
    assert state[TaskKind.PURGE] is Urgency.OPEN


def test_each_night_anchors_the_audit_outside_the_vault(home: Home, vault: Vault) -> None:
    night(home, vault)
    night(home, vault, NOW + DAY)
    anchors = anchors_in(anchors_file(home, SITE))
    assert isinstance(anchors, Anchors)
    assert [one.on for one in anchors.found] == [TODAY, TODAY + DAY]
    assert isinstance(verify_audit(vault, anchors.found), Sound)


def test_anchors_in_a_home_folder_that_nobody_has_are_an_alert_of_the_night(
    home: Home, vault: Vault
) -> None:
    site = SITE._replace(audit_anchors="~nobody-here/anchors.txt")
    alerts = run_night(home, vault, site, NOW).alerts
    assert "~nobody-here/anchors.txt: nobody on this machine has this home folder" in alerts


def test_what_ends_soon_is_told_and_a_check_that_finds_something_is_an_alert(
    home: Home, vault: Vault
) -> None:
    ends_on(vault, 7)
    report = run_night(
        home, vault, SITE, NOW, checks=[lambda _home, _vault: ["A scan was changed; look at it."]]
    )
    soon = [one for one in report.reminders if one.subject_id == person_of(ordinary())]
    assert (ReminderKind.EXPIRY, 7) in {(one.kind, one.stage) for one in soon}
    assert report.alerts == ["A scan was changed; look at it."]


def test_one_part_that_fails_does_not_stop_the_others(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("the disk says no")

    monkeypatch.setattr("hopewall.services.nightly.keep_anchor", broken)
    monkeypatch.setattr("hopewall.services.nightly.purge_evidence", broken)
    report = night(home, vault)
    assert report.alerts == ["the disk says no"] * 2
    assert report.shown[LOBBY] > 0


@pytest.mark.parametrize("what", ["term", "majority"])
def test_cg_05_cg_13_an_offline_screen_lets_it_end_by_itself_before_the_first_paint(
    home: Home, what: str
) -> None:
    """No night is run and the vault is closed: the date in the head is enough."""
    with vault_of(home) as vault:
        if what == "term":
            ends_on(vault, 2)
        else:
            comes_of_age(vault, 2)
        from tests.services.test_audit_life import publish as publish_channel  # noqa: PLC0415

        publish_channel(home, vault)
    assert on_screen_at(home, NOW)
    assert on_screen_at(home, NOW + DAY)
    assert not on_screen_at(home, NOW + 2 * DAY)


def comes_of_age(vault: Vault, days: int) -> None:
    """Let somebody be a child whose guardian signed, and who comes of age in so many days."""
    from hopewall.core.consent import Assent, Representative, Signer  # noqa: PLC0415
    from hopewall.core.person import Capacity  # noqa: PLC0415

    majority = TODAY + days * DAY
    with vault.unit_of_work() as work:
        subject = work.people.get(person_of(ordinary()))
        work.people.save(
            replace(
                subject,
                capacity=Capacity.MINOR,
                majority_date=majority,
                birth_year_month=f"{majority.year - 18}-{majority.month:02}",
            )
        )
        newer = approve(work, work.stories.get(story_of(ordinary())))
        signed = newer.signed_on or TODAY
        work.consents.append(
            replace(
                newer,
                version=newer.version + 1,
                prev_hash=consent_hash(newer),
                signer=Signer.GUARDIAN,
                representative=Representative(
                    "fictional", "mother", "parent by birth", "ab" * 32, "user-verifier"
                ),
                assent=Assent(given=True, by="the child", on=signed, age_at=17, method="talked"),
            )
        )
        work.commit()


def test_a_sealed_file_that_no_row_names_is_gone_in_the_morning(home: Home, vault: Vault) -> None:
    stray = home.vault / "attachments" / "ab" / ("ab" * 16)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"sealed once")
    night(home, vault)
    assert not stray.exists()
