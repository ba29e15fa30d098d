"""Measure taking photos in: photos of 12 megapixels a second, beside vipsthumbnail on the same."""

import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Final

from hopewall.bench.bars import LARGER, Bar
from hopewall.bench.display import program
from hopewall.bench.homes import Progress
from hopewall.bench.numbers import BenchError
from hopewall.bench.phone_photos import HEICS, JPEGS, PhonePhoto, phone_photos
from hopewall.commands.speaking import JsonValue
from hopewall.core.likeness import are_alike
from hopewall.media.clean import MASTER_QUALITY
from hopewall.media.formats import LONGEST_SIDE
from hopewall.media.outcome import Refused
from hopewall.media.renditions import PORTRAIT, PORTRAIT_QUALITY, TILE_QUALITY, TILES
from hopewall.media.sandbox import Sandbox, processors

VIPS: Final = "vipsthumbnail"
MIXED: Final = 500
"""Phone photos of the second bar, one in four HEIC."""

_ONE_IN: Final = 4
_MOST_SECONDS: Final = 180.0
_MASTER: Final = "master"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be measured, and how thoroughly."""

    folder: Path
    """Where the photos are made and kept."""
    photos: int = 64
    """Photos of a round."""
    rounds: int = 3
    """Of each side, in turns; the middle counts."""
    mixed: int = MIXED
    """Phone photos with HEIC among them; 0 leaves them out."""
    against_vips: bool = False


@dataclass(slots=True)
class IntakeResult:
    """Seconds of every round, and what became of the mixed photos."""

    photos: int
    processors: int
    ours: list[float] = field(default_factory=list)
    """With faces looked for, where OpenCV is installed: what an import does."""
    cleaned: list[float] = field(default_factory=list)
    """Without: what vipsthumbnail does, and the cleaning."""
    vips: list[Mapping[str, float]] = field(default_factory=list)
    """By what is made: each size is a run of its own."""
    mixed: int = 0
    heics: int = 0
    mixed_seconds: float | None = None
    refused: int = 0
    sideways: int = 0
    faces: bool = False

    def bars(self) -> list[Bar]:
        """Return every bar."""
        measured = self.mixed_seconds is not None
        full = self.mixed == MIXED
        return [
            Bar("photos a second, intake / vipsthumbnail", self._ratio(self.ours), 1.0, LARGER),
            Bar("the same, faces not looked for", self._ratio(self.cleaned), 1.0, LARGER),
            Bar(
                f"{MIXED} phone photos with HEIC, in s",
                self.mixed_seconds if full else None,
                _MOST_SECONDS,
            ),
            Bar("phone photos refused", float(self.refused) if measured else None, 0.0),
            Bar("phone photos sideways", float(self.sideways) if measured else None, 0.0),
        ]

    def _ratio(self, ours: Sequence[float]) -> float | None:
        if not self.vips:
            return None
        return median(sum(one.values()) for one in self.vips) / median(ours)

    def as_json(self) -> Mapping[str, JsonValue]:
        """Return it for the report."""
        sizes = self.vips[0].keys() if self.vips else ()
        return {
            "photos": self.photos,
            "processors": self.processors,
            "faces_looked_for": self.faces,
            "intake_photos_per_second": round(self.photos / median(self.ours), 3),
            "intake_seconds": [round(one, 3) for one in self.ours],
            "cleaned_photos_per_second": round(self.photos / median(self.cleaned), 3),
            "cleaned_seconds": [round(one, 3) for one in self.cleaned],
            "vips_photos_per_second": (
                round(self.photos / median(sum(one.values()) for one in self.vips), 3)
                if self.vips
                else None
            ),
            "vips_seconds_by_size": {
                size: [round(one[size], 3) for one in self.vips] for size in sizes
            },
            "mixed_photos": self.mixed,
            "mixed_heics": self.heics,
            "mixed_seconds": self.mixed_seconds and round(self.mixed_seconds, 3),
            "mixed_refused": self.refused,
            "mixed_sideways": self.sideways,
        }


def measure(wish: Wish, progress: Progress) -> IntakeResult:
    """Take photos in, on all processors; raises BenchError."""
    vips = program(VIPS) if wish.against_vips else None
    if wish.against_vips and vips is None:
        raise BenchError(f"{VIPS} is not installed; install the Debian package libvips-tools.")
    many = min(JPEGS, max(wish.photos, wish.mixed))
    jpegs, heics = phone_photos(wish.folder, many, HEICS if wish.mixed else 0, progress)
    files = list(islice(cycle(jpegs), wish.photos))
    result = IntakeResult(wish.photos, processors())
    with tempfile.TemporaryDirectory(prefix="hopewall-intake-") as folder:
        place = Path(folder)
        # Neither side is to be the one that reads the files from the disk.
        _intake(files[:JPEGS], place)
        for number in range(wish.rounds):
            progress("taking photos in", number, wish.rounds)
            result.ours.append(_intake(files, place).seconds)
            if vips is not None:
                result.vips.append(_vips(vips, files, place))
            result.cleaned.append(_intake(files, place, look_for_faces=False).seconds)
        if wish.mixed:
            mixed = list(islice(_mixed(jpegs, heics), wish.mixed))
            progress("phone photos", 0, wish.mixed)
            taken = _intake(mixed, place, progress)
            result.mixed, result.mixed_seconds = wish.mixed, taken.seconds
            result.heics = sum(one.file.suffix == ".heic" for one in mixed)
            result.refused, result.sideways = taken.refused, taken.sideways
        result.faces = _looks_for_faces(files[0])
    return result


@dataclass(frozen=True, slots=True)
class _Taken:
    seconds: float
    refused: int
    sideways: int


def _intake(
    photos: Sequence[PhonePhoto],
    place: Path,
    progress: Progress | None = None,
    *,
    look_for_faces: bool = True,
) -> _Taken:
    """Take photos in and write what comes of them, as vipsthumbnail does."""
    refused = sideways = 0
    begun = time.perf_counter()
    with Sandbox(look_for_faces=look_for_faces) as sandbox:
        for number, outcome in enumerate(sandbox.take_in_many(one.file for one in photos)):
            if progress is not None:
                progress("phone photos", number + 1, len(photos))
            if isinstance(outcome, Refused):
                refused += 1
                continue
            (place / f"{number}-{_MASTER}.jpg").write_bytes(outcome.master)
            for picture in outcome.renditions:
                (place / f"{number}-{picture.kind}.jpg").write_bytes(picture.data)
            sideways += not are_alike(outcome.likeness, photos[number].upright)
    return _Taken(time.perf_counter() - begun, refused, sideways)


def _looks_for_faces(photo: PhonePhoto) -> bool:
    with Sandbox(1) as sandbox:
        outcome = sandbox.take_in(photo.file)
    return not isinstance(outcome, Refused) and outcome.faces is not None


def _mixed(jpegs: Sequence[PhonePhoto], heics: Sequence[PhonePhoto]) -> Iterator[PhonePhoto]:
    ours, theirs = cycle(jpegs), cycle(heics)
    while True:
        yield from islice(ours, _ONE_IN - 1)
        yield next(theirs)


def _vips(executable: str, photos: Sequence[PhonePhoto], place: Path) -> Mapping[str, float]:
    """Let vipsthumbnail make each size of all photos: as many processes as there are processors.

    One thread each, which makes more photos a second than several threads for one photo.
    """
    sizes: dict[str, tuple[str, ...]] = {
        _MASTER: ("--size", f"{LONGEST_SIDE}x{LONGEST_SIDE}>"),
        "portrait": ("--size", f"{PORTRAIT[0]}x{PORTRAIT[1]}", "--smartcrop", "centre"),
    }
    for kind, (width, height, _) in TILES.items():
        sizes[kind] = ("--size", f"{width}x{height}", "--smartcrop", "centre")
    quality = {_MASTER: MASTER_QUALITY, "portrait": PORTRAIT_QUALITY}
    seconds: dict[str, float] = {}
    for size, words in sizes.items():
        target = f"{place}/vips-{size}-%s.jpg[Q={quality.get(size, TILE_QUALITY)},strip]"
        begun = time.perf_counter()
        _run(executable, [one.file for one in photos], [*words, "-o", target])
        seconds[size] = time.perf_counter() - begun
    return seconds


def _run(executable: str, files: Sequence[Path], words: Sequence[str]) -> None:
    count = processors()
    running = [
        subprocess.Popen(
            [executable, *map(str, files[part::count]), *words],
            env={"VIPS_CONCURRENCY": "1", "PATH": ""},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for part in range(count)
        if files[part::count]
    ]
    codes = [process.wait() for process in running]
    if any(codes):
        raise BenchError(f"{VIPS} could not make the pictures; see what it says of one by hand.")
