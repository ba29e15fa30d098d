"""The inside of a backup: every byte comes back, and no name leads out of the folder."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopewall.services.backup_archive import ArchiveError, Part, Reader, Unpacking, archive

NAMES = st.text("abc/.\\\0é", min_size=1, max_size=12)


@settings(max_examples=60)
@given(NAMES)
def test_no_name_in_an_archive_leads_out_of_the_folder(tmp_path_factory: object, name: str) -> None:
    base = Path(tmp_path_factory.mktemp("archive"))  # type: ignore[attr-defined]
    source = base / "source"
    source.write_bytes(b"data")
    target = base / "deep" / "target"
    target.mkdir(parents=True)
    try:
        pieces = list(archive({"format": 1}, iter([Part(name, source)]), lambda _count: None))
    except (OSError, ValueError):
        return
    look = Unpacking(lambda _manifest: None, target)
    try:
        for piece in pieces:
            look.write(piece)
        look.finish()
    except (ArchiveError, OSError, ValueError):
        pass
    finally:
        look.close()
    assert sorted(path.name for path in base.iterdir()) == ["deep", "source"]
    assert [path.name for path in (base / "deep").iterdir()] == ["target"]


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.integers(1, 50))
def test_a_reader_gives_every_byte_once(pieces: list[bytes], size: int) -> None:
    reader = Reader(iter(pieces))
    told = b""
    while data := reader.read(size):
        assert len(data) <= size
        told += data
    assert told == b"".join(pieces)


def test_an_archive_survives_pieces_of_any_size(tmp_path: Path) -> None:
    for number, size in enumerate((0, 1, 511, 512, 513, 70_000)):
        (tmp_path / f"file-{number}").write_bytes(bytes([number]) * size)
    parts = [Part(f"in/{path.name}", path) for path in sorted(tmp_path.iterdir())]
    whole = b"".join(archive({"format": 1}, iter(parts), lambda _count: None))
    for step in (1 << 20, 8192, 513, 7):
        target = tmp_path / f"out-{step}"
        target.mkdir()
        look = Unpacking(lambda _manifest: None, target)
        for at in range(0, len(whole), step):
            look.write(whole[at : at + step])
        look.finish()
        assert look.files == len(parts)
        for part in parts:
            assert (target / part.name).read_bytes() == part.path.read_bytes()
    short = Unpacking(lambda _manifest: None)
    short.write(whole[:-600])
    with pytest.raises(ArchiveError, match="too early"):
        short.finish()
