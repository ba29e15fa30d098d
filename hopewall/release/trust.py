"""Which key this screen trusts: the one it was given at set-up, and those that followed it.

`trusted.json` is written at set-up and by `hopewall release trust` only. When the hospital's key
has been replaced, installing copies the part of the chain it has walked beside it; that copy needs
no trust of its own, because it leads nowhere unless it begins at the key in `trusted.json`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, cast

from hopewall.core.head import Malformed
from hopewall.release.checked_json import decode_checked, encode_checked
from hopewall.release.durable import make_folder, read_whole, sync_folder, write_durably
from hopewall.release.key_chain import KEY_CHAIN, KeyLink, follow, read_chain, write_chain
from hopewall.release.signature import PublicKey

TRUSTED: Final = "trusted.json"

_FORMAT: Final = 1
_MAX_BYTES: Final = 4096
_WHAT_TO_DO: Final = "run 'hopewall release trust' with the vault of the hospital."


class Trust(NamedTuple):
    """The key of the set-up and the links walked since."""

    given: PublicKey
    links: tuple[KeyLink, ...] = ()

    @property
    def keys(self) -> tuple[PublicKey, ...]:
        """Every key on the way, the newest last: what is installed was signed by one of them."""
        return (self.given, *(one.after for one in self.links))

    @property
    def newest(self) -> PublicKey:
        """The only key whose heads are installed."""
        return self.keys[-1]

    def following(self, links: Sequence[KeyLink]) -> "Trust":
        """Return the trust after walking on along a release's chain, as far as it leads."""
        return Trust(self.given, (*self.links, *follow(self.keys, links)))


@dataclass(frozen=True, slots=True)
class NoTrust:
    """This screen can check no release and shows nobody; the sentence says what to do."""

    sentence: str


def read_trust(screen_dir: Path) -> Trust | NoTrust:
    """Read which key a screen trusts."""
    try:
        data = read_whole(screen_dir / TRUSTED, _MAX_BYTES)
    except FileNotFoundError:
        return NoTrust(f"This screen has no key to check releases with; {_WHAT_TO_DO}")
    except OSError as error:
        return NoTrust(f"{TRUSTED} of this screen cannot be read ({error}); {_WHAT_TO_DO}")
    document = decode_checked(data, TRUSTED)
    if isinstance(document, Malformed):
        return NoTrust(f"{document.sentence.removesuffix('.')}; {_WHAT_TO_DO}")
    try:
        given = _given(document)
    except (ValueError, TypeError, KeyError):
        return NoTrust(f"{TRUSTED} of this screen has wrong fields; {_WHAT_TO_DO}")
    chain = read_chain(screen_dir)
    # A spoilt copy of the chain leads nowhere; the next installation walks it again.
    links = () if isinstance(chain, Malformed) else tuple(follow([given], chain))
    return Trust(given, links)


def set_trust(screen_dir: Path, key: PublicKey) -> None:
    """Let a screen trust this key from now on, and none that it trusted before; raises OSError."""
    # Its own name too: a power cut that loses the folder loses the key, and who is hidden.
    make_folder(screen_dir)
    document = {"format": _FORMAT, "key": key.raw.hex()}
    write_durably(screen_dir / TRUSTED, encode_checked(document))
    (screen_dir / KEY_CHAIN).unlink(missing_ok=True)
    sync_folder(screen_dir)


def keep_links(screen_dir: Path, trust: Trust) -> None:
    """Write down how far this screen has walked along the chain; raises OSError."""
    write_chain(screen_dir, trust.links)


def _given(document: dict[str, object]) -> PublicKey:
    if document.keys() != {"format", "key"} or document["format"] != _FORMAT:
        raise ValueError("fields")
    return PublicKey(bytes.fromhex(cast("str", document["key"])))
