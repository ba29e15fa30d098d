"""What pictures no longer need goes back to the system, where the C library can be asked."""

import ctypes

import pytest

from hopewall.ui.heap import LARGE, give_back_heap, map_large_blocks

_M_MMAP_THRESHOLD = -3


class _Library:
    """A C library that takes down what it is asked."""

    def __init__(self, *, is_glibc: bool) -> None:
        self.asked: list[tuple[int, ...]] = []
        if is_glibc:
            self.gnu_get_libc_version = object()

    def mallopt(self, *words: int) -> int:
        self.asked.append(words)
        return 1

    def malloc_trim(self, *words: int) -> int:
        self.asked.append(words)
        return 1


@pytest.mark.parametrize("is_glibc", [True, False])
def test_glibc_alone_is_asked(monkeypatch: pytest.MonkeyPatch, is_glibc: bool) -> None:
    library = _Library(is_glibc=is_glibc)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: library)
    map_large_blocks()
    give_back_heap()
    assert library.asked == ([(_M_MMAP_THRESHOLD, LARGE), (0,)] if is_glibc else [])


def test_without_a_library_to_ask_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_name: None) -> ctypes.CDLL:
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", none)
    map_large_blocks()
    give_back_heap()
