"""What a command says: its exit code, its two streams, and the one sentence about a fault."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from hopewall.cli import main


@dataclass(frozen=True, slots=True)
class Spoken:
    """One command's answer."""

    code: int
    out: str
    err: str
    note: str = ""
    """The line on who was taken to open a demonstration's vault; it is not in `err`."""

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """Runs commands in this process; whatever they raise fails the test as a traceback would."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Spoken:
        self._capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        said = self._capsys.readouterr()
        lines = said.err.splitlines(keepends=True)
        taken = [line for line in lines if line.startswith("Logged in as ")]
        assert not taken or code == 0, said.err
        rest = "".join(line for line in lines if line not in taken)
        return Spoken(code, said.out, rest, "".join(taken))

    def succeeds(self, *words: object) -> Spoken:
        """Run a command that must work."""
        spoken = self(*words)
        assert spoken.code == 0, spoken
        return spoken

    def fails(self, *words: object, saying: str = "", code: int = 1) -> str:
        """Run a command that must say in one line why it does not work; return that line."""
        spoken = self(*words)
        assert spoken.code == code, spoken
        return one_sentence(spoken.err, saying)


def one_sentence(text: str, saying: str = "") -> str:
    """Check that this is one line that says what is wrong, and return it."""
    assert text.count("\n") == 1, text
    assert text.startswith("hopewall: "), text
    assert text.endswith("\n"), text
    assert "Traceback" not in text
    assert "Error" not in text, text
    assert saying in text, text
    line = text.removesuffix("\n")
    assert len(line) > 30, text
    assert line.endswith("."), text
    return line
