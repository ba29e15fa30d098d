"""One demonstration hospital for all tests of a session, and copies of it that may be spoilt.

Its pictures are stand-ins: neither release nor vault looks into them.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from hopewall.core.approval import content_hash
from hopewall.core.codes import Language
from hopewall.core.consent import Answer, ConsentRecord, PatientReview, Scope
from hopewall.core.gate_photo import picture_of
from hopewall.core.head import Head, head_payload, seal
from hopewall.core.screen import EducationOnly, PictureKind
from hopewall.core.story import Story
from hopewall.demo import faces
from hopewall.demo.answers import FormFilling, Twist
from hopewall.demo.cast import CastMember, cast_of
from hopewall.demo.hospital import DEMO_SITE, DemoMade, make_demo
from hopewall.demo.paperwork import demo_id
from hopewall.demo.staff import DEMO_STAFF
from hopewall.media.renditions import PORTRAIT, FinishedPicture, Renditions
from hopewall.release.screen_index import InstalledScreen, open_screen
from hopewall.release.signature import Signer
from hopewall.services.home import Home
from hopewall.services.progress import nobody_listens
from hopewall.services.signing import signer_of
from hopewall.services.site_making import Staffing
from hopewall.vault import (
    KeyFileRead,
    StretchCost,
    UnitOfWork,
    Vault,
    VaultKey,
    VaultOpened,
    consent_hash,
    open_vault,
    read_key_file,
    unseal,
)
from hopewall.vault.engine import Driver, DriverConnection

NOW = datetime.now(UTC).replace(microsecond=0)
PEOPLE = 45
SITE = DEMO_SITE
_SHARED = ("release/objects", "vault/attachments", "vault/pictures")
_UNSTABLE = (".lock", "-shm", "-wal", "logins.json", "logins.copy.json")

CHEAP = StretchCost(memory_kib=8, passes=1, lanes=1)
"""What a guess costs in tests: nothing. Only Python can ask for it; no setting can."""

ADMINISTRATOR = DEMO_STAFF[-1]
"""Who can open every site that a test makes."""

STAFFING = Staffing((ADMINISTRATOR,), CHEAP)


def key_of(home: Home) -> VaultKey:
    """Return a home's vault key."""
    read = read_key_file(home.vault)
    assert isinstance(read, KeyFileRead), read
    slot = read.file.slot_of(ADMINISTRATOR.name)
    assert slot is not None
    identity = slot.open(ADMINISTRATOR.passphrase)
    assert identity is not None
    return unseal(read.file.sealed, identity)[0]


def beneath(home: Home) -> DriverConnection:
    """Connect to a home's database with its key and nothing else."""
    return Driver(key_of(home)).connect(home.vault / "vault.db")


def stand_in(look: object) -> Renditions:
    """Stand in for drawing: different bytes for every look."""
    drawing = repr(look).encode()
    pictures = []
    for kind in PictureKind:
        data = b"picture %s %s " % (kind.encode(), hashlib.sha256(drawing).digest()) * 8
        sha256 = hashlib.sha256(data).hexdigest()
        pictures.append(FinishedPicture(kind, data, sha256, *PORTRAIT))
    return Renditions(tuple(pictures))


def make_quickly(home: Home, people: int) -> DemoMade:
    """Make a demonstration hospital with stand-ins for pictures, in this process alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "cpu_count", lambda: 1)
        patch.setattr(faces, "_looks", lambda cast: [member.seed for member in cast])
        made = make_demo(home, people, NOW, nobody_listens, stand_in, CHEAP)
    assert isinstance(made, DemoMade), made
    return made


def original(base: Path) -> Path:
    """Return the hospital of this session; it must not be changed.

    A run of mutants keeps it from one to the next: they are forked, so `NOW` is the same to all.
    """
    kept = os.environ.get("HOPEWALL_KEPT_DEMONSTRATION")
    place = Path(kept) / f"{NOW:%s}" if kept else base / "the-one-demonstration"
    if not place.exists():
        make_quickly(Home(place), PEOPLE)
    return place


def copy_of(place: Path, new: Path) -> Home:
    """Copy a hospital; objects and pictures are linked, so replace one instead of writing to it."""
    one_disk = place.stat().st_dev == new.parent.stat().st_dev

    def link_or_copy(source: str, target: str) -> object:
        if one_disk and any(part in source for part in _SHARED):
            Path(target).hardlink_to(source)
        else:
            shutil.copy2(source, target)
        return target

    shutil.copytree(place, new, copy_function=link_or_copy)
    return Home(new)


def replace_bytes(path: Path, data: bytes) -> None:
    """Put other bytes in a file's place without touching what it is linked to."""
    path.unlink()
    path.write_bytes(data)


