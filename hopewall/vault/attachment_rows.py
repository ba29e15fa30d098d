"""Attachments as rows: what a file is, never its bytes."""

from collections.abc import Sequence
from typing import Any, Final

from hopewall.core.attachment import Attachment, AttachmentKind
from hopewall.vault import tables_later
from hopewall.vault.codecs import ID, INSTANT, INTEGER, REFERENCE, TEXT, Codec, code
from hopewall.vault.errors import DamagedRowError
from hopewall.vault.mapping import RowMapping

_NOBODY_IS_NULL: Final = Codec(
    lambda value: REFERENCE.write(value) or None,
    lambda cell: "" if cell is None else REFERENCE.read(cell),
    REFERENCE.dump,
    REFERENCE.parse,
)
"""A foreign key may be missing, but an empty text would have to name a person."""

ATTACHMENT: Final = RowMapping(
    tables_later.attachment,
    ("attachment_id",),
    {
        "attachment_id": ID,
        "subject_id": _NOBODY_IS_NULL,
        "kind": code(AttachmentKind),
        "epoch": INTEGER,
        "sha256": TEXT,
        "size": INTEGER,
        "added_at": INSTANT,
        "added_by": TEXT,
    },
)


def read_attachment(row: Sequence[Any]) -> Attachment:
    """Return the attachment of a row; raises DamagedRowError."""
    return Attachment(*ATTACHMENT.values(row))


def read_or_error(row: Sequence[Any]) -> Attachment | DamagedRowError:
    """Return the attachment of a row, or why it cannot be read."""
    try:
        return read_attachment(row)
    except DamagedRowError as error:
        return error
