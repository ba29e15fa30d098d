"""The road of a story while it is written: its steps, years and place, with undo and redo."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language, Road, RoadStep
from hopewall.core.draft import StoryContent
from hopewall.core.public_story import MAX_STEPS
from hopewall.core.road_limits import MONTH_AS, PLACE_AS, YEARS_AS, is_place, month_in, years_in
from hopewall.core.said import Said
from hopewall.core.screen import RoadPoint
from hopewall.ui.models.studio.road_rows import RoadRow, RoadRowsModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

PLACES: Final = ("city", "region")
_STEPS: Final = tuple(RoadStep)
_NOTHING: Final = "-"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: as it is kept, and its month as somebody types it."""

    step: RoadStep
    month: str = ""
    typed: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed is no month; the month before is kept meanwhile."""
        return month_in(self.typed) is None


@dataclass(frozen=True, slots=True)
class RoadTyped:
    """Everything of the road as it is typed."""

    steps: tuple[Step, ...] = ()
    road: str = ""
    years: str = ""
    city: str = ""
    region: str = ""

    def faults(self) -> dict[str, Said]:
        """What is wrong, by the name of the field; a step's by its place."""
        found = {f"step.{at}": MONTH_AS for at, one in enumerate(self.steps) if one.is_wrong}
        if not years_in(self.years)[1]:
            found["years"] = YEARS_AS
        return found | {name: PLACE_AS for name in PLACES if not is_place(getattr(self, name))}


def typed_of(content: StoryContent) -> RoadTyped:
    """Return the road of a content as it would be typed."""
    return RoadTyped(
        tuple(Step(point.step, point.month, point.month) for point in content.timeline),
        str(content.road or ""),
        "" if content.years is None else str(content.years),
        content.city,
        content.region,
    )


def with_road(content: StoryContent, typed: RoadTyped) -> StoryContent:
    """Return the content with this road; what is wrong in it stays as it was."""
    changed: dict[str, Any] = {
        "timeline": tuple(RoadPoint(one.step, one.month) for one in typed.steps),
        "road": Road(typed.road) if typed.road else None,
    }
    years, is_sound = years_in(typed.years)
    if is_sound:
        changed["years"] = years
    changed |= {
        name: getattr(typed, name).strip() for name in PLACES if is_place(getattr(typed, name))
    }
    return replace(content, **changed)


