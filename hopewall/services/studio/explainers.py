"""Explainers in Studio: the hospital's own version beside the shipped one, checked as one types.

A page is written to HOME/content and never over a shipped one. A page with something that blocks is
saved all the same and not shown: its last good version, or the shipped one, is shown until it is
mended.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from hopewall.core.audit import AuditAction, Deed, ObjectKind
from hopewall.core.codes import Language
from hopewall.core.explainer import Freshness, freshness_of, reviewed_by
from hopewall.core.finding import Severity
from hopewall.core.page_draft import PageDraft
from hopewall.core.said import Said
from hopewall.core.staff import Permission, Role
from hopewall.education.places import SHIPPED
from hopewall.release.durable import read_whole, write_durably
from hopewall.services.auditing import note_deed
from hopewall.services.library import Bookshelf
from hopewall.services.studio.desk import Desk, needs
from hopewall.services.studio.explainer_checks import PageChecks, PageFinding
from hopewall.services.studio.page_writing import (
    LARGEST,
    TOO_LONG,
    DraftMerged,
    draft_upon,
    drop_draft,
    new_draft,
    others_draft,
)

_PAGE_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_REMOVED: Final = "removed"
"""Within HOME/content: own pages that were taken away; nothing reads them."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page in one language, as the list of explainers shows it."""

    page_id: str
    language: Language
    title: str
    own: bool
    freshness: Freshness
    next_review: date
    reviewed: bool
    """Whether a clinician and a lay person of this site have read it."""
    drafted: bool = False
    """Whether something is typed that is not saved to it."""
    there: bool = True
    """Whether there is a file; a new page is a draft only until it is saved."""


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """A page as its file says it, and the shipped one beside it; "" where there is none."""

    page_id: str
    language: Language
    text: str
    own: bool
    shipped: str
    sha256: str
    """Of `text`: what a save compares with."""


