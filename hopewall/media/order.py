"""What a worker is asked to do with its picture."""

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hopewall.core.framing import Box
from hopewall.media.taken_in import numbers_of

MOST_ORDER: Final = 64 * 1024
"""Bytes of an order's JSON at most."""
LENGTH: Final = struct.Struct(">I")
"""Before the order and before the picture, where both go through a pipe."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is to do. `covers` is None for a file from outside; `faces` are looked for."""

    crop: Box | None
    covers: Sequence[Box] | None
    faces: bool = True

    def as_json(self) -> bytes:
        """Return it as it is sent."""
        return json.dumps(
            {
                "faces": self.faces,
                "crop": None if self.crop is None else numbers_of(self.crop),
                "covers": None if self.covers is None else [numbers_of(box) for box in self.covers],
            }
        ).encode()


@dataclass(frozen=True, slots=True)
class PageOrder:
    """Draw one page of a PDF, counted from 1."""

    page: int

    def as_json(self) -> bytes:
        """Return it as it is sent."""
        return json.dumps({"page": self.page}).encode()
