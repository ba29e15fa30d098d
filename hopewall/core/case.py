"""All that the gate asks about one story, read from the vault in one go."""

from dataclasses import dataclass

from hopewall.core.consent import ConsentRecord, Withdrawal
from hopewall.core.person import Subject
from hopewall.core.story import Story


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A story, its person, and every consent and withdrawal that bears on it.

    `consents` holds all versions of all records of the person, and of everybody else who is
    recognisable in the photo with a consent of their own; `withdrawals` likewise.
    """

    story: Story
    subject: Subject
    consents: tuple[ConsentRecord, ...]
    withdrawals: tuple[Withdrawal, ...]
