"""Publish a channel: ask the gate about what has changed, write the release, keep the ledger."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Shown
from hopewall.core.head import Head, HeadEntry, Malformed, NewerFormat
from hopewall.core.ledger import Published as Decided
from hopewall.core.public_story import encode_story
from hopewall.core.reduction import reduced
from hopewall.core.site import Site
from hopewall.release.head_file import HeadFrame, head_path
from hopewall.release.install import RebuildNeeded, flip, install
from hopewall.release.objects import Faulty, ObjectStore
from hopewall.release.outcome import Refused, RefusedReason
from hopewall.release.publish import next_version, object_store, publish, withdraw_from_head
from hopewall.release.tidy import collect_objects
from hopewall.services.asking import Asked, ask_gate, rules_of, site_today
from hopewall.services.audit_display import display_deeds, note_clock_jump, release_deed
from hopewall.services.home import Home
from hopewall.services.last_release import (
    clock_fault,
    forgive_clock,
    present_head,
    remember_version,
    version_floor,
)
from hopewall.services.quarantine import quarantine_fault
from hopewall.vault import DamagedRowError, Vault, VaultError

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

SHOWN_HERE: Final = frozenset({ChannelName.LOBBY})
"""The channels this machine's own screen shows."""

_TRIES: Final = 3
_LEDGER: Final = "published"
_ORDER_BITS: Final = 52


@dataclass(frozen=True, slots=True)
class ChannelPublished:
    """The channel's release is `version`; `hidden` stories stay in the vault."""

    channel: ChannelName
    version: int
    shown: int
    hidden: int
    decided: int
    """How many stories the gate was asked about."""
    faults: tuple[str, ...] = ()
    """One sentence for each story that consent would show but that cannot be shown."""


@dataclass(frozen=True, slots=True)
class NotPublished:
    """The release before stands; the sentence says what is wrong and what to do."""

    sentence: str


def nobody_listens(_doing: str, _done: int, _total: int) -> None:
    """Progress for when nobody watches."""


