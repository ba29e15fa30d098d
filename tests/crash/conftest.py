import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")  # noqa: S108  a disk in memory, where there is one


@pytest.fixture
def quick_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory: thousands of small disks are written to it."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="hopewall-", dir=_MEMORY))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
