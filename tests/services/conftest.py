from collections.abc import Iterator
from pathlib import Path

import pytest

from hopewall.media.sandbox import Sandbox
from hopewall.services.home import Home
from hopewall.vault import Vault
from tests.services.demonstration import copy_of, original, vault_of
from tests.services.photo_room import Room, opened_room


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


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(2) as made:
        yield made


@pytest.fixture
def room(tmp_path: Path, sandbox: Sandbox) -> Iterator[Room]:
    with opened_room(tmp_path / "vault", sandbox) as opened:
        yield opened
