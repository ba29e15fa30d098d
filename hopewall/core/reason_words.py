"""What each reason says in plain words, and what would change it, in both languages.

Each entry is written in its own language, not translated. `why` ends without a full stop, because
the particulars (a date, what is missing) may follow it in brackets.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.reasons import ReasonCode


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """Why something is not shown, and a whole sentence on what would change that."""

    why: str
    change: str


def _both(why: str, change: str, why_zh: str, change_zh: str) -> Mapping[Language, ReasonWords]:
    return MappingProxyType(
        {
            Language.EN: ReasonWords(why, change),
            Language.ZH_HANS: ReasonWords(why_zh, change_zh),
        }
    )


REASON_WORDS: Final[Mapping[ReasonCode, Mapping[Language, ReasonWords]]] = MappingProxyType(
    {
        ReasonCode.NO_CONSENT: _both(
            "This person has no signed consent in the vault",
            "Ask the person to sign the consent form, then record it and have it verified.",
            "系统里没有本人签署的知情同意书",
            "请先征得本人同意并签署同意书，录入后由另一位同事核对。",
        ),
        ReasonCode.INCOMPLETE: _both(
            "Something is missing, blank or not right",
            "Complete it from the signed form, as a new version, or ask the person.",
            "有内容缺失、空白或填写有误",
            "请对照已签署的同意书补全，或向本人核实；已签署的记录须另存新版本。",
        ),
        ReasonCode.AUDIENCE_NOT_GRANTED: _both(
            "The person did not agree to being shown to this audience",
            "Ask whether they wish to be seen here, and record a new form if they do.",
            "本人没有同意向这一类观众展示",
            "请问问本人是否愿意在此展示，愿意的话请重新签署同意书。",
        ),
        ReasonCode.SITE_NOT_GRANTED: _both(
            "The person did not agree to being shown at this hospital",
            "Ask whether they wish to be seen at this site, and record a new form if they do.",
            "本人没有同意在本院区展示",
            "请问问本人是否愿意在本院区展示，愿意的话请重新签署同意书。",
        ),
        ReasonCode.TERRITORY_NOT_GRANTED: _both(
            "The person did not agree to being shown in this country or region",
            "Ask whether they wish to be seen here, and record a new form if they do.",
            "本人没有同意在这个国家或地区展示",
            "请问问本人是否愿意在此展示，愿意的话请重新签署同意书。",
        ),
        ReasonCode.CROSS_BORDER_NOT_GRANTED: _both(
            "The consent was given elsewhere and does not allow crossing the border",
            "Ask for a separate consent to it that names the recipient and the legal basis.",
            "同意书是在别处签署的，没有同意信息出境",
            "请就出境事项取得单独同意，写明接收方和合法依据。",
        ),
        ReasonCode.NOT_YET_SIGNED: _both(
            "The consent was signed later than this day",
            "Check the date on the form and the clock of this computer.",
            "签署日期晚于查询的这一天",
            "请核对同意书上的日期和本机的时间。",
        ),
        ReasonCode.EXPIRED: _both(
            "The consent has ended",
            "Ask the person to sign the current form if they wish to stay on the wall.",
            "同意书已到期",
            "如果本人愿意继续展示，请重新签署现行的同意书。",
        ),
        ReasonCode.RECONFIRMATION_OVERDUE: _both(
            "The yearly question whether the person still agrees has not been answered",
            "Ask the person, and record their answer; without one the story stays off.",
            "每年一次的再次确认尚未完成",
            "请联系本人确认并记录答复；没有答复就不再展示。",
        ),
        ReasonCode.TERM_TOO_LONG: _both(
            "The consent runs longer than is allowed, or ends before it begins",
            "Agree on an end within the limit with the person, and record a new form.",
            "同意期限超过上限，或早于签署日期",
            "请与本人商定一个在上限之内的截止日期，并重新签署。",
        ),
        ReasonCode.FORM_NOT_IN_FORCE: _both(
            "The form was not in force on the day it was signed",
            "Ask the person to sign the edition that is in force today.",
            "签署当日所用的同意书版本未生效或已停用",
            "请本人改签现行版本的同意书。",
        ),
        ReasonCode.FORM_LANGUAGE: _both(
            "The form is not in a language of the person, and nobody independent interpreted it",
            "Use a form in the person's language, or record an interpreter's statement.",
            "同意书不是本人使用的语言，也没有独立的口译人员在场",
            "请改用本人使用的语言的同意书，或补录独立口译人员的声明。",
        ),
        ReasonCode.FORM_BLANK_WHEN_SIGNED: _both(
            "The form was blank when it was signed",
            "Ask the person to sign a form that is filled in first.",
            "签名时同意书还是空白的",
            "请先填写完整，再请本人签署。",
        ),
        ReasonCode.STATEMENT_MISSING: _both(
            "The form does not say something that the law wants said",
            "Use an edition of the form that says it, and ask the person to sign that one.",
            "同意书缺少法律要求载明的事项",
            "请改用载明这些事项的版本，并请本人重新签署。",
        ),
        ReasonCode.FOUR_EYES: _both(
            "One person did alone what two people have to do",
            "Have a second member of staff check it under their own name.",
            "本应两人分别完成的工作由同一人完成",
            "请另一位同事用自己的账号核对。",
        ),
        ReasonCode.PHOTO_UNCHECKED: _both(
            "The photo has not been looked through, tile by tile, for what may not be seen",
            "Have two people go through the checklist for exactly this picture.",
            "照片还没有按清单逐格检查",
            "请两位同事分别对当前这张图片逐项检查。",
        ),
        ReasonCode.PHOTO_NOT_APPROVED: _both(
            "The photo has not been approved as it is now",
            "Have somebody other than whoever prepared it look at it and approve it.",
            "照片目前的样子尚未通过审批",
            "请照片处理人以外的同事查看并批准。",
        ),
        ReasonCode.ALT_TEXT_MISSING: _both(
            "Nobody has described the photo for people who cannot see it",
            "Write one sentence on what is to be seen, in each language that is shown.",
            "照片缺少供视障者使用的文字说明",
            "请用每种展示语言各写一句画面说明。",
        ),
        ReasonCode.SECOND_REVIEW_MISSING: _both(
            "Somebody of the treating team obtained the consent, and nobody else looked at it",
            "Have somebody who is not involved talk to the person and sign as second reviewer.",
            "同意由诊疗团队成员取得，没有第二位人员复核",
            "请由未参与诊疗的同事与本人沟通，并作为复核人签名。",
        ),
        ReasonCode.REPRESENTATIVE_UNPROVEN: _both(
            "Somebody else signed, and their right to do so is not proven",
            "Record by what right they signed, the proof of it and who checked the proof.",
            "由他人代签，但没有证明其有权代签",
            "请补录代签依据、证明材料和核验人。",
        ),
        ReasonCode.GUARDIAN_MISSING: _both(
            "A child's guardian has not signed",
            "Ask the guardian to sign the form, and record their right to do so.",
            "未成年人的监护人没有签署",
            "请监护人签署同意书，并登记监护关系证明。",
        ),
        ReasonCode.ASSENT_MISSING: _both(
            "The child is old enough to be asked and has not given a yes of its own",
            "Ask the child in words it understands, and record the answer.",
            "孩子已到须征得本人同意的年龄，但没有记录其本人意愿",
            "请用孩子听得懂的话征求意见，并记录答复。",
        ),
        ReasonCode.ASKED_ANEW: _both(
            "The young person has reached an age at which they are asked again",
            "Talk to the young person, and record their own answer of today.",
            "孩子已到须重新征求本人意见的年龄",
            "请与其本人沟通，并记录现在的答复。",
        ),
        ReasonCode.ASSENT_REFUSED: _both(
            "The person said no in their own words, whoever signed for them",
            "Nothing, unless they change their mind by themselves.",
            "本人表示不愿意，无论由谁代签都不展示",
            "除非本人主动改变主意，否则不再展示。",
        ),
        ReasonCode.GUARDIAN_OBJECTION: _both(
            "The other guardian objects",
            "Nothing, unless the objection is taken back.",
            "另一位监护人表示反对",
            "除非对方收回反对意见，否则不再展示。",
        ),
        ReasonCode.CAME_OF_AGE: _both(
            "The person has come of age, and what was signed for the child no longer counts",
            "Ask the grown person to sign for themselves.",
            "本人已成年，当年由监护人签署的同意不再有效",
            "请本人以成年人身份亲自签署。",
        ),
        ReasonCode.INCAPABLE_NOT_ALLOWED: _both(
            "The person cannot decide for themselves, and this hospital shows nobody in that case",
            "Nothing here; the hospital would have to change its own rule first.",
            "本人没有同意能力，按本院规定不展示",
            "除非医院修改相关规定，否则不展示。",
        ),
        ReasonCode.CAPACITY_UNASSESSED: _both(
            "The person's capacity to decide has not been assessed",
            "Have a clinician assess it, and record who did so, when and with what result.",
            "没有对本人同意能力的评估记录",
            "请由医生评估，并记录评估人、日期和结论。",
        ),
        ReasonCode.DECEASED_REMOVE: _both(
            "The person has died and wished to be taken off the wall",
            "Nothing: their wish stands. Erase what is kept of the story.",
            "本人已去世，生前希望撤下",
            "请尊重其遗愿，并删除相关内容。",
        ),
        ReasonCode.DECEASED_NO_RELATIVE: _both(
            "The person has died and no relative has agreed",
            "Ask a near relative, if the person wished for that, and record their own consent.",
            "本人已去世，尚无近亲属同意",
            "如本人生前允许，请征求近亲属意见并由其签署。",
        ),
        ReasonCode.VITAL_STATUS_STALE: _both(
            "Nobody has asked how the person is for more than half a year",
            "Ask gently, and record the day.",
            "已有半年以上没有了解本人近况",
            "请委婉了解近况，并记录日期。",
        ),
        ReasonCode.SAFEGUARDING: _both(
            "Being seen could put this person in danger",
            "Nothing: this can never be overridden while the warning stands.",
            "公开展示可能危及本人安全",
            "只要安全警示仍在，任何人都不能放行。",
        ),
        ReasonCode.NOT_REVIEWED: _both(
            "The person has not agreed to exactly these words and this picture",
            "Show the person the story as it would hang there, and record their yes.",
            "本人尚未确认现在的文字和图片",
            "请把最终的样子给本人看，并记录其确认。",
        ),
        ReasonCode.PERSON_UNRESOLVED: _both(
            "Somebody in the photo has not agreed to be seen",
            "Get their own consent, or crop or cover them for good.",
            "照片里有人没有同意露面",
            "请取得其本人同意，或把其裁掉、彻底遮盖。",
        ),
        ReasonCode.PURPOSE_NOT_GRANTED: _both(
            "The person did not agree to patient education",
            "Ask for it separately; a yes to something else never stands in for it.",
            "本人没有勾选“患者教育”这一用途",
            "请就此单独征求意见；其他用途的同意不能代替。",
        ),
        ReasonCode.SEPARATE_CONSENT_MISSING: _both(
            "A separate consent that the law asks for is missing",
            "Ask the person to sign or tick it by itself.",
            "缺少法律要求的单独同意",
            "请本人就此单独签名或勾选。",
        ),
        ReasonCode.IMPACT_ASSESSMENT_MISSING: _both(
            "There is no impact assessment made beforehand",
            "Have it made, and record its number and date.",
            "没有事前的个人信息保护影响评估",
            "请先完成评估，并登记编号和日期。",
        ),
        ReasonCode.AD_DETERMINATION_MISSING: _both(
            "The hospital has not decided on record that this is no medical advertising",
            "Have the person responsible decide, with the basis and the date.",
            "医院尚未书面认定这不属于医疗广告",
            "请由负责人作出认定，写明依据和日期。",
        ),
        ReasonCode.WITHDRAWN: _both(
            "The person has taken their consent back",
            "Nothing, unless the person comes back by themselves and signs anew.",
            "本人已撤回同意",
            "除非本人主动提出并重新签署，否则不再展示。",
        ),
        ReasonCode.VERSION_CONFLICT: _both(
            "Two different records claim to be the same version of one consent",
            "Find out which one was signed, and record it as a new version.",
            "同一份同意书的同一版本有两条不同的记录",
            "请查明哪一条是签署的，并另存为新版本。",
        ),
        ReasonCode.STORY_NOT_APPROVED: _both(
            "The story has not been approved",
            "Have somebody other than its author read and approve it.",
            "故事尚未通过审批",
            "请由作者以外的同事审阅并批准。",
        ),
        ReasonCode.FACE_REFUSED_HIDE: _both(
            "The face may not be shown, and the person wished for no story without it",
            "Ask the person whether a drawing may stand in, or for a yes to the photo.",
            "面部不能展示，而本人希望不露面就不展示故事",
            "请问问本人是否可以用图画代替，或是否同意使用照片。",
        ),
        ReasonCode.NOTHING_LEFT: _both(
            "After everything that was not agreed to is taken out, nothing is left",
            "Ask the person which part they would like to share.",
            "去掉本人不同意的内容后，已没有可展示的部分",
            "请问问本人愿意分享哪些内容。",
        ),
        ReasonCode.SCOPE_REFUSED: _both(
            "The person did not agree to showing this",
            "Nothing, unless the person wishes to; then record a new form.",
            "本人没有同意展示这一项",
            "尊重本人意愿即可；如本人改变主意，请重新签署。",
        ),
        ReasonCode.NO_PHOTO: _both(
            "The story has no photo",
            "Add one that the person has agreed to; until then a drawing stands in.",
            "这个故事没有照片",
            "可补充本人确认过的照片；在此之前用图画代替。",
        ),
        ReasonCode.NAME_UNKNOWN: _both(
            "The name the person wished for is not written down in a language shown here",
            "Ask how they would like to be called, and write it down.",
            "本人希望使用的称呼没有登记相应语言的写法",
            "请问清楚怎么称呼，并登记下来。",
        ),
        ReasonCode.SCAN_MISSING: _both(
            "The scan of the signed form cannot be found",
            "Scan the paper again and record it as a new version.",
            "找不到已签署同意书的扫描件",
            "请重新扫描纸质原件，并另存为新版本。",
        ),
        ReasonCode.SCAN_CHANGED: _both(
            "The scan of the signed form is not the one that was recorded",
            "Tell the consent officer at once; compare it with the paper before anything else.",
            "已签署同意书的扫描件与登记时不一致",
            "请立即告知同意书管理员，并先与纸质原件核对。",
        ),
        ReasonCode.CLAIMS_UNCHECKED: _both(
            "The words have not been through the claims check",
            "Run the claims check again; without it nothing is shown.",
            "文字尚未经过宣传用语检查",
            "请重新进行检查；未检查的内容一律不展示。",
        ),
        ReasonCode.CLAIM_BLOCKED: _both(
            "The words claim something that may not be said here",
            "Reword it with the person, and ask them to agree to the new words.",
            "文字中有不允许出现的说法",
            "请与本人商量改写，并请其确认新的文字。",
        ),
        ReasonCode.CLAIM_UNREVIEWED: _both(
            "Some words want a second look before they are shown",
            "Have somebody other than the author decide, with a reason, or reword it.",
            "有的说法须人工复核后才能展示",
            "请由作者以外的同事复核并写明理由，或改写。",
        ),
        ReasonCode.PRODUCT_NAMED: _both(
            "A product is named, and that is not allowed here or was not agreed to",
            "Take the name out; say what kind of treatment it is instead.",
            "文字中提到了药品或产品名称，此处不允许或本人未同意",
            "请删去名称，改用治疗类别的说法。",
        ),
        ReasonCode.FAIR_BALANCE_OUTDATED: _both(
            "The story was approved beside an older edition of the text on risks",
            "Read the story beside the current text, and approve it again.",
            "故事审批时所配的风险说明已不是现行版本",
            "请对照现行的风险说明重新审批。",
        ),
        ReasonCode.PHOTO_PROMOTES: _both(
            "Something in the photo would make it advertising here",
            "Use another photo, or crop it out for good, and ask the person again.",
            "照片中有会被视为广告的内容",
            "请换一张照片或把相关部分裁掉，并请本人再次确认。",
        ),
        ReasonCode.TRIAL_REFERENCE_MISSING: _both(
            "The treatment is still being studied, and no ethics or sponsor reference is recorded",
            "Ask the study team for the reference, and record it.",
            "所用疗法仍处于研究阶段，但没有登记伦理或申办方批准编号",
            "请向研究团队索取编号并登记。",
        ),
        ReasonCode.INVESTIGATIONAL_OUTCOME: _both(
            "The treatment is still being studied, so how it went is not told",
            "Nothing, until the treatment is approved.",
            "所用疗法仍处于研究阶段，不展示治疗结果",
            "在疗法获批之前不展示。",
        ),
        ReasonCode.DAMAGED: _both(
            "Something of this story cannot be read",
            "Restore the vault from a backup, or record the damaged part anew.",
            "这个故事的部分数据无法读取",
            "请从备份恢复，或重新录入受损部分。",
        ),
        ReasonCode.TAKEN_BACK_SINCE_BACKUP: _both(
            "Something of it was taken back after the backup that was restored here",
            "Find the receipt and record the withdrawal again, or end the hold if there is none.",
            "系统由备份恢复，而备份之后有人撤回过与此故事有关的同意",
            "请找到回执，重新登记撤回；确认没有撤回的，请解除隐藏。",
        ),
    }
)
