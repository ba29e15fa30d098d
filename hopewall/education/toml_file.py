"""A TOML file of the content: read, its tables handed out one by one, every fault with its line."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from hopewall.core.codes import Language
from hopewall.core.finding import Finding, Severity
from hopewall.education.data_blocks import TomlLines, toml_error_line
from hopewall.education.setting_table import SettingFaultError, SettingTable

T = TypeVar("T")

LARGEST: Final = 1_000_000


class TomlFile:
    """A file of tables; what is wrong with one of them leaves the others in use."""

    def __init__(self, path: Path, rule: str) -> None:
        self.file = str(path)
        self.findings: list[Finding] = []
        self._rule = rule
        self._lines: list[str] = []
        self.values: dict[str, object] = {}
        try:
            text = path.read_text("utf-8")
            if len(text) > LARGEST:
                self.fault(1, f"more than {LARGEST:,} characters; this cannot be right")
                return
            self._lines = text.split("\n")
            self.values = dict(TomlLines(text, 1).values)
        except OSError as error:
            self.fault(1, f"it cannot be read ({error.strerror})")
        except UnicodeDecodeError:
            self.fault(1, "it is no text in UTF-8")
        except ValueError as error:
            self.fault(toml_error_line(error, 1), f"this is not valid TOML: {error}")
        except RecursionError:
            self.fault(1, "it is nested too deeply")

    def fault(self, line: int, sentence: str, words: str = "") -> None:
        """Report something wrong; a file of the content that is wrong blocks."""
        self.findings.append(
            Finding(self.file, line, self._rule, Severity.BLOCK, words, f"{sentence}.")
        )

    def line_of(self, key: str, after: int = 0) -> int:
        """Return the line that begins the table `key` or sets it."""
        name = re.escape(key)
        pattern = re.compile(
            rf'\s*(?:\[+\s*)?(?:[\w-]+\.)*"?{name}"?\s*[\].=]|\s*id\s*=\s*"{name}"'
        )
        for number, line in enumerate(self._lines, 1):
            if number > after and pattern.match(line):
                return number
        return 1

    def each(self, read: Callable[[str, SettingTable, int], T]) -> Iterator[tuple[str, T]]:
        """Read every table of the file; one with a fault is reported and left out."""
        for key in list(self.values):
            value = self.values[key]
            line = self.line_of(key)
            if not isinstance(value, dict):
                self.fault(line, f"'{key}' must be a table", key)
                continue
            table = SettingTable(value, f"{key}.")
            try:
                found = read(key, table, line)
                table.finish()
            except SettingFaultError as fault:
                self.fault(line, str(fault), key)
                continue
            yield key, found


def local(table: SettingTable) -> dict[Language, str]:
    """Take a text in every language."""
    return {language: table.text(language) for language in Language}
