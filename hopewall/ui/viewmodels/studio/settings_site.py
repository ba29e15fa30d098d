"""Settings, the site's own: read, changed with every fault beside its field, and saved."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.core.writing_limits import FieldFault
from hopewall.services.studio.desk import not_allowed
from hopewall.services.studio.person_page import HistoryLine
from hopewall.services.studio.site_editing import (
    SettingsMoved,
    SettingsNotSaved,
    SettingsSaved,
    SiteSettings,
    open_settings,
    save_settings,
    settings_faults,
    site_history,
)
from hopewall.ui.models.studio.form_rows import FormRowsModel
from hopewall.ui.viewmodels.studio.desk_room import DeskViewModel, Room
from hopewall.ui.viewmodels.studio.outcomes import sentence_of
from hopewall.ui.viewmodels.studio.person_props import Told
from hopewall.ui.viewmodels.studio.settings_form import (
    SECTIONS,
    answers_of,
    changed_keys,
    rows_of,
    site_of,
)
from hopewall.ui.viewmodels.studio.work_lane import WorkLaneViewModel

QML_IMPORT_NAME = "hopewall.ui.viewmodels.studio"
QML_IMPORT_MAJOR_VERSION = 1

_SAVED = Said(
    "Saved. The screens take it over when they are started again.",
    "已保存。各屏幕重新启动后生效。",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the room knows; `mine` are the answers that differ from the file."""

    seen: SiteSettings | None = None
    mine: dict[str, str] = field(default_factory=dict)
    tried: bool = False
    busy: bool = False
    saved: bool = False
    notice: Said | None = None
    why_not: Said | None = None
    """Why whoever sits here may look only."""
    history: tuple[HistoryLine, ...] = ()

    @property
    def answers(self) -> dict[str, str]:
        """Everything as it would be saved."""
        return {**answers_of(self.seen.site), **self.mine} if self.seen else {}

    def faults(self) -> tuple[FieldFault, ...]:
        """What is wrong with it."""
        if self.seen is None:
            return ()
        return settings_faults(self.seen.site, site_of(self.answers, self.seen.site))


