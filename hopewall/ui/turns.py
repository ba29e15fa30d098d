"""Whose turn it is to come forward: least recently shown first, with nothing personal kept.

`STATE_DIR/turns.bin` holds a random salt and, for each turn, eight bytes of a story id hashed
with it; see docs/adr/0011-fair-turns.md. A missing, damaged or unwritable file costs fairness for
a while and nothing else.
"""

import os
import secrets
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

_MAGIC = b"HWTURN1\n"
_SALT = 16
_HEAD = len(_MAGIC) + _SALT
_RECORD = 8
LONGEST = 16_384


class TurnLedger:
    """The order in which people came forward, across restarts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._salt = b""
        self._last: dict[bytes, int] = {}
        self._turn = 0
        self._records = 0
        self._load()

    def least_recent(self, candidates: Sequence[str]) -> str:
        """Return the story id whose turn is longest ago, the earliest candidate among equals."""
        return min(candidates, key=lambda story_id: self._last.get(self._mark(story_id), -1))

    def took(self, story_id: str) -> None:
        """Note that this story came forward now."""
        mark = self._mark(story_id)
        self._turn += 1
        self._last[mark] = self._turn
        self._records += 1
        if self._records > 2 * LONGEST:
            self._compact()
        else:
            self._append(mark)

    def keep_only(self, story_ids: Iterable[str]) -> None:
        """Forget everybody else."""
        kept = {self._mark(story_id) for story_id in story_ids}
        if any(mark not in kept for mark in self._last):
            self._last = {mark: turn for mark, turn in self._last.items() if mark in kept}
            self._compact()

    def forget(self, story_ids: Iterable[str]) -> None:
        """Forget those who have gone."""
        marks = [self._mark(story_id) for story_id in story_ids]
        if any(self._last.pop(mark, None) is not None for mark in marks):
            self._compact()

    def _mark(self, story_id: str) -> bytes:
        return blake2b(story_id.encode(), key=self._salt, digest_size=_RECORD).digest()

    def _load(self) -> None:
        try:
            raw = self._path.read_bytes()
        except OSError:
            raw = b""
        if len(raw) < _HEAD or not raw.startswith(_MAGIC):
            self._salt = secrets.token_bytes(_SALT)
            self._compact()
            return
        self._salt = raw[len(_MAGIC) : _HEAD]
        body = raw[_HEAD:]
        whole = len(body) - len(body) % _RECORD
        for start in range(0, whole, _RECORD):
            self._turn += 1
            self._last[body[start : start + _RECORD]] = self._turn
        self._records = whole // _RECORD
        if whole != len(body) or self._records > LONGEST:
            self._compact()

    def _append(self, mark: bytes) -> None:
        try:
            with self._path.open("ab") as file:
                file.write(mark)
        except OSError:
            return

    def _compact(self) -> None:
        in_order = sorted(self._last, key=self._last.__getitem__)[-LONGEST:]
        self._last = {mark: turn for turn, mark in enumerate(in_order)}
        self._turn = self._records = len(in_order)
        draft = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                file.write(_MAGIC + self._salt + b"".join(in_order))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
        except OSError:
            return
