import hashlib

from hopewall.core.screen import PictureKind
from hopewall.media.clean import pixels_sha256
from hopewall.media.intake import StoredPhoto, store_photo
from hopewall.media.outcome import Refused
from hopewall.media.renditions import CropBox
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
    assert photo.master_sha256 == pixels_sha256(image)
    assert not any(NEEDLE in data for data in shelf.kept.values())


def test_what_is_refused_leaves_nothing() -> None:
    shelf = Shelf()
    assert isinstance(store_photo(b"x", shelf), Refused)
    assert isinstance(store_photo(jpeg(), shelf, CropBox(0, 0, 9, 9)), Refused)
    assert shelf.kept == {}
