"""A photo comes in, is framed, checked and approved; what may not be seen is destroyed."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from hopewall.core.attachment import AttachmentKind
from hopewall.core.codes import Language
from hopewall.core.framing import EYE_LINE, Box, Framing, eye_line_of
from hopewall.core.gate_photo import photo_faults, picture_of
from hopewall.core.photo_approval import Lack
from hopewall.core.photo_check import TILES, CheckItem
from hopewall.core.reasons import ReasonCode
from hopewall.core.site import ProfileCode
from hopewall.core.story import PhotoContent, PhotoRole, Resolution
from hopewall.media.faces import can_find_faces
from hopewall.media.renditions import GROUND
from hopewall.services.photo_approving import approve_photo
from hopewall.services.photo_checking import left_to_look_at, tick, tile_boxes
from hopewall.services.photo_desk import (
    MEANWHILE,
    change_photo,
    changed_deed,
    finished_bytes,
    master_bytes,
)
from hopewall.services.photo_framing import propose, set_covers, set_crop
from hopewall.services.photo_intake import (
    set_keep_originals,
)
from hopewall.services.photo_outcome import (
    PhotoApproved,
    PhotoLacks,
    PhotoRefused,
)
from hopewall.services.photo_people import (
    Named,
    set_alt_text,
    set_contents,
    set_faces,
    set_not_a_face,
    set_people,
)
from tests.services.photo_room import (
    ALONE,
    BESIDE,
    LANGUAGES,
    NOW,
    Room,
    done,
    lacks,
)

needs_opencv = pytest.mark.skipif(not can_find_faces(), reason="OpenCV is not installed")
NURSE = Box(1650, 350, 550, 700)


def pixels(data: bytes | PhotoRefused) -> Image.Image:
    assert isinstance(data, bytes), data
    return Image.open(io.BytesIO(data)).convert("RGB")


def is_ground(image: Image.Image, box: Box) -> bool:
    """Whether a box is the one colour of a cover, but for what the encoder makes of its edge."""
    part = image.crop((box.left + 8, box.top + 8, box.right - 8, box.bottom - 8))
    cover = Image.new("RGB", part.size, GROUND)
    histogram = ImageChops.difference(part, cover).convert("L").histogram()
    return not any(histogram[7:])


@needs_opencv
def test_a_photo_of_one_person_goes_all_the_way(room: Room) -> None:
    added = room.added(ALONE)
    asset = added.photo.asset_id
    assert added.alike == ()
    assert added.photo.faces_count == 1
    (face,) = added.work.faces or ()
    assert abs(eye_line_of(added.work.crop, face.face) - EYE_LINE) < 0.01
    assert lacks(room, asset) == {
        Lack.OWN_PERSON_MISSING,
        Lack.PERSON_UNDECIDED,
        Lack.NOT_LOOKED_FOR_ADVERTISING,
        Lack.ALT_TEXT_MISSING,
        Lack.UNCHECKED,
    }
    room.named(asset)
    room.described(asset)
    refused = approve_photo(room.second, asset, LANGUAGES, NOW)
    assert isinstance(refused, PhotoLacks)
    assert refused.lacks == (Lack.UNCHECKED,)
    assert refused.sentence
    room.checked(asset)
    own = approve_photo(room.desk, asset, LANGUAGES, NOW)
    assert own == PhotoLacks((Lack.OWN_WORK,))
    approved = approve_photo(room.second, asset, LANGUAGES, NOW)
    assert isinstance(approved, PhotoApproved)
    assert not approved.lost
    photo = room.now(asset).photo
    assert (photo.author_id, photo.approver_id) == ("anna", "bo")
    assert photo.master_sha256 == added.photo.master_sha256
    assert photo_faults(photo, LANGUAGES) == []


@needs_opencv
def test_more_faces_than_people_stop_the_approval(room: Room) -> None:
    asset = room.added(ALONE, BESIDE).photo.asset_id
    room.named(asset)
    room.described(asset)
    room.checked(asset)
    assert {Lack.MORE_FACES_THAN_PEOPLE} <= lacks(room, asset)
    room.named(asset, Named("2", PhotoRole.STAFF, None, place=NURSE))
    assert lacks(room, asset) == {Lack.PERSON_UNDECIDED}
    room.named(asset, Named("2", PhotoRole.STAFF, Resolution.BLURRED, place=NURSE))
    assert lacks(room, asset) == {Lack.BLUR_IS_NO_CONSENT}
    room.named(asset, Named("2", PhotoRole.STAFF, Resolution.CONSENTED, place=NURSE))
    assert lacks(room, asset) == {Lack.CONSENT_UNNAMED}
    nobody = Named("2", PhotoRole.STAFF, Resolution.CONSENTED, "consent-9", NURSE)
    room.named(asset, nobody)
    assert lacks(room, asset) == {Lack.CONSENT_UNNAMED}
    room.named(asset, replace(nobody, consent_id="consent-1"))
    assert lacks(room, asset) == {Lack.CONSENT_UNNAMED}
    room.named(asset, replace(nobody, consent_id="consent-2"))
    assert lacks(room, asset) == set()
    room.named(asset, replace(nobody, consent_id="consent-2", place=Box(0, 0, 40, 40)))
    assert lacks(room, asset) == {Lack.FACE_OF_NOBODY}


@needs_opencv
def test_what_is_no_face_is_said_by_somebody_and_counts_no_more(room: Room) -> None:
    asset = room.added(ALONE, BESIDE).photo.asset_id
    room.named(asset)
    changed = done(set_not_a_face(room.anna, asset, 1, NOW))
    assert changed.photo.faces_count == 1
    assert [one.not_a_face_by for one in changed.work.faces or ()] == ["", "anna"]
    assert Lack.MORE_FACES_THAN_PEOPLE not in lacks(room, asset)
    again = done(set_not_a_face(room.bo, asset, 1, NOW, is_face=True))
    assert again.photo.faces_count == 2
    assert isinstance(set_not_a_face(room.anna, asset, 7, NOW), PhotoRefused)


@needs_opencv
def test_who_is_covered_is_gone_from_everything_once_it_is_approved(room: Room) -> None:
    added = room.added(ALONE, BESIDE)
    asset = added.photo.asset_id
    room.named(asset, Named("2", PhotoRole.BYSTANDER, Resolution.COVERED, place=NURSE))
    room.described(asset)
    wide = Box(1000, 0, 1280, 1600)
    done(set_crop(room.desk, asset, wide, NOW))
    assert Lack.NOT_COVERED in lacks(room, asset)
    half = Box(NURSE.left, NURSE.top, NURSE.width // 2, NURSE.height)
    done(set_covers(room.desk, asset, (half,), NOW))
    assert Lack.NOT_COVERED in lacks(room, asset)
    covered = done(set_covers(room.desk, asset, (NURSE,), NOW))
    assert lacks(room, asset) == {Lack.UNCHECKED}
    shown = pixels(finished_bytes(room.anna, covered.photo, "portrait"))
    in_crop = NURSE.moved(-wide.left, -wide.top)
    assert is_ground(shown, in_crop)
    before = room.now(asset)
    assert not is_ground(pixels(master_bytes(room.anna, before.work)), NURSE)
    room.checked(asset)
    approved = approve_photo(room.second, asset, LANGUAGES, NOW)
    assert isinstance(approved, PhotoApproved), approved
    assert approved.lost
    after = room.now(asset)
    assert is_ground(pixels(master_bytes(room.anna, after.work)), NURSE)
    assert after.work.master_id != before.work.master_id
    assert after.photo.master_sha256 != before.photo.master_sha256
    assert photo_faults(after.photo, LANGUAGES) == []
    with room.anna.reading() as reading:
        assert [one.attachment_id for one in reading.attachments.of("person-1")] == [
            after.work.master_id
        ]
        assert reading.attachments.strays() == []
    crop_again = done(set_crop(room.desk, asset, Box(1100, 0, 1280, 1600), NOW))
    assert is_ground(
        pixels(finished_bytes(room.anna, crop_again.photo, "portrait")), NURSE.moved(-1100, 0)
    )


@needs_opencv
def test_who_is_cropped_out_is_gone_from_the_master_too(room: Room) -> None:
    set_keep_originals(room.anna, NOW, keep=True)
    added = room.added(ALONE, BESIDE)
    asset = added.photo.asset_id
    assert added.work.original_id
    room.named(asset, Named("2", PhotoRole.BYSTANDER, Resolution.CROPPED, place=NURSE))
    room.described(asset)
    done(set_crop(room.desk, asset, Box(1000, 0, 1280, 1600), NOW))
    assert Lack.STILL_IN_THE_CROP in lacks(room, asset)
    crop = Box(800, 200, 800, 1000)
    done(set_crop(room.desk, asset, crop, NOW))
    room.checked(asset)
    approved = approve_photo(room.second, asset, LANGUAGES, NOW)
    assert isinstance(approved, PhotoApproved), approved
    assert approved.lost
    after = room.now(asset)
    master = pixels(master_bytes(room.anna, after.work))
    assert is_ground(master, NURSE)
    assert is_ground(master, Box(0, 0, 2400, 200))
    assert not is_ground(master, crop)
    assert after.work.original_id == ""
    with room.anna.reading() as reading:
        kinds = [one.kind for one in reading.attachments.of("person-1")]
    assert kinds == [AttachmentKind.PHOTO_MASTER]


def test_every_change_takes_the_approval_back_and_asks_for_new_looks(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    done(
        set_faces(room.anna, asset, [one.face.box for one in room.now(asset).work.faces or ()], NOW)
    )
    room.named(asset)
    room.described(asset)
    room.checked(asset)

    def approved() -> None:
        outcome = approve_photo(room.second, asset, LANGUAGES, NOW)
        assert isinstance(outcome, PhotoApproved), outcome

    approved()
    done(set_alt_text(room.anna, asset, {Language.EN: "Another drawn smile."}, NOW))
    assert room.now(asset).photo.approver_id == ""
    approved()
    done(set_contents(room.anna, asset, [PhotoContent.BRAND], NOW))
    assert room.now(asset).photo.approver_id == ""
    approved()
    work = room.now(asset).work
    moved = replace(work.crop, left=work.crop.left + 4)
    done(set_crop(room.desk, asset, moved, NOW))
    faults = {one.code for one in photo_faults(room.now(asset).photo, LANGUAGES)}
    assert faults == {ReasonCode.PHOTO_NOT_APPROVED, ReasonCode.PHOTO_UNCHECKED}
    assert lacks(room, asset) == {Lack.UNCHECKED}


@needs_opencv
def test_a_proposal_changes_nothing_and_can_follow_another_face(room: Room) -> None:
    asset = room.added(ALONE, BESIDE).photo.asset_id
    before = room.now(asset)
    first, second = propose(room.anna, asset, 0), propose(room.anna, asset, 1)
    main = propose(room.anna, asset)
    assert isinstance(first, Framing)
    assert isinstance(second, Framing)
    assert first == main
    assert second != first
    assert isinstance(propose(room.anna, asset, 5), PhotoRefused)
    room.named(asset, Named("2", PhotoRole.RELATIVE, None, place=NURSE))
    assert propose(room.anna, asset) == first
    assert room.now(asset).work.crop == before.work.crop


@pytest.mark.parametrize(
    "crop", [Box(0, 0, 400, 400), Box(-4, 0, 400, 500), Box(2200, 0, 400, 500), Box(0, 0, 0, 0)]
)
def test_a_crop_that_cannot_be_shown_is_refused(room: Room, crop: Box) -> None:
    asset = room.added(ALONE).photo.asset_id
    before = room.now(asset)
    assert isinstance(set_crop(room.desk, asset, crop, NOW), PhotoRefused)
    assert isinstance(set_covers(room.desk, asset, (Box(-1, 0, 5, 5),), NOW), PhotoRefused)
    too_small = set_crop(room.desk, asset, Box(0, 0, 80, 100), NOW)
    assert isinstance(too_small, PhotoRefused)
    assert room.now(asset) == before


def test_people_are_named_once_and_in_the_picture(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    own = Named("person-1", PhotoRole.SUBJECT, Resolution.CONSENTED)
    for wrong in (
        (own, own),
        (replace(own, person_id=" "),),
        (replace(own, place=Box(9, 9, 9999, 9)),),
    ):
        assert isinstance(set_people(room.anna, asset, wrong, NOW), PhotoRefused)
    assert isinstance(set_people(room.anna, "unknown", (own,), NOW), PhotoRefused)


def test_faces_by_hand_lose_none_that_was_found(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    mine = Box(100, 100, 200, 200)
    found = [one.face.box for one in room.now(asset).work.faces or ()]
    if found:
        assert isinstance(set_faces(room.anna, asset, (mine,), NOW), PhotoRefused)
    changed = done(set_faces(room.anna, asset, (*found, mine), NOW))
    assert changed.photo.faces_count == len(found) + 1


def test_a_tick_is_for_the_picture_that_was_looked_at(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    picture = picture_of(room.now(asset).photo)
    done(tick(room.anna, asset, picture, [CheckItem.MONITOR], [1, 2, 3], NOW))
    left = left_to_look_at(room.anna, asset)
    assert not isinstance(left, PhotoRefused)
    assert left[CheckItem.MONITOR] == TILES - {1, 2, 3}
    assert left[CheckItem.CHILDREN] == TILES
    others = left_to_look_at(room.bo, asset)
    assert not isinstance(others, PhotoRefused)
    assert others[CheckItem.MONITOR] == TILES
    assert isinstance(tick(room.anna, asset, "0" * 64, CheckItem, TILES, NOW), PhotoRefused)
    assert isinstance(tick(room.anna, asset, picture, [], TILES, NOW), PhotoRefused)
    assert isinstance(tick(room.anna, asset, picture, CheckItem, [10], NOW), PhotoRefused)
    assert len(room.now(asset).photo.checklist) == 1


def test_nine_tiles_are_all_of_the_picture_and_nothing_twice() -> None:
    for size in ((1728, 2160), (193, 241), (3, 3)):
        boxes = tile_boxes(*size)
        assert len(boxes) == 9
        assert sum(box.area for box in boxes) == size[0] * size[1]
        assert not any(a.shared(b) for n, a in enumerate(boxes) for b in boxes[:n])


def test_a_change_by_somebody_else_meanwhile_is_not_overwritten(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    before = room.now(asset)
    room.described(asset)
    outcome = change_photo(
        room.bo, before, lambda one: (one.photo, one.work), changed_deed(before, "crop", NOW)
    )
    assert outcome is MEANWHILE
    assert room.now(asset).photo.alt_text


def test_every_deed_leaves_a_line_in_the_audit_and_names_nobody(room: Room) -> None:
    asset = room.added(ALONE).photo.asset_id
    room.named(asset)
    room.described(asset)
    room.checked(asset)
    with room.anna.reading() as reading:
        events = list(reading.audit.events())
    assert [event.action for event in events] == [
        "photo-added",
        *["photo-changed"] * 3,
        *["photo-checked"] * 2,
    ]
    assert [event.reason_code for event in events][1:4] == ["people", "alt-text", "contents"]
    assert {event.actor_id for event in events[-2:]} != {""}
    assert asset not in repr(events)


@needs_opencv
def test_a_description_that_claims_a_cure_stops_the_approval_until_it_is_mended(
    room: Room,
) -> None:
    asset = room.added(ALONE).photo.asset_id
    room.named(asset)
    room.described(asset)
    texts = {Language.EN: "She is cured.", Language.ZH_HANS: "一幅笑脸。"}
    done(set_alt_text(room.anna, asset, texts, NOW))
    room.checked(asset)
    for profiles in ((), (ProfileCode.US,)):
        stopped = approve_photo(room.second, asset, LANGUAGES, NOW, profiles)
        assert stopped == PhotoLacks((Lack.ALT_TEXT_BLOCKED,))
    assert room.now(asset).photo.approver_id != "bo"
    room.described(asset)
    assert isinstance(approve_photo(room.second, asset, LANGUAGES, NOW), PhotoApproved)
