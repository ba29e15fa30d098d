"""Where nothing can be forked, a worker is warm beforehand, reads one picture and ends."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from hopewall.core.framing import Box
from hopewall.media import sandbox as sandbox_module
from hopewall.media import spare_workers
from hopewall.media.answered import Answered, End, Workers, WorkersGoneError
from hopewall.media.job_object import Used
from hopewall.media.limited_process import start_limited
from hopewall.media.order import Order
from hopewall.media.outcome import Refused
from hopewall.media.sandbox import NOT_HERE, Sandbox, way_to_run_workers
from hopewall.media.spare_workers import SpareWorkers, Worker
from hopewall.media.taken_in import TakenIn, decode
from hopewall.media.worker_orders import WarmParent
from tests.media.hostile import REFUSED, TAKEN
from tests.media.plain_process import PlainProcess
from tests.media.poisons import jpeg

PLAIN = Order(None, None)


class Yard:
    """Starts workers and remembers them."""

    def __init__(self, entry: str = "tests.media.bad_spare") -> None:
        self.entry = entry
        self.started: list[PlainProcess] = []
        self.fails = False

    def start(self) -> Worker:
        if self.fails:
            raise OSError("no process")
        self.started.append(PlainProcess(self.entry))
        return self.started[-1]


@pytest.fixture
def yard() -> Yard:
    return Yard()


@pytest.fixture
def bad(yard: Yard) -> Iterator[SpareWorkers]:
    """Workers that do what their picture says."""
    before = descriptors()
    workers = SpareWorkers(1, yard.start)
    yield workers
    workers.close()
    assert all(one.closed for one in yard.started)
    assert descriptors() == before


def descriptors() -> set[str]:
    return {path.name for path in Path("/proc/self/fd").iterdir()}


def asked(workers: Workers, deed: bytes) -> Answered:
    answered = workers.ask(PLAIN, deed)
    assert isinstance(answered, Answered)
    return answered


def windows_way(monkeypatch: pytest.MonkeyPatch, start: Callable[[], Worker]) -> None:
    def way(platform: str, at_once: int) -> object:
        return partial(SpareWorkers, at_once, start)

    monkeypatch.setattr(sandbox_module, "way_to_run_workers", way)


def test_each_system_has_its_way() -> None:
    assert way_to_run_workers("linux", 1) is WarmParent
    assert way_to_run_workers("darwin", 1) is None
    windows = way_to_run_workers("win32", 1)
    assert windows is not None
    with pytest.raises(OSError, match="not Windows"):
        windows()


def test_where_no_worker_can_be_limited_every_picture_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    with Sandbox(1) as none:
        assert none.take_in(jpeg()) == none.finish(jpeg()) == NOT_HERE


def test_a_limited_worker_that_cannot_be_started_is_never_an_unlimited_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    windows_way(monkeypatch, start_limited)
    with Sandbox(1) as broken:
        refused = broken.take_in(jpeg())
    assert isinstance(refused, Refused)
    assert "cannot be started" in refused.sentence


SHORT = {"cmyk": TAKEN["cmyk"]}
LONG = (
    TAKEN
    | {name: make for name, (make, _) in REFUSED.items()}
    | {"cut off": lambda: jpeg()[:2_000]}
)


@pytest.mark.parametrize("files", [SHORT, pytest.param(LONG, marks=pytest.mark.soak)])
def test_it_makes_of_a_picture_what_the_forked_worker_makes(
    monkeypatch: pytest.MonkeyPatch, files: dict[str, Callable[[], bytes]]
) -> None:
    box, covers = Box(0, 0, 240, 300), [Box(0, 0, 60, 60)]
    with Sandbox(1) as forked:
        expected = {name: forked.take_in(make()) for name, make in files.items()}
        first = expected["cmyk"]
        assert isinstance(first, TakenIn)
        again = forked.finish(first.master, box, covers)
    yard = Yard("hopewall.media.windows_worker")
    windows_way(monkeypatch, yard.start)
    with Sandbox(1) as spare:
        assert len(yard.started) == 1
        made = {name: spare.take_in(make()) for name, make in files.items()}
        made_again = spare.finish(first.master, box, covers)
    for name in files:
        assert same(made[name]) == same(expected[name]), name
    assert same(made_again) == same(again)
    cmyk = made["cmyk"]
    assert isinstance(cmyk, TakenIn)
    assert (cmyk.seconds > 0, cmyk.peak_mb) == (True, 50.0)
    # One for each picture, and the spare one that nobody needed.
    assert len(yard.started) == len(files) + 2
    assert all(one.closed for one in yard.started)


def same(outcome: TakenIn | Refused) -> TakenIn | Refused:
    """Leave out what it has cost."""
    if isinstance(outcome, TakenIn):
        return replace(outcome, seconds=0.0, peak_mb=0.0)
    return outcome


def test_a_worker_is_for_one_picture_and_the_next_is_warmed_meanwhile(
    bad: SpareWorkers, yard: Yard
) -> None:
    assert len(yard.started) == 1
    assert asked(bad, b"read").end is End.DONE
    assert len(yard.started) == 2
    assert yard.started[0].closed
    assert asked(bad, b"read").end is End.DONE
    assert len(yard.started) == 3


def test_the_time_for_a_picture_counts_from_when_the_worker_was_warm(
    bad: SpareWorkers, yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlainProcess, "used", lambda _: Used(1.5, 2.0, 90_000_000))
    answered = asked(bad, b"read")
    assert yard.started[0].allowed == [1.5 + 3.7]
    assert (answered.cpu_seconds, answered.peak_bytes) == (0.0, 90_000_000)


@pytest.mark.parametrize("deed", ["crash", "kill"])
def test_a_worker_that_dies_has_crashed(bad: SpareWorkers, deed: str) -> None:
    assert asked(bad, deed.encode()).end is End.CRASHED
    assert asked(bad, b"read").end is End.DONE


def test_a_worker_that_ends_early_gives_no_answer(bad: SpareWorkers) -> None:
    answered = asked(bad, b"leave")
    assert (answered.answer, answered.end) == (b"", End.DONE)


def test_what_a_library_prints_is_not_in_the_answer(bad: SpareWorkers) -> None:
    assert decode(asked(bad, b"print").answer) == Refused("5 printed.")


def test_a_worker_that_was_ended_at_its_limit_of_time_took_too_long(
    bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = iter([Used(1.0, 1.0, 0), Used(4.7, 4.8, 0)])
    monkeypatch.setattr(PlainProcess, "used", lambda _: next(used))
    assert asked(bad, b"kill").end is End.TOO_LONG


def test_a_worker_that_hangs_is_ended(bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spare_workers, "WALL_SECONDS", 0.05)
    monkeypatch.setattr(spare_workers, "_LOOK_AGAIN", 0.05)
    assert asked(bad, b"sleep").end is End.TOO_LONG


def test_a_worker_that_uses_the_processor_has_only_so_much_of_it(
    bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spare_workers, "WALL_SECONDS", 0.05)
    monkeypatch.setattr(spare_workers, "_LOOK_AGAIN", 0.05)
    times = iter(range(100))
    monkeypatch.setattr(PlainProcess, "used", lambda _: Used(0.0, float(next(times)), 0))
    assert asked(bad, b"sleep").end is End.TOO_LONG
    assert next(times) > 4


def test_a_worker_that_gets_on_slowly_may_take_longer_but_not_for_ever(
    bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spare_workers, "WALL_SECONDS", 0.02)
    monkeypatch.setattr(spare_workers, "PATIENT_SECONDS", 0.2)
    monkeypatch.setattr(spare_workers, "_LOOK_AGAIN", 0.02)
    times = iter(range(1_000))
    monkeypatch.setattr(PlainProcess, "used", lambda _: Used(0.0, next(times) / 1_000, 0))
    assert asked(bad, b"sleep").end is End.STARVED


def test_a_worker_whose_account_is_lost_is_ended(
    bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spare_workers, "WALL_SECONDS", 0.05)
    calls = iter(range(100))

    def used(_: PlainProcess) -> Used:
        if next(calls) == 1:
            raise OSError("QueryInformationJobObject failed")
        return Used(0.0, 0.0, 0)

    monkeypatch.setattr(PlainProcess, "used", used)
    assert asked(bad, b"sleep").end is End.TOO_LONG


def test_an_answer_without_an_end_is_cut_off(
    bad: SpareWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spare_workers, "MOST_BYTES", 1_000)
    assert asked(bad, b"no answer").end is End.CRASHED


def test_what_cannot_be_opened_costs_no_worker(
    bad: SpareWorkers, yard: Yard, tmp_path: Path
) -> None:
    assert isinstance(bad.ask(PLAIN, tmp_path), Refused)
    assert len(yard.started) == 1


def test_a_picture_in_a_file_is_read(bad: SpareWorkers, tmp_path: Path) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(b"leave")
    assert isinstance(bad.ask(PLAIN, file), Answered)


@pytest.mark.parametrize("entry", ["tests.media.no_such_module", "tests.media.speaks_nonsense"])
def test_a_worker_that_does_not_get_warm_is_gone(entry: str) -> None:
    yard = Yard(entry)
    workers = SpareWorkers(1, yard.start)
    with pytest.raises(WorkersGoneError):
        workers.ask(PLAIN, b"read")
    workers.close()
    assert all(one.closed for one in yard.started)


def test_when_no_other_can_be_started_the_answer_still_comes(bad: SpareWorkers, yard: Yard) -> None:
    yard.fails = True
    assert asked(bad, b"read").end is End.DONE
    with pytest.raises(WorkersGoneError):
        bad.ask(PLAIN, b"read")


def test_closing_ends_those_at_work_and_blames_no_picture(
    bad: SpareWorkers, yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Closed as soon as the order is given.
    monkeypatch.setattr(PlainProcess, "allow", lambda *_: bad.close())
    with pytest.raises(WorkersGoneError):
        bad.ask(PLAIN, b"sleep")
    with pytest.raises(WorkersGoneError):
        bad.ask(PLAIN, b"read")
    assert len(yard.started) == 1


def test_whoever_asks_loads_no_decoder() -> None:
    code = (
        "import sys, hopewall.media.sandbox\n"
        "sys.exit(bool({'pillow_heif', 'cv2', 'hopewall.media.decoders'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_windows_loads_needs_nothing_that_windows_has_not() -> None:
    code = """
import os, signal, socket, subprocess, sys
sys.modules |= dict.fromkeys(("fcntl", "grp", "pwd", "resource", "termios"))
for module, names in {
    os: "WIFSIGNALED WTERMSIG fork memfd_create MFD_CLOEXEC pipe2 pread sched_getaffinity wait4",
    signal: "SIGCHLD SIGKILL SIGPROF SIGXCPU set_wakeup_fd setitimer",
    socket: "AF_UNIX SOCK_SEQPACKET recv_fds send_fds",
}.items():
    for name in names.split():
        delattr(module, name)
import hopewall.media.sandbox, hopewall.media.windows_worker
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_a_worker_whose_caller_is_gone_ends_by_itself() -> None:
    worker = PlainProcess("tests.media.bad_spare")
    os.close(worker.to_worker)
    assert worker.process.wait(20) == 1
    os.close(worker.from_worker)
