"""Read the new objects of a head for a screen's index; every one is checked before it counts."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from hopewall.core.head import Head, HeadEntry, Malformed, NewerFormat
from hopewall.core.public_story import MAX_STORY_BYTES, PublicStory, decode_story
from hopewall.release.generation import NewStory
from hopewall.release.generation_form import read_only
from hopewall.release.objects import Faulty, ObjectStore
from hopewall.release.outcome import Refused, RefusedReason

Progress = Callable[[int, int], None]
"""Called with how many of how many new stories have been read."""

_STEP = 256


class LoadingError(Exception):
    """An object of the head is missing or wrong; the building stops."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.sentence)
        self.refused = refused


class Loader:
    """Reads and checks story objects on behalf of the builder of a generation."""

    def __init__(self, store: ObjectStore, head: Head, progress: Progress | None) -> None:
        self._store = store
        self._entries = head.stories
        self._progress = progress
        self.loaded = 0

    def load(self, positions: Sequence[int]) -> Iterator[NewStory]:
        """Yield the stories at these positions; raises LoadingError for the first wrong one."""
        for done, position in enumerate(positions):
            if self._progress is not None and done % _STEP == 0:
                self._progress(done, len(positions))
            entry = self._entries[position]
            body, story = self._story(entry)
            yield NewStory(position, entry, story, body)
            self.loaded += 1
        if self._progress is not None and positions:
            self._progress(len(positions), len(positions))

    def _story(self, entry: HeadEntry) -> tuple[bytes, PublicStory]:
        body = self._store.read(entry.object, MAX_STORY_BYTES)
        if isinstance(body, Faulty):
            raise LoadingError(refusal_of_fault(body))
        story = decode_story(body)
        if isinstance(story, Malformed):
            raise LoadingError(Refused(RefusedReason.DAMAGED, story.sentence))
        if isinstance(story, NewerFormat):
            raise LoadingError(Refused(RefusedReason.NEWER_FORMAT, story.sentence))
        agrees = (
            story.story_id == entry.id
            and story.until == entry.until
            and story.picture_hashes() == entry.pictures
        )
        if not agrees:
            raise LoadingError(
                Refused(
                    RefusedReason.DAMAGED,
                    f"The head and the story {entry.id} do not agree; publish the release again.",
                )
            )
        return body, story


def check_files(store: ObjectStore, head: Head, before: Path | None) -> Refused | None:
    """Check that every object is there, and the bytes of pictures that are new on this screen."""
    missing = head.objects() - store.names()
    if missing:
        return Refused(
            RefusedReason.MISSING_OBJECT,
            f"{len(missing)} objects of the release are missing (the first is {min(missing)}); "
            "fetch or publish the release again. The view before stays.",
        )
    known = _known_pictures(before)
    new: dict[str, None] = dict.fromkeys(head.pictures)
    new.update(dict.fromkeys(page.object for page in head.pages))
    for entry in head.stories:
        if "".join(entry.pictures) not in known:
            new.update(dict.fromkeys(entry.pictures))
    for name in new:
        fault = store.check(name)
        if fault is not None:
            return refusal_of_fault(fault)
    return None


def refusal_of_fault(fault: Faulty) -> Refused:
    """Return why a faulty object stops an installation."""
    reason = RefusedReason.MISSING_OBJECT if fault.missing else RefusedReason.DAMAGED
    return Refused(reason, f"{fault.sentence} The view before stays.")


def _known_pictures(before: Path | None) -> set[str]:
    if before is None:
        return set()
    try:
        with closing(read_only(before)) as db:
            return {row[0] for row in db.execute("SELECT DISTINCT pictures FROM story")}
    except sqlite3.Error:
        return set()
