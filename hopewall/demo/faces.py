"""Draw the demonstration's faces: no two of the written people alike, in several processes."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from hopewall.core.story import Rendition
from hopewall.demo.cast import CastMember, written_people
from hopewall.demo.portraits import (
    Look,
    Sitter,
    distinct_looks,
    look_for,
    portrait_svg,
    rasterise,
)
from hopewall.demo.portraits.hints import HINTS
from hopewall.media.outcome import Refused
from hopewall.media.renditions import PORTRAIT, Renditions, finish, finish_many

MOST_FACES: Final = 2_000
"""More people than this share faces: enough to measure a wall with, and quick to draw."""

_BATCH: Final = 64
_FEW: Final = 8


class PicturesWriter(Protocol):
    """Keeps the bytes of finished pictures."""

    def put_many(self, pictures: Iterable[bytes]) -> list[str]:
        """Store pictures and return their SHA-256 in hex."""


Drawn = tuple[Rendition, ...]
Progress = Callable[[str, int, int], None]
Drawing = Callable[[Look], Renditions | Refused]
"""Makes one face; picklable, because several processes draw."""


@dataclass(frozen=True, slots=True)
class DrawnFaces:
    """The finished pictures of every face, by its number."""

    faces: Sequence[Drawn]

    def of(self, number: int, full_stories: int) -> Drawn:
        """Return the face of the person with that number in the cast.

        Whoever has no face of their own borrows one that was drawn for the same line, so that age
        and gender still fit.
        """
        if number < len(self.faces):
            return self.faces[number]
        lines = written_people() - full_stories
        first = full_stories + (number - full_stories) % lines
        rounds = max(1, (len(self.faces) - first + lines - 1) // lines)
        return self.faces[min(first + lines * (number % rounds), len(self.faces) - 1)]


class DrawingError(Exception):
    """A face could not be drawn."""


def draw(look: Look) -> Renditions | Refused:
    """Draw one face and finish it; at the top of the module, so that a process finds it."""
    return finish(rasterise(portrait_svg(look), *PORTRAIT))


def draw_faces(
    cast: Sequence[CastMember],
    store: PicturesWriter,
    progress: Progress,
    drawing: Drawing = draw,
) -> DrawnFaces:
    """Draw the first faces of the cast into `store`; raises DrawingError or OSError."""
    sitters = cast[:MOST_FACES]
    looks = _looks(sitters)
    workers = 1 if len(looks) <= _FEW else max(1, os.cpu_count() or 1)
    faces: list[Drawn] = []
    batch: list[Renditions] = []
    for outcome in finish_many(looks, drawing, workers):
        if isinstance(outcome, Refused):
            raise DrawingError(outcome.sentence)
        batch.append(outcome)
        faces.append(
            tuple(
                Rendition(picture.kind.value, picture.sha256, picture.width, picture.height)
                for picture in outcome.pictures
            )
        )
        if len(batch) >= _BATCH:
            store.put_many(_bytes_of(batch))
            batch = []
        progress("drawing faces", len(faces), len(looks))
    store.put_many(_bytes_of(batch))
    return DrawnFaces(faces)


def _bytes_of(batch: Sequence[Renditions]) -> Iterator[bytes]:
    for renditions in batch:
        for picture in renditions.pictures:
            yield picture.data


def _looks(cast: Sequence[CastMember]) -> list[Look]:
    """The written people all differ; beyond them a seed is enough."""
    written = written_people()
    first = distinct_looks(
        Sitter(member.seed, member.age, member.gender, _hints(member)) for member in cast[:written]
    )
    return first + [
        look_for(member.seed, age=member.age, gender=member.gender) for member in cast[written:]
    ]


def _hints(member: CastMember) -> dict[str, str]:
    """What the texts ask of a portrait, as far as the generator knows it."""
    return {part: value for part, value in member.look.items() if value in HINTS.get(part, ())}
