"""Every word of the hand-out that is not of a page, once for each language."""

from dataclasses import dataclass
from typing import Final

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class HandoutWords:
    """One language's words; texts with braces take values."""

    kicker: str
    untitled: str
    made: str
    """{hospital}, {day}"""
    lead: str
    numbers: str
    numbers_note: str
    actions: str
    actions_note: str
    to_ask: str
    to_ask_note: str
    parked: str
    parked_note: str
    notes: str
    card: str
    card_cut: str
    card_say: str
    card_steps: str
    card_had: str
    card_product: str
    card_write: str
    """Said where the hospital has not set its number; a line to write it on follows."""
    card_emergency: str
    card_show: str
    phone_title: str
    phone_note: str
    link_title: str
    sources: str
    contact: str
    contact_phone: str
    contact_night: str
    contact_hours: str
    not_checked: str
    checked: str
    facts_of: str
    """{day}"""
    substitute: str
    footer: str
    """{hospital}, {day}"""
    page: tuple[str, str, str]
    qr_alt: str
    link_alt: str
    array_alt: str
    """{words}"""


_ENGLISH: Final = HandoutWords(
    kicker="To take home",
    untitled="What we talked about",
    made="Prepared at {hospital} on {day}",
    lead="These pages say what we went through together. Keep the last page with you.",
    numbers="In numbers",
    numbers_note="Each dot is one person out of 100. Nobody can tell beforehand which one you are.",
    actions="What you can do",
    actions_note="Tick what you have done.",
    to_ask="Questions you can ask us",
    to_ask_note="Tick what matters to you and bring this page along.",
    parked="Your own questions",
    parked_note="You asked these. There is room to write down the answer.",
    notes="Room for your notes",
    card="Red-flag card",
    card_cut="Cut along the line. It fits into a pocket.",
    card_say="Call now, day or night",
    card_steps="How to call",
    card_had="I had CAR T-cells on",
    card_product="Product",
    card_write="This hospital has not set its number yet. Ask your nurse and write it here:",
    card_emergency="In an emergency",
    card_show="Show this card to every doctor. Ask the team before any new medicine.",
    phone_title="For your phone",
    phone_note="Point your phone's camera here. The card comes as text. It needs no network.",
    link_title="Read more",
    sources="Where this comes from",
    contact="How to reach us",
    contact_phone="Phone",
    contact_night="Day and night",
    contact_hours="Open",
    not_checked="not yet checked by a clinician at this hospital",
    checked="checked by a clinician at this hospital",
    facts_of="facts of {day}",
    substitute="This sheet does not replace a talk with your team.",
    footer="{hospital} · {day}",
    page=("Page ", " of ", ""),
    qr_alt="A code with the words of the red-flag card",
    link_alt="A code with the address of the hospital's own page",
    array_alt="Drawing of 100 people. {words}",
)

_CHINESE: Final = HandoutWords(
    kicker="带回家",
    untitled="我们谈过的内容",
    made="{hospital}，{day}",
    lead="这几页写的是我们一起谈过的内容。最后一页请随身带着。",
    numbers="用数字来看",
    numbers_note="一个圆点就是 100 人里的一个人。事先谁也说不出您会是哪一个。",
    actions="您可以做的事",
    actions_note="做好一件，勾掉一件。",
    to_ask="您可以这样问我们",
    to_ask_note="勾出您最关心的，下次带来。",
    parked="您自己的问题",
    parked_note="这些是您问的。下面留了地方，可以写回答。",
    notes="留给您写字的地方",
    card="求助卡",
    card_cut="沿线剪下，放进口袋。",
    card_say="马上打电话，白天黑夜都要打",
    card_steps="电话怎么打",
    card_had="我做过 CAR-T，回输日期",
    card_product="产品",
    card_write="本院还没有设好这个号码。请问护士，写在这里：",
    card_emergency="紧急时打",
    card_show="看任何医生都出示这张卡。用新药以前，先问 CAR-T 团队。",
    phone_title="存进手机",
    phone_note="手机相机对准这里，卡片就变成文字，不用上网。",
    link_title="了解更多",
    sources="这些内容从哪里来",
    contact="怎么找到我们",
    contact_phone="电话",
    contact_night="白天黑夜",
    contact_hours="开放时间",
    not_checked="本院医生还没有审过",
    checked="本院医生已审过",
    facts_of="内容核对于 {day}",
    substitute="这几页不能代替和医生、护士当面谈。",
    footer="{hospital} · {day}",
    page=("第 ", " 页，共 ", " 页"),
    qr_alt="二维码，里面是求助卡上的文字",
    link_alt="二维码，里面是医院网页的地址",
    array_alt="100 个人的图。{words}",
)

WORDS: Final[dict[Language, HandoutWords]] = {
    Language.EN: _ENGLISH,
    Language.ZH_HANS: _CHINESE,
}
