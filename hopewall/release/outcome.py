"""Why a release could not be published, verified or installed, in one sentence."""

import errno
from dataclasses import dataclass
from enum import StrEnum


class RefusedReason(StrEnum):
    """What stood in the way; whatever was there before is untouched and sound."""

    NOTHING_PUBLISHED = "nothing-published"
    DAMAGED = "damaged"
    NEWER_FORMAT = "newer-format"
    OLDER_VERSION = "older-version"
    UNSIGNED = "unsigned"
    NOT_TRUSTED = "not-trusted"
    MISSING_OBJECT = "missing-object"
    WRONG_CHANNEL = "wrong-channel"
    DISK_FULL = "disk-full"
    NOT_WRITABLE = "not-writable"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was changed. `sentence` says what is wrong and what to do."""

    reason: RefusedReason
    sentence: str


def refusal_of(error: OSError, doing: str) -> Refused:
    """Return what an operating-system error met while `doing` something means to a person."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return Refused(
            RefusedReason.DISK_FULL,
            f"The disk is full while {doing}; free some space and try again. Nothing was lost.",
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return Refused(
            RefusedReason.NOT_WRITABLE,
            f"hopewall may not write while {doing}{where}; give it the right to, and try again.",
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return Refused(
            RefusedReason.DAMAGED,
            f"A file went missing while {doing}{where}; try again.",
        )
    return Refused(
        RefusedReason.DAMAGED,
        f"The disk failed while {doing}{where}: {error.strerror or error}; check the disk.",
    )
