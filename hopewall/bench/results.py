"""What was measured, and how it stands in the report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from hopewall.bench.memory import Usage
from hopewall.bench.numbers import Spread
from hopewall.bench.publishing import Published
from hopewall.bench.withdrawal import Gone
from hopewall.commands.speaking import JsonValue

Json = Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class SideResult:
    """One side: the kiosk or the browser, showing one wall."""

    starts: Sequence[float]
    """Seconds from the process's start to the first complete wall, once for every start."""
    frame: Spread
    """Milliseconds between two frames while scrolling."""
    frames_per_second: float
    unbound_frames_per_second: float
    """The same without the screen's 60 a second: how many it could draw."""
    cpu_ms_per_frame: float
    usage: Usage

    @property
    def start(self) -> float:
        """The middle one of the starts."""
        return median(self.starts)

    def as_json(self) -> Json:
        """Return it for the report."""
        return {
            "start_seconds": round(self.start, 3),
            "starts_seconds": [round(each, 3) for each in self.starts],
            "frames_per_second": round(self.frames_per_second, 1),
            "unbound_frames_per_second": round(self.unbound_frames_per_second, 1),
            "frame": self.frame.as_json("ms"),
            "cpu_ms_per_frame": round(self.cpu_ms_per_frame, 2),
            "memory": self.usage.as_json(),
        }


@dataclass(frozen=True, slots=True)
class WallResult:
    """Everything about one size."""

    people: int
    shown: int
    kiosk: SideResult
    chromium: SideResult | None
    """Chromium with the lazy-loading page: what the bars compare with."""
    tuned: SideResult | None
    """Chromium with the tuned page."""
    start_marks: Mapping[str, float]
    """Seconds of the kiosk's last start at which each of its parts was done."""
    answered: Spread | None
    painted: Spread | None
    settled: Spread | None
    gone: Sequence[Gone]
    published: Sequence[Published]

    def as_json(self) -> Json:
        """Return it for the report."""
        return {
            "people": self.people,
            "shown": self.shown,
            "kiosk": {
                **self.kiosk.as_json(),
                "start_parts_seconds": {
                    name: round(value, 3) for name, value in self.start_marks.items()
                },
                "touch_to_first_frame": _spread(self.answered),
                "touch_to_story_painted": _spread(self.painted),
                "touch_to_rest": _spread(self.settled),
                "withdraw_to_gone": [_gone(each) for each in self.gone],
                "publish_after_one_edit": [_published(each) for each in self.published],
            },
            "chromium": self.chromium.as_json() if self.chromium else None,
            "chromium_tuned_page": self.tuned.as_json() if self.tuned else None,
            "ratios": self._ratios(self.chromium),
            "ratios_to_tuned_page": self._ratios(self.tuned),
        }

    def _ratios(self, theirs: SideResult | None) -> Json | None:
        """Return the kiosk's figures in terms of a browser's."""
        if theirs is None:
            return None
        ours = self.kiosk
        return {
            "start": round(ours.start / theirs.start, 3),
            "frames_per_second": round(ours.frames_per_second / theirs.frames_per_second, 3),
            "unbound_frames_per_second": round(
                ours.unbound_frames_per_second / theirs.unbound_frames_per_second, 3
            ),
            "cpu_per_frame": round(ours.cpu_ms_per_frame / theirs.cpu_ms_per_frame, 3),
            "memory_pss": round(ours.usage.pss_mb / theirs.usage.pss_mb, 3),
            "memory_rss": round(ours.usage.rss_mb / theirs.usage.rss_mb, 3),
        }


def _spread(value: Spread | None) -> Json | None:
    return value.as_json("ms") if value else None


def _gone(each: Gone) -> Json:
    return {
        "story_open": each.story_open,
        "from_start_seconds": round(each.from_start, 3),
        "recorded_seconds": round(each.recorded, 3),
        "command_seconds": round(each.command, 3),
    }


def _published(each: Published) -> Json:
    return {
        "seconds": round(each.lobby, 3),
        "publish_seconds": round(each.publishing, 3),
        "install_seconds": round(each.installing, 3),
        "other_channel_seconds": round(each.other_channel, 3),
    }
