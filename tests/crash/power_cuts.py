"""Cut the power at every operation of a recording and look at what each cut leaves."""

import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from tests.crash.disk import Disk, Kept, Survival, digest_of
from tests.crash.recorder import Recording, record

SEED: Final = 20_117
ENOUGH: Final = 1500
_MOST_PASSES: Final = 60
_NAMED: Final = 12
_LOTS: Final = (Survival.NOTHING, Survival.NAMES, *[Survival.SOME] * 3)

Mark = Callable[[str], None]
"""Says that something was acknowledged: from here on no power cut may undo it."""


class Kind(StrEnum):
    """What is wrong with a disk after a power cut."""

    BAD = "bad"
    """Something cannot be read, is half of one thing and half of another, or cannot go on."""
    LOST = "lost"
    """Something that was acknowledged is not there."""
    BACK = "back"
    """Something that was withdrawn or erased, acknowledged, is there again."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    kind: Kind
    sentence: str


class Scenario(Protocol):
    """A piece of work that is recorded, and an oracle that knows what must be true after it."""

    name: str
    sample: int
    """How many cuts are tried each time the tests run."""
    states: int
    """How many different states the soak tries at least: `ENOUGH`, or less with a reason."""

    def prepare(self, folder: Path) -> None:
        """Fill the folder; everything in it counts as lasting."""

    def work(self, folder: Path, mark: Mark) -> None:
        """Do the work and mark what is acknowledged; runs in a process of its own, recorded."""

    def check(self, folder: Path, marks: Sequence[str]) -> Iterator[Fault]:
        """Look at a disk after a power cut, go on working with it, and yield what is wrong.

        An exception counts as bad. `marks` are those before the cut.
        """


@dataclass(frozen=True, slots=True)
class State:
    """What one power cut left."""

    cut: int
    survival: Survival
    seed: int
    marks: tuple[str, ...]
    kept: list[Kept]

    @property
    def key(self) -> tuple[bytes, int]:
        """What makes it another state than others."""
        return digest_of(self.kept), len(self.marks)

    def write_to(self, folder: Path) -> None:
        """Put it on a real disk."""
        folder.mkdir(mode=0o700)
        for one in self.kept:
            place = folder / one.path
            if one.data is None:
                place.mkdir()
            else:
                place.write_bytes(one.data)
            if place.stat().st_mode & 0o7777 != one.mode:
                place.chmod(one.mode)


@dataclass(slots=True)
class Tally:
    """How a scenario came off."""

    name: str
    operations: int
    states: int = 0
    """Different ones: what the disk held and what was acknowledged."""
    faults: list[str] = field(default_factory=list)
    counts: dict[Kind, int] = field(default_factory=lambda: dict.fromkeys(Kind, 0))

    def __str__(self) -> str:
        """One line for a report."""
        counted = ", ".join(f"{count} {kind}" for kind, count in self.counts.items())
        return f"{self.name}: {self.operations} operations, {self.states} states: {counted}"


def recorded(scenario: Scenario, place: Path) -> Recording:
    """Prepare a scenario in `place` and record its work."""
    folder = place / "disk"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    scenario.prepare(folder)
    return record(folder, "-m", "tests.crash.work", scenario.name, str(folder))


def every_state(recording: Recording, wanted: int) -> Iterator[State]:
    """Yield every cut in every kind of survival, again with other chances until `wanted` differ."""
    seen: set[tuple[bytes, int]] = set()
    for number in range(_MOST_PASSES):
        kinds = list(Survival) if number == 0 else [Survival.SOME]
        for disk, cut, marks in _cuts(recording):
            for survival in kinds:
                state = _state(disk, cut, survival, number, marks)
                if state.key not in seen:
                    seen.add(state.key)
                    yield state
        if len(seen) >= wanted:
            return


def some_states(recording: Recording, wanted: int) -> Iterator[State]:
    """Yield so many cuts chosen by lot, the same ones each time."""
    chance = random.Random(SEED)
    cuts = len(recording.operations) + 1
    chosen: dict[int, list[tuple[Survival, int]]] = {}
    for _ in range(wanted):
        survival = chance.choice(_LOTS)
        chosen.setdefault(chance.randrange(cuts), []).append((survival, chance.randrange(1000)))
    seen: set[tuple[bytes, int]] = set()
    for disk, cut, marks in _cuts(recording):
        for survival, seed in chosen.get(cut, ()):
            state = _state(disk, cut, survival, seed, marks)
            if state.key not in seen:
                seen.add(state.key)
                yield state


def examine(
    scenario: Scenario, recording: Recording, states: Iterator[State], place: Path
) -> Tally:
    """Put each state on a disk and ask the scenario's oracle."""
    tally = Tally(scenario.name, len(recording.operations))
    folder = place / "after"
    for state in states:
        tally.states += 1
        shutil.rmtree(folder, ignore_errors=True)
        state.write_to(folder)
        for kind in (faults := _faults(scenario, folder, state.marks)):
            tally.counts[kind] += 1
            tally.faults.append(
                f"{kind} after operation {state.cut} ({_doing(recording, state.cut)}), "
                f"{state.survival} survives, seed {state.seed}: {faults[kind]}"
                f"{_whereabouts(recording, state, folder)}"
            )
    shutil.rmtree(folder, ignore_errors=True)
    return tally


def _faults(scenario: Scenario, folder: Path, marks: tuple[str, ...]) -> dict[Kind, str]:
    """Return the first fault of each kind."""
    faults: dict[Kind, str] = {}
    try:
        for fault in scenario.check(folder, marks):
            faults.setdefault(fault.kind, fault.sentence)
    except Exception as error:  # noqa: BLE001  whatever it is, nobody would get past it
        faults.setdefault(Kind.BAD, f"{type(error).__name__}: {error}")
    return faults


def _whereabouts(recording: Recording, state: State, folder: Path) -> str:
    """Return what of the files from before is not in the state, and what went while it was seen.

    Tells a file that the cut has cost from one that the program, or somebody else, has removed.
    """
    kept = {one.path for one in state.kept}
    lacking = sorted(path for one in recording.before if (path := one.as_posix()) not in kept)
    gone = sorted(path for path in kept if not (folder / path).exists())
    return "".join(
        f"; {what}: {', '.join(paths[:_NAMED])}"
        for what, paths in (("cut off", [path for path in lacking if path != "."]), ("gone", gone))
        if paths
    )


def _cuts(recording: Recording) -> Iterator[tuple[Disk, int, tuple[str, ...]]]:
    """Yield the disk before the first operation and after each one."""
    disk, marks = Disk(recording), list[str]()
    yield disk, 0, ()
    for number, operation in enumerate(recording.operations, 1):
        disk.apply(operation)
        if operation.kind == "M":
            marks += operation.data.decode().splitlines()
        yield disk, number, tuple(marks)


def _state(disk: Disk, cut: int, survival: Survival, seed: int, marks: tuple[str, ...]) -> State:
    chance = SEED + cut * 1000 + seed
    return State(cut, survival, seed, marks, disk.survivors(survival, chance))


def _doing(recording: Recording, cut: int) -> str:
    if cut == 0:
        return "nothing"
    operation = recording.operations[cut - 1]
    return f"{operation.kind} {operation.path.name} {operation.other.name}".strip()
