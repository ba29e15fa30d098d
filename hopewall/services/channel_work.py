"""The work of publishing one channel once: decide what has changed, write it, note it down."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Shown
from hopewall.core.head import Head, HeadEntry, Malformed
from hopewall.core.ledger import Published as Decided
from hopewall.core.ledger import place_of
from hopewall.core.public_story import encode_story
from hopewall.core.reduction import reduced
from hopewall.core.site import Site
from hopewall.release.outcome import Refused
from hopewall.release.publish import next_version, object_store, publish
from hopewall.release.signature import Signer
from hopewall.services.asking import Asked, ask_gate, rules_of, site_today
from hopewall.services.audit_display import display_deeds, release_deed
from hopewall.services.home import Home
from hopewall.services.last_release import version_floor
from hopewall.services.progress import Progress
from hopewall.vault import Vault


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


@dataclass(slots=True)
class News:
    """What this publishing has decided anew."""

    decided: list[Decided] = field(default_factory=list)
    objects: list[bytes] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    owners: dict[str, str] = field(default_factory=dict)
    """Whose story each is."""


class ChannelWork:
    """One channel and all that is asked of it, tried as often as it is overtaken."""

    def __init__(
        self,
        home: Home,
        vault: Vault,
        site: Site,
        name: ChannelName,
        now: datetime,
        progress: Progress,
        signer: Signer,
    ) -> None:
        self._signer = signer
        self._home = home
        self._vault = vault
        self._channel = site.channel(name)
        self._lease = timedelta(days=site.lease_days)
        self._now = now
        self._today = site_today(site, now)
        self._rules = rules_of(self._channel)
        self._progress = progress
        self._damaged: set[str] = set()
        self._sound: set[str] = set()

    def attempt(self) -> ChannelPublished | Refused:
        """Decide, publish and note it down once."""
        self._sound.clear()
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
        outcome = publish(
            self._home.release, head, self._objects(news), signer=self._signer, floor=floor
        )
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

    def _decide(self, answers: Iterator[Asked], changed: list[str]) -> News:
        news = News()
        for done, asked in enumerate(answers, start=1):
            self._decide_one(asked, news)
            self._progress("asking the gate", done, len(changed))
        return news

    def _decide_one(self, asked: Asked, news: News) -> None:
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
            position=place_of(asked.story_id),
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
        lost = [name for name in public.picture_hashes() if not self._at_hand(name)]
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

    def _at_hand(self, name: str) -> bool:
        """Whether a picture is public already, or lies sound in the vault."""
        if name not in self._sound and (
            object_store(self._home.release).has(name)
            or isinstance(self._vault.pictures.read(name), bytes)
        ):
            self._sound.add(name)
        return name in self._sound

    def _objects(self, news: News) -> Iterator[bytes]:
        """Yield the new stories, then the pictures that are not public yet."""
        released, private = object_store(self._home.release), self._vault.pictures
        yield from news.objects
        wanted = dict.fromkeys(name for entry in news.decided for name in entry.pictures)
        total = len(wanted)
        for done, name in enumerate(wanted, start=1):
            self._progress("copying pictures", done, total)
            if released.has(name):
                continue
            data = private.read(name)
            if isinstance(data, bytes):
                yield data

    def _note(self, news: News, known: Mapping[str, Decided], release: str) -> None:
        """Keep what was decided and, with it, who came and who went."""
        with self._vault.unit_of_work() as work:
            work.ledger.record_published(news.decided)
            work.audit.append_many(display_deeds(known, news.decided, news.owners, self._now))
            work.audit.append(release_deed(release, self._now))
            work.commit()
