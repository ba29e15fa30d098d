"""What a worker does with the one picture it is made for."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from hopewall.core.framing import Box, FaceBox, main_face, propose_crop
from hopewall.media.clean import Clean, master_of, rebuild
from hopewall.media.faces import find_faces
from hopewall.media.likeness import likeness
from hopewall.media.outcome import Refused
from hopewall.media.renditions import GROUND, SMALLEST, Renditions, centred_crop, finish
from hopewall.media.taken_in import Made


def make_clean(data: bytes, crop: Box | None, *, look_for_faces: bool = True) -> Made | Refused:
    """Make a master and the finished pictures of a file from outside."""
    clean = rebuild(data)
    return (
        clean
        if isinstance(clean, Refused)
        else _made(clean, None, crop, look_for_faces=look_for_faces)
    )


def make_again(
    master: bytes, crop: Box | None, covers: Sequence[Box], *, look_for_faces: bool = True
) -> Made | Refused:
    """Make the finished pictures of a master anew, and a master that lost what is covered."""
    clean = rebuild(master)
    if isinstance(clean, Refused):
        return clean
    for cover in covers:
        _fill(clean.image, cover)
    return _made(clean, None if covers else master, crop, look_for_faces=look_for_faces)


def _made(
    clean: Clean, master: bytes | None, crop: Box | None, *, look_for_faces: bool
) -> Made | Refused:
    largest = centred_crop(clean.width, clean.height)
    if largest.width < SMALLEST[0]:
        return Refused(
            f"The picture has {clean.width} x {clean.height} pixels, too few for {SMALLEST[0]} x "
            f"{SMALLEST[1]} upright; choose a larger one."
        )
    faces = find_faces(clean.image) if look_for_faces else None
    box = (_around_a_face(clean, faces) if faces else largest) if crop is None else crop
    finished = finish(clean.image, box)
    if isinstance(finished, Renditions):
        return Made(
            master=master_of(clean.image) if master is None else master,
            crop=box,
            renditions=tuple(picture.data for picture in finished.pictures),
            likeness=likeness(clean.image),
            faces=faces,
            original=clean.original,
        )
    return finished


def _around_a_face(clean: Clean, faces: Sequence[FaceBox]) -> Box:
    face = main_face(faces, clean.width, clean.height)
    return propose_crop(clean.width, clean.height, face).crop


def _fill(image: Image.Image, cover: Box) -> None:
    """Destroy what is covered: one colour, no blur and no mosaic, which can be undone (P7)."""
    place = (cover.left, cover.top, cover.right - 1, cover.bottom - 1)
    ImageDraw.Draw(image).rectangle(place, fill=GROUND)
