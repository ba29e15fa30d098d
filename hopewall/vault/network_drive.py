"""Whether a folder lies on a network drive, where SQLite's locks and log are not safe."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from hopewall.vault.outcomes import VaultOnNetwork

_NETWORK: Final = frozenset(
    "nfs nfs4 cifs smb3 smbfs smb2 ncpfs ncp afs afpfs coda ceph glusterfs lustre gpfs pvfs2 "
    "orangefs ocfs2 gfs gfs2 beegfs davfs webdav 9p virtiofs vboxsf vmhgfs prl_fs".split()
)
"""Kinds that the kernel fetches over a network, or from a host outside a virtual machine."""

_LOCAL_FUSE: Final = frozenset(
    "fuseblk fuse.ntfs-3g fuse.exfat fuse.gocryptfs fuse.cryfs fuse.encfs fuse.veracrypt "
    "fuse.fuse-overlayfs fuse.zfs".split()
)
"""File systems made by a program that lie on this machine's own disk; all others may be remote."""

_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_FIELDS_BEFORE_POINT: Final = 4
_DRIVE_REMOTE: Final = 4
"""Windows' GetDriveTypeW for a network drive."""


@dataclass(frozen=True, slots=True)
class Mount:
    """Where something is mounted, and of what kind it is."""

    point: PurePosixPath
    kind: str


def mounts_in(text: str) -> Iterator[Mount]:
    """Read `/proc/self/mountinfo` (proc(5)); a line that cannot be read is left out."""
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if dash and len(fields) > _FIELDS_BEFORE_POINT and kinds[0]:
            point = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
            yield Mount(PurePosixPath(point), kinds[0])


def kind_at(text: str, place: PurePosixPath) -> str:
    """Return the kind of file system that a path without links lies on, "" when unknown."""
    found = ""
    longest = -1
    for mount in mounts_in(text):
        # Of two mounts on one point the later one covers the earlier.
        if place.is_relative_to(mount.point) and len(mount.point.parts) >= longest:
            longest, found = len(mount.point.parts), mount.kind
    return found


def is_network(kind: str) -> bool:
    """Whether this kind of file system may lie on another machine."""
    if kind in _NETWORK:
        return True
    return kind.startswith("fuse") and kind not in _LOCAL_FUSE


def on_network_drive(folder: Path) -> VaultOnNetwork | None:
    """Return the refusal for a folder on a network drive, or None."""
    kind = _kind_of(folder)
    if not kind:
        return None
    return VaultOnNetwork(
        f"The vault's folder {folder} lies on a network drive ({kind}), where a database can lose "
        "entries: move the site to a disk of this machine."
    )


def _kind_of(folder: Path) -> str:
    if sys.platform == "win32":
        return _windows_kind(folder)
    try:
        text = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    kind = kind_at(text, PurePosixPath(folder.resolve()))
    return kind if is_network(kind) else ""


if sys.platform == "win32":

    def _windows_kind(folder: Path) -> str:
        import ctypes  # noqa: PLC0415  only there

        anchor = folder.resolve().anchor
        if anchor.startswith("\\\\"):
            return "UNC"
        remote = ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE
        return "network" if remote else ""
