"""A page on the desk: both languages as they are read and typed, and the rules for it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from hopewall.core.codes import Language
from hopewall.core.page_draft import PageDraft
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.services.studio.desk import Desk, NotAllowed, Refused, not_allowed
from hopewall.services.studio.explainer_checks import PageChecks, open_reading
from hopewall.services.studio.explainers import OpenedPage, PageRefused, open_page
from hopewall.services.studio.page_writing import page_drafts
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
    drafts: dict[Language, PageDraft] = field(default_factory=dict)
    """What of both texts is on the disk as a draft; none where somebody may look only."""

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

    @property
    def unsaved(self) -> tuple[Language, ...]:
        """In which languages something is typed that is not on the disk, not even as a draft."""
        texts = self.texts
        return tuple(one for one, draft in self.drafts.items() if texts[one] != draft.text)

    def with_text(self, language: Language, text: str) -> "OnDesk":
        """Return it with another text."""
        rest = {one: words for one, words in self.typed.items() if one is not language}
        if text != self.opened[language].text:
            rest[language] = text
        return replace(self, typed=rest)

    def with_draft(self, draft: PageDraft) -> "OnDesk":
        """Return it with another draft, whose text is not taken over."""
        return replace(self, drafts={**self.drafts, draft.language: draft})

    def with_page(self, page: OpenedPage) -> "OnDesk":
        """Return it with another file, whose text is not taken over."""
        return replace(self, opened={**self.opened, page.language: page})


@dataclass(frozen=True, slots=True)
class Read:
    """A page that was read, with the rules."""

    page_id: str
    opened: dict[Language, OpenedPage]
    checks: PageChecks
    why_not: Said | None
    drafts: dict[Language, PageDraft] = field(default_factory=dict)


def on_desk(read: Read, language: Language, day: Callable[[PageDraft], date]) -> OnDesk:
    """Return a page as it was read, with what its drafts say; `day` is the site's day of one."""
    there = OnDesk(
        read.page_id, read.opened, checks=read.checks, why_not=read.why_not, drafts=read.drafts
    )
    for one, draft in read.drafts.items():
        there = there.with_text(one, draft.text)
    if not there.texts[language]:
        language = next((one for one, text in there.texts.items() if text), language)
    found = [draft for one, draft in read.drafts.items() if draft.revision and one in there.typed]
    on = max(map(day, found), default=None)
    return replace(there, language=language, notice=_found(on) if on else None)


def _found(on: date) -> Said:
    return Said(
        f"A draft of {on.isoformat()} was kept and is shown here; visitors do not see it "
        "until it is saved.",
        f"这里是 {on.isoformat()} 留下的草稿；保存之前，访客看不到。",
    )


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
    if refused is not None:
        return Read(page_id, opened, checks, refused.sentence)
    drafts = page_drafts(desk, page_id, {one: page.text for one, page in opened.items()})
    if not isinstance(drafts, dict):
        return drafts
    return Read(page_id, opened, checks, None, drafts)
