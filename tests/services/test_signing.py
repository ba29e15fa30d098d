"""The hospital's key: made with the site, kept in the vault, replaced without a gap."""

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Sealed, unseal
from hopewall.release.head_file import head_path
from hopewall.release.key_chain import KEY_CHAIN
from hopewall.release.signature import Signer
from hopewall.release.trust import Trust, read_trust
from hopewall.release.verify import verify
from hopewall.services import signing
from hopewall.services.home import Home
from hopewall.services.publishing import (
    ChannelPublished,
    NotPublished,
    bring_up_to_date,
)
from hopewall.services.signing import KeyRolled, NoSigner, roll_key, signer_of, trust_own_key
from hopewall.vault import Vault, VaultFullError
from hopewall.vault.vault_secrets import SecretName
from tests.services.demonstration import NOW, SITE, holds, screen_of

LOBBY = ChannelName.LOBBY


def signer(home: Home, vault: Vault) -> Signer:
    found = signer_of(home, vault)
    assert isinstance(found, Signer), found
    return found


def trust(home: Home) -> Trust:
    found = read_trust(home.screen)
    assert isinstance(found, Trust), found
    return found


def seed(vault: Vault, name: SecretName = SecretName.SIGNING) -> bytes | None:
    with vault.reading() as reading:
        return reading.secrets.find(name)


def publish(home: Home, vault: Vault) -> None:
    for name in ChannelName:
        outcome = bring_up_to_date(home, vault, SITE, name, NOW)
        assert isinstance(outcome, ChannelPublished), outcome


def test_a_site_is_made_with_a_key_that_its_screen_trusts(home: Home, vault: Vault) -> None:
    assert trust(home).keys == (signer(home, vault).public,)
    assert verify(home.release, trust(home)).sound
    for name in ChannelName:
        sealed = unseal(head_path(home.release, name).read_bytes())
        assert isinstance(sealed, Sealed)
        assert signer(home, vault).public.made(sealed)


def test_the_seed_stands_in_no_file_outside_the_vault(home: Home, vault: Vault) -> None:
    secret = seed(vault)
    assert secret is not None
    for folder in (home.release, home.screen, home.kiosk):
        for needle in (secret, secret.hex().encode()):
            assert holds(folder, needle) == []


def test_a_replaced_key_signs_everything_and_the_screen_has_followed(
    home: Home, vault: Vault
) -> None:
    kiosk = screen_of(home)
    shown = len(kiosk.shown_positions())
    first = signer(home, vault).public
    rolled = roll_key(home, vault, NOW)
    assert isinstance(rolled, KeyRolled)
    assert rolled.before == first != rolled.after
    assert signer(home, vault).public == rolled.after
    assert seed(vault, SecretName.SIGNING_NEXT) is None
    publish(home, vault)
    assert trust(home).keys == (first, rolled.after)
    assert verify(home.release, trust(home)).sound
    kiosk.refresh()
    assert kiosk.state is None
    assert len(kiosk.shown_positions()) == shown
    kiosk.close()


@pytest.mark.parametrize("step", ["the chain", "the vault"])
def test_a_replacement_that_was_interrupted_is_brought_to_its_end_by_whoever_signs_next(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def broken(*_: object) -> None:
        if step == "the chain":
            raise OSError(28, "No space left on device")
        raise VaultFullError("The disk is full, nothing was saved: make room and do it again.")

    before = signer(home, vault).public
    with monkeypatch.context() as patch:
        if step == "the chain":
            patch.setattr(signing, "add_link", broken)
        else:
            patch.setattr("hopewall.vault.vault_secrets.VaultSecrets.succeed", broken)
        assert isinstance(roll_key(home, vault, NOW), NoSigner)
        assert isinstance(bring_up_to_date(home, vault, SITE, LOBBY, NOW), NotPublished)
        kiosk = screen_of(home)
        assert kiosk.state is None, "the view before stays"
        kiosk.close()
    waiting = seed(vault, SecretName.SIGNING_NEXT)
    assert waiting is not None
    publish(home, vault)
    assert trust(home).keys == (before, Signer(waiting).public)
    assert verify(home.release, trust(home)).sound
    assert (home.release / KEY_CHAIN).exists()


def test_a_vault_without_a_key_says_how_to_make_one(home: Home, vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.secrets.succeed(SecretName.AUDIT, SecretName.SIGNING, NOW)
        work.commit()
    outcome = bring_up_to_date(home, vault, SITE, LOBBY, NOW)
    assert isinstance(outcome, NotPublished)
    assert "hopewall release trust" in outcome.sentence
    made = trust_own_key(home, vault, NOW)
    assert trust(home).keys == (made,)
    kiosk = screen_of(home)
    assert kiosk.state is not None, "what the lost key signed is not shown any more"
    kiosk.close()
    publish(home, vault)
    kiosk = screen_of(home)
    assert kiosk.state is None
    kiosk.close()


def test_trusting_the_key_again_changes_nothing_else(home: Home, vault: Vault) -> None:
    key = signer(home, vault).public
    assert trust_own_key(home, vault, NOW) == key
    kiosk = screen_of(home)
    assert kiosk.state is None
    kiosk.close()
