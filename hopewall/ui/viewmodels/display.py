"""How the screen speaks and looks to the visitor in front of it; forgotten when they leave."""

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language

QML_IMPORT_NAME = "hopewall.ui.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_STEPS = 3


class DisplayProps(NamedTuple):
    """One visitor's choices."""

    language: Language
    text_step: int = 0
    high_contrast: bool = False
    reduced_motion: bool = False


@QmlElement
@QmlUncreatable("built in Python")
class DisplayViewModel(QObject):
    """Language, text size, contrast and motion."""

    languageChanged = Signal()
    textStepChanged = Signal()
    highContrastChanged = Signal()
    reducedMotionChanged = Signal()

    def __init__(self, start: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = DisplayProps(start)
        self._props = self._start

    @property
    def speech(self) -> Language:
        """The language, for other view models."""
        return self._props.language

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """BCP 47 tag of the interface's language."""
        return str(self._props.language)

    @Property(int, notify=textStepChanged)
    def textStep(self) -> int:
        """0 for normal, 2 for the largest text."""
        return self._props.text_step

    @Property(bool, notify=highContrastChanged)
    def highContrast(self) -> bool:
        """Whether the visitor asked for stronger contrast."""
        return self._props.high_contrast

    @Property(bool, notify=reducedMotionChanged)
    def reducedMotion(self) -> bool:
        """Whether the visitor asked for stillness."""
        return self._props.reduced_motion

    @Slot()
    def switchLanguage(self) -> None:
        """Change to the other language."""
        other = Language.EN if self._props.language is Language.ZH_HANS else Language.ZH_HANS
        self.speak(other)

    @Slot(int)
    def setTextStep(self, step: int) -> None:
        """Choose a text size."""
        self._swap(self._props._replace(text_step=max(0, min(TEXT_STEPS - 1, step))))

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Choose stronger contrast or the usual one."""
        self._swap(self._props._replace(high_contrast=on))

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        """Choose stillness or the usual slow motion."""
        self._swap(self._props._replace(reduced_motion=on))

    @Slot()
    def reset(self) -> None:
        """Forget what the last visitor chose."""
        self._swap(self._start)

    def speak(self, language: Language) -> None:
        """Change to this language."""
        self._swap(self._props._replace(language=language))

    def _swap(self, new: DisplayProps) -> None:
        old, self._props = self._props, new
        if new.language is not old.language:
            self.languageChanged.emit()
        if new.text_step != old.text_step:
            self.textStepChanged.emit()
        if new.high_contrast != old.high_contrast:
            self.highContrastChanged.emit()
        if new.reduced_motion != old.reduced_motion:
            self.reducedMotionChanged.emit()
