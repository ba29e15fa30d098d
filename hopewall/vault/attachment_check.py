"""Looking at every attachment: are all files there, and is every byte what came in?"""

from collections.abc import Callable
from dataclasses import dataclass

from hopewall.core.attachment import Attachment
from hopewall.vault.attachment_outcomes import AttachmentRead
from hopewall.vault.unit_of_work import Reading

Progress = Callable[[int, int], object]
"""Told how many are done and how many there are."""


@dataclass(frozen=True, slots=True)
class AttachmentFault:
    """One attachment that is not as it came in."""

    attachment_id: str
    subject_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class AttachmentReport:
    """What was looked at, and what is wrong with it."""

    checked: int
    faults: tuple[AttachmentFault, ...]
    strays: int
    """Files that belong to nothing; `Attachments.sweep` removes them."""


def verify_attachments(reading: Reading, progress: Progress) -> AttachmentReport:
    """Decrypt and hash every attachment; takes about a second for each 500 MB.

    Raises VaultError only when the database cannot be read.
    """
    attachments = list(reading.attachments.all())
    faults = []
    for done, attachment in enumerate(attachments, start=1):
        if isinstance(attachment, Attachment):
            outcome = reading.attachments.check(attachment.attachment_id)
            if not isinstance(outcome, AttachmentRead):
                faults.append(
                    AttachmentFault(
                        attachment.attachment_id, attachment.subject_id, outcome.sentence
                    )
                )
        else:
            faults.append(AttachmentFault(attachment.row_id, "", str(attachment)))
        progress(done, len(attachments))
    return AttachmentReport(len(attachments), tuple(faults), len(reading.attachments.strays()))
