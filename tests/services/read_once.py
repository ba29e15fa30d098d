"""The explainers that hopewall ships, read once for many tests that are not about reading them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from hopewall.core.library import Library
from hopewall.education import library_reader
from hopewall.education.places import SHIPPED

_READ = library_reader.read_library


@cache
def _shipped(today: date) -> Library:
    return _READ(SHIPPED, today)


def _read_library(
    content: Path, today: date, own: Path | None = None, kept: Path | None = None
) -> Library:
    if content == SHIPPED and own is None and kept is None:
        return _shipped(today)
    return _READ(content, today, own, kept)


@contextmanager
def shipped_pages_read_once() -> Iterator[None]:
    """Let whoever asks for the shipped explainers alone have those that were read before.

    They are frozen and their files are the program's own. A hospital's pages are always read.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_reader, "read_library", _read_library)
        yield
