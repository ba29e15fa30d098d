"""All tables together, the later ones included."""

from hopewall.vault import tables_pages as tables_pages  # noqa: PLC0414 - its table too
from hopewall.vault import tables_writing as tables_writing  # noqa: PLC0414 - its tables too
from hopewall.vault.tables_photos import metadata as metadata  # noqa: PLC0414 - complete from here
