"""Attachments: kept whole, sealed, bound to their person, and gone when they are removed."""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.core.attachment import Attachment, AttachmentKind
from hopewall.vault import (
    AppendOnlyError,
    AttachmentDamaged,
    AttachmentLocked,
    AttachmentMissing,
    AttachmentRead,
    AttachmentTrouble,
    NewAttachment,
    UnknownRecordError,
    Vault,
    VaultFullError,
    VaultKey,
    VaultOpened,
    VaultReadOnlyError,
    open_vault,
    verify_attachments,
)
from hopewall.vault.sealing import files as sealed_files
from hopewall.vault.sealing.stream import CHUNK, HEADER, sealed_size
from hopewall.vault.vault_keys import OpenKeys

from .conftest import Tamper

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
WORDS = b"the signed form of a fictional person " * 4000


def new(
    data: bytes = WORDS,
    subject_id: str = "person-1",
    kind: AttachmentKind = AttachmentKind.PHOTO_MASTER,
) -> NewAttachment:
    pieces = [data[start : start + 10_000] for start in range(0, len(data), 10_000)]
    return NewAttachment(kind, pieces, subject_id, NOW, "anna")


def keep(vault: Vault, attachment: NewAttachment | None = None) -> Attachment:
    with vault.unit_of_work() as work:
        kept = work.attachments.add(attachment or new())
        work.commit()
    return kept


def load(vault: Vault, attachment: Attachment) -> bytes | AttachmentTrouble:
    with vault.reading() as look:
        return look.attachments.load(attachment.attachment_id)


def file_of(vault: Vault, attachment: Attachment) -> Path:
    name = attachment.attachment_id
    return vault.path.parent / "attachments" / name[:2] / name


def files(vault: Vault) -> set[Path]:
    return {path for path in (vault.path.parent / "attachments").rglob("*") if path.is_file()}


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
@pytest.mark.parametrize("subject_id", ["person-1", ""])
def test_an_attachment_comes_back_exactly(filled: Vault, size: int, subject_id: str) -> None:
    data = (b"smile " * (size // 6 + 1))[:size]
    kept = keep(filled, new(data, subject_id))
    assert (kept.sha256, kept.size) == (hashlib.sha256(data).hexdigest(), size)
    assert file_of(filled, kept).stat().st_size == sealed_size(size)
    assert load(filled, kept) == data
    with filled.reading() as look:
        assert look.attachments.get(kept.attachment_id) == kept
        assert look.attachments.of("person-1") == ((kept,) if subject_id else ())
        assert look.attachments.in_place(kept)


def test_many_attachments_are_kept_at_once(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        kept = work.attachments.add_many(new(b"number %d" % number) for number in range(40))
        work.commit()
    assert len({one.attachment_id for one in kept}) == 40
    assert [load(filled, one) for one in kept] == [b"number %d" % number for number in range(40)]


def test_neither_words_nor_names_are_to_be_seen_on_the_disk(filled: Vault) -> None:
    keep(filled)
    for path in files(filled):
        assert b"fictional person" not in path.read_bytes()
        assert path.stat().st_mode & 0o077 == 0
        assert set(path.name) <= set("0123456789abcdef")


def test_somebody_unknown_gets_no_attachment(filled: Vault) -> None:
    with filled.unit_of_work() as work, pytest.raises(UnknownRecordError):
        work.attachments.add(new(subject_id="person-99"))
    assert files(filled) == set()


def flip(place: int) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[place] ^= 0x10
        path.write_bytes(bytes(data))

    return change


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def cut_a_part(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: HEADER + CHUNK + 16])


def empty(path: Path) -> None:
    path.write_bytes(b"")


DAMAGE = {
    "header": flip(3),
    "epoch": flip(9),
    "prefix": flip(14),
    "key check": flip(22),
    "first part": flip(HEADER + 1),
    "last byte": flip(-1),
    "cut": cut,
    "cut by a part": cut_a_part,
    "empty": empty,
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_of_every_kind_is_named(filled: Vault, name: str) -> None:
    kept = keep(filled)
    DAMAGE[name](file_of(filled, kept))
    said = load(filled, kept)
    assert isinstance(said, AttachmentDamaged)
    assert kept.attachment_id in said.sentence
    assert said.sentence.count(".") == 1


def test_swapped_files_are_noticed(filled: Vault) -> None:
    one, other = keep(filled, new(b"one")), keep(filled, new(b"two"))
    first, second = file_of(filled, one), file_of(filled, other)
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)
    assert isinstance(load(filled, one), AttachmentDamaged)
    assert isinstance(load(filled, other), AttachmentDamaged)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attachment SET kind = 'photo_original'",
        "UPDATE attachment SET kind = 'shopping list'",
        "UPDATE attachment SET subject_id = 'person-2'",
        "UPDATE attachment SET subject_id = NULL",
        "UPDATE attachment SET size = 7",
        "UPDATE attachment SET sha256 = 'x'",
        "UPDATE attachment SET added_at = 'yesterday'",
    ],
)
def test_an_entry_that_was_changed_is_noticed(
    filled: Vault, tamper: Tamper, statement: str
) -> None:
    kept = keep(filled)
    tamper(statement)
    assert isinstance(load(filled, kept), AttachmentDamaged)


