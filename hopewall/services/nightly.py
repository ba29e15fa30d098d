"""What happens each night by itself: what ended is hidden and noted, what is due is erased (CG-35).

It never makes anything appear that the gate does not show, and a lease is only renewed for a
release that is, story by story, what the gate says today.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from hopewall.core.attachment import Attachment, ScanState
from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.endings import nothing_left
from hopewall.core.head import Head
from hopewall.core.reminders import Reminder
from hopewall.core.site import Site
from hopewall.core.withdrawal_clock import TaskKind
from hopewall.release.head_file import HeadFrame, head_path, read_head
from hopewall.release.trust import read_trust
from hopewall.release.verify import verify
from hopewall.services.asking import rules_of, site_today
from hopewall.services.auditing import anchor_audit, anchors_file, keep_anchor
from hopewall.services.ending import note_endings
from hopewall.services.erasing import Erased, erase_person, finish_erasures
from hopewall.services.evidence_keeping import purge_evidence
from hopewall.services.expected_release import Expected, expected_release
from hopewall.services.home import Home
from hopewall.services.last_release import present_head
from hopewall.services.progress import Progress, nobody_listens
from hopewall.services.publishing import (
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.reminding import reminders_of
from hopewall.services.scan_check import check_scans
from hopewall.services.signing import signer_of
from hopewall.services.withdrawal_marks import catch_up
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import note_done, plan_tasks
from hopewall.services.withdrawing import hide_stories, published_channels
from hopewall.vault import DamagedRowError, Reading, Vault, VaultError

DeepCheck = Callable[[Home, Vault], Sequence[str]]
"""Looks through something and returns one sentence for each fault."""


@dataclass(slots=True)
class NightReport:
    """What a night did. `alerts` need somebody's eyes in the morning."""

    shown: dict[ChannelName, int] = field(default_factory=dict)
    """How many stories each channel shows; exactly as many as the gate does (CG-35)."""
    ended: int = 0
    erased: int = 0
    evidence_deleted: int = 0
    reminders: tuple[Reminder, ...] = ()
    alerts: list[str] = field(default_factory=list)


def run_night(
    home: Home,
    vault: Vault,
    site: Site,
    now: datetime,
    progress: Progress = nobody_listens,
    *,
    checks: Sequence[DeepCheck] = (),
    clock_is_right: bool = False,
) -> NightReport:
    """Do everything that is due; one part that fails does not stop the others."""
    night = _Night(home, vault, site, now, progress)
    names = published_channels(home) or [ChannelName.LOBBY]
    night.attempt(vault.sweep)
    night.attempt(night.look_at_scans)
    for name in names:
        # Before anything is published: a decision that is not the gate's must not be taken over.
        night.attempt(partial(night.compare, name))
    clock = "" if clock_is_right else clock_ahead(home, site, now)
    if clock:
        # What has ended by a wrong clock must not be erased by it.
        night.report.alerts.append(clock)
    else:
        night.attempt(night.end)
    for name in names:
        night.attempt(partial(night.publish, name))
    if not clock:
        night.attempt(night.purge)
        night.attempt(night.delete_evidence)
    for name in names:
        night.attempt(partial(night.count, name))
    night.attempt(lambda: note_screens(home, vault, site, now))
    night.attempt(night.mark_withdrawals)
    night.attempt(night.look_deep)
    for check in checks:
        night.attempt(partial(night.check, check))
    night.attempt(night.remind)
    night.attempt(night.anchor)
    return night.report


def clock_ahead(home: Home, site: Site, now: datetime) -> str:
    """Return why this clock is not believed: it stands more than a lease after every release."""
    issued = [
        head.frame.issued
        for name in ChannelName
        if isinstance(head := present_head(home, name), HeadFrame)
    ]
    if not issued or now <= max(issued) + timedelta(days=site.lease_days):
        return ""
    return (
        f"The clock says {now:%Y-%m-%d %H:%M}, more than {site.lease_days} days after the last "
        "release, so nothing was ended or erased by it; if it is right, run "
        "'hopewall nightly --clock-is-right'."
    )


