"""The words for the particulars of a reason: fields, scopes, audiences, and so on.

A reason's detail is a list of tokens with ", " between them: names of fields, codes of closed
vocabularies, ISO dates, ages, ids. Ids stay as they are.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from hopewall.core.codes import Language

_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_EN_ZH: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        # fields of a consent record
        "consent_id": ("number of the consent", "同意书编号"),
        "version": ("version", "版本号"),
        "prev_hash": ("link to the version before", "与上一版本的衔接"),
        "controller_id": ("hospital", "医院"),
        "controller_contact": ("the hospital's contact", "医院联系方式"),
        "form": ("form", "所用同意书"),
        "filled_before_signing": ("whether it was filled in before signing", "签名前是否填好"),
        "purposes": ("purposes", "用途"),
        "scopes": ("answers on what may be shown", "展示内容的逐项答复"),
        "audiences": ("answers on who may see it", "展示对象的逐项答复"),
        "site_ids": ("sites", "展示院区"),
        "territories": ("countries or regions", "展示国家或地区"),
        "origin_territory": ("country or region of signing", "签署所在国家或地区"),
        "signed_on": ("date of signing", "签署日期"),
        "signed_tz": ("time zone of signing", "签署所在时区"),
        "place": ("place of signing", "签署地点"),
        "signer": ("who signed", "签署人"),
        "signature_kind": ("how it was signed", "签署方式"),
        "obtained_by": ("who obtained it", "征得同意的人员"),
        "obtained_by_independent": (
            "whether that person treats the patient",
            "该人员是否参与诊疗",
        ),
        "compensation": ("compensation, or none", "有无报酬"),
        "compensation_note": ("what the compensation is", "报酬的具体内容"),
        "scan_sha256": ("fingerprint of the scan", "扫描件校验值"),
        "scan_pages": ("number of pages scanned", "扫描页数"),
        "scan_asset": ("scan", "扫描件"),
        "copy_given_on": ("date the person got a copy", "向本人交付副本的日期"),
        "copy_channel": ("how the person got a copy", "交付副本的方式"),
        "expires_on": ("end of the consent", "同意截止日期"),
        "reconfirm_due": ("date of the next confirmation", "下次确认日期"),
        "recorded_by": ("who recorded it", "录入人"),
        "recorded_at": ("when it was recorded", "录入时间"),
        "verified_by": ("who verified it", "核对人"),
        "verified_at": ("when it was verified", "核对时间"),
        "verified_against": ("what it was compared with", "核对依据"),
        "signed_remotely": ("whether it was signed from afar", "是否远程签署"),
        "read_by_signer": ("whether the signer could read it", "签署人能否自行阅读"),
        "second_reviewer": ("second reviewer", "复核人"),
        "cross_border": ("consent to crossing the border", "出境同意"),
        "sensitive_separate": (
            "separate consent for health information",
            "敏感个人信息的单独同意",
        ),
        "publicity_separate": ("separate consent to making public", "公开信息的单独同意"),
        "pia_ref": ("number of the impact assessment", "影响评估编号"),
        "pia_date": ("date of the impact assessment", "影响评估日期"),
        "representative": ("representative", "代签人"),
        "other_guardian_objection": ("whether the other guardian objects", "另一监护人意见"),
        "assent": ("the child's own answer", "孩子本人的答复"),
        "capacity_assessment": ("assessment of capacity", "同意能力评估"),
        "witness": ("witness on the day of signing", "签署当日的见证人"),
        "interpreter": ("interpreter", "口译人员"),
        "patient_reviews": ("the person's approvals", "本人确认记录"),
        "expiry_events": ("events that end the consent", "提前终止的情形"),
        "ad_determination": ("decision on advertising", "是否属于广告的认定"),
        "info_description": ("description of what is shown", "展示内容说明"),
        "recipient_description": ("description of who sees it", "展示对象说明"),
        "withdraw_until_note": ("note on withdrawing", "撤回说明"),
        "dates": ("dates", "日期"),
        # fields of a person
        "subject_id": ("person", "本人"),
        "names": ("names", "姓名"),
        "capacity": ("capacity to decide", "同意能力"),
        "vital_status": ("whether the person is alive", "是否健在"),
        "vital_checked_on": ("date of asking how the person is", "了解近况的日期"),
        "posthumous_instruction": ("wish for after death", "身后意愿"),
        "safeguarding_flag": ("safeguarding check", "安全警示"),
        "languages": ("languages of the person", "本人使用的语言"),
        "profiles": ("jurisdiction", "适用法域"),
        "research_participant": ("whether the person is in a study", "是否参加临床研究"),
        "trial_id": ("number of the study", "研究编号"),
        "majority_date": ("day of coming of age", "成年日期"),
        "birth_year_month": ("month of birth", "出生年月"),
        # fields of a story
        "story_id": ("number of the story", "故事编号"),
        "size": ("kind of story", "故事类型"),
        "original_language": ("original language", "原文语言"),
        "texts": ("words in the original language", "原文文字"),
        "author_id": ("author", "作者"),
        "approver_id": ("approver", "审批人"),
        "photo": ("the photo's particulars", "照片信息"),
        "photo_contents": ("check of the photo for logos, codes and staff", "照片内容检查"),
        "voice": ("whose voice it is", "讲述人"),
        "on_face_refused": ("wish if the face may not be shown", "不露面时的意愿"),
        "fiction": ("whether it is invented", "是否虚构"),
        "investigational": ("whether the treatment is still studied", "是否为研究性治疗"),
        "timeline": ("timeline", "治疗经过"),
        # elements and scopes
        "face": ("face", "面部"),
        "face_photo": ("face", "面部照片"),
        "body_photo_no_face": ("photo without the face", "不露面的照片"),
        "full-name": ("full name", "全名"),
        "full_name": ("full name", "全名"),
        "first-name": ("first name", "名字"),
        "first_name": ("first name", "名字"),
        "pseudonym": ("pseudonym", "化名"),
        "message": ("message", "寄语"),
        "quote": ("quotation", "引语"),
        "title": ("title", "标题"),
        "body": ("story", "正文"),
        "story_text": ("story", "正文"),
        "diagnosis": ("diagnosis", "诊断"),
        "therapy": ("kind of treatment", "治疗类别"),
        "therapy_class": ("kind of treatment", "治疗类别"),
        "product_name": ("name of the product", "产品名称"),
        "hospital_name": ("name of the hospital", "医院名称"),
        "age-band": ("age group", "年龄段"),
        "age_band": ("age group", "年龄段"),
        "age_exact": ("exact age", "具体年龄"),
        "city": ("town", "城市"),
        "region": ("region", "地区"),
        "treatment_timeline": ("timeline", "治疗经过"),
        "outcome": ("how it went", "治疗结果"),
        "outcome_status": ("how it went", "治疗结果"),
        "audio": ("sound", "声音"),
        "video": ("film", "视频"),
        "relatives_shown": ("relatives in the photo", "照片中的亲属"),
        "child_image": ("picture of a child", "未成年人影像"),
        "edit_retouch": ("retouched picture", "修饰过的图片"),
        "edit_ai": ("picture changed by AI", "经人工智能修改的图片"),
        "translation": ("translation", "翻译"),
        "no-photo": ("no photo", "没有照片"),
        "en": ("in English", "英文"),
        "zh-Hans": ("in Chinese", "中文"),
        # audiences and purposes
        "lobby_screen": ("lobby screen", "大厅屏幕"),
        "ward_screen": ("ward screen", "病区屏幕"),
        "education_session": ("education session", "患教活动"),
        "print_handout": ("printed handout", "印刷资料"),
        "website": ("website", "网站"),
        "social": ("social media", "社交媒体"),
        "press": ("press", "新闻媒体"),
        "conference": ("conference", "学术会议"),
        "patient_education": ("patient education", "患者教育"),
        # statements of a form
        "revocation": ("how to take it back", "如何撤回"),
        "no_condition": ("that treatment does not depend on it", "不影响诊疗"),
        "redisclosure": ("that others may pass it on", "他人可能再次披露"),
        "recipients": ("who will see it", "展示对象"),
        "retention": ("how long it is kept", "保存期限"),
        "rights": ("the person's rights", "个人权利"),
        "separate_consent_sensitive": (
            "separate consent for health information",
            "敏感个人信息的单独同意",
        ),
        "separate_consent_public": ("separate consent to making public", "公开信息的单独同意"),
        "impact_of_processing": ("what it may mean for the person", "对个人权益的影响"),
        "cannot_recall_copies": ("that copies cannot be recalled", "已流出的内容无法收回"),
        "minor_rules": ("rules for children", "未成年人专门规则"),
        # states and other particulars
        "draft": ("draft", "草稿"),
        "review": ("in review", "审阅中"),
        "approved": ("approved without a date", "缺少批准时间"),
        "published": ("approved without a date", "缺少批准时间"),
        "hidden": ("hidden by staff", "已由工作人员隐藏"),
        "purged": ("removed", "已清除"),
        "death": ("it ended with the person's death", "约定于本人去世时终止"),
        "recorded-and-verified": ("recorded and verified by one person", "录入和核对为同一人"),
        "written-and-approved": ("written and approved by one person", "撰写和审批为同一人"),
        "photo-added-and-approved": (
            "photo prepared and approved by one person",
            "照片处理和审批为同一人",
        ),
        "photo-checked-by-one": ("photo looked through by one person", "照片只有一人检查"),
        "by-nobody": ("by nobody yet", "尚无人审批"),
        "changed-since": ("it was changed since", "批准后有改动"),
        "adult-signs-alone": ("an adult signs alone", "成年人应亲自签署"),
        "in-the-future": ("the date lies in the future", "日期晚于今天"),
        "before-after": ("before and after", "治疗前后对比"),
        "brand": ("a brand or a product", "品牌或产品"),
        "not_advertising": ("no advertising", "不属于广告"),
        "advertising_approved": ("approved as advertising", "已获批准的广告"),
        "remuneration": ("that a third party pays", "第三方付费情况"),
        "clinician": ("a member of staff", "医护人员"),
        "qr-code": ("a QR code", "二维码"),
    }
)

Pattern = tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str]]]


def _date_words(found: re.Match[str]) -> tuple[str, str]:
    day = date.fromisoformat(found[0])
    english = f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return english, f"{day.year}年{day.month}月{day.day}日"


_PATTERNS: Final[tuple[Pattern, ...]] = (
    (re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"), _date_words),
    (re.compile(r"\d{1,2}"), lambda m: (f"{m[0]} years", f"{m[0]}周岁")),
    (re.compile(r"(\d+) of (\d+)"), lambda m: (f"{m[1]} of {m[2]}", f"{m[2]}人中的{m[1]}人")),
    (
        re.compile(r"(\d+) of (\d+) things"),
        lambda m: (f"{m[1]} of {m[2]} things looked for", f"{m[2]}项中已查{m[1]}项"),
    ),
    (re.compile(r"(\d+) faces"), lambda m: (f"{m[1]} faces seen", f"画面中{m[1]}张面孔")),
    (re.compile(r"(\d+) people"), lambda m: (f"{m[1]} people named", f"登记{m[1]}人")),
)


def token_words(token: str, language: Language) -> str:
    """Return the words for one token; what is in no vocabulary is an id and stays as it is."""
    words = _EN_ZH.get(token)
    if words is None:
        for pattern, say in _PATTERNS:
            found = pattern.fullmatch(token)
            if found is not None:
                words = say(found)
                break
    if words is None:
        return token
    return words[1] if language is Language.ZH_HANS else words[0]


def has_words(token: str) -> bool:
    """Whether the vocabulary knows the token."""
    return token in _EN_ZH or any(pattern.fullmatch(token) for pattern, _ in _PATTERNS)


def detail_words(detail: str, language: Language) -> str:
    """Return the words for a reason's detail, or an empty text for none."""
    between = "、" if language is Language.ZH_HANS else ", "
    return between.join(token_words(token, language) for token in detail.split(", ") if token)
