"""Small files that carry their own checksum: one line of JSON and one line with its SHA-256."""

import hashlib
import json
from collections.abc import Mapping

from hopewall.core.head import Malformed

_LINES = 2


def encode_checked(document: Mapping[str, object]) -> bytes:
    """Return the file's bytes."""
    line = json.dumps(document, separators=(",", ":"), sort_keys=True).encode("ascii")
    return b"%b\n%b\n" % (line, hashlib.sha256(line).hexdigest().encode("ascii"))


def decode_checked(data: bytes, what: str) -> dict[str, object] | Malformed:
    """Return the document, or why the file called `what` cannot be trusted."""
    parts = data.split(b"\n")
    if len(parts) != _LINES + 1 or parts[2]:
        return Malformed(f"{what} is cut off or has something added.")
    line, checksum, _ = parts
    if hashlib.sha256(line).hexdigest().encode("ascii") != checksum:
        return Malformed(f"{what} has a wrong checksum.")
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return Malformed(f"{what} is not JSON.")
    if not isinstance(document, dict):
        return Malformed(f"{what} is not a JSON object.")
    return document
