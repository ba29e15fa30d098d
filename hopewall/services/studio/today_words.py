"""What Today says about steps after a withdrawal and about imports, in both languages."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.draft import StoryDraft
from hopewall.core.people_overview import PersonGlance
from hopewall.core.person import Subject
from hopewall.core.reminder_words import days_left
from hopewall.core.said import Said
from hopewall.core.withdrawal_clock import TaskKind
from hopewall.services.import_faults import ImportKind
from hopewall.services.studio.another_story import title_of
from hopewall.services.studio.people_list import staff_names_of
from hopewall.services.withdrawal_tasks import TaskLine

_SEVERAL: Final = 2

_TASK_WORDS: Final = {
    TaskKind.HIDE: Said("take it off the screens here", "从本机屏幕撤下"),
    TaskKind.SCREENS: Said("make sure other screens show nothing of it", "确认其他屏幕已撤下"),
    TaskKind.ACKNOWLEDGE: Said(
        "tell the person that it is done, and where it was used", "告知本人已处理以及曾用于何处"
    ),
    TaskKind.NOTIFY: Said("tell whoever was given the material", "通知接收过资料的单位"),
    TaskKind.RECALL: Said("take copies back, as far as possible", "尽可能收回已发出的资料"),
    TaskKind.ASK_RELATIVE: Said("ask the relatives what they wish for", "征求家属的意愿"),
    TaskKind.PURGE: Said("erase the person's data", "清除本人资料"),
    TaskKind.BACKUPS: Said("see that old backups are overwritten", "确认旧备份已被覆盖"),
    TaskKind.ANSWER: Said("the last day for the whole answer", "全部答复的最后期限"),
}


def task_words(kind: str) -> Said:
    """Return what a step after a withdrawal asks for."""
    try:
        return _TASK_WORDS[TaskKind(kind)]
    except ValueError:
        return Said(kind, kind)


def task_sentence(line: TaskLine, today: date) -> Said:
    """Return the whole sentence about a step after a withdrawal."""
    what, when = task_words(line.task.kind), days_left(line.task.due, today)
    return Said(
        f"After a withdrawal, {when.en}: {what.en}.",
        f"撤回同意后的工作，{when.zh_hans}：{what.zh_hans}。",
    )


def import_sentence(kind: ImportKind, many: int) -> Said:
    """Return the sentence about an import that left something out."""
    match kind:
        case ImportKind.CONSENTS:
            rows = "one row" if many == 1 else f"{many} rows"
            return Said(
                f"An import of consents left out {rows}: mend the table and import it again.",
                f"导入同意书时有 {many} 行未能导入：请修正表格后重新导入。",
            )
        case ImportKind.PHOTOS:
            files = "one photo" if many == 1 else f"{many} photos"
            return Said(
                f"An import of photos left out {files}: look at why and add them again.",
                f"导入照片时有 {many} 张未能导入：请查看原因后重新添加。",
            )


def nobodys_sentence(count: int) -> Said:
    """Return that photos came in and nobody has said whose they are."""
    photos = "One photo was" if count == 1 else f"{count} photos were"
    them = "it is" if count == 1 else "each is"
    return Said(
        f"{photos} taken in without a person: say whose {them}.",
        f"有 {count} 张照片还没有归属：请说明是谁的。",
    )


def name_said(subject: Subject | None) -> Said:
    """Return how a sentence calls a person."""
    names = staff_names_of(subject) if subject is not None else {}
    some = next(iter(names.values()), "")
    return Said(
        names.get(Language.EN, some) or "Somebody whose record cannot be read",
        names.get(Language.ZH_HANS, some) or "一位资料无法读取的人物",
    )


def named(people: Mapping[str, PersonGlance], subject_id: str) -> Said:
    """Return how staff know somebody."""
    glance = people.get(subject_id)
    return name_said(glance.subject if glance else None)


def story_named(people: Mapping[str, PersonGlance], draft: StoryDraft) -> Said:
    """Return whose story it is, and which one where they have several."""
    name = named(people, draft.subject_id)
    glance = people.get(draft.subject_id)
    if glance is None or len(glance.stories) < _SEVERAL:
        return name
    english, chinese = (
        title_of(draft.content.texts, language) for language in (Language.EN, Language.ZH_HANS)
    )
    if not english or not chinese:
        return name
    return Said(f"{name.en} (“{english}”)", f"{name.zh_hans}（《{chinese}》）")
