"""Bring a site back from a backup, into quarantine: nobody who was erased comes back (CG-32)."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.core.tombstone import TombstonesDamaged, keyed_hash
from hopewall.education.site_settings import FILE_NAME
from hopewall.release.durable import sync_file_system, sync_folder
from hopewall.release.held import HELD_FILES, begin_list
from hopewall.release.screen_state import Floor, note_installed
from hopewall.services.backup_archive import FORMAT, ArchiveError, Note, Unpacking
from hopewall.services.erasing import Erased, erase_person
from hopewall.services.home import Home
from hopewall.services.progress import nobody_listens
from hopewall.services.quarantine import MARK
from hopewall.services.signing import trust_own_key
from hopewall.services.tombstone_file import tombstone_file, tombstones_in
from hopewall.services.whole_making import make_whole
from hopewall.vault import (
    AgeKeyError,
    DamagedAgeFileError,
    SecretName,
    UnknownRecordError,
    Vault,
    VaultError,
    WrongAgeKeyError,
    decrypt_stream,
)

Progress = Callable[[str, int, int], None]
VERSIONS_AHEAD: Final = 100_000
"""How far release numbers leap after a restore: screens may have seen many since the backup."""
_FLOORS: Final = "restored-versions.json"


@dataclass(frozen=True, slots=True)
class Restored:
    """The files of the backup are in HOME; the vault is still in quarantine."""

    files: int
    made_at: str


@dataclass(frozen=True, slots=True)
class NotRestored:
    """Nothing was put into HOME; the sentence says why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Lifted:
    """Nobody who was erased is in the vault, and it may publish again."""

    erased_again: int


@dataclass(frozen=True, slots=True)
class StillQuarantined:
    """The vault may not publish yet; the sentence says why and what to do."""

    sentence: str


def unpack_backup(
    source: Path, home: Home, identity: str, progress: Progress = nobody_listens
) -> Restored | NotRestored:
    """Decrypt a backup into a new or empty HOME, all or nothing; the vault is not opened.

    It is in quarantine by a file until `begin_quarantine` has written that into the vault.
    """
    look: list[Unpacking] = []

    def make(draft: Home) -> str:
        draft.root.mkdir(mode=0o700, parents=True)
        outcome = _unpack(source, draft.root, identity, progress)
        if isinstance(outcome, str):
            return outcome
        (draft.root / MARK).write_text(f"{outcome.manifest['made_at']}\n", "utf-8")
        (draft.root / _FLOORS).write_text(json.dumps(outcome.manifest["versions"]), "utf-8")
        sync_file_system(draft.root)
        look.append(outcome)
        return ""

    fault = make_whole(home, make)
    if fault:
        return NotRestored(fault)
    return Restored(look[0].files, str(look[0].manifest["made_at"]))


def _unpack(source: Path, target: Path, identity: str, progress: Progress) -> Unpacking | str:
    try:
        total = source.stat().st_size
        done = 0

        def told(count: int) -> None:
            nonlocal done
            done += count
            progress("reading the backup", min(done, total), total)

        look = Unpacking(_check, target, told)
        try:
            with source.open("rb") as file:
                decrypt_stream(file, look, identity)
        finally:
            look.close()
        look.finish()
    except FileNotFoundError:
        return f"There is no file {source}: check its name."
    except AgeKeyError:
        return "The recovery key is not a whole one: it begins with AGE-SECRET-KEY-1."
    except WrongAgeKeyError:
        return f"{source} was not made for this recovery key: use the one of its hospital."
    except DamagedAgeFileError as error:
        return f"{source} is damaged ({error}): use another backup."
    except ArchiveError as error:
        return f"{source} cannot be restored: {error}."
    if not (target / FILE_NAME).is_file() or not all(
        (target / "vault" / name).is_file() for name in ("vault.db", "keys.json")
    ):
        return f"{source} holds no whole site: use another backup."
    return look


def _check(manifest: Note) -> None:
    version = manifest.get("format")
    if not isinstance(version, int) or not isinstance(manifest.get("versions"), dict):
        raise ArchiveError("it does not begin as a backup does")
    if version > FORMAT:
        raise ArchiveError("it was made by a newer hopewall, so update hopewall on this machine")


