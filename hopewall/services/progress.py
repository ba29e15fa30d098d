"""How long work tells how far it is."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


def nobody_listens(_doing: str, _done: int, _total: int) -> None:
    """Progress for when nobody watches."""
