"""What a screen keeps of every story in memory: who is shown today, and who matches an answer."""

import sqlite3
from datetime import date, timedelta

import pytest

from hopewall.core.codes import AgeBand, Illness, Road, Therapy
from hopewall.core.screen import Facets
from hopewall.release.generation_form import AGE_BANDS, ILLNESSES, ROADS, THERAPIES, facet_number
from hopewall.release.positions import Positions

TODAY = date(2026, 11, 22)
Answers = tuple[Illness | None, Therapy | None, AgeBand | None, Road | None]
FIRST: Answers = (ILLNESSES[0], THERAPIES[0], AGE_BANDS[0], ROADS[0])
LAST: Answers = (ILLNESSES[-1], THERAPIES[-1], AGE_BANDS[-1], ROADS[-1])
MIXED: Answers = (ILLNESSES[0], THERAPIES[-1], AGE_BANDS[-1], None)
SILENT: Answers = (None, None, None, None)


def positions(*rows: tuple[int, Answers]) -> Positions:
    """Return the positions of stories that may be shown for so many days from today on."""
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE story (position, until, illness, therapy, age_band, road)")
        for at, (days, (illness, therapy, age_band, road)) in reversed([*enumerate(rows)]):
            numbers = (
                facet_number(ILLNESSES, illness),
                facet_number(THERAPIES, therapy),
                facet_number(AGE_BANDS, age_band),
                facet_number(ROADS, road),
            )
            until = (TODAY + timedelta(days=days)).toordinal()
            db.execute("INSERT INTO story VALUES (?, ?, ?, ?, ?, ?)", (at, until, *numbers))
        return Positions(db)


def wall() -> Positions:
    found = positions((0, FIRST), (-1, FIRST), (1, LAST), (0, MIXED), (0, SILENT))
    assert found.decide(TODAY, ()) == []
    return found


def test_nobody_is_shown_before_the_day_was_asked_about() -> None:
    asked = positions((0, FIRST), (5, LAST))
    assert len(asked) == 2
    assert not any(asked.is_shown(at) for at in range(2))
    assert list(asked.shown()) == []
    assert list(asked.shown_among(range(2))) == []
    assert list(asked.matching(Facets(illness=ILLNESSES[0]))) == []
    assert not any(asked.facet_counts(Facets()).values())


def test_a_story_is_shown_on_its_last_day_and_not_after() -> None:
    found = wall()
    assert list(found.shown()) == [0, 2, 3, 4]
    assert [at for at in range(-2, 8) if found.is_shown(at)] == [0, 2, 3, 4]
    assert found.decide(TODAY + timedelta(days=1), ()) == [0, 3, 4]
    assert list(found.shown()) == [2]


def test_no_position_outside_the_wall_is_shown() -> None:
    found = wall()
    assert list(found.shown_among([4, -1, 5, 1, 0, -5])) == [4, 0]
    assert not found.is_shown(-1)
    assert not found.is_shown(5)


def test_whoever_is_withheld_goes_and_comes_back_when_nobody_withholds_them() -> None:
    found = wall()
    assert found.decide(TODAY, [0, 3]) == [0, 3]
    assert found.decide(TODAY, [0, 3]) == []
    assert list(found.shown()) == [2, 4]
    assert found.facet_counts(Facets())["illness"] == {str(ILLNESSES[-1]): 1}
    assert found.decide(TODAY, [4]) == [4]
    assert list(found.shown()) == [0, 2, 3]
    assert found.decide(TODAY, [1]) == [], "who was not shown is not gone"


@pytest.mark.parametrize(
    ("facets", "expected"),
    [
        (Facets(), [0, 2, 3, 4]),
        (Facets(illness=ILLNESSES[0]), [0, 3]),
        (Facets(illness=ILLNESSES[-1]), [2]),
        (Facets(therapy=THERAPIES[0]), [0]),
        (Facets(therapy=THERAPIES[-1]), [2, 3]),
        (Facets(age_band=AGE_BANDS[-1]), [2, 3]),
        (Facets(road=ROADS[0]), [0]),
        (Facets(road=ROADS[-1]), [2]),
        (Facets(illness=ILLNESSES[0], therapy=THERAPIES[-1]), [3]),
        (Facets(illness=ILLNESSES[0], road=ROADS[-1]), []),
        (Facets(*LAST), [2]),
        (Facets(*FIRST), [0]),
    ],
)
def test_only_who_gave_every_answer_matches(facets: Facets, expected: list[int]) -> None:
    assert list(wall().matching(facets)) == expected


def test_the_counts_say_what_each_answer_would_leave() -> None:
    first, last = str(ILLNESSES[0]), str(ILLNESSES[-1])
    assert wall().facet_counts(Facets()) == {
        "illness": {first: 2, last: 1},
        "therapy": {str(THERAPIES[0]): 1, str(THERAPIES[-1]): 2},
        "age_band": {str(AGE_BANDS[0]): 1, str(AGE_BANDS[-1]): 2},
        "road": {str(ROADS[0]): 1, str(ROADS[-1]): 1},
    }
    assert wall().facet_counts(Facets(illness=ILLNESSES[0])) == {
        "illness": {first: 2, last: 1},
        "therapy": {str(THERAPIES[0]): 1, str(THERAPIES[-1]): 1},
        "age_band": {str(AGE_BANDS[0]): 1, str(AGE_BANDS[-1]): 1},
        "road": {str(ROADS[0]): 1},
    }