def was_restored(home: Home) -> bool:
    """Whether HOME was unpacked and its vault does not know of it yet."""
    return (home.root / MARK).exists()


def begin_quarantine(home: Home, vault: Vault, now: datetime) -> None:
    """Write the quarantine into a restored vault; to be called whenever one is opened.

    Raises VaultError or OSError; then the file goes on keeping the vault in quarantine.
    """
    if not was_restored(home):
        return
    with vault.unit_of_work() as work:
        work.quarantine.begin(now.isoformat())
        for name in ChannelName:
            work.ledger.drop_published(name)
        work.audit.append(Deed(AuditAction.RESTORED, ObjectKind.BACKUP, now))
        work.commit()
    for channel, version in json.loads((home.root / _FLOORS).read_text("utf-8")).items():
        floor = Floor(int(version) + VERSIONS_AHEAD, "0" * 64)
        note_installed(home.screen, ChannelName(channel), floor, now)
    (home.root / MARK).unlink()
    # For good, and before the versions go: coming back alone it would keep the vault shut.
    sync_folder(home.root)
    (home.root / _FLOORS).unlink(missing_ok=True)


def lift_quarantine(
    home: Home,
    vault: Vault,
    site: Site,
    files: Sequence[Path],
    now: datetime,
    progress: Progress = nobody_listens,
) -> Lifted | StillQuarantined:
    """Erase again whoever was erased since, make sure that nobody of them is left, and lift.

    `files` hold the tombstones; the one in HOME counts too. This machine's screen then trusts the
    vault's key, as at set-up.
    """
    try:
        begin_quarantine(home, vault, now)
        erased = _erased(home, vault, files)
        if isinstance(erased, str):
            return StillQuarantined(erased)
        again = _meeting(vault, erased)
        for subject_id in again:
            outcome = erase_person(home, vault, site, subject_id, now, progress)
            if not isinstance(outcome, Erased):
                return StillQuarantined(outcome.sentence)
        if _meeting(vault, erased):
            return StillQuarantined("Somebody who was erased is still in the vault; try again.")
        trust_own_key(home, vault, now)
        if not any((home.screen / name).exists() for name in HELD_FILES):
            begin_list(home.screen)
        with vault.unit_of_work() as work:
            work.quarantine.lift()
            work.audit.append(
                Deed(
                    AuditAction.RESTORED,
                    ObjectKind.VAULT,
                    now,
                    reason=f"quarantine-lifted:{len(erased)}-tombstones",
                )
            )
            work.commit()
    except VaultError as error:
        return StillQuarantined(str(error))
    except OSError as error:
        return StillQuarantined(f"{error.strerror or error}: check the disk and try again.")
    return Lifted(len(again))


def _erased(home: Home, vault: Vault, files: Sequence[Path]) -> frozenset[str] | str:
    """Return the hashes of everybody who was erased, or why they are not known."""
    own = tombstone_file(home)
    places = [*files, *([own] if own.exists() else [])]
    if not places:
        return (
            "Nobody knows who was erased since the backup: name the file of tombstones with "
            "--tombstones; until then nothing is published."
        )
    with vault.reading() as reading:
        before = reading.erasures.tombstones()
        try:
            secret = reading.secrets.get(SecretName.TOMBSTONE)
        except UnknownRecordError as error:
            return str(error)
    known: set[str] = set()
    for path in places:
        if not path.exists():
            return f"There is no file {path}: name the file of tombstones."
        found = tombstones_in(path, secret)
        if isinstance(found, TombstonesDamaged):
            return f"{path}: {found.sentence}"
        known |= found.hashes
    if before - known:
        return (
            "These tombstones are older than the backup: name the newest file of tombstones; "
            "until then nothing is published."
        )
    return frozenset(known)


def _meeting(vault: Vault, erased: frozenset[str]) -> list[str]:
    """Return who is in the vault although they were erased."""
    with vault.reading() as reading:
        if not erased:
            return []
        secret = reading.secrets.get(SecretName.TOMBSTONE)
        everybody = reading.erasures.everybody()
    return [one for one in everybody if keyed_hash(secret, one) in erased]
