"""How reading a sealed file can end: a closed union, one sentence each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttachmentRead:
    """Every byte was let out, and they are those that came in."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class AttachmentMissing:
    """The file, or the entry that says what it is, is not there."""

    sentence: str


@dataclass(frozen=True, slots=True)
class AttachmentDamaged:
    """What is there is not what came in; whatever was let out must be thrown away."""

    sentence: str


@dataclass(frozen=True, slots=True)
class AttachmentLocked:
    """The file was sealed with a key that is not at hand: nothing says that it is damaged."""

    sentence: str


AttachmentTrouble = AttachmentMissing | AttachmentDamaged | AttachmentLocked
AttachmentOutcome = AttachmentRead | AttachmentTrouble
