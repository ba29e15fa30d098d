"""Which edition of the fair-balance text stands beside every story (CG-20)."""

from typing import Final

FAIR_BALANCE_VERSION: Final = "1"
"""The edition the screens show; a story is approved beside one edition and shown beside no other.

Raised when clinicians re-approve the text, at least yearly and with every change of a label.
"""
