"""What a row of measurements comes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


class BenchError(Exception):
    """The measuring itself could not be done; the text is one sentence with the way out."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How often something was measured, its middle, its 99th percentile and its worst."""

    count: int
    p50: float
    p99: float
    worst: float

    def as_json(self, unit: str) -> dict[str, float]:
        """Return it for the report, each name with its unit."""
        return {
            "count": self.count,
            f"p50_{unit}": round(self.p50, 3),
            f"p99_{unit}": round(self.p99, 3),
            f"worst_{unit}": round(self.worst, 3),
        }


def spread(values: Sequence[float]) -> Spread | None:
    """Sum up the values; None without any."""
    if not values:
        return None
    in_order = sorted(values)
    return Spread(len(in_order), median(in_order), percentile(in_order, 0.99), in_order[-1])


def percentile(in_order: Sequence[float], share: float) -> float:
    """Return the smallest value that this share of all does not exceed."""
    place = -int(-len(in_order) * share // 1) - 1
    return in_order[max(0, min(len(in_order) - 1, place))]
