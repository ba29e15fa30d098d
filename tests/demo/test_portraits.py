"""Portraits: the same for the same seed, all different for 320 people, always good SVG."""

from __future__ import annotations

import multiprocessing
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from hopewall.demo.portraits import (
    EYE_Y,
    Sitter,
    distinct_looks,
    look_for,
    portrait_svg,
    rasterise,
    signature,
)
from hopewall.demo.portraits.__main__ import main, sitters
from hopewall.demo.portraits.colour import distance
from hopewall.demo.portraits.eyes import EYE_U
from hopewall.demo.portraits.frame import frame_for
from hopewall.demo.portraits.hints import HINTS
from hopewall.demo.portraits.palette import CLOTHS, SKINS, TONES
from hopewall.demo.portraits.parts import Extra, HairStyle, Pose

AGES = (4, 30, 80)
EVERY_HINT = [(name, value) for name, values in HINTS.items() for value in values]


@pytest.fixture
def renderer_messages() -> Iterator[list[str]]:
    said: list[str] = []

    def hear(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        said.append(text or "")

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)


def test_the_same_arguments_draw_the_same_picture() -> None:
    for seed in range(12):
        first = look_for(seed, age=30 + seed, gender="f", hints={"hair": "bob"})
        again = look_for(seed, age=30 + seed, gender="f", hints={"hair": "bob"})
        assert first == again
        assert portrait_svg(first) == portrait_svg(again)


def test_another_seed_is_another_person() -> None:
    assert look_for(1, age=40, gender="m") != look_for(2, age=40, gender="m")


# One age of each kind in every run, another for its neighbour; all of them in the long one.
ONE_AGE = [(name, value, place % 3) for place, (name, value) in enumerate(EVERY_HINT)]
OTHER_AGES = [
    pytest.param(name, value, other, marks=pytest.mark.soak)
    for name, value, one in ONE_AGE
    for other in range(3)
    if other != one
]


@pytest.mark.parametrize(("name", "value", "which"), [*ONE_AGE, *OTHER_AGES])
def test_every_kind_of_every_part_draws_at_every_age(
    name: str, value: str, which: int, renderer_messages: list[str]
) -> None:
    age, gender = AGES[which], "fmf"[which]
    svg = portrait_svg(look_for(7, age=age, gender=gender, hints={name: value}))
    root = ET.fromstring(svg)  # noqa: S314
    assert root.get("viewBox") == "0 0 800 1000"
    assert "nan" not in svg
    assert "inf" not in svg
    identities = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(identities) == len(set(identities))
    rasterise(svg, 48, 60)
    assert renderer_messages == []


@pytest.mark.parametrize("pose", list(Pose))
@pytest.mark.parametrize("hair", list(HairStyle))
def test_every_hair_draws_in_every_pose(hair: HairStyle, pose: Pose) -> None:
    svg = portrait_svg(look_for(3, age=30, gender="n", hints={"hair": hair, "pose": pose}))
    ET.fromstring(svg)  # noqa: S314


def test_a_hint_decides() -> None:
    hints = {
        "hair": "bob",
        "glasses": "round",
        "covering": "headscarf",
        "skin": "3",
        "extra": "cat",
        "mood": "laugh",
        "pose": "profile",
        "backdrop": "sage",
    }
    look = look_for(5, age=33, gender="f", hints=hints)
    assert look.hair.style == "bob"
    assert look.glasses == "round"
    assert look.covering.kind == "headscarf"
    assert look.features.skin == 3
    assert look.extra is Extra.CAT
    assert look.mood == "laugh"
    assert look.pose is Pose.PROFILE
    assert look.backdrop == "sage"


@pytest.mark.parametrize("hints", [{"hat": "big"}, {"hair": "mohawk"}, {"skin": "99"}])
def test_an_unknown_hint_names_what_is_allowed(hints: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="allowed: "):
        look_for(1, age=30, gender="f", hints=hints)


def test_an_unknown_gender_is_refused() -> None:
    with pytest.raises(ValueError, match="allowed: f"):
        look_for(1, age=30, gender="x")


def test_320_people_are_320_faces() -> None:
    looks = distinct_looks(sitters(320, 3))
    signs = [signature(look) for look in looks]
    assert len(set(signs)) == 320
    for index, first in enumerate(signs):
        for second in signs[:index]:
            assert sum(a != b for a, b in zip(first, second, strict=True)) >= 4


def test_the_same_sitter_twice_becomes_two_faces() -> None:
    sitter = Sitter(9, 50, "f", {"hair": "perm"})
    first, second = distinct_looks([sitter, sitter])
    assert signature(first) != signature(second)
    assert second.hair.style == "perm"


def test_eyes_lie_on_one_line() -> None:
    for sitter in sitters(40, 5):
        look = look_for(sitter.seed, age=sitter.age, gender=sitter.gender, hints={"pose": "front"})
        assert look.eye_y == EYE_Y == 420
        frame = frame_for(look)
        middle = (frame.x(-EYE_U, EYE_Y) + frame.x(EYE_U, EYE_Y)) / 2
        assert abs(middle - 400) < 25
        assert f"rotate({look.tilt:.2f} 400 420)" in portrait_svg(look)


def test_frontal_heads_are_of_one_size() -> None:
    grown = [frame_for(look_for(s, age=40, gender="fm"[s % 2])) for s in range(40)]
    assert max(f.half for f in grown) / min(f.half for f in grown) < 1.12
    assert max(f.face for f in grown) / min(f.face for f in grown) < 1.15
    child = frame_for(look_for(1, age=4, gender="f", hints={"head": "oval"}))
    adult = frame_for(look_for(1, age=40, gender="f", hints={"head": "oval"}))
    assert child.face < adult.face
    assert child.half < adult.half


def test_colours_do_not_merge() -> None:
    for sitter in sitters(200, 8):
        look = look_for(sitter.seed, age=sitter.age, gender=sitter.gender)
        tone, skin = TONES[look.backdrop], SKINS[look.features.skin]
        assert min(distance(tone.upper, skin), distance(tone.lower, skin)) > 12
        assert distance(CLOTHS[look.clothes.cloth], tone.lower) > 8


def test_a_picture_has_the_size_asked_for_and_reaches_its_edges() -> None:
    svg = portrait_svg(look_for(4, age=61, gender="m"))
    for size in ((192, 240), (433, 541)):
        image = rasterise(svg, *size)
        assert image.mode == "RGB"
        assert image.size == size
        for corner in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)):
            pixel = image.getpixel(corner)
            assert isinstance(pixel, tuple)
            assert sum(pixel) > 120


def test_the_largest_picture_can_be_drawn() -> None:
    assert rasterise(portrait_svg(look_for(2, age=8, gender="f")), 1728, 2160).size == (1728, 2160)


@pytest.mark.parametrize(("svg", "size"), [("no picture", (10, 10)), ("<svg/>", (0, 10))])
def test_what_cannot_be_drawn_is_refused(svg: str, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="picture"):
        rasterise(svg, *size)


def _drawn_elsewhere(seed: int) -> bytes:
    return rasterise(portrait_svg(look_for(seed, age=50, gender="f")), 96, 120).tobytes()


def test_a_worker_process_draws_the_same() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(_spawned, (6,)) == _drawn_elsewhere(6)


def _spawned(seed: int) -> bytes:
    return _drawn_elsewhere(seed)


def test_a_contact_sheet_is_written(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    assert main(["--out", str(out), "--count", "6", "--columns", "3", "--width", "48"]) == 0
    assert out.stat().st_size > 1000
