"""A picture is known again in another size and encoding; another person's is not."""

import io

from PIL import Image

from hopewall.core.likeness import are_alike
from hopewall.media.likeness import likeness
from tests.media.drawn import face


def again(image: Image.Image, width: int, quality: int) -> Image.Image:
    target = io.BytesIO()
    image.resize((width, width * 5 // 4)).save(target, "JPEG", quality=quality)
    return Image.open(io.BytesIO(target.getvalue())).convert("RGB")


def test_the_same_picture_smaller_and_coarser_is_alike() -> None:
    for number in range(4):
        whole = face(number)
        for width, quality in ((300, 60), (240, 40), (960, 85)):
            assert are_alike(likeness(whole), likeness(again(whole, width, quality)))


def test_another_person_in_the_same_pose_is_not_alike() -> None:
    told = [likeness(face(number)) for number in range(4)]
    assert not any(are_alike(a, b) for place, a in enumerate(told) for b in told[:place])
