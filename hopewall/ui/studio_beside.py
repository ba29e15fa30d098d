"""Studio over a lobby's kiosk: a process of its own, so that the kiosk never opens the vault."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal, Slot

PATIENCE_MS = 5_000


class StudioBeside(QObject):
    """Starts Studio once at a time, and tells when it is closed."""

    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    def start(self) -> bool:
        """Open Studio; False where it runs already, or there is none."""
        if not self._command or self._process.state() is not QProcess.ProcessState.NotRunning:
            return False
        # The kiosk's window goes out of sight meanwhile, and that is not the end of the kiosk.
        self._quit_with_windows(quits=False)
        self._process.start(self._command[0], list(self._command[1:]))
        return True

    def end(self) -> None:
        """Close Studio with the kiosk; it writes down what was typed."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.terminate()
            self._process.waitForFinished(PATIENCE_MS)

    @Slot()
    def _finished(self) -> None:
        self._quit_with_windows(quits=True)
        self.ended.emit()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    @staticmethod
    def _quit_with_windows(*, quits: bool) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.setProperty("quitOnLastWindowClosed", quits)
