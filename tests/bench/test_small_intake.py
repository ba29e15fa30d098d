"""A small measuring of the intake: both sides run, and the report has its shape."""

import json
import shutil
from pathlib import Path

import pytest

from hopewall.bench.intake import MIXED, IntakeResult, Wish, measure
from hopewall.bench.numbers import BenchError
from hopewall.bench.phone_photos import SIZE, phone_photos
from hopewall.cli import main
from hopewall.core.likeness import are_alike
from hopewall.media.sandbox import Sandbox
from hopewall.media.taken_in import TakenIn

needs_vips = pytest.mark.skipif(
    shutil.which("vipsthumbnail") is None, reason="libvips-tools is not installed"
)


def silent(doing: str, done: int, total: int) -> None:
    """Say nothing of the progress."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("photos")


@pytest.mark.soak
def test_a_phone_photo_is_turned_as_phones_do_and_taken_upright(folder: Path) -> None:
    (photo,), heics = phone_photos(folder, 1, 0, silent)
    assert heics == []
    with Sandbox(1) as sandbox:
        taken = sandbox.take_in(photo.file)
    assert isinstance(taken, TakenIn)
    assert (taken.width, taken.height) == SIZE
    assert b"Exif" in photo.file.read_bytes()
    assert are_alike(photo.upright, taken.likeness)


@needs_vips
def test_the_report_has_the_agreed_shape(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--photos", "1", "--rounds", "1", "--mixed", "0", "--against-vips"]
    assert main(["bench", "import", "--json", "--homes", str(folder), *words]) == 0
    report = json.loads(capsys.readouterr().out)
    assert set(report) == {"measured", "bars"}
    assert [set(bar) for bar in report["bars"]] == [{"name", "value", "bar", "met"}] * 5
    ours, cleaned, *rest = report["bars"]
    assert ours["value"] > 0
    assert cleaned["value"] > 0
    assert [bar["met"] for bar in rest] == [None] * 3
    assert report["measured"]["intake"]["vips_photos_per_second"] > 0


def test_without_vips_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(BenchError, match="libvips-tools"):
        measure(Wish(folder, against_vips=True), silent)


@pytest.mark.parametrize(
    ("mixed", "seconds", "refused", "sideways", "met"),
    [
        (MIXED, 170.0, 0, 0, [True, True, True]),
        (MIXED, 190.0, 1, 2, [False, False, False]),
        (100, 30.0, 0, 1, [None, True, False]),
    ],
)
def test_the_bars_say_what_was_measured(
    mixed: int, seconds: float, refused: int, sideways: int, met: list[bool | None]
) -> None:
    result = IntakeResult(
        photos=10,
        processors=2,
        ours=[2.0, 4.0, 3.0],
        cleaned=[2.0],
        vips=[{"master": 2.0, "tile": 1.0}, {"master": 2.0, "tile": 2.0}],
        mixed=mixed,
        mixed_seconds=seconds,
        refused=refused,
        sideways=sideways,
    )
    assert [bar.value for bar in result.bars()[:2]] == [3.5 / 3, 3.5 / 2]
    assert [bar.met for bar in result.bars()[2:]] == met
