"""Photos as the photo room shows them: where their pictures lie, and how they stand."""

from typing import Final

from hopewall.core.said import Said
from hopewall.core.screen import PictureKind
from hopewall.services.photo_desk import OnDesk
from hopewall.services.studio.photo_page import AlikeOnPage, PhotosPage
from hopewall.ui.plaintext import LONGEST_NAME, pick, plain
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.photo_table import PhotoTable

NOTHING_PASTED: Final = Said(
    "There is no picture on the clipboard: copy one first.",
    "剪贴板里没有图片：请先复制一张。",
)
APPROVED: Final = Said("Approved.", "已批准。")
LOST: Final = Said(
    "Approved. What may not be seen is gone from the kept picture for good.",
    "已批准。不应出现的部分已从留存的图片中彻底清除。",
)
IN_STORY: Final = Said(
    "The story's draft shows this photo now. It hangs after review.",
    "故事草稿已改用这张照片，审核通过后展示。",
)


def photo_line(table: PhotoTable, page: PhotosPage, one: OnDesk) -> Told:
    """Return one of a person's photos."""
    return {
        "id": one.photo.asset_id,
        "picture": table.finished(one, PictureKind.TILE_2X),
        "approved": _is_approved(one),
        "used": page.story_photo == one.photo.asset_id,
        "added": one.work.added_at.isoformat(),
    }


def alike_line(table: PhotoTable, one: AlikeOnPage) -> Told:
    """Return a photo that is most likely the same picture."""
    return {
        "id": one.on_desk.photo.asset_id,
        "picture": table.finished(one.on_desk, PictureKind.PORTRAIT),
        "own": one.on_desk.subject_id == table.subject_id,
        "name": plain(pick(one.names, table.language), LONGEST_NAME),
        "added": one.on_desk.work.added_at.isoformat(),
    }


def finished_of(table: PhotoTable) -> list[Told]:
    """Return exactly what will be published of the photo that is worked on."""
    chosen = table.chosen
    if chosen is None:
        return []
    known = {one.kind: one for one in chosen.on_desk.photo.renditions}
    return [
        {
            "kind": str(kind),
            "address": table.address(known[kind].sha256),
            "width": known[kind].width,
            "height": known[kind].height,
        }
        for kind in PictureKind
        if kind in known
    ]


def approval_of(table: PhotoTable) -> Told:
    """Return who approved it as it is, and when; empty where nobody has."""
    chosen, page = table.chosen, table.page
    if chosen is None or page is None or not _is_approved(chosen.on_desk):
        return {}
    photo = chosen.on_desk.photo
    at = photo.approved_at.isoformat() if photo.approved_at else ""
    return {"by": page.staff.get(photo.approver_id, ""), "at": at}


def _is_approved(one: OnDesk) -> bool:
    photo = one.photo
    return bool(photo.approver_id) and photo.approved_at is not None
