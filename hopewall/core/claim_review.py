"""A person's decision that a text may stand although the claims check asks for a second look."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ClaimReview:
    """Who let one rule's finding stand in one text, why and when (CG-19).

    It is bound to the text by its hash: with the first changed letter it is gone.
    """

    text_sha256: str
    rule: str
    reviewer: str
    reason: str
    on: date


def text_sha256(text: str) -> str:
    """Return the hash of exactly this text, in hexadecimal, to which a review is bound."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
