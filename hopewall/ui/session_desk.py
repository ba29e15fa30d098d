"""What a session's desk does with the sheet: make, keep and print it, put its card into a code."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths

from hopewall.core.site import Site
from hopewall.services.codes import red_flag_code
from hopewall.services.handouts import hand_out
from hopewall.services.keeping import keep_handout
from hopewall.services.printing import print_pdf
from hopewall.ui.viewmodels.takehome import Desk


def desk_for(site: Site, keep_in: Path | None, clock: Callable[[], datetime]) -> Desk:
    """Return the desk of a site; hand-outs are kept in the user's documents unless told."""
    folder = keep_in or Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    )
    zone = ZoneInfo(site.timezone)
    return Desk(
        make=lambda deck, library, asked: hand_out(deck, library, site, asked, clock()),
        keep=lambda content: keep_handout(content, folder, clock().astimezone(zone)),
        print=print_pdf,
        code=lambda library, language: red_flag_code(
            library, site, language, clock().astimezone(zone).date()
        ),
    )
