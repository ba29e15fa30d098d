"""The rules of the content while a page is typed, and the page as Learn would draw it.

What reads Markdown is loaded with the editor, not with Studio.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from hopewall.core.codes import Language
from hopewall.core.explainer import Explainer
from hopewall.core.finding import Finding, Severity
from hopewall.core.library import Library
from hopewall.core.said import Said
from hopewall.core.site import ProfileCode
from hopewall.core.staff import Permission
from hopewall.core.typing_checks import TypingChecks
from hopewall.education.places import SHIPPED
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.page_words import WordMark, page_typing, word_marks

if TYPE_CHECKING:
    from hopewall.education.checks.context import Shelf


@dataclass(frozen=True, slots=True)
class PageFinding:
    """A finding beside its line; `asks` is the rule in both languages, `why` the particulars."""

    line: int
    rule: str
    severity: Severity
    text: str
    why: Said
    """In a language in which nobody has said it, empty."""
    asks: Said


@dataclass(slots=True)
class PageChecks:
    """The rules and all that pages refer to, read once while an editor is open."""

    _shelf: "Shelf"
    _today: date
    _profiles: frozenset[ProfileCode] = frozenset(ProfileCode)
    _typing: dict[Language, TypingChecks] = field(default_factory=dict)

    def check(self, page_id: str, language: Language, text: str) -> tuple[PageFinding, ...]:
        """Return everything to be said about a page as it is typed; some hundredths of a second."""
        from hopewall.education.checks.page import page_findings  # noqa: PLC0415 - see above
        from hopewall.education.page_file import parse_page  # noqa: PLC0415

        page = parse_page(text, f"{page_id}.md", page_id, language)
        return _told(page_findings(page, self._shelf, self._today, own=True))

    def words(self, language: Language, text: str) -> tuple[WordMark, ...]:
        """Return the claims and identifiers among the words; only what is new is judged."""
        checks = self._typing.get(language)
        if checks is None:
            checks = self._typing[language] = page_typing(language, self._profiles)
        return word_marks(checks, text)

    def terms(self, language: Language) -> tuple[tuple[str, str], ...]:
        """Return every term as what a link to it says, and what is read there."""
        return tuple(
            (f"term:{term.term_id}", term.words[language].forms[0])
            for term in self._shelf.glossary.values()
            if term.words[language].forms
        )

    def preview(self, page_id: str, language: Language, text: str) -> Explainer | None:
        """Return the page as Learn would draw it; None while its front matter cannot be read."""
        from hopewall.education.library_reader import explainer_of  # noqa: PLC0415 - see above
        from hopewall.education.page_file import parse_page  # noqa: PLC0415

        page = parse_page(text, f"{page_id}.md", page_id, language)
        if page.front is None:
            return None
        return explainer_of(page, self._shelf, self._today, own=True, stale=False)

    def library(self, page_id: str, texts: Mapping[Language, str]) -> Library:
        """Return a library of this one page, as it is typed in each language, to be drawn."""
        drawn = {
            (language, page_id): self.preview(page_id, language, text)
            for language, text in texts.items()
        }
        return Library(
            pages={key: page for key, page in drawn.items() if page is not None},
            glossary=self._shelf.glossary,
            sources=self._shelf.sources,
            facts=self._shelf.facts,
            figures=self._shelf.figures,
        )

    def parity(self, page_id: str, english: str, other: str) -> tuple[PageFinding, ...]:
        """Compare a translation with the English text, both as they are typed now."""
        from hopewall.education.checks.context import page_check  # noqa: PLC0415
        from hopewall.education.checks.parity import check_parity  # noqa: PLC0415
        from hopewall.education.page_file import parse_page  # noqa: PLC0415

        pages = [
            page_check(
                parse_page(text, f"{page_id}.md", page_id, language), self._shelf, self._today
            )
            for language, text in ((Language.EN, english), (Language.ZH_HANS, other))
        ]
        base, translated = pages
        if base is None or translated is None:
            return ()
        return _told(list(check_parity(base, translated)))


@needs(Permission.EDIT_CONTENT)
def open_checks(desk: Desk) -> PageChecks:
    """Read what pages refer to; takes a second, and then `PageChecks.check` is quick."""
    return _read(desk)


@needs(Permission.VIEW)
def open_reading(desk: Desk) -> PageChecks:
    """Read the same for somebody who only looks at pages; `save_page` asks for the role."""
    return _read(desk)


def _read(desk: Desk) -> PageChecks:
    from hopewall.education.library_reader import read_shelf  # noqa: PLC0415

    own = desk.home.content if desk.home.content.is_dir() else None
    return PageChecks(read_shelf(SHIPPED, own), desk.today, desk.site.profiles)


def _told(findings: list[Finding]) -> tuple[PageFinding, ...]:
    from hopewall.education.checks.rule_words import RULES_IN_CHINESE  # noqa: PLC0415
    from hopewall.education.checks.rules import RULES  # noqa: PLC0415
    from hopewall.education.checks.why_words import why_said  # noqa: PLC0415

    return tuple(
        PageFinding(
            one.line,
            one.rule,
            one.severity,
            one.text,
            why_said(one.why),
            Said(
                RULES[one.rule].asks if one.rule in RULES else one.why,
                RULES_IN_CHINESE.get(one.rule, ""),
            ),
        )
        for one in findings
    )
