"""Making a passphrase costly to guess: argon2id (RFC 9106), its cost stored with each slot."""

import time
from dataclasses import dataclass
from typing import Final, Self

KEK_BYTES: Final = 32
SALT_BYTES: Final = 16

_SHORTEST: Final = 0.5
_WISHED: Final = 0.75
_MOST_PASSES: Final = 24
_MOST_MEMORY_KIB: Final = 4 * 1024 * 1024
_MOST_LANES: Final = 64
_LEAST_MEMORY_PER_LANE_KIB: Final = 8


class TooLittleMemoryError(MemoryError):
    """This machine has not the memory that the slot asks for; the text says what to do."""


@dataclass(frozen=True, slots=True)
class StretchCost:
    """Memory in KiB, passes over it and lanes at once. What stands here is the floor of new slots.

    KeePassXC and RFC 9106 measure alike; 256 MiB and three passes take half a second on two cores
    of 2026 (`reliability.md` 2).
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse with ValueError what no slot of ours can ask for, such as all memory there is."""
        sound = (
            1 <= self.lanes <= _MOST_LANES
            and 1 <= self.passes <= _MOST_PASSES
            and self.lanes * _LEAST_MEMORY_PER_LANE_KIB <= self.memory_kib <= _MOST_MEMORY_KIB
        )
        if not sound:
            raise ValueError("a slot's cost is out of bounds")

    @classmethod
    def calibrated(cls) -> Self:
        """Return a cost of 0.5 to 1 second on this machine, never less than the floor."""
        floor = cls()
        begun = time.perf_counter()
        stretch("a passphrase to measure with", bytes(SALT_BYTES), floor)
        took = time.perf_counter() - begun
        if took >= _SHORTEST:
            return floor
        passes = min(_MOST_PASSES, max(floor.passes, round(floor.passes * _WISHED / took)))
        return cls(floor.memory_kib, passes, floor.lanes)


def stretch(passphrase: str, salt: bytes, cost: StretchCost) -> bytes:
    """Return the 32-byte key of a passphrase; raises TooLittleMemoryError."""
    from argon2.exceptions import HashingError  # noqa: PLC0415  only for logging in
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415  the same

    try:
        return hash_secret_raw(
            in_one_form(passphrase).encode("utf-8", "surrogatepass"),
            salt,
            cost.passes,
            cost.memory_kib,
            cost.lanes,
            KEK_BYTES,
            Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise TooLittleMemoryError(
            f"Checking a passphrase needs {cost.memory_kib // 1024} MB of memory and there is not "
            "so much: close other programs and try again."
        ) from error


def in_one_form(passphrase: str) -> str:
    """Return the passphrase in the one form in which two keyboards agree (RFC 8265: NFC)."""
    import unicodedata  # noqa: PLC0415  only for logging in

    return unicodedata.normalize("NFC", passphrase)
