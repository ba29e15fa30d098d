"""The repository of attachments: one row each, and beside the database one sealed file.

The file is whole on the disk before its row can be committed, and a row is gone for good before its
file is removed. So whatever is interrupted, no row is without its file; a file without a row is
removed by `sweep`. Each file has a key of its own, derived from the vault's key of its epoch, its
id, and the key of the person it is about; nothing else that the vault holds opens it.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import bindparam, delete, insert, select

from hopewall.core.attachment import Attachment, AttachmentKind
from hopewall.vault import tables_later
from hopewall.vault.attachment_outcomes import (
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    AttachmentOutcome,
    AttachmentRead,
    AttachmentTrouble,
)
from hopewall.vault.attachment_rows import ATTACHMENT, read_attachment, read_or_error
from hopewall.vault.codecs import in_json
from hopewall.vault.errors import DamagedRowError, UnknownRecordError, VaultError
from hopewall.vault.link import Link, Prepared, ids_parameter, listed
from hopewall.vault.sealing.files import SealedFiles, StreamMissingError, careful
from hopewall.vault.sealing.stream import (
    StreamDamagedError,
    StreamLockedError,
    new_header,
    opened,
    read_header,
    sealed,
    sealed_size,
)
from hopewall.vault.sealing.subject_key import SubjectKey
from hopewall.vault.subject_keys import SubjectKeys
from hopewall.vault.vault_key import KeyUse, VaultKey, VaultKeys

FOLDER: Final = "attachments"
ID_BYTES: Final = 16
MOST_IN_MEMORY: Final = 256 * 1024 * 1024
"""Bytes that `load` gives back at most; anything longer is read piece by piece."""

_T = tables_later.attachment
_A = _T.c
_INSERT: Final = Prepared(insert(_T))
_ALL: Final = select(*ATTACHMENT.selected).order_by(_A.attachment_id)
_SELECT: Final = _ALL.where(_A.attachment_id.in_(listed()))
_OF_SUBJECT: Final = _ALL.where(_A.subject_id == bindparam("id"))
_IDS: Final = select(_A.attachment_id)
_DROP: Final = delete(_T).where(_A.attachment_id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file that is to be kept; `source` is read once, piece by piece."""

    kind: AttachmentKind
    source: Iterable[bytes]
    subject_id: str
    """Whom it is about; empty for nobody."""
    added_at: datetime
    added_by: str


