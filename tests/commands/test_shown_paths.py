"""Names of files as a person reads them in a terminal: whole, on one line, and nothing else."""

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hopewall.commands.speaking import shown


def test_a_name_in_gb18030_is_read_as_it_was_written() -> None:
    path = Path("/photos") / os.fsdecode("照片.jpg".encode("gb18030"))
    assert shown(path) == "/photos/照片.jpg"
    assert shown(Path("/photos/照片\u3000一.jpg")) == "/photos/照片\u3000一.jpg"


def test_what_steers_a_terminal_or_turns_a_line_stands_as_an_escape() -> None:
    assert shown(Path("new\nline.jpg")) == "new\\nline.jpg"
    assert shown(Path("esc\x1b[31mred.jpg")) == "esc\\x1b[31mred.jpg"
    assert shown(Path("gpj.\u202eexe")) == "gpj.\\u202eexe"


@given(st.binary(min_size=1, max_size=60).filter(lambda raw: b"\0" not in raw))
def test_any_name_is_one_line_that_can_be_written(raw: bytes) -> None:
    line = shown(Path(os.fsdecode(raw)))
    assert len(line.splitlines()) == 1
    assert line.encode("utf-8")
