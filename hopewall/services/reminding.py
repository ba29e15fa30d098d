"""Ask of everybody in the vault what ends soon (CG-31)."""

from datetime import date

from hopewall.core.codes import ChannelName
from hopewall.core.reminders import Reminder, reminders
from hopewall.core.site import Site
from hopewall.vault import DamagedRowError, Vault


def reminders_of(vault: Vault, site: Site, on: date) -> list[Reminder]:
    """Return every reminder of that day, the soonest first; raises VaultError."""
    months = min(site.channel(name).vital_recheck_months for name in ChannelName)
    found: list[Reminder] = []
    with vault.reading() as reading:
        for subject in reading.people.all():
            try:
                given = reading.consents.of(subject.subject_id)
                taken = reading.withdrawals.of(subject.subject_id)
            except DamagedRowError:
                continue
            found += reminders(subject, given, taken, on, months)
    return sorted(found, key=lambda one: (one.day, one.kind, one.subject_id))
