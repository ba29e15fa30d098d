"""One encrypted file with everything that cannot be made again, taken while the site runs.

Tombstones are not in it: they lie outside backups, so that no restore forgets who was erased.
Releases and screens are not in it, but for who is hidden by hand: they are made anew.
"""

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.core.tombstone import Tombstones
from hopewall.core.withdrawal_mark import WithdrawalMarks
from hopewall.education.site_settings import FILE_NAME
from hopewall.release.durable import sync_folder
from hopewall.release.head_file import HeadFrame
from hopewall.release.held import HELD_FILES
from hopewall.release.key_chain import KEY_CHAIN
from hopewall.release.lock import BusyError
from hopewall.services.auditing import ANCHORS
from hopewall.services.backup_archive import (
    FORMAT,
    ArchiveError,
    Note,
    Part,
    Reader,
    Unpacking,
    archive,
)
from hopewall.services.backup_copy import copy_place
from hopewall.services.home import Home
from hopewall.services.key_change import KeyFileChangedError, present_file
from hopewall.services.last_release import present_head, version_floor
from hopewall.services.progress import nobody_listens
from hopewall.services.tombstone_file import tombstone_file, tombstones_in
from hopewall.services.withdrawal_marks import marks_file, marks_in
from hopewall.vault import (
    AgeKeyError,
    DamagedAgeFileError,
    SecretName,
    Vault,
    VaultError,
    WrongAgeKeyError,
    decrypt_stream,
    encrypt_stream,
    new_identity,
)

Progress = Callable[[str, int, int], None]
_OTHERS: Final = (
    ANCHORS,
    "kiosk/pin.json",
    *(f"screen/{name}" for name in HELD_FILES),
    f"release/{KEY_CHAIN}",
    FILE_NAME,
)
"""Small files: who is hidden by hand, and by which keys screens follow, among them."""
_DATABASE: Final = "vault.db"
_UNREADABLE: Final = (ArchiveError, DamagedAgeFileError, WrongAgeKeyError)
_LEFT_OUT: Final = (".plan", "-wal", "-shm", "-journal", ".lock", ".part")


@dataclass(frozen=True, slots=True)
class BackedUp:
    """The file is whole: it was read back and every hash in it is right."""

    path: Path
    bytes: int
    files: int
    tombstones: Path
    """Where the tombstones lie; they travel separately and belong on another disk."""
    withdrawals: Path
    """Where the marks of withdrawals lie; the same goes for them."""


