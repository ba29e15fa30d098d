"""Holds that end by themselves: the vault has the withdrawal, and what is published is right."""

from contextlib import suppress
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.consent import WithdrawalExtent
from hopewall.core.site import Site
from hopewall.core.story import Story
from hopewall.release.held import HoldList, let_go_by_itself, note_recorded, read_held
from hopewall.services.home import Home
from hopewall.services.published_right import published_right, screen_shows
from hopewall.vault import ForgottenRowError, Reading, UnknownRecordError, Vault


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


def end_awaiting(
    home: Home, vault: Vault, site: Site, shown_here: ChannelName, now: datetime
) -> None:
    """End the holds for withdrawals in part that are carried out: killed before, they had stayed.

    The vault has the withdrawal, every channel's head says no more of the story than the gate does
    today, and this machine's screen shows just that head. Raises VaultError.
    """
    held = read_held(home.screen)
    if not isinstance(held, HoldList) or not held.awaiting or not screen_shows(home, shown_here):
        return
    with vault.reading() as reading:
        right = frozenset(one for one, why in held.awaiting.items() if _is_recorded(reading, why))
        for name in ChannelName:
            if right:
                right = published_right(home, reading, site, name, now, right)
    with suppress(OSError):
        let_go_by_itself(home.screen, right)


def _is_recorded(reading: Reading, withdrawal_id: str) -> bool:
    try:
        reading.withdrawals.get(withdrawal_id)
    except UnknownRecordError:
        return False
    return True


def _is_gone(story: Story | Exception | None, reading: Reading) -> bool:
    if story is None or isinstance(story, ForgottenRowError):
        return True
    return isinstance(story, Story) and any(
        event.extent is WithdrawalExtent.ALL and not event.consent_id
        for event in reading.withdrawals.of(story.subject_id)
    )
