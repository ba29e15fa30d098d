from collections.abc import Iterator
from pathlib import Path

import pytest

from hopewall.services.home import Home
from hopewall.vault import Vault
from tests.services.demonstration import copy_of, original, vault_of


@pytest.fixture(scope="session")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return original(tmp_path_factory.getbasetemp())


@pytest.fixture
def home(hospital: Path, tmp_path: Path) -> Home:
    return copy_of(hospital, tmp_path / "home")


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    with vault_of(home) as opened:
        yield opened