@dataclass(frozen=True, slots=True)
class NotBackedUp:
    """There is no new backup, and none before was touched; the sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Backup:
    """What is backed up and when.

    The recovery key and every member's own key open it; `recipients` are more (age1…).
    """

    home: Home
    vault: Vault
    site: Site
    now: datetime
    recipients: Sequence[str] = ()


def back_up(
    backup: Backup, target: Path, progress: Progress = nobody_listens, *, replace: bool = False
) -> BackedUp | NotBackedUp:
    """Write a backup to `target` and read it back; whatever was there stays unless `replace`."""
    fault = _obstacle(backup, target, replace=replace)
    if fault:
        return NotBackedUp(fault)
    home = backup.home
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with copy_place(home) as copy:
            _drop_parts(target)
            size, files = _make(backup, part, copy, progress)
            if replace:
                part.replace(target)
            else:
                os.link(part, target)
                part.unlink()
            sync_folder(target.parent)
    except BusyError:
        return NotBackedUp("Another backup is being written: wait until it is done.")
    except (AgeKeyError, KeyFileChangedError, VaultError, OSError, *_UNREADABLE) as error:
        return NotBackedUp(_why(error, target))
    finally:
        part.unlink(missing_ok=True)
    return BackedUp(target, size, files, tombstone_file(home), marks_file(home))


def _drop_parts(target: Path) -> None:
    """Remove what interrupted backups to the same place have left; raises OSError."""
    for path in target.parent.iterdir():
        if path.name.startswith(f".{target.name}.") and path.name.endswith(".part"):
            path.unlink(missing_ok=True)


def _obstacle(backup: Backup, target: Path, *, replace: bool) -> str:
    if target.exists() and not replace:
        return f"There is already a file {target}: give another name, or --replace."
    try:
        with backup.vault.reading() as reading:
            erasing = bool(reading.erasures.under_way())
    except VaultError as error:
        return str(error)
    if erasing:
        return "An erasure is under way: finish it with 'hopewall erase --resume' and try again."
    return ""


def _why(error: Exception, target: Path) -> str:
    if isinstance(error, KeyFileChangedError):
        return f"{error} No backup was made."
    if isinstance(error, AgeKeyError):
        return f"The backup was not made: {error}."
    if isinstance(error, _UNREADABLE):
        return f"The backup could not be read back ({error}): check the disk and try again."
    if isinstance(error, FileExistsError):
        return f"There is already a file {target}; it was not touched."
    if isinstance(error, OSError):
        what = error.strerror or error
        return f"The backup was not made ({what}): check {target.parent} and its disk."
    return f"{error} No backup was made."


def _make(backup: Backup, part: Path, copy: Path, progress: Progress) -> tuple[int, int]:
    """Write the file, read it back with a key that is then forgotten; return bytes and files."""
    with backup.vault.unit_of_work() as work:
        work.audit.append(Deed(AuditAction.BACKED_UP, ObjectKind.BACKUP, backup.now))
        work.commit()
    # The vault is open here, so its key cannot be changed before the key file is copied too.
    keys = present_file(backup.home, backup.vault.keys.newest)
    readers = [keys.recovery, *(slot.recipient for slot in keys.slots), *backup.recipients]
    backup.vault.copy_to(copy, lambda done, total: progress("copying the vault", done, total))
    parts = list(_parts(backup.home, copy))
    total = sum(one.path.stat().st_size for one in parts if one.path.exists())
    identity, own = new_identity()
    written = archive(
        _manifest(backup.home, backup.vault, backup.site, backup.now),
        iter(parts),
        _counting("writing the backup", total, progress),
    )
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as sink:
        encrypt_stream(Reader(written), sink, [*readers, own])
        sink.flush()
        os.fsync(sink.fileno())
    told = _counting("reading it back", total, progress)
    look = Unpacking(check=lambda _manifest: None, told=told)
    with part.open("rb") as source:
        decrypt_stream(source, look, identity)
    look.finish()
    return part.stat().st_size, look.files


def _counting(doing: str, total: int, progress: Progress) -> Callable[[int], None]:
    done = 0

    def told(count: int) -> None:
        nonlocal done
        done += count
        progress(doing, min(done, total), total)

    return told


def _manifest(home: Home, vault: Vault, site: Site, now: datetime) -> Note:
    with vault.reading() as reading:
        people = reading.people.count()
        secret = reading.secrets.find(SecretName.TOMBSTONE)
    stones = tombstones_in(tombstone_file(home), secret) if secret else Tombstones(())
    marks = marks_in(marks_file(home), secret) if secret else WithdrawalMarks()
    return {
        "format": FORMAT,
        "made_at": now.isoformat(),
        "site_id": site.site_id,
        "people": people,
        "tombstones": len(stones.found) if isinstance(stones, Tombstones) else -1,
        "marks": len(marks.found) if isinstance(marks, WithdrawalMarks) else 0,
        "versions": {name.value: _version(home, name) for name in ChannelName},
    }


def _version(home: Home, name: ChannelName) -> int:
    head = present_head(home, name)
    return max(head.frame.version if isinstance(head, HeadFrame) else 0, version_floor(home, name))


def _parts(home: Home, copy: Path) -> Iterator[Part]:
    yield Part(f"vault/{_DATABASE}", copy, needed=True)
    for path in sorted(home.vault.rglob("*")):
        name = path.relative_to(home.root).as_posix()
        own = path.name.startswith((_DATABASE, ".")) or path.name.endswith(_LEFT_OUT)
        inside = any(part.startswith(".") for part in path.relative_to(home.vault).parts)
        if path.is_file() and not path.is_symlink() and not own and not inside:
            yield Part(name, path)
    for path in sorted(home.content.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield Part(path.relative_to(home.root).as_posix(), path)
    for name in _OTHERS:
        if (home.root / name).is_file():
            yield Part(name, home.root / name)
