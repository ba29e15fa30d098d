"""Make a new site: its settings, an empty vault, the staff PIN, and an empty wall on the screen."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.education.site_settings import FILE_NAME, site_toml
from hopewall.release.durable import write_durably
from hopewall.services.home import Home
from hopewall.services.pin import PinError, PinFile
from hopewall.services.publishing import NotPublished, bring_up_to_date
from hopewall.services.whole_making import make_whole
from hopewall.vault import SecretName, VaultError, VaultOpened, create_vault

_FROM_THE_FIRST_DAY: Final = (SecretName.AUDIT, SecretName.EVIDENCE, SecretName.TOMBSTONE)
"""Every backup must hold them, also one from before the first erasure."""


@dataclass(frozen=True, slots=True)
class SiteMade:
    """HOME is a working site with nobody on its wall."""


@dataclass(frozen=True, slots=True)
class SiteNotMade:
    """Nothing that was there before was changed; the sentence says what to do."""

    sentence: str


def make_site(home: Home, site: Site, pin: str, now: datetime) -> SiteMade | SiteNotMade:
    """Make `home`, a new or empty folder, a site; any other folder is left as it is."""
    fault = make_whole(home, lambda draft: fill_site(draft, site, pin, now))
    return SiteNotMade(fault) if fault else SiteMade()


def fill_site(home: Home, site: Site, pin: str, now: datetime) -> str:
    """Put an empty site into a folder that is not there yet; return "" or one sentence.

    Raises OSError.
    """
    home.kiosk.mkdir(mode=0o700, parents=True)
    try:
        PinFile.set(home.kiosk / "pin.json", pin)
    except PinError as error:
        return str(error)
    write_durably(home.root / FILE_NAME, site_toml(site).encode())
    outcome = create_vault(home.vault)
    if not isinstance(outcome, VaultOpened):
        return outcome.sentence
    try:
        with outcome.vault.unit_of_work() as work:
            for name in _FROM_THE_FIRST_DAY:
                work.secrets.get_or_make(name, now)
            work.audit.append(Deed(AuditAction.VAULT_MADE, ObjectKind.VAULT, now))
            work.commit()
        published = bring_up_to_date(home, outcome.vault, site, ChannelName.LOBBY, now)
    except VaultError as error:
        return str(error)
    finally:
        outcome.vault.close()
    return published.sentence if isinstance(published, NotPublished) else ""
