"""Two members of staff with one vault open, a workshop, and drawn photos to work on."""

import io
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from hopewall.core.codes import Language
from hopewall.core.framing import Box
from hopewall.core.gate_photo import picture_of
from hopewall.core.photo_approval import Lack
from hopewall.core.photo_check import TILES, CheckItem
from hopewall.core.staff import Role, StaffSession
from hopewall.core.story import PhotoRole, Resolution
from hopewall.media.sandbox import Sandbox
from hopewall.services.photo_approving import what_it_lacks
from hopewall.services.photo_checking import tick
from hopewall.services.photo_desk import Desk, OnDesk, look_at
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import PhotoAdded, PhotoChanged, PhotoLacks
from hopewall.services.photo_people import Named, set_alt_text, set_contents, set_people
from hopewall.vault import Vault, VaultOpened, create_vault, open_vault
from tests.media.drawn import on_ground
from tests.vault.fictional import FORM, KEY, consent, person

NOW = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
LANGUAGES = (Language.EN, Language.ZH_HANS)
ALONE = (900, 300, 600)
"""Where one person stands in a photo of 2,400 x 1,600 pixels: left, top, how wide."""
BESIDE = (1700, 400, 420)
SIZE = (2400, 1600)


def jpeg_of(picture: Image.Image, quality: int = 90) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality)
    return target.getvalue()


def photo_bytes(*places: tuple[int, int, int], quality: int = 90) -> bytes:
    return jpeg_of(on_ground(SIZE, *places), quality)


@dataclass
class Room:
    """`anna` prepares photos, `bo` approves them."""

    anna: Vault
    bo: Vault
    sandbox: Sandbox

    @property
    def desk(self) -> Desk:
        return Desk(self.anna, self.sandbox)

    @property
    def second(self) -> Desk:
        return Desk(self.bo, self.sandbox)

    def added(self, *places: tuple[int, int, int], subject: str = "person-1") -> PhotoAdded:
        outcome = add_photo(self.desk, subject, photo_bytes(*places), NOW)
        assert isinstance(outcome, PhotoAdded), outcome
        return outcome

    def now(self, asset_id: str) -> OnDesk:
        found = look_at(self.anna, asset_id)
        assert isinstance(found, OnDesk), found
        return found

    def named(self, asset_id: str, *others: Named) -> None:
        own = Named("person-1", PhotoRole.SUBJECT, Resolution.CONSENTED)
        if others:
            own = Named(own.person_id, own.role, own.resolution, place=Box(850, 250, 700, 900))
        done(set_people(self.anna, asset_id, (own, *others), NOW))

    def described(self, asset_id: str) -> None:
        texts = {Language.EN: "A drawn smile.", Language.ZH_HANS: "一幅笑脸。"}
        done(set_alt_text(self.anna, asset_id, texts, NOW))
        done(set_contents(self.anna, asset_id, (), NOW))

    def checked(self, asset_id: str) -> None:
        picture = picture_of(self.now(asset_id).photo)
        for vault in (self.anna, self.bo):
            done(tick(vault, asset_id, picture, CheckItem, TILES, NOW))


def done(outcome: object) -> PhotoChanged:
    assert isinstance(outcome, PhotoChanged), outcome
    return outcome


@contextmanager
def opened_room(folder: Path, sandbox: Sandbox) -> Iterator[Room]:
    made = create_vault(folder, KEY)
    assert isinstance(made, VaultOpened)
    with closing(made.vault) as vault, vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.people.add_many([person(1), person(2)])
        work.consents.append_many([consent(1), consent(2)])
        work.commit()
    with closing(session(folder, "anna")) as anna, closing(session(folder, "bo")) as bo:
        yield Room(anna, bo, sandbox)


def lacks(room: Room, asset_id: str) -> set[Lack]:
    found = what_it_lacks(room.bo, asset_id, LANGUAGES)
    assert isinstance(found, PhotoLacks)
    assert len(found.sentences(Language.EN)) == len(found.sentences(Language.ZH_HANS))
    return set(found.lacks)


def session(folder: Path, name: str) -> Vault:
    opened = open_vault(folder, KEY, StaffSession(name, name.title(), Role.CURATOR))
    assert isinstance(opened, VaultOpened)
    return opened.vault