def publish_channel(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Bring the channel's release up to what the gate says today.

    Costs in proportion to what has changed: decisions are taken over from the ledger while nothing
    that the gate asks about has moved. When something is withdrawn or published meanwhile, or an
    object has gone missing, it decides again.
    """
    fault = clock_fault(home, name, now)
    if fault:
        note_clock_jump(vault, name, now)
        return NotPublished(fault)
    return _publish(home, vault, site, name, now, progress)


def _publish(
    home: Home, vault: Vault, site: Site, name: ChannelName, now: datetime, progress: Progress
) -> ChannelPublished | NotPublished:
    head = present_head(home, name)
    fault = head.sentence if isinstance(head, NewerFormat) else quarantine_fault(home, vault)
    if fault:
        return NotPublished(fault)
    work = _Publishing(home, vault, site, name, now, progress)
    last = "Publishing was overtaken again and again; try again."
    try:
        for _ in range(_TRIES):
            try:
                outcome = work.attempt()
            except DamagedRowError as error:
                if error.table != _LEDGER:
                    raise
                # What was decided can be decided again; nothing is lost with it.
                _forget(vault, name)
                continue
            if isinstance(outcome, ChannelPublished):
                if work.was_overtaken():
                    continue
                return outcome
            last = outcome.sentence
            if outcome.reason is RefusedReason.MISSING_OBJECT:
                _forget(vault, name)
            elif outcome.reason is not RefusedReason.OLDER_VERSION:
                break
    except VaultError as error:
        return NotPublished(str(error))
    return NotPublished(last)


def bring_up_to_date(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Publish a channel and, where this machine shows it, install it.

    Objects that the disk has spoilt are found by their hashes, removed and written anew.
    """
    try:
        _cut_elsewhere(home, vault, site, name, now)
    except VaultError as error:
        return NotPublished(str(error))
    outcome = publish_channel(home, vault, site, name, now, progress)
    return _put_in_place(home, vault, site, outcome, now, progress)


def _cut_elsewhere(home: Home, vault: Vault, site: Site, but: ChannelName, now: datetime) -> None:
    """Take out of the other channels whatever may not be shown any more; raises VaultError.

    A withdrawal that was interrupted between two channels must not wait for each to be published.
    """
    for name in ChannelName:
        head = present_head(home, name)
        if name is but or not isinstance(head, HeadFrame) or clock_fault(home, name, now):
            continue
        channel, today, named = site.channel(name), site_today(site, now), set(head.ids())
        with vault.reading() as reading:
            moved = reading.ledger.changed_since_ledger(name, rules_of(channel), today)
            asked = ask_gate(reading, channel, today, [one for one in moved if one in named])
            gone = {one.story_id for one in asked if not isinstance(one.decision, Shown)}
            gone |= named.difference(reading.stories.ids())
        if not gone:
            continue
        withdraw_from_head(home.release, name, gone, now)
        if name in SHOWN_HERE and isinstance(
            flip(home.release, home.screen, name, now), RebuildNeeded
        ):
            install(home.release, home.screen, name, now)


def _put_in_place(
    home: Home,
    vault: Vault,
    site: Site,
    outcome: ChannelPublished | NotPublished,
    now: datetime,
    progress: Progress,
) -> ChannelPublished | NotPublished:
    if isinstance(outcome, NotPublished):
        return outcome
    name = outcome.channel
    if name not in SHOWN_HERE:
        remember_version(home, name)
        # What cannot be tidied now is tidied by the next installation on this machine.
        with suppress(OSError):
            collect_objects(home.release, [home.screen])
        return outcome
    installed = install(home.release, home.screen, name, now)
    if isinstance(installed, Refused) and _discard_spoilt(home):
        outcome = _publish(home, vault, site, name, now, progress)
        if isinstance(outcome, NotPublished):
            return outcome
        installed = install(home.release, home.screen, name, now)
    return NotPublished(installed.sentence) if isinstance(installed, Refused) else outcome


def publish_again(
    home: Home,
    vault: Vault,
    site: Site,
    name: ChannelName,
    now: datetime,
    progress: Progress = nobody_listens,
) -> ChannelPublished | NotPublished:
    """Check every public object, decide every story anew and write whatever is missing.

    The clock is believed, also where it stands before the last release: whoever asks for this says
    that it is right now.
    """
    _discard_spoilt(home)
    try:
        for each in ChannelName:
            _forget(vault, each)
    except VaultError as error:
        return NotPublished(str(error))
    if clock_fault(home, name, now):
        forgive_clock(home, name, now)
    # The others too, where there are any: what was spoilt may have been theirs.
    others = [
        each for each in ChannelName if each is not name and head_path(home.release, each).exists()
    ]
    for each in others:
        outcome = _publish(home, vault, site, each, now, progress)
        outcome = _put_in_place(home, vault, site, outcome, now, progress)
        if isinstance(outcome, NotPublished):
            return outcome
    outcome = _publish(home, vault, site, name, now, progress)
    return _put_in_place(home, vault, site, outcome, now, progress)


def _forget(vault: Vault, name: ChannelName) -> None:
    """Forget a channel's decisions, so that everything is decided and written anew."""
    with vault.unit_of_work() as work:
        work.ledger.drop_published(name)
        work.commit()


def _discard_spoilt(home: Home) -> bool:
    """Remove every public object whose bytes are not those of its name; return whether any was."""
    store = object_store(home.release)
    spoilt = [name for name in store.names() if store.check(name) is not None]
    for name in spoilt:
        store.discard(name)
    return bool(spoilt)


@dataclass(slots=True)
class _News:
    """What this publishing has decided anew."""

    decided: list[Decided] = field(default_factory=list)
    objects: list[bytes] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    owners: dict[str, str] = field(default_factory=dict)
    """Whose story each is."""


class _Publishing:
    def __init__(
        self,
        home: Home,
        vault: Vault,
        site: Site,
        name: ChannelName,
        now: datetime,
        progress: Progress,
    ) -> None:
        self._home = home
        self._vault = vault
        self._channel = site.channel(name)
        self._lease = timedelta(days=site.lease_days)
        self._now = now
        self._today = site_today(site, now)
        self._rules = rules_of(self._channel)
        self._progress = progress
        self._damaged: set[str] = set()

    def attempt(self) -> ChannelPublished | Refused:
        """Decide, publish and note it down once."""
        name = self._channel.name
        floor = version_floor(self._home, name)
        version = next_version(self._home.release, name, floor)
        with self._vault.reading() as reading:
            known = {entry.story_id: entry for entry in reading.ledger.entries(name)}
            changed = reading.ledger.changed_since_ledger(name, self._rules, self._today)
            news = self._decide(ask_gate(reading, self._channel, self._today, changed), changed)
        entries = known | {entry.story_id: entry for entry in news.decided}
        shown = sorted(
            (entry for entry in entries.values() if entry.object_sha256),
            key=lambda entry: (entry.position, entry.story_id),
        )
        head = Head(
            channel=name,
            version=version,
            issued=self._now.replace(microsecond=0),
            lease_end=(self._now + self._lease).replace(microsecond=0),
            stories=tuple(
                HeadEntry(entry.story_id, entry.object_sha256, entry.until, entry.pictures)
                for entry in shown
            ),
        )
        outcome = publish(self._home.release, head, self._objects(news), floor=floor)
        if isinstance(outcome, Refused):
            return outcome
        self._note(news, known, f"{name}:{outcome.version}:{len(shown)}-shown")
        return ChannelPublished(
            channel=name,
            version=outcome.version,
            shown=len(shown),
            hidden=len(entries) - len(shown),
            decided=len(changed),
            faults=tuple(news.faults),
        )

    def was_overtaken(self) -> bool:
        """Whether anything moved in the vault while this was published: then once more.

        A withdrawal of a story that no head named yet leaves no trace in the head that it overtook.
        """
        name = self._channel.name
        with self._vault.reading() as reading:
            moved = set(reading.ledger.changed_since_ledger(name, self._rules, self._today))
        return bool(moved - self._damaged)

    def _decide(self, answers: Iterator[Asked], changed: list[str]) -> _News:
        news = _News()
        pictures = ObjectStore(self._home.pictures)
        for done, asked in enumerate(answers, start=1):
            self._decide_one(asked, news, pictures)
            self._progress("asking the gate", done, len(changed))
        return news

    def _decide_one(self, asked: Asked, news: _News, pictures: ObjectStore) -> None:
        revision = asked.case.subject.revision if asked.case else -1
        if asked.case is None:
            self._damaged.add(asked.story_id)
        else:
            news.owners[asked.story_id] = asked.case.subject.subject_id
        hidden = Decided(
            story_id=asked.story_id,
            channel=self._channel.name,
            revision=revision,
            rules=self._rules,
            decided_on=self._today,
            until=self._today,
            object_sha256="",
            pictures=(),
            position=_place(asked.story_id),
        )
        news.decided.append(hidden)
        if not isinstance(asked.decision, Shown) or asked.case is None:
            return
        try:
            public = reduced(asked.case.story, asked.case.subject, asked.decision)
        except ValueError as error:
            news.faults.append(f"Story {asked.story_id} is hidden: {error}; add its photo again.")
            return
        data = encode_story(public)
        lost = [name for name in public.picture_hashes() if not self._at_hand(name, pictures)]
        if isinstance(data, Malformed) or lost:
            why = data.sentence if isinstance(data, Malformed) else "a picture is missing"
            news.faults.append(f"Story {asked.story_id} is hidden: {why}; add its photo again.")
            return
        news.objects.append(data)
        news.decided[-1] = replace(
            hidden,
            until=public.until,
            object_sha256=hashlib.sha256(data).hexdigest(),
            pictures=public.picture_hashes(),
        )

    def _at_hand(self, name: str, pictures: ObjectStore) -> bool:
        return object_store(self._home.release).has(name) or pictures.has(name)

    def _objects(self, news: _News) -> Iterator[bytes]:
        """Yield the new stories, then the pictures that are not public yet."""
        released, private = object_store(self._home.release), ObjectStore(self._home.pictures)
        yield from news.objects
        wanted = dict.fromkeys(name for entry in news.decided for name in entry.pictures)
        total = len(wanted)
        for done, name in enumerate(wanted, start=1):
            self._progress("copying pictures", done, total)
            if released.has(name):
                continue
            data = private.read(name)
            if not isinstance(data, Faulty):
                yield data

    def _note(self, news: _News, known: Mapping[str, Decided], release: str) -> None:
        """Keep what was decided and, with it, who came and who went."""
        with self._vault.unit_of_work() as work:
            work.ledger.record_published(news.decided)
            work.audit.append_many(display_deeds(known, news.decided, news.owners, self._now))
            work.audit.append(release_deed(release, self._now))
            work.commit()


def _place(story_id: str) -> int:
    """Return a story's place on the wall: always the same, and nobody's alphabet decides it."""
    return int(hashlib.sha256(f"place:{story_id}".encode()).hexdigest(), 16) >> (256 - _ORDER_BITS)
