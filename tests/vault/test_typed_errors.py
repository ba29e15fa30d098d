"""Whatever the database driver raises becomes one typed error with one sentence."""

import pytest
import sqlcipher3
from sqlalchemy.exc import OperationalError

from hopewall.vault.errors import VaultFullError, VaultStorageError, typed_errors


@pytest.mark.parametrize(
    ("said", "kind"),
    [("disk I/O error", VaultStorageError), ("database or disk is full", VaultFullError)],
)
def test_the_driver_is_understood_directly_and_through_sqlalchemy(
    said: str, kind: type[Exception]
) -> None:
    error = sqlcipher3.OperationalError(said)
    for raised in (error, OperationalError("SELECT 1", None, error)):
        with pytest.raises(kind) as caught, typed_errors():
            raise raised
        assert str(caught.value).endswith(".")