@QmlElement
@QmlUncreatable("built in Python")
class SettingsSiteViewModel(QObject):
    """The site's settings as a form."""

    changed = Signal()
    faultFound = Signal(str)

    def __init__(
        self, desk: DeskViewModel, lane: WorkLaneViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._language = Language.EN
        self._now = Settings()
        self._left: dict[str, dict[str, str]] = {}
        self._rows = FormRowsModel(self)
        desk.opened.connect(self._opened)
        desk.closing.connect(self._forget)

    # ------------------------------------------------------------ for view models

    @Slot()
    def load(self) -> None:
        """Read the settings and what was done to them; what was typed meanwhile stays."""
        desk = self._desk.desk
        if desk is not None:
            self._lane.ask(lambda: open_settings(desk), self._take)
            self._lane.ask(lambda: not_allowed(desk, Permission.SITE_ADMIN), self._take_leave)
            self._lane.ask(lambda: site_history(desk), self._take_history)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._show()

    @property
    def now(self) -> Settings:
        """Everything that is known."""
        return self._now

    # ------------------------------------------------------------ for QML

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The questions."""
        return self._rows

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def sections(self) -> list[str]:
        """The parts of the form."""
        return list(SECTIONS)

    @Property(bool, notify=changed)
    def isRead(self) -> bool:
        """Whether the settings are known."""
        return self._now.seen is not None

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether they are being saved."""
        return self._now.busy

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        """Whether they were saved just now and nothing was changed since."""
        return self._now.saved and not self._now.mine

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why whoever sits here may look only; empty where they may change it."""
        return self._now.why_not.in_language(self._language) if self._now.why_not else ""

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What became of saving."""
        return self._now.notice.in_language(self._language) if self._now.notice else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def unsaved(self) -> list[str]:
        """Keys of what was changed and not saved yet."""
        return list(self._now.mine)

    @Property(int, notify=changed)
    def faultCount(self) -> int:
        """How many fields have to be mended."""
        return len(self._now.faults()) if self._now.mine else 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def history(self) -> list[Told]:
        """What was done that concerns no single person, the newest first."""
        return [
            {
                "at": line.at.isoformat(),
                "who": line.who,
                "what": line.what.in_language(self._language),
            }
            for line in self._now.history
        ]

    @Slot(str, str)
    def answer(self, key: str, value: str) -> None:
        """Answer one question."""
        now = self._now
        if now.seen is None or now.why_not is not None or now.busy:
            return
        before = answers_of(now.seen.site)
        after = {**now.answers, key: value}
        mine = {one: after[one] for one in changed_keys(before, after)}
        self._swap(replace(now, mine=mine, notice=None, saved=False))

    @Slot()
    def save(self) -> None:
        """Save everything, or say beside each field what is wrong."""
        desk, now = self._desk.desk, self._now
        if desk is None or now.seen is None or now.busy or not now.mine:
            return
        seen, site = now.seen, site_of(now.answers, now.seen.site)
        self._swap(replace(now, tried=True))
        if now.faults():
            self._name_first_fault()
            return
        self._swap(replace(self._now, busy=True, notice=None))
        self._lane.do("saving", lambda _told: save_settings(desk, seen, site), self._saved)

    @Slot()
    def leave(self) -> None:
        """Forget what was typed."""
        if not self._now.busy:
            self._swap(replace(self._now, mine={}, tried=False, notice=None))

    # ------------------------------------------------------------ inside

    @Slot()
    def _opened(self) -> None:
        if self._desk.property("room") == str(Room.SETTINGS):
            self.load()

    def _take(self, outcome: object) -> None:
        if self._desk.desk is None:
            return
        if not isinstance(outcome, SiteSettings):
            self._swap(replace(self._now, notice=sentence_of(outcome)))
            return
        typed = self._now.mine or self._left.pop(self._desk.desk.who.staff_id, {})
        self._swap(replace(self._now, seen=outcome, mine=_still(outcome, typed)))

    def _take_leave(self, outcome: object) -> None:
        if self._desk.desk is not None:
            why = None if outcome is None else sentence_of(outcome)
            self._swap(replace(self._now, why_not=why))

    def _take_history(self, outcome: object) -> None:
        if self._desk.desk is not None and isinstance(outcome, tuple):
            self._swap(replace(self._now, history=outcome))

    def _saved(self, outcome: object) -> None:
        now = replace(self._now, busy=False)
        match outcome:
            case SettingsSaved(settings):
                self._desk.take_site(settings.site)
                self._swap(
                    replace(now, seen=settings, mine={}, tried=False, notice=_SAVED, saved=True)
                )
                self.load()
            case SettingsMoved(theirs, sentence):
                seen = theirs or now.seen
                mine = _still(seen, now.mine) if seen else {}
                self._swap(replace(now, seen=seen, mine=mine, notice=sentence))
            case SettingsNotSaved():
                self._swap(now)
                self._name_first_fault()
            case _:
                self._swap(replace(now, notice=sentence_of(outcome)))

    def _name_first_fault(self) -> None:
        wrong = [row.key for row in self._rows.questions if row.fault]
        if wrong:
            self.faultFound.emit(wrong[0])

    @Slot()
    def _forget(self) -> None:
        """What was typed waits in memory for whoever typed it; it names nobody."""
        desk = self._desk.desk
        if desk is not None:
            self._left[desk.who.staff_id] = dict(self._now.mine)
        self._swap(Settings())

    def _swap(self, now: Settings) -> None:
        self._now = now
        self._show()

    def _show(self) -> None:
        now = self._now
        told = None if now.tried else tuple(now.mine)
        faults = now.faults() if now.mine else ()
        self._rows.show(rows_of(now.answers, faults, told, self._language) if now.seen else ())
        self.changed.emit()


def _still(seen: SiteSettings, typed: dict[str, str]) -> dict[str, str]:
    """Return those of the typed answers that are not in the file already."""
    before = answers_of(seen.site)
    return {key: typed[key] for key in changed_keys(before, {**before, **typed})}
