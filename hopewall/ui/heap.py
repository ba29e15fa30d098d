"""Ask the C library to give memory back that pictures no longer need (mallopt(3), malloc_trim(3)).

A tile's pixels are 184 KB. glibc learns from the first that is freed to keep blocks of that size
for the next, between others that stay, and a wall that was scrolled keeps 12 MB too many.
"""

import ctypes
from collections.abc import Callable
from typing import Final

_M_MMAP_THRESHOLD: Final = -3
LARGE: Final = 64 * 1024
"""Bytes from which a block is mapped by itself, so that it goes back to the system when freed."""


def map_large_blocks() -> None:
    """Let every large block be mapped by itself; does nothing with another C library."""
    mallopt = _glibc("mallopt")
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, LARGE)


def give_back_heap() -> None:
    """Give back what is free between what stays; does nothing with another C library."""
    malloc_trim = _glibc("malloc_trim")
    if malloc_trim is not None:
        malloc_trim(0)


def _glibc(name: str) -> Callable[..., int] | None:
    try:
        library = ctypes.CDLL(None)
        # Only glibc says which glibc it is; another's mallopt could mean something else.
        library.gnu_get_libc_version  # noqa: B018
        function: Callable[..., int] = getattr(library, name)
    except (OSError, TypeError, AttributeError):
        return None
    return function
