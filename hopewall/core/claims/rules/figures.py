"""Figures and comparison: rates without a source, one treatment set above another."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_BUT_US,
    BLOCK_EVERYWHERE,
    HINT_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Near,
    Said,
    sources,
)

RULES: Final = (
    ClaimRule(
        "rate",
        BLOCK_EVERYWHERE,
        Said(
            "It gives a rate of effect without source and date.", "写了疗效数据，没有来源和日期。"
        ),
        Said(
            "Leave figures to the explainers, where each has its source.",
            "数字留给科普页，那里每个数字都有出处。",
        ),
        sources(
            "Advertising Law Art. 16(2); Medical Advertising Measures Art. 7(3)",
            "16 CFR 255.2; FTC Act s. 5: substantiation",
            "Directive 2001/83/EC Art. 87(3), 90(b)",
            "CAP Code 3.7; 12.1",
        ),
        english=r"""
        (?:survival|response|remission|success|cure|recovery|relapse|efficacy) (?:rates?
            |figures?|odds|statistics)
        (?:success|odds|chances?) (?:is|are|of|was|were) (?:\w+ ){0,2}(?:\d+|\w+ty(?:[- ]\w+)?
            |nine|eight) ?(?:%|per ?cent|in|out)
        """,
        chinese=r"""
        (?:cr|orr|os|pfs|pr|dor)率?(?:是|为|达|有|:)?\d{1,3}(?:\.\d)?%
        治愈率|有效率|缓解率|应答率|成功率|存活率|生存率|总有效|好转率|治好率|控制率|显效率|复发率
        痊愈率|康复率|反应率|生存期(?:中位|平均|达|延)
        (?:概率|几率|机率|把握|胜算|可能性|希望)(?:能?有|是|达|高|很|非常|特别|极|在|超过)*(?:大
            |高|[一二三四五六七八九]成|百分|\d)
        [二三四五六七八九]成(?:多)?(?:的?人)?(?:能|都|可以|有|会|到|活|好|患者|病人|的希望
            |的把握|机会|概率)
        [一二两三四五六七八九十百千\d]+(?:多)?例[^。!?]{0,8}(?:没|无|零|全|都|成功|失败|有效|好)
        (?:统计|数据|文献|研究|资料|报道|论文|临床数据)[^。!?]{0,14}(?:[一二三四五六七八九]成|百分
            |\d|一半|半数|大部分|多数|分之)
        [一二两三四五六七八九十百\d]+个?(?:病人|患者|人|病友|孩子|娃)?(?:里|里头|中|当中|有
            |做)?,?[^。!?]{0,4}[一二两三四五六七八九十\d]+个?(?:人)?(?:都|能|没|好|活|成|有效|不
            |见效|缓解|转阴)
        一半以上|半数以上|(?:绝)?大部分(?:孩子|人|病人|患者|病友)|(?:成|百分之[^。!?,]{1,6}|%)
            (?:以上)?的?(?:孩子|患者|病人|人|病友)
        """,
        near=(
            Near("share", "people", 30),
            Near("百分", "人群效果", 14, apart="百分别事"),
        ),
        explainer=InExplainer.SOURCED,
        denied=False,
    ),
    ClaimRule(
        "comparison",
        BLOCK_EVERYWHERE,
        Said("It sets one treatment or hospital above another.", "跟别的疗法或医院比高低。"),
        Said("Tell your own way only: what was hard, what helped.", "只讲自己的经历，不作比较。"),
        sources(
            "Advertising Law Art. 13, 16(3); Medical Advertising Measures Art. 7(5)",
            "FTC Act s. 5: substantiation",
            "Directive 2001/83/EC Art. 90(b)",
            "Human Medicines Regulations 2012 Part 14; CAP Code 3.33, 12",
        ),
        english=r"""
        (?:knocked|took|hit|hurt|drained|wiped|troubled|frightened|floored)(?: \w+){0,4}
            _less than (?:the |my |any |his |her )?(?:transplant|chemo\w*|radio\w*|steroids
            |transfusions?|surgery)
        (?:better|safer|stronger|more effective|easier|gentler|kinder|quicker|faster|cleverer
            |superior|more powerful|works? (?:better|faster)) (?:than|to) (?:(?:any|all|the|my
            |standard|conventional|old|a|an|other|another|every|doing|having|months of
            |years of) )*{rival}
        (?:beats?|outperforms?|knocks spots off|puts? \w+ to shame|trumps?|blows?|leaves) (?:
            (?:any|all|every|the|other|old) )*(?:{rival}|everything else|hands down)
        nothing (?:else )?(?:comes close|works as well|compares|beats it|is better)
        (?:forget|instead of|skip|don't bother with|never mind|why (?:bother with|have|suffer)
            |ditch|say no to|who needs)(?: \w+){0,2} {rival}[^.!?\n]{0,40}(?:car[- ]?t|cells
            |gene|better|safer|works|this|it)
        (?:compared (?:with|to)|unlike|next to) (?:\w+ ){0,4}(?:{rival}
            |other hospitals)[^.!?\n]{0,20}(?:it is|it's|this|is a|easy|nothing|breeze|walk
            |works|safe|no|gentle|better)
        (?:{rival}|other (?:hospitals|clinics|doctors|places))(?: \w+)? (?:only|just|couldn't
            |could not|can't|never|failed|gave up|did nothing|poisons?|turned)[^.!?\n]{0,35}
            (?:but|this|here|cells|car[- ]?t|gene|works|worked|cured|did|where)
        (?:why|how) (?:gene therapy|car[- ]?t|the cells|cell therapy|gene editing) (?:is|was
            |beats|wins)(?: \w+)? ?(?:better|superior|over|safer|best)?
        superior to|no comparison|in a different league|way better|far better|so much better
        {rival}(?: \w+)? (?:poisons?|kills?|wrecks?|destroys?|ruins?|burns?|failed|is old hat
            |are old hat|is (?:history|outdated|barbaric|poison|brutal|a waste|primitive
            |yesterday|last century)|are (?:history|outdated|yesterday|old)|did nothing
            |didn't touch|never touched)[^.!?\n]{0,40}(?:this|cells|car[- ]?t|gene|doesn't
            |future|but|not|here|one|did)?
        (?:no|none of the|not one of the|nothing|every other) (?:other )?(?:drugs?|treatments?
            |medicine|thing|chemo|pills?|therapy)?(?: \w+){0,4} (?:came close|comes close
            |touched|compares?|matched|measured up|did what|worked like)
        (?:take|choose|pick|have|prefer|do) (?:this|it|the cells|car[- ]?t|gene therapy|these)
            (?: \w+)? (?:over|instead of|rather than|any day|before) (?:{rival}|\w+ any day)|
            (?:this|it|car[- ]?t|gene therapy)(?: is|'s)? (?:the future|miles better
            |streets ahead|light years|a world away|leagues)|(?:streets|light years|miles
            |leagues) (?:ahead|better|away)
        (?:where|when|after) (?:other|every other|all the other|three|two|four|five|six|my old
            |my local|my last) (?:hospitals?|doctors?|clinics?|treatments?|lines|places?
            |consultants?)[^.!?\n]{0,40}(?:gave up|failed|said no|couldn't|turned|refused|sent
            |shrugged|nothing)[^.!?\n]{0,40}
        (?:other|last|old|local|first|previous) (?:hospitals?|clinics?|doctors?)'?s?
            (?: \w+){0,3} (?:killed|failed|couldn't|gave up|nearly|turned|messed|missed
            |got it wrong|wrote me off|said no|didn't|never|only|sent me)[^.!?\n]{0,40}
        (?:don't|do not|never|why) (?:settle|bother|go|suffer|waste|put up|mess)
            (?: \w+){0,3} {rival}|(?:so )?much (?:better|kinder|gentler|safer|easier|nicer
            |faster) (?:than|on)|(?:a lot|far|way|loads|heaps|miles|ten times|a hundred times
            |a million times|infinitely) (?:better|safer|easier|kinder|gentler|more effective
            |superior|nicer)
        {rival} (?:is|are|was|were) (?:for dinosaurs|rubbish|a joke|torture|hell|prehistoric
            |medieval|a nightmare|useless|pointless|nothing)(?: \w+){0,3}|{rival} (?:only|just
            |merely) (?:mask|hide|delay|buy|treat|paper|control)\w*|(?:nearly|almost) (?:finished
            |killed) (?:me|him|her)[^.!?\n]{0,15}(?:this|cells|but|car)|(?:gets|goes) to the root
            |short[- ]changed|(?:wrote|written|write) (?:me|him|her|us|them) off[^.!?\n]{0,25}
            |could not[^.!?\n]{0,5}$|what (?:\w+ ){0,4}(?:chemo|rounds|years|drugs|pills)(?: \w+)?
            _(?:could not|couldn't|never|didn't|failed)|rubbish next to|(?:stuck on|if
            _you're on) (?:chemo|steroids|pills|tablets)
        (?:better|faster|longer[- ]lasting|finer|stronger|superior) (?:\w+ )?(?:results?|outcomes?
            |odds|chances?|effects?) than|russian roulette|leaves {rival}|{rival} (?:ruined
            |wrecked|broke|nearly|almost|destroyed|crippled|flattened|robbed)(?: \w+){0,3}
            |standing still next to
        """,
        chinese=r"""
        [给跟和](?:它|他|这个?|细胞)(?:提鞋|比)(?:都|也)?(?:不配|没法|不够|不行)
        优于|好于|强于|胜过|远超|吊打|完胜|秒杀|碾压
        比(?:化疗|放疗|移植|其他|其它|别的|传统|吃药|手术|输血|靶向药?|激素|中药|老办法|以前的
            |那些|普通|国外|别家|别处|什么药|啥药|啥)[^。!?\n]{0,12}(?:好|强|安全|有效|快|轻松
            |管用|灵|省|少|先进|舒服|划算|便宜|靠谱|高|温和|厉害|彻底)
        (?:移植|化疗|放疗|靶向药|手术|激素|中药|传统疗法|吃药|输血|别的药|那些药
            |老办法)[^。!?\n]{0,14}(?:白搭|不如|遭罪|受罪|白(?:做|吃|花|受)|毁|过时|淘汰|落后
            |贵)[^。!?\n]{0,16}(?:car|细胞|基因|还是|这个|这|新)
        不如(?:做|打|选|用|来)?(?:这|细胞|car|基因)
        (?:还是|到底是|毕竟)(?:细胞|car-?t|基因)[^。!?\n]{0,6}(?:好|管用|强|灵|行|厉害)
        (?:别的|其他|其它|好几家|隔壁|原来的?|外面的?|小(?!板|时|孩|朋|米|狗|区|伙)|当地|老家的?
            |多少家|好多|普通|别家|别处
            |搁别处|外地)(?:医院|地方|大夫|医生|科室|家)?(?:都|也|全|根本)?[^。!?\n]{0,10}
            (?:治不了|没办法|放弃|拒绝|不收|没治|治不好|做不了|不敢|比不了|没法比|不如|白治
            |看不好|判了死刑|让回家|没治明白|束手无策|耽误)
        没法比|没得比|不是一个(?:档次|级别|量级)|甩(?:开)?(?:几|十|八|好几)条街
        (?:强|好)(?:一百|十|几|百|好几)?倍
        (?:效果|疗效)(?:好得多|更好|好多了|强多了|翻倍)
        更(?:安全|有效|管用|先进|好用)
        换(?:到|了)?(?:这|咱|你们)[^。!?\n]{0,6}(?:就|才)(?:好|行|管用)
        (?:国外|美国|日本|外国|进口)(?:也|都)?(?:没有?|不如|比不)[^。!?]{0,8}(?:好|先进|技术
            |水平)
        (?:跑|去|看|找|转|走|求)(?:了|遍|过)+[^。!?]{0,8}(?:家|个|所|地方|医院|大夫|北京|上海
            |广州)[^。!?]{0,16}(?:都|全|没|不|最后|还是)[^。!?]{0,12}(?:接|收|这|治|好|救|敢
            |有办法|没办法|摇头)
        (?:没|没有|找不出|找不到|再没)(?:有)?(?:比这|比它|比他们|第二|更好|更强
            |更先进)[^。!?]{0,8}
        别人家?的?[^。!?]{0,6}(?:治不|做不|不行|没法)[^。!?]{0,6}(?:这|我们|咱|他们)
        (?:没一个|都不|全不|哪个也不)(?:顶用|管用|灵|行|见效)[^。!?]{0,8}(?:就|只有|还是|唯独)
        (?:直接|就|赶紧)上(?:car|细胞|基因)|(?:别|不要|甭)(?:再)?(?:化疗|移植|放疗|吃药|输血
            |手术)
        (?:试验药|新药|细胞|基因|car-? ?t)[^。!?]{0,4}比[^。!?]{0,10}(?:好|强|灵|安全|便宜|快
            |管用|有效|舒服)
        (?:掉头发|遭罪|受罪|排异|排斥|找供者|供者)[^。!?]{0,10}(?:这|细胞|car|基因)[^。!?]{0,4}
            (?:不用|没有|不|就)
        早知道(?:就|我就|一开始)?(?:不|直接|该)(?:做|去|遭|受|化|移|选)[^。!?]{0,8}|白(?:挨|遭|受
            |花|做|吃|折腾)(?:那|了|一|这)|(?:传统|老|旧)(?:的)?(?:治疗|疗法|办法|方法|药
            |化疗)[^。!?]{0,6}(?:过时|淘汰|落后|不行|没法比|out|该扔)
        (?:天上|一个天)[^。!?]{0,4}(?:地下|一个地)|天壤之别|九死一生|不可同日而语|(?:化疗|移植
            |放疗)[^。!?]{0,10}(?:,|。)?(?:细胞|car|基因|这个|这)[^。!?]{0,8}(?:轻松|舒服|好|快
            |安全|不|没)
        (?:老家|当地|县里|外地|北京|上海|广州|省里|专家)[^。!?]{0,14}(?:越治越|没治|摇头|没办法
            |不收|治不|拒|让准备|没辙|束手)[^。!?]{0,20}(?:这|来|他们|收|治|好|接)?
        比[^。!?,]{0,10}(?:移植|化疗|放疗|吃药|靶向|激素|输血|手术)[^。!?]{0,6}(?:省心|省事|安全
            |好受|轻松|舒服|好|强|快|值|便宜|可靠|靠谱|划算)
        (?:哪个|什么|谁|啥|一个)(?:都|也)?(?:不如|比不上|比不过|赶不上|抵不上|没法比)|(?:化疗|移植
            |放疗|靶向药|激素)[^。!?]{0,16}(?:,)(?:这个|这|细胞|car|它)[^。!?]{0,4}(?:跟|像|不一样
            |就|不|没|可)
        """,
        explainer=InExplainer.HINT,
    ),
    ClaimRule(
        "superlative",
        BLOCK_BUT_US,
        Said(
            "It calls something in medicine the best or the first.",
            "用了“最好”“第一”“顶级”一类的绝对化用语。",
        ),
        Said("Leave the ranking out; say what you saw.", "去掉高低名次，写亲眼看到的事。"),
        sources(
            "Advertising Law Art. 9(3)",
            "FTC Act s. 5: substantiation",
            "Directive 2001/83/EC Art. 90(b)",
            "CAP Code 3.38",
        ),
        english=r"""
        (?:(?:is|are|'s|ranked|the|its|country's|world's) (?:number one|no\.? ?1)(?! (?:fan|rule
            |thing|son|priority|worry))|#1|most advanced|most modern|most powerful|most effective
            |world[- ]class|world[- ]leading|top[- ]ranked|unrivalled|unbeaten|unparalleled
            |cutting[- ]edge|state[- ]of[- ]the[- ]art|gold standard|top[- ]of[- ]the[- ]range
            |best in (?:the )?(?:world|country|business|class|europe|asia|china|britain|america)
            |leading (?:hospital|cent(?:re|er)|clinic|treatment|therapy|edge|experts?|team)|second
            _to none|the ultimate|unique in the world|one of a kind treatment)
        (?:best|greatest|finest|safest|strongest|newest and best|smartest|most \w+|top|ultimate
            |only real|only true|first and only|fastest|leading) (?:\w+ )?(?:treatment|therapy
            |therapies|treatments|medicine|drug|cells|cure|hospital|clinic|cent(?:re|er)
            |technology|science|care|option|car[- ]?t|unit|programme|program|ward|method)(?:s)?
        (?:treatment|therapy|medicine|drug|cells|hospital|clinic|cent(?:re|er)|technology|science
            |car[- ]?t|it|this|place|care|ward|unit) (?:is|are|was|has|'s) (?:simply |by far
            _|without doubt |really |hands down |easily )?(?:the )?(?:(?:very )?best|finest
            |greatest|number one|most \w+|top|leading|unbeatable|unrivalled)(?: (?:there is|in|you
            _can|anywhere|money|on|of)[^.!?\n]{0,20})?
        (?:only|first) (?:hospital|clinic|cent(?:re|er)|place|country|treatment|therapy) (?:in
            |that|which|on|to)
        (?:nothing|nobody|nowhere) (?:else )?(?:in the world|like it|better|comes close)
        (?:rolls[- ]royce|gold medal|ferrari|champions league|premier league|oscar|top of the
            _league|crown jewel|jewel in the crown|cream of the crop|pinnacle|world leaders?|world
            _champions?|world beaters?|best of the best|top tier|a-list|top drawer|flagship|elite)
            (?: (?:of|for|in|at|team|hospital|treatment))?
        (?:nobody|no ?one|nowhere|no other (?:hospital|clinic|place|team|country|treatment)
            |nothing)(?: else)?(?: \w+)? (?:does it|do it|comes near|come near|better|touch
            (?:es)?|like (?:it|this|them|larkmere)|matches|can match|comes close)
        (?:greatest|biggest|best|most \w+|finest|smartest|cleverest) (?:\w+ )?(?:invention
            |discovery|breakthrough|advance|achievement|thing|innovation|decision|science|step
            |gift|news)(?: \w+){0,2} (?:in|of|since|on|for|to|i|ever|we)|(?:best|greatest|finest)
            (?! (?:\w+ )?(?:neighbours?|friends?|mum|mom|dad|wife|husband|sister|brother|son
            |daughter|cook|view|cat|dog|soup|tea|nan|gran|grandad|kid|kids|cake|bus|seat|spot))(?:
            _\w+){0,3} (?:in the (?:world|country|land|business|universe|north|south|region|city)
            |on (?:earth|the planet)|anywhere|money can buy|of all time)
        there(?:'s| is) (?:nothing|no) (?:\w+ )?(?:better|finer|safer|like it|stronger
            |treatment better)(?: out there)?
        (?:leading|guiding|shining) (?:light|lights|edge|star)|the very top|best (?:there is|going
            |around|available)|(?:nothing|no one|nobody|none) (?:else )?(?:in (?:medicine|the
            _world|the country|britain|europe|china)|on earth|anywhere) (?:touches|compares|beats
            |matches|comes|can)|anything (?:else )?(?:the rest of the world|any other|else
            |anywhere else)(?: has| offers| can)?
        (?:medicine|treatment|science|care|it|doctors|hospitals?) (?:doesn't|does not|don't|can't
            |cannot) get (?:any )?better|sliced bread|saves lives, end of|(?:ten|six|seven
            |hundred) stars
        """,
        chinese=r"""
        最(?:佳|先进|安全|有效|权威|高级|高级别|强|顶尖|前沿|尖端|领先|新(?:的)?(?:技术|疗法
            |科技)|顶级|牛|成功|专业|可靠)(?:的)?(?!的?(?:一个月|一天|日子|朋友|那天|时候))
        最好的?(?:疗法|治疗|药|医院|技术|方法|办法|细胞|选择|医生|大夫|专家|团队|科室|医疗|方案
            |地方)
        (?:疗法|治疗|(?<!修车)(?<!开车)技术|药|医院|细胞|科室|水平|设备)[^。!?\n]{0,6}(?:是|属|算
            |乃)?[^。!?\n]{0,4}(?:最(?:好|棒|强|牛|高|先进)|第一|no\.?1|顶级|(?:界|圈|行业|技术
            |疗法|医学|水平|治疗|抗癌)(?:的)?天花板|天花板级|一流|顶尖|王者|no1)
        (?:全(?:国|球|市|省|世界|亚洲|行业)|亚洲|国内|国际|世界|业内|国际上|行业)(?:范围内)?
            (?:的)?(?:最(?!好吃|好喝|好看|好听|香|疼|爱|想|怕|可爱|难|幸福)|第一|唯一|首|领先|顶
            |数一数二|排(?:名|得上)|一流|先进|前列|前三|知名|著名|独一)
        首家|首例|首创|首个|国家级|世界级|宇宙级|国际级|顶级|顶尖|领先水平|王牌|独家|权威专家
        名医(?!院)|(?:界|圈|行业|技术|疗法|医学|水平|治疗|抗癌)(?:的)?天花板|天花板级|数一数二
            |首屈一指|独一无二|无与伦比|遥遥领先|领头羊|(?<!水)(?<!那个)龙头(?!烫|漏)|无人能及|史上最
        一骑绝尘|no\.? ?1|全国(?:都)?(?:有名|知名|闻名|排得上)|国际(?:先进|水平|标准)|黑科技
        高精尖|尖端(?:技术|科技|疗法)|殿堂级|标杆|金字招牌|绝无仅有|空前|填补(?:了)?(?:国内|空白)
        (?:普通|一般|别的)医院[^。!?\n]{0,6}(?:做不了|没有|比不)
        (?:打着)?灯笼(?:都|也)?(?:难)?找|独一份|(?:找不出|找不到|没有)第二(?:家|个)|高科技
            |没有之一|无敌|绝了|登峰造极|炉火纯青|出神入化|(?:业界|圈内|行内|界)(?:良心|翘楚
            |泰斗|大拿|扛把子|顶流)|泰斗|泰山北斗|大拿|一把刀|金刀|扛把子|劳斯莱斯|爱马仕|王中王
            |no ?1|top ?\d|排名(?:第)?(?:一|前)
        (?:目前|当今|现在|当下|现有|已知)(?:最|唯一)[^。!?]{0,6}(?:办法|疗法|治疗|技术|药|选择
            |希望)
        (?:治|看)(?:这|那)?(?:个)?(?:病|癌)[^。!?]{0,4}(?:最|第一)
        领先(?:全球|世界|国内|国际|同行|全国)|(?:咱们?)?(?:国家|中国|国内|世界上?|全国|全球|业内
            |医学界|亚洲)[^。!?,]{0,4}(?:最(?!好吃|好喝|好看|好听|香|疼|爱|想|怕|可爱|难|幸福)
            |第一|头一份|明珠|奇葩|骄傲|顶|巅峰|唯一|翘楚)|巅峰|克星|明珠|头一(?:份|块|家)|(?:没
            |没有)几家(?:能|会|敢)|第一人|第一(?:块|把)(?:牌子|交椅|刀)|国之重器|皇冠
        (?:国际|全世界|全球|外国|老外)[^。!?,]{0,4}(?:都|也)?(?:抢|来|学|佩服|眼红|羡慕|竖)|(?:看
            |治)[^。!?,]{0,6}病,?(?:就|只|认准|首选)(?:去|找|来|选|认)[一-鿿]{2,6}(?:医院|中心
            |科)?
        """,
        explainer=InExplainer.HINT,
    ),
    ClaimRule(
        "weak-superlative",
        HINT_EVERYWHERE,
        Said(
            "A superlative; look whether it is about medicine.",
            "有“最”“第一”，请看是不是在说医疗。",
        ),
        Said("Leave the ranking out where it is about medicine.", "如果说的是医疗，就去掉。"),
        sources(
            "Advertising Law Art. 9(3)",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 90(b)",
            "CAP Code 3.38",
        ),
        english=r"""
        number one|the very best|the best (?:place|people|thing)
        """,
        chinese=r"""
        唯一(?!的(?:孩子|儿子|女儿|爱好))|王者
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
