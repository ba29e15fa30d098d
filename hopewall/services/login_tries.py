"""Wrong passphrases, counted outside the encrypted vault: `HOME/vault/logins.json` and its copy.

They name nobody: entries stand under a salted hash of the name. The sound one that was written last
counts. With both missing or damaged everybody waits as long as anybody ever does, so that deleting
them wins nothing. A new vault and a restored one have both.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Self

from hopewall.core.staff import same_name
from hopewall.core.tries import (
    LONGEST_WAIT_AFTER,
    NONE_WRONG,
    Moment,
    Tries,
    begun,
    gone_since,
    one_more,
    wait_after,
    wait_left,
)
from hopewall.vault import write_private

FILE_NAMES: Final = ("logins.json", "logins.copy.json")
_MOST_STRANGERS: Final = 64
"""Names that nobody has are counted too, so that they answer as a member's would."""


@dataclass(frozen=True, slots=True)
class LoginTries:
    """Who typed how many wrong passphrases in a row."""

    salt: str
    tries: dict[str, Tries] = field(default_factory=dict)
    others: Tries = NONE_WRONG
    """The state of everybody who has no entry of their own."""
    serial: int = 0
    """Counts how often it was written."""

    @classmethod
    def fresh(cls) -> Self:
        """Return the state of a new site."""
        return cls(secrets.token_hex(16))

    @classmethod
    def read(cls, folder: Path, moment: Moment) -> Self:
        """Read the newer sound copy; with none everybody waits the longest wait from now."""
        found = [each for name in FILE_NAMES if (each := cls._read(folder / name)) is not None]
        if found:
            return max(found, key=lambda each: each.serial)
        longest = begun(LONGEST_WAIT_AFTER, wait_after(LONGEST_WAIT_AFTER), moment)
        return replace(cls.fresh(), others=longest)

    @classmethod
    def _read(cls, path: Path) -> Self | None:
        try:
            told = json.loads(path.read_bytes())
            written = told.pop("sha256")
            if not hmac.compare_digest(str(written), _checksum(told)):
                return None
            tries = {str(name): Tries(**each) for name, each in told["tries"].items()}
            serial = int(told.get("serial", 0))
            return cls(str(told["salt"]), tries, Tries(**told["others"]), serial)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def write(self, folder: Path) -> None:
        """Write both copies durably, the second one first; raises OSError."""
        told: dict[str, Any] = {
            "salt": self.salt,
            "serial": self.serial + 1,
            "tries": {name: asdict(each) for name, each in sorted(self.tries.items())},
            "others": asdict(self.others),
        }
        data = json.dumps(told | {"sha256": _checksum(told)}, indent=1) + "\n"
        for name in reversed(FILE_NAMES):
            write_private(folder / name, data.encode())

    def of(self, name: str) -> Tries:
        """Return somebody's state."""
        return self.tries.get(self._key(name), self.others)

    def wait_left(self, name: str, moment: Moment) -> float:
        """Return the seconds until this name's next passphrase is judged."""
        return wait_left(self.of(name), moment)

    def clock_was_set_back(self, name: str, moment: Moment) -> bool:
        """Whether somebody's wait began later than now."""
        tries = self.of(name)
        return tries.wait > 0 and gone_since(tries, moment) < 0

    def begin_again(self, name: str, moment: Moment) -> Self:
        """Return the state with this name's wait begun again."""
        tries = self.of(name)
        return self._with(name, begun(tries.wrong, tries.wait, moment))

    def wrong(self, name: str, moment: Moment, members: Collection[str]) -> Self:
        """Return the state after another wrong try; strangers beyond a number are forgotten."""
        changed = self._with(name, one_more(self.of(name), moment))
        known = {self._key(member) for member in members}
        strangers = [key for key in changed.tries if key not in known]
        kept = {
            key: each
            for key, each in changed.tries.items()
            if key in known or key in strangers[-_MOST_STRANGERS:]
        }
        return replace(changed, tries=kept)

    def right(self, name: str) -> Self:
        """Return the state after the right passphrase."""
        if self.others == NONE_WRONG:
            kept = {key: each for key, each in self.tries.items() if key != self._key(name)}
            return replace(self, tries=kept)
        return self._with(name, NONE_WRONG)

    def _with(self, name: str, tries: Tries) -> Self:
        key = self._key(name)
        kept = {each: state for each, state in self.tries.items() if each != key}
        return replace(self, tries={**kept, key: tries})

    def _key(self, name: str) -> str:
        return hmac.new(self.salt.encode(), same_name(name).encode(), "sha256").hexdigest()[:32]


def _checksum(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
