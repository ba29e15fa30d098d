"""No room for a file to grow: the old state stays, one sentence, and the same works with room.

A small disk where root may mount one (`tests/commands/test_full_disk.py` and
`tests/release/test_small_disk.py` fill one for the commands and for a release; here it is the
vault), and for everybody a limit on the size of a file, for the vault, publish, install, withdraw.
"""

import resource
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from hopewall.services.home import Home
from hopewall.vault import VaultFullError
from tests.crash.faulty import DONE, SAID, WORK, Before, Work, faults_after, look
from tests.crash.vaults import make_vault, opened_vault
from tests.services.children import in_child
from tests.services.demonstration import copy_of, edit, make_quickly
from tests.vault.fictional import FORM, consent, person, story

PAGE = 4096
SHORT, LONG = range(0, 40, 9), range(60)
LIMITS = [0, 12_000, 500_000]
MANY_LIMITS = [*range(0, 64_000, 2048), *range(64_000, 600_000, 20_000)]
BOTH = [SHORT, pytest.param(LONG, marks=pytest.mark.soak)]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode != 0:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def add(folder: Path, number: int) -> str:
    """Add a person with consent and story; return the sentence that says why not, or nothing."""
    with opened_vault(folder) as vault:
        try:
            with vault.unit_of_work() as work:
                work.people.add(person(number))
                work.consents.append(consent(number))
                work.stories.add(story(number))
                work.commit()
        except VaultFullError as error:
            return str(error)
    return ""


def people(folder: Path) -> int:
    with opened_vault(folder) as vault:
        assert vault.problems() == []
        with vault.reading() as reading:
            return reading.people.count()


@pytest.mark.slow
@pytest.mark.parametrize("rooms", BOTH, ids=["some", "every"])
def test_a_commit_with_so_many_pages_of_room(disk: Path, rooms: range) -> None:
    """SQLite needs 32 kilobytes beside a vault merely to open it; below that nothing is begun."""
    folder, ballast = disk / "vault", disk / "ballast"
    make_vault(folder)
    with opened_vault(folder) as vault, vault.unit_of_work() as work:
        work.forms.add(FORM)
        work.commit()
    count, full = 0, 0
    for room in rooms:
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * PAGE) == PAGE:
                    pass
            except OSError:
                file.truncate(max(0, (file.tell() // PAGE - room) * PAGE))
        try:
            sentence = add(folder, count + 1)
        except AssertionError as error:
            sentence = str(error)
        ballast.unlink()
        full += bool(sentence)
        assert sentence.count("\n") == 0
        assert people(folder) == count + (not sentence)
        count += not sentence
        assert add(folder, count + 1) == ""
        count += 1
    assert 0 < full < len(rooms)


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("limit") / "hospital"
    make_quickly(Home(place), 8)
    return place


def with_limit(work: Work, home: Home, before: Before, limit: int) -> int:
    """Do the work while no file may grow beyond `limit` bytes."""
    with opened_vault(home.vault) as vault:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        sentence = work(home, vault, before.who)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    (home.root / "sentence").write_text(sentence, "utf-8")
    return SAID if sentence else DONE


@pytest.mark.slow
@pytest.mark.parametrize("limits", [LIMITS, pytest.param(MANY_LIMITS, marks=pytest.mark.soak)])
@pytest.mark.parametrize("what", WORK)
def test_a_limit_on_the_size_of_files(
    hospital: Path, tmp_path: Path, what: str, limits: list[int]
) -> None:
    ended = set()
    for limit in limits:
        home = copy_of(hospital, tmp_path / str(limit))
        before = look(home)
        if what == "publish":
            with opened_vault(home.vault) as vault:
                edit(vault, before.who, f"edit {limit}", approved=True)
        child = in_child(partial(with_limit, WORK[what], home, before, limit))
        ended.add(child.code)
        assert list(faults_after(what, home, before, child.code)) == [], (limit, child)
        assert (home.root / "sentence").read_text("utf-8").count("\n") == 0
    assert ended == {DONE, SAID}
