"""What Studio says about something that ends or is due soon, in both languages."""

from datetime import date
from types import MappingProxyType
from typing import Final

from hopewall.core.reminders import ReminderKind
from hopewall.core.said import Said

_WORDS: Final = MappingProxyType(
    {
        ReminderKind.EXPIRY: Said(
            "the consent ends; only a new one keeps the story",
            "同意书到期，重新签署后才能继续展示",
        ),
        ReminderKind.RECONFIRMATION: Said(
            "ask whether they still agree; without an answer the story is hidden",
            "需再次确认本人是否同意，没有答复就不再展示",
        ),
        ReminderKind.MAJORITY: Said(
            "comes of age; only their own consent keeps the story",
            "将成年，须由本人签署后才能继续展示",
        ),
        ReminderKind.REVIEW_AGE: Said(
            "is old enough to be asked themselves", "到了应当征求本人意见的年龄"
        ),
        ReminderKind.VITAL_CHECK: Said(
            "ask how the person is; without it the story is hidden",
            "需了解本人近况，否则不再展示",
        ),
    }
)


def days_left(day: date, today: date) -> Said:
    """Return how far off a day is, as one says it."""
    left = (day - today).days
    if left < 0:
        ago = "yesterday" if left == -1 else f"{-left} days ago"
        return Said(ago, f"已过 {-left} 天")
    if left == 0:
        return Said("today", "今天")
    return Said("tomorrow" if left == 1 else f"in {left} days", f"还有 {left} 天")


def reminder_words(kind: ReminderKind, name: Said, day: date, today: date) -> Said:
    """Return the whole sentence about a person called `name`."""
    when, what = days_left(day, today), _WORDS[kind]
    return Said(
        f"{name.en}, {when.en}: {what.en}.", f"{name.zh_hans}，{when.zh_hans}：{what.zh_hans}。"
    )
