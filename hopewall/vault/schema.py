"""All tables together, the later ones included."""

from hopewall.vault.tables_later import metadata as metadata  # noqa: PLC0414 - complete from here
