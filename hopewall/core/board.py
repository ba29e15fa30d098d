"""The research board: which therapy, for which illness, stands where."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hopewall.core.codes import Language

LocalWords = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class StageWords:
    """What a stage is called, what it means and what it does not mean."""

    name: str
    means: str
    does_not_mean: str


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a therapy has come; the order of the file is the order of the ladder."""

    stage_id: str
    words: Mapping[Language, StageWords]


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a therapy stands in one place; `since` is as exact as the source, or empty."""

    place_id: str
    stage_id: str
    since: str
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A class of therapy for an illness; never a product."""

    row_id: str
    therapy_id: str
    target: str
    illness: LocalWords
    stands: tuple[Stand, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class Board:
    """The whole board; a place that a row does not name has not been checked."""

    checked: date
    next_check: date
    places: Mapping[str, LocalWords]
    therapies: Mapping[str, LocalWords]
    stages: Mapping[str, Stage]
    rows: tuple[BoardRow, ...]

    def overdue(self, today: date) -> bool:
        """Whether the screen says "may be out of date" above the board."""
        return today > self.next_check
