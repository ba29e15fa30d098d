"""A copy of a demonstration, in which Studio may be opened without touching the given HOME."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hopewall.core.site import Site
from hopewall.services.demo_staff_list import read_demo_staff
from hopewall.services.home import Home


@contextmanager
def copied_demonstration(home: Home, site: Site) -> Iterator[Home | None]:
    """Copy a demonstration into a folder that goes away; nothing for a real site.

    Raises OSError where the folder cannot be copied.
    """
    if not site.demonstration or not read_demo_staff(home):
        yield None
        return
    with TemporaryDirectory(prefix="hopewall-tour-") as folder:
        copy = Path(folder) / "home"
        # Links are followed: what the copy holds is its own, down to the last file.
        shutil.copytree(home.root, copy, ignore=shutil.ignore_patterns("*.lock"))
        yield Home(copy)
