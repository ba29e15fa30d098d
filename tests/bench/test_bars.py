from dataclasses import replace

import pytest

from hopewall.bench.bars import LARGER, Bar, bars_of
from hopewall.bench.memory import Usage
from hopewall.bench.numbers import Spread
from hopewall.bench.publishing import Published
from hopewall.bench.results import SideResult, WallResult
from hopewall.bench.withdrawal import Gone


def side(
    start: float = 0.5, rate: float = 60.0, p50: float = 16.0, pss: float = 100.0
) -> SideResult:
    return SideResult(
        starts=(start,),
        frame=Spread(600, p50, 2 * p50, 3 * p50),
        frames_per_second=min(rate, 60.0),
        unbound_frames_per_second=rate,
        cpu_ms_per_frame=3.0,
        usage=Usage(1, 2 * pss, pss, 9.0),
    )


def wall(people: int, kiosk: SideResult, chromium: SideResult | None = None) -> WallResult:
    touched = Spread(100, 40.0, 90.0, 95.0)
    return WallResult(
        people=people,
        shown=people - 3,
        kiosk=kiosk,
        chromium=chromium,
        tuned=chromium,
        start_marks={"begun": 0.1},
        answered=touched,
        painted=touched,
        settled=touched,
        gone=(Gone(0.7, 0.1, 1.0, story_open=False), Gone(0.9, 0.2, 1.0, story_open=True)),
        published=(Published(0.5, 0.4, 0.3), Published(0.6, 0.5, 0.3)),
    )


def by_name(bars: list[Bar], start: str) -> Bar:
    return next(bar for bar in bars if bar.name.startswith(start))


def test_without_chromium_its_bars_are_not_measured() -> None:
    bars = bars_of([wall(10_000, side())])
    chromium = [bar for bar in bars if "Chromium" in bar.name]
    assert len(chromium) == 4
    assert all(bar.value is None and bar.met is None for bar in chromium)


def test_the_worst_size_counts_for_start_and_memory() -> None:
    walls = [
        wall(300, side(start=0.6, pss=120), side(start=1.0, pss=400)),
        wall(10_000, side(start=0.6, pss=120), side(start=2.0, pss=600)),
    ]
    bars = bars_of(walls)
    assert by_name(bars, "start").value == pytest.approx(0.6)
    assert by_name(bars, "start").met is False
    assert by_name(bars, "memory (PSS), kiosk").value == pytest.approx(0.3)


def test_frames_are_compared_at_their_own_size() -> None:
    walls = [
        wall(1_000, side(rate=60), side(rate=50)),
        wall(10_000, side(rate=200), side(rate=50)),
    ]
    bars = bars_of(walls)
    assert by_name(bars, "frames a second, kiosk / Chromium, 1,000").value == pytest.approx(1.2)
    assert by_name(bars, "frames a second, kiosk / Chromium, 10,000").value == pytest.approx(4.0)
    assert by_name(bars, "frames a second, kiosk / Chromium, 10,000").met is True


def test_flat_is_the_largest_wall_over_the_smallest() -> None:
    bars = bars_of([wall(10_000, side(p50=20.0, pss=130)), wall(300, side(p50=16.0, pss=100))])
    assert by_name(bars, "frame time p50").value == pytest.approx(1.25)
    assert by_name(bars, "frame time p50").met is False
    assert by_name(bars, "memory (PSS), largest").value == pytest.approx(1.3)


def test_one_size_says_nothing_about_flatness() -> None:
    assert by_name(bars_of([wall(300, side())]), "frame time p50").met is None


def test_withdrawing_and_publishing_are_judged_by_their_slowest_at_ten_thousand() -> None:
    bars = bars_of([wall(10_000, side())])
    assert by_name(bars, "withdraw").value == pytest.approx(0.9)
    assert by_name(bars, "publish").value == pytest.approx(1.1)
    assert by_name(bars_of([wall(1_000, side())]), "withdraw").value is None


def test_a_bar_for_which_nothing_was_done_is_not_met_by_accident() -> None:
    idle = replace(wall(10_000, side()), gone=(), published=(), painted=None)
    bars = bars_of([idle])
    assert [by_name(bars, name).met for name in ("touch", "withdraw", "publish")] == [None] * 3


@pytest.mark.parametrize(("value", "met"), [(0.5, True), (0.51, False), (None, None)])
def test_a_limit_belongs_to_the_good_side(value: float | None, met: bool | None) -> None:
    assert Bar("start", value, 0.5).met is met
    flipped = None if met is None else value == 0.5 or not met
    assert Bar("frames", value, 0.5, LARGER).met is flipped


def test_a_bar_in_json_says_its_limit_in_words_and_its_value_as_a_number() -> None:
    assert Bar("start", 0.51234, 0.5).as_json() == {
        "name": "start",
        "value": 0.512,
        "bar": "<= 0.5",
        "met": False,
    }


def test_a_wall_in_json_has_figures_and_ratios_of_both_pages() -> None:
    found = wall(1_000, side(rate=60), side(rate=30, start=2.0)).as_json()
    assert found["ratios"] == found["ratios_to_tuned_page"]
    ratios = found["ratios"]
    assert isinstance(ratios, dict)
    assert ratios["frames_per_second"] == pytest.approx(2.0)
    assert ratios["start"] == pytest.approx(0.25)
