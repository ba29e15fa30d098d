"""A process killed at any moment of keeping attachments: no entry without its file, none lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hopewall.vault import Vault, VaultOpened, open_vault, verify_attachments

from .fictional import KEY

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from hopewall.core.attachment import AttachmentKind
from hopewall.vault import NewAttachment, VaultKey, open_vault
vault = open_vault(Path(sys.argv[1]), VaultKey(bytes.fromhex(sys.stdin.readline()))).vault
now, kept = datetime.now(UTC), []
print("ready", flush=True)
while True:
    with vault.unit_of_work() as work:
        new = [
            NewAttachment(AttachmentKind.PHOTO_MASTER, [b"x" * 50_000] * 5, "person-1", now, "a")
            for _ in range(1 + len(kept) % 3)
        ]
        added = work.attachments.add_many(new)
        gone = kept.pop(0) if len(kept) > 4 else None
        if gone:
            print("removing", gone, flush=True)
            work.attachments.remove(gone)
        work.commit()
    for one in added:
        kept.append(one.attachment_id)
        print("kept", one.attachment_id, flush=True)
    if gone:
        print("removed", gone, flush=True)
"""


@pytest.mark.parametrize("kills", [4, pytest.param(100, marks=pytest.mark.soak)])
def test_kills_leave_no_entry_without_its_file_and_lose_nothing_acknowledged(
    filled: Vault, folder: Path, kills: int
) -> None:
    filled.close()
    chance = random.Random(7)
    kept: set[str] = set()
    for _ in range(kills):
        _write_and_kill(folder, chance.uniform(0, 0.12), kept)
        outcome = open_vault(folder, KEY)
        assert isinstance(outcome, VaultOpened)
        with outcome.vault.reading() as look:
            report = verify_attachments(look, lambda _done, _total: None)
            there = {one.attachment_id for one in look.attachments.of("person-1")}
        outcome.vault.close()
        assert report.faults == ()
        assert report.strays == 0
        assert kept <= there
    assert kept


def _write_and_kill(folder: Path, after: float, kept: set[str]) -> None:
    """Kill a writer that many seconds after its first entry; note what it acknowledged."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert writer.stdin is not None
    writer.stdin.write(KEY.secret.hex() + "\n")
    writer.stdin.flush()
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    _note(writer.stdout.readline(), kept)
    time.sleep(after)  # the moment of the kill is the point of the test
    writer.send_signal(signal.SIGKILL)
    rest, _ = writer.communicate()
    for line in rest.splitlines():
        _note(line, kept)


def _note(line: str, kept: set[str]) -> None:
    word, name = line.split()
    if word == "kept":
        kept.add(name)
    else:
        kept.discard(name)
