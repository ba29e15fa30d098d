"""Walls to search in: the words of the demonstration's cast, without consents and without faces."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes
from typing import Final

from hopewall.bench.homes import Progress
from hopewall.bench.numbers import BenchError
from hopewall.core.codes import ChannelName, Language
from hopewall.core.head import Head, HeadEntry, Malformed
from hopewall.core.public_story import PublicStory, encode_story
from hopewall.core.screen import PLACEHOLDERS, PageText
from hopewall.core.story_marks import paragraphs
from hopewall.demo.cast import CastMember, cast_of
from hopewall.demo.paperwork import demo_id
from hopewall.release.held import begin_list
from hopewall.release.install import install
from hopewall.release.outcome import Refused
from hopewall.release.publish import next_version, publish
from hopewall.release.screen_index import open_screen
from hopewall.release.signature import KEY_BYTES, Signer
from hopewall.release.trust import set_trust
from hopewall.services.home import Home

_LEASE: Final = timedelta(days=30)
_LAST_DAY: Final = timedelta(days=365)


def searchable_home(folder: Path, people: int, now: datetime, progress: Progress) -> Home:
    """Return a home whose installed wall of that many people can be searched today.

    A hospital that was made for the other measurements will do; else a wall of words is made, which
    takes a fraction of its time. Raises BenchError.
    """
    hospital, words = Home(folder / f"people-{people}"), Home(folder / f"words-{people}")
    for home in (hospital, words):
        if _shows_people(home, now):
            return home
    try:
        words.screen.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BenchError(
            f"{folder} cannot be written ({error.strerror}); choose another with --homes."
        ) from error
    _make(words, people, now, progress)
    return words


def _shows_people(home: Home, now: datetime) -> bool:
    screen = open_screen(home.screen, home.release / "objects", lambda: now)
    screen.close()
    return screen.state is None


def _make(home: Home, people: int, now: datetime, progress: Progress) -> None:
    stories: list[HeadEntry] = []
    objects: list[bytes] = []
    for number, member in enumerate(cast_of(people)):
        story = _story(member, number, now)
        data = encode_story(story)
        if isinstance(data, Malformed):
            raise BenchError(data.sentence)
        stories.append(HeadEntry(story.story_id, sha256(data).hexdigest(), story.until, ()))
        objects.append(data)
    version = next_version(home.release, ChannelName.LOBBY)
    issued = now.replace(microsecond=0)
    head = Head(ChannelName.LOBBY, version, issued, issued + _LEASE, tuple(stories))

    def told() -> Iterator[bytes]:
        for done, data in enumerate(objects, 1):
            progress("writing stories", done, people)
            yield data

    signer = Signer(token_bytes(KEY_BYTES))
    set_trust(home.screen, signer.public)
    begin_list(home.screen)
    outcome = publish(home.release, head, told(), signer=signer)
    if isinstance(outcome, Refused):
        raise BenchError(outcome.sentence)
    progress("installing", 0, 1)
    installed = install(home.release, home.screen, ChannelName.LOBBY, now)
    if isinstance(installed, Refused):
        raise BenchError(installed.sentence)


def _story(member: CastMember, number: int, now: datetime) -> PublicStory:
    return PublicStory(
        story_id=demo_id("story", member.key),
        size=member.size,
        original_language=Language.ZH_HANS,
        voice=member.voice,
        until=now.date() + _LAST_DAY,
        names=member.name,
        texts={
            language: PageText(text.title, text.message, text.quote, paragraphs(text.body))
            for language, text in member.texts.items()
        },
        placeholder=number % PLACEHOLDERS,
        life_cycle=member.life_cycle,
        illness=member.illness,
        therapy=member.therapy,
        fiction=True,
    )
