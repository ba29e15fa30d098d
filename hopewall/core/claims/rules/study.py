"""Studies: what is still being tested has no outcome."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    HINT_EVERYWHERE,
    REVIEW_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Near,
    Said,
    sources,
)

RULES: Final = (
    ClaimRule(
        "trial-promise",
        BLOCK_EVERYWHERE,
        Said(
            "It says that something still being tested works or is safe.",
            "说还在试验的东西有效或安全。",
        ),
        Said(
            "Say that it was a study, and that nobody knows yet.",
            "写明这是研究，效果还不知道。",
        ),
        sources(
            "Regulation 818 of the State Council (2026); Advertising Law Art. 16(1)",
            "21 CFR 312.7(a)",
            "Directive 2001/83/EC Art. 87(1)",
            "Human Medicines Regulations 2012 reg. 279",
        ),
        english=r"""
        (?:join|get on|sign up for|enrol\w* (?:in|on)|apply for|get into|ask about) (?:the|this
            |a|our|your) (?:study|trial)(?:!| while| now| before| today| if you)
        (?:experimental|trial|study|unapproved|unlicensed|phase (?:1|2|3|one|two|three
            |i{1,3}))[^.!?\n]{0,50}(?:change the world|get in early|everyone should|wiped|fixed
            |cured?|safer|proven|the answer|will work|100 ?%|wonder|incredible|amazing|brilliant
            |revolution\w*|knocked|zapped|destroyed)
        (?:only in trials|in trials|not approved|still being tested|still in testing|trial cells
            |study cells|experimental)[^.!?\n]{0,30}(?:but|gave me|real deal|fixed|saved|works
            |amazing|my life|brilliant|worked|incredible|safer)|(?:don't|do not|why) wait for
            _approval
        """,
        chinese=r"""
        (?:试验|研究|入组|新药)[^。!?]{0,6}(?:名额|位置)[^。!?]{0,6}(?:快|不多|抓紧|有限|最后|没
            |赶)|(?:试验|入组|新药|没批|未批|还没批|没上市)[^。!?]{0,14}(?:好得|真管用|管用|治好
            |完全好|出奇|效果好|灵|有效|比[^。!?]{0,6}(?:好|强))
        第一批?(?:试|用|打|做|吃)的?(?:人)?[^。!?]{0,14}(?:好|活|没事|成|见效|灵)
        (?:试验|研究|没批|未上市|没上市|实验)(?:的|阶段|期|中|组)*(?:的)?(?:药|细胞|疗法
            |针)?[^。!?]{0,8}(?:救活|救了|治好|厉害|神|强|好用|灵|见效|比医院|比上市|好得)
        """,
        near=(
            Near("trial", "worked", 30, apart="uncertain"),
            Near("试验", "好处", 14, apart="存疑"),
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "trial",
        HINT_EVERYWHERE,
        Said(
            "It speaks of a study: outcome words are not allowed beside it.",
            "提到临床研究，旁边不能写疗效。",
        ),
        Said(
            "Mark the story as investigational and leave outcomes out.",
            "标明研究性治疗，不写结果。",
        ),
        sources(
            "Regulation 818 of the State Council (2026)",
            "21 CFR 312.7(a)",
            "Directive 2001/83/EC Art. 87(1)",
            "Human Medicines Regulations 2012 reg. 279",
        ),
        english=r"""
        clinical trials?|study drug|investigational|experimental|trial participant
        """,
        chinese=r"""
        临床(?:试验|研究)|受试者|入组|研究者发起|试验药
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
    ClaimRule(
        "trial-hope",
        REVIEW_EVERYWHERE,
        Said("Hope is set on something not approved.", "对未获批的东西寄予希望。"),
        Said("Say that nobody knows yet.", "写明还不知道效果。"),
        sources(
            "Advertising Law Art. 16(1)",
            "21 CFR 312.7(a)",
            "Directive 2001/83/EC Art. 87(1)",
            "Human Medicines Regulations 2012 reg. 279",
        ),
        english=r"""
        (?:promising|exciting|hopeful) (?:new )?(?:trial|drug|study|cells|treatment)
        experimental (?:drug|cells|treatment)
        """,
        chinese=r"""
        (?:新药|试验|没上市|未上市)[^。!?\n]{0,10}(?:希望|期待|不错|看好)
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
