"""What hangs on the wall of this machine now, since when, and whether it is well."""

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import ChannelName
from hopewall.core.said import Said
from hopewall.core.screen import EducationOnlyReason
from hopewall.release.head_file import HeadFrame
from hopewall.release.screen_index import open_screen
from hopewall.services.last_release import present_head
from hopewall.services.studio.desk import Desk

_WHY: Final = MappingProxyType(
    {
        EducationOnlyReason.NOTHING_INSTALLED: Said(
            "Nothing was published yet: publish the wall.", "还没有发布过：请先发布照片墙。"
        ),
        EducationOnlyReason.DAMAGED: Said(
            "The wall's files are damaged: publish again to make them anew.",
            "照片墙的文件已损坏：重新发布即可重建。",
        ),
        EducationOnlyReason.NEWER_VERSION: Said(
            "A newer hopewall made what this screen has: update hopewall here.",
            "屏幕上的内容由更新版本的程序生成：请升级本机程序。",
        ),
        EducationOnlyReason.LEASE_OVER: Said(
            "The screen heard nothing new for too long and shows no person: publish again.",
            "屏幕太久没有更新，已停止展示人物：请重新发布。",
        ),
        EducationOnlyReason.CLOCK_BACK: Said(
            "The clock went back, so no person is shown: set the right time.",
            "系统时间倒退，已停止展示人物：请校准时间。",
        ),
        EducationOnlyReason.OLDER_THAN_SEEN: Said(
            "The screen has seen a newer release than it holds: publish again.",
            "屏幕上的发布比已见过的旧：请重新发布。",
        ),
        EducationOnlyReason.NOT_TRUSTED: Said(
            "The screen does not trust the release's signature: publish again on this machine.",
            "屏幕不认可发布内容的签名：请在本机重新发布。",
        ),
        EducationOnlyReason.HOLD_UNKNOWN: Said(
            "The list of hidden stories is spoilt, so no person is shown: publish again.",
            "隐藏名单已损坏，已停止展示人物：请重新发布。",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class WallNow:
    """People hang on the wall."""

    people: int
    version: int
    since: datetime
    until: datetime
    """The end of the lease: after it no person is shown unless somebody publishes."""


@dataclass(frozen=True, slots=True)
class WallShowsNobody:
    """Only explainers are shown; the sentence says why and what to do."""

    reason: EducationOnlyReason
    sentence: Said


Wall = WallNow | WallShowsNobody


def wall_now(desk: Desk) -> Wall:
    """Look at this machine's screen as a kiosk would; raises nothing."""
    screen = open_screen(desk.home.screen, desk.home.release / "objects", desk.clock)
    try:
        state = screen.state
        if state is not None:
            return WallShowsNobody(state.reason, _WHY[state.reason])
        people = len(screen.shown_positions())
    finally:
        screen.close()
    head = present_head(desk.home, ChannelName.LOBBY)
    if not isinstance(head, HeadFrame):
        reason = EducationOnlyReason.NOTHING_INSTALLED
        return WallShowsNobody(reason, _WHY[reason])
    frame = head.frame
    return WallNow(people, frame.version, frame.issued, frame.lease_end)
