"""Who came onto a channel and who went, for the audit: a record of display that names nobody.

It outlives an erasure, so that a hospital can say later how long somebody was shown, and to whom,
without keeping who it was (45 CFR 164.528; the finding against Cadia, 2025).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.ledger import Published
from hopewall.vault import Vault, VaultError


def display_deeds(
    known: Mapping[str, Published],
    decided: Sequence[Published],
    owners: Mapping[str, str],
    now: datetime,
) -> Iterator[Deed]:
    """Yield a deed for every story that came, changed or went.

    Args:
        known: What the ledger said before, by story.
        decided: What was decided anew.
        owners: Whose story each is, as far as it could be read.
        now: When.
    """
    for entry in decided:
        old = known[entry.story_id].object_sha256 if entry.story_id in known else ""
        if old == entry.object_sha256:
            continue
        yield Deed(
            AuditAction.STORY_SHOWN if entry.object_sha256 else AuditAction.STORY_HIDDEN,
            ObjectKind.STORY,
            now,
            subject_id=owners.get(entry.story_id, ""),
            before=old,
            after=entry.object_sha256,
            reason=entry.channel.value,
        )


def release_deed(release: str, now: datetime) -> Deed:
    """Return the deed of publishing; `release` is its channel, version and how many it shows."""
    return Deed(AuditAction.RELEASE_PUBLISHED, ObjectKind.RELEASE, now, reason=release)


def note_clock_jump(vault: Vault, name: ChannelName, now: datetime) -> None:
    """Note that publishing was refused because the clock stands before the last release."""
    jump = Deed(AuditAction.CLOCK_JUMPED, ObjectKind.RELEASE, now, reason=f"{name}:clock-back")
    with suppress(VaultError), vault.unit_of_work() as work:
        work.audit.append(jump)
        work.commit()