def test_a_missing_file_and_a_missing_entry_are_named(filled: Vault, tamper: Tamper) -> None:
    kept = keep(filled)
    file_of(filled, kept).unlink()
    assert isinstance(load(filled, kept), AttachmentMissing)
    tamper("DELETE FROM attachment")
    assert isinstance(load(filled, kept), AttachmentMissing)


def test_another_vault_key_is_told_apart_from_damage(filled: Vault) -> None:
    kept = keep(filled, new(subject_id=""))
    for epoch in (1, 2):
        filled.keys = OpenKeys(VaultKey(b"k" * 32, epoch))
        assert isinstance(load(filled, kept), AttachmentLocked)


def test_an_attachment_is_forgotten_with_its_persons_key(filled: Vault) -> None:
    kept, nobodys = keep(filled), keep(filled, new(subject_id=""))
    with filled.unit_of_work() as work:
        work.forget_subject_key("person-1")
        work.commit()
    said = load(filled, kept)
    assert isinstance(said, AttachmentLocked)
    assert "forgotten" in said.sentence
    assert load(filled, nobodys) == WORDS


def test_an_attachment_stays_readable_when_the_vault_gets_a_new_key(
    filled: Vault, folder: Path
) -> None:
    kept = keep(filled)
    newer = VaultKey(b"n" * 32, epoch=2)
    with filled.alone():
        filled.change_key(newer, datetime(2026, 11, 27, tzinfo=UTC))
    assert load(filled, kept) == WORDS
    filled.close()
    outcome = open_vault(folder, newer)
    assert isinstance(outcome, VaultOpened)
    assert load(outcome.vault, kept) == WORDS
    later = keep(outcome.vault)
    assert (kept.epoch, later.epoch) == (1, 2)
    outcome.vault.close()


def test_what_a_sink_raises_is_not_taken_for_damage(filled: Vault) -> None:
    kept = keep(filled)

    def full(_: bytes) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with filled.reading() as look, pytest.raises(OSError, match="no room"):
        look.attachments.read(kept.attachment_id, full)


def test_nothing_is_left_of_work_that_was_not_committed(filled: Vault) -> None:
    with filled.unit_of_work() as work:
        work.attachments.add(new())
        assert len(files(filled)) == 1
    assert files(filled) == set()


def test_a_source_that_fails_leaves_nothing(filled: Vault) -> None:
    def source() -> Iterator[bytes]:
        yield WORDS
        raise RuntimeError("the scanner was switched off")

    broken = NewAttachment(AttachmentKind.CONSENT_SCAN, source(), "person-1", NOW, "anna")
    with filled.unit_of_work() as work, pytest.raises(RuntimeError):
        work.attachments.add_many([new(), broken])
    root = filled.path.parent / "attachments"
    assert [path for path in root.rglob("*") if path.is_file() or ".incoming" in path.name] == []


