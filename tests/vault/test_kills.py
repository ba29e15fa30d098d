"""A process killed at any moment of a commit leaves all of it or nothing of it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from hopewall.core.case import CaseFile
from hopewall.vault import Vault, VaultOpened, open_vault

from .fictional import KEY

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
from hopewall.vault import open_vault
from tests.vault.fictional import KEY, consent, person, story
vault = open_vault(Path(sys.argv[1]), KEY).vault
number = int(sys.argv[2])
while True:
    number += 1
    with vault.unit_of_work() as work:
        work.people.add(person(number))
        work.consents.append(consent(number))
        work.stories.add(story(number))
        print("committing", number, flush=True)
        work.commit()
    print("committed", number, flush=True)
"""


def test_a_kill_in_the_middle_of_a_commit_loses_nothing_acknowledged(
    filled: Vault, folder: Path
) -> None:
    filled.close()
    count = 3
    for after in range(6):
        acknowledged = _write_and_kill(folder, count, commits=after)
        outcome = open_vault(folder, KEY)
        assert isinstance(outcome, VaultOpened)
        with outcome.vault.reading() as look:
            cases = list(look.cases())
            assert all(isinstance(case, CaseFile) for case in cases)
            count = look.people.count()
        assert outcome.vault.problems() == []
        outcome.vault.close()
        assert len(cases) == count
        assert acknowledged <= count <= acknowledged + 1


def _write_and_kill(folder: Path, count: int, commits: int) -> int:
    """Kill a writer while it commits for the nth time; return the last number it acknowledged."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(count)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert writer.stdout is not None
    acknowledged = count
    seen = 0
    for line in writer.stdout:
        word, number = line.split()
        if word == "committed":
            acknowledged = int(number)
        elif (seen := seen + 1) > commits:
            writer.send_signal(signal.SIGKILL)
            break
    rest, _ = writer.communicate()
    for line in rest.splitlines():
        word, number = line.split()
        if word == "committed":
            acknowledged = int(number)
    return acknowledged
