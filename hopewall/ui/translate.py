"""The interface's two languages, changed while it runs."""

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from hopewall.core.codes import Language
from hopewall.ui.places import I18N


def stem(language: Language) -> str:
    """Return a translation file's name without its ending."""
    return f"hopewall_{str(language).replace('-', '_')}"


def compile_stale(folder: Path = I18N) -> list[Path]:
    """Make the `.qm` files that are missing or older than their `.ts`, where lrelease is there.

    Setting up does this for everybody; here it only spares a developer a step.
    """
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    made: list[Path] = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        if tool is not None:
            done = subprocess.run(
                [tool, "-silent", str(source), "-qm", str(target)],
                check=False,
                capture_output=True,
            )
            if done.returncode == 0:
                made.append(target)
    return made


class Interpreter:
    """Installs one language's words and has the engine say everything again."""

    def __init__(self, folder: Path = I18N) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def speak(self, language: Language, engine: QQmlEngine | None = None) -> bool:
        """Change to a language; False when its words are missing and English stays."""
        translator = QTranslator()
        there = translator.load(stem(language), str(self._folder))
        self.fall_silent()
        if there:
            QCoreApplication.installTranslator(translator)
            self._installed = translator
        if engine is not None:
            engine.setUiLanguage(str(language))
            engine.retranslate()
        return there

    def fall_silent(self) -> None:
        """Take the words away again."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
