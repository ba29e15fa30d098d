import hashlib

from hopewall.core.screen import PictureKind
from hopewall.media.clean import bare, master_of
from hopewall.media.intake import StoredPhoto, store_photo
from hopewall.media.outcome import Refused
from hopewall.media.renditions import CropBox
from hopewall.media.sandbox import Sandbox
from tests.media.poisons import NEEDLE, jpeg, scene


class Shelf:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, data: bytes) -> str:
        name = hashlib.sha256(data).hexdigest()
        self.kept[name] = data
        return name


def test_a_photo_is_cleaned_finished_and_kept() -> None:
    shelf = Shelf()
    photo = store_photo(jpeg(), shelf)
    assert isinstance(photo, StoredPhoto)
    assert (photo.width, photo.height) == (480, 600)
    assert [one.kind for one in photo.renditions] == list(PictureKind)
    assert {one.sha256 for one in photo.renditions} == set(shelf.kept)
    assert not any(NEEDLE in data for data in shelf.kept.values())


def test_a_drawn_picture_is_taken_as_it_is() -> None:
    image = scene(1728, 2160)
    image.info["comment"] = NEEDLE
    shelf = Shelf()
    photo = store_photo(image, shelf)
    assert isinstance(photo, StoredPhoto)
    assert photo.master_sha256 == hashlib.sha256(master_of(bare(image))).hexdigest()
    assert not any(NEEDLE in data for data in shelf.kept.values())


def test_what_is_refused_leaves_nothing() -> None:
    shelf = Shelf()
    with Sandbox(1) as sandbox:
        assert isinstance(store_photo(b"x", shelf, sandbox=sandbox), Refused)
        wrong = CropBox(0, 0, 9, 9)
        assert isinstance(store_photo(jpeg(), shelf, wrong, sandbox), Refused)
    assert shelf.kept == {}
