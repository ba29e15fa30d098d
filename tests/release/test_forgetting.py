from pathlib import Path

from hopewall.core.screen import PictureKind
from hopewall.release.install import Flipped, flip
from hopewall.release.publish import withdraw_from_head
from tests.release.walls import LOBBY, NOW, SIGNER, Home, picture_bytes, story

NEEDLE = "xylophonist"


def places(root: Path, needle: bytes) -> list[str]:
    return [path.name for path in root.rglob("*") if path.is_file() and needle in path.read_bytes()]


def test_a_withdrawn_story_leaves_no_byte_behind(home: Home) -> None:
    """In head, objects, index, full-text search, copies of heads and temporary files."""
    stories = [story(number, mark=NEEDLE if number == 7 else "") for number in range(60)]
    home.publish(stories)
    home.install()
    needles = [NEEDLE.encode(), b"s-000007", picture_bytes(7, PictureKind.PORTRAIT)]
    assert all(places(home.root, needle) for needle in needles)
    withdraw_from_head(home.release, LOBBY, {"s-000007"}, NOW, SIGNER)
    assert isinstance(flip(home.release, home.screen, LOBBY, NOW), Flipped)
    home.install()
    for needle in needles:
        assert places(home.root, needle) == []


def test_a_changed_text_leaves_no_byte_behind(home: Home) -> None:
    stories = [story(number, mark=NEEDLE if number == 7 else "") for number in range(60)]
    home.publish(stories)
    home.install()
    stories[7] = story(7)
    home.publish(stories)
    home.install()
    assert places(home.root, NEEDLE.encode()) == []


def test_a_picture_that_another_story_uses_stays(home: Home) -> None:
    home.publish([story(1), story(501), story(2)])
    home.install()
    withdraw_from_head(home.release, LOBBY, {"s-000001"}, NOW, SIGNER)
    home.install()
    assert places(home.release, picture_bytes(1, PictureKind.TILE))
