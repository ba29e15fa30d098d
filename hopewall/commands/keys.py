"""`hopewall release trust|roll-key`: which key signs the releases, and who trusts it."""

from argparse import Namespace

from hopewall.commands.site_at import home_of, now, site_of
from hopewall.commands.speaking import CommandError, ProgressBar, say
from hopewall.commands.vault_at import vault_of
from hopewall.core.staff import Permission
from hopewall.services.publishing import (
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.signing import KeyRolled, roll_key, trust_own_key
from hopewall.services.withdrawing import published_channels
from hopewall.vault import VaultError


def trust(arguments: Namespace) -> int:
    """Let this machine's screen trust the vault's key; a key is made where the vault has none."""
    home = home_of(arguments)
    site_of(home)
    with vault_of(home, arguments, Permission.STAFF_ADMIN) as vault:
        try:
            key = trust_own_key(home, vault, now())
        except VaultError as error:
            raise CommandError(str(error)) from error
    say(f"This screen shows what the key {key.fingerprint} has signed, and nothing else.")
    return 0


def roll(arguments: Namespace) -> int:
    """Replace the signing key and publish every channel anew; screens follow by themselves."""
    home = home_of(arguments)
    site, moment = site_of(home), now()
    with vault_of(home, arguments, Permission.STAFF_ADMIN) as vault:
        rolled = roll_key(home, vault, moment)
        if not isinstance(rolled, KeyRolled):
            raise CommandError(rolled.sentence)
        progress = ProgressBar()
        try:
            for name in published_channels(home):
                outcome = bring_up_to_date(home, vault, site, name, moment, progress)
                if isinstance(outcome, NotPublished):
                    raise CommandError(
                        f"The key is replaced, but {name} is not published with it yet: "
                        f"{outcome.sentence}"
                    )
        finally:
            progress.close()
    say(f"The key {rolled.before.fingerprint} has handed over to {rolled.after.fingerprint}.")
    return 0
