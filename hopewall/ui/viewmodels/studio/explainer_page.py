"""A page on the desk: both languages as they are read and typed, and the rules for it."""

from dataclasses import dataclass, field

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.services.studio.desk import Desk, NotAllowed, Refused, not_allowed
from hopewall.services.studio.explainer_checks import PageChecks, open_reading
from hopewall.services.studio.explainers import OpenedPage, PageRefused, open_page
from hopewall.ui.viewmodels.studio.explainer_look import Look


@dataclass(frozen=True, slots=True)
class OnDesk:
    """A page in both languages, as it is read and as it is typed."""

    page_id: str = ""
    opened: dict[Language, OpenedPage] = field(default_factory=dict)
    typed: dict[Language, str] = field(default_factory=dict)
    checks: PageChecks | None = None
    why_not: Said | None = None
    language: Language = Language.EN
    look: Look | None = None
    front: dict[str, str] = field(default_factory=dict)
    """Values of the form that cannot stand in the text yet."""
    notice: Said | None = None
    busy: bool = False

    @property
    def texts(self) -> dict[Language, str]:
        """Both texts as they would be saved."""
        return {one: self.typed.get(one, page.text) for one, page in self.opened.items()}

    @property
    def text(self) -> str:
        """The text that is being looked at."""
        return self.texts.get(self.language, "")

    @property
    def page(self) -> OpenedPage | None:
        """The page in the language that is being looked at."""
        return self.opened.get(self.language)


@dataclass(frozen=True, slots=True)
class Read:
    """A page that was read, with the rules."""

    page_id: str
    opened: dict[Language, OpenedPage]
    checks: PageChecks
    why_not: Said | None


def read_page(desk: Desk, page_id: str, known: PageChecks | None) -> Read | PageRefused | Refused:
    """Read a page in both languages and, where they are not known yet, the rules; seconds then."""
    opened = {}
    for language in Language:
        page = open_page(desk, page_id, language)
        if not isinstance(page, OpenedPage):
            return page
        opened[language] = page
    checks = known or open_reading(desk)
    if not isinstance(checks, PageChecks):
        return checks
    refused: NotAllowed | None = not_allowed(desk, Permission.EDIT_CONTENT)
    return Read(page_id, opened, checks, refused.sentence if refused else None)
