"""The people of a session: its channel's release, installed for as long as the session lasts.

The view lies in a folder of its own that goes with the session, so that nothing of anybody is left
behind, and no other file of HOME has to be thought of when a person is erased. Whom this machine
trusts, who is hidden by hand and the highest clock seen are the lobby screen's own files, taken
over whenever they change; where the lobby is dark, the session shows nobody either.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Final

from hopewall.core.codes import ChannelName
from hopewall.core.screen import ScreenNews
from hopewall.release.current import CURRENT
from hopewall.release.durable import read_whole, write_durably
from hopewall.release.head_file import head_path
from hopewall.release.held import HELD_FILES
from hopewall.release.install import Flipped, RebuildNeeded, flip, rebuild
from hopewall.release.key_chain import KEY_CHAIN
from hopewall.release.outcome import Refused
from hopewall.release.screen_index import InstalledScreen
from hopewall.release.screen_state import STATE_FILES
from hopewall.release.trust import TRUSTED
from hopewall.services.home import Home

_PREFIX: Final = "hopewall-session-"
_OWNER: Final = "owner"
_MIRRORED: Final = (TRUSTED, KEY_CHAIN, *HELD_FILES)
_LARGEST: Final = 32 * 1024 * 1024
_Look = tuple[int, int, int] | None


class SessionScreen(InstalledScreen):
    """Who may be shown in a session, asked again at every look; end it with the session."""

    def __init__(self, home: Home, clock: Callable[[], datetime]) -> None:
        _sweep()
        self._home = home
        self._folder = TemporaryDirectory(prefix=_PREFIX)
        self._here = Path(self._folder.name)
        (self._here / _OWNER).write_text(str(os.getpid()))
        self._seen_files: dict[str, _Look] = {}
        self._seen_head: _Look = None
        self._holds_back = False
        self.fault = ""
        """Why the session's people could not be brought up to date; empty when they could."""
        super().__init__(self._here, home.release / "objects", clock)
        self._now = clock
        for name in STATE_FILES:
            with suppress(OSError):
                shutil.copyfile(home.screen / name, self._here / name)
        self.refresh()

    def refresh(self) -> ScreenNews:  # type: ignore[explicit-override] # of 3.12
        """Look whether anything changed that says who may be shown."""
        try:
            self._take_over()
            self._bring_up()
        except OSError as error:
            # Whatever cannot be known leaves education only.
            self.fault = f"Who may be shown could not be looked up ({error.strerror or error})."
            with suppress(OSError):
                (self._here / CURRENT).unlink(missing_ok=True)
        return super().refresh()

    def end(self) -> None:
        """Let go of everybody and remove the folder."""
        self.close()
        with suppress(OSError):
            self._folder.cleanup()

    def _take_over(self) -> None:
        for name in _MIRRORED:
            source = self._home.screen / name
            look = _look(source)
            if look == self._seen_files.get(name, ()):
                continue
            if look is None:
                (self._here / name).unlink(missing_ok=True)
            else:
                write_durably(self._here / name, read_whole(source, _LARGEST))
            self._seen_files[name] = look

    def _bring_up(self) -> None:
        if _look(self._home.screen / CURRENT) is None:
            (self._here / CURRENT).unlink(missing_ok=True)
            self._seen_head = None
            return
        look = _look(head_path(self._home.release, ChannelName.SESSION))
        if look is None:
            (self._here / CURRENT).unlink(missing_ok=True)
            self._seen_head = None
            return
        arguments = (self._home.release, self._here, ChannelName.SESSION, self._now())
        if look == self._seen_head and (self._here / CURRENT).exists():
            if self._holds_back:
                # In force since the last look; now their words leave the folder too.
                self._holds_back = False
                self._note(rebuild(*arguments, beside=[self._home.screen]))
            return
        outcome = flip(*arguments)
        self._holds_back = isinstance(outcome, Flipped) and bool(outcome.withheld)
        if isinstance(outcome, RebuildNeeded):
            self._note(rebuild(*arguments, beside=[self._home.screen]))
        else:
            self._note(outcome)
        self._seen_head = look

    def _note(self, outcome: object) -> None:
        self.fault = outcome.sentence if isinstance(outcome, Refused) else ""


def _look(path: Path) -> _Look:
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _sweep() -> None:
    """Remove what a session left that was cut off: its process is not there any more."""
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        try:
            owner = int((folder / _OWNER).read_text())
        except (OSError, ValueError):
            continue
        if not _runs(owner):
            shutil.rmtree(folder, ignore_errors=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
