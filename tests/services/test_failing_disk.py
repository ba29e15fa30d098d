"""A disk that fails for one moment while a release is built; found by failing calls at random."""

import errno
import os
from pathlib import Path

import pytest

from hopewall.release.publish import object_store
from hopewall.services.home import Home


def test_an_object_that_cannot_be_read_this_once_is_not_thrown_away(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The head in force names it. Whoever asks for everything anew has it written anew."""
    store = object_store(home.release)
    before = store.names()
    unread = min(before)
    real = os.open

    def fail(path: Path | str, *how: int) -> int:
        if str(path).endswith(unread):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(path, *how)

    monkeypatch.setattr(os, "open", fail)
    assert not store.discard_spoilt()
    assert store.names() == before
    assert store.discard_spoilt(unread=True)
    assert store.names() == before - {unread}
