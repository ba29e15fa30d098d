"""Who works here, as Studio changes it: faults beside their fields, answers in two languages.

The work itself is `hopewall.services.staff`'s. What it refuses is foreseen here and said in both
languages; what it finds all the same comes back as one sentence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from hopewall.core.said import Said
from hopewall.core.staff import (
    RECOVERY_ID,
    STRENGTH_RULE,
    Permission,
    Role,
    is_strong_enough,
    same_name,
)
from hopewall.core.writing_limits import FieldFault
from hopewall.services.demo_staff_list import ListNotKept, drop_from_list, keep_list_true
from hopewall.services.founding import NewMember
from hopewall.services.key_change import KeyFileChangedError, present_file
from hopewall.services.staff import (
    Reset,
    StaffChanged,
    StaffNotChanged,
    add_member,
    four_eyes,
    members_of,
    remove_member,
    reset_member,
    set_solo,
)
from hopewall.services.studio.desk import Desk, needs
from hopewall.vault import Member, StretchCost, TooLittleMemoryError

_LONGEST_NAME: Final = 64

STRENGTH: Final = Said(
    STRENGTH_RULE,
    "口令至少 12 个字符（一个汉字算两个），其中至少 5 个不同的字符，且不能包含本人姓名。",
)
_TWICE: Final = Said("The two are not the same: write it again.", "两次输入不一致：请重新输入。")
_NOT_DONE_ZH: Final = (
    "人员没有改动：资料库可能正被其他程序使用，或密钥刚被更改。请关闭其他窗口，重新登录后再试。"
)


@dataclass(frozen=True, slots=True)
class SomebodyHere:
    """Somebody who can log in."""

    member: Member
    since: datetime | None
    you: bool


@dataclass(frozen=True, slots=True)
class SomebodyGone:
    """Somebody who could log in until then."""

    name: str
    role: Role
    until: datetime


@dataclass(frozen=True, slots=True)
class StaffNow:
    """Everybody who works or worked here; `two_needed` is the rule of two (CG-10)."""

    here: tuple[SomebodyHere, ...]
    gone: tuple[SomebodyGone, ...]
    two_needed: bool


@dataclass(frozen=True, slots=True)
class StaffDone:
    """It is done; the sentence says what."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class StaffFaults:
    """Nothing was changed: each fault is said beside its field."""

    faults: tuple[FieldFault, ...]


@dataclass(frozen=True, slots=True)
class StaffNotDone:
    """Nothing was changed; the sentence says why."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """A passphrase typed twice."""

    first: str = field(default="", repr=False)
    again: str = field(default="", repr=False)


def new_cost() -> StretchCost:
    """Return what a guess at a new passphrase is to cost on this machine; takes half a second."""
    return StretchCost.calibrated()


def passphrase_faults(typed: NewPassphrase, name: str) -> tuple[FieldFault, ...]:
    """Return what is wrong with a new passphrase."""
    if not is_strong_enough(typed.first, name):
        return (FieldFault("passphrase", STRENGTH),)
    return (FieldFault("again", _TWICE),) if typed.first != typed.again else ()


def newcomer_faults(
    name: str, role: Role | None, typed: NewPassphrase, here: Sequence[Member]
) -> tuple[FieldFault, ...]:
    """Return what is wrong with somebody new."""
    found = []
    own = name.strip()
    if not own or len(own) > _LONGEST_NAME or not own.isprintable():
        sentence = Said(
            f"A name has 1 to {_LONGEST_NAME} letters.", f"姓名应为 1 至 {_LONGEST_NAME} 个字。"
        )
        found.append(FieldFault("name", sentence))
    elif same_name(own) in _taken(here):
        sentence = Said(
            "Somebody here is called so already: choose another name.",
            "已经有人用这个名字：请换一个。",
        )
        found.append(FieldFault("name", sentence))
    if role is None:
        found.append(FieldFault("role", Said("Choose a role.", "请选择岗位。")))
    return (*found, *passphrase_faults(typed, own))


def _taken(here: Sequence[Member]) -> set[str]:
    words = {same_name(word) for one in here for word in (one.name, one.staff_id)}
    return words | {same_name(RECOVERY_ID)}


@needs(Permission.VIEW)
def open_staff(desk: Desk) -> StaffNow | StaffNotDone:
    """Read who can log in, and who could."""
    members = members_of(desk.home, desk.vault)
    if isinstance(members, StaffNotChanged):
        return StaffNotDone(Said(members.sentence, "读不到人员名单：请重新登录后再试。"))
    with desk.vault.reading() as reading:
        known = {one.staff_id: one for one in reading.staff.all()}
    here = [
        SomebodyHere(
            one,
            known[one.staff_id].added_at if one.staff_id in known else None,
            one.staff_id == desk.who.staff_id,
        )
        for one in members
    ]
    gone = [
        SomebodyGone(one.name, one.role, one.removed_at)
        for one in known.values()
        if one.removed_at is not None
    ]
    return StaffNow(
        tuple(sorted(here, key=lambda one: (list(Role).index(one.member.role), one.member.name))),
        tuple(sorted(gone, key=lambda one: one.until, reverse=True)),
        four_eyes(desk.vault),
    )


@needs(Permission.STAFF_ADMIN)
def add_staff(
    desk: Desk, name: str, role: Role | None, typed: NewPassphrase
) -> StaffDone | StaffFaults | StaffNotDone:
    """Give somebody a name, a role and a passphrase; takes a second or two."""
    faults = newcomer_faults(name, role, typed, _members(desk))
    if faults or role is None:
        return StaffFaults(faults)
    new = NewMember(name.strip(), role, typed.first)
    outcome = add_member(desk.home, desk.vault, new, new_cost(), desk.clock())
    left = keep_list_true(desk.home, new) if isinstance(outcome, StaffChanged) else None
    done = Said(f"{new.name} can log in now.", f"{new.name} 现在可以登录了。")
    return _told(outcome, done, left)


@needs(Permission.STAFF_ADMIN)
def reset_staff(
    desk: Desk, member: Member, role: Role, typed: NewPassphrase, *, leaked: bool
) -> StaffDone | StaffFaults | StaffNotDone:
    """Give somebody another passphrase, and another role if they have one now.

    Where somebody else may know the old passphrase, the vault gets a new key as well.
    """
    faults = passphrase_faults(typed, member.name)
    if faults:
        return StaffFaults(faults)
    if member.role is Role.ADMINISTRATOR and role is not member.role and _is_last(desk, member):
        return StaffNotDone(_last(member))
    outcome, left = _reset(desk, Reset(member.staff_id, typed.first, role, leaked))
    return _told(
        outcome,
        Said(
            f"{member.name} has a new passphrase: tell it to nobody else.",
            f"{member.name} 的口令已更换：请只告诉本人。",
        ),
        left,
    )


@needs(Permission.STAFF_ADMIN)
def remove_staff(desk: Desk, member: Member) -> StaffDone | StaffNotDone:
    """Take somebody off and give the vault a new key; seconds, and nobody else may have it open."""
    if member.staff_id == desk.who.staff_id:
        return StaffNotDone(
            Said(
                "Nobody removes themselves: ask another administrator.",
                "不能移除自己：请另一位管理员操作。",
            )
        )
    if member.role is Role.ADMINISTRATOR and _is_last(desk, member):
        return StaffNotDone(_last(member))
    outcome = remove_member(desk.home, desk.vault, member.staff_id, desk.clock())
    left = drop_from_list(desk.home, member.name) if isinstance(outcome, StaffChanged) else None
    return _told(
        outcome,
        Said(
            f"{member.name} can no longer log in, and the store has a new key.",
            f"{member.name} 已不能登录，资料库已换上新的密钥。",
        ),
        left,
    )


@needs(Permission.VIEW)
def change_own(
    desk: Desk, present: str, typed: NewPassphrase
) -> StaffDone | StaffFaults | StaffNotDone:
    """Change one's own passphrase: whoever sits here must know the present one."""
    try:
        slot = present_file(desk.home, desk.vault.keys.newest).slot_of(desk.who.staff_id)
        right = slot is not None and slot.open(present) is not None
    except (KeyFileChangedError, TooLittleMemoryError) as error:
        return StaffNotDone(Said(str(error), _NOT_DONE_ZH))
    if slot is None:
        return StaffNotDone(
            Said(
                "The recovery key has no passphrase: log in by your own name.",
                "恢复密钥没有口令：请用本人姓名登录。",
            )
        )
    if not right:
        wrong = Said("This is not your present passphrase.", "现用口令不对。")
        return StaffFaults((FieldFault("present", wrong),))
    faults = passphrase_faults(typed, slot.member.name)
    if faults:
        return StaffFaults(faults)
    outcome, left = _reset(desk, Reset(desk.who.staff_id, typed.first))
    return _told(
        outcome,
        Said(
            "You have a new passphrase: use it the next time you log in.",
            "口令已更换：下次登录请用新口令。",
        ),
        left,
    )


