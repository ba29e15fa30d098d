import errno
import hashlib
import os
from pathlib import Path

import pytest

from hopewall.release.durable import FEW
from hopewall.release.objects import Faulty, ObjectStore


@pytest.fixture
def store(tmp_path: Path) -> ObjectStore:
    return ObjectStore(tmp_path / "objects")


def test_an_object_is_named_by_its_bytes(store: ObjectStore) -> None:
    name = store.put(b"smile")
    assert name == hashlib.sha256(b"smile").hexdigest()
    assert store.path(name).relative_to(store.root) == Path(name[:2], name)
    assert store.read(name) == b"smile"
    assert store.check(name) is None
    assert store.names() == {name}


def test_a_present_object_is_not_written_again(store: ObjectStore) -> None:
    name = store.put(b"smile")
    inode = store.path(name).stat().st_ino
    assert store.put(b"smile") == name
    assert store.path(name).stat().st_ino == inode


def test_an_object_of_another_length_is_written_anew(store: ObjectStore) -> None:
    name = store.put(b"smile")
    store.path(name).write_bytes(b"smi")
    store.put(b"smile")
    assert store.read(name) == b"smile"


def test_many_objects_arrive_like_few(store: ObjectStore) -> None:
    names = store.put_many(str(number).encode() for number in range(FEW * 3))
    assert store.names() == set(names)
    assert all(store.check(name) is None for name in names)
    assert store.strays() == []


@pytest.mark.parametrize("name", ["", "..", "a" * 63, "A" * 64, "a" * 64 + "/", "../" + "a" * 61])
def test_only_hex_names_are_names(store: ObjectStore, name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        store.path(name)


def test_a_link_is_no_object(store: ObjectStore, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"vault")
    name = hashlib.sha256(b"vault").hexdigest()
    store.path(name).parent.mkdir(parents=True)
    store.path(name).symlink_to(secret)
    assert isinstance(store.read(name), Faulty)
    assert store.check(name) is not None
    assert not store.has(name)
    assert name not in store.names()


def test_a_folder_that_is_a_link_holds_no_objects(store: ObjectStore, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    name = hashlib.sha256(b"x").hexdigest()
    (elsewhere / name).write_bytes(b"x")
    store.root.mkdir()
    (store.root / name[:2]).symlink_to(elsewhere)
    assert store.names() == set()
    store.collect_garbage(set())
    assert (elsewhere / name).exists()


def test_a_tampered_object_is_named(store: ObjectStore) -> None:
    name = store.put(b"smile")
    store.path(name).write_bytes(b"grins")
    fault = store.read(name)
    assert isinstance(fault, Faulty)
    assert not fault.missing
    assert name in fault.sentence


def test_garbage_goes_and_the_rest_stays(store: ObjectStore) -> None:
    keep, drop = store.put_many([b"keep", b"drop"])
    stray = store.path(keep).parent / "note.txt"
    stray.write_text("x")
    assert store.strays() == [stray]
    assert store.collect_garbage({keep}) == 2
    assert store.names() == {keep}
    assert not stray.exists()
    assert isinstance(store.read(drop), Faulty)


def test_a_full_disk_leaves_no_half_object(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        store.put(b"smile")
    assert store.names() == set()
    assert store.strays() == []
