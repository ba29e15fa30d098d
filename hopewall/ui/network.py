"""The engine's only network: one that refuses everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtNetwork import QNetworkReply

SCHEMES = ("http", "https", "file", "mailto", "ftp", "tel")


class RefusingNetwork(QNetworkAccessManager):
    """Answers every request with an error, without opening a socket or a file."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,  # noqa: ARG002  replaced by one that leads nowhere
        device: QIODevice | None = None,  # noqa: ARG002
    ) -> QNetworkReply:
        """Ask for nothing at nowhere, which fails at once."""
        return super().createRequest(op, QNetworkRequest(QUrl("refused:")), None)


class RefusingFactory(QQmlNetworkAccessManagerFactory):
    """Hands the engine and its picture readers a network that refuses.

    Must outlive the engine: keep it in the same owner.
    """

    def __init__(self) -> None:
        super().__init__()
        self._made: list[RefusingNetwork] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Build one network; the engine calls this once a thread."""
        network = RefusingNetwork(parent)
        self._made.append(network)
        return network


class NoDesktop(QObject):
    """Takes over every way out to the desktop and does nothing with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for scheme in SCHEMES:
            # The stub says bytes; 6.11.3 takes a str and refuses bytes.
            QDesktopServices.setUrlHandler(scheme, self, "ignore")  # type: ignore[arg-type]

    @Slot(QUrl)
    def ignore(self, url: QUrl) -> None:
        """Open nothing."""

    def release(self) -> None:
        """Give the desktop back, for what runs after the kiosk in the same process."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
