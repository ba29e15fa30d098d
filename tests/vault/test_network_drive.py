"""A vault on a network drive is refused; on this machine's own disk it is not."""

from pathlib import Path, PurePosixPath

import pytest

from hopewall.vault import VaultKey, VaultOnNetwork, create_vault, network_drive, open_vault
from hopewall.vault.network_drive import is_network, kind_at, mounts_in, on_network_drive

KEY = VaultKey(bytes(32))

MOUNTS = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 27 0:30 / /data rw,relatime shared:7 - btrfs /dev/sda2 rw,subvol=/data
36 31 0:40 / /data/ward/share rw,relatime - cifs //server/share rw,vers=3.1.1
37 31 0:41 / /data/ward/old rw,relatime - nfs4 server:/old rw
38 31 0:42 / /data/ward/far rw,nosuid,nodev,relatime - fuse.sshfs ward@far:/ rw,user_id=1000
39 31 0:43 / /data/ward/my\\040stick rw,relatime master:2 shared:9 - vfat /dev/sdb1 rw
40 31 0:44 / /data/ward/ntfs rw,relatime - fuseblk /dev/sdc1 rw
41 27 0:45 / /mnt/c rw,noatime - 9p drvfs rw
42 27 0:46 / /srv rw,relatime - nfs server:/srv rw
43 42 254:1 / /srv rw,relatime - ext4 /dev/vdb rw
44 27 0:47 / /data/ward/gocrypt rw - fuse.gocryptfs /data/ward/cipher rw
a line that is nothing
45 27 0:48
"""


@pytest.mark.parametrize(
    ("place", "kind", "network"),
    [
        ("/var/lib/hopewall/vault", "ext4", False),
        ("/data/ward/hopewall/vault", "btrfs", False),
        ("/data/ward/share/vault", "cifs", True),
        ("/data/ward/shared/vault", "btrfs", False),
        ("/data/ward/old", "nfs4", True),
        ("/data/ward/far/vault", "fuse.sshfs", True),
        ("/data/ward/my stick/vault", "vfat", False),
        ("/data/ward/ntfs/vault", "fuseblk", False),
        ("/data/ward/gocrypt/vault", "fuse.gocryptfs", False),
        ("/mnt/c/Users/ward", "9p", True),
        ("/srv/vault", "ext4", False),
    ],
)
def test_the_mount_that_holds_a_folder_decides(place: str, kind: str, network: bool) -> None:
    assert kind_at(MOUNTS, PurePosixPath(place)) == kind
    assert is_network(kind) is network


@pytest.mark.parametrize("kind", ["smb3", "afs", "ceph", "davfs", "fuse.rclone", "fuse.s3fs"])
def test_other_kinds_that_lie_elsewhere_are_known(kind: str) -> None:
    assert is_network(kind)


def test_nonsense_is_no_mount() -> None:
    assert list(mounts_in("")) == []
    assert list(mounts_in("1 2 3 - \n - ext4\nx")) == []
    assert kind_at("", PurePosixPath("/")) == ""


def test_the_disk_of_the_tests_is_no_network_drive(tmp_path: Path) -> None:
    assert on_network_drive(tmp_path) is None


def test_a_vault_there_is_neither_opened_nor_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vault.db").write_bytes(bytes(8192))
    monkeypatch.setattr(network_drive, "_kind_of", lambda _: "nfs4")
    opened = open_vault(tmp_path, KEY)
    assert isinstance(opened, VaultOnNetwork)
    assert "nfs4" in opened.sentence
    made = create_vault(tmp_path / "new", KEY)
    assert isinstance(made, VaultOnNetwork)
    assert not (tmp_path / "new" / "vault.db").exists()
