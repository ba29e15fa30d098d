"""Every piece of work whose power cuts are replayed.

To add one: write a class that is a `Scenario` (docs/crash-safety.md) and put it into `SCENARIOS`.
"""

from typing import Final

from tests.crash.on_private import BackingUp, ChangingKeys, Erasing
from tests.crash.on_release import Installing, Publishing, Rewriting, SettingUp
from tests.crash.on_restore import Restoring
from tests.crash.on_services import Making, Withdrawing
from tests.crash.on_vault import Attachments, VaultCommits
from tests.crash.power_cuts import Scenario

SCENARIOS: Final[tuple[Scenario, ...]] = (
    VaultCommits(),
    Attachments(),
    SettingUp(),
    Publishing(),
    Installing(),
    Rewriting(),
    Withdrawing(),
    Making(),
    Erasing(),
    BackingUp(),
    ChangingKeys(),
    Restoring(),
)
