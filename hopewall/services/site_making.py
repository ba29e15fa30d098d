"""Make a new site: its settings, an empty vault, the staff PIN, and an empty wall on the screen."""

from dataclasses import dataclass
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.education.site_settings import FILE_NAME, site_toml
from hopewall.release.durable import write_durably
from hopewall.services.home import Home
from hopewall.services.pin import PinError, PinFile
from hopewall.services.publishing import NotPublished, bring_up_to_date
from hopewall.vault import VaultOpened, create_vault


@dataclass(frozen=True, slots=True)
class SiteMade:
    """HOME is a working site with nobody on its wall."""


@dataclass(frozen=True, slots=True)
class SiteNotMade:
    """Nothing that was there before was changed; the sentence says what to do."""

    sentence: str


def make_site(home: Home, site: Site, pin: str, now: datetime) -> SiteMade | SiteNotMade:
    """Make `home` a site; a folder that is one already, or holds a vault, is left as it is."""
    if (home.root / FILE_NAME).exists() or home.vault_file.exists():
        return SiteNotMade(f"{home.root} is a hopewall site already; choose another folder.")
    try:
        home.root.mkdir(parents=True, exist_ok=True)
        home.kiosk.mkdir(mode=0o700, exist_ok=True)
        home.vault_file.parent.mkdir(mode=0o700, exist_ok=True)
        PinFile.set(home.kiosk / "pin.json", pin)
        write_durably(home.root / FILE_NAME, site_toml(site).encode())
    except PinError as error:
        return SiteNotMade(str(error))
    except OSError as error:
        return SiteNotMade(f"{error.filename}: {error.strerror}; choose a folder you may write to.")
    outcome = create_vault(home.vault_file)
    if not isinstance(outcome, VaultOpened):
        return SiteNotMade(outcome.sentence)
    try:
        published = bring_up_to_date(home, outcome.vault, site, ChannelName.LOBBY, now)
    finally:
        outcome.vault.close()
    return SiteNotMade(published.sentence) if isinstance(published, NotPublished) else SiteMade()
