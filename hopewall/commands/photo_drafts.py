"""`hopewall photo unassigned` and `photo assign`: photos that are nobody's yet."""

from argparse import ArgumentParser, Namespace

from hopewall.commands.login import add_login
from hopewall.commands.site_at import add_home, home_of, now, site_of
from hopewall.commands.speaking import CommandError, say, say_json
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.photo_intake import assign_photo, unassigned_photos
from hopewall.services.photo_outcome import PhotoRefused
from hopewall.vault import NoPerson, SeveralPeople, VaultError


def set_up_unassigned(parser: ArgumentParser) -> None:
    """Describe `photo unassigned`."""
    add_home(parser)
    add_login(parser)
    parser.add_argument("--json", action="store_true", help="print JSON for a program")
    parser.set_defaults(part=_unassigned)


def set_up_assign(parser: ArgumentParser) -> None:
    """Describe `photo assign`."""
    add_home(parser)
    parser.add_argument("photo", metavar="PHOTO", help="the photo's id")
    parser.add_argument("person", metavar="PERSON", help="whose it is: an id or a name")
    add_login(parser)
    parser.set_defaults(part=_assign)


def _unassigned(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    with vault_of(home, arguments, Permission.VIEW) as vault:
        try:
            found = unassigned_photos(vault)
        except VaultError as error:
            raise CommandError(str(error)) from error
    if arguments.json:
        say_json(
            [
                {
                    "photo": one.photo.asset_id,
                    "person": one.subject_id,
                    "added_at": one.work.added_at.isoformat(),
                    "width": one.photo.width,
                    "height": one.photo.height,
                    "faces": one.photo.faces_count,
                }
                for one in found
            ]
        )
        return 0
    for one in found:
        faces = "faces not counted" if one.photo.faces_count is None else _faces(one.work.counted)
        size = f"{one.photo.width} x {one.photo.height}"
        say(f"{one.photo.asset_id}  {one.work.added_at:%Y-%m-%d}  {size}  {faces}")
    say(f"{len(found)} photos are nobody's yet." if found else "Every photo is somebody's.")
    return 0


def _faces(count: int | None) -> str:
    return "1 face" if count == 1 else f"{count} faces"


def _assign(arguments: Namespace) -> int:
    home = home_of(arguments)
    site_of(home)
    with vault_of(home, arguments, Permission.EDIT_STORY) as vault:
        try:
            with vault.reading() as reading:
                person = reading.find_person(arguments.person)
        except VaultError as error:
            raise CommandError(str(error)) from error
        if isinstance(person, NoPerson | SeveralPeople):
            raise CommandError(person.sentence)
        outcome = assign_photo(vault, arguments.photo, person.subject_id, now())
    if isinstance(outcome, PhotoRefused):
        raise CommandError(outcome.sentence)
    say(f"The photo is a draft of {person.subject_id} now.")
    return 0
