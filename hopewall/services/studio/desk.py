"""Studio while it is open: one site, one open vault, one member of staff.

Every service of Studio takes a `Desk` first and answers with one of a closed set of outcomes.
Whatever its role forbids comes back as `NotAllowed`, whatever the vault or the disk refuse as
`Trouble`; neither is ever raised.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

from hopewall.core.said import Said
from hopewall.core.site import Site
from hopewall.core.staff import Permission, StaffSession, may
from hopewall.core.staff_words import refused
from hopewall.services.asking import site_today
from hopewall.services.home import Home
from hopewall.vault import (
    DamagedRowError,
    FourEyesError,
    UncomparedError,
    UnknownRecordError,
    Vault,
    VaultBusyError,
    VaultClosedError,
    VaultError,
    VaultFullError,
    VaultReadOnlyError,
)

P = ParamSpec("P")
T = TypeVar("T")


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """One open Studio; another one is made when the site's settings change."""

    home: Home
    vault: Vault
    site: Site
    clock: Callable[[], datetime] = _utc_now

    @property
    def who(self) -> StaffSession:
        """Return who is working here."""
        return self.vault.session

    @property
    def today(self) -> date:
        """Return the day it is at the site."""
        return site_today(self.site, self.clock())


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """The role of whoever is here does not do this; the sentence says whose does."""

    sentence: Said


@dataclass(frozen=True, slots=True)
class Trouble:
    """The vault or the disk refused, and nothing was changed; the sentence says what to do."""

    sentence: Said


Refused = NotAllowed | Trouble

_CHINESE: Final[tuple[tuple[type[VaultError], str], ...]] = (
    (VaultBusyError, "另一个程序正在写入资料库：请稍候再试。"),
    (VaultFullError, "磁盘已满，什么都没有保存：请先腾出空间，再做一次。"),
    (VaultReadOnlyError, "资料库不能写入，什么都没有保存：请检查权限和磁盘。"),
    (VaultClosedError, "资料库已锁定：请重新登录。"),
    (FourEyesError, "这一步须由另一位同事完成：自己写的内容不能自己审核，自己录入的不能自己核对。"),
    (UncomparedError, "核对同意书时，须说明是与扫描件还是与纸质原件核对的。"),
    (UnknownRecordError, "资料库里没有这条记录，可能刚被删除：请刷新后再试。"),
    (DamagedRowError, "资料库中有一条记录已损坏：请从备份恢复，或重新录入这一条。"),
)
_OTHERWISE: Final = "资料库出了问题，什么都没有保存：请检查磁盘，或从备份恢复。"


def trouble_of(error: VaultError | OSError) -> Trouble:
    """Return what went wrong as a sentence in both languages."""
    if isinstance(error, OSError):
        what = error.strerror or "error"
        return Trouble(
            Said(
                f"The disk refused ({what}): check it and try again. Nothing was changed.",
                f"磁盘拒绝了操作（{what}）：请检查后再试。什么都没有改动。",
            )
        )
    chinese = next((words for kind, words in _CHINESE if isinstance(error, kind)), _OTHERWISE)
    return Trouble(Said(str(error), chinese))


def not_allowed(desk: Desk, permission: Permission) -> NotAllowed | None:
    """Return why whoever is here may not do this, None where they may; raises VaultError."""
    session = desk.who
    if may(session.role, permission):
        return None
    with desk.vault.reading() as reading:
        if may(session.role, permission, four_eyes=reading.settings.four_eyes):
            return None
    return NotAllowed(refused(session.name, session.role, permission))


def needs(
    permission: Permission,
) -> Callable[
    [Callable[Concatenate[Desk, P], T]], Callable[Concatenate[Desk, P], T | NotAllowed | Trouble]
]:
    """Decorate a service: the role is asked first, and what vault or disk refuse is returned."""

    def guard(
        service: Callable[Concatenate[Desk, P], T],
    ) -> Callable[Concatenate[Desk, P], T | NotAllowed | Trouble]:
        @wraps(service)
        def guarded(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> T | NotAllowed | Trouble:
            try:
                refusal = not_allowed(desk, permission)
                return refusal if refusal is not None else service(desk, *args, **kwargs)
            except (VaultError, OSError) as error:
                return trouble_of(error)

        return guarded

    return guard
