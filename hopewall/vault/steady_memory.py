"""Building many records without the garbage collector looking through them again and again.

Frozen records made of texts, dates and codes form no cycles, so there is nothing for it to find.
Measured with 10,000 cases held in memory: 2.2 s with it, 1.5 s without.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector inside; leaves it off where somebody else had turned it off."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
