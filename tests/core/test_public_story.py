import dataclasses
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import (
    AgeBand,
    Illness,
    Language,
    LifeCycle,
    Road,
    RoadStep,
    StorySize,
    Therapy,
    Voice,
)
from hopewall.core.head import Malformed, NewerFormat
from hopewall.core.public_story import (
    PublicPicture,
    PublicStory,
    decode_story,
    encode_story,
)
from hopewall.core.screen import PageText, PictureKind, RoadPoint

WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=40)
HASHES = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")
TEXTS = st.builds(PageText, WORDS, WORDS, WORDS, st.lists(WORDS, max_size=3).map(tuple), WORDS)
PICTURES = st.one_of(
    st.just(()),
    st.tuples(
        *(
            st.builds(
                PublicPicture, st.just(kind), HASHES, st.integers(1, 1728), st.integers(1, 2160)
            )
            for kind in PictureKind
        )
    ),
)


def or_none(codes: Any) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), st.sampled_from(codes))


STORIES = st.builds(
    PublicStory,
    story_id=st.from_regex("[A-Za-z0-9][A-Za-z0-9._-]{0,63}", fullmatch=True),
    size=st.sampled_from(StorySize),
    original_language=st.sampled_from(Language),
    voice=st.sampled_from(Voice),
    until=st.dates(),
    names=st.dictionaries(st.sampled_from(Language), WORDS),
    texts=st.dictionaries(st.sampled_from(Language), TEXTS),
    pictures=PICTURES,
    placeholder=st.integers(0, 7),
    life_cycle=or_none(LifeCycle),
    years=st.one_of(st.none(), st.integers(0, 120)),
    illness=or_none(Illness),
    therapy=or_none(Therapy),
    age_band=or_none(AgeBand),
    road=or_none(Road),
    city=WORDS,
    region=WORDS,
    timeline=st.lists(
        st.builds(RoadPoint, st.sampled_from(RoadStep), st.sampled_from(["", "2024-03"])),
        max_size=4,
    ).map(tuple),
    fiction=st.booleans(),
)
STORY = PublicStory(
    story_id="s-1",
    size=StorySize.FULL,
    original_language=Language.ZH_HANS,
    voice=Voice.PARENT,
    until=date(2027, 3, 1),
    names={Language.EN: "Mei", Language.ZH_HANS: "小梅"},
    texts={Language.EN: PageText("Spring", "I laugh.", "We walked.", ("One.", "Two."), "A smile")},
    pictures=tuple(PublicPicture(kind, "a" * 64, 192, 240) for kind in PictureKind),
    timeline=(RoadPoint(RoadStep.HOME, "2024-03"),),
)


def data_of(story: PublicStory) -> bytes:
    data = encode_story(story)
    assert isinstance(data, bytes), data
    return data


@given(STORIES)
def test_a_story_reads_back_as_it_was_written(story: PublicStory) -> None:
    assert decode_story(data_of(story)) == story


@given(st.integers(0), st.integers(1, 255))
def test_a_flipped_byte_is_refused_or_another_story_in_canonical_form(at: int, flip: int) -> None:
    data = bytearray(data_of(STORY))
    data[at % len(data)] ^= flip
    outcome = decode_story(bytes(data))
    assert not isinstance(outcome, PublicStory) or encode_story(outcome) == bytes(data)


@given(st.integers(0, len(data_of(STORY)) - 1))
def test_a_cut_off_story_is_refused(length: int) -> None:
    assert isinstance(decode_story(data_of(STORY)[:length]), Malformed)


@given(st.binary(min_size=1))
def test_added_bytes_are_refused(more: bytes) -> None:
    assert isinstance(decode_story(data_of(STORY) + more), Malformed)


CHANGES: list[Callable[[dict[str, Any]], object]] = [
    lambda raw: raw.update(mrn="1"),
    lambda raw: raw.update(subject_id="1"),
    lambda raw: raw.pop("voice"),
    lambda raw: raw.update(voice="ghost"),
    lambda raw: raw.update(placeholder=True),
    lambda raw: raw.update(placeholder=8),
    lambda raw: raw.update(years=-1),
    lambda raw: raw.update(fiction=1),
    lambda raw: raw.update(id="../x"),
    lambda raw: raw.update(until="2027-02-30"),
    lambda raw: raw.update(city="x" * 81),
    lambda raw: raw.update(city="x\u202ey"),
    lambda raw: raw.update(city="x\x00y"),
    lambda raw: raw.update(city=None),
    lambda raw: raw.update(names={"fr": "Mei"}),
    lambda raw: raw.update(names=[]),
    lambda raw: raw["texts"]["en"].update(contact="x"),
    lambda raw: raw["texts"]["en"].pop("quote"),
    lambda raw: raw["texts"]["en"].update(body=["x" * 12_000, "y" * 12_000]),
    lambda raw: raw["texts"]["en"].update(body="x"),
    lambda raw: raw["pictures"].pop(),
    lambda raw: raw["pictures"].reverse(),
    lambda raw: raw["pictures"][0].append(1),
    lambda raw: raw["pictures"][0].__setitem__(1, "A" * 64),
    lambda raw: raw["pictures"][0].__setitem__(2, 0),
    lambda raw: raw["timeline"][0].__setitem__(1, "2024-13"),
    lambda raw: raw["timeline"][0].__setitem__(0, "party"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_unknown_missing_and_wrong_fields_are_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    raw = json.loads(data_of(STORY))
    change(raw)
    data = json.dumps(raw, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    assert isinstance(decode_story(data), Malformed)


def test_the_same_story_in_another_form_is_refused() -> None:
    raw = json.loads(data_of(STORY))
    assert isinstance(decode_story(json.dumps(raw).encode()), Malformed)


def test_a_newer_format_says_what_to_do() -> None:
    outcome = decode_story(data_of(STORY).replace(b'"format":1', b'"format":9'))
    assert isinstance(outcome, NewerFormat)
    assert "update hopewall" in outcome.sentence


def test_an_over_long_name_cannot_leave_the_vault() -> None:
    long = dataclasses.replace(STORY, names={Language.EN: "x" * 81})
    outcome = encode_story(long)
    assert isinstance(outcome, Malformed)
    assert "80 characters" in outcome.sentence


def test_a_lone_surrogate_cannot_leave_the_vault() -> None:
    assert isinstance(encode_story(dataclasses.replace(STORY, city="\ud800")), Malformed)


def test_cg29_there_is_no_field_for_anything_private() -> None:
    allowed = {
        *("story_id", "size", "original_language", "voice", "until", "names", "texts"),
        *("pictures", "placeholder", "life_cycle", "years", "illness", "therapy", "age_band"),
        *("road", "city", "region", "timeline", "fiction"),
        *("kind", "sha256", "width", "height"),
        *("title", "message", "quote", "body", "alt_text", "step", "month"),
    }
    shapes = (PublicStory, PublicPicture, PageText, RoadPoint)
    names = {field.name for shape in shapes for field in dataclasses.fields(shape)}
    assert names == allowed
    written = json.loads(data_of(STORY))
    assert set(written) - {"format", "id"} < allowed
