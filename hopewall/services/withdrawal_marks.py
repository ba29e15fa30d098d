"""`HOME/withdrawals.jsonl`: what was taken back, by hash alone, outside the vault and its backups.

A mark is written before the vault takes the withdrawal; the night adds whatever is missing. After
a restore, what the file knows and the vault does not is hidden until somebody has looked at it.
"""

from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.consent import Withdrawal, WithdrawalChannel
from hopewall.core.endings import EndingCause
from hopewall.core.withdrawal_clock import takes_everything
from hopewall.core.withdrawal_mark import (
    MarkExtent,
    MarksDamaged,
    WithdrawalMark,
    WithdrawalMarks,
    in_line,
    mark_line,
    new_mark,
    read_marks,
)
from hopewall.release.durable import append_durably, read_whole
from hopewall.release.lock import locked
from hopewall.services.home import Home
from hopewall.vault import SecretName, Vault, VaultError

FILE_NAME: Final = "withdrawals.jsonl"
_LOCK: Final = "withdrawals.lock"
_LARGEST: Final = 500_000_000


def marks_file(home: Home) -> Path:
    """Return where a site's marks of withdrawals lie."""
    return home.root / FILE_NAME


def marks_in(path: Path, secret: bytes) -> WithdrawalMarks | MarksDamaged:
    """Read a file of marks, none where there is no file; raises OSError."""
    try:
        return read_marks(read_whole(path, _LARGEST).decode(), secret)
    except FileNotFoundError:
        return WithdrawalMarks()
    except UnicodeDecodeError:
        return MarksDamaged(0, f"{path} is no text: put back a copy of the marks of withdrawals.")


def add_marks(home: Home, secret: bytes, marks: Iterable[WithdrawalMark]) -> str:
    """Add marks unless they are there; return "" or why they cannot be. Raises OSError."""
    path = marks_file(home)
    with locked(home.vault / _LOCK):
        known = marks_in(path, secret)
        if isinstance(known, MarksDamaged):
            return known.sentence
        there = {_content(one) for one in known.found}
        for mark in marks:
            if _content(mark) in there:
                continue
            added = in_line(secret, known, mark)
            append_durably(path, mark_line(added).encode())
            known = WithdrawalMarks((*known.found, added))
            there.add(_content(mark))
    return ""


def mark_taken_back(
    home: Home,
    vault: Vault,
    subject_id: str,
    stories: Collection[str],
    withdrawal_id: str,
    now: datetime,
    *,
    whole: bool,
) -> None:
    """Mark what is about to be taken back; nothing that fails here may keep it from being so.

    The night adds what is missing, and says why it cannot.
    """
    extent = MarkExtent.WHOLE if whole else MarkExtent.PARTIAL
    with suppress(VaultError, OSError):
        with vault.reading() as reading:
            secret = reading.secrets.find(SecretName.TOMBSTONE)
        if secret is not None:
            add_marks(
                home, secret, [new_mark(secret, subject_id, stories, withdrawal_id, extent, now)]
            )


def catch_up(home: Home, vault: Vault) -> str:
    """Mark every withdrawal of the vault that has no mark; return "" or why that cannot be.

    Raises VaultError and OSError.
    """
    with vault.reading() as reading:
        secret = reading.secrets.find(SecretName.TOMBSTONE)
        if secret is None:
            return ""
        marks = [
            new_mark(
                secret,
                one.subject_id,
                reading.stories.resting_on(one.subject_id),
                one.withdrawal_id,
                MarkExtent.WHOLE if takes_everything(one) else MarkExtent.PARTIAL,
                one.received_at,
            )
            for one in reading.withdrawals.all()
            if _is_marked(one)
        ]
    known = marks_in(marks_file(home), secret)
    if isinstance(known, MarksDamaged):
        return known.sentence
    return add_marks(
        home, secret, [one for one in marks if one.withdrawal not in known.withdrawals]
    )


def _is_marked(withdrawal: Withdrawal) -> bool:
    """Whether a restore has to be told: what a date ends, the gate sees by itself."""
    by_itself = withdrawal.channel is WithdrawalChannel.BY_ITSELF
    return not by_itself or withdrawal.reason == EndingCause.DIED


def _content(mark: WithdrawalMark) -> tuple[object, ...]:
    return (mark.person, mark.stories, mark.withdrawal, mark.extent, mark.at)
