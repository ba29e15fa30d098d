"""Keys for as long as nobody logs in to a vault: they protect nothing.

Everything is sealed under them exactly as under a real key, so that there is one way of writing.
Whoever opens a vault with a real key passes it; once every caller does, this module goes.
"""

from typing import Final

from hopewall.vault.vault_key import KEY_BYTES, HeldKeys, VaultKey

STAND_IN_KEYS: Final = HeldKeys(VaultKey(bytes(KEY_BYTES)))
"""Known to everybody."""
