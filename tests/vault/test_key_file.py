"""The key file: read whole or not at all, never believed when somebody changed it."""

import json
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hopewall.core.staff import Role
from hopewall.vault import (
    KeyFile,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileRead,
    Member,
    MemberSlot,
    SealError,
    StretchCost,
    VaultKey,
    key_file,
    new_identity,
    public_of,
    read_key_file,
    sealed_file,
    unseal,
    write_key_file,
    write_private,
)
from hopewall.vault.key_file import FILE_NAMES

NOW = datetime(2026, 11, 27, tzinfo=UTC)
CHEAP = StretchCost(memory_kib=8, passes=1, lanes=1)
KEY = VaultKey(bytes(range(32)))
OTHER = VaultKey(bytes(range(1, 33)), 2)
ANNA = Member("staff-1", "Anna", Role.CURATOR)
BERT = Member("staff-2", "Bert", Role.ADMINISTRATOR)
RECOVERY, RECOVERY_PUBLIC = new_identity()


def slot(member: Member) -> MemberSlot:
    return MemberSlot.make(member, f"the passphrase of {member.name}", CHEAP, NOW)


@pytest.fixture
def file() -> KeyFile:
    return sealed_file(1, [slot(ANNA), slot(BERT)], RECOVERY_PUBLIC, [KEY])


@pytest.fixture
def written(file: KeyFile, tmp_path: Path) -> Path:
    write_key_file(tmp_path, file)
    return tmp_path


def test_what_is_written_is_read_and_only_its_owner_can_read_it(
    file: KeyFile, written: Path
) -> None:
    assert read_key_file(written) == KeyFileRead(file)
    assert {path.name for path in written.iterdir()} == set(FILE_NAMES)
    assert {stat.S_IMODE(path.stat().st_mode) for path in written.iterdir()} == {0o600}
    assert file.is_genuine(KEY)
    assert not file.is_genuine(OTHER)


def test_every_member_and_the_recovery_key_open_the_vault_key(file: KeyFile) -> None:
    for member in (ANNA, BERT):
        found = file.slot_of(member.name.upper() + " ")
        assert found is not None
        assert found.open("a wrong passphrase") is None
        identity = found.open(f"the passphrase of {member.name}")
        assert identity is not None
        assert unseal(file.sealed, identity) == (KEY,)
    assert unseal(file.sealed, f"  {RECOVERY}\n") == (KEY,)


def test_one_passphrase_typed_on_two_keyboards_is_one_passphrase() -> None:
    made = MemberSlot.make(ANNA, "caf\u00e9 with a hat", CHEAP, NOW)
    assert made.open("cafe\u0301 with a hat") is not None


def test_a_stranger_and_nonsense_open_nothing(file: KeyFile) -> None:
    for identity in (new_identity()[0], "", "AGE-SECRET-KEY-1NONSENSE", RECOVERY_PUBLIC):
        with pytest.raises(SealError):
            unseal(file.sealed, identity)
    with pytest.raises(SealError):
        public_of("nonsense")


@pytest.mark.parametrize(
    "change",
    [
        {"role": Role.ADMINISTRATOR},
        {"name": "Anne"},
        {"staff_id": "staff-2"},
    ],
)
def test_a_role_or_name_changed_in_the_file_opens_no_more(change: dict[str, Any]) -> None:
    own = slot(ANNA)
    forged = replace(own, member=replace(own.member, **change))
    assert own.open("the passphrase of Anna") is not None
    assert forged.open("the passphrase of Anna") is None


def test_somebody_written_into_the_file_without_the_vault_key_is_noticed(file: KeyFile) -> None:
    eve = slot(Member("staff-9", "Eve", Role.ADMINISTRATOR))
    assert not replace(file, slots=(*file.slots, eve)).is_genuine(KEY)
    assert not replace(file, recovery=new_identity()[1]).is_genuine(KEY)
    assert not replace(file, generation=9).is_genuine(KEY)


def test_nothing_secret_stands_in_the_file_or_its_repr(file: KeyFile, written: Path) -> None:
    text = (written / FILE_NAMES[0]).read_text("utf-8") + repr(file) + repr(KEY)
    for secret in (KEY.secret.hex(), RECOVERY, "AGE-SECRET-KEY", "passphrase of"):
        assert secret not in text


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def lose(path: Path) -> None:
    path.unlink()


def huge(path: Path) -> None:
    path.write_bytes(b"[" * 5_000_000)


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD = pytest.mark.parametrize("spoil", [cut, flip, empty, lose, huge, folder_instead])


@BAD
@pytest.mark.parametrize("name", FILE_NAMES)
def test_one_bad_copy_is_told_and_the_other_serves(
    file: KeyFile, written: Path, name: str, spoil: Callable[[Path], None]
) -> None:
    spoil(written / name)
    read = read_key_file(written)
    assert isinstance(read, KeyFileRead)
    assert read.file == file
    assert name in read.notice


@BAD
def test_two_bad_copies_are_one_sentence(written: Path, spoil: Callable[[Path], None]) -> None:
    for name in FILE_NAMES:
        spoil(written / name)
    read = read_key_file(written)
    assert isinstance(read, KeyFileMissing if spoil is lose else KeyFileDamaged)
    assert "backup" in read.sentence
    assert read.sentence.count("\n") == 0


def test_every_flipped_bit_of_a_copy_is_noticed(file: KeyFile, written: Path) -> None:
    """White space between the parts is all that may change, for it says nothing."""
    path = written / FILE_NAMES[0]
    good = path.read_bytes()
    for place in range(0, len(good), 7):
        bad = bytearray(good)
        bad[place] ^= 1 << (place % 7)
        path.write_bytes(bad)
        read = read_key_file(written)
        assert isinstance(read, KeyFileRead)
        assert read.file == file


def test_the_newer_copy_counts_after_an_interruption_between_the_two(
    file: KeyFile, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_at_the_second(path: Path, data: bytes) -> None:
        if path.name == FILE_NAMES[0]:
            raise OSError(5, "Input/output error")
        write_private(path, data)

    newer = sealed_file(2, [slot(BERT)], RECOVERY_PUBLIC, [OTHER, KEY])
    monkeypatch.setattr(key_file, "write_private", stop_at_the_second)
    with pytest.raises(OSError, match="Input"):
        write_key_file(written, newer)
    assert read_key_file(written) == KeyFileRead(newer)


def test_a_newer_format_is_left_alone(written: Path) -> None:
    path = written / FILE_NAMES[0]
    told = json.loads(path.read_text("utf-8"))
    told.pop("sha256")
    told["format"] = 99
    path.write_text(json.dumps(told | {"sha256": key_file._checksum(told)}))
    read = read_key_file(written)
    assert isinstance(read, KeyFileNewer)
    assert "update" in read.sentence


@pytest.mark.parametrize("cost", [(2**40, 3, 4), (8, 1, 4), (65_536, 0, 1), (65_536, 10**9, 1)])
def test_a_cost_out_of_bounds_is_no_slot(cost: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        StretchCost(*cost)


def test_a_new_slot_of_a_real_site_is_never_cheap() -> None:
    floor = StretchCost()
    assert (floor.memory_kib, floor.passes, floor.lanes) == (256 * 1024, 3, 4)


@pytest.mark.slow
def test_calibration_never_goes_below_the_floor() -> None:
    found, floor = StretchCost.calibrated(), StretchCost()
    assert found.memory_kib == floor.memory_kib
    assert found.passes >= floor.passes
