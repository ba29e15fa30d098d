"""The folder of one site: where everything lies."""

import os
import sys
from pathlib import Path
from typing import NamedTuple


class Home(NamedTuple):
    """Paths within HOME; making one touches nothing on the disk."""

    root: Path

    @property
    def vault(self) -> Path:
        """The folder of the private database and of everything private beside it."""
        return self.root / "vault"

    @property
    def release(self) -> Path:
        """Heads and objects: what is public."""
        return self.root / "release"

    @property
    def screen(self) -> Path:
        """This machine's installed view of the lobby."""
        return self.root / "screen"

    @property
    def content(self) -> Path:
        """The hospital's own explainers, where it has any."""
        return self.root / "content"

    @property
    def kiosk(self) -> Path:
        """The kiosk's own counters and the staff PIN; nothing personal."""
        return self.root / "kiosk"


def default_home() -> Path:
    """Return the platform's data folder for hopewall."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData" / "Local")))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share")))
    return base / "hopewall"
