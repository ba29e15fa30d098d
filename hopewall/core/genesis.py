"""What a chain of hashes begins with: consents, and the audit.

In a file of its own because a screen, which writes for the audit, starts without all that a consent
must have.
"""

from typing import Final

GENESIS: Final = "0" * 64
"""Stands for the hash before the first."""
