"""Masters, originals and drafts go with their person, from others and a backup too."""

from dataclasses import replace
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.framing import Box
from hopewall.core.story import PersonInPhoto, PhotoRole, Resolution
from hopewall.media.sandbox import Sandbox
from hopewall.services.consent_import import import_secret
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.home import Home
from hopewall.services.photo_desk import Desk, master_bytes, photos_of
from hopewall.services.photo_import import FileToTake, PhotoEnd, import_photos
from hopewall.services.photo_intake import add_photo, set_keep_originals, unassigned_photos
from hopewall.services.photo_outcome import PhotoAdded
from hopewall.services.photo_people import Named, set_alt_text, set_faces, set_people
from hopewall.services.restoring import Restored, unpack_backup
from hopewall.vault import Vault
from tests.services.demonstration import NOW, SITE, ordinary, person_of, vault_of
from tests.services.photo_room import done, photo_bytes
from tests.services.test_backup import RECOVERY, save
from tests.services.test_erasing import erase, found_in

WORD = "quincunxially"


def added(desk: Desk, subject_id: str, *places: tuple[int, int, int]) -> PhotoAdded:
    outcome = add_photo(desk, subject_id, photo_bytes(*places), NOW)
    assert isinstance(outcome, PhotoAdded), outcome
    return outcome


def files_of(home: Home) -> set[str]:
    return {
        str(path.relative_to(home.vault))
        for folder in ("attachments", "pictures")
        for path in (home.vault / folder).rglob("*")
        if path.is_file()
    }


def test_a_person_s_drafts_masters_and_originals_are_erased_and_nobody_else_s(
    home: Home, vault: Vault, sandbox: Sandbox
) -> None:
    marked, other = ordinary(), ordinary(1)
    desk = Desk(vault, sandbox)
    before = files_of(home)
    others = added(desk, person_of(other), (300, 200, 500))
    kept = files_of(home)
    set_keep_originals(vault, NOW, keep=True)
    own = added(desk, person_of(marked), (900, 300, 600))
    together = added(desk, person_of(other), (900, 300, 600), (1700, 400, 420))
    done(set_alt_text(vault, own.photo.asset_id, {Language.EN: f"A {WORD} drawn smile."}, NOW))
    done(
        set_people(
            vault,
            together.photo.asset_id,
            (
                Named(person_of(other), PhotoRole.SUBJECT, Resolution.CONSENTED),
                Named(
                    person_of(marked),
                    PhotoRole.RELATIVE,
                    Resolution.CONSENTED,
                    "consent",
                    Box(1700, 400, 420, 500),
                ),
            ),
            NOW,
        )
    )
    outcome = erase(home, vault, marked)
    assert isinstance(outcome, Erased)
    assert found_in(home, WORD, own.photo.asset_id, own.photo.master_sha256) == []
    with vault.reading() as reading:
        assert reading.photos.by_id([own.photo.asset_id, together.photo.asset_id]) == {}
        (left,) = reading.photo_works.of(person_of(other))
        assert left.asset_id == others.photo.asset_id
        assert reading.attachments.strays() == []
    assert isinstance(master_bytes(vault, left), bytes)
    for photo in (own.photo, together.photo):
        assert not any(vault.pictures.has(one.sha256) for one in photo.renditions)
    after = files_of(home)
    assert kept - before <= after
    assert after - kept == set()


def test_a_picture_that_two_people_share_stays_for_the_one_who_is_left(
    home: Home, vault: Vault, sandbox: Sandbox
) -> None:
    desk = Desk(vault, sandbox)
    own = added(desk, person_of(ordinary()), (900, 300, 600))
    twin = added(desk, person_of(ordinary(1)), (900, 300, 600))
    assert own.photo.renditions == twin.photo.renditions
    erase(home, vault, ordinary())
    assert all(vault.pictures.has(one.sha256) for one in twin.photo.renditions)
    assert isinstance(master_bytes(vault, twin.work), bytes)


def test_nobody_s_photo_can_be_erased_by_itself_and_does_not_come_back(
    home: Home, vault: Vault, sandbox: Sandbox, tmp_path: Path
) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(photo_bytes((900, 300, 600)))
    secret = import_secret(vault, NOW, dry_run=False)
    import_photos(vault, sandbox, [FileToTake(file, "")], secret, NOW)
    (nobodys,) = unassigned_photos(vault)
    outcome = erase_person(home, vault, SITE, nobodys.subject_id, NOW)
    assert isinstance(outcome, Erased), outcome
    assert unassigned_photos(vault) == ()
    again = import_photos(vault, sandbox, [FileToTake(file, "")], secret, NOW)
    assert again.count(PhotoEnd.ALREADY_THERE) == 1
    assert unassigned_photos(vault) == ()


def test_a_backup_has_the_masters_and_what_was_worked_on_them(
    home: Home, sandbox: Sandbox, tmp_path: Path
) -> None:
    person = person_of(ordinary())
    with vault_of(home) as vault:
        own = added(Desk(vault, sandbox), person, (900, 300, 600))
        mine = Box(1000, 400, 300, 300)
        found = [one.face.box for one in own.work.faces or ()]
        changed = done(set_faces(vault, own.photo.asset_id, [*found, mine], NOW))
        save(home, vault, tmp_path / "site.age")
    new = Home(tmp_path / "new")
    assert isinstance(unpack_backup(tmp_path / "site.age", new, RECOVERY), Restored)
    with vault_of(new) as vault:
        (there,) = photos_of(vault, person)
        assert there.work == changed.work
        assert there.photo == changed.photo
        master = master_bytes(vault, there.work)
        assert isinstance(master, bytes)
        assert master.startswith(b"\xff\xd8")
        assert all(vault.pictures.has(one.sha256) for one in there.photo.renditions)


@pytest.mark.parametrize("resolution", [Resolution.CONSENTED])
def test_a_relative_in_a_draft_is_found_by_their_id(
    vault: Vault, sandbox: Sandbox, resolution: Resolution
) -> None:
    own = added(Desk(vault, sandbox), person_of(ordinary(1)), (900, 300, 600))
    seen = PersonInPhoto(person_of(ordinary()), PhotoRole.RELATIVE, resolution, "c")
    with vault.unit_of_work() as work:
        photo = replace(own.photo, people=(*own.photo.people, seen))
        work.photos.save(photo, person_of(ordinary(1)))
        work.commit()
    with vault.reading() as reading:
        found = reading.erasures.belongings(person_of(ordinary()))
    assert own.photo.asset_id in found.photos
    assert own.work.master_id in found.attachments
