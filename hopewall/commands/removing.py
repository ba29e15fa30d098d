"""What follows on the command line once a person is hidden: files without them, and their tasks."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime

from hopewall.commands.site_at import site_of
from hopewall.commands.speaking import CommandError, ProgressBar
from hopewall.services.holding import end_hold
from hopewall.services.home import Home
from hopewall.services.withdrawal_screens import note_screens
from hopewall.services.withdrawal_tasks import plan_tasks
from hopewall.services.withdrawing import NotRemoved, published_channels, remove_traces
from hopewall.vault import Vault, VaultError


def remove(
    home: Home,
    vault: Vault,
    held_for_now: AbstractSet[str],
    moment: datetime,
    undo_days: Mapping[str, int],
) -> None:
    """Make releases and index anew, which ends the hold; where that fails it stays.

    Then plan what has to follow elsewhere. Raises CommandError.
    """
    progress = ProgressBar()
    try:
        site = site_of(home)
        plan_tasks(vault, site, moment, undo_days)
        removed = remove_traces(home, vault, site, published_channels(home), moment, progress)
        why = removed.sentence if isinstance(removed, NotRemoved) else ""
        if not why:
            note_screens(home, vault, site, moment)
            why = end_hold(home, held_for_now) if held_for_now else ""
    except (CommandError, VaultError) as error:
        why = str(error)
    finally:
        progress.close()
    if why:
        raise CommandError(f"The stories are hidden, but their files remain: {why}")
