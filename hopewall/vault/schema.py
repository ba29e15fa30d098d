"""All tables together, the later ones included."""

from hopewall.vault.tables_photos import metadata as metadata  # noqa: PLC0414 - complete from here
