"""What a line of the audit says, in both languages: for a person's history in Studio."""

from types import MappingProxyType
from typing import Final

from hopewall.core.audit import AuditAction, AuditEvent
from hopewall.core.codes import ChannelName
from hopewall.core.consent import VerifiedAgainst
from hopewall.core.said import Said

_WORDS: Final = MappingProxyType(
    {
        AuditAction.VAULT_MADE: Said("The vault was made", "建立了资料库"),
        AuditAction.VAULT_OPENED: Said("The vault was opened", "打开了资料库"),
        AuditAction.LOGIN_FAILED: Said("A login failed", "登录失败"),
        AuditAction.LOCKED_OUT: Said("Too many wrong tries", "多次输错，暂时锁定"),
        AuditAction.PIN_FAILED: Said("A wrong PIN was typed", "输错了口令"),
        AuditAction.STAFF_ADDED: Said("Somebody joined the staff", "新增了工作人员"),
        AuditAction.STAFF_REMOVED: Said("Somebody left the staff", "移除了工作人员"),
        AuditAction.STAFF_RESET: Said("A passphrase was set anew", "重设了登录密码"),
        AuditAction.ROLE_CHANGED: Said("A role was changed", "调整了岗位"),
        AuditAction.VAULT_KEY_CHANGED: Said("The vault's key was changed", "更换了资料库密钥"),
        AuditAction.RECOVERY_KEY_CHANGED: Said("There is a new recovery key", "更换了恢复密钥"),
        AuditAction.SIGNING_KEY_TRUSTED: Said("A signing key was trusted", "信任了签名密钥"),
        AuditAction.KEY_STORE_CHANGED: Said(
            "It was changed whether this machine's keyring opens the store for a member",
            "更改了本机钥匙串能否为成员打开资料库",
        ),
        AuditAction.SIGNING_KEY_CHANGED: Said("The signing key was changed", "更换了签名密钥"),
        AuditAction.SETTING_OVERRIDDEN: Said("A safety setting was changed", "更改了安全设置"),
        AuditAction.LINT_OVERRIDDEN: Said(
            "Somebody let a finding of the claims check stand", "有人放行了一处宣传用语提示"
        ),
        AuditAction.PROFILE_CHANGED: Said("The jurisdictions were changed", "更改了适用法规"),
        AuditAction.SCAN_VIEWED: Said("The signed form was looked at", "查看了已签同意书的扫描件"),
        AuditAction.PERSON_ADDED: Said("The person was entered", "新建了人物"),
        AuditAction.PERSON_CHANGED: Said("Facts about the person were changed", "更改了人物信息"),
        AuditAction.CONSENT_RECORDED: Said("A consent was recorded", "录入了同意书"),
        AuditAction.CONSENT_VERIFIED: Said("A consent was verified", "核对了同意书"),
        AuditAction.STORY_DRAFTED: Said("Somebody began to edit the story", "开始修改故事"),
        AuditAction.STORY_SUBMITTED: Said("The story was handed in for review", "提交了故事待审"),
        AuditAction.STORY_RETURNED: Said("A reviewer returned the story", "审核退回了故事"),
        AuditAction.STORY_RESTORED: Said("An earlier version was brought back", "恢复了早前的版本"),
        AuditAction.STORY_APPROVED: Said("A second person approved the story", "故事通过了审核"),
        AuditAction.STORY_PUT_IN_PLACE: Said(
            "The approved text took the place of the one before", "审核过的新内容替换了原内容"
        ),
        AuditAction.PHOTO_ADDED: Said("A photo was added", "添加了照片"),
        AuditAction.PHOTO_CHANGED: Said("A photo was changed", "修改了照片"),
        AuditAction.PHOTO_CHECKED: Said("A photo was looked through", "检查了照片"),
        AuditAction.PHOTO_APPROVED: Said("A second person approved a photo", "照片通过了审核"),
        AuditAction.PHOTO_REMOVED: Said("A photo was removed", "移除了照片"),
        AuditAction.SHOWN_TO_PERSON: Said(
            "The person saw their story as it will hang", "本人看过了将要展示的样子"
        ),
        AuditAction.RELEASE_PUBLISHED: Said("The wall was published", "发布了照片墙"),
        AuditAction.RELEASE_UNDONE: Said(
            "The wall went back to the release before", "照片墙退回到上一次发布"
        ),
        AuditAction.PAGE_CHANGED: Said("An explainer was changed", "修改了科普页面"),
        AuditAction.SITE_CHANGED: Said("The site's settings were changed", "更改了本院设置"),
        AuditAction.STORY_SHOWN: Said("The story came onto a screen", "故事开始展示"),
        AuditAction.STORY_HIDDEN: Said("The story left a screen", "故事停止展示"),
        AuditAction.HIDDEN_FIRST: Said("The story was hidden at once", "故事已先行隐藏"),
        AuditAction.HOLD_ENDED: Said("The story is no longer held back", "解除了临时隐藏"),
        AuditAction.WITHDRAWN: Said("The consent was taken back", "撤回了同意"),
        AuditAction.WITHDRAWAL_UNDONE: Said("A withdrawal was undone", "撤销了撤回"),
        AuditAction.TASK_DONE: Said("A step after a withdrawal was done", "完成了一项撤回后的工作"),
        AuditAction.CONSENT_ENDED: Said("A consent ended by itself", "同意书自行失效"),
        AuditAction.ERASURE_BEGUN: Said("Erasing was begun", "开始清除资料"),
        AuditAction.ERASED: Said("The person was erased", "已清除个人资料"),
        AuditAction.EVIDENCE_DELETED: Said("Kept evidence was deleted", "删除了留存的证明"),
        AuditAction.IMPORTED: Said("It came from another system", "从其他系统导入"),
        AuditAction.EXPORTED: Said("It was exported", "已导出"),
        AuditAction.RECEIPT_MADE: Said("A receipt was made", "生成了回执"),
        AuditAction.BACKED_UP: Said("A backup was made", "已备份"),
        AuditAction.RESTORED: Said("The vault was restored", "已从备份恢复"),
        AuditAction.CLOCK_JUMPED: Said("The clock jumped", "时钟异常"),
        AuditAction.SCAN_FAULTY: Said("The scan is not as it was", "扫描件与原件不符"),
        AuditAction.DISAGREEMENT_HIDDEN: Said(
            "The nightly check hid the story", "夜间核查隐藏了故事"
        ),
        AuditAction.SPOOL_DAMAGED: Said("Waiting lines of the audit were damaged", "待记日志损坏"),
    }
)
_SCREENS: Final = {
    ChannelName.LOBBY.value: Said("the lobby's wall", "大厅照片墙"),
    ChannelName.SESSION.value: Said("education sessions", "患教讲堂"),
}
_AGAINST: Final = {
    f"against-{VerifiedAgainst.SCAN}": Said("against every page of the scan", "逐页对照扫描件"),
    f"against-{VerifiedAgainst.PAPER}": Said("against the signed paper", "对照已签的纸质原件"),
}
_UNKNOWN: Final = Said("Something that this version does not know", "此版本不认识的一项操作")


def event_words(event: AuditEvent) -> Said:
    """Return what happened; where a screen is meant, which; of a consent, checked with what."""
    try:
        words = _WORDS[AuditAction(event.action)]
    except (ValueError, KeyError):
        return _UNKNOWN
    more = _SCREENS.get(event.reason_code) or _AGAINST.get(event.reason_code)
    if more is None:
        return words
    return Said(f"{words.en}: {more.en}", f"{words.zh_hans}：{more.zh_hans}")
