"""A file that somebody chose or wrote the place of is read, or one sentence says why not."""

from pathlib import Path

import pytest

from hopewall.core.attachment import MOST_SCAN_BYTES
from hopewall.services.studio_files import FileRead, FileRefused, read_file


def test_a_file_is_read_from_where_somebody_wrote_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "form.pdf").write_bytes(b"%PDF-")
    monkeypatch.setenv("HOME", str(tmp_path))
    for written in (f" {tmp_path}/form.pdf\n", "~/form.pdf"):
        read = read_file(written)
        assert isinstance(read, FileRead)
        assert (read.name, read.content) == ("form.pdf", b"%PDF-")


@pytest.mark.parametrize(
    ("written", "saying"),
    [
        ("~nobody-here/form.pdf", "Nobody on this machine has the home folder ~nobody-here"),
        ("~nobody-here", "Nobody on this machine"),
        ("form\0.pdf", "no place of a file"),
        ("x" * 5_000, "cannot be read"),
        ("/", "no place of a file"),
        ("/dev/zero", "no place of a file"),
        ("gone.pdf", "gone.pdf cannot be read"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(written: str, saying: str) -> None:
    refused = read_file(written)
    assert isinstance(refused, FileRefused)
    assert saying in refused.sentence.en
    assert refused.sentence.zh_hans


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(MOST_SCAN_BYTES + 1)
    refused = read_file(str(tmp_path / "large.pdf"))
    assert isinstance(refused, FileRefused)
    assert "40 MB" in refused.sentence.en
