"""Erase a person: nothing is left but what the law says must be kept, sealed (GDPR Art. 17).

The order is what makes it safe to be killed at any point: a sealed plan, the tombstone, the rows
with the person's key, public files, private files, the database written anew, and a look at every
byte. The vault remembers that an erasure is under way; running again finishes it.
"""

import json
import re
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.consent import Withdrawal, WithdrawalChannel, WithdrawalExtent
from hopewall.core.kept_evidence import (
    KeptEvidence,
    form_fields,
    last_effective,
    retain_until,
    withdrawal_fields,
)
from hopewall.core.site import Site
from hopewall.core.tombstone import keyed_hash
from hopewall.release.durable import is_half_written, sync_folder
from hopewall.release.lock import BusyError
from hopewall.services.asking import site_today
from hopewall.services.backup_copy import drop_copies
from hopewall.services.erasure_plan import ErasurePlan, drop_plans, read_plan, write_plan
from hopewall.services.erasure_scan import Progress, Scanned, scan_home
from hopewall.services.holding import end_hold, hold_stories
from hopewall.services.home import Home
from hopewall.services.person_words import only_theirs, words_of
from hopewall.services.progress import nobody_listens
from hopewall.services.quarantine import quarantine_fault
from hopewall.services.signing import signer_of
from hopewall.services.taken_back_since import forget_person
from hopewall.services.tombstone_file import add_tombstone
from hopewall.services.withdrawing import (
    NotRemoved,
    hide_stories,
    published_channels,
    remove_traces,
)
from hopewall.vault import (
    CONSENT_PROOF,
    SIGNED_FORM,
    DamagedRowError,
    NoPerson,
    SecretName,
    SeveralPeople,
    UnderWay,
    UnitOfWork,
    Vault,
    VaultError,
    new_note_key,
    upgrade_copies,
)

DERIVED: Final = ("exports", "receipts", "logs", "tmp")
"""Folders of HOME with copies: a file in them that still says something is deleted."""

_BACKUP: Final = (
    "A backup is being written: once it is done, run 'hopewall erase --resume' to finish the "
    "erasure."
)
_HASH: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing was found any more; `kept` is what the law says must be kept, apart and sealed."""

    person: str
    """The hash by which a restored copy would be known; no name and no id."""
    scanned: Scanned
    left_out: int
    """Words that could not be looked for: too short, or other people's too."""
    kept: tuple[KeptEvidence, ...]
    others_stories: tuple[str, ...]
    """Stories of other people that lost a photo in which the person could be seen."""


