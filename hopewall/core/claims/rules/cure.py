"""Cure: the word that no text here may say of a person."""

from typing import Final

from hopewall.core.claims.rule import BLOCK_EVERYWHERE, ClaimRule, Near, Said, sources

_ASSERTION: Final = sources(
    "Advertising Law Art. 16(1); Medical Advertising Measures Art. 7(2)",
    "16 CFR 255.2; FTC Act s. 5",
    "Directive 2001/83/EC Art. 90(b), (j); Directive 2005/29/EC Annex I no. 17",
    "Human Medicines Regulations 2012 Part 14; CAP Code 12",
)

RULES: Final = (
    ClaimRule(
        "cure",
        BLOCK_EVERYWHERE,
        Said("It says that somebody or something was cured.", "说成了“治愈”一类的断言。"),
        Said(
            "Say what happened and what is not known: “I am at home again. We go on checking.”",
            "只写发生的事和还不知道的事，例如“现在在家，还要复查”。",
        ),
        _ASSERTION,
        english=r"""
        (?<!not a )cur(?:e|es|ed|ing|ative|able)(?! (?:ham|meat|bacon|fish|salmon|sausages?|pork
            |beef|cheese|leather|for (?:boredom|hiccups|hunger|loneliness)))
        (?:completely|fully|totally|finally|truly|all|been|is|am|are|was|were|'s|'m|'re|got|get
            |be|and|now) healed(?! (?:over|up))
        heal(?:ed|s|ing)? (?:me|him|her|us|them|you|my (?!wound|skin|cut)|completely|of |people
            |children|our )
        (?:permanent|lasting|final|lifelong) (?:fix|solution|answer|remission)
        (?:fully|completely|totally|100 ?%|entirely|a hundred per ?cent) (?:recovered|better
            |well|healthy|fixed|over it)
        (?:full|complete|total|miraculous) recovery|restored to (?:full )?health
        (?:back to|in) (?:full|perfect) health|good as new
        (?:made|makes|making) (?:me|him|her|us|them|you|people) (?:well|whole|healthy|better) (?:again
            |for)
        (?:can(?:'t|not)|won't|will not|will never|is never|never going to|not going to|isn't)
            (?: ever)? (?:come|be coming|coming|grow|return|relapse)(?: back)?(?: (?:again|after
            |ever|now|once|for))(?! (?:home|to (?:the|this)|here|for))
        (?:{illness}|it) (?:will never|won't ever|can't|cannot|can never|won't|is never) (?:come
            |be coming|coming|return|touch)(?: back)?
        (?:beat|beaten|kicked|defeated|licked|conquered|won|done with|over|rid of|free of
            |finished with) (?:it|this|that|(?:\w+ )?{illness})(?: \w+)? (?:for (?:ever|good
            |life)|forever|once and for all|permanently|full stop)
        (?:{illness}|it)(?: is|'s| was)? (?:gone|over|done|finished|history|dead|out)
            (?: and done)? (?:for (?:ever|good|life)|forever|once and for all|permanently
            |full stop)
        never (?:have|need)(?: to have)? (?:another )?(?:treatment|medicine|transfusion
            |hospital)s? (?:again|ever)
        fix(?:ed|es) (?:me|him|her|my (?:blood|genes?|dna|son|daughter)|the (?:gene|disease
            |cancer|problem))(?: for good| for life| forever| completely)?
        (?:cancer|disease|tumou?r|leuka?emia|lymphoma|myeloma)[- ]free (?:for (?:life|ever|good)
            |forever)
        no longer (?:sick|ill) (?:at all|and never|for good)
        """,
        chinese=r"""
        (?<!很)(?<!真)(?<!太)(?<!最)(?<!好)(?<!挺)(?<!更)(?<!超)治愈(?!系|了?什么|我的(?:心|夏
            |一天))
        (?<![a-z])zhi ?yu(?![a-z])|治yu|zhi愈|全愈|痊yu|根zhi|痊愈|根治|断(?:了)?根|除(?:了)?根
        去(?:了)?根|治(?:得)?好(?!几|多|些|像|不|歹|久|坏|奇)|治断根
        (?:病|瘤|癌|血友病|地贫|白血病)(?:全|都|也|就|彻底|完全|真|给|终于|已经|算是|总算)*(?:看
            |治|医|弄|打)?好(?:了|全|透|利索|干净|彻底)
        (?:完全|彻底|全面|全|真正|已经)(?:地)?(?:康复|恢复|好了|好透|好利索|没事|健康|摆脱|告别
            |战胜)
        好(?:利索|透|全|彻底|断根)了?|康复如初|恢复如初|恢复如常|完好如初|包治|药到病除
        (?:再也|永远|永|一辈子|终身|以后|往后|今后|绝对|肯定|一定)(?:都|也|就)?(?:不(?:会|用|再
            |可能)*|没)(?:再)?(?:犯|复发|发作|回来|得|长|输血|吃药|怕|担心)
        再(?:也)?不(?:会)?(?:犯|复发|发作|得病|回来)了?
        不(?:会)?(?:再)?复发(?!就|的话|最|是)|不反弹|一劳永逸
        (?:跟|和|像|同|与)?(?:没病|没得过病|没生过病)(?:的)?(?:人)?(?:一样|似的|了)
        病(?:都)?(?:没|不在)了
        (?:打|做|输)(?:了)?(?:一)?(?:针|次|回|袋)(?:细胞)?(?:,)?(?:就|便)?(?:全|都)?(?:好了|没病
            |终身|一辈子|搞定|解决)
        一次(?:治疗|输注|回输|注射)?(?:,)?(?:终身|一生|永久|一辈子)
        终身(?:有效|免疫|受益|无忧|不)|摆脱(?:了)?(?:病魔|疾病|癌|这个?病)
        (?:告别|战胜|打败|赢了|干掉)(?:了)?(?:病魔|疾病|癌|白血病|淋巴瘤|骨髓瘤|血友病|地贫|狼疮
            |这个?病)
        (?:重获|还(?:我|给我|他|她))(?:了)?(?:新生|健康)
        (?:变成|成|是)(?:了)?(?:一?个)?(?:健康人|正常人|好人)了
        (?:和|跟|与|像)(?:个)?(?:正常|健康|普通)(?:人|娃|孩子|小孩)(?:一样|一个样|没区别|没两样)
        """,
        near=(Near("illness", "for-ever", 30, apart="uncertain"),),
    ),
    ClaimRule(
        "miracle",
        BLOCK_EVERYWHERE,
        Said("It makes the treatment a miracle.", "夸大成奇迹、神药。"),
        Said("Use plain words for what happened.", "用平常的话写发生的事。"),
        sources(
            "Advertising Law Art. 16(1), 28",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 87(3), 90(j)",
            "CAP Code 12; 3.1",
        ),
        english=r"""
        mirac\w+
        wonder[- ]?(?:drugs?|cures?|cells?|treatments?|medicines?)
        silver bullets?
        magic(?:al)? (?:cure|pill|bullet|cells?|treatment|medicine|potion|wand|bag|shot
            |infusion)s?
        (?:brought|came|come|bring\w*|raised|back) (?:\w+ )?(?:back )?from the dead
        (?:game|life)[- ]?chang(?:er|ing) (?:treatment|therapy|drug|cells|medicine)
        game[- ]changer
        breakthrough (?:treatment|therapy|cure|drug|medicine)
        revolutionary|holy grail|superhero cells|super ?cells|godsend|gift from god|magic
        """,
        chinese=r"""
        奇迹(?!般地?没)|神奇|神药|神效|神针|神威|特效|灵丹|仙丹|妙药|起死回生|立竿见影
        一针(?:见效|清零|治|搞定|就好|灵|除)|逆天|显灵|救命(?:药|针|神)|黑科技|抗癌神
        神(?:了|奇|一样)(?:的)?(?:疗|细胞|药|针|$)?|(?:鬼门关|阎王)[^。!?\n]{0,6}(?:拉|抢|捡|救)
        从死神手里|死里逃生|福音|万能|包治百病|攻克|颠覆|革命性|划时代|里程碑|重大突破
        人类(?:的)?(?:希望|福)
        """,
        denied=True,
    ),
)
