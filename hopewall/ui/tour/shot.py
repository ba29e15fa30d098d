"""A picture of the tour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TourShot:
    """One picture, as it stands in `tour.json`."""

    screen: str
    file: str
    width: int
    height: int
    lang: str
