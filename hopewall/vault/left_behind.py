"""Sealed files that no row names: what a killed piece of work left behind, removed at opening.

Files are put while the vault's write lock is held and keep it until their rows are committed. So
whoever holds that lock knows that a file without a row belongs to nobody, whatever its age, also
where several processes have the vault open; without the lock nobody knows.
"""

from pathlib import Path

from hopewall.vault.engine import Driver, make_engine
from hopewall.vault.errors import VaultError
from hopewall.vault.unit_of_work import UnitOfWork
from hopewall.vault.vault_key import VaultKeys


def sweep_if_free(path: Path, keys: VaultKeys) -> int:
    """Remove the strays of the vault at `path` and return how many.

    Waits for nobody: while another process writes, or the disk refuses, they stay for the next
    opening and the night.
    """
    engine = make_engine(path, Driver(keys.newest, 0.0))
    try:
        with UnitOfWork(engine, keys, path.parent) as work:
            return work.attachments.sweep()
    except VaultError:
        return 0
    finally:
        engine.dispose()
