"""The Chinese words of a person's papers: written in Chinese, not translated word by word."""

from datetime import date, datetime
from typing import Final

from hopewall.core.codes import Audience, ChannelName
from hopewall.core.consent import Purpose, Scope, Signer, WithdrawalChannel
from hopewall.core.consent_on_day import ConsentStatus
from hopewall.interop.paper.words import CopyWords, PaperWords, WithdrawalWords
from hopewall.interop.receipt.withdrawal_receipt import SCREENS


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _moment(moment: datetime) -> str:
    return f"{_day(moment.date())}{moment:%H:%M}"


_COPIES: Final = (
    "来访者对着屏幕拍下的照片；",
    "别人已经带回家的纸质资料；",
    "别人自己复制或转发的内容。",
)

CHINESE: Final = PaperWords(
    language="zh-Hans",
    person="姓名",
    reference="编号",
    not_known="未记录",
    ask_title="有疑问，请找",
    ask_desk="知情同意办公室：{contact}",
    ask_phone="电话：{phone}",
    ask_show="出示这张纸，或者报上编号即可。",
    page=("第 ", " 页，共 ", " 页"),
    languages={"en": "英文", "zh-Hans": "中文"},
    scopes={
        Scope.FACE_PHOTO: "露脸的照片",
        Scope.BODY_PHOTO_NO_FACE: "不露脸的照片",
        Scope.FIRST_NAME: "名字（不含姓）",
        Scope.FULL_NAME: "完整姓名",
        Scope.PSEUDONYM: "您自己取的化名",
        Scope.DIAGNOSIS: "得的是什么病",
        Scope.THERAPY_CLASS: "做的是哪一类治疗",
        Scope.PRODUCT_NAME: "药品名称",
        Scope.HOSPITAL_NAME: "医院名称",
        Scope.AGE_EXACT: "具体年龄",
        Scope.AGE_BAND: "年龄段",
        Scope.CITY: "所在城市",
        Scope.REGION: "所在省份或地区",
        Scope.STORY_TEXT: "您的故事",
        Scope.QUOTE: "您说的一句话",
        Scope.AUDIO: "您的声音",
        Scope.VIDEO: "您的视频",
        Scope.RELATIVES_SHOWN: "照片里的家人",
        Scope.CHILD_IMAGE: "孩子的照片",
        Scope.TREATMENT_TIMELINE: "治疗的时间经过",
        Scope.OUTCOME_STATUS: "您现在的情况",
        Scope.EDIT_RETOUCH: "修饰您的照片",
        Scope.EDIT_AI: "用人工智能改动您的照片",
        Scope.TRANSLATION: "把您的故事译成别的语言",
    },
    audiences={
        Audience.LOBBY_SCREEN: "在大厅屏幕前的来访者",
        Audience.WARD_SCREEN: "在病区屏幕前的患者和来访者",
        Audience.EDUCATION_SESSION: "听护士讲解的患者和家属",
        Audience.PRINT_HANDOUT: "拿到纸质资料的人",
        Audience.WEBSITE: "浏览医院网站的人",
        Audience.SOCIAL: "微信等社交媒体上的人",
        Audience.PRESS: "报纸、广播和电视",
        Audience.CONFERENCE: "医护人员会议的听众",
    },
    purposes={
        Purpose.PATIENT_EDUCATION: "帮助其他患者和家属了解治疗",
        Purpose.STAFF_TRAINING: "培训医护人员",
        Purpose.FUNDRAISING: "筹款",
        Purpose.MARKETING: "宣传医院",
        Purpose.RESEARCH_RECRUIT: "招募研究参与者",
        Purpose.PRESS: "配合媒体报道",
    },
    signers={
        Signer.SUBJECT: "本人",
        Signer.GUARDIAN: "父母或其他监护人",
        Signer.PERSONAL_REP: "法定代理人",
        Signer.RELATIVE: "近亲属",
        Signer.ATTORNEY: "受托人",
    },
    statuses={
        ConsentStatus.DRAFT: "尚未启用",
        ConsentStatus.ACTIVE: "有效",
        ConsentStatus.PAUSED: "暂停：要先再次征求您的意见",
        ConsentStatus.EXPIRED: "已到期",
        ConsentStatus.WITHDRAWN: "已撤回",
        ConsentStatus.SUPERSEDED: "已由新的同意书代替",
    },
    channels={
        WithdrawalChannel.IN_PERSON: "当面",
        WithdrawalChannel.PHONE: "电话",
        WithdrawalChannel.MESSAGE: "微信或短信",
        WithdrawalChannel.LETTER: "书信",
        WithdrawalChannel.EMAIL: "电子邮件",
        WithdrawalChannel.KIOSK_STAFF: "在屏幕旁告诉工作人员",
        WithdrawalChannel.RELATIVE: "由家属转告",
        WithdrawalChannel.BY_ITSELF: "同意已到期，自动终止",
    },
    places={
        "this machine": "这台电脑的屏幕",
        "the person": "您",
        "the relatives": "您的家属",
        "the vault": "医院的受保护存储",
        "whoever keeps them": "备份",
        ChannelName.LOBBY: "大厅屏幕",
        ChannelName.SESSION: "给患者和家属的讲解",
        Audience.WARD_SCREEN: "病区屏幕",
        Audience.PRINT_HANDOUT: "纸质资料",
        Audience.WEBSITE: "医院网站",
        Audience.SOCIAL: "微信等社交媒体",
        Audience.PRESS: "报纸、广播和电视",
        Audience.CONFERENCE: "医护人员会议",
    },
    tasks={
        "hide": "从屏幕撤下",
        SCREENS: "从所有这类屏幕撤下，并从文件中删除",
        "acknowledge": "给您这份回执",
        "notify": "通知持有的一方",
        "recall": "尽力收回",
        "ask_relative": "询问本人的意愿",
        "purge": "删除照片和故事",
        "answer": "完整答复的最后期限",
        "backups": "由新的备份覆盖",
    },
    day=_day,
    moment=_moment,
    copy=CopyWords(
        title="您的知情同意书",
        lead="这一份由您保存。上面写明：您同意分享什么，谁可以看到，到哪一天为止。"
        "您随时可以撤回，不用说明理由，也不会影响您的治疗。",
        footer="本人留存，请妥善保管。",
        drafted="这份同意书还没有启用，要等另一位工作人员核对。在此之前，我们什么都不展示。",
        ended="这份同意书已不再有效（{status}），我们不会再依据它展示任何内容。",
        yes="您同意",
        no="您不同意",
        open="您没有回答，我们一律按不同意处理",
        taken_back="您已撤回",
        show_heading="可以展示什么",
        audience_heading="谁可以看到",
        purpose_heading="用来做什么",
        signed_on="签署日期",
        signed_by="签署人",
        status_row="目前状态",
        checked="核对情况",
        last_day="最后一天",
        ask_again="最迟再次征求意见",
        form="同意书版本",
        form_value="{id}，第 {version} 版，{language}",
        back_heading="怎样撤回",
        back_steps=(
            (
                "告诉任何一位工作人员：当面说、打电话、发微信或短信、写信、发邮件都可以，"
                "也可以请家属转告。"
            ),
            "说明是全部撤回，还是只撤回一部分。不用讲理由，也不用填表。",
            "我们先从屏幕上撤下，再核对其他事情，并给您一份回执。",
        ),
        copies_heading="哪些收不回来",
        copies=_COPIES,
        rights_heading="您的权利",
        rights=(
            "查看我们保存了哪些与您有关的信息，并索取副本；",
            "要求更正错误；",
            "要求删除您的照片和故事；",
            "向个人信息保护部门投诉。",
        ),
        scan="您签署的同意书的校验值（SHA-256）：{sha256}",
    ),
    withdrawal=WithdrawalWords(
        title="撤回同意回执",
        lead_all="我们在{moment}收到了您的撤回，从那一刻起生效。您撤回了全部内容。"
        "您的治疗不会受任何影响。",
        lead_part="我们在{moment}收到了您的撤回，从那一刻起生效。您撤回了下面写明的部分。"
        "您的治疗不会受任何影响。",
        footer="本人留存，请妥善保管。",
        received="收到时间",
        how="提出方式",
        what_heading="您撤回了什么",
        everything="您此前同意分享的全部内容",
        consent_line="您在{day}签署的同意书（编号 {reference}）",
        places_heading="在哪里，做什么，到哪天为止",
        places_intro="以下是我们所知道的全部地方。",
        place="地方",
        step="怎样处理",
        due="最迟时间",
        done="{day}已完成",
        no_tasks="据我们所知，您的照片和故事没有在任何地方展示过。",
        other_step="收回或销毁",
        copies_heading="哪些收不回来",
        copies_intro="有些已经不在我们手里：",
        copies=_COPIES,
        keep_heading="我们保留什么，为什么",
        keep=(
            (
                "您签署的同意书和这次撤回的记录。法律要求我们能够证明确实照您的意思做了。"
                "它们锁起来保存，不作他用。"
            ),
            "您的照片和故事，不会因此保留。",
        ),
        again="如果您以后改变主意，可以重新签一份。没有人会催您。",
        hash_note="本回执记录的校验值（SHA-256）：{sha256}",
    ),
)
