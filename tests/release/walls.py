"""Made-up walls for the tests and measurements of a release."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hopewall.core.codes import (
    AgeBand,
    ChannelName,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.head import Head, HeadEntry
from hopewall.core.public_story import PublicPicture, PublicStory, encode_story
from hopewall.core.screen import PageText, PictureKind, RoadPoint
from hopewall.release.held import begin_list
from hopewall.release.install import AlreadyCurrent, Installed, install
from hopewall.release.outcome import Refused
from hopewall.release.publish import Published, next_version, publish
from hopewall.release.signature import Signer
from hopewall.release.trust import TRUSTED, set_trust

SIGNER = Signer(b"a signing key of the tests only.")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
LOBBY = ChannelName.LOBBY
LAST_DAY = date(2027, 6, 30)
_SIZES = {
    PictureKind.TILE: (192, 240),
    PictureKind.TILE_2X: (384, 480),
    PictureKind.PORTRAIT: (1728, 2160),
}


def picture_bytes(number: int, kind: PictureKind) -> bytes:
    """Stand-ins: a release does not look into pictures."""
    return f"picture {number} {kind}".encode() * 20


def story(number: int, *, faces: int = 500, mark: str = "", until: date = LAST_DAY) -> PublicStory:
    chance = random.Random(number)
    pictures = tuple(
        PublicPicture(
            kind, hashlib.sha256(picture_bytes(number % faces, kind)).hexdigest(), *_SIZES[kind]
        )
        for kind in PictureKind
    )
    body = (f"The first weeks were long. {mark}", "Then spring came, and I walked to the river.")
    return PublicStory(
        story_id=f"s-{number:06d}",
        size=StorySize.SMILE if number % 13 else StorySize.FULL,
        original_language=Language.ZH_HANS,
        voice=Voice.PATIENT,
        until=until,
        names={Language.EN: f"Person {number}", Language.ZH_HANS: f"第{number}位"},
        texts={
            Language.EN: PageText(
                "", f"I laugh again, number {number}. {mark}", "", () if number % 13 else body
            ),
            Language.ZH_HANS: PageText("", f"我又笑了,系统性红斑狼疮也不怕。{mark}"),
        },
        pictures=pictures,
        life_cycle=LifeCycle.WELL,
        years=number % 9,
        illness=chance.choice([*Illness, None]),
        therapy=chance.choice([*Therapy, None]),
        age_band=chance.choice([*AgeBand, None]),
        road=chance.choice([*Road, None]),
        city="北京" if number % 2 else "",
        timeline=(RoadPoint(RoadStep.DIAGNOSED, "2024-03"), RoadPoint(RoadStep.HOME)),
    )


def encoded(one: PublicStory) -> bytes:
    data = encode_story(one)
    assert isinstance(data, bytes), data
    return data


def entry(one: PublicStory) -> HeadEntry:
    name = hashlib.sha256(encoded(one)).hexdigest()
    return HeadEntry(one.story_id, name, one.until, one.picture_hashes())


def head(stories: Sequence[PublicStory], version: int, issued: datetime = NOW) -> Head:
    return Head(
        LOBBY, version, issued, issued + timedelta(days=7), tuple(entry(one) for one in stories)
    )


def objects(stories: Sequence[PublicStory], faces: int = 500) -> Iterator[bytes]:
    for number in sorted({int(one.story_id[2:]) % faces for one in stories}):
        for kind in PictureKind:
            yield picture_bytes(number, kind)
    for one in stories:
        yield encoded(one)


def set_up_screen(screen_dir: Path) -> Path:
    """Do for a screen what the making of a site does."""
    set_trust(screen_dir, SIGNER.public)
    begin_list(screen_dir)
    return screen_dir


@dataclass
class Home:
    """A HOME with a release and a screen that was set up to trust `SIGNER`."""

    root: Path
    now: datetime = NOW

    def __post_init__(self) -> None:
        if not (self.screen / TRUSTED).exists():
            set_up_screen(self.screen)

    @property
    def release(self) -> Path:
        return self.root / "release"

    @property
    def screen(self) -> Path:
        return self.root / "screen"

    @property
    def objects(self) -> Path:
        return self.release / "objects"

    def clock(self) -> datetime:
        return self.now

    def publish(self, stories: Sequence[PublicStory], *, all_faces: bool = True) -> Published:
        version = next_version(self.release, LOBBY)
        new = objects(stories) if all_faces else (encoded(one) for one in stories)
        outcome = publish(self.release, head(stories, version, self.now), new, signer=SIGNER)
        assert isinstance(outcome, Published), outcome
        return outcome

    def install(self) -> Installed | AlreadyCurrent:
        outcome = install(self.release, self.screen, LOBBY, self.now)
        assert not isinstance(outcome, Refused), outcome
        return outcome