@needs(Permission.STAFF_ADMIN)
def change_eyes(desk: Desk, *, two: bool) -> StaffDone | StaffNotDone:
    """Say that two people must stand behind everything, or that only one works here (CG-10)."""
    return _told(set_solo(desk.vault, desk.clock(), solo=not two), EYES[two])


EYES: Final[Mapping[bool, Said]] = {
    True: Said(
        "Two people stand behind each consent and each story.",
        "每份同意书、每篇故事都须经两个人之手。",
    ),
    False: Said(
        "One person works here: whoever records something may also check it. "
        "Today and the audit say so.",
        "本院只有一人操作：录入的人也可以自己核对。“今天”和审计记录里会注明。",
    ),
}


def _reset(desk: Desk, asked: Reset) -> tuple[StaffChanged | StaffNotChanged, ListNotKept | None]:
    """Change a passphrase, and in a demonstration's list too; raises OSError."""
    left = None
    outcome = reset_member(desk.home, desk.vault, asked, new_cost(), desk.clock())
    if isinstance(outcome, StaffChanged) and outcome.member is not None:
        name, role = outcome.member.name, outcome.member.role
        left = keep_list_true(desk.home, NewMember(name, role, asked.passphrase))
    return outcome, left


def _members(desk: Desk) -> tuple[Member, ...]:
    found = members_of(desk.home, desk.vault)
    return () if isinstance(found, StaffNotChanged) else found


def _is_last(desk: Desk, member: Member) -> bool:
    return not any(
        one.role is Role.ADMINISTRATOR and one.staff_id != member.staff_id for one in _members(desk)
    )


def _last(member: Member) -> Said:
    return Said(
        f"{member.name} is the last administrator: make somebody else administrator first.",
        f"{member.name} 是唯一的管理员：请先让另一个人成为管理员。",
    )


def _told(
    outcome: StaffChanged | StaffNotChanged, done: Said, left: ListNotKept | None = None
) -> StaffDone | StaffNotDone:
    """Say what was done, and what of a demonstration's list is not true any more."""
    if isinstance(outcome, StaffChanged):
        if left is None:
            return StaffDone(done)
        return StaffDone(
            Said(f"{done.en} {left.sentence.en}", f"{done.zh_hans}{left.sentence.zh_hans}")
        )
    return StaffNotDone(Said(outcome.sentence, _NOT_DONE_ZH))
