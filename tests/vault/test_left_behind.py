"""Sealed files without a row: swept at opening, and never under a process that still writes."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.core.attachment import Attachment, AttachmentKind
from hopewall.vault import NewAttachment, UnitOfWork, Vault, VaultOpened, open_vault

from .fictional import KEY

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
KILLED_BEFORE_THE_COMMIT = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from hopewall.core.attachment import AttachmentKind
from hopewall.vault import NewAttachment, VaultKey, open_vault
vault = open_vault(Path(sys.argv[1]), VaultKey(bytes.fromhex(sys.stdin.readline()))).vault
with vault.unit_of_work() as work:
    for kind in AttachmentKind:
        work.attachments.add(
            NewAttachment(kind, [b"x" * 9_000], "person-1", datetime.now(UTC), "a")
        )
    os.kill(os.getpid(), signal.SIGKILL)
"""


def keep(work: UnitOfWork) -> Attachment:
    return work.attachments.add(
        NewAttachment(AttachmentKind.PHOTO_MASTER, (b"a face",), "person-1", NOW, "anna")
    )


def opened(folder: Path) -> Vault:
    outcome = open_vault(folder, KEY)
    assert isinstance(outcome, VaultOpened), outcome
    return outcome.vault


def files(folder: Path) -> set[Path]:
    return {path for path in (folder / "attachments").rglob("*") if path.is_file()}


def stray_in(folder: Path) -> Path:
    path = folder / "attachments" / "ab" / ("ab" * 16)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"sealed once")
    return path


def test_files_of_a_piece_of_work_that_was_killed_before_its_commit_are_gone_with_the_next_opening(
    filled: Vault, folder: Path
) -> None:
    with filled.unit_of_work() as work:
        keep(work)
        work.commit()
    filled.close()
    before = files(folder)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_BEFORE_THE_COMMIT, str(folder)],
        input=KEY.secret.hex() + "\n",
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert len(files(folder)) == len(before) + len(AttachmentKind)
    opened(folder).close()
    assert files(folder) == before


def test_an_opening_beside_a_running_piece_of_work_takes_none_of_its_files_and_does_not_wait(
    filled: Vault, folder: Path
) -> None:
    stray = stray_in(folder)
    with filled.unit_of_work() as work:
        kept = keep(work)
        begun = time.monotonic()
        opened(folder).close()
        assert time.monotonic() - begun < 3
        assert len(files(folder)) == 2
        work.commit()
    with filled.reading() as reading:
        assert reading.attachments.load(kept.attachment_id) == b"a face"
    opened(folder).close()
    assert not stray.exists()
    with closing(opened(folder)) as again, again.reading() as reading:
        assert reading.attachments.load(kept.attachment_id) == b"a face"


def test_a_stray_that_cannot_be_looked_for_or_removed_does_not_keep_the_vault_shut(
    filled: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    stray = stray_in(folder)

    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuses)
        opened(folder).close()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", refuses)
        opened(folder).close()
    assert stray.exists()
    with closing(opened(folder)) as vault:
        assert not stray.exists()
        stray_in(folder)
        assert vault.sweep() == 1
        assert vault.sweep() == 0
