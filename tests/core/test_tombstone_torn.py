"""A tombstone that a power cut tore does not keep the file from being read and added to."""

from datetime import UTC, datetime

from hopewall.core.tombstone import Tombstones, next_tombstone, read_tombstones, tombstone_line

SECRET = b"s" * 32
AT = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)


def test_a_line_whose_sectors_were_not_all_written_does_not_count_and_the_next_follows() -> None:
    first = next_tombstone(SECRET, Tombstones(()), "a" * 64, AT)
    second = next_tombstone(SECRET, Tombstones((first,)), "b" * 64, AT)
    whole, line = f"{tombstone_line(first)}\n", tombstone_line(second)
    torn = f"{chr(0) * 60}{line[60:]}\n"
    assert read_tombstones(whole + torn, SECRET) == Tombstones((first,))
    assert read_tombstones(f"{whole}{torn}{line}\n", SECRET) == Tombstones((first, second))