def hashes(root: Path) -> dict[str, str]:
    """Return what every file below `root` holds.

    Locks, SQLite's own helpers and the count of logins (each is counted before it is judged) are
    left out.
    """
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.endswith(_UNSTABLE)
    }


def holds(root: Path, needle: str | bytes) -> list[str]:
    """Return the files below `root` in which these bytes stand."""
    data = needle.encode() if isinstance(needle, str) else needle
    return [
        str(path.relative_to(root))
        for path in sorted(root.rglob("*"))
        if path.is_file() and data in path.read_bytes()
    ]


def sealed_by(home: Home, head: Head) -> bytes:
    """Return a head's file as whoever has the hospital's vault would sign it."""
    with vault_of(home) as vault:
        signer = signer_of(home, vault)
    assert isinstance(signer, Signer)
    payload = head_payload(head)
    return seal(payload, signer.sign(payload))


@contextmanager
def vault_of(home: Home) -> Iterator[Vault]:
    """Open a home's vault and close it."""
    opened = open_vault(home.vault, key_of(home))
    assert isinstance(opened, VaultOpened), opened
    try:
        yield opened.vault
    finally:
        opened.vault.close()


def screen_of(home: Home, now: datetime = NOW) -> InstalledScreen:
    """Open this machine's screen as a kiosk does."""
    return open_screen(home.screen, home.release / "objects", lambda: now)


def state_of(screen: InstalledScreen) -> EducationOnly | None:
    """Return a screen's state as it is now, whatever it was when it was asked before."""
    return screen.state


def _twists() -> MappingProxyType[Twist, CastMember]:
    filling = FormFilling()
    found: dict[Twist, CastMember] = {}
    for member in cast_of(PEOPLE):
        twist = filling.answers(member).twist
        if twist is not None:
            found.setdefault(twist, member)
    return MappingProxyType(found)


TWISTS = _twists()
"""The first member of the cast who answered in each particular way."""

MEMBERS = tuple(cast_of(PEOPLE))


def story_of(member: CastMember) -> str:
    """Return the id of a member's story."""
    return demo_id("story", member.key)


def person_of(member: CastMember) -> str:
    """Return the id of a member as a person in the vault."""
    return demo_id("person", member.key)


def ordinary(number: int = 0) -> CastMember:
    """Return one of those who said yes to nearly everything and have a full story."""
    return MEMBERS[number]


def edited(story: Story, word: str) -> Story:
    """Return the story with a word added to its English message."""
    text = story.texts[Language.EN]
    texts = {**story.texts, Language.EN: replace(text, message=f"{text.message} {word}")}
    return replace(story, texts=texts)


def approve(work: UnitOfWork, story: Story, *granted: Scope) -> ConsentRecord:
    """Append a version of the person's consent that approves the story as it stands.

    Its photo is looked through and approved anew where it is another one now.
    """
    if story.photo is not None and story.photo.approved_picture != picture_of(story.photo):
        work.photos.save(
            replace(story.photo, approved_picture=picture_of(story.photo)), story.subject_id
        )
        for tick in story.photo.checklist:
            work.photo_ticks.append(
                story.photo.asset_id, replace(tick, picture=picture_of(story.photo))
            )
    last = work.consents.of(story.subject_id)[-1]
    subject = work.people.get(story.subject_id)
    reviews = tuple(
        PatientReview(
            language.value, content_hash(story, subject, language), NOW.date(), "read together"
        )
        for language in Language
    )
    newer = replace(
        last,
        version=last.version + 1,
        prev_hash=consent_hash(last),
        patient_reviews=reviews,
        scopes={**last.scopes, **dict.fromkeys(granted, Answer.GRANTED)},
    )
    work.consents.append(newer)
    return newer


def edit(vault: Vault, story_id: str, word: str, *, approved: bool) -> None:
    """Change a story's words, with or without the person's approval of them."""
    with vault.unit_of_work() as work:
        story = edited(work.stories.get(story_id), word)
        work.stories.save(story)
        if approved:
            approve(work, story)
        work.commit()
