"""A model of a disk: what was written, what of it is certain to survive, and what may survive.

A file's bytes are certain once the file was synced, a name once its folder was. That is all POSIX
promises; real file systems promise more. A rename is one change, as on every journaling file
system, and is certain once the folder of the new name was synced.
"""

import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from tests.crash.recorder import Operation, Recording, is_index

SECTOR: Final = 512


class Survival(StrEnum):
    """What of the changes that nobody waited for a power cut leaves."""

    NOTHING = "nothing"
    """None of them: neither bytes nor names."""
    NAMES = "names"
    """All names, and no bytes: new files are empty."""
    SOME = "some"
    """Any of them: some names, and some of the writes, of these some sectors of 512 bytes."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of a file."""

    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A new size of a file."""

    size: int


@dataclass(frozen=True, slots=True)
class Rights:
    """New rights of a file."""

    mode: int


@dataclass(slots=True, eq=False)
class File:
    """An inode of bytes."""

    mode: int
    certain: bytearray = field(default_factory=bytearray)
    pending: list[Write | Resize | Rights] = field(default_factory=list)

    def settle(self) -> None:
        """Make every pending change certain."""
        for change in self.pending:
            if isinstance(change, Rights):
                self.mode = change.mode
            else:
                put(self.certain, change)
        self.pending.clear()


@dataclass(slots=True, eq=False)
class Folder:
    """An inode of names."""

    mode: int
    certain: dict[str, "File | Folder"] = field(default_factory=dict)
    seen: dict[str, "File | Folder"] = field(default_factory=dict)
    """As the running program sees it."""


Node = File | Folder
Place = tuple[Folder, str]


@dataclass(frozen=True, slots=True, eq=False)
class Naming:
    """A pending change of names, all of it or none: what each place points to afterwards."""

    home: Folder
    effects: tuple[tuple[Folder, str, Node | None], ...]

    def places(self) -> set[Place]:
        """Return the places it changes."""
        return {(folder, name) for folder, name, _ in self.effects}


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry of what a power cut left: `data` is None for a folder."""

    path: str
    mode: int
    data: bytes | None


