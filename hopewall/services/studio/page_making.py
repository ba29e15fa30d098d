"""A new explainer of the site's own: begun as two drafts, which nobody but Studio can see.

What the content rules ask for stands in it as empty places, each of which blocks: until somebody
has filled them in and saved the page, there is nothing for a visitor (fail closed).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.explainer import PageKind, ReadingAge
from hopewall.core.page_draft import PageDraft
from hopewall.core.said import Said
from hopewall.core.staff import Permission
from hopewall.education.places import SHIPPED
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import Reading

LONGEST_ID: Final = 60
LONGEST_TITLE: Final = 120
REVIEW_DAYS: Final = 365
_PAGE_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")

_SECTIONS: Final = (
    ("what-it-is", "What it is", "这是什么"),
    ("what-happens", "What happens", "会发生什么"),
)
_TREATMENT: Final = (
    ("purpose", "What it is for", "为了什么"),
    ("how-it-works", "How it works", "怎样起作用"),
    ("may-help", "How it may help", "可能有哪些好处"),
    ("may-harm", "How it may harm", "可能有哪些害处"),
    ("no-treatment", "If nothing is done", "如果不治疗"),
    ("other-choices", "Other choices", "还有哪些选择"),
    ("not-known", "What is not known", "还不知道什么"),
    ("daily-life", "Daily life", "日常生活"),
    ("talk", "Talking it over", "和谁商量"),
    ("more-help", "More help", "更多帮助"),
)
_KEY_POINTS: Final = ("key-points", "Key points", "要点")


@dataclass(frozen=True, slots=True)
class NewPage:
    """What is asked of somebody who begins a page; `age` is for pages for children only."""

    page_id: str
    kind: str
    titles: Mapping[Language, str]
    age: str = ""


@dataclass(frozen=True, slots=True)
class PageMade:
    """The page is there as a draft in both languages."""

    page_id: str


@dataclass(frozen=True, slots=True)
class PageNotMade:
    """Nothing was made: what is wrong, by its field (`id`, `kind`, `age`, `title.en` …)."""

    faults: Mapping[str, Said]


@needs(Permission.EDIT_CONTENT)
def may_make(desk: Desk) -> None:
    """Return why whoever is here may begin no page, None where they may."""


@needs(Permission.EDIT_CONTENT)
def make_page(desk: Desk, asked: NewPage) -> PageMade | PageNotMade:
    """Begin a page in both languages."""
    page_id = asked.page_id.strip()
    with desk.vault.unit_of_work() as work:
        faults = page_faults(desk, work, asked)
        if faults:
            return PageNotMade(faults)
        for language in Language:
            work.page_drafts.save(
                PageDraft(
                    page_id,
                    language,
                    0,
                    desk.who.staff_id,
                    desk.clock(),
                    "",
                    template(desk, asked, language),
                ),
                0,
            )
        work.commit()
    return PageMade(page_id)


def page_faults(desk: Desk, reading: Reading, asked: NewPage) -> dict[str, Said]:
    """Return what is wrong with a page that is to be made; raises VaultError."""
    faults: dict[str, Said] = {}
    page_id = asked.page_id.strip()
    if not _PAGE_ID.fullmatch(page_id) or len(page_id) > LONGEST_ID:
        faults["id"] = _NO_ID
    elif _exists(desk, reading, page_id):
        faults["id"] = _EXISTS
    if asked.kind not in set(PageKind):
        faults["kind"] = Said("Choose what the page is about.", "请选择页面的类型。")
    if asked.kind == PageKind.CHILDREN and asked.age not in set(ReadingAge):
        faults["age"] = Said("Choose for which ages it is.", "请选择适合的年龄。")
    for language in Language:
        title = asked.titles.get(language, "").strip()
        if not title:
            faults[f"title.{language}"] = _NO_TITLE
        elif len(title) > LONGEST_TITLE or _CONTROL.search(title):
            faults[f"title.{language}"] = _ODD_TITLE
    return faults


def template(desk: Desk, asked: NewPage, language: Language) -> str:
    """Return the text with which a page begins: its head, and the sections of its kind."""
    chinese = language is Language.ZH_HANS
    children = asked.kind == PageKind.CHILDREN
    today = desk.today
    audience = ["child", "caregiver"] if children else ["patient", "caregiver"]
    first = "第一版。" if chinese else "First version."
    head = {
        "id": json.dumps(asked.page_id.strip()),
        "lang": json.dumps(str(language)),
        "title": json.dumps(asked.titles[language].strip(), ensure_ascii=False),
        "summary": '""',
        "main_message": '""',
        "kind": json.dumps(asked.kind),
        "audience": json.dumps(audience),
        **({"age_band": json.dumps(asked.age)} if children else {}),
        "country": '["any"]',
        "evidence": '"basic"',
        "status_date": today.isoformat(),
        "review_days": str(REVIEW_DAYS),
        "next_review": (today + timedelta(days=REVIEW_DAYS)).isoformat(),
        "version": '"1.0.0"',
        "author": f"{{ name = {json.dumps(desk.who.name, ensure_ascii=False)}, "
        f"role = {json.dumps(desk.who.role.value.replace('_', ' '))} }}",
        "reviewers": "[]",
        "funding": '"none"',
        "sources": "[]",
        "actions": "[]",
        "print": "true",
        "changes": f"[{{ date = {today.isoformat()}, "
        f"what = {json.dumps(first, ensure_ascii=False)} }}]",
    }
    if chinese:
        name = json.dumps(desk.who.name, ensure_ascii=False)
        head["translation"] = (
            f'{{ of = "1.0.0", english = "", translator = {name}, back_checked_by = "" }}'
        )
    parts = _TREATMENT if asked.kind == PageKind.TREATMENT else _SECTIONS
    sections = [
        f"## {words_zh if chinese else words} {{#{part}}}"
        for part, words, words_zh in (*parts, _KEY_POINTS)
    ]
    lines = [f"{key} = {value}" for key, value in head.items()]
    return "\n".join(["+++", *lines, "+++", "", "\n\n".join(sections), ""])


def _exists(desk: Desk, reading: Reading, page_id: str) -> bool:
    return any(
        (root / language / f"{page_id}.md").exists()
        for root in (SHIPPED, desk.home.content)
        for language in Language
    ) or any(one == page_id for one, _ in reading.page_drafts.all())


_NO_ID: Final = Said(
    f"Small letters, digits and single hyphens, such as first-visit; at most {LONGEST_ID} signs.",
    f"只能用小写字母、数字和单个连字符，例如 first-visit，最多 {LONGEST_ID} 个字符。",
)
_EXISTS: Final = Said(
    "There is a page of this name already: choose another one, or open that page.",
    "已有同名页面：请换一个名称，或直接打开那个页面。",
)
_NO_TITLE: Final = Said("Write the title that visitors read.", "请写访客看到的题目。")
_ODD_TITLE: Final = Said(
    f"At most {LONGEST_TITLE} signs, in one line, without invisible ones.",
    f"写成一行，最多 {LONGEST_TITLE} 个字符，不能有看不见的字符。",
)
