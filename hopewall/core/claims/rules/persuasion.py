"""Persuasion: a push to be treated, fear, before and after, self-diagnosis."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    BLOCK_IN_CHINA,
    BLOCK_IN_EUROPE,
    REVIEW_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Near,
    Said,
    sources,
)

_MATERIAL: Final = sources(
    "Advertising Law Art. 19; Internet Advertising Measures Art. 8; CG-21",
    "16 CFR 255.1",
    "Directive 2001/83/EC Art. 86, 88(1)(a)",
    "Human Medicines Regulations 2012 Part 14",
)

RULES: Final = (
    ClaimRule(
        "call-to-action",
        BLOCK_EVERYWHERE,
        Said("It tells the reader to get a treatment.", "劝读者来做治疗。"),
        Said(
            "Say what you decided, and that others should ask their own team.",
            "只说自己怎么决定的，请读者问自己的医生。",
        ),
        _MATERIAL,
        english=r"""
        (?:everyone|everybody|anyone|anybody|people|patients|you|you all|families|parents
            |all of you)(?: with (?:\w+ )?{illness})? (?:should|must|need to|needs to|ought to
            |has to|have to|has got to|have got to)(?: all| really| just| at least
            | definitely)? (?:demand|get|have|try|ask for|ask about|ask your|choose|take|do it
            |do this|consider|be given|come (?:here|and)|go (?:for|to)|push|insist|fight for
            |know about)(?! (?:up|home|back|some|your own|a (?:nap|rest|cup|break)|better|well))
        (?:don't|dont|do not|no need to|never) (?:wait|hesitate|delay|miss out|go anywhere else
            |put it off|think twice|bother going)(?! (?:for me|up|for my|to eat))
            (?:[^.!?\n]{0,20}(?:treat|late|cells|call|do it|go|it|here|sign|ask))?(?= |[.!]|$)
            (?!,? (?:for|to) )
        (?:just )?(?:go for it|do it now|sign up(?: now| today)?|book (?:now|today|your|a (?:visit
            |consultation|slot|place)|an appointment)|call (?:us|now|today|the (?:clinic|hospital
            |number))|apply now|get in touch|come and get|get treated here|enrol now|get yourself
            |hurry(?: now| while|!)|act now|ask for it by name|register now|contact (?:us|the
            _(?:hospital|clinic)))
        (?:what are you waiting for)\?{1,3} ?(?:get|go|do|sign|call|come|the|try
            |book)[^.!?\n]{0,30}
        get (?:the|your|these) cells|get your life back|before it's too late
        places? (?:are|is) (?:limited|going|filling)|limited (?:places|slots|spots|time)
        spaces? (?:are )?(?:limited|left)|last (?:few )?(?:places|slots)
        (?:i|we|would|i'd|we'd|can|strongly|highly) (?:strongly |highly |really |totally
            _|definitely |truly |100 ?% )?recommend (?:it|this|car[- ]?t|the (?:treatment|cells
            |therapy|study|trial)|gene|cell|that|trying|having|getting|doing|everyone|everybody
            |any)
        (?:i'd|i would) (?:tell|urge|advise|beg) (?:anyone|everyone|everybody|you|any)
        (?:my|one) advice: ?(?:get|do|have|go|don't)
        ask your (?:doctor|gp|consultant|team|hospital|oncologist) (?:about|for|to (?:give|refer
            |put|get))
        scan (?:the |this |here|me)?(?:qr|code|to (?:book|join|see|read|get|find|learn))
        (?:like and|subscribe to|share this|click|tap|dm|whatsapp|pm) (?:us|me|our|the group|link
            |my page|here)|(?:follow|message|text) (?:me|us) (?:on|at|if|for|to find|@)(?! (?:many
            |years|a|the))|join (?:us|our group|the group)
        link in (?:bio|the)
        (?:if you're|if you are|if they|when they|if you get|if it's|if anyone is) (?:\w+ )?
            (?:offer\w*|given|eligible|lucky|chance|able|thinking)[^.!?\n]{0,30}(?:take|say yes
            |grab|do it|go for|jump|sign|don't hesitate|accept|have it|snap)
        (?:just )?say yes to (?:the|this|it|car|cells|treatment)|just say yes|(?:i|we)(?:'d)?
            _(?:urge|beg|implore|advise|encourage|recommend|plead with) (?:you|everyone|everybody
            |anyone|people|all|other|families|parents|every)(?: \w+){0,3}
        (?:every|all) (?:parents?|patients?|family|families|child|children|person|one of you
            |carers?)(?: with \w+)? (?:should|must|needs?|ought|deserves?|has to|have to)|please
            (?:,)? (?:please )?(?:get|have|try|demand|consider|do|take|book|sign|join) (?:this|the
            _(?:cells|treatment|therapy)|it|car|gene|yourself|up|on)(?: \w+){0,3}
        (?:tell|ask|beg|badger|pester|nag|push|pressure) (?:your|the|his|her) (?:doctor|gp
            |consultant|team|hospital|oncologist|specialist|insurer)(?: \w+){0,2} (?:you want
            |for|about|to|until|it)|get (?:on|yourself|your (?:name|mum|dad|child|gp|doctor)
            |referred|tested|in there|the treatment|this treatment|it done)(?: on)?(?: \w+){0,3}
            (?: list| now| today| here| treated)?
        (?:open (?:day|evening|house)|free (?:parking|seminar|talk|webinar|event)|appointments?
            _(?:available|still|this week|now|open)|(?:slots?|spaces?|spots?|places?) (?:available
            |left|open|remaining|still)|walk[- ]?ins? welcome|new patients welcome|now (?:open
            |enrolling|recruiting|accepting|taking|available)|accepting new|enrolling now|waiting
            _list (?:is )?open|join us|register your interest|referrals? (?:open|welcome))
        (?:best|smartest|greatest) (?:decision|choice|move|thing) (?:i|we|you|he|she|my|ever
            |of my|i've)(?: \w+){0,3}|(?:no brainer|don't think twice|why wouldn't you
            |what have you got to lose|nothing to lose|run,? don't walk|grab it|jump at it
            |snap it up|get in (?:early|quick|there|while))
        (?:don't|do not|never) (?:let (?:them|anyone|fear|your)|take no|be (?:put off|fobbed off
            |scared off)|accept|settle)(?: \w+){0,4}|you(?:'d| would) be (?:mad|crazy|daft|silly
            |a fool|foolish) (?:not|to)|(?:spread the word|tell (?:everyone|your friends
            |the world)|share (?:this|my story|with))
        do yourself a favour|you owe it to (?:yourself|your)|(?:don't|never) take no for an answer
            |(?:fight|push|campaign|beg) (?:to get it|for it|for this|until)|find (?:someone|a
            _doctor|a hospital) (?:who|that)(?:'ll| will| can)? (?:say|give|do|offer|get)|
            (?:information|info|patient|open|support) (?:evening|day|session|event|morning)(?: on|
            _at|:)|come (?:to our|along|and see|visit|meet)|(?:i'll|i can|we'll|we can) (?:tell
            |show|help|get|put|introduce) you(?: \w+){0,4} (?:place|slot|list|doctor|number|name
            |in touch|contact)|write to your mp|book it|no[- ]brainer|have it(?:\.|!|,|$)(?!
            _(?:your|back))
        go and (?:get|have|ask|do|see) (?:this|it|them|about|the (?:cells|treatment|hospital))|
            (?:stop|quit) (?:dithering|waiting|worrying|thinking)|dithering|enquire (?:today|now
            |within|here)|(?:talks?|seminars?|clinics?|tours?|classes) (?:every|each|on) (?:\w+ )?
            (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)|come and ask
            |ask about treatment|i'd tell (?:everyone|anyone|everybody|all)
        """,
        chinese=r"""
        (?:强烈)?(?:推荐|安利|建议|奉劝|劝|呼吁)(?:给)?(?:大家|各位|病友|你们?|所有|每个|得了
            |有条件|都|您|家属)[^。!?\n]{0,10}(?:做|试|用|选|去|打|治|考虑|了解)(?!,?多
            (?:喝|吃|休))
        (?:强烈|真心|诚心|力荐|隆重)(?:推荐|建议)
        推荐(?:做|用|打|去|来|给)(?:这|那|他|car|细胞|大家|病友)
        快来(?!看|吃|尝|帮|接)|赶紧(?:来|去(?:做|医|治|问|报|打|用))|赶快(?:来|去(?:做|医|治))
        (?:快|赶紧|赶快|尽快|抓紧|早点|趁早|速)(?:去|来)?(?:做|联系|报名|打这|治|咨询|预约)(?!饭
            |作业|完|了饭)
        (?:不要|别|甭|切莫)(?:再)?(?:犹豫|等|拖|错过|耽误)(?:了)?(?:,?)(?:直接|赶紧|快|就|去做
            |来|做|打|治|这(?:个|儿|里)|了,?(?:去|来|快))(?!想|吃)
        名额(?:有限|不多|紧)|机会不等人|名额(?:难得|有限)|先到先得|报名(?!参加(?:了)?(?:社区|合唱
            |老年)|不上)
        欢迎(?:来(?!我家|家里)|咨询|大家|病友|联系)|咨询(?:热线|电话|我|我们|医院)|就诊请
        预约(?:电话|挂号|热线|二维码|请|方式|咨询)
        联系(?:我|我们|他们|医院|客服|电话)(?!了|不上|的时候)
        (?:都|就|一定要|务必|必须|可以)(?:去|来)(?:做|试试|打|用)(?:car|这|细胞|一下|吧|看看)
        (?:去|来)(?:做|打|用)(?:car-?t|细胞|这个|基因)(?:吧|呀|啊|,|就|准|真)
        认准|首选|闭眼(?:入|选|做)|冲就(?:对|完)|(?:拉你|进|加)(?:入)?(?:我们的?)?(?:病友)?群
        拉个(?:小)?群|报我(?:的)?名|福音(?:来了)?|救星
        想(?:做|治|打|了解|问)的(?:病友|朋友|家属|人|,)?[^。!?\n]{0,8}(?:联系|加|报|私|扫|打|找
            |来|看|戳|滴)
        私信|戳链接|点(?:击|这里)|关注(?:我|公众号|我们)|转发|公众号|小程序|留言领
        扫(?:一扫|码|描|下面|这个|右|左)
        (?:值得|真值得|很值得|超值得)(?:做|一试|去做|拥有|推荐|选|打)
        (?:有条件|得病|生病)的?(?:都|一定|尽量)?(?:上|做|用)(?:car|细胞|这)
        不做(?:就)?(?:亏|后悔|可惜)|早(?:做|打|治)早(?:享受|受益|好)
        来这(?:儿|里|家)(?:就)?(?:对|治|准)
        (?:能|该|可以|有条件)(?:做|打|上|用|治)(?:就|的)?(?:赶紧|赶快|尽量|一定|早|快)?(?:做|打
            |上|用|治)|别(?:心疼|舍不得|怕花)钱|大胆(?:去|地)?(?:做|打|用|治|试)|有钱(?:就|一定
            |的)?(?:要)?(?:做|打|上|治)
        (?:闭着?眼|无脑|直接|果断|放心|赶紧)(?:睛)?(?:选|做|上|冲|打|入|来|去做|去打)(?!医院的
            |手术的)
        有(?:需要|兴趣|意向|问题|想法|同样)的?(?:病友|朋友|家属|人|可以|欢迎|来|,
            |请)?[^。!?]{0,8}(?:联系|留言|找|私|加|来|问|看|戳|关注|咨询)
        (?:可以|请|直接|尽管|欢迎)(?:找|问)我|找我(?:吧|要|就|给|帮|介绍|,)|我(?:给|帮)你(?:介绍
            |联系|问|推荐|安排|挂号|预约)
        (?:千万|一定|绝对)?(?:不要|别)放弃[^。!?]{0,6}(?:做|来|去|试|治|用|还有)|我(?:都)?推荐
            (?:给)?(?:了)?[一二三四五六七八九十几好多\d]*(?:个|位|名)?(?:病友|朋友|人|大家|你)
        (?:坐诊|出诊|门诊)(?:时间)?[^。!?]{0,10}(?:预约|周[一二三四五六日天]|每周|挂号|现场)|
            (?:预约|挂号)(?:方式|电话|请|就能|可|,|从|热线|通道|平台|链接|做)|(?:现场|当场|线上
            |网上|电话|提前)(?:就)?(?:能|可以|可)?(?:预约|报名|挂号|登记)
        (?:电话|地址|详情|热线|联系方式|时间)(?:见|请看|在|如下|附)(?:海报|下|后|图|右|左|背
            |文末)
        (?:患者|病友|病人|家属|家长)们?(?:的)?(?:好消息|佳音|喜讯|希望来|救星|曙光)
            |好消息[:!,]?[^。!?]{0,10}(?:患者|病友|治疗|细胞|新药)
        (?:别|不要|甭)(?:再)?(?:犹豫|拖|等|想|怕)(?:了)?(?:,|!|。)?(?:冲|上|马上|赶快|快|就是|做
            |去做|直接)(?!想|吃)|一定要(?:试|做|去|争取|考虑|打|来)(?:试|一?试|一下|看|看)?(?:car
            |基因|细胞|这|看|试|治)|(?:首先|第一个|就)(?:要|应该|得)?(?:想到|考虑|选)(?:car|细胞
            |基因|这)|不做[^。!?]{0,4}后悔|后悔(?:没早|一辈子|做晚)
        转发(?:给|出去|扩散)|扩散(?:一下|出去|!)|先登记|登记(?:报名|即可|就能)|招募|义诊|欢迎(?:来
            |参加|光临|大家)|24小时(?:咨询|热线|电话)|了解(?:一下|详情|更多)(?:的)?(?:扫|加|戳|点
            |请)
        (?:大家|各位|你们|病友们?|有条件的?)[^。!?]{0,6}(?:都|就|快|赶紧)?(?:上|冲|做|打|去)(?:吧
            |!|$|。|啊|呀)|(?:咨询|详情|有意|需要|想[^。!?]{0,4}|名额|床位)[^。!?]{0,4}(?:私聊
            |私信|私|找我|滴滴|敲我|问我)|(?:都|在|天天)(?:推|安利|种草|带货)这
        """,
        explainer=InExplainer.HINT,
    ),
    ClaimRule(
        "fear",
        REVIEW_EVERYWHERE,
        Said("It frightens the reader into a treatment.", "用恐惧劝人治疗。"),
        Said(
            "Say that there was more than one way, or what you felt, without “only”.",
            "写当时的感受，不写“唯一”“最后”。",
        ),
        sources(
            "Advertising Law Art. 9; Medical Advertising Measures Art. 7",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 90(d), (j)",
            "CAP Code 4.2",
        ),
        english=r"""
        (?:only|last) (?:hope|chance|resort|option)|would (?:have died|be dead)
        no other (?:option|choice|way)
        (?:without|or) (?:it|this|the cells|car[- ]?t)[^.!?\n]{0,15}(?:die|dead|died|death
            |be gone)
        death sentence|running out of time|(?:don't|do not) lose hope|never (?:lose hope|give up)
        there is (?:always )?hope
        """,
        chinese=r"""
        (?:唯一|最后)(?:的|一线|一根)?(?:希望|机会|救命稻草|稻草|选择|出路|办法)
        不(?:做|治|打)(?:的话)?就[^,。]{0,4}(?:死|没|完)
        等死|只有[^,。]{0,8}才能(?:活|救)|死路一条|没(?:有)?别的(?:路|办法|选择)|再不(?:做|治)
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "self-diagnosis",
        BLOCK_IN_EUROPE,
        Said("It lets readers diagnose themselves.", "会让读者自己给自己诊断。"),
        Said("Say how it was found by a doctor.", "写是医生怎么查出来的。"),
        sources(
            "Advertising Law Art. 28",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 90(a), (i)",
            "Human Medicines Regulations 2012 Part 14; CAP Code 12.2",
        ),
        english=r"""
        if (?:you've|you have|your|that's you|this is you)[^.!?\n]{0,100}(?:it|that|this) (?:could
            |may|might)(?: well)? be|if (?:that's|this is|that is) you,? you (?:may|might|could)
            (?: well)? have
        (?:diagnose|check|test) (?:yourself|your own|themselves)
        if you(?:'ve| have| get| feel| wake| find| see)(?: got)? (?:\w+ ){0,8}(?:it's|its|it is
            |that's|you(?:'ve| have)(?: got)?|you probably|then it)[^.!?\n]{0,25}(?:leuka?emia
            |lymphoma|myeloma|lupus|cancer|same|it|this|what i)
        (?:that's|thats|it's|equals?|=|means?|spells?|is|got to be|must be|has to be|always
            |can only be) (?:\w+ )?(?:leuka?emia|lymphoma|myeloma|lupus|cancer|sickle cell
            |blood cancer|thalassa?emia),? (?:trust me|no question|every time|for sure|no doubt
            |end of|full stop|believe me|i promise|definitely|mark)
        (?:don't|no need to|you don't need to|never mind|skip|forget)(?: \w+){0,2} (?:bother
            |biopsy|doctor|gp|test|scan|wait)(?: \w+){0,6} (?:it's|lymphoma|leuka?emia|myeloma
            |lupus|cancer|know)
        (?:plus|and|with|\+) (?:\w+ ){0,3}(?:equals?|=|means?|is|adds up to) (?:\w+ )?
            (?:leuka?emia|lymphoma|myeloma|lupus|cancer|sickle)
        (?:don't|do not|no) need (?:a |any )?(?:blood test|test|scan|doctor|biopsy
            |gp)[^.!?\n]{0,40}(?:leuka?emia|lymphoma|myeloma|lupus|cancer|sickle|know)
            |congratulations,? (?:it's|you've|you have)
        you(?:'ve| have)(?: got)? (?:what|the same|exactly what|just what) (?:i|as|thing|we)|check
            _your own|if (?:it's|they're) (?:low|high|swollen|big|hard)[^.!?\n]{0,14}(?:you've
            |it's|you have)
        """,
        chinese=r"""
        (?:对照|对一对|比一比|对上|中(?:了)?)[^。!?]{0,12}(?:条|项|个|就是|你就|那就
            |症状)[^。!?]{0,12}(?:就是|得了|八成|准|没跑|癌|瘤|白血病|狼疮)
        (?:基本|八成|肯定|多半|准)?(?:就)?是[^。!?,]{0,6}(?:狼疮|白血病|淋巴瘤|骨髓瘤|地贫|癌
            |这个病|这病)(?:没跑|没错|错不了|,不用|,别)
        (?:不是)(?:白血病|淋巴瘤|骨髓瘤|狼疮|地贫|癌|血友病)(?:是|还能是|又是)(?:啥|什么)|
            (?:自己)?一看就(?:知道|是|能看出)[^。!?]{0,4}(?:是)?(?:白血病|淋巴瘤|骨髓瘤|狼疮|地贫
            |癌|这病)
        """,
        near=(
            Near("symptom", "you-have", 60),
            Near("症状", "你就是", 16),
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "before-after",
        BLOCK_IN_CHINA,
        Said("It sets before and after side by side.", "把治疗前后放在一起对比。"),
        Said("Tell one moment.", "只写一个时刻。"),
        sources(
            "Advertising Law Art. 16(1); CG-21",
            "16 CFR 255.2",
            "Directive 2001/83/EC Art. 90(k)",
            "CAP Code 12; Human Medicines Regulations 2012 Part 14",
        ),
        english=r"""
        before[- ]and[- ]after(?! (?:school|work|care|meals?|food|tea|each|every|the))
        before(?:-and-|/|&|\+|-|-n-|-vs-)after|(?:my|his|her|the|a|these|our) before and after(?!
            _(?:school|meals|work|care|club|every|each|breakfast|dinner|lunch))
        before ?/ ?after
        before and after (?:photos?|pictures?|shots?|scans?|images?)
        before (?:the |my |his |her |this |car[- ]?t )?(?:infusion|treatment|therapy|cells
            |transplant|gene therapy|all this)[^.!?\n]{0,60}(?:after|now|afterwards|since|today
            |later)
        (?:from|straight from) (?:death's door|wheelchair|a wheelchair|bed|hospital bed
            |the brink|hospice|intensive care|a coma|crutches|oxygen|skin and bone
            |grey) [^.!?\n]{0,6}?to [^.!?\n]{0,40}
        (?:left|first|top)[^.!?\n]{0,30}(?:right|second|bottom)[^.!?\n]{0,30}(?:none|clear|after
            |smil\w+|healthy|nothing)
        (?:side by side|next to each other|split (?:image|screen|picture))[^.!?\n]{0,60}
            (?:before|after|then|now|treatment|thin|gaunt)
        (?:then|last year|a year ago|before) (?:and|v|vs|versus|-|/) now
        what a difference|look at (?:me|him|her) (?:then|before)
        (?:couldn't|could not|couldnt|unable to)[^.!?\n]{0,50}(?:(?:weeks|months|days|year
            |years) (?:after|later|on)|now (?:i|he|she)|and now|today)[^.!?\n]{0,40}
        (?:in|last|by|that|this) (?:january|february|march|april|may|june|july|august|september
            |october|november|december|spring|summer|autumn|winter|christmas|year)[^.!?\n]{0,60}
            (?:,|and|then)? ?(?:by|in|this|now|today) (?:january|february|march|april|may|june
            |july|august|september|october|november|december|spring|summer|autumn|winter
            |christmas|year|i|he|she|we)[^.!?\n]{0,40}(?:danc\w+|walk\w*|run\w*|ran|swim\w*
            |climb\w*|cycl\w+|dark|work|back|gone|clear|fine|well|school)
        (?:me|him|her|us) (?:then|last year|at my worst),?(?: and| -)?(?: here is| this is)? (?:me
            |him|her|us) (?:now|after|today)|before: ?[^\n]{1,60}after: ?|then: ?[^\n]{1,60}now: ?
        (?:first|left|top|old|earlier)(?:-hand)? (?:photo|picture|image|shot|frame
            |side)[^.!?\n]{0,60}(?:second|right|bottom|next|new|later|other)
        (?:went|came|go|arrived|carried|wheeled|pushed)(?: \w+)? in (?:\w+ )?(?:in|on|by) (?:a )?
            (?:wheelchair|stretcher|trolley|ambulance|crutches)[^.!?\n]{0,40}(?:walked|walk|ran
            |danced|strolled|skipped|drove|out)
        from (?:a |the |my )?(?:wheelchair|stretcher|bed|deathbed|hospice|walking frame|death
            |sick ?bed|skin and bone|zero|hell|grey|coma|ventilator|icu) to [^.!?\n]{2,40}
        (?:barely|couldn't|could not|could hardly|could barely|unable to|not able to
            |too weak to)[^.!?\n]{0,60}(?:and |but |,)? ?(?:now|today|by|then|after|six|three
            |two|four|ten|this)[^.!?\n]{0,40}(?:i|he|she|we)(?:'m|'s|'re)? (?:\w+ )?(?:danc|walk
            |run|ran|swim|climb|cycl|carr|lift|play|work|back|chas|hik|garden|ski|drive)\w*
        before: ?[^\n]{1,50}(?:now|after|today): ?|(?:on the left|first one|top one
            |above)[^.!?\n]{0,40}(?:on the right|second one|bottom one|below)|(?:left|right)(?:,|
            _and| vs)[^.!?\n]{0,30}(?:right|left)
        before and after (?:car|the (?:cells|infusion|treatment|transplant|therapy)|treatment|my
            _(?:cells|treatment)|gene|transplant|chemo|infusion)
        """,
        chinese=r"""
        (?:以前|原来|过去|从前)[^。!?\n]{1,16}(?:做|打|输|用|治|回输)(?:完|了|过)(?:细胞|治疗|疗程)?(?:以后
            |之后|后|,)[^。!?\n]{0,10}(?:天天|每天|能|可以|现在|照样)
        before ?/? ?(?:and)? ?after
        (?:治疗|回输|术|用药|手术|打针|做)(?:之)?前(?:和|与|跟|、|/|vs)?(?:治疗|回输|术|用药
            |做)?(?:之)?后(?:的)?(?:的)?(?:对比|照|变化|比|图|差别|区别|照片)
        前后(?:对比|照|变化|反差|两张|判若|不一样)|对比(?:图|照|照片|一下)|判若两人
        (?:左|上)(?:图|边|面)?[^。!?\n]{0,20}前[^。!?\n]{0,20}(?:右|下)(?:图|边
            |面)?[^。!?\n]{0,16}后
        今昔对比
        (?:看看)?(?:我|他|她)?去年的?(?:照片|样子)[^。!?\n]{0,12}(?:现在|今年)
        换了(?:一)?个人
        (?:以前|之前|原来|从前|当初|原先|那时候?|来的时候|入院时?|做之前|治疗前
            |打之前)[^。!?\n]{0,22}(?:现在|如今|打完|做完|之后|后来|这会儿|治疗后|出院|今天
            |没几天|个月)[^。!?\n]{0,14}(?:能|可以|一口气|自己|跑|扛|上楼|一百|胖了|正常|好了|都会
            |会了)
        (?:这|那)?(?:是)?去年(?:的)?[^。!?]{0,10}(?:这|那)?(?:是)?今年
        (?:打|做|治|输|用药)(?:完)?之?前[^。!?]{0,20}(?:打|做|治|输|用药|之|以)(?:完|之)?后
        (?:那会儿|那时|当时|以前|从前)[^。!?]{0,14}(?:和|跟|再看)?(?:现在|如今|今天
            |眼下)[^。!?]{0,6}(?:能|跑|走|胖|红润|精神|黑发|棒|的我|的样子|照片)
        (?:几个?月前|月前|年前|半年前|去年)[^。!?]{0,20}(?:今天|现在|如今|今年
            |已经)[^。!?]{0,12}
        (?:认不出(?:来了|我了|他了|她了)|都认不出)(?:来|我)?了?|像(?:是)?两个人
        (?:头|前|第)一张[^。!?]{0,16}(?:后|第二|另|下)一张|(?:从|由)(?:骨瘦如柴|皮包骨|卧床|轮椅
            |病床|icu|抢救室|担架|昏迷|躺着|拄拐|插管)[^。!?]{0,4}(?:到|变)
        (?:进来|来时|来的时候|入院)[^。!?]{0,10}(?:推|抬|背|躺|轮椅|担架|扶)[^。!?]{0,8}(?:出去
            |走时|回去|出院)[^。!?]{0,8}
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
    ClaimRule(
        "before-after-picture",
        BLOCK_EVERYWHERE,
        Said("A pair of pictures from before and after treatment.", "治疗前后的照片对比。"),
        Said("Show one picture.", "只用一张照片。"),
        sources(
            "Advertising Law Art. 16(1); CG-21",
            "16 CFR 255.2",
            "Directive 2001/83/EC Art. 90(k)",
            "CAP Code 12",
        ),
        english=r"""
        (?:two|both|pair of|side by side|split|twin) (?:photos?|pictures?|images?|shots?
            |portraits?|frames?)[^.!?\n]{0,90}(?:after|now|treated|today|recovered)
        (?:photos?|pictures?|images?) (?:side by side|from before|before and after)
        (?:photo|picture|image|portrait)s? (?:taken )?before[^.!?\n]{0,60}after
        """,
        kinds=frozenset({k for k in STORY_KINDS if k.value in {"alt_text", "caption"}}),
        explainer=InExplainer.OFF,
        denied=False,
    ),
)