class Disk:
    """Starts as a recording began, and goes on operation by operation."""

    def __init__(self, recording: Recording) -> None:
        self._base = recording.folder
        self._nodes: dict[int, Node] = {}
        self._pending: list[Naming] = []
        self.root = Folder(0o755)
        for path, found in recording.before.items():
            if found.data is None:
                node: Node = Folder(found.mode)
            else:
                node = File(found.mode, bytearray(found.data))
            self._nodes[found.inode] = node
            if path == Path():
                assert isinstance(node, Folder)
                self.root = node
            else:
                parent = self._at(path.parent)
                parent.seen[path.name] = parent.certain[path.name] = node

    def apply(self, operation: Operation) -> None:
        """Do to the disk what was recorded."""
        if is_index(operation.path):
            return
        match operation.kind:
            case "W":
                self._file(operation).pending.append(Write(operation.value, operation.data))
            case "T":
                self._file(operation).pending.append(Resize(operation.value))
            case "P":
                self._set_rights(self._nodes[operation.inode], operation.value)
            case "S":
                self._sync(self._nodes[operation.inode])
            case "A":
                self._sync_all()
            case "M":
                pass
            case _:
                self._rename(operation)

    def survivors(self, survival: Survival, seed: int) -> list[Kept]:
        """Return what a power cut now leaves, folders before what is in them."""
        chance = random.Random(seed)
        names = self._kept_names(survival, chance)
        files: dict[int, tuple[int, bytes]] = {}
        found: list[Kept] = []

        def visit(folder: Folder, path: str) -> None:
            entries = dict(folder.certain)
            for naming in names:
                for where, name, node in naming.effects:
                    if where is not folder:
                        continue
                    if node is None:
                        entries.pop(name, None)
                    else:
                        entries[name] = node
            for name, node in sorted(entries.items()):
                place = f"{path}{name}"
                if isinstance(node, Folder):
                    found.append(Kept(place, node.mode, None))
                    visit(node, f"{place}/")
                    continue
                if id(node) not in files:
                    files[id(node)] = _kept_file(node, survival, chance)
                found.append(Kept(place, *files[id(node)]))

        visit(self.root, "")
        return found

    def contents(self) -> dict[str, bytes | None]:
        """Return what the running program sees."""
        found: dict[str, bytes | None] = {}

        def visit(folder: Folder, path: str) -> None:
            for name, node in folder.seen.items():
                if isinstance(node, Folder):
                    found[f"{path}{name}"] = None
                    visit(node, f"{path}{name}/")
                else:
                    data = bytearray(node.certain)
                    for change in node.pending:
                        if not isinstance(change, Rights):
                            put(data, change)
                    found[f"{path}{name}"] = bytes(data)

        visit(self.root, "")
        return found

    def _kept_names(self, survival: Survival, chance: random.Random) -> list[Naming]:
        if survival is Survival.NOTHING:
            return []
        if survival is Survival.NAMES:
            return self._pending
        if chance.random() < 0.5:
            # As a journal does: everything up to some moment.
            return self._pending[: chance.randint(0, len(self._pending))]
        kept, lost = [], set[Place]()
        for naming in self._pending:
            if naming.places() & lost or chance.random() < 0.5:
                lost |= naming.places()
            else:
                kept.append(naming)
        return kept

    def _file(self, operation: Operation) -> File:
        node = self._nodes[operation.inode]
        assert isinstance(node, File)
        return node

    def _set_rights(self, node: Node, mode: int) -> None:
        if isinstance(node, File):
            node.pending.append(Rights(mode))
        else:
            node.mode = mode

    def _sync_all(self) -> None:
        for node in self._nodes.values():
            if isinstance(node, File):
                node.settle()
        self._settle_names(lambda _: True)

    def _sync(self, node: Node) -> None:
        if isinstance(node, File):
            node.settle()
        else:
            self._settle_names(lambda naming: naming.home is node)

    def _settle_names(self, wanted: Callable[[Naming], bool]) -> None:
        """Make these certain, and before them what the same places went through before."""
        settled, places = [], set[Place]()
        rest = []
        for naming in reversed(self._pending):
            if wanted(naming) or naming.places() & places:
                settled.append(naming)
                places |= naming.places()
            else:
                rest.append(naming)
        self._pending = rest[::-1]
        for naming in reversed(settled):
            for folder, name, node in naming.effects:
                if node is None:
                    folder.certain.pop(name, None)
                else:
                    folder.certain[name] = node

    def _rename(self, operation: Operation) -> None:
        """Do what changes names: C, D, L, R and U."""
        folder, name = self._place(operation.path)
        if operation.kind in {"C", "D"}:
            made: Node = File(operation.value) if operation.kind == "C" else Folder(operation.value)
            self._nodes[operation.inode] = made
            self._name(folder, (folder, name, made))
        elif operation.kind == "U":
            self._name(folder, (folder, name, None))
        else:
            node = folder.seen[name]
            to, new = self._place(operation.other)
            if to.seen.get(new) is node:
                return
            gone = ((folder, name, None),) if operation.kind == "R" else ()
            self._name(to, *gone, (to, new, node))

    def _name(self, home: Folder, *effects: tuple[Folder, str, Node | None]) -> None:
        for folder, name, node in effects:
            if node is None:
                del folder.seen[name]
            else:
                folder.seen[name] = node
        self._pending.append(Naming(home, effects))

    def _place(self, path: Path) -> Place:
        inside = path.relative_to(self._base)
        return self._at(inside.parent), inside.name

    def _at(self, path: Path) -> Folder:
        node: Node = self.root
        for part in path.parts:
            assert isinstance(node, Folder)
            node = node.seen[part]
        assert isinstance(node, Folder)
        return node


def put(data: bytearray, change: Write | Resize) -> None:
    """Do one change to a file's bytes; a gap is filled with noughts."""
    if isinstance(change, Resize):
        del data[change.size :]
        data.extend(bytes(change.size - len(data)))
        return
    if len(data) < change.at:
        data.extend(bytes(change.at - len(data)))
    data[change.at : change.at + len(change.data)] = change.data


def digest_of(kept: list[Kept]) -> bytes:
    """Return one hash over everything that was left."""
    digest = hashlib.blake2b(digest_size=16)
    for one in kept:
        digest.update(
            f"{one.path}\0{one.mode}\0{-1 if one.data is None else len(one.data)}\0".encode()
        )
        digest.update(one.data or b"")
    return digest.digest()


def _kept_file(file: File, survival: Survival, chance: random.Random) -> tuple[int, bytes]:
    if survival is not Survival.SOME or not file.pending:
        return file.mode, bytes(file.certain)
    mode, data = file.mode, bytearray(file.certain)
    share, sizes = chance.choice((0.1, 0.5, 0.9)), chance.random() < 0.5
    for change in file.pending:
        kept = chance.random() < share
        if isinstance(change, Rights):
            mode = change.mode if kept else mode
        elif kept and isinstance(change, Write) and chance.random() < 0.5:
            for piece in _sectors(change):
                if chance.random() < 0.5:
                    put(data, piece)
        elif kept:
            put(data, change)
        elif sizes and isinstance(change, Write) and len(data) < change.at + len(change.data):
            put(data, Resize(change.at + len(change.data)))
    return mode, bytes(data)


def _sectors(write: Write) -> Iterator[Write]:
    """Cut a write where the disk's sectors meet."""
    at, end = write.at, write.at + len(write.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Write(at, write.data[at - write.at : until - write.at])
        at = until
