"""Cure: what no text here may say of a person or of a treatment."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Near,
    Said,
    sources,
)
from hopewall.core.claims.rules.assertion import ASSERTION

RULES: Final = (
    ClaimRule(
        "cure",
        BLOCK_EVERYWHERE,
        Said("It says that somebody or something was cured.", "说成了“治愈”一类的断言。"),
        Said(
            "Say what happened and what is not known: “I am at home again. We go on checking.”",
            "只写发生的事和还不知道的事，例如“现在在家，还要复查”。",
        ),
        ASSERTION,
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
        (?:made|makes|making) (?:me|him|her|us|them|you|people) (?:well|whole|healthy|better)
            _(?:again|for)
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
        (?:gone|over|away|beat it|beaten|fixed|well|clear|free|out|healthy|finished|better)
            (?:,)? (?:for ?ever|for good|for life|and (?:it's )?not coming back
            |and won't be back|and it is not coming back)
        (?:not|never|no longer) (?:be )?(?:ill|sick|unwell)(?: any ?more| again| ever again)
            |nothing (?:is )?wrong with (?:me|him|her|us|them)(?: at all| any ?more| now)?
        (?:is|'s|was|are|am|'m) (?:now )?(?:a )?(?:perfectly |completely |totally |entirely
            _)?healthy (?:child|boy|girl|man|woman|kid|person|again|now|baby|teenager|at last)
        (?:end(?:s|ed)?|finish(?:es|ed)|stopp?(?:s|ed)|cur(?:es|ed)|put (?:an end|a stop
            |paid) to|sort(?:s|ed)(?: out)?|reverse[sd]?|switch(?:es|ed) off|got rid of
            |gets rid of|rid (?:me|him|her|us) of|took away|saw off|wiped out|erased|banished) (?:
            (?:the|my|his|her|our|all|this|that) )?(?:\w+'s )?(?:{illness}|problem|faulty gene)
        (?:one|a single|a) (?:bag|drip|dose|shot|infusion|treatment|jab|go)(?: \w+){0,3} (?:sorted
            |fixed|did|cured|ended|changed|was enough|and it was)
        (?:blood|genes?|dna|body|immune system|marrow|heart|eyes|sight) (?:is|was|are|has been
            |have been|been)(?: \w+)? (?:fixed|repaired|mended|corrected|put right|restored
            |reset|rebooted|renewed|reborn|good as new)
        (?:kicked|threw|chased|booted|drove|sent|took|washed|burned|swept) (?:the |my |his |her )?
            (?:{illness}|it|thing)(?: right| clean| straight)? (?:out|packing|away)
        (?:good ?bye|bye bye|farewell|so long|ta[- ]ra|adios),? (?:to )?(?:my |the |his |her
            _)?{illness}|good riddance
        (?:mark my words|i swear)[^.!?\n]{0,30}|living proof|(?:won't|will not|isn't|not
            |never) be coming back|(?:never|won't) need (?:\w+ ){0,3}(?:treatment|transfusions?
            |medicine|hospital|chemo) (?:again|any ?more|ever)
        (?:{illness}|it|this|that)(?: is|'s)? (?:all )?(?:in the past|behind (?:me|us|him|her)
            |ancient history|history|a memory|just a memory|a distant memory|done and dusted
            |over and done)
        {illness}(?: \w+)? (?:lost|surrendered|waved|packed (?:its|his) bags|left the building
            |threw in|met its match|ran away|never stood a chance|deceased|no longer exists?|is no
            _more|didn't stand a chance|has left|said goodbye)
        (?:wiped|pulled|ripped|torn|dug|cut|taken|took|burnt|burned|rooted) (?:\w+ )?(?:off|out|up
            |away)(?: \w+)? (?:the face|by the root|at the root|of my (?:body|blood|life)|root and
            _branch)|by the root|root and branch
        (?:never|not|won't|no longer|n't)(?: \w+)? (?:be )?(?:poorly|ill|sick|unwell)(?: with|
            _again| any ?more| any longer)|(?:ill|sick|poorly|a patient) no (?:longer|more)|no
            _longer (?:part of me|in me|have it|mine|a patient|need)
        (?:outgrew|shook off|shed|escaped|outlived|outran|cheated|evicted|unlearned)(?: \w+)?
            _(?:{illness}|it|death)|case closed|(?:done|finished|through),? (?:done,? )*with
            _{illness}|(?:walked|walk|came|strolled|danced) out (?:well|healthy|cured|free|new|of
            _there well)
        (?:once|when|after) you(?:'ve| have) had (?:it|this|them|the cells),? you(?:'re| are)
            |you're sorted|sorted for (?:life|good)|(?:i|we|he|she) (?:won|beat it|did it|made it)
            (?:\.|!|$)|rang the bell|it's over(?:\.|!|$)
        {illness}\? what {illness}|{illness}\? (?:never heard|gone|history|over)
        (?:is|'s|are|as) (?:a |just a |like any |an )?(?:perfectly |completely )?(?:normal
            |ordinary|healthy|regular) (?:boy|girl|child|kid|man|woman|person|baby|teenager|lad
            |lass)(?: now| again| today)?
        past tense|extinct|(?:no|isn't any|not any) (?:more )?{illness} in (?:this|my|our|his|her)
            _(?:house|body|blood|family|life|bones)|(?:fixed|mended|repaired|corrected|healed)
            _what was|used to (?:bleed|be ill|be sick|have (?:\w+ )?{illness}|need \w+
            |hurt)[^.!?\n]{0,12}(?:now|doesn't|don't|not any|no longer)
        no cure,? [^.!?\n]{0,8}(?:now|until|till)
        """,
        chinese=r"""
        病?连根儿?(?:都|也)?(?:没|拔|除|铲|端)|病(?:的)?根儿?(?:都|也)?(?:没了|没剩|没有了|拔了|断了)
        (?<!很)(?<!真)(?<!太)(?<!最)(?<!好)(?<!挺)(?<!更)(?<!超)治愈(?!系|了?什么|我的(?:心|夏
            |一天))
        (?<![a-z])zhi ?yu(?![a-z])|治yu|zhi愈|全愈|痊yu|根zhi|(?<![a-z])(?:zhi ?hao|duan ?gen
            |quan ?yu|gen ?zhi)(?![a-z])|痊愈|根治|断(?:了)?根|除(?:了)?根
        去(?:了)?根|治(?:得)?好(?!几|多|些|像|不|歹|久|坏|奇)|治断根
        (?:病|瘤|癌|血友病|地贫|白血病)(?:全|都|也|就|彻底|完全|真|给|终于|已经|算是|总算)*(?:看
            |治|医|弄|打)?好(?:了|全|透|利索|干净|彻底)
        (?<!才能)(?<!才)(?:完全|彻底|全面|(?<!完)全|真正|已经)(?:地)?(?:康复|恢复|好了|好透|好利索
            |没事|健康|摆脱|告别|战胜)
        好(?:利索|透|全|彻底|断根)了?|康复如初|恢复如初|恢复如常|完好如初|包治|药到病除
        (?:再也|永远|永|一辈子|终身|以后|往后|今后|绝对|肯定|一定)(?:都|也|就)?(?:不(?:会|用|再
            |可能)*|没)(?:再)?(?:犯|复发|发作|回来|得|长|输血|吃药|怕|担心)
        再(?:也)?不(?:会)?(?:犯|复发|发作|得病|回来)了?
        (?<!会)不(?:会)?(?:再)?复发(?!就|的话|最|是)|不反弹|一劳永逸
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
        (?:是|成|做)(?:个|了)*(?:一个)?(?:没病|健康|没事)的?(?:人|孩子|娃)
        摘(?:了|掉)?(?:[^。!?,]{0,4})帽
        (?:跟|和|与|向)(?:癌|病|肿瘤|白血病|淋巴瘤|骨髓瘤|血友病|地贫|医院)[^。!?,]{0,4}(?:说)?
            (?:再见|拜拜|告别|永别|一刀两断|两清|没关系|划清)
        (?:癌|病|这一?页|这一?关|坎)[^。!?,]{0,6}(?:翻篇|翻过去|过去了|彻底过|迈过|跨过|了结
            |完结|划上句号|画上句号)
        (?:病|瘤|癌)(?:全|都|也|就|真|彻底|完全|终于|总算)*(?:好|治住|去|除)(?:啦|了|全|完|透|利
            |净|个?干净|掉)
        (?:这|那)?(?:回|次|下)?(?:是)?(?:真|真的|彻底|全|完全)(?:的)?好(?:了|啦|全|透)
        (?:把)?(?:病|癌|祸)?根(?:儿|子)?(?:给|都|也|就|全)*(?:拔|除|断|挖|去|绝)
        (?:治|医)(?:住|断|绝|没|利索|明白|透|痊|得好)了?
        好(?:得)?(?:透透|全乎|全须|彻彻底底|利利索索|妥妥|干干净净)
        (?:从此|从今|此后|往后)[^。!?]{0,8}(?:没病|无病|不再|再也|告别|跟药|跟医院|健康)
        (?:忘了|忘记|不记得)(?:自己)?(?:得|生|有)?过?(?:这)?(?:回事|病)
        (?:病历|药|药盒|药罐)[^。!?,]{0,4}(?:可以|都|全)(?:扔|丢|撕)了?
        (?:医院|病)[^。!?,]{0,6}(?:再也|不用再|不必再)(?:去|来|跑|管|理)
        (?:一|两)(?:针|袋|次|回)[^。!?]{0,6}(?:就|便)?(?:给|把)?[^。!?]{0,4}(?:治住|解决|搞定|除
            |断|好了|去根|没了|管一辈子|一劳)
        (?:好了|没了)(?:,)?(?:就|那)?(?:不是暂时|是永久|永远)
        (?:变|恢复|回)(?:成|到)(?:了)?(?:个|一个)?(?:健康|正常|没病|普通)(?:的)?(?:人|孩子|娃
            |状态)?
        (?:毛病|病)(?:一点|半点|全|都)?(?:也)?没(?:有)?了
        (?:癌|癌症|癌细胞|肿瘤|病|白血病|淋巴瘤|骨髓瘤|地贫|血友病|狼疮)[^。!?,]{0,6}(?:投降|认输
            |滚蛋|完蛋|打趴|打倒|打败|踢出|赶走|击退|扫地出门|没影|去无踪|绝迹|不复存在|被我(?:打
            |赢|干)|退散|走开了|离开了)
        (?:把)(?:这|那)?(?:个)?(?:病|癌|瘤|白血病|淋巴瘤)[^。!?,]{0,4}(?:踢|赶|打|扔|甩|送|请|治
            |拿|除|断|解决|搞定|收拾)
        (?:从没|没有|好像没|像没|当(?:作|自己)?(?:从)?没)(?:得|生|患|有)过?(?:这|那)?(?:个)?病
        (?:大病|重病|病)(?:已|初|全)?(?:去|愈|除|痊|尽|退)(?:了|,|。|!|$)|一身轻松|无病一身轻
            |彻底翻身|熬出头|苦尽甘来|拨云见日|柳暗花明
        (?:从此|从今往后|今后|往后|以后|再也)+不(?:用|必|需要)(?:再)?(?:当药罐子|看医生|跑医院
            |住院|受这(?:个)?罪|遭罪|打针吃药|复查|输)|脱离(?:了)?(?:输血|药|激素|苦海|病痛|透析
            |因子)
        (?:过|渡过|度过)了?(?:危险期|五年关|观察期|这一关|鬼门关)
        我(?:好|没事|健康|康复|自由)(?:啦|了)(?:!|。|,真|$)|真的好(?:啦|了)
        (?:病|癌|瘤|这一切|苦日子|血友病|白血病|地贫)[^。!?]{0,10}(?:过去时|过去式|成了历史
            |成为历史|画(?:上)?句号|结束了|到头了|到此为止|了断)
        (?:当|算|跟|像|等于|就是)(?:个|成|作|一个)?(?:正常|健康|普通)(?:人|孩子|娃)(?:看|待|了
            |一样|生活)?
        不再是(?:病人|玻璃(?:人|娃娃)|药罐子|患者|病号|瓷娃娃)|死马当活马医|(?:真|给
            |把[^。!?,]{0,4})医(?:活|好)了
        (?:病|癌|毛病)(?:一点|半点|啥|什么)?(?:都|也)?没(?:有)?(?:了|,|。|$)|一点病(?:都|也)没
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
        mirac\w+(?! to get)
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
        活菩萨|菩萨(?:心肠|下凡)|老天(?:爷)?(?:开眼|显灵)|上天(?:的)?(?:恩赐|礼物)|高科技|王炸
            |大杀器|杀手锏|核武器|神兵|法宝|天降|重磅
        """,
        denied=True,
    ),
    ClaimRule(
        "effect-on-people",
        BLOCK_EVERYWHERE,
        Said(
            "It says what the treatment does to an illness or to people in general.",
            "泛泛断言疗效。",
        ),
        Said("Speak of one person, not of the treatment.", "只讲个人，不给疗法下结论。"),
        ASSERTION,
        english=r"""
        {therapy} (?:\w+ )?(?:makes?|lets?|gets rid of|destroys?|kills?|clears?|removes?|stops?
            |ends?|eradicates?|beats?|wipes? out|shrinks?|melts?|defeats?|saves?|works|reverses?
            |allows?|gives? (?:children|people|patients|kids|families)|helps? (?:children|people
            |patients|everyone)|can (?:beat|stop|save|fix|end|clear|reverse|wipe|help you
            |give you))(?! (?:me|him|her|us|you)? ?(?:tired|sick|ill|cold|the (?:noise|hum|drip
            |clock)|time|sense|my|his|her|a noise))
        (?:it|this|these|they) (?:really |just |simply |actually )?(?:works|kills cancer
            |beats cancer|saves lives|destroys (?:cancer|tumou?rs))
        (?:children|kids|people|patients|anyone|everyone) (?:like \w+ )?(?:with (?:\w+ )?{illness} )
            (?:can|will|should|now)(?: \w+)? (?:walk|live|see|be|expect|recover|get|go|hope
            |beat)
        """,
        chinese=r"""
        (?:能|可以|可|就能|真能)(?:让|使|把|将|彻底|完全)?(?:癌|肿瘤|瘤|病|癌细胞|白血病|淋巴瘤
            |骨髓瘤|地贫)[^。!?\n]{0,4}(?:消失|清除|缩小|治|消灭|杀|好)
        (?:能|可以)(?:消灭|杀死|清除|打败|战胜|杀光|治疗好|治|根除|逆转)(?:所有|全部|任何)?
            (?:的)?(?:癌|肿瘤|瘤|病|白血病|淋巴瘤|骨髓瘤)
        """,
        explainer=InExplainer.OFF,
        kinds=STORY_KINDS,
    ),
)
