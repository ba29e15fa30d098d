"""Valid files with a few bytes changed: each is clean or refused, whatever the bytes were."""

import random
import time
from collections.abc import Iterator

import pytest

from hopewall.media.jpeg_segments import fault_in
from hopewall.media.outcome import Refused
from hopewall.media.sandbox import Sandbox
from tests.media.hostile import TAKEN, animated, scan_bomb
from tests.media.poisons import NEEDLE, POISONED, exif, saved, scene
from tests.media.test_phone_formats import heic

SEED = 20261128
HEAD = 600


def valid() -> list[bytes]:
    small = scene(200, 250)
    return [
        *(make() for make in POISONED.values()),
        *(make() for make in TAKEN.values()),
        *(saved(small, kind) for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF")),
        *(animated(kind) for kind in ("PNG", "WEBP", "TIFF")),
        saved(small, "TIFF", compression="tiff_lzw"),
        saved(small, "TIFF", compression="tiff_adobe_deflate"),
        saved(small, "TIFF", compression="jpeg"),
        saved(small, "JPEG", progressive=True),
        heic(small, exif=exif(6).tobytes()),
        scan_bomb(5),
    ]


def mutated(files: list[bytes], dice: random.Random) -> Iterator[bytes]:
    """Yield files without end: bytes changed, taken out, doubled; mostly near the beginning."""
    while True:
        data = bytearray(dice.choice(files))
        for _ in range(dice.choice((1, 1, 2, 4, 16))):
            end = min(len(data), HEAD) if dice.random() < 0.7 else len(data)
            at = dice.randrange(max(1, end))
            match dice.randrange(5):
                case 0:
                    data[at : at + 1] = bytes([dice.randrange(256)])
                case 1:
                    data[at : at + 4] = dice.choice((b"\xff" * 4, b"\0" * 4, b"\x7f\xff\xff\xff"))
                case 2:
                    del data[at : at + dice.randrange(1, 64)]
                case 3:
                    data[at:at] = data[at : at + dice.randrange(1, 64)]
                case _:
                    data[at : at + 8] = dice.randbytes(8)
        yield bytes(data)


def fuzz(count: int, seconds: float, seed: int) -> int:
    """Let mutated files be taken in until there were so many, or the time is over."""
    dice = random.Random(seed)
    end = time.monotonic() + seconds
    files = mutated(valid(), dice)
    done = 0
    with Sandbox() as sandbox:
        sources = (next(files) for _ in range(count) if time.monotonic() < end)
        for look in sandbox.look_many(sources):
            done += 1
            assert look.peak_mb <= 512
            assert look.cpu_seconds <= 5
            if isinstance(look.outcome, Refused):
                continue
            pictures = look.outcome.renditions
            for data in (look.outcome.master, *(picture.data for picture in pictures)):
                assert fault_in(data) is None
                assert NEEDLE not in data
    return done


def test_mutated_pictures_are_clean_or_refused() -> None:
    assert fuzz(160, 30, SEED) > 20


@pytest.mark.soak
def test_mutated_pictures_are_clean_or_refused_for_long() -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    assert fuzz(1_000_000, 600, seed) > 1_000, seed
