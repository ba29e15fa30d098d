"""Writing an explainer: a draft that saves itself, and two people at the same page.

The page in HOME/content is not touched. As with stories, opening writes nothing and every save is
one small piece of work, durable when it returns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.page_draft import PageDraft
from hopewall.core.page_merging import merge_pages
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import UnitOfWork

LARGEST: Final = 200_000
"""Bytes of one page that are kept."""


@dataclass(frozen=True, slots=True)
class DraftSaved:
    """The draft is on the disk as it was given; work on with this one."""

    draft: PageDraft


@dataclass(frozen=True, slots=True)
class DraftMerged:
    """Somebody else had saved meanwhile: both changes are in this draft, and it is saved."""

    draft: PageDraft
    sentence: Said


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """What is typed is what the page says: there is no draft any more."""


@dataclass(frozen=True, slots=True)
class DraftTooLong:
    """Nothing was saved: it is too long for a page, or holds what no file can."""

    sentence: Said


PageDraftOutcome = DraftSaved | DraftMerged | DraftDropped | DraftTooLong

TOO_LONG: Final = DraftTooLong(
    Said("This is too long for a page: make two of it.", "内容太长：请拆成两页。")
)


@needs(Permission.VIEW)
def drafted_pages(desk: Desk) -> frozenset[tuple[str, Language]]:
    """Return which pages have a draft, in which languages."""
    with desk.vault.reading() as reading:
        return reading.page_drafts.all()


@needs(Permission.VIEW)
def page_drafts(
    desk: Desk, page_id: str, present: Mapping[Language, str]
) -> dict[Language, PageDraft]:
    """Return a page's draft in each language, upon what its files say now; see `draft_upon`."""
    return {one: draft_upon(desk, page_id, one, text) for one, text in present.items()}


def draft_upon(desk: Desk, page_id: str, language: Language, present: str) -> PageDraft:
    """Return a page's draft upon what its file says now, revision 0 where there is none.

    Where the file was changed since the draft was begun, both changes are in the draft that is
    returned; nothing is written. Raises VaultError.
    """
    with desk.vault.reading() as reading:
        draft = reading.page_drafts.get(page_id, language)
    if draft is None:
        return new_draft(desk, page_id, language, present)
    if draft.base == present:
        return draft
    text = merge_pages(draft.base, draft.text, present).text
    return replace(draft, base=present, text=text)


def new_draft(desk: Desk, page_id: str, language: Language, present: str) -> PageDraft:
    """Return a draft that is not saved yet, as the page stands."""
    return PageDraft(page_id, language, 0, "", desk.clock(), present, present)


@needs(Permission.EDIT_CONTENT)
def save_page_draft(desk: Desk, seen: PageDraft, text: str) -> PageDraftOutcome:
    """Save `text`, written upon `seen`; to be called at least every AUTOSAVE_SECONDS.

    What says the same as the page itself is no draft, and the one there was goes.
    """
    # A lone half of a sign has no UTF-8 and would be refused by the disk.
    plain = text.encode("utf-8", "replace").decode()
    if len(plain.encode()) > LARGEST or "\0" in plain:
        return TOO_LONG
    with desk.vault.unit_of_work() as work:
        now = work.page_drafts.get(seen.page_id, seen.language)
        if now is None and seen.revision:
            # Saved to the page, or thrown away, by somebody else: what is typed is a new draft.
            pass
        elif now is not None and now.revision != seen.revision:
            return _merged(work, desk, seen, now, plain)
        if plain == seen.base:
            if now is not None:
                work.page_drafts.drop(now.page_id, now.language, now.revision)
                work.commit()
            return DraftDropped()
        saved = _write(work, desk, seen, plain, now.revision if now else 0)
        work.commit()
    return DraftSaved(saved)


def drop_draft(desk: Desk, draft: PageDraft | None) -> None:
    """Remove this draft, unless somebody saved another one meanwhile; raises VaultError."""
    if draft is not None and draft.revision:
        with desk.vault.unit_of_work() as work:
            work.page_drafts.drop(draft.page_id, draft.language, draft.revision)
            work.commit()


def others_draft(desk: Desk, seen: PageDraft, text: str) -> DraftMerged | None:
    """Save `text` beside what somebody else wrote in the draft meanwhile; None where nobody did.

    Raises VaultError.
    """
    with desk.vault.unit_of_work() as work:
        now = work.page_drafts.get(seen.page_id, seen.language)
        if now is None or now.revision == seen.revision or now.text == text:
            return None
        return _merged(work, desk, seen, now, text)


def _merged(
    work: UnitOfWork, desk: Desk, seen: PageDraft, now: PageDraft, text: str
) -> DraftMerged:
    merged = merge_pages(seen.text, text, now.text)
    saved = _write(work, desk, replace(now, base=seen.base), merged.text, now.revision)
    work.commit()
    return DraftMerged(saved, BOTH_LOOK if merged.doubled else BOTH_IN)


def _write(work: UnitOfWork, desk: Desk, before: PageDraft, text: str, revision: int) -> PageDraft:
    draft = replace(
        before,
        revision=revision + 1,
        editor_id=desk.who.staff_id,
        saved_at=desk.clock(),
        text=text,
    )
    work.page_drafts.save(draft, revision)
    return draft


BOTH_IN: Final = Said(
    "Somebody else was writing here too: both changes are in it now.",
    "另一位同事也在修改：两边的改动已合在一起。",
)
BOTH_LOOK: Final = Said(
    "Somebody else changed the same place: both are kept, please look at it.",
    "另一位同事改了同一处：两种写法都已保留，请看一下。",
)
