"""One table of a TOML settings file: every key asked for by name, kind and limits."""

import re
from collections.abc import Mapping
from typing import Final

LONGEST_TEXT: Final = 400
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class SettingFaultError(Exception):
    """A setting that is wrong; its text completes "site.toml: … ; mend that line"."""


class SettingTable:
    """A TOML table that knows where it stands and notices keys nobody asked for."""

    def __init__(self, values: Mapping[str, object], path: str) -> None:
        self._values = dict(values)
        self._path = path

    def name(self, key: str) -> str:
        """Return the key with the tables it stands in, for a message."""
        return f"{self._path}{key}"

    def has(self, key: str) -> bool:
        """Whether the table has a key that was not taken yet."""
        return key in self._values

    def take(self, key: str, kind: type | tuple[type, ...], default: object = None) -> object:
        """Take a value of that kind out of the table, or its default."""
        value = self._values.pop(key, default)
        if value is None:
            raise SettingFaultError(f"'{self.name(key)}' is missing")
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise SettingFaultError(f"'{self.name(key)}' has the wrong kind of value")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Take a one-line text; without a default it must say something."""
        value = str(self.take(key, str, default))
        if default is None and not value.strip():
            raise SettingFaultError(f"'{self.name(key)}' is empty")
        if len(value) > LONGEST_TEXT or _CONTROL.search(value):
            raise SettingFaultError(f"'{self.name(key)}' is too long or holds control characters")
        return value

    def whole(self, key: str, default: int, low: int, high: int) -> int:
        """Take a whole number within limits."""
        value = self.take(key, int, default)
        if not isinstance(value, int) or not low <= value <= high:
            raise SettingFaultError(f"'{self.name(key)}' must lie between {low} and {high}")
        return value

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """Take a number within limits."""
        value = self.take(key, (int, float), default)
        if not isinstance(value, int | float) or not low <= value <= high:
            raise SettingFaultError(f"'{self.name(key)}' must lie between {low} and {high}")
        return float(value)

    def flag(self, key: str, *, default: bool) -> bool:
        """Take true or false."""
        return bool(self.take(key, bool, default))

    def texts(self, key: str) -> list[str]:
        """Take a list of texts that is not empty."""
        value = self.take(key, list)
        if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
            raise SettingFaultError(
                f"'{self.name(key)}' must be a list of texts with something in it"
            )
        return value

    def table(self, key: str, *, required: bool = False) -> "SettingTable":
        """Take a table within this one."""
        value = self.take(key, dict, None if required else {})
        return SettingTable(value if isinstance(value, dict) else {}, f"{self._path}{key}.")

    def finish(self) -> None:
        """Refuse whatever key nobody asked for."""
        if self._values:
            raise SettingFaultError(
                f"'{self.name(next(iter(self._values)))}' is not a setting hopewall knows"
            )
