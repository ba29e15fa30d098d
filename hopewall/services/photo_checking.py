"""The checklist of a photo: its nine tiles, and who looked for what in them (P6)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.framing import Box
from hopewall.core.gate_photo import picture_of
from hopewall.core.photo_check import ACROSS, CheckItem, PhotoTick, tiles_left
from hopewall.services.photo_desk import look_at, on_desk
from hopewall.services.photo_outcome import ChangeOutcome, PhotoChanged, PhotoRefused
from hopewall.services.photo_words import refused, refused_by
from hopewall.vault import Vault, VaultError


def tile_boxes(width: int, height: int) -> tuple[Box, ...]:
    """Return the nine tiles of a picture of that size, in their numbers' order; together all of it.

    They are shown enlarged, of the finished portrait: what visitors would see.
    """
    across = [width * step // ACROSS for step in range(ACROSS + 1)]
    down = [height * step // ACROSS for step in range(ACROSS + 1)]
    return tuple(
        Box(
            across[column],
            down[row],
            across[column + 1] - across[column],
            down[row + 1] - down[row],
        )
        for row in range(ACROSS)
        for column in range(ACROSS)
    )


def left_to_look_at(
    vault: Vault, asset_id: str
) -> Mapping[CheckItem, frozenset[int]] | PhotoRefused:
    """Return the tiles in which whoever has the vault open has not looked for each thing yet."""
    found = look_at(vault, asset_id)
    if isinstance(found, PhotoRefused):
        return found
    ticks = found.photo.checklist
    return tiles_left(ticks, picture_of(found.photo), vault.session.staff_id)


def tick(
    vault: Vault,
    asset_id: str,
    picture: str,
    items: Iterable[CheckItem],
    tiles: Iterable[int],
    now: datetime,
) -> ChangeOutcome:
    """Note that whoever has the vault open looked for these things in these tiles: nothing there.

    Args:
        vault: The open vault; its session is who looked.
        asset_id: The photo.
        picture: What was looked at, `picture_of(photo)`: refused where it is shown no longer.
        items: What was looked for.
        tiles: Where, from 1 at the upper left to 9.
        now: The moment.
    """
    told = PhotoTick(picture, frozenset(items), frozenset(tiles), vault.session.staff_id, now)
    if not told.is_whole:
        return refused(
            "A tick needs something of the list and one of the nine tiles.",
            "勾选时须选清单中的一项和九格中的一格。",
        )
    try:
        with vault.unit_of_work() as work:
            before = on_desk(work, asset_id)
            if picture_of(before.photo) != picture:
                return refused(
                    "The picture was changed while you looked at it: look through the new one.",
                    "您查看时画面已改动：请检查新的画面。",
                )
            work.photo_ticks.append(asset_id, told)
            work.audit.append(
                Deed(
                    AuditAction.PHOTO_CHECKED,
                    ObjectKind.PHOTO,
                    now,
                    before.subject_id,
                    after=f"{asset_id} {picture} {sorted(told.items)} {sorted(told.tiles)}",
                )
            )
            work.commit()
    except VaultError as error:
        return refused_by(error)
    ticked = replace(before.photo, checklist=(*before.photo.checklist, told))
    return PhotoChanged(ticked, before.work)
