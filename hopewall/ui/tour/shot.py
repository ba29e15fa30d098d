"""A picture of the tour, or that there is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TourShot:
    """One picture, as it stands in `tour.json`."""

    screen: str
    file: str
    width: int
    height: int
    lang: str


@dataclass(frozen=True, slots=True)
class MissedScreen:
    """A screen without a picture, and why."""

    screen: str
    why: str


@dataclass(frozen=True, slots=True)
class TakenTour:
    """Every picture that was taken, and every screen that could not be."""

    shots: tuple[TourShot, ...]
    missed: tuple[MissedScreen, ...] = ()
