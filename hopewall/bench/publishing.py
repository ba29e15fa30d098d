"""Edit one story and publish: what a change costs on a wall of any size."""

import random
import time
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from hopewall.bench.numbers import BenchError
from hopewall.core.approval import content_hash
from hopewall.core.case import CaseFile
from hopewall.core.codes import ChannelName
from hopewall.core.consent import ConsentRecord, PatientReview
from hopewall.core.site import Site
from hopewall.core.staff import Permission
from hopewall.core.story import Story
from hopewall.demo.staff import log_in_to_demo
from hopewall.release.install import install
from hopewall.release.outcome import Refused
from hopewall.services.asking import site_today
from hopewall.services.home import Home
from hopewall.services.logging_in import LoggedIn
from hopewall.services.publishing import (
    NotPublished,
    publish_channel,
)
from hopewall.vault import Vault, consent_hash


@dataclass(frozen=True, slots=True)
class Published:
    """Seconds from the call to the end."""

    publishing: float
    installing: float
    other_channel: float
    """Publishing the same edit for education sessions too."""

    @property
    def lobby(self) -> float:
        """Until the lobby's screen has the new words."""
        return self.publishing + self.installing


def publish_edits(home: Home, site: Site, rounds: int, seed: int) -> list[Published]:
    """Edit a story, have the edit approved, publish and install; that many times."""
    opened = log_in_to_demo(home, Permission.PUBLISH)
    if not isinstance(opened, LoggedIn):
        raise BenchError(opened.sentence)
    chance = random.Random(seed)  # noqa: S311  a choice of stories, not a secret
    with closing(opened.vault) as vault:
        # What the withdrawals before have left to be decided again is not part of an edit.
        settled = publish_channel(home, vault, site, ChannelName.LOBBY, datetime.now(UTC))
        if isinstance(settled, NotPublished):
            raise BenchError(settled.sentence)
        return [_publish_one(home, vault, site, chance) for _ in range(rounds)]


def _publish_one(home: Home, vault: Vault, site: Site, chance: random.Random) -> Published:
    now = datetime.now(UTC)
    _edit(vault, site, chance, now)
    begun = time.perf_counter()
    outcome = publish_channel(home, vault, site, ChannelName.LOBBY, now)
    published = time.perf_counter()
    if isinstance(outcome, NotPublished):
        raise BenchError(outcome.sentence)
    if outcome.decided != 1:
        raise BenchError(f"One edit made the gate decide {outcome.decided} stories.")
    installed = install(home.release, home.screen, ChannelName.LOBBY, now)
    ended = time.perf_counter()
    if isinstance(installed, Refused):
        raise BenchError(installed.sentence)
    publish_channel(home, vault, site, ChannelName.SESSION, now)
    return Published(published - begun, ended - published, time.perf_counter() - ended)


def _edit(vault: Vault, site: Site, chance: random.Random, now: datetime) -> None:
    with vault.reading() as reading:
        entries = reading.ledger.entries(ChannelName.LOBBY)
        shown = sorted(entry.story_id for entry in entries if entry.object_sha256)
        if not shown:
            raise BenchError("Nobody is on the wall, so there is nothing to edit.")
        case = next(iter(reading.cases([chance.choice(shown)])))
    if not isinstance(case, CaseFile):
        raise BenchError(case.sentence)
    story = _reworded(case.story, now)
    with vault.unit_of_work() as work:
        work.stories.save(story)
        work.consents.append(_approved(case, story, site, now))
        work.commit()


def _reworded(story: Story, now: datetime) -> Story:
    language = story.original_language
    text = story.texts[language]
    words = text.message.split(" · ")[0]
    edited = replace(text, message=f"{words} · {now:%H:%M:%S}")
    return replace(story, texts={**story.texts, language: edited})


def _approved(case: CaseFile, story: Story, site: Site, now: datetime) -> ConsentRecord:
    """Return the consent's next version, with the person's yes to the new words."""
    own = [each for each in case.consents if each.subject_id == case.subject.subject_id]
    last = max(own, key=lambda record: record.version)
    today = site_today(site, now)
    reviews = tuple(
        PatientReview(
            str(language), content_hash(story, case.subject, language), today, "read together"
        )
        for language in story.texts
    )
    return replace(
        last,
        version=last.version + 1,
        prev_hash=consent_hash(last),
        recorded_at=now,
        verified_at=now,
        patient_reviews=reviews,
    )