@dataclass(frozen=True, slots=True)
class NotErased:
    """The erasure is not finished, or not begun; the sentence says why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class NobodyToErase:
    """Nobody, or several people, are meant; nothing was changed."""

    sentence: str


EraseOutcome = Erased | NotErased | NobodyToErase


def erase_person(
    home: Home,
    vault: Vault,
    site: Site,
    person: str,
    now: datetime,
    progress: Progress = nobody_listens,
) -> EraseOutcome:
    """Erase one person for good; other erasures that were interrupted are finished first."""
    unfinished = finish_erasures(home, vault, site, now, progress)
    for outcome in unfinished:
        if isinstance(outcome, NotErased):
            return outcome
    try:
        with vault.reading() as reading:
            found = reading.find_person(person)
        if isinstance(found, NoPerson | SeveralPeople):
            return NobodyToErase(found.sentence)
        _begin(home, vault, found.subject_id, now, progress)
        (under_way,) = _under_way(vault)
        return _go_on(home, vault, site, under_way, now, progress)
    except VaultError as error:
        return NotErased(f"{error} Nothing that was begun is lost: run it again.")
    except BusyError:
        return NotErased(_BACKUP)
    except OSError as error:
        return NotErased(_disk(error))


def finish_erasures(
    home: Home, vault: Vault, site: Site, now: datetime, progress: Progress = nobody_listens
) -> list[EraseOutcome]:
    """Finish every erasure that was interrupted; safe to be called at any time."""
    try:
        pending = _under_way(vault)
        drop_plans(home, [one.plan_key for one in pending])
        return [_go_on(home, vault, site, one, now, progress) for one in pending]
    except VaultError as error:
        return [NotErased(str(error))]
    except BusyError:
        return [NotErased(_BACKUP)]
    except OSError as error:
        return [NotErased(_disk(error))]


def _under_way(vault: Vault) -> list[UnderWay]:
    with vault.reading() as reading:
        return reading.erasures.under_way()


def _disk(error: OSError) -> str:
    what = error.strerror or str(error)
    return f"The erasure was interrupted ({what}): check the disk and run it again to finish it."


def _begin(home: Home, vault: Vault, subject_id: str, now: datetime, progress: Progress) -> None:
    """Write the plan, then note in the vault that the erasure is under way."""

    def told(done: int, total: int) -> None:
        progress("reading what others say", done, total)

    with vault.unit_of_work() as work:
        secret = work.secrets.get_or_make(SecretName.TOMBSTONE, now)
        work.commit()
    with vault.reading() as reading:
        belongings = reading.erasures.belongings(subject_id)
        words = words_of(reading, subject_id, belongings)
        needles = only_theirs(reading, subject_id, belongings, words, told)
    plan = ErasurePlan(
        subject_id,
        keyed_hash(secret, subject_id),
        belongings,
        tuple(sorted(words.files)),
        tuple(sorted(words.ids)),
        needles,
    )
    key = new_note_key()
    write_plan(home, key, plan)
    with vault.unit_of_work() as work:
        work.erasures.begin(subject_id, now, vault.actor.staff_id, key)
        work.withdrawals.append(_last_withdrawal(subject_id, now))
        work.audit.append(
            Deed(AuditAction.ERASURE_BEGUN, ObjectKind.PERSON, now, subject_id, before="present")
        )
        work.commit()


def _last_withdrawal(subject_id: str, now: datetime) -> Withdrawal:
    """Return a withdrawal of everything, so that the gate says no from this moment on."""
    return Withdrawal(
        withdrawal_id=str(uuid.uuid4()),
        subject_id=subject_id,
        consent_id="",
        received_at=now,
        received_by="hopewall",
        channel=WithdrawalChannel.BY_ITSELF,
        who="hopewall",
        extent=WithdrawalExtent.ALL,
        reason="erased",
    )


def _go_on(
    home: Home,
    vault: Vault,
    site: Site,
    under_way: UnderWay,
    now: datetime,
    progress: Progress,
) -> EraseOutcome:
    plan = read_plan(home, under_way.plan_key)
    if plan is None:
        return NotErased(
            "The plan of an erasure in HOME/vault is missing or was changed: put the file back "
            "from a copy of that folder, and run this again."
        )
    kept: tuple[KeptEvidence, ...] = ()
    number = under_way.number
    if under_way.subject_id:
        hold_stories(home, frozenset(plan.belongings.stories))
        touched = {*plan.belongings.stories, *plan.belongings.others_stories}
        hide_stories(home, touched, now, signer_of(home, vault))
        with vault.reading() as reading:
            secret = reading.secrets.get(SecretName.TOMBSTONE)
        fault = add_tombstone(home, secret, plan.keyed_hash, under_way.begun_at)
        if fault:
            return NotErased(fault)
        number, kept = _remove_rows(vault, site, plan, now)
    if not quarantine_fault(home, vault):
        # A restored site in quarantine has no release yet that could hold anything.
        removed = remove_traces(home, vault, site, published_channels(home), now, progress)
        if isinstance(removed, NotRemoved):
            return NotErased(removed.sentence)
    # Nobody who was erased may stand on a list of who is hidden.
    end_hold(home, frozenset(plan.belongings.stories))
    vault.pictures.discard(name for name in plan.files if _HASH.fullmatch(name))
    _remove_files(home, plan)
    drop_copies(home)
    vault.sweep()
    vault.compact()
    scanned = scan_home(home, vault, plan.needles, progress)
    if any(_remove_copy(home, name) for name in scanned.hits):
        scanned = scan_home(home, vault, plan.needles, progress)
    if scanned.hits:
        return NotErased(
            f"Something of the person is still in {', '.join(scanned.hits[:5])}: remove it, and "
            "run 'hopewall erase --resume'."
        )
    with vault.unit_of_work() as work:
        work.erasures.finish(number)
        work.commit()
    vault.checkpoint()
    drop_plans(home, [one.plan_key for one in _under_way(vault)])
    return Erased(
        plan.keyed_hash, scanned, plan.needles.left_out, kept, plan.belongings.others_stories
    )


def _remove_rows(
    vault: Vault, site: Site, plan: ErasurePlan, now: datetime
) -> tuple[str, tuple[KeptEvidence, ...]]:
    """Keep the evidence and remove every row with the person's key, in one step."""
    with vault.unit_of_work() as work:
        kept = _keep_evidence(work, site, plan.subject_id, now)
        # While the key is still there: its event stands under the pseudonym of the others.
        work.audit.append(
            Deed(AuditAction.ERASED, ObjectKind.PERSON, now, plan.subject_id, after="erased")
        )
        forget_person(work, plan.subject_id, plan.belongings.stories)
        number = work.erasures.remove_rows(plan.subject_id, plan.belongings)
        work.erasures.add_tombstone(plan.keyed_hash, now)
        work.commit()
    return number, kept


def _keep_evidence(
    work: UnitOfWork, site: Site, subject_id: str, now: datetime
) -> tuple[KeptEvidence, ...]:
    try:
        profiles = work.people.get(subject_id).profiles | site.profiles
        consents = work.consents.of(subject_id)
        withdrawals = work.withdrawals.of(subject_id)
    except DamagedRowError:
        return ()
    if not consents:
        return ()
    until = retain_until(profiles, last_effective(consents, withdrawals, site_today(site, now)))
    proof = {
        "consents": [form_fields(record) for record in consents],
        "withdrawals": [withdrawal_fields(one) for one in withdrawals],
    }
    data = json.dumps(proof, sort_keys=True).encode()
    kept = [work.evidence.keep(CONSENT_PROOF, data, now, until, profiles)]
    for asset in sorted({record.scan_asset for record in consents} - {""}):
        scan = work.attachments.load(asset)
        if isinstance(scan, bytes):
            kept.append(work.evidence.keep(SIGNED_FORM, scan, now, until, profiles))
    return tuple(kept)


def _remove_files(home: Home, plan: ErasurePlan) -> None:
    """Remove whatever is named after something of the person, and every copy of the vault."""
    doomed = frozenset({*plan.files, *plan.ids})
    touched: set[Path] = set()
    for path in [*home.root.rglob("*")]:
        named = path.name in doomed or path.stem in doomed
        if named and path.is_file() and not path.is_symlink():
            path.unlink(missing_ok=True)
            touched.add(path.parent)
    for copy in upgrade_copies(home.vault):
        copy.unlink(missing_ok=True)
        touched.add(copy.parent)
    for folder in touched:
        sync_folder(folder)


def _remove_copy(home: Home, name: str) -> bool:
    """Delete a file that is only a copy, or was never finished; return whether it was one.

    Whoever is erased stands on no list any more, so no writing that still goes on can name them.
    """
    path = home.root / name
    derived = name.startswith(tuple(f"{folder}/" for folder in DERIVED))
    if not derived and not is_half_written(path):
        return False
    path.unlink(missing_ok=True)
    sync_folder(path.parent)
    return True
