"""The hospital's signing key: made with the vault, kept in it, and replaced without a gap.

The seed never leaves the vault. Replacing it takes three steps, each durable before the next: the
new seed stands in the vault beside the old one, the chain in the release says that it follows, the
old seed is gone. Whatever is interrupted is brought to its end by whoever signs next.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.release.key_chain import add_link, link
from hopewall.release.signature import PublicKey, Signer
from hopewall.release.trust import set_trust
from hopewall.services.home import Home
from hopewall.vault import UnknownRecordError, Vault, VaultError
from hopewall.vault.vault_secrets import SecretName


@dataclass(frozen=True, slots=True)
class NoSigner:
    """Nothing can be signed; the sentence says why and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class KeyRolled:
    """Heads are signed by `after` from now on; screens follow by themselves."""

    before: PublicKey
    after: PublicKey


def signer_of(home: Home, vault: Vault) -> Signer | NoSigner:
    """Return what signs this hospital's heads, after ending a replacement that was interrupted."""
    try:
        with vault.reading() as reading:
            signer = Signer(reading.secrets.get(SecretName.SIGNING))
            waiting = reading.secrets.find(SecretName.SIGNING_NEXT)
        if waiting is None:
            return signer
        return _succeed(home, vault, signer, Signer(waiting))
    except UnknownRecordError:
        return NoSigner(
            "The vault has no key to sign releases with; make one with 'hopewall release trust'."
        )
    except VaultError as error:
        return NoSigner(str(error))
    except OSError as error:
        return NoSigner(f"The new signing key cannot be announced ({error.strerror or error}).")


def trust_own_key(home: Home, vault: Vault, now: datetime) -> PublicKey:
    """Let this machine's screen trust the vault's key, made now where there is none.

    Raises VaultError and OSError.
    """
    with vault.unit_of_work() as work:
        signer = Signer(work.secrets.get_or_make(SecretName.SIGNING, now))
        work.audit.append(Deed(AuditAction.SIGNING_KEY_TRUSTED, ObjectKind.SCREEN, now))
        work.commit()
    ended = signer_of(home, vault)
    public = ended.public if isinstance(ended, Signer) else signer.public
    set_trust(home.screen, public)
    return public


def roll_key(home: Home, vault: Vault, now: datetime) -> KeyRolled | NoSigner:
    """Replace the signing key; the caller publishes every channel anew with it."""
    before = signer_of(home, vault)
    if isinstance(before, NoSigner):
        return before
    try:
        with vault.unit_of_work() as work:
            work.secrets.make(SecretName.SIGNING_NEXT, now)
            work.audit.append(Deed(AuditAction.SIGNING_KEY_CHANGED, ObjectKind.VAULT, now))
            work.commit()
    except VaultError as error:
        return NoSigner(str(error))
    after = signer_of(home, vault)
    return after if isinstance(after, NoSigner) else KeyRolled(before.public, after.public)


def _succeed(home: Home, vault: Vault, before: Signer, after: Signer) -> Signer:
    add_link(home.release, link(before, after.public))
    with vault.unit_of_work() as work:
        work.secrets.succeed(SecretName.SIGNING, SecretName.SIGNING_NEXT, datetime.now(UTC))
        work.commit()
    return after
