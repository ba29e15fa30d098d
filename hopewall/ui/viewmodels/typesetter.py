"""Sets text with touchable words in lines, for QML."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.ui.reading.typesetting import Setting, lay

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in Python")
class TypesetterViewModel(QObject):
    """Knows where each piece of a text stands at a width and a size."""

    @Slot("QVariantList", float, int, bool, bool, result="QVariantList")
    def lay(
        self,
        pieces: list[dict[str, Any]],
        width: float,
        size: int,
        chinese: bool,  # noqa: FBT001 - QML has no names for arguments
        strong: bool,  # noqa: FBT001
    ) -> list[dict[str, Any]]:
        """Return the pieces cut into lines."""
        return lay(pieces, Setting(width, size, chinese, strong))
