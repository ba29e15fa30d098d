"""The small pictures of a list: public ones as files, private ones as bytes from the vault."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hopewall.core.staff import Permission
from hopewall.release.publish import object_store
from hopewall.services.studio.desk import Desk, needs


@dataclass(frozen=True, slots=True)
class PublicTile:
    """The tile is published: a file that QML may load itself."""

    path: Path


@dataclass(frozen=True, slots=True)
class SealedTile:
    """The tile lies sealed in the vault; `picture_bytes` opens it, and it is never written out."""

    sha256: str


@dataclass(frozen=True, slots=True)
class NoTile:
    """There is no picture."""


Tile = PublicTile | SealedTile | NoTile


@needs(Permission.VIEW)
def tiles_of(desk: Desk, photo_ids: Iterable[str]) -> Mapping[str, Tile]:
    """Return the tile of each of these photos: to be asked for the rows in view."""
    wanted = [photo_id for photo_id in photo_ids if photo_id]
    with desk.vault.reading() as reading:
        hashes = reading.overview.tiles(wanted)
    store = object_store(desk.home.release)
    found: dict[str, Tile] = {}
    for photo_id in wanted:
        sha256 = hashes.get(photo_id, "")
        if not sha256:
            found[photo_id] = NoTile()
        elif store.has(sha256):
            found[photo_id] = PublicTile(store.path(sha256))
        else:
            found[photo_id] = SealedTile(sha256)
    return found


@needs(Permission.VIEW)
def picture_bytes(desk: Desk, sha256: str) -> bytes | None:
    """Return a private picture's bytes; None where it is missing or damaged."""
    data = desk.vault.pictures.read(sha256)
    return data if isinstance(data, bytes) else None