@QmlElement
@QmlUncreatable("built in Python")
class StoryRoadViewModel(QObject):
    """The road of the open story; a change of it is a change of the draft."""

    changed = Signal()
    stepAsked = Signal(int)
    """Go to this step: it was put in, or moved; -1 where none is left."""

    def __init__(
        self,
        content: Callable[[], StoryContent | None],
        take: Callable[[StoryContent], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._take = take
        self._language = Language.EN
        self._typed = RoadTyped()
        self._undo: list[RoadTyped] = []
        self._redo: list[RoadTyped] = []
        self._last = _NOTHING
        self._rows = RoadRowsModel(self)

    # ------------------------------------------------------------ for view models

    def open(self) -> None:
        """Take the content's road as it is now; what was done before cannot be undone any more."""
        content = self._content()
        self._undo, self._redo, self._last = [], [], _NOTHING
        self._typed = typed_of(content) if content is not None else RoadTyped()
        self._show()

    def follow(self) -> None:
        """Take the content's road if somebody else has changed it."""
        content = self._content()
        if content is not None and with_road(content, self._typed) != content:
            self.open()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._show()

    def settle(self) -> bool:
        """Say what is wrong with what is typed; whether everything could be kept."""
        self.rest()
        return not self._typed.faults()

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The steps."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many steps there are."""
        return len(self._typed.steps)

    @Property(bool, notify=changed)
    def mayAdd(self) -> bool:
        """Whether there is room for another step."""
        return len(self._typed.steps) < MAX_STEPS

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def steps(self) -> list[str]:
        """Codes of what a step can be, in the order in which they mostly come."""
        return [str(one) for one in _STEPS]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def roads(self) -> list[str]:
        """Codes of where on the road somebody is; the first one is not said."""
        return ["", *map(str, Road)]

    @Property(str, notify=changed)
    def road(self) -> str:
        """Code of where on the road the person is."""
        return self._typed.road

    @Property(str, notify=changed)
    def years(self) -> str:
        """Whole years on the road, as typed."""
        return self._typed.years

    @Property(str, notify=changed)
    def city(self) -> str:
        """The city, as typed."""
        return self._typed.city

    @Property(str, notify=changed)
    def region(self) -> str:
        """The region, as typed."""
        return self._typed.region

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def faults(self) -> dict[str, str]:
        """What is wrong beside a field, by its name."""
        return {
            name: said.in_language(self._language) for name, said in self._typed.faults().items()
        }

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._undo)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether something can be done again."""
        return bool(self._redo)

    @Slot()
    def add(self) -> None:
        """Put in a step at the end: the one that mostly comes next."""
        steps = self._typed.steps
        if len(steps) >= MAX_STEPS:
            return
        place = _STEPS.index(steps[-1].step) + 1 if steps else 0
        new = Step(_STEPS[min(place, len(_STEPS) - 1)])
        self._do(replace(self._typed, steps=(*steps, new)), _NOTHING)
        self.stepAsked.emit(len(steps))

    @Slot(int)
    def remove(self, place: int) -> None:
        """Take a step out."""
        steps = self._typed.steps
        if 0 <= place < len(steps):
            left = (*steps[:place], *steps[place + 1 :])
            self._do(replace(self._typed, steps=left), _NOTHING)
            self.stepAsked.emit(min(place, len(left) - 1))

    @Slot(int, int)
    def move(self, place: int, by: int) -> None:
        """Put a step so many places later; earlier where it is negative."""
        steps, to = list(self._typed.steps), place + by
        if by and 0 <= place < len(steps) and 0 <= to < len(steps):
            steps.insert(to, steps.pop(place))
            self._do(replace(self._typed, steps=tuple(steps)), _NOTHING)
            self.stepAsked.emit(to)

    @Slot(int, str)
    def chooseStep(self, place: int, code: str) -> None:
        """Say what a step was."""
        if 0 <= place < len(self._typed.steps):
            self._put(place, replace(self._typed.steps[place], step=RoadStep(code)), _NOTHING)

    @Slot(int, str)
    def typeMonth(self, place: int, text: str) -> None:
        """Take the month of a step as it is typed; it is kept once it is one."""
        if 0 <= place < len(self._typed.steps):
            before = self._typed.steps[place]
            month = month_in(text)
            kept = before.month if month is None else month
            self._put(place, replace(before, typed=text, month=kept), f"month.{place}")

    @Slot(str)
    def chooseRoad(self, code: str) -> None:
        """Say where on the road the person is."""
        self._do(replace(self._typed, road=code), _NOTHING)

    @Slot(str, str)
    def fill(self, name: str, text: str) -> None:
        """Take the years, the city or the region as they are typed."""
        match name:
            case "years":
                self._do(replace(self._typed, years=text), name)
            case "city":
                self._do(replace(self._typed, city=text), name)
            case "region":
                self._do(replace(self._typed, region=text), name)
            case _:
                return

    @Slot()
    def rest(self) -> None:
        """Hear that nobody types in a month any more: what is wrong with it is said now."""
        self._last = _NOTHING
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take the last change of the road back."""
        if self._undo:
            self._redo.append(self._typed)
            self._swap(self._undo.pop())

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self._redo:
            self._undo.append(self._typed)
            self._swap(self._redo.pop())

    # ------------------------------------------------------------ inside

    def _put(self, place: int, step: Step, what: str) -> None:
        steps = list(self._typed.steps)
        steps[place] = step
        self._do(replace(self._typed, steps=tuple(steps)), what)

    def _do(self, typed: RoadTyped, what: str) -> None:
        """Change the road; typing on in one field is one thing to undo."""
        if typed == self._typed:
            return
        if what == _NOTHING or what != self._last:
            self._undo.append(self._typed)
        self._redo = []
        self._swap(typed, what)

    def _swap(self, typed: RoadTyped, what: str = _NOTHING) -> None:
        self._typed, self._last = typed, what
        content = self._content()
        if content is not None:
            changed = with_road(content, typed)
            if changed != content:
                self._take(changed)
        self._show()

    def _show(self) -> None:
        wrong = MONTH_AS.in_language(self._language)
        self._rows.show(
            [
                RoadRow(str(one.step), one.typed, wrong if self._is_told(place) else "")
                for place, one in enumerate(self._typed.steps)
            ]
        )
        self.changed.emit()

    def _is_told(self, place: int) -> bool:
        """Whether a month is wrong, and nobody is in the middle of typing it."""
        return self._typed.steps[place].is_wrong and self._last != f"month.{place}"
