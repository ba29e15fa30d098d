"""`CURRENT` says what a screen shows, or that it cannot be trusted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hopewall.core.codes import ChannelName
from hopewall.core.head import Malformed, NewerFormat
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.current import (
    CURRENT,
    Current,
    NothingInstalled,
    decode_current,
    encode_current,
    head_copy_name,
    read_current,
    write_current,
)

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
VIEW = Current(
    database="gen-7.db",
    database_sha256="a" * 64,
    channel=ChannelName.SESSION,
    head_sha256="b" * 64,
    head_version=12,
    issued=NOW,
    lease_end=NOW + timedelta(days=7),
    withheld=("s-1", "s-2"),
)


def changed(**fields: Any) -> bytes:
    document = decode_checked(encode_current(VIEW), CURRENT)
    assert isinstance(document, dict)
    kept = {key: value for key, value in (document | fields).items() if value is not ...}
    return encode_checked(kept)


def test_a_view_reads_back_as_it_was_written(tmp_path: Path) -> None:
    assert read_current(tmp_path) == NothingInstalled()
    for view in (VIEW, VIEW._replace(withheld=(), head_version=1)):
        write_current(tmp_path, view)
        assert read_current(tmp_path) == view
        assert decode_current(encode_current(view)) == view


def test_the_copy_of_a_head_is_named_by_its_hash() -> None:
    assert head_copy_name("0123456789abcdef" + "f" * 48) == "head-0123456789abcdef.json"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("database", "gen-0.db"),
        ("database", "../gen-7.db"),
        ("database", "gen-7.db\n"),
        ("database", 7),
        ("database_sha256", "A" * 64),
        ("database_sha256", "a" * 63),
        ("database_sha256", None),
        ("head_sha256", "b" * 65),
        ("head_sha256", 5),
        ("channel", "cinema"),
        ("channel", None),
        ("head_version", 0),
        ("head_version", True),
        ("head_version", "12"),
        ("issued", "today"),
        ("issued", 5),
        ("lease_end", ""),
        ("lease_end", None),
        ("withheld", "s-1"),
        ("withheld", {"s-1": 1}),
        ("withheld", ["s-1", 5]),
        ("withheld", ["../1"]),
        ("withheld", ["s-1", ""]),
    ],
)
def test_a_wrong_value_is_named_and_nothing_is_shown(field: str, value: object) -> None:
    found = decode_current(changed(**{field: value}))
    assert isinstance(found, Malformed)
    assert found.sentence.startswith("CURRENT has a wrong value (")
    if field != "channel" or value is None:
        names = {"issued": "not a moment", "lease_end": "not a moment"}
        wanted = field if not isinstance(value, str) else names.get(field, field)
        assert wanted in found.sentence


@pytest.mark.parametrize("gone", sorted(decode_checked(encode_current(VIEW), CURRENT)))  # type: ignore[arg-type]
def test_a_view_lacks_nothing_and_has_nothing_more(gone: str) -> None:
    fault = Malformed("CURRENT has unknown or missing fields.")
    assert decode_current(changed(**{gone: ...})) == fault
    assert decode_current(changed(more=1)) == fault
    for odd in (0, "1", True, None, 1.0, 1.5):
        assert decode_current(changed(format=odd)) == fault


def test_a_view_of_a_newer_hopewall_says_what_to_do() -> None:
    assert decode_current(changed(format=2)) == NewerFormat(
        "This screen's view was installed by a newer hopewall; update hopewall on this machine."
    )


def test_a_spoilt_or_unreadable_view_says_so(tmp_path: Path) -> None:
    (tmp_path / CURRENT).write_bytes(encode_current(VIEW)[:-1])
    assert read_current(tmp_path) == Malformed("CURRENT is cut off or has something added.")
    (tmp_path / CURRENT).unlink()
    (tmp_path / CURRENT).mkdir()
    found = read_current(tmp_path)
    assert isinstance(found, Malformed)
    assert found.sentence.startswith("CURRENT cannot be read (")
