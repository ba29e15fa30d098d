"""The inside of a backup: a tar stream with a manifest in front and every file's hash at its end.

Written and read piece by piece; nothing of it is held in memory but what stands in a manifest.
"""

import hashlib
import json
import tarfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
SUMS: Final = "sums.json"
_BLOCK: Final = 512
_PIECE: Final = 1 << 20
_LARGEST_NOTE: Final = 200_000_000
_LONGEST_NAME: Final = 100
_MODE: Final = 0o600

Note = Mapping[str, object]
Told = Callable[[int], None]


class ArchiveError(Exception):
    """The inside of a backup is not what it should be; the text is one sentence's middle part."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a backup: its name inside, and where it lies."""

    name: str
    path: Path
    needed: bool = False
    """Whether there is no backup without it; others may vanish meanwhile."""


def archive(manifest: Note, parts: Iterator[Part], told: Told) -> Iterator[bytes]:
    """Yield the bytes of an archive; a file that vanished meanwhile is left out. Raises OSError."""
    sums: dict[str, str] = {}
    yield from _note(MANIFEST, manifest)
    for part in parts:
        yield from _file(part, sums, told)
    yield from _note(SUMS, sums)
    yield bytes(2 * _BLOCK)


def _file(part: Part, sums: dict[str, str], told: Told) -> Iterator[bytes]:
    try:
        file = part.path.open("rb")
    except FileNotFoundError:
        if part.needed:
            raise
        return
    with file:
        size = file.seek(0, 2)
        file.seek(0)
        digest = hashlib.sha256()
        yield _header(part.name, size)
        left = size
        while left:
            data = file.read(min(_PIECE, left))
            if not data:
                raise OSError(f"{part.name} became shorter while it was read")
            left -= len(data)
            digest.update(data)
            told(len(data))
            yield data
        yield bytes(-size % _BLOCK)
        sums[part.name] = digest.hexdigest()


def _note(name: str, said: Note) -> Iterator[bytes]:
    data = json.dumps(said, sort_keys=True).encode()
    yield _header(name, len(data)) + data + bytes(-len(data) % _BLOCK)


def _header(name: str, size: int) -> bytes:
    if len(name.encode()) > _LONGEST_NAME:
        raise OSError(f"{name}: the name is too long for a backup; shorten it")
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, _MODE
    return info.tobuf(tarfile.GNU_FORMAT)


class Reader:
    """Turns pieces of any size into something to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._kept = memoryview(b"")

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        while not self._kept:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._kept = memoryview(piece)
        taken = self._kept if size < 0 else self._kept[:size]
        self._kept = self._kept[len(taken) :]
        return bytes(taken)


@dataclass(slots=True)
class Unpacking:
    """Takes the bytes of an archive, checks every file, and writes it below `target` if there is.

    Raises ArchiveError for what is no archive of ours; `finish` says whether it was whole.
    """

    check: Callable[[Note], None]
    """Is told the manifest before any file is written, and raises ArchiveError to stop."""
    target: Path | None = None
    told: Told = lambda _bytes: None
    manifest: Note = field(default_factory=dict)
    files: int = 0
    _sums: dict[str, str] = field(default_factory=dict)
    _expected: dict[str, str] | None = None
    _header: bytearray = field(default_factory=bytearray)
    _note: bytearray = field(default_factory=bytearray)
    _name: str = ""
    _left: int = 0
    _padding: int = 0
    _digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)
    _file: BinaryIO | None = None
    _ended: bool = False

    def write(self, data: bytes, /) -> int:
        """Take all of `data`."""
        rest = memoryview(data)
        self.told(len(rest))
        while rest and not self._ended:
            if self._left:
                rest = self._take_content(rest)
            elif self._padding:
                skipped = min(self._padding, len(rest))
                self._padding -= skipped
                rest = rest[skipped:]
            else:
                rest = self._take_header(rest)
        return len(data)

    def flush(self) -> None:
        """Do nothing: `finish` ends it."""

    def finish(self) -> None:
        """Check that the archive was whole; raises ArchiveError."""
        if self._expected is None or not self._ended:
            raise ArchiveError("it ends too early")
        if self._expected != self._sums:
            raise ArchiveError("a file in it is not as it was saved")

    def close(self) -> None:
        """Let go of a file that was being written."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _take_header(self, rest: memoryview) -> memoryview:
        wanted = _BLOCK - len(self._header)
        self._header += rest[:wanted]
        if len(self._header) == _BLOCK:
            self._begin(bytes(self._header))
            self._header.clear()
        return rest[wanted:]

    def _begin(self, header: bytes) -> None:
        if header == bytes(_BLOCK):
            self._ended = True
            return
        try:
            info = tarfile.TarInfo.frombuf(header, "utf-8", "strict")
        except (tarfile.HeaderError, UnicodeDecodeError) as error:
            raise ArchiveError("it holds something that is no file") from error
        if not info.isreg() or self._expected is not None:
            raise ArchiveError("it holds something that is no file")
        self._name, self._left = info.name, info.size
        self._padding = -info.size % _BLOCK
        self._digest = hashlib.sha256()
        self._note.clear()
        if not self.manifest and self._name != MANIFEST:
            raise ArchiveError("it does not begin as a backup does")
        if self._is_note and self._left > _LARGEST_NOTE:
            raise ArchiveError("a list in it is far too long")
        if not self._is_note:
            self._open(self._name)
        if not self._left:
            self._end_content()

    @property
    def _is_note(self) -> bool:
        return self._name in {MANIFEST, SUMS}

    def _open(self, name: str) -> None:
        path = PurePosixPath(name)
        if path.is_absolute() or not path.parts or {"..", "."} & set(path.parts) or "\\" in name:
            raise ArchiveError("it holds a file with a name that leads elsewhere")
        if name in self._sums:
            raise ArchiveError("it holds a file twice")
        if self.target is not None:
            place = self.target.joinpath(*path.parts)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = place.open("xb")
            place.chmod(_MODE)

    def _take_content(self, rest: memoryview) -> memoryview:
        taken = rest[: self._left]
        self._left -= len(taken)
        if self._is_note:
            self._note += taken
        else:
            self._digest.update(taken)
            if self._file is not None:
                self._file.write(taken)
        if not self._left:
            self._end_content()
        return rest[len(taken) :]

    def _end_content(self) -> None:
        self.close()
        if not self._is_note:
            self._sums[self._name] = self._digest.hexdigest()
            self.files += 1
            return
        try:
            said = json.loads(bytes(self._note))
        except ValueError as error:
            raise ArchiveError("a list in it cannot be read") from error
        if not isinstance(said, dict):
            raise ArchiveError("a list in it cannot be read")
        if self._name == SUMS:
            self._expected = said
        else:
            self.manifest = said
            self.check(said)
