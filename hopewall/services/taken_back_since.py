"""What was taken back after a backup that was restored: hidden until somebody has looked at it.

The backup cannot know it; the marks that lie outside do, by hash alone (`withdrawal_marks.py`).
"""

from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
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
    pairs = _missed(work, marks)
    if pairs:
        _keep(work, work.settings.taken_back | pairs, pairs)
    return frozenset(story_id for story_id, _ in pairs)


def show_again(work: UnitOfWork, story_id: str) -> bool:
    """Let consent decide about a story again; return whether it was hidden for this."""
    return _end(work, {pair for pair in work.settings.taken_back if pair[0] == story_id})


def looked_at(work: UnitOfWork, subject_id: str) -> None:
    """A person's withdrawal is recorded again: no story waits for them any more.

    Stories wait on for others who can be seen in them. The caller commits.
    """
    with suppress(DamagedRowError):
        theirs = set(work.stories.resting_on(subject_id))
        ended = {
            (story_id, who)
            for story_id, who in work.settings.taken_back
            if who == subject_id or (not who and story_id in theirs)
        }
        _end(work, ended)


def forget_person(work: UnitOfWork, subject_id: str, stories: Collection[str]) -> None:
    """Let nothing here name somebody who is erased with these stories; the caller commits."""
    held = work.settings.taken_back
    _end(work, {pair for pair in held if pair[1] == subject_id or pair[0] in stories})


def _end(work: UnitOfWork, ended: AbstractSet[tuple[str, str]]) -> bool:
    if ended:
        _keep(work, work.settings.taken_back - ended, ended)
    return bool(ended)


def _keep(
    work: UnitOfWork, pairs: AbstractSet[tuple[str, str]], changed: AbstractSet[tuple[str, str]]
) -> None:
    """Write the list, and forget what was decided about the stories that it changes for."""
    work.settings.set_taken_back(pairs)
    for name in ChannelName:
        work.ledger.drop_published(name, {story_id for story_id, _ in changed})


def _missed(reading: Reading, marks: Sequence[WithdrawalMark]) -> frozenset[tuple[str, str]]:
    """Return each story with the person who took something of it back, "" where nobody knows."""
    secret = reading.secrets.get(SecretName.TOMBSTONE)
    here = {mark_hash(secret, MarkKind.WITHDRAWAL, one) for one in reading.withdrawals.ids()}
    made_at = reading.settings.backup_made_at
    unknown = [
        one
        for one in marks
        if (one.withdrawal not in here if one.withdrawal else _is_after(one, made_at))
    ]
    people = {
        mark_hash(secret, MarkKind.PERSON, subject_id): subject_id
        for subject_id in reading.erasures.everybody()
    }
    stories = {
        mark_hash(secret, MarkKind.STORY, story_id): story_id for story_id in reading.stories.ids()
    }
    found: set[tuple[str, str]] = set()
    for mark in unknown:
        subject_id = people.get(mark.person, "")
        named = {stories[one] for one in mark.stories if one in stories}
        named.update(reading.stories.resting_on(subject_id) if subject_id else ())
        found |= {(story_id, subject_id) for story_id in named}
    return frozenset(found)


def _is_after(mark: WithdrawalMark, made_at: str) -> bool:
    """Whether what is no withdrawal came to be known after the backup; where in doubt, yes."""
    try:
        return datetime.fromisoformat(mark.at) >= datetime.fromisoformat(made_at)
    except ValueError:
        return True
