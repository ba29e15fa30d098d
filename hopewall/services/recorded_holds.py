"""Holds whose withdrawal the vault has, although a crash kept it from the hold list."""

from contextlib import suppress

from hopewall.core.consent import WithdrawalExtent
from hopewall.core.story import Story
from hopewall.release.held import HoldList, note_recorded, read_held
from hopewall.services.home import Home
from hopewall.vault import ForgottenRowError, Reading, Vault


def note_withdrawn(home: Home, vault: Vault) -> None:
    """Write down which held stories the vault knows as taken back, or does not know any more.

    Their hold then ends with the first head that does not name them. Raises VaultError.
    """
    held = read_held(home.screen)
    waiting = held.story_ids - held.recorded if isinstance(held, HoldList) else frozenset()
    if not waiting:
        return
    with vault.reading() as reading:
        stories = reading.stories.by_id(waiting)
        gone = {one for one in waiting if _is_gone(stories.get(one), reading)}
    with suppress(OSError):
        note_recorded(home.screen, gone)


def _is_gone(story: Story | Exception | None, reading: Reading) -> bool:
    if story is None or isinstance(story, ForgottenRowError):
        return True
    return isinstance(story, Story) and any(
        event.extent is WithdrawalExtent.ALL and not event.consent_id
        for event in reading.withdrawals.of(story.subject_id)
    )
