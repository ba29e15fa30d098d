"""What nobody trusts is read in a process that can do nothing else; at worst it costs a line."""

import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hopewall.core.framing import Box
from hopewall.core.likeness import are_alike
from hopewall.core.screen import PictureKind
from hopewall.media import worker_orders
from hopewall.media.clean import rebuild
from hopewall.media.jpeg_segments import fault_in
from hopewall.media.outcome import Refused
from hopewall.media.renditions import GROUND
from hopewall.media.sandbox import Looked, Sandbox
from hopewall.media.taken_in import TakenIn
from tests.media import bad_workers
from tests.media.hostile import REFUSED, TAKEN, cut_off, webp_bomb
from tests.media.poisons import NEEDLE, POISONED, jpeg, saved, scene

PEAK_MB = 512
CPU_SECONDS = 5


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(2) as shared:
        yield shared


@pytest.fixture
def bad(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox whose workers do what their picture says."""
    monkeypatch.setattr(worker_orders, "ENTRY", "tests.media.bad_workers")
    with Sandbox(2) as shared:
        yield shared


def keeps_to_the_limits(look: Looked) -> None:
    assert look.peak_mb <= PEAK_MB
    assert look.cpu_seconds <= CPU_SECONDS


def taken(sandbox: Sandbox, data: bytes | Path) -> TakenIn:
    look = sandbox.look(data)
    keeps_to_the_limits(look)
    assert isinstance(look.outcome, TakenIn), look.outcome
    return look.outcome


def refusal(sandbox: Sandbox, data: bytes | Path) -> str:
    look = sandbox.look(data)
    keeps_to_the_limits(look)
    assert isinstance(look.outcome, Refused)
    sentence = look.outcome.sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("name", [*POISONED, *TAKEN])
def test_p1_no_needle_is_in_anything_that_comes_out(sandbox: Sandbox, name: str) -> None:
    data = (POISONED | TAKEN)[name]()
    outcome = taken(sandbox, data)
    files = [outcome.master, *(picture.data for picture in outcome.renditions)]
    assert [picture.kind for picture in outcome.renditions] == list(PictureKind)
    for file in files:
        assert fault_in(file) is None
        for needle in (NEEDLE, b"Exif", b"ICC_PROFILE", b"http", b"PK\3\4", b"<html", b"ftyp"):
            assert needle not in file
    assert outcome.peak_mb > 10
    assert outcome.seconds > 0


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_taken_is_refused_in_words(sandbox: Sandbox, name: str) -> None:
    make, words = REFUSED[name]
    assert words in refusal(sandbox, make())


def test_a_picture_cut_off_at_any_tenth_is_refused(sandbox: Sandbox) -> None:
    names, files = zip(*cut_off(), strict=True)
    for name, look in zip(names, sandbox.look_many(files), strict=True):
        keeps_to_the_limits(look)
        assert isinstance(look.outcome, Refused), name


def test_a_webp_of_34_bytes_within_the_limit_is_no_bomb(sandbox: Sandbox) -> None:
    data = webp_bomb(4_900, 4_890)
    assert len(data) == 34
    keeps_to_the_limits(sandbox.look(data))


def test_the_name_says_nothing_about_the_format(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "Zaphod Ward 7.png"
    file.write_bytes(jpeg())
    outcome = taken(sandbox, file)
    assert outcome.original == "JPEG"
    assert b"Zaphod" not in outcome.master


@pytest.mark.parametrize("make", ["missing", "folder", "pipe", "device", "too large"])
def test_what_is_no_readable_file_is_refused(sandbox: Sandbox, tmp_path: Path, make: str) -> None:
    place = tmp_path / "x"
    words = {"missing": "no such file", "too large": "45 MB"}.get(make, "no file")
    if make == "folder":
        place.mkdir()
    elif make == "pipe":
        os.mkfifo(place)
    elif make == "device":
        place = Path("/dev/zero")
    elif make == "too large":
        with place.open("wb") as file:
            file.truncate(45_000_000)
    assert words in refusal(sandbox, place)


def test_several_are_taken_at_once_and_answered_in_order(sandbox: Sandbox) -> None:
    files = [jpeg(), b"x", jpeg(3), b""] * 3
    outcomes = list(sandbox.take_in_many(files))
    assert [isinstance(outcome, TakenIn) for outcome in outcomes] == [True, False] * 6
    first, third = outcomes[0], outcomes[2]
    assert isinstance(first, TakenIn)
    assert isinstance(third, TakenIn)
    assert first.sha256 != third.sha256


def test_a_master_is_finished_again_with_another_crop(sandbox: Sandbox) -> None:
    first = taken(sandbox, jpeg())
    again = sandbox.finish(first.master, Box(0, 0, 240, 300))
    assert isinstance(again, TakenIn)
    assert again.master == first.master
    assert again.crop == Box(0, 0, 240, 300)
    assert again.renditions != first.renditions
    assert are_alike(again.likeness, first.likeness)


def test_p7_what_is_covered_is_gone_from_the_master_too(sandbox: Sandbox) -> None:
    first = taken(sandbox, saved(scene().effect_spread(30), "PNG"))
    covered = sandbox.finish(first.master, None, [Box(0, 0, 240, 320)])
    assert isinstance(covered, TakenIn)
    assert covered.sha256 != first.sha256
    pixels = rebuild(covered.master)
    assert not isinstance(pixels, Refused)
    for place in ((0, 0), (120, 160), (223, 303)):
        value = pixels.image.getpixel(place)
        assert isinstance(value, tuple)
        assert all(abs(a - b) <= 4 for a, b in zip(value, GROUND, strict=True)), place


@pytest.mark.parametrize("deed", ["crash", "leave", "no answer"])
def test_a_worker_that_dies_costs_one_sentence(bad: Sandbox, deed: str) -> None:
    assert "crash" in refusal(bad, deed.encode())
    assert refusal(bad, b"read") == "it cannot."


def test_a_worker_that_the_system_kills_had_no_memory(bad: Sandbox) -> None:
    assert "no memory left" in refusal(bad, b"kill")


def test_a_worker_that_eats_memory_is_refused_within_the_limit(bad: Sandbox) -> None:
    assert "more memory" in refusal(bad, b"eat")


def test_a_worker_that_hangs_is_ended(bad: Sandbox) -> None:
    began = time.monotonic()
    assert "takes longer" in refusal(bad, b"sleep")
    assert time.monotonic() - began < 20


def test_a_worker_that_has_ended_is_not_late_because_its_parent_is(bad: Sandbox) -> None:
    # The module's own sandbox may have a parent too; the newest is this one's.
    refusal(bad, b"read")
    parent = max(_children(), key=int)
    with ThreadPoolExecutor(1) as pool:
        began = time.monotonic()
        asked = pool.submit(refusal, bad, b"stop the parent")
        wait_until(lambda: _state(parent) == "T")
        (worker,) = _children(parent)
        wait_until(lambda: _state(worker) == "Z")
        wait_until(lambda: time.monotonic() - began > 2 * bad_workers.WALL_SECONDS)
        os.kill(int(parent), signal.SIGCONT)
        assert asked.result() == "done."


def test_a_worker_that_never_ends_has_only_so_much_of_the_processor(bad: Sandbox) -> None:
    assert "takes longer" in refusal(bad, b"spin")


@pytest.mark.parametrize("deed", ["read", "write", "network"])
def test_a_worker_can_open_nothing(bad: Sandbox, deed: str) -> None:
    assert refusal(bad, deed.encode()) == "it cannot."


def test_a_worker_has_nothing_of_the_worker_beside_it(bad: Sandbox) -> None:
    outcomes = list(bad.take_in_many([b"sleep", b"count"] * 2))
    assert outcomes[1::2] == [Refused("5 are open.")] * 2


def test_when_the_parent_is_killed_the_next_picture_has_a_new_one(bad: Sandbox) -> None:
    assert "cannot be started" in refusal(bad, b"parent")
    assert refusal(bad, b"read") == "it cannot."


def test_a_sandbox_that_cannot_start_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_orders, "ENTRY", "tests.media.no_such_module")
    with Sandbox(1) as broken:
        assert "cannot be started" in refusal(broken, jpeg())


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = _children()
    with Sandbox(1) as own:
        taken(own, jpeg())
        refusal(own, jpeg()[:2_000])
        assert len(_children() - before) == 1
    assert list(tmp_path.iterdir()) == []
    assert _children() <= before


def _children(of: str = "self") -> set[str]:
    process = os.getpid() if of == "self" else of
    return set(Path(f"/proc/{of}/task/{process}/children").read_text("ascii").split())


def _state(process: str) -> str:
    return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(") ")[2][0]


def wait_until(so: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not so():
        assert time.monotonic() < ends
        time.sleep(0.01)
