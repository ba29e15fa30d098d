"""Finished pictures that are not public yet, sealed, and found by the SHA-256 of their bytes.

Both a file's name and its key are derived from the vault's key and the picture's hash. The hash
itself stands only in cells that are sealed with the person's key: whoever has the vault's key but
not that hash can neither find nor open the picture. So a picture is forgotten with its person, also
in a backup, and several people's stories may still share one.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from hopewall.vault.attachment_outcomes import (
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    AttachmentTrouble,
)
from hopewall.vault.sealing.files import SealedFiles, StreamMissingError, careful
from hopewall.vault.sealing.stream import (
    StreamDamagedError,
    StreamLockedError,
    new_header,
    opened,
    read_header,
    sealed,
)
from hopewall.vault.vault_key import KeyUse, VaultKey, VaultKeys

FOLDER: Final = "pictures"
MAX_PICTURE_BYTES: Final = 64 * 1024 * 1024

_HASH: Final = re.compile("[0-9a-f]{64}")


class Pictures:
    """The pictures of one vault. Writing needs no unit of work: a picture nobody names is lost."""

    def __init__(self, folder: Path, keys: VaultKeys) -> None:
        self._files = SealedFiles(folder / FOLDER)
        self._keys = keys

    def has(self, name: str) -> bool:
        """Whether there is a picture with this hash; its bytes are not looked at."""
        return self._place(name) is not None

    def put(self, data: bytes) -> str:
        """Seal one picture durably and return its hash; raises VaultFullError and its like."""
        return self.put_many((data,))[0]

    def put_many(self, pictures: Iterable[bytes]) -> list[str]:
        """Seal pictures durably and return their hashes in order; raises as `put`.

        One that is there already, and sound, is not written again.
        """
        names: list[str] = []
        self._files.write(self._new(pictures, names))
        return names

    def read(self, name: str) -> bytes | AttachmentTrouble:
        """Return a picture's bytes, which are those of its hash, or why not."""
        found = self._place(name)
        if found is None:
            return AttachmentMissing(f"The picture {name} is missing: add the photo again.")
        place, key = found
        try:
            with self._files.open(place) as file:
                read = careful(file)
                header, _ = read_header(read, self._keys)
                pieces, size = [], 0
                for piece in opened(read, header, _key_of(key, name), name.encode()):
                    size += len(piece)
                    if size > MAX_PICTURE_BYTES:
                        raise StreamDamagedError("it is longer than any picture")
                    pieces.append(piece)
        except StreamMissingError:
            return AttachmentMissing(f"The picture {name} is missing: add the photo again.")
        except StreamLockedError as error:
            return AttachmentLocked(f"The picture {name} cannot be opened: {error}.")
        except StreamDamagedError as error:
            return _damaged(name, str(error))
        data = b"".join(pieces)
        if hashlib.sha256(data).hexdigest() != name:
            return _damaged(name, "its bytes are not those of its name")
        return data

    def discard(self, names: Iterable[str]) -> None:
        """Remove pictures for good, under whichever key they were sealed; raises VaultError."""
        places = [_place_of(key, name) for name in names for key in self._all_keys()]
        self._files.remove([place for place in places if self._files.size(place) is not None])

    def sweep(self, names: Iterable[str]) -> int:
        """Remove every picture but these, and all that was left half written; return how many.

        Nobody may be adding a photo meanwhile. Raises VaultError.
        """
        keys = list(self._all_keys())
        return self._files.sweep({_place_of(key, name) for name in names for key in keys})

    def _new(
        self, pictures: Iterable[bytes], names: list[str]
    ) -> Iterator[tuple[str, Iterable[bytes]]]:
        key = self._keys.newest
        begun: set[str] = set()
        for data in pictures:
            name = hashlib.sha256(data).hexdigest()
            names.append(name)
            if name in begun or isinstance(self.read(name), bytes):
                continue
            begun.add(name)
            sealing = sealed((data,), new_header(key), _key_of(key, name), name.encode())
            yield _place_of(key, name), sealing

    def _place(self, name: str) -> tuple[str, VaultKey] | None:
        """Return the name of the file that holds a picture, and the key it is sealed under."""
        if not _HASH.fullmatch(name):
            raise ValueError(f"not the hash of a picture: {name!r}")
        for key in self._all_keys():
            place = _place_of(key, name)
            if self._files.size(place) is not None:
                return place, key
        return None

    def _all_keys(self) -> Iterator[VaultKey]:
        """Yield the vault's keys, the newest first: most pictures are sealed under that."""
        for epoch in range(self._keys.newest.epoch, 0, -1):
            try:
                yield self._keys.of(epoch)
            except KeyError:
                continue


def _place_of(key: VaultKey, name: str) -> str:
    return key.derive(KeyUse.PICTURE, b"name " + name.encode()).hex()


def _key_of(key: VaultKey, name: str) -> bytes:
    return key.derive(KeyUse.PICTURE, b"key " + name.encode())


def _damaged(name: str, why: str) -> AttachmentDamaged:
    return AttachmentDamaged(f"The picture {name} is damaged ({why}): add the photo again.")
