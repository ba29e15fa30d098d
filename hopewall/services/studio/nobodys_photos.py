"""Photos of which nobody has said whose they are: each is seen, and given to somebody or gone."""

from collections.abc import Collection
from typing import Final

from hopewall.core.staff import Permission
from hopewall.services.photo_desk import OnDesk
from hopewall.services.photo_intake import assign_photo, remove_photo, unassigned_photos
from hopewall.services.photo_outcome import ChangeOutcome, RemoveOutcome
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.people_list import PeopleList, PersonRow

MOST_FOUND: Final = 6
"""How many people a search offers at once."""


@needs(Permission.VIEW)
def open_nobodys(desk: Desk) -> tuple[OnDesk, ...]:
    """Return the photos that are nobody's yet, the one that came first before the others."""
    found = unassigned_photos(desk.vault)
    return tuple(sorted(found, key=lambda one: (one.work.added_at, one.photo.asset_id)))


def people_called(people: PeopleList, typed: str, but: Collection[str]) -> tuple[PersonRow, ...]:
    """Return the first people of this name; nobody while nothing is typed.

    `but` are those that only stand for photos that are nobody's.
    """
    rows = people.matching(typed) if typed.strip() else ()
    named = (row for row in rows if row.subject_id not in but and any(row.names.values()))
    return tuple(row for row, _ in zip(named, range(MOST_FOUND), strict=False))


@needs(Permission.EDIT_STORY)
def give_photo(desk: Desk, asset_id: str, subject_id: str) -> ChangeOutcome:
    """Say whose photo it is; see `assign_photo`."""
    return assign_photo(desk.vault, asset_id, subject_id, desk.clock())


@needs(Permission.EDIT_STORY)
def throw_away(desk: Desk, asset_id: str) -> RemoveOutcome:
    """Destroy a photo with everything made of it; importing its file does not bring it back."""
    return remove_photo(desk.vault, asset_id, desk.clock())
