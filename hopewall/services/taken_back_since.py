"""What was taken back after a backup that was restored: hidden until somebody has looked at it.

The backup cannot know it; the marks that lie outside do, by hash alone (`withdrawal_marks.py`).
"""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from hopewall.core.codes import ChannelName
from hopewall.core.withdrawal_mark import MarkKind, MarksDamaged, WithdrawalMark, mark_hash
from hopewall.services.home import Home
from hopewall.services.withdrawal_marks import add_marks, marks_file, marks_in
from hopewall.vault import DamagedRowError, Reading, SecretName, UnitOfWork, Vault


def marks_told(home: Home, vault: Vault, files: Iterable[Path]) -> tuple[WithdrawalMark, ...] | str:
    """Return every mark in these files and in HOME's own, or why what was taken back is not known.

    Raises VaultError and OSError.
    """
    own = marks_file(home)
    places = [*files, *([own] if own.exists() else [])]
    if not places:
        return (
            "Nobody knows what was taken back since the backup: name the file of withdrawals with "
            "--withdrawals, or, where it is lost, go through the paper receipts since then and say "
            "--withdrawals-on-paper; until then nothing is published."
        )
    with vault.reading() as reading:
        secret = reading.secrets.get(SecretName.TOMBSTONE)
        expected = reading.settings.backup_marks
    known: dict[WithdrawalMark, None] = {}
    longest = 0
    for path in places:
        if not path.exists():
            return f"There is no file {path}: name the file of withdrawals."
        found = marks_in(path, secret)
        if isinstance(found, MarksDamaged):
            return f"{path}: {found.sentence}"
        longest = max(longest, len(found.found))
        known.update(dict.fromkeys(found.found))
    if longest < expected:
        return (
            "These withdrawals are older than the backup: name the newest file of withdrawals; "
            "until then nothing is published."
        )
    return tuple(known)


def keep_marks(home: Home, vault: Vault, marks: Sequence[WithdrawalMark]) -> str:
    """Put what was told into HOME's own file; return "" or why not. Raises VaultError, OSError."""
    with vault.reading() as reading:
        secret = reading.secrets.get(SecretName.TOMBSTONE)
    return add_marks(home, secret, marks)


def hold_missed(work: UnitOfWork, marks: Sequence[WithdrawalMark]) -> frozenset[str]:
    """Hide every story of which the marks know something that the vault does not.

    Returns them; the caller commits.
    """
    stories = _missed(work, marks)
    if stories:
        work.settings.set_taken_back(work.settings.taken_back | stories)
        for name in ChannelName:
            work.ledger.drop_published(name, stories)
    return stories


def release_held(work: UnitOfWork, stories: Collection[str]) -> frozenset[str]:
    """End that for these, and return whom it concerned: consent decides again."""
    ended = work.settings.taken_back.intersection(stories)
    if ended:
        work.settings.set_taken_back(work.settings.taken_back - ended)
        for name in ChannelName:
            work.ledger.drop_published(name, ended)
    return ended


def looked_at(work: UnitOfWork, subject_id: str) -> None:
    """A person's withdrawal is recorded again: their stories wait for nothing else."""
    with suppress(DamagedRowError):
        release_held(work, work.stories.resting_on(subject_id))


def _missed(reading: Reading, marks: Sequence[WithdrawalMark]) -> frozenset[str]:
    secret = reading.secrets.get(SecretName.TOMBSTONE)
    here = {mark_hash(secret, MarkKind.WITHDRAWAL, one) for one in reading.withdrawals.ids()}
    made_at = reading.settings.backup_made_at
    unknown = [
        one
        for one in marks
        if (one.withdrawal not in here if one.withdrawal else _is_after(one, made_at))
    ]
    people = {one.person for one in unknown}
    hashes = {story for one in unknown for story in one.stories}
    found = {
        story_id
        for subject_id in reading.erasures.everybody()
        if mark_hash(secret, MarkKind.PERSON, subject_id) in people
        for story_id in reading.stories.resting_on(subject_id)
    }
    found |= {
        story_id
        for story_id in reading.stories.ids()
        if mark_hash(secret, MarkKind.STORY, story_id) in hashes
    }
    return frozenset(found)


def _is_after(mark: WithdrawalMark, made_at: str) -> bool:
    """Whether what is no withdrawal came to be known after the backup; where in doubt, yes."""
    try:
        return datetime.fromisoformat(mark.at) >= datetime.fromisoformat(made_at)
    except ValueError:
        return True
