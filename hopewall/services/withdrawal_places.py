"""Where somebody was shown, kept with their withdrawal; apart from `receipts`, which sets paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.consent import RecallTask
from hopewall.interop.receipt.withdrawal_receipt import SCREENS
from hopewall.vault import Vault


def note_screens(
    vault: Vault, subject_id: str, channels: Sequence[ChannelName], now: datetime
) -> None:
    """Write down, with the person's last withdrawal, off which channels they were taken.

    Raises VaultError. The ledger forgets where somebody was shown; a receipt must not.
    """
    with vault.unit_of_work() as work:
        events = work.withdrawals.of(subject_id)
        if not events or not channels:
            return
        last = max(events, key=lambda event: event.received_at)
        known = {(task.kind, task.holder) for task in last.tasks}
        off = tuple(
            RecallTask(SCREENS, channel.value, last.received_at.date(), done_at=now, result="done")
            for channel in channels
            if (SCREENS, channel.value) not in known
        )
        work.withdrawals.follow_up(replace(last, tasks=(*off, *last.tasks)))
        work.commit()