class Attachments:
    """Every file of the vault but the finished pictures."""

    def __init__(self, link: Link, keys: SubjectKeys, vault_keys: VaultKeys, folder: Path) -> None:
        self._link = link
        self._keys = keys
        self._vault_keys = vault_keys
        self._files = SealedFiles(folder / FOLDER)
        self._new: list[str] = []
        self._gone: list[str] = []

    def add(self, new: NewAttachment) -> Attachment:
        """Seal a file and keep it; its row is committed with this unit of work.

        Raises UnknownRecordError for a person not in the vault, VaultFullError and its like when
        the disk refuses; then no part of the file is left.
        """
        return self.add_many((new,))[0]

    def add_many(self, new: Iterable[NewAttachment]) -> list[Attachment]:
        """Seal and keep many files; raises as `add`, and then none is kept."""
        taken: list[Attachment] = []
        names = self._files.write(self._sealing(new, taken))
        self._new += names
        self._link.write_many(_INSERT, [ATTACHMENT.row(attachment) for attachment in taken])
        return taken

    def get(self, attachment_id: str) -> Attachment:
        """Return what a file is; raises UnknownRecordError or DamagedRowError."""
        for row in self._link.rows(_SELECT, {"ids": ids_parameter((attachment_id,))}):
            return read_attachment(row)
        raise UnknownRecordError(f"Attachment {attachment_id} is not in the vault.")

    def of(self, subject_id: str) -> tuple[Attachment, ...]:
        """Return the files about a person; raises DamagedRowError."""
        return tuple(
            read_attachment(row) for row in self._link.rows(_OF_SUBJECT, {"id": subject_id})
        )

    def by_id(self, attachment_ids: Iterable[str]) -> dict[str, Attachment | DamagedRowError]:
        """Return what these files are, a damaged row as its error; unknown ids are absent."""
        rows = self._link.rows(_SELECT, {"ids": ids_parameter(attachment_ids)})
        return {row[0]: read_or_error(row) for row in rows}

    def all(self) -> Iterator[Attachment | DamagedRowError]:
        """Iterate what every file is, a damaged row as its error, in the order of ids."""
        for row in self._link.rows(_ALL):
            yield read_or_error(row)

    def read(self, attachment_id: str, sink: Callable[[bytes], object]) -> AttachmentOutcome:
        """Hand a file's bytes to `sink`, piece by piece, and say how it ended.

        Each piece is authentic, but only AttachmentRead says that they are all of the file:
        whatever the sink got must be thrown away otherwise. Raises VaultError only when the
        database cannot be read, and what `sink` raises.
        """
        try:
            attachment = self.get(attachment_id)
        except UnknownRecordError as error:
            return AttachmentMissing(str(error))
        except DamagedRowError as error:
            return AttachmentDamaged(str(error))
        key = self._keys.of(attachment.subject_id) if attachment.subject_id else None
        if attachment.subject_id and not isinstance(key, SubjectKey):
            return _without_key(attachment, key)
        return self._read(attachment, key if isinstance(key, SubjectKey) else None, sink)

    def load(self, attachment_id: str) -> bytes | AttachmentTrouble:
        """Return a file's bytes, all authenticated, or why not.

        One that is larger than MOST_IN_MEMORY is refused with ValueError before it is read.
        """
        size = self.size(attachment_id)
        if size is not None and size > MOST_IN_MEMORY:
            raise ValueError(f"attachment {attachment_id} is too large for memory: read it")
        pieces: list[bytes] = []
        outcome = self.read(attachment_id, pieces.append)
        return b"".join(pieces) if isinstance(outcome, AttachmentRead) else outcome

    def check(self, attachment_id: str) -> AttachmentOutcome:
        """Read a whole file and throw it away: is every byte what came in?"""
        return self.read(attachment_id, lambda _: None)

    def size(self, attachment_id: str) -> int | None:
        """Return how long the file of that id is on the disk; None where there is none."""
        return self._files.size(attachment_id)

    def in_place(self, attachment: Attachment) -> bool:
        """Whether the file is there and as long as it must be; its bytes are not looked at."""
        return self._files.size(attachment.attachment_id) == sealed_size(attachment.size)

    def remove(self, attachment_id: str) -> None:
        """Remove a row, and its file once that is committed; raises UnknownRecordError.

        A consent's scan is removed only while its person is being erased (AppendOnlyError).
        """
        if self._link.write(_DROP, {"id": attachment_id}) == 0:
            raise UnknownRecordError(f"Attachment {attachment_id} is not in the vault.")
        self._gone.append(attachment_id)

    def strays(self) -> list[Path]:
        """Return the files that no row names: what an interrupted piece of work left behind."""
        return self._files.strays(self._known())

    def sweep(self) -> int:
        """Remove the strays and return how many; to be called while nobody else may write.

        A unit of work is alone in that; a mere reading is not.
        """
        return self._files.sweep(self._known())

    def settle(self, *, committed: bool) -> None:
        """Remove the files of a unit of work that are not needed now that it has ended.

        What cannot be removed stays as a stray: it belongs to nothing, and `sweep` says why.
        """
        useless = self._gone if committed else self._new
        self._new, self._gone = [], []
        try:
            self._files.remove(useless)
        except VaultError:
            return

    def leave(self) -> None:
        """Leave every file as it is: nobody knows whether the unit of work is on the disk."""
        self._new, self._gone = [], []

    def _known(self) -> set[str]:
        return {row[0] for row in self._link.rows(_IDS)} | {*self._gone}

    def _sealing(
        self, new: Iterable[NewAttachment], taken: list[Attachment]
    ) -> Iterator[tuple[str, Iterable[bytes]]]:
        """Yield each file's name and sealed bytes; what it was is noted down once it is through."""
        vault_key = self._vault_keys.newest
        for one in new:
            subject = self._keys.for_writing(one.subject_id) if one.subject_id else None
            attachment_id = secrets.token_hex(ID_BYTES)
            header = new_header(vault_key)
            counted = _Counted(one.source)
            yield (
                attachment_id,
                sealed(
                    counted,
                    header,
                    _file_key(vault_key, attachment_id, subject),
                    _bound_to(attachment_id, one.kind, one.subject_id),
                ),
            )
            taken.append(
                Attachment(
                    attachment_id=attachment_id,
                    subject_id=one.subject_id,
                    kind=one.kind,
                    epoch=vault_key.epoch,
                    sha256=counted.digest.hexdigest(),
                    size=counted.size,
                    added_at=one.added_at,
                    added_by=one.added_by,
                )
            )

    def _read(
        self,
        attachment: Attachment,
        subject: SubjectKey | None,
        sink: Callable[[bytes], object],
    ) -> AttachmentOutcome:
        attachment_id = attachment.attachment_id
        digest, size = hashlib.sha256(), 0
        try:
            with self._files.open(attachment_id) as file:
                read = careful(file)
                header, vault_key = read_header(read, self._vault_keys)
                key = _file_key(vault_key, attachment_id, subject)
                bound = _bound_to(attachment_id, attachment.kind, attachment.subject_id)
                for piece in opened(read, header, key, bound):
                    digest.update(piece)
                    size += len(piece)
                    sink(piece)
        except StreamMissingError:
            return AttachmentMissing(
                f"The file of attachment {attachment_id} is missing: restore it from a backup."
            )
        except StreamLockedError as error:
            return AttachmentLocked(
                f"Attachment {attachment_id} cannot be opened: {error}; the file was left as it is."
            )
        except StreamDamagedError as error:
            return _damaged(attachment_id, str(error))
        if (digest.hexdigest(), size) != (attachment.sha256, attachment.size):
            return _damaged(attachment_id, "it is not what the vault's entry says")
        return AttachmentRead(attachment.sha256, size)


class _Counted:
    """Hashes and counts what comes in while it is sealed."""

    def __init__(self, source: Iterable[bytes]) -> None:
        self.digest = hashlib.sha256()
        self.size = 0
        self._source = source

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._source:
            self.digest.update(piece)
            self.size += len(piece)
            yield piece


def _file_key(vault_key: VaultKey, attachment_id: str, subject: SubjectKey | None) -> bytes:
    key = vault_key.derive(KeyUse.ATTACHMENT, attachment_id.encode())
    return subject.joined(key) if subject else key


def _bound_to(attachment_id: str, kind: AttachmentKind, subject_id: str) -> bytes:
    return f"[{in_json(attachment_id)},{in_json(kind)},{in_json(subject_id)}]".encode()


def _damaged(attachment_id: str, why: str) -> AttachmentDamaged:
    return AttachmentDamaged(
        f"Attachment {attachment_id} is damaged ({why}): restore it from a backup or add it again."
    )


def _without_key(attachment: Attachment, error: object) -> AttachmentLocked:
    if isinstance(error, DamagedRowError):
        return AttachmentLocked(f"Attachment {attachment.attachment_id} cannot be opened: {error}")
    return AttachmentLocked(
        f"Attachment {attachment.attachment_id} belongs to a person who was forgotten: nobody can "
        "open it any more."
    )
