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
from hopewall.core.withdrawal_mark import WithdrawalMark
from hopewall.education.site_settings import FILE_NAME
from hopewall.release.durable import sync_file_system, sync_folder, write_durably
from hopewall.release.held import HELD_FILES, begin_list
from hopewall.release.screen_state import Floor, note_installed
from hopewall.services.backup_archive import FORMAT, ArchiveError, Note, Unpacking
from hopewall.services.erasing import Erased, erase_person, finish_erasures
from hopewall.services.home import Home
from hopewall.services.progress import nobody_listens
from hopewall.services.quarantine import MARK
from hopewall.services.signing import trust_own_key
from hopewall.services.taken_back_since import hold_missed, keep_marks, marks_told
from hopewall.services.tombstone_file import add_tombstone, tombstone_file, tombstones_in
from hopewall.services.whole_making import make_whole
from hopewall.services.withdrawal_marks import FILE_NAME as MARKS_NAME
from hopewall.services.withdrawal_marks import marks_file
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
class ToldSince:
    """What a restored site is told of the time since its backup.

    `tombstones` are files of who was erased, `withdrawals` files of marks of what was taken back;
    those in HOME count too, and marks that lie beside the tombstones. `on_paper` says that the
    marks are lost, and that somebody has gone through the paper receipts since the backup.
    """

    tombstones: Sequence[Path]
    withdrawals: Sequence[Path] = ()
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Lifted:
    """Nobody who was erased is in the vault, and it may publish again."""

    erased_again: int
    held: frozenset[str] = frozenset()
    """Stories of which something was taken back after the backup: hidden until looked at."""


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
        made_at, marks = outcome.manifest["made_at"], outcome.manifest.get("marks", 0)
        (draft.root / MARK).write_text(f"{made_at}\n{marks}\n", "utf-8")
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
        made_at, *marks = (home.root / MARK).read_text("utf-8").split()
        work.settings.note_backup(made_at, int(marks[0]) if marks else 0)
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
    told: ToldSince,
    now: datetime,
    progress: Progress = nobody_listens,
) -> Lifted | StillQuarantined:
    """Erase again whoever was erased since, hold what was taken back since, and lift.

    This machine's screen then trusts the vault's key, as at set-up.
    """
    try:
        begin_quarantine(home, vault, now)
        erased = _erased(home, vault, told.tombstones)
        if isinstance(erased, str):
            return StillQuarantined(erased)
        taken_back = _taken_back(home, vault, told)
        if isinstance(taken_back, str):
            return StillQuarantined(taken_back)
        # Those that an interrupted lifting had begun come first: they are nobody to erase anew.
        outcomes = finish_erasures(home, vault, site, now, progress)
        again = _meeting(vault, erased)
        outcomes += [erase_person(home, vault, site, one, now, progress) for one in again]
        for outcome in outcomes:
            if not isinstance(outcome, Erased):
                return StillQuarantined(outcome.sentence)
        if _meeting(vault, erased):
            return StillQuarantined("Somebody who was erased is still in the vault; try again.")
        fault = _keep_known(home, vault, erased, taken_back, now)
        if fault:
            return StillQuarantined(fault)
        trust_own_key(home, vault, now)
        if not any((home.screen / name).exists() for name in HELD_FILES):
            begin_list(home.screen)
        held = _lift(vault, taken_back, f"quarantine-lifted:{len(erased)}-tombstones", now)
    except VaultError as error:
        return StillQuarantined(str(error))
    except OSError as error:
        return StillQuarantined(f"{error.strerror or error}: check the disk and try again.")
    return Lifted(len(outcomes), held)


def _taken_back(home: Home, vault: Vault, told: ToldSince) -> tuple[WithdrawalMark, ...] | str:
    """Return what was taken back, or why it is not known."""
    beside = [path.with_name(MARKS_NAME) for path in told.tombstones]
    known = marks_told(home, vault, [*told.withdrawals, *filter(Path.exists, beside)])
    by_hand = told.on_paper and not told.withdrawals
    return () if isinstance(known, str) and by_hand else known


def _lift(
    vault: Vault, taken_back: tuple[WithdrawalMark, ...], reason: str, now: datetime
) -> frozenset[str]:
    """Hold what the vault does not know, and lift, in one step; return the stories held."""
    with vault.unit_of_work() as work:
        held = hold_missed(work, taken_back)
        work.quarantine.lift()
        work.audit.append(Deed(AuditAction.RESTORED, ObjectKind.VAULT, now, reason=reason))
        work.audit.append(
            Deed(
                AuditAction.RESTORED,
                ObjectKind.WITHDRAWAL,
                now,
                reason=f"{len(taken_back)}-marks:{len(held)}-held",
            )
        )
        work.commit()
    return held


def _keep_known(
    home: Home,
    vault: Vault,
    erased: frozenset[str],
    taken_back: tuple[WithdrawalMark, ...],
    now: datetime,
) -> str:
    """Write what was told into HOME's own files: its next backup is restored with them.

    Returns "" or why not; raises VaultError and OSError.
    """
    with vault.reading() as reading:
        secret = reading.secrets.get(SecretName.TOMBSTONE)
    for person in sorted(erased):
        fault = add_tombstone(home, secret, person, now)
        if fault:
            return fault
    if not taken_back and not marks_file(home).exists():
        write_durably(marks_file(home), b"")
    if not erased and not tombstone_file(home).exists():
        write_durably(tombstone_file(home), b"")
    return keep_marks(home, vault, taken_back)


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
