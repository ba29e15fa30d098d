"""Where explainers lie; light to import, unlike what reads them."""

from pathlib import Path
from typing import Final

RULES: Final = Path(__file__).parent
"""What reads the explainers and judges them."""

SHIPPED: Final = RULES.parents[1] / "content"
"""The content that comes with the program."""

KEPT: Final = "kept"
"""Within HOME/content; a page in it is never edited by hand."""
