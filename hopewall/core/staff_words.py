"""What roles and permissions are called in both languages, as Studio says them."""

from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.said import Said
from hopewall.core.staff import ALLOWED, Permission, Role, refusal

ROLE_WORDS: Final = MappingProxyType(
    {
        Role.CURATOR: Said("curator", "内容编辑"),
        Role.CONSENT_OFFICER: Said("consent officer", "知情同意专员"),
        Role.REVIEWER: Said("reviewer", "审核员"),
        Role.CLINICIAN: Said("clinician", "临床人员"),
        Role.ADMINISTRATOR: Said("administrator", "管理员"),
    }
)

_DOING: Final = MappingProxyType(
    {
        Permission.VIEW: "查看资料库",
        Permission.EDIT_STORY: "修改故事",
        Permission.RECORD_CONSENT: "录入同意书",
        Permission.VERIFY: "核对他人录入的内容",
        Permission.APPROVE: "审核故事",
        Permission.PUBLISH: "发布",
        Permission.WITHDRAW: "将人物撤下照片墙",
        Permission.EXPORT: "导出",
        Permission.ERASE: "清除个人资料",
        Permission.EDIT_CONTENT: "修改科普页面",
        Permission.SITE_ADMIN: "修改本院设置",
        Permission.STAFF_ADMIN: "管理人员和密钥",
        Permission.BACKUP: "备份和恢复",
    }
)


def role_in(role: Role, language: Language) -> str:
    """Return a role as one says it."""
    return ROLE_WORDS[role].in_language(language)


def refused(name: str, role: Role, permission: Permission) -> Said:
    """Return the sentence for somebody whose role may not do this."""
    able = [ROLE_WORDS[each].zh_hans for each in Role if permission in ALLOWED[each]]
    return Said(
        refusal(name, role, permission),
        f"{name} 的岗位是{ROLE_WORDS[role].zh_hans}，不能{_DOING[permission]}："
        f"请找{'或'.join(able)}处理。",
    )
