"""The chain of signing keys: each says, with its signature, which key follows it.

`key-chain.json` lies beside the heads and is public. A screen that was set up with an early key
walks along it to the present one; a link that its own key did not sign leads nowhere.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple, cast

from hopewall.core.head import Malformed
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.durable import read_whole, write_durably
from hopewall.release.lock import locked
from hopewall.release.signature import PublicKey, Signer

KEY_CHAIN: Final = "key-chain.json"
KEYS_LOCK: Final = ".keys.lock"

_FORMAT: Final = 1
_MAX_BYTES: Final = 1024 * 1024
_MAX_LINKS: Final = 2000


class KeyLink(NamedTuple):
    """`before` says that `after` follows it; to be believed only when `holds`."""

    before: PublicKey
    after: PublicKey
    signature: str

    @property
    def holds(self) -> bool:
        """Whether the earlier key signed this."""
        return self.before.hands_over(self.after, self.signature)


def link(before: Signer, after: PublicKey) -> KeyLink:
    """Return the link from a key to its successor; the same two always give the same link."""
    return KeyLink(before.public, after, before.hand_over(after))


def follow(keys: Sequence[PublicKey], links: Sequence[KeyLink]) -> list[KeyLink]:
    """Return the links that lead on from the last of `keys`, in order, each of them sound.

    Never back to one of `keys`: a key that has handed over is over.
    """
    found: list[KeyLink] = []
    seen, present = set(keys), keys[-1]
    for one in links[:_MAX_LINKS]:
        if one.before == present and one.after not in seen and one.holds:
            found.append(one)
            seen.add(one.after)
            present = one.after
    return found


def read_chain(folder: Path) -> tuple[KeyLink, ...] | Malformed:
    """Read the chain in a release or on a screen; no file is an empty chain."""
    try:
        data = read_whole(folder / KEY_CHAIN, _MAX_BYTES)
    except FileNotFoundError:
        return ()
    except OSError as error:
        return Malformed(f"{KEY_CHAIN} cannot be read ({error}).")
    document = decode_checked(data, KEY_CHAIN)
    if isinstance(document, Malformed):
        return document
    try:
        return _links(document)
    except (ValueError, TypeError, KeyError):
        return Malformed(f"{KEY_CHAIN} has unknown, missing or wrong fields.")


def add_link(release_dir: Path, new: KeyLink) -> None:
    """Put a link at the end of a release's chain, once; raises OSError.

    A chain that is spoilt is begun anew: a screen that missed the links before is set up again.
    """
    with locked(release_dir / KEYS_LOCK):
        chain = read_chain(release_dir)
        links = () if isinstance(chain, Malformed) else chain
        if new not in links:
            write_chain(release_dir, (*links, new))


def write_chain(folder: Path, links: Sequence[KeyLink]) -> None:
    """Replace the chain durably; raises OSError."""
    rows = [[one.before.raw.hex(), one.after.raw.hex(), one.signature] for one in links]
    write_durably(folder / KEY_CHAIN, encode_checked({"format": _FORMAT, "links": rows}))


def _links(document: dict[str, object]) -> tuple[KeyLink, ...]:
    if document.keys() != {"format", "links"} or document["format"] != _FORMAT:
        raise ValueError("fields")
    links: list[KeyLink] = []
    for before, after, signature in cast("list[list[str]]", document["links"]):
        if not isinstance(signature, str):
            raise TypeError("signature")
        links.append(
            KeyLink(PublicKey(bytes.fromhex(before)), PublicKey(bytes.fromhex(after)), signature)
        )
    return tuple(links)