@dataclass(frozen=True, slots=True)
class PageKept:
    """The page is saved; `findings` is everything to be said, `shown` whether it will be shown."""

    page: OpenedPage
    findings: tuple[PageFinding, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class PageMoved:
    """Somebody else saved this page meanwhile; nothing was written over theirs."""

    theirs: OpenedPage
    sentence: Said


@dataclass(frozen=True, slots=True)
class PageRefused:
    """The page cannot be saved; the sentence says why."""

    sentence: Said


@needs(Permission.VIEW)
def list_pages(desk: Desk) -> tuple[PageRow, ...]:
    """Return every page in every language; reads their front matter only."""
    from hopewall.education.front_text import read_fronts  # noqa: PLC0415 - loaded with the editor

    with desk.vault.reading() as reading:
        drafted = reading.page_drafts.all()
    return tuple(
        PageRow(
            page_id,
            language,
            page.front.title,
            page.own,
            freshness_of(page.front, desk.today),
            page.front.next_review,
            reviewed_by(page.front.reviewers) is not None,
            (page_id, language) in drafted,
        )
        for (language, page_id), page in sorted(
            read_fronts(SHIPPED, desk.home.content).items(), key=_by_page
        )
    )


@needs(Permission.VIEW)
def pages_in_trouble(desk: Desk) -> Mapping[tuple[Language, str], int]:
    """Return how many findings block each of the hospital's own pages; takes seconds."""
    library = Bookshelf(desk.site, lambda: desk.today, desk.home.content).read()
    found: dict[tuple[Language, str], int] = {}
    for finding in library.findings:
        file = Path(finding.file)
        own = finding.severity is Severity.BLOCK and file.is_relative_to(desk.home.content)
        if own and file.parent.name in set(Language):
            key = (Language(file.parent.name), file.stem)
            found[key] = found.get(key, 0) + 1
    return found


def _by_page(item: tuple[tuple[Language, str], object]) -> tuple[str, str]:
    (language, page_id), _ = item
    return page_id, language


@needs(Permission.VIEW)
def open_page(desk: Desk, page_id: str, language: Language) -> OpenedPage | PageRefused:
    """Read a page's file: the hospital's own, else the shipped one."""
    if not _PAGE_ID.fullmatch(page_id):
        return PageRefused(_NO_ID)
    return _opened(desk, page_id, language)


@needs(Permission.EDIT_CONTENT)
def save_page(
    desk: Desk, seen: OpenedPage, text: str, checks: PageChecks, draft: PageDraft | None = None
) -> PageKept | PageMoved | PageRefused | DraftMerged:
    """Save the hospital's own version of a page, in one step beside the shipped one.

    `draft` is the one that it was typed in: what somebody else wrote in it meanwhile is put beside
    this text first, and nothing is saved to the page then. The draft goes with the save.
    """
    if not _PAGE_ID.fullmatch(seen.page_id):
        return PageRefused(_NO_ID)
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > LARGEST or "\0" in text:
        return PageRefused(TOO_LONG.sentence)
    others = None if draft is None else others_draft(desk, draft, text)
    if others is not None:
        return others
    theirs = _opened(desk, seen.page_id, seen.language)
    if theirs.sha256 != seen.sha256:
        return PageMoved(
            theirs,
            Said(
                "Somebody else saved this page meanwhile: compare both, then save again.",
                "另一位同事刚刚保存了这个页面：请比较两个版本后再保存。",
            ),
        )
    file = _own_file(desk, seen.page_id, seen.language)
    file.parent.mkdir(parents=True, exist_ok=True)
    note_deed(desk.vault, _deed(desk, seen, theirs.sha256, _sha256(text)))
    write_durably(file, data)
    drop_draft(desk, draft)
    findings = checks.check(seen.page_id, seen.language, text)
    shown = not any(finding.severity is Severity.BLOCK for finding in findings)
    return PageKept(_opened(desk, seen.page_id, seen.language), findings, shown)


@needs(Permission.EDIT_CONTENT)
def remove_own_page(desk: Desk, seen: OpenedPage) -> OpenedPage | PageMoved | PageRefused:
    """Take the hospital's own version away, so that the shipped page is shown again.

    It is kept in HOME/content/removed, which nothing reads.
    """
    present = _opened(desk, seen.page_id, seen.language)
    if not present.own:
        return PageRefused(
            Said("There is no version of this hospital's own.", "这个页面没有本院自己的版本。")
        )
    if present.sha256 != seen.sha256:
        return PageMoved(
            present,
            Said(
                "Somebody else saved this page meanwhile: look at it first.",
                "另一位同事刚刚保存了这个页面：请先看一下。",
            ),
        )
    note_deed(desk.vault, _deed(desk, seen, present.sha256, ""))
    write_durably(_put_aside(desk, seen.page_id, seen.language), present.text.encode())
    _own_file(desk, seen.page_id, seen.language).unlink(missing_ok=True)
    return _opened(desk, seen.page_id, seen.language)


@needs(Permission.EDIT_CONTENT)
def throw_away_draft(desk: Desk, seen: PageDraft) -> PageDraft:
    """Throw a draft away, so that the page stands as it is saved; return the draft there is then.

    It is kept in HOME/content/removed, which nothing reads. Where somebody else saved it meanwhile
    theirs stays and is returned.
    """
    present = _opened(desk, seen.page_id, seen.language).text
    draft = draft_upon(desk, seen.page_id, seen.language, present)
    if draft.revision and draft.revision == seen.revision:
        write_durably(_put_aside(desk, seen.page_id, seen.language), draft.text.encode())
        drop_draft(desk, draft)
        return new_draft(desk, seen.page_id, seen.language, present)
    return draft


def change_front(page: OpenedPage, text: str, changes: Mapping[str, object]) -> str | PageRefused:
    """Return the page's text with values of its front matter changed, as a form changes them."""
    from hopewall.education.front_matter import FrontFault  # noqa: PLC0415 - loaded with the editor
    from hopewall.education.front_text import with_front  # noqa: PLC0415

    try:
        changed = with_front(text, changes)
    except TypeError:
        return PageRefused(Said("One of the values cannot be kept.", "有一项内容无法保存。"))
    if isinstance(changed, FrontFault):
        return PageRefused(
            Said(
                f"{page.page_id}, line {changed.line}: {changed.sentence}.",
                f"{page.page_id} 第 {changed.line} 行：页首信息有误，请先在文本中改正。",
            )
        )
    return changed


def front_of(text: str) -> Mapping[str, object] | None:
    """Return the values of a page's front matter for a form; None where it cannot be read."""
    from hopewall.education.front_matter import FrontFault  # noqa: PLC0415 - loaded with the editor
    from hopewall.education.front_text import front_values  # noqa: PLC0415

    values = front_values(text)
    return None if isinstance(values, FrontFault) else values


@needs(Permission.VIEW)
def sign_review(
    desk: Desk, page: OpenedPage, text: str, org: str, conflict: str
) -> str | PageRefused:
    """Return the text with whoever is here added as its reviewer, and its next review set.

    Nobody can be named but the one who is logged in: a reviewer is never invented. A clinician
    signs as clinician, everybody else as a lay reader.
    """
    values = front_of(text)
    if values is None or not org.strip() or not conflict.strip():
        return PageRefused(
            Said(
                "Say for which institution you read it, and whether you have any interest in it.",
                "请填写所在机构，以及有无利益关系。",
            )
        )
    kind = "clinician" if desk.who.role is Role.CLINICIAN else "lay"
    reviewers = values.get("reviewers")
    known = reviewers if isinstance(reviewers, list) else []
    days = values.get("review_days")
    own = {
        "name": desk.who.name,
        "role": desk.who.role.value.replace("_", " "),
        "org": org.strip(),
        "kind": kind,
        "date": desk.today,
        "conflict": conflict.strip(),
    }
    others = [
        one for one in known if not (isinstance(one, dict) and one.get("name") == own["name"])
    ]
    changes: dict[str, object] = {"reviewers": [*others, own]}
    if kind == "clinician" and isinstance(days, int):
        changes |= {"status_date": desk.today, "next_review": desk.today + timedelta(days=days)}
    return change_front(page, text, changes)


def stamp_translation(english: str, page: OpenedPage, text: str) -> str | PageRefused:
    """Return a translation's text with the mark of the English one that it now says the same as."""
    from hopewall.education.checks.parity import fingerprint  # noqa: PLC0415 - loaded with the editor
    from hopewall.education.page_file import parse_page  # noqa: PLC0415

    parsed = parse_page(english, f"{page.page_id}.md", page.page_id, Language.EN)
    values = front_of(text)
    if parsed.front is None or values is None or page.language is Language.EN:
        return PageRefused(
            Said(
                "The English page cannot be read: mend it first.",
                "英文页面无法读取：请先改正英文。",
            )
        )
    old = values.get("translation")
    made = dict(old) if isinstance(old, dict) else {"translator": ""}
    made |= {"of": parsed.front.front.version, "english": fingerprint(parsed)}
    return change_front(page, text, {"translation": made})


_NO_ID: Final = Said(
    "A page's id is small letters and digits with hyphens between.",
    "页面编号只能用小写字母、数字和连字符。",
)


def _opened(desk: Desk, page_id: str, language: Language) -> OpenedPage:
    shipped = _text_of(SHIPPED / language.value / f"{page_id}.md")
    own = _text_of(_own_file(desk, page_id, language))
    text = shipped if own is None else own
    return OpenedPage(
        page_id,
        language,
        text or "",
        own is not None,
        shipped or "",
        _sha256(text or "") if own is not None else "",
    )


def _put_aside(desk: Desk, page_id: str, language: Language) -> Path:
    """Return a file for what is taken away, in which nothing stands yet."""
    folder = desk.home.content / _REMOVED / language.value
    folder.mkdir(parents=True, exist_ok=True)
    stamp = desk.clock().strftime("%Y%m%d-%H%M%S")
    names = (f"{page_id}.{stamp}{again}.md" for again in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(file for name in names if not (file := folder / name).exists())


def _own_file(desk: Desk, page_id: str, language: Language) -> Path:
    return desk.home.content / language.value / f"{page_id}.md"


def _text_of(file: Path) -> str | None:
    try:
        return read_whole(file, LARGEST).decode("utf-8", "replace")
    except FileNotFoundError:
        return None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _deed(desk: Desk, page: OpenedPage, before: str, after: str) -> Deed:
    return Deed(
        AuditAction.PAGE_CHANGED,
        ObjectKind.PAGE,
        desk.clock(),
        before=before,
        after=after,
        reason=f"{page.language.value}:{page.page_id}".lower()[:64],
    )
