"""`hopewall photo check`: the agreed JSON, the exit code, and everything that is no picture."""

from pathlib import Path

import pytest

from tests.commands.speech import CommandLine
from tests.media.poisons import jpeg, png

EXACT = {"file", "accepted", "reason", "seconds", "peak_mb", "width", "height", "faces"}


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(capsys)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "a photo.jpg"
    file.write_bytes(jpeg())
    return file


def test_a_good_picture_has_the_agreed_shape_and_exits_with_0(
    command: CommandLine, photo: Path
) -> None:
    (found,) = command.succeeds("photo", "check", photo, "--json").json
    assert set(found) == EXACT
    assert (found["file"], found["accepted"], found["reason"]) == (str(photo), True, None)
    assert (found["width"], found["height"]) == (480, 600)
    assert 0 < found["peak_mb"] <= 512
    assert found["seconds"] > 0
    assert found["faces"] is None or found["faces"] == 0


def test_every_file_is_answered_for_and_one_refusal_is_enough_for_1(
    command: CommandLine, photo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "folder" / "in it"
    folder.mkdir(parents=True)
    (folder / "b.jpg").write_bytes(png())
    (folder / "c.jpg").write_bytes(b"GIF89a")
    empty = tmp_path / "empty"
    empty.mkdir()
    named = [photo, tmp_path / "folder", empty, tmp_path / "gone"]
    spoken = command("photo", "check", *named, "--json")
    assert (spoken.code, spoken.err) == (1, "")
    found = {Path(each["file"]).name: each for each in spoken.json}
    assert list(found) == ["a photo.jpg", "b.jpg", "c.jpg", "empty", "gone"]
    assert [each["accepted"] for each in found.values()] == [True, True, False, False, False]
    for name, words in (("c.jpg", "GIF"), ("empty", "no file in this folder"), ("gone", "no such")):
        assert words in found[name]["reason"]
        assert found[name]["width"] is None


def test_without_json_it_is_a_line_for_each_and_a_sum(command: CommandLine, photo: Path) -> None:
    spoken = command("photo", "check", photo, "/dev/zero")
    assert spoken.code == 1
    first, second, total = spoken.out.splitlines()
    assert first.startswith(f"{photo}: good, 480 x 600")
    assert second.startswith("/dev/zero: This is a folder or a device")
    assert total == "1 of 2 would be taken"


def test_without_a_file_it_says_what_is_missing(command: CommandLine) -> None:
    assert "FILE" in command.fails("photo", "check", code=2)
