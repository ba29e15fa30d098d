"""The vault key, what is derived from it, and the vault's own secrets."""

from datetime import UTC, datetime

import pytest

from hopewall.vault import (
    DuplicateRecordError,
    KeyUse,
    SecretName,
    UnknownRecordError,
    Vault,
    VaultKey,
)

NOW = datetime(2026, 11, 27, tzinfo=UTC)
KEY = VaultKey(bytes(range(32)))


def test_a_derived_key_is_hkdf_and_stays_the_same_for_ever() -> None:
    derived = KEY.derive(KeyUse.ATTACHMENT, b"a1")
    assert derived == KEY.derive(KeyUse.ATTACHMENT, b"a1")
    assert len({derived, KEY.secret, *(KEY.derive(use) for use in KeyUse)}) == 2 + len(KeyUse)
    assert KEY.derive(KeyUse.ATTACHMENT, b"a2") != derived
    assert VaultKey(bytes(32)).derive(KeyUse.ATTACHMENT, b"a1") != derived


def test_a_key_does_not_show_itself() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert repr(KEY.secret) not in repr(KEY)


@pytest.mark.parametrize(("secret", "epoch"), [(b"short", 1), (bytes(33), 1), (bytes(32), 0)])
def test_a_key_of_another_shape_is_refused(secret: bytes, epoch: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        VaultKey(secret, epoch)


def test_a_secret_is_made_once_and_kept(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        with pytest.raises(UnknownRecordError):
            work.secrets.get(SecretName.SIGNING)
        made = work.secrets.get_or_make(SecretName.SIGNING, NOW)
        assert work.secrets.get_or_make(SecretName.SIGNING, NOW) == made
        assert work.secrets.get_or_make(SecretName.AUDIT, NOW) != made
        work.commit()
    with vault.reading() as reading:
        assert reading.secrets.get(SecretName.SIGNING) == made


def test_a_second_secret_of_one_name_is_refused(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        work.secrets.make(SecretName.TOMBSTONE, NOW)
        with pytest.raises(DuplicateRecordError):
            work.secrets.make(SecretName.TOMBSTONE, NOW)


def test_a_successor_takes_the_place_of_a_secret_and_is_gone_itself(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        old = work.secrets.make(SecretName.SIGNING, NOW)
        new = work.secrets.make(SecretName.SIGNING_NEXT, NOW)
        work.secrets.succeed(SecretName.SIGNING, SecretName.SIGNING_NEXT, NOW)
        work.commit()
    with vault.reading() as reading:
        assert reading.secrets.get(SecretName.SIGNING) == new != old
        assert reading.secrets.find(SecretName.SIGNING_NEXT) is None


def test_without_a_successor_a_secret_stays(vault: Vault) -> None:
    with vault.unit_of_work() as work:
        old = work.secrets.make(SecretName.SIGNING, NOW)
        work.secrets.succeed(SecretName.SIGNING, SecretName.SIGNING_NEXT, NOW)
        assert work.secrets.find(SecretName.SIGNING) == old