class _Night:
    def __init__(
        self, home: Home, vault: Vault, site: Site, now: datetime, progress: Progress
    ) -> None:
        self._home = home
        self._vault = vault
        self._site = site
        self._now = now
        self._progress = progress
        self.report = NightReport()

    def attempt(self, part: Callable[[], object]) -> None:
        """Do one part; its failure is an alert."""
        try:
            part()
        except (VaultError, OSError) as error:
            self.report.alerts.append(str(error))

    def end(self) -> None:
        """Note what has ended by itself, and plan what follows."""
        ended = note_endings(self._vault, self._site, self._now)
        self.report.ended = len(ended)
        plan_tasks(self._vault, self._site, self._now)

    def purge(self) -> None:
        """Erase whoever's purge is due and of whom nothing stands any more."""
        outcomes = finish_erasures(self._home, self._vault, self._site, self._now, self._progress)
        for subject_id in self._due():
            outcomes.append(
                erase_person(
                    self._home, self._vault, self._site, subject_id, self._now, self._progress
                )
            )
        for outcome in outcomes:
            if isinstance(outcome, Erased):
                self.report.erased += 1
            else:
                self.report.alerts.append(outcome.sentence)

    def _due(self) -> list[str]:
        today = site_today(self._site, self._now)
        with self._vault.reading() as reading:
            waiting = {
                one.subject_id
                for one in reading.withdrawals.all()
                for task in one.tasks
                if task.kind == TaskKind.PURGE and task.done_at is None and task.due <= today
            }
            due = []
            for subject_id in sorted(waiting):
                try:
                    over = nothing_left(
                        reading.people.get(subject_id),
                        reading.consents.of(subject_id),
                        reading.withdrawals.of(subject_id),
                        today,
                    )
                except DamagedRowError as error:
                    self.report.alerts.append(f"Somebody's purge is due: {error}")
                    continue
                if over:
                    due.append(subject_id)
        return due

    def delete_evidence(self) -> None:
        """Delete evidence whose time is over, and note the screens that fell out of their lease."""
        self.report.evidence_deleted = len(purge_evidence(self._vault, self._site, self._now))
        today = site_today(self._site, self._now)
        with self._vault.unit_of_work() as work:
            for one in work.withdrawals.all():
                screens = [task for task in one.tasks if task.kind == TaskKind.SCREENS]
                if screens and all(task.due < today for task in screens):
                    note_done(work, one, TaskKind.SCREENS, self._now, "no lease is left")
            work.commit()

    def look_at_scans(self) -> None:
        """Look at every byte of every signed form; whoever's is not sound is hidden (CG-09).

        Nothing in the vault moves when a disk spoils a file, so what was decided is forgotten.
        """
        with self._vault.reading() as reading:
            checked = check_scans(reading, thorough=True, progress=self._progress)
            before = reading.settings.faulty_scans
            faulty = {
                one.scan_asset: one.subject_id
                for one in checked.findings
                if one.state is ScanState.CHANGED and one.scan_asset
            }
            healed = self._owners(reading, before - faulty.keys())
            touched = {one.subject_id for one in checked.findings} | healed
            stories = {one for each in touched for one in reading.stories.resting_on(each)}
        self.report.alerts += [one.sentence for one in checked.findings]
        if not stories and before == faulty.keys():
            return
        with self._vault.unit_of_work() as work:
            work.settings.set_faulty_scans(faulty)
            for name in ChannelName:
                work.ledger.drop_published(name, stories)
            for asset in faulty.keys() - before:
                work.audit.append(
                    Deed(AuditAction.SCAN_FAULTY, ObjectKind.SCAN, self._now, faulty[asset])
                )
            work.commit()

    def _owners(self, reading: Reading, assets: AbstractSet[str]) -> set[str]:
        known = reading.attachments.by_id(assets).values()
        return {one.subject_id for one in known if isinstance(one, Attachment)}

    def compare(self, name: ChannelName) -> None:
        """Hold what was decided before against the gate; hide and forget what is not its answer."""
        today = site_today(self._site, self._now)
        expected = self._expected(name)
        with self._vault.reading() as reading:
            believed = {
                entry.story_id: entry.object_sha256
                for entry in reading.ledger.entries(name)
                if entry.object_sha256 and entry.until >= today
            }
            rules = rules_of(self._site.channel(name))
            moved = reading.ledger.changed_since_ledger(name, rules, today)
        wrong = expected.to_hide(believed) - frozenset(moved)
        if wrong:
            self._hide(name, wrong)

    def publish(self, name: ChannelName) -> None:
        """Publish and install what the gate says today."""
        outcome = bring_up_to_date(
            self._home, self._vault, self._site, name, self._now, self._progress
        )
        if isinstance(outcome, NotPublished):
            self.report.alerts.append(outcome.sentence)
        else:
            self.report.alerts += outcome.faults

    def count(self, name: ChannelName) -> None:
        """Hold what is published now against the gate, and hide what it does not show."""
        wrong = self._expected(name).to_hide(_published(self._home, name))
        if wrong:
            self._hide(name, wrong)
        self.report.shown[name] = len(_published(self._home, name))

    def check(self, check: DeepCheck) -> None:
        """Let something be looked through."""
        self.report.alerts += check(self._home, self._vault)

    def _expected(self, name: ChannelName) -> Expected:
        return expected_release(self._vault, self._site, name, self._now, self._progress)

    def _hide(self, name: ChannelName, stories: frozenset[str]) -> None:
        """Hide, forget the decision so that it is made anew, and raise the alarm."""
        hide_stories(self._home, stories, self._now, signer_of(self._home, self._vault))
        with self._vault.unit_of_work() as work:
            work.ledger.drop_published(name, stories)
            work.audit.append_many(self._alarms(name, stories))
            work.commit()
        self.report.alerts.append(
            f"{len(stories)} stories of the {name} release were not what the gate says: they were "
            "hidden and decided anew; look at them."
        )

    def _alarms(self, name: ChannelName, stories: frozenset[str]) -> Iterator[Deed]:
        for _ in stories:
            yield Deed(
                AuditAction.DISAGREEMENT_HIDDEN, ObjectKind.STORY, self._now, reason=name.value
            )

    def mark_withdrawals(self) -> None:
        """Mark outside the vault what was taken back, where that is missing (CG-32)."""
        fault = catch_up(self._home, self._vault)
        if fault:
            self.report.alerts.append(fault)

    def look_deep(self) -> None:
        """Check every public object against its hash, and the vault's structure."""
        self.report.alerts += verify(self._home.release, read_trust(self._home.screen)).faults
        self.report.alerts += self._vault.problems()

    def remind(self) -> None:
        """Gather what ends soon (CG-31)."""
        today = site_today(self._site, self._now)
        self.report.reminders = tuple(reminders_of(self._vault, self._site, today))

    def anchor(self) -> None:
        """Anchor the audit outside the vault."""
        anchor = anchor_audit(self._vault, self._site, self._now)
        if anchor is not None:
            keep_anchor(anchors_file(self._home, self._site), anchor)


def _published(home: Home, name: ChannelName) -> dict[str, str]:
    """Return what the present head names: each story and its object."""
    head = read_head(head_path(home.release, name))
    return {entry.id: entry.object for entry in head.stories} if isinstance(head, Head) else {}
