"""The key file: who may open the vault, and the vault's keys sealed to them.

It is written twice, `keys.json` and `keys.copy.json`, each in one step; the sound one that was
written last counts. A checksum finds damage without any key. A MAC by the vault key finds what
somebody changed on purpose, before anything is sealed to the people who stand in the file. It is
also what tells a wrong key from a damaged vault.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from hopewall.core.staff import same_name
from hopewall.vault.age_seal import seal
from hopewall.vault.member_slot import MemberSlot
from hopewall.vault.private_file import write_private
from hopewall.vault.vault_key import KeyUse, VaultKey

FILE_NAMES: Final = ("keys.json", "keys.copy.json")
FORMAT: Final = 1
_LONGEST: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What stands in the key file. `generation` counts how often it was written."""

    generation: int
    slots: tuple[MemberSlot, ...]
    recovery: str
    """The public key of the recovery key."""
    sealed: bytes = field(repr=False)
    mac: bytes = field(repr=False)

    def slot_of(self, name: str) -> MemberSlot | None:
        """Return the slot of whoever has this name or staff id, however it is spelt."""
        wanted = same_name(name)
        for slot in self.slots:
            if wanted in {same_name(slot.member.name), same_name(slot.member.staff_id)}:
                return slot
        return None

    def is_genuine(self, key: VaultKey) -> bool:
        """Whether the file was written by somebody who had this vault key."""
        return hmac.compare_digest(self.mac, _mac(self, key))


@dataclass(frozen=True, slots=True)
class KeyFileRead:
    """The file is sound; `notice` says in a sentence which of its copies was not, if any."""

    file: KeyFile
    notice: str = ""


@dataclass(frozen=True, slots=True)
class KeyFileMissing:
    """Neither copy is there."""

    sentence: str


@dataclass(frozen=True, slots=True)
class KeyFileDamaged:
    """No copy can be read, or somebody changed it; nothing was touched."""

    sentence: str


@dataclass(frozen=True, slots=True)
class KeyFileNewer:
    """A newer hopewall wrote it; nothing was touched."""

    sentence: str


KeyFileTrouble = KeyFileMissing | KeyFileDamaged | KeyFileNewer
KeyFileOutcome = KeyFileRead | KeyFileTrouble


def sealed_file(
    generation: int, slots: Sequence[MemberSlot], recovery: str, keys: Sequence[VaultKey]
) -> KeyFile:
    """Seal the keys, the newest first, to these people and the recovery key; raises SealError."""
    sealed = seal(keys, [*(slot.recipient for slot in slots), recovery])
    bare = KeyFile(generation, tuple(slots), recovery, sealed, b"")
    return replace(bare, mac=_mac(bare, keys[0]))


def write_key_file(folder: Path, file: KeyFile) -> None:
    """Write both copies, the second one first; raises OSError, and then one is as it was."""
    body = _body(file) | {"mac": file.mac.hex()}
    data = json.dumps(body | {"sha256": _checksum(body)}, ensure_ascii=False, indent=1).encode()
    for name in reversed(FILE_NAMES):
        write_private(folder / name, data + b"\n")


def read_key_file(folder: Path) -> KeyFileOutcome:
    """Read the newer sound copy; raises nothing."""
    found = {name: _read(folder / name) for name in FILE_NAMES}
    sound = [each for each in found.values() if isinstance(each, KeyFile)]
    if any(isinstance(each, KeyFileNewer) for each in found.values()):
        return KeyFileNewer(
            f"The key file {folder / FILE_NAMES[0]} was written by a newer hopewall: "
            "update hopewall on this machine."
        )
    if sound:
        newest = max(sound, key=lambda file: file.generation)
        bad = [name for name, each in found.items() if not isinstance(each, KeyFile)]
        if not bad:
            return KeyFileRead(newest)
        return KeyFileRead(
            newest, f"The key file {folder / bad[0]} is missing or damaged: its copy serves."
        )
    if all(isinstance(each, KeyFileMissing) for each in found.values()):
        return KeyFileMissing(
            f"There is no key file in {folder}: restore {FILE_NAMES[0]} from a backup; "
            "without it nobody can open the vault."
        )
    kept_back = [each.sentence for each in found.values() if isinstance(each, KeyFileDamaged)]
    if any(kept_back):
        return KeyFileDamaged(next(filter(None, kept_back)))
    return KeyFileDamaged(
        f"The key file {folder / FILE_NAMES[0]} is damaged: restore it from a backup; "
        "without it nobody can open the vault."
    )


def _read(path: Path) -> KeyFile | KeyFileTrouble:
    try:
        if path.stat().st_size > _LONGEST:
            return KeyFileDamaged("")
        told = json.loads(path.read_bytes())
        written = told.pop("sha256")
        if not hmac.compare_digest(str(written), _checksum(told)):
            return KeyFileDamaged("")
        if int(told["format"]) > FORMAT:
            return KeyFileNewer("")
        return KeyFile(
            int(told["generation"]),
            tuple(MemberSlot.from_json(each) for each in told["members"]),
            str(told["recovery"]),
            base64.b64decode(told["sealed"], validate=True),
            bytes.fromhex(told["mac"]),
        )
    except (FileNotFoundError, NotADirectoryError):
        return KeyFileMissing("")
    except PermissionError:
        return KeyFileDamaged(
            f"You may not read the key file {path}: log in to this machine as the user who made it."
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return KeyFileDamaged("")


def _body(file: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "generation": file.generation,
        "members": [slot.as_json() for slot in file.slots],
        "recovery": file.recovery,
        "sealed": base64.b64encode(file.sealed).decode(),
    }


def _canonical(told: dict[str, Any]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _checksum(told: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(told)).hexdigest()


def _mac(file: KeyFile, key: VaultKey) -> bytes:
    return hmac.digest(key.derive(KeyUse.KEY_FILE), _canonical(_body(file)), "sha256")
