"""The desk's printer: each way it can fail is one sentence; and a saved sheet is a private file."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hopewall.services import printing
from hopewall.services.keeping import Kept, NotKept, keep_handout
from hopewall.services.printing import NotPrinted, PrintFault, SentToPrinter, print_pdf

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setattr(
        "shutil.which",
        lambda name: str(folder / name) if (folder / name).exists() else None,
    )
    return folder


def test_the_queue_gets_the_file_and_a_title_that_names_nobody(bin_folder: Path) -> None:
    program(bin_folder, "lp", f'echo "$@" > {bin_folder}/said; cat > {bin_folder}/got')
    assert print_pdf(b"%PDF-1.7 words", copies=2) == SentToPrinter()
    assert (bin_folder / "got").read_bytes() == b"%PDF-1.7 words"
    assert (bin_folder / "said").read_text().strip() == "-s -n 2 -t hopewall -"


def test_lpr_stands_in_for_lp(bin_folder: Path) -> None:
    program(bin_folder, "lpr", f"cat > {bin_folder}/got")
    assert print_pdf(b"words") == SentToPrinter()
    assert (bin_folder / "got").read_bytes() == b"words"


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ('echo "lp: Error - No default destination." >&2; exit 1', PrintFault.NO_PRINTER),
        ('echo "lp: The printer or class does not exist" >&2; exit 1', PrintFault.REFUSED),
        ("exit 3", PrintFault.REFUSED),
        ("exec sleep 5", PrintFault.LATE),
    ],
)
def test_a_printer_that_fails_says_so(
    bin_folder: Path, monkeypatch: pytest.MonkeyPatch, script: str, fault: PrintFault
) -> None:
    monkeypatch.setattr(printing, "PATIENCE", 0.5)
    program(bin_folder, "lp", script)
    outcome = print_pdf(b"words")
    assert isinstance(outcome, NotPrinted)
    assert outcome.fault is fault
    assert outcome.sentence.endswith(".")


@pytest.mark.usefixtures("bin_folder")
def test_without_any_program_to_print_that_is_said() -> None:
    outcome = print_pdf(b"words")
    assert isinstance(outcome, NotPrinted)
    assert outcome.fault is PrintFault.NO_PROGRAM


def test_two_sheets_of_one_minute_are_two_private_files(tmp_path: Path) -> None:
    first = keep_handout(b"one", tmp_path / "new", NOW)
    second = keep_handout(b"two", tmp_path / "new", NOW)
    assert isinstance(first, Kept)
    assert isinstance(second, Kept)
    assert first.path.read_bytes() == b"one"
    assert second.path.read_bytes() == b"two"
    assert first.path.name == "hand-out-2026-11-22-0930.pdf"
    assert first.path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("a file")
    outcome = keep_handout(b"one", tmp_path / "in-the-way", NOW)
    assert isinstance(outcome, NotKept)
    assert outcome.sentence.endswith(".")
