"""The interface's two languages, changed while it runs."""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

from hopewall.core.codes import Language
from hopewall.ui.places import I18N

KIOSK = "hopewall"
STUDIO = "studio"


def stem(language: Language, words: str = KIOSK) -> str:
    """Return a translation file's name without its ending.

    `words` says whose: the kiosk's, or Studio's, which has both on one screen in two languages.
    """
    return f"{words}_{str(language).replace('-', '_')}"


def compile_stale(folder: Path = I18N) -> list[Path]:
    """Make the `.qm` files that are missing or older than their `.ts`, where lrelease is there.

    Setting up does this for everybody; here it only spares a developer a step.
    """
    stale = [source for source in sorted(folder.glob("*.ts")) if _is_stale(source)]
    tool = (
        shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) if stale else None
    )
    return [] if tool is None else [made for source in stale if (made := _compiled(tool, source))]


def _is_stale(source: Path) -> bool:
    target = source.with_suffix(".qm")
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime


def _compiled(tool: str, source: Path) -> Path | None:
    import subprocess  # noqa: PLC0415 - a start with all its words never needs it

    target = source.with_suffix(".qm")
    order = [tool, "-silent", str(source), "-qm", str(target)]
    done = subprocess.run(order, check=False, capture_output=True)
    return target if done.returncode == 0 else None


class Interpreter:
    """Has the engine say everything in another language.

    The translators are the engine's own, in C++. One made in Python stops the whole kiosk: Qt's
    picture readers translate too, and would wait for Python with Qt's lock of translators in
    their hands, while Python waits for that lock (docs/adr/0015-two-languages-at-once.md).
    """

    def __init__(self, folder: Path = I18N, words: str = KIOSK) -> None:
        self._folder = folder
        self._whose = words
        self._words = TemporaryDirectory(prefix="hopewall-words-")

    def attach(self, engine: QQmlApplicationEngine) -> None:
        """Give the engine the words under the names it looks for, once its window is loaded."""
        home = Path(self._words.name)
        (home / "i18n").mkdir(exist_ok=True)
        for language in Language:
            compiled = self._folder / f"{stem(language, self._whose)}.qm"
            if compiled.exists():
                name = stem(language, "qml")
                shutil.copyfile(compiled, home / "i18n" / f"{name}.qm")
        # The engine looks beside the file it was last given.
        address = QUrl.fromLocalFile(str(home / "words.qml"))
        engine.loadData(b"import QtQml\nQtObject {}", address)

    def speak(self, language: Language, engine: QQmlEngine) -> None:
        """Change to a language, everywhere at once."""
        engine.setUiLanguage(str(language))

    def close(self) -> None:
        """Clear away."""
        self._words.cleanup()