def test_a_removed_attachment_is_gone_once_that_is_committed(filled: Vault) -> None:
    kept = keep(filled)
    with filled.unit_of_work() as work:
        work.attachments.remove(kept.attachment_id)
        assert work.attachments.sweep() == 0
    assert load(filled, kept) == WORDS
    with filled.unit_of_work() as work:
        work.attachments.remove(kept.attachment_id)
        work.commit()
        with pytest.raises(UnknownRecordError):
            work.attachments.remove(kept.attachment_id)
    assert files(filled) == set()
    assert isinstance(load(filled, kept), AttachmentMissing)


def test_a_scan_is_removed_only_while_its_person_is_erased(filled: Vault, tamper: Tamper) -> None:
    kept = keep(filled, new(kind=AttachmentKind.CONSENT_SCAN))
    with filled.unit_of_work() as work, pytest.raises(AppendOnlyError):
        work.attachments.remove(kept.attachment_id)
    assert load(filled, kept) == WORDS
    tamper("INSERT INTO erasure VALUES ('person-1', '2026-11-27', 'anna', NULL)")
    with filled.unit_of_work() as work:
        work.attachments.remove(kept.attachment_id)
        work.commit()
    assert files(filled) == set()


def test_what_a_crash_left_behind_is_swept_and_nothing_else(filled: Vault) -> None:
    kept = keep(filled)
    root = filled.path.parent / "attachments"
    stray = root / "ab" / ("ab" * 16)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"half")
    (root / ".incoming-0123").mkdir()
    (root / ".incoming-0123" / "ff").write_bytes(b"half")
    with filled.unit_of_work() as work:
        assert len(work.attachments.strays()) == 2
        assert work.attachments.sweep() == 2
        assert work.attachments.strays() == []
    assert files(filled) == {file_of(filled, kept)}


def test_all_are_checked_with_progress(filled: Vault) -> None:
    sound, spoilt, lost = (keep(filled) for _ in range(3))
    flip(-1)(file_of(filled, spoilt))
    file_of(filled, lost).unlink()
    told = []
    with filled.reading() as look:
        report = verify_attachments(look, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert report.checked == 3
    assert {fault.attachment_id for fault in report.faults} == {
        spoilt.attachment_id,
        lost.attachment_id,
    }
    assert {fault.subject_id for fault in report.faults} == {"person-1"}
    assert report.strays == 0
    assert sound.attachment_id


def refuse(monkeypatch: pytest.MonkeyPatch, call: str, number: int) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(sealed_files, call, fail)


@pytest.mark.parametrize("call", ["_write_new", "_sync_file", "sync_folder"])
def test_a_full_disk_is_named_and_leaves_nothing(
    filled: Vault, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    with filled.unit_of_work() as work, monkeypatch.context() as patch:
        refuse(patch, call, errno.ENOSPC)
        with pytest.raises(VaultFullError, match="make room"):
            work.attachments.add(new())
    assert files(filled) == set()
    assert load(filled, keep(filled)) == WORDS


def test_a_folder_that_cannot_be_written_is_named(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with filled.unit_of_work() as work:
        refuse(monkeypatch, "_write_new", errno.EROFS)
        with pytest.raises(VaultReadOnlyError, match="rights"):
            work.attachments.add(new())


def test_one_too_large_for_memory_is_refused_before_it_is_read(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep(filled)
    monkeypatch.setattr("hopewall.vault.attachments.MOST_IN_MEMORY", 1000)
    with pytest.raises(ValueError, match="too large"):
        load(filled, kept)
    with filled.reading() as look:
        outcome = look.attachments.check(kept.attachment_id)
    assert outcome == AttachmentRead(kept.sha256, kept.size)
