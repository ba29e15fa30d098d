"""What a photo lacks before somebody may approve it: pure, so that a screen can ask all the time.

The gate asks again at every publishing (`gate_photo.py`, `gate_story.py`); this is stricter: it
knows where people are in the picture.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.framing import Box
from hopewall.core.gate_photo import picture_of
from hopewall.core.photo_check import PEOPLE_NEEDED, who_checked
from hopewall.core.photo_work import PhotoWork
from hopewall.core.story import PersonInPhoto, Photo, PhotoRole, Resolution


class Lack(StrEnum):
    """One thing that keeps a photo from being approved."""

    FACES_UNCOUNTED = "faces-uncounted"
    MORE_FACES_THAN_PEOPLE = "more-faces-than-people"
    FACE_OF_NOBODY = "face-of-nobody"
    OWN_PERSON_MISSING = "own-person-missing"
    PERSON_UNDECIDED = "person-undecided"
    CONSENT_UNNAMED = "consent-unnamed"
    BLUR_IS_NO_CONSENT = "blur-is-no-consent"
    PLACE_UNKNOWN = "place-unknown"
    STILL_IN_THE_CROP = "still-in-the-crop"
    NOT_COVERED = "not-covered"
    NOT_LOOKED_FOR_ADVERTISING = "not-looked-for-advertising"
    ALT_TEXT_MISSING = "alt-text-missing"
    ALT_TEXT_BLOCKED = "alt-text-blocked"
    UNCHECKED = "unchecked"
    CHECKED_BY_ONE = "checked-by-one"
    OWN_WORK = "own-work"
    NOBODYS_PHOTO = "nobodys-photo"


LACK_WORDS: Final[Mapping[Lack, Mapping[Language, str]]] = MappingProxyType(
    {
        lack: MappingProxyType({Language.EN: english, Language.ZH_HANS: chinese})
        for lack, english, chinese in (
            (
                Lack.FACES_UNCOUNTED,
                "Nobody has counted the faces: draw a box around each, or say that there is none.",
                "还没有清点面孔：请逐一框出，或注明没有。",
            ),
            (
                Lack.MORE_FACES_THAN_PEOPLE,
                "There are more faces than people named: name each, or say what is no face.",
                "面孔数多于已登记人数：请逐一登记，或注明哪些不是面孔。",
            ),
            (
                Lack.FACE_OF_NOBODY,
                "A face belongs to nobody who is named: say whose it is.",
                "有一张面孔没有对应的人：请注明是谁。",
            ),
            (
                Lack.OWN_PERSON_MISSING,
                "The photo's own person must be named in it exactly once.",
                "照片的主人必须登记，且只能登记一次。",
            ),
            (
                Lack.PERSON_UNDECIDED,
                "Nobody has decided about somebody: consented, cropped, covered or removed.",
                "照片里有人尚未处理：请选择已同意、裁掉、遮盖或移除。",
            ),
            (
                Lack.CONSENT_UNNAMED,
                "Somebody else is said to have consented: name their consent record.",
                "照片中的其他人注明已同意，但没有写明是哪份同意书。",
            ),
            (
                Lack.BLUR_IS_NO_CONSENT,
                "A blurred face is still somebody's: cover it, crop it, or ask the person.",
                "打码不等于同意：请遮盖、裁掉，或征得本人同意。",
            ),
            (
                Lack.PLACE_UNKNOWN,
                "Nobody has said where somebody is who must not be seen: draw a box around them.",
                "有人不应出现在画面中，但没有标出位置：请框出。",
            ),
            (
                Lack.STILL_IN_THE_CROP,
                "Somebody who was cropped out can still be seen: move the crop.",
                "已注明裁掉的人仍在画面中：请调整裁剪。",
            ),
            (
                Lack.NOT_COVERED,
                "Somebody who was covered can still be seen: cover all of the box.",
                "已注明遮盖的人仍未完全遮住：请把整个框遮住。",
            ),
            (
                Lack.NOT_LOOKED_FOR_ADVERTISING,
                "Nobody has said whether a brand, a code, a pair of pictures or staff is in it.",
                "还没有说明画面中是否有品牌、二维码、前后对比或医护人员。",
            ),
            (
                Lack.ALT_TEXT_MISSING,
                "The photo has no description in one of its languages.",
                "照片缺少其中一种语言的文字说明。",
            ),
            (
                Lack.ALT_TEXT_BLOCKED,
                "The description says what may not be shown: mend the words that are marked in it.",
                "文字说明里有不能展示的内容：请修改标出的词句。",
            ),
            (
                Lack.UNCHECKED,
                "The checklist is not done for the picture as it is now.",
                "当前画面的检查清单还没有完成。",
            ),
            (
                Lack.CHECKED_BY_ONE,
                "Only one person went through the checklist: a second one must too.",
                "检查清单只有一人完成：还需要第二个人。",
            ),
            (
                Lack.OWN_WORK,
                "You prepared this photo yourself: somebody else must approve it.",
                "这张照片由您处理：请由其他同事批准。",
            ),
            (
                Lack.NOBODYS_PHOTO,
                "Nobody has said whose photo this is.",
                "还没有说明这是谁的照片。",
            ),
        )
    }
)

_UNSEEN: Final = frozenset({Resolution.CROPPED, Resolution.COVERED, Resolution.REMOVED})


def lacks_of(
    photo: Photo,
    work: PhotoWork,
    languages: Collection[Language],
    by: str,
    *,
    four_eyes: bool = True,
    blocked: bool = False,
) -> tuple[Lack, ...]:
    """Return everything that keeps `by` from approving this photo, in the order to be mended.

    `blocked` says that a description holds what may never be shown (`alt_text_claims.py`).
    """
    found = [
        *_about_faces(photo, work),
        *(lack for person in photo.people for lack in _about(person, work)),
    ]
    if not work.assigned:
        found.insert(0, Lack.NOBODYS_PHOTO)
    if photo.contents is None:
        found.append(Lack.NOT_LOOKED_FOR_ADVERTISING)
    if not all(photo.alt_text.get(language, "").strip() for language in languages):
        found.append(Lack.ALT_TEXT_MISSING)
    if blocked:
        found.append(Lack.ALT_TEXT_BLOCKED)
    found += _about_the_checklist(photo, four_eyes=four_eyes)
    if four_eyes and _same(photo.author_id, by):
        found.append(Lack.OWN_WORK)
    return tuple(dict.fromkeys(found))


def _about_faces(photo: Photo, work: PhotoWork) -> Iterator[Lack]:
    own = [person for person in photo.people if person.role is PhotoRole.SUBJECT]
    if len(own) != 1 or own[0].resolution is not Resolution.CONSENTED:
        yield Lack.OWN_PERSON_MISSING
    if work.faces is None or work.counted is None:
        yield Lack.FACES_UNCOUNTED
        return
    told = {person.person_id for person in photo.people}
    if work.counted > len(told):
        yield Lack.MORE_FACES_THAN_PEOPLE
    placed = [place.box for place in work.places if place.person_id in told]
    faces = [one.face.box for one in work.faces if not one.not_a_face_by]
    unclaimed = sum(not any(_middle_in(face, box) for box in placed) for face in faces)
    if unclaimed > len(told - {place.person_id for place in work.places}):
        yield Lack.FACE_OF_NOBODY


def _about(person: PersonInPhoto, work: PhotoWork) -> Iterator[Lack]:
    if person.resolution is None:
        yield Lack.PERSON_UNDECIDED
    elif person.resolution is Resolution.BLURRED:
        yield Lack.BLUR_IS_NO_CONSENT
    elif person.resolution is Resolution.CONSENTED:
        if person.role is not PhotoRole.SUBJECT and not person.consent_id.strip():
            yield Lack.CONSENT_UNNAMED
    else:
        box = work.place_of(person.person_id)
        if box is None:
            yield Lack.PLACE_UNKNOWN
        elif box.shared(work.crop) and not is_covered(box, work.covers):
            cropped = person.resolution is Resolution.CROPPED
            yield Lack.STILL_IN_THE_CROP if cropped else Lack.NOT_COVERED


def _about_the_checklist(photo: Photo, *, four_eyes: bool) -> Iterator[Lack]:
    checked = who_checked(photo.checklist, picture_of(photo))
    fewest = min(len(people) for people in checked.values())
    if not fewest:
        yield Lack.UNCHECKED
    elif fewest < PEOPLE_NEEDED and four_eyes:
        yield Lack.CHECKED_BY_ONE


def is_covered(box: Box, covers: Sequence[Box]) -> bool:
    """Whether all of a box is filled; several covers that only together hold it do not count."""
    return any(cover.holds(box) for cover in covers)


def lost_for_good(photo: Photo, work: PhotoWork, width: int, height: int) -> tuple[Box, ...]:
    """Return what the master loses with the approval, as boxes to be filled (P7).

    Every cover; and where somebody was cropped out, everything that is not shown.
    """
    cropped = any(
        person.resolution in _UNSEEN
        and (box := work.place_of(person.person_id)) is not None
        and not is_covered(box, work.covers)
        for person in photo.people
    )
    return (*work.covers, *(_around(work.crop, width, height) if cropped else ()))


def _around(crop: Box, width: int, height: int) -> Iterator[Box]:
    strips = (
        Box(0, 0, width, crop.top),
        Box(0, crop.bottom, width, height - crop.bottom),
        Box(0, crop.top, crop.left, crop.height),
        Box(crop.right, crop.top, width - crop.right, crop.height),
    )
    return (strip for strip in strips if strip.area)


def _middle_in(face: Box, place: Box) -> bool:
    middle = Box(face.left + face.width // 2, face.top + face.height // 2, 1, 1)
    return place.holds(middle)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
