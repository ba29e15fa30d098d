"""Pictures that are not public: found and opened by their hash alone, and by nothing else."""

import errno
import hashlib
from pathlib import Path

import pytest

from hopewall.vault import (
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    Pictures,
    VaultFullError,
    VaultKey,
)
from hopewall.vault.sealing import files as sealed_files
from hopewall.vault.vault_keys import OpenKeys

OLD, NEW = VaultKey(bytes(range(32))), VaultKey(b"n" * 32, epoch=2)
FACE = b"a face that nobody may see yet " * 5000
NAME = hashlib.sha256(FACE).hexdigest()


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    return Pictures(tmp_path, OpenKeys(OLD))


def files(tmp_path: Path) -> list[Path]:
    return sorted(path for path in tmp_path.rglob("*") if path.is_file())


def test_a_picture_comes_back_by_its_hash(pictures: Pictures) -> None:
    assert not pictures.has(NAME)
    assert isinstance(pictures.read(NAME), AttachmentMissing)
    assert pictures.put(FACE) == NAME
    assert pictures.has(NAME)
    assert pictures.read(NAME) == FACE


def test_many_are_put_in_order_and_each_once(pictures: Pictures, tmp_path: Path) -> None:
    many = [b"picture %d" % (number % 20) for number in range(50)]
    assert pictures.put_many(many) == [hashlib.sha256(one).hexdigest() for one in many]
    assert len(files(tmp_path)) == 20
    before = files(tmp_path)[0].stat().st_mtime_ns
    pictures.put_many(many)
    assert files(tmp_path)[0].stat().st_mtime_ns == before


def test_neither_a_face_nor_its_hash_is_to_be_seen_on_the_disk(
    pictures: Pictures, tmp_path: Path
) -> None:
    pictures.put(FACE)
    (file,) = files(tmp_path)
    assert NAME not in str(file)
    assert NAME.encode() not in file.read_bytes()
    assert FACE[:20] not in file.read_bytes()


@pytest.mark.parametrize("place", [0, 9, 20, 33, 40, 70_000, -1])
def test_damage_is_named_and_mended_by_adding_the_picture_again(
    pictures: Pictures, tmp_path: Path, place: int
) -> None:
    pictures.put(FACE)
    (file,) = files(tmp_path)
    data = bytearray(file.read_bytes())
    data[place] ^= 4
    file.write_bytes(bytes(data))
    said = pictures.read(NAME)
    assert isinstance(said, AttachmentDamaged)
    assert "again" in said.sentence
    pictures.put(FACE)
    assert pictures.read(NAME) == FACE


def test_a_picture_in_anothers_place_is_noticed(pictures: Pictures, tmp_path: Path) -> None:
    pictures.put(FACE)
    (file,) = files(tmp_path)
    other = pictures.put(b"another face")
    (second,) = (path for path in files(tmp_path) if path != file)
    file.write_bytes(second.read_bytes())
    assert isinstance(pictures.read(NAME), AttachmentDamaged)
    assert pictures.read(other) == b"another face"


def test_another_vaults_key_finds_nothing(pictures: Pictures, tmp_path: Path) -> None:
    pictures.put(FACE)
    assert not Pictures(tmp_path, OpenKeys(VaultKey(b"x" * 32))).has(NAME)


def test_a_file_of_another_key_in_a_pictures_place_is_no_damage(
    pictures: Pictures, tmp_path: Path
) -> None:
    pictures.put(FACE)
    (file,) = files(tmp_path)
    elsewhere = Pictures(tmp_path / "other", OpenKeys(VaultKey(b"x" * 32)))
    elsewhere.put(FACE)
    file.write_bytes(files(tmp_path / "other")[0].read_bytes())
    assert isinstance(pictures.read(NAME), AttachmentLocked)


def test_a_new_key_of_the_vault_leaves_earlier_pictures_where_they_are(
    pictures: Pictures, tmp_path: Path
) -> None:
    pictures.put(FACE)
    newer = Pictures(tmp_path, OpenKeys(NEW, (OLD,)))
    assert newer.read(NAME) == FACE
    newer.put(FACE)
    assert len(files(tmp_path)) == 1
    later = newer.put(b"later")
    assert newer.read(later) == b"later"
    newer.discard([NAME, later])
    assert files(tmp_path) == []


def test_sweeping_leaves_only_what_is_named(pictures: Pictures, tmp_path: Path) -> None:
    pictures.put(FACE)
    gone = pictures.put(b"a face of somebody erased")
    (tmp_path / "pictures" / ".incoming-1").mkdir()
    assert pictures.sweep([NAME]) == 2
    assert pictures.read(NAME) == FACE
    assert not pictures.has(gone)
    assert len(files(tmp_path)) == 1


def test_a_name_that_is_no_hash_is_refused(pictures: Pictures) -> None:
    for name in ("", "..", "../../etc/passwd", NAME.upper(), NAME[:-1]):
        with pytest.raises(ValueError, match="hash"):
            pictures.has(name)


def test_a_full_disk_leaves_nothing(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(sealed_files, "_write_new", fail)
    with pytest.raises(VaultFullError):
        pictures.put(FACE)
    assert files(tmp_path) == []
