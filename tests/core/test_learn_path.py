"""The way through the explainers: where a page stands that it does not name."""

from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.explainer import PageKind
from hopewall.core.learn_path import LearnPath, Station

TOPIC, SAFETY, PRACTICAL = PageKind.TOPIC, PageKind.SAFETY, PageKind.PRACTICAL
WAY = LearnPath(
    (
        Station("understand", {}, ("a", "b")),
        Station("first-month", {}, ("c", "d")),
        Station("families", {}, ("e",)),
    )
)
NAMED = {"a": TOPIC, "b": SAFETY, "c": SAFETY, "d": SAFETY, "e": PRACTICAL}


def pages(way: LearnPath) -> list[tuple[str, ...]]:
    return [station.page_ids for station in way.stations]


def test_a_page_stands_at_the_end_of_the_station_with_most_of_its_kind() -> None:
    ours = {"z": SAFETY, "y": SAFETY, "x": TOPIC, "w": PRACTICAL}
    found = pages(WAY.with_unnamed(ours, NAMED))
    assert found == [("a", "b", "x"), ("c", "d", "y", "z"), ("e", "w")]


def test_of_two_stations_with_as_many_it_is_the_later_and_without_any_the_last() -> None:
    assert pages(WAY.with_unnamed({"x": TOPIC}, {"a": TOPIC, "c": TOPIC}))[1] == ("c", "d", "x")
    assert pages(WAY.with_unnamed({"x": PageKind.CHILDREN}, NAMED))[2] == ("e", "x")


def test_read_next_leads_to_it_and_on_from_it() -> None:
    way = WAY.with_unnamed({"x": TOPIC}, NAMED)
    assert [way.read_next(page) for page in ("b", "x")] == ["x", "c"]


def test_a_way_without_a_station_has_no_place_for_it() -> None:
    assert LearnPath().with_unnamed({"x": TOPIC}, {}) == LearnPath()


@given(st.dictionaries(st.sampled_from("uvwxyz"), st.sampled_from(PageKind)))
def test_every_page_has_one_place_and_nothing_named_moves(ours: dict[str, PageKind]) -> None:
    way = WAY.with_unnamed(ours, NAMED)
    assert sorted(way.page_order) == sorted([*WAY.page_order, *ours])
    for before, after in zip(pages(WAY), pages(way), strict=True):
        assert after[: len(before)] == before
