import os
from pathlib import Path

import pytest

from hopewall.bench.memory import usage_of


def process(
    proc: Path, pid: int, parent: int, pss: int, command: str = "x", name: str = "a b"
) -> None:
    folder = proc / str(pid)
    folder.mkdir()
    fields = f"S {parent} " + "0 " * 9 + "100 50 " + "0 " * 30
    (folder / "stat").write_text(f"{pid} ({name}) {fields}")
    (folder / "smaps_rollup").write_text(
        f"00400000-7fff rollup\nRss: {2 * pss} kB\nPss: {pss} kB\nShared_Clean: 3 kB\n"
    )
    (folder / "cmdline").write_bytes(command.replace(" ", "\0").encode())


def test_a_family_is_counted_to_the_grandchildren(tmp_path: Path) -> None:
    process(tmp_path, 10, 1, 1024)
    process(tmp_path, 11, 10, 2048, name="odd) (name")
    process(tmp_path, 12, 11, 1024)
    process(tmp_path, 13, 1, 4096)
    found = usage_of(10, proc=tmp_path)
    assert (found.processes, found.pss_mb, found.rss_mb) == (3, 4.0, 8.0)
    assert found.cpu_seconds == pytest.approx(3 * 150 / os.sysconf("SC_CLK_TCK"))


def test_whoever_left_the_family_is_found_by_its_mark(tmp_path: Path) -> None:
    process(tmp_path, 10, 1, 1024)
    process(tmp_path, 13, 1, 4096, command="handler --database=PROFILE/crash")
    assert usage_of(10, mark="PROFILE", proc=tmp_path).processes == 2


def test_a_process_that_ends_meanwhile_counts_nothing(tmp_path: Path) -> None:
    process(tmp_path, 10, 1, 1024)
    (tmp_path / "10" / "smaps_rollup").unlink()
    assert usage_of(10, proc=tmp_path).processes == 0


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Linux only")
def test_this_process_has_memory() -> None:
    assert usage_of(os.getpid()).pss_mb > 1
