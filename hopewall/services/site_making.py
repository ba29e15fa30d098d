"""Make a new site: its settings, vault and signing key, the staff PIN, and an empty wall."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import ChannelName
from hopewall.core.site import Site
from hopewall.education.site_settings import FILE_NAME, site_toml
from hopewall.release.durable import write_durably
from hopewall.release.held import begin_list
from hopewall.services.founding import Founded, NewMember, enter_on_list, fault_in, found_keys
from hopewall.services.home import Home
from hopewall.services.pin import PinError, PinFile
from hopewall.services.publishing import (
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.signing import trust_own_key
from hopewall.services.tombstone_file import tombstone_file
from hopewall.services.whole_making import make_whole
from hopewall.services.withdrawal_marks import marks_file
from hopewall.vault import (
    SecretName,
    StretchCost,
    TooLittleMemoryError,
    Vault,
    VaultError,
    VaultOpened,
    create_vault,
)

_FROM_THE_FIRST_DAY: Final = (SecretName.AUDIT, SecretName.EVIDENCE, SecretName.TOMBSTONE)
"""Every backup must hold them, also one from before the first erasure."""


@dataclass(frozen=True, slots=True)
class SiteMade:
    """HOME is a working site with nobody on its wall; the recovery key is kept nowhere else."""

    recovery_key: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class SiteNotMade:
    """Nothing that was there before was changed; the sentence says what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Staffing:
    """Who can open a new vault, an administrator among them, and what a guess costs."""

    members: Sequence[NewMember]
    cost: StretchCost


def make_site(
    home: Home, site: Site, pin: str, staffing: Staffing, now: datetime
) -> SiteMade | SiteNotMade:
    """Make `home`, a new or empty folder, a site; any other folder is left as it is."""
    made: list[Founded] = []

    def make(draft: Home) -> str:
        outcome = fill_site(draft, site, pin, staffing, now)
        if isinstance(outcome, SiteNotMade):
            return outcome.sentence
        made.append(outcome)
        return ""

    fault = make_whole(home, make)
    return SiteNotMade(fault) if fault else SiteMade(made[-1].recovery_key if made else "")


def fill_site(
    home: Home, site: Site, pin: str, staffing: Staffing, now: datetime
) -> Founded | SiteNotMade:
    """Put an empty site into a folder that is not there yet; raises OSError."""
    for place, member in enumerate(staffing.members):
        fault = fault_in(member, [each.as_member() for each in staffing.members[:place]])
        if fault:
            return SiteNotMade(fault)
    home.kiosk.mkdir(mode=0o700, parents=True)
    try:
        PinFile.set(home.kiosk / "pin.json", pin)
    except PinError as error:
        return SiteNotMade(str(error))
    write_durably(home.root / FILE_NAME, site_toml(site).encode())
    try:
        founded = found_keys(home.vault, staffing.members, staffing.cost, now)
    except TooLittleMemoryError as error:
        return SiteNotMade(str(error))
    outcome = create_vault(home.vault, founded.key, founded.session)
    if not isinstance(outcome, VaultOpened):
        return SiteNotMade(outcome.sentence)
    with closing(outcome.vault) as vault:
        try:
            _begin(vault, now)
            enter_on_list(vault, founded.slots, now)
            trust_own_key(home, vault, now)
        except VaultError as error:
            return SiteNotMade(str(error))
        begin_list(home.screen)
        # Nobody was erased yet, and the file says so: a restore asks for it.
        write_durably(tombstone_file(home), b"")
        write_durably(marks_file(home), b"")
        published = bring_up_to_date(home, vault, site, ChannelName.LOBBY, now)
    return SiteNotMade(published.sentence) if isinstance(published, NotPublished) else founded


def _begin(vault: Vault, now: datetime) -> None:
    """Write the first line of the audit, and make what every backup must hold."""
    with vault.unit_of_work() as work:
        for name in _FROM_THE_FIRST_DAY:
            work.secrets.get_or_make(name, now)
        work.audit.append(Deed(AuditAction.VAULT_MADE, ObjectKind.VAULT, now))
        work.commit()
