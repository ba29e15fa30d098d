"""The repository of explainers' drafts: one a page and language, gone once it is saved."""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, insert, select, update

from hopewall.core.codes import Language
from hopewall.core.page_draft import PageDraft
from hopewall.vault.codecs import INSTANT, Stored
from hopewall.vault.errors import DamagedRowError
from hopewall.vault.link import Link, Prepared
from hopewall.vault.tables_pages import page_draft

_D = page_draft.c
_HERE: Final = (_D.page_id == bindparam("id"), _D.language == bindparam("spoken"))
_INSERT: Final = Prepared(insert(page_draft))
_ONE: Final = select(page_draft).where(*_HERE)
_ALL: Final = select(_D.page_id, _D.language).order_by(_D.page_id, _D.language)
_SAVE: Final = (
    update(page_draft)
    .where(*_HERE, _D.revision == bindparam("seen"))
    .values({one.name: bindparam(one.name) for one in _D if not one.primary_key})
)
_DROP: Final = delete(page_draft).where(*_HERE, _D.revision == bindparam("seen"))


class PageDrafts:
    """Every unsaved explainer; it names no person and goes once it is saved or thrown away."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, page_id: str, language: Language) -> PageDraft | None:
        """Return a page's draft, None where there is none; raises DamagedRowError."""
        rows = self._link.rows(_ONE, {"id": page_id, "spoken": language.value})
        return next((_read(row) for row in rows), None)

    def all(self) -> frozenset[tuple[str, Language]]:
        """Return which pages have a draft, in which languages; raises DamagedRowError."""
        try:
            return frozenset((row[0], Language(row[1])) for row in self._link.rows(_ALL))
        except ValueError as error:
            raise DamagedRowError("page_draft", "", "language") from error

    def save(self, draft: PageDraft, seen: int) -> bool:
        """Save a draft as revision `seen` + 1 (0: a new one); False where another was saved.

        Nothing was written then. Raises DuplicateRecordError where a new one is there already.
        """
        cells: dict[str, Stored] = {
            "revision": seen + 1,
            "editor_id": draft.editor_id,
            "saved_at": INSTANT.write(draft.saved_at.astimezone(UTC)),
            "base": draft.base,
            "text": draft.text,
        }
        if not seen:
            key = {"page_id": draft.page_id, "language": draft.language.value}
            self._link.write_many(_INSERT, [{**key, **cells}])
            return True
        here = {"id": draft.page_id, "spoken": draft.language.value, "seen": seen}
        return self._link.write(_SAVE, {**here, **cells}) == 1

    def drop(self, page_id: str, language: Language, seen: int) -> bool:
        """Remove a draft; False where somebody saved another one meanwhile."""
        here = {"id": page_id, "spoken": language.value, "seen": seen}
        return self._link.write(_DROP, here) == 1


def _read(row: Any) -> PageDraft:  # noqa: ANN401 - a row of any kind
    page_id, language, revision, editor_id, saved_at, base, text = row
    try:
        spoken, at = Language(language), datetime.fromisoformat(saved_at)
    except ValueError as error:
        raise DamagedRowError("page_draft", page_id) from error
    return PageDraft(page_id, spoken, revision, editor_id, at, base, text)
