"""Safety: that a treatment has no risks, or that one person felt none."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    BLOCK_IN_CHINA,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Said,
    sources,
)

RULES: Final = (
    ClaimRule(
        "no-risk",
        BLOCK_EVERYWHERE,
        Said("It says that the treatment has no risks.", "说成没有副作用或没有风险。"),
        Said(
            "Name what was hard, or leave it to the note on side effects beside every story.",
            "写出难受的地方，或者不谈，由旁边的副作用说明来讲。",
        ),
        sources(
            "Advertising Law Art. 16(1)",
            "FTC Act s. 5; 21 CFR 202.1",
            "Directive 2001/83/EC Art. 90(b)",
            "Human Medicines Regulations 2012 Part 14; CAP Code 12",
        ),
        english=r"""
        (?<!had )(?<!got )(?<!felt )(?<!have )(?<!'ve )(?<!with )(?:no|zero|without(?: any)?|free
            _of|never any|not any|none of the|hardly any|barely any|almost no|practically no
            |virtually no|not a single|few if any|0) (?:nasty |serious |real |bad |lasting
            _|long[- ]term |major |known |scary )?(?:side[- ]?effects?|risks?|complications?
            |toxicit\w+|downsides?|dangers?|adverse \w+|drawbacks?|aftereffects?|catch)(?! (?:is
            |isn't|was|wasn't) (?:the|on|that))
        (?:side[- ]effect|risk|pain|worry|danger)[- ]free
        harmless
        (?<!felt )(?<!feel )(?:completely|perfectly|totally|absolutely|entirely|100 ?%|so|very
            |really|really really|extremely|super) safe(?! (?:home|journey|drive|in|at|with|hands
            |and sound))
        (?:it|car[- ]?t|this|the (?:treatment|therapy|cells|infusion)|{therapy})(?:'s| is| are|
            _was) (?:safe|gentle|harmless|painless|natural(?! to)|nothing to fear|easy|a breeze|a
            _doddle|a piece of cake|a walk in the park)(?! (?:home|to say))
        (?:natural|kind|gentle),? (?:and )?(?:gentle|safe|kind|natural|painless)
        gentle on the body
        (?:walk in the park|piece of cake|a breeze|a doddle) for (?:anyone|everyone|anybody
            |everybody|all)
        (?:nobody|no ?one|none of us|you won't|you don't|they don't)(?: \w+){0,3} (?:gets?|got
            |have|has|had|feel|suffer\w*|experience[sd]?|notice)(?: \w+){0,4} (?:side[- ]effects?
            |crs|cytokine|fever|sick|ill|icans|reaction|thing|pain|harm\w*|hurt)
        (?:can't|cannot|won't|doesn't|don't|will not|does not) (?:hurt|harm|damage) (?:you|your
            |anyone|anybody|people|healthy|the body)
        safe (?:for|even for) (?:everyone|everybody|anyone|anybody|children|babies|kids|all
            |any age|old|your)
        safe and (?:effective|sound treatment|easy|natural|gentle|painless)
        (?:safer|gentler) (?:and|treatment)
        your own cells,? so (?:it|they|there|nothing)
        nothing to (?:be )?(?:worry|worried|fear|afraid|scared)(?: about| of)?
        (?:don't|dont|do not) (?:be (?:scared|afraid|frightened|worried)|worry)[^.!?\n]{0,30}
            (?:safe|risk|side[- ]effect|nothing|easy|painless|hurt)
        side[- ]effects? (?:are|is|were) (?:a myth|nothing|rubbish|exaggerated|nonsense
            |scaremongering|tiny|made up|overblown|zero|nil|minimal|negligible)
        scare ?mongering
        (?:as )?(?:safe|easy|simple|gentle|harmless|routine|painless) as (?:a|an|having|getting
            |drinking|taking|any|houses|can be)
        (?:say|says|said|think|claim|tell you)(?: \w+){0,2} (?:it's |it is |they're )?(?:risky
            |dangerous|harsh|toxic|hard|scary|awful)[^.!?\n]{0,25}(?:nonsense|rubbish|lie|lies
            |wrong|not true|myth|don't believe|ignore|exaggerat\w+|hogwash|bull\w*|tosh|isn't
            |it's not|not)
        (?:don't|do not|you won't|never|didn't|won't) (?:even )?(?:feel|notice|know) (?:a thing
            |anything|it|a bit|any pain)|(?:ignore|don't believe|don't listen to|forget)
            (?: \w+){0,3} (?:leaflets?|warnings?|horror stories|scare stories|side[- ]effects?
            |risks?|google|internet|small print)
        (?:totally|completely|perfectly|100 ?%|absolutely|practically|virtually|utterly|pretty
            _much) (?:painless|harmless|natural|risk[- ]free|gentle|non[- ]?toxic|fine|easy)
            |non[- ]?toxic|no nasty \w+|nothing nasty|(?<!do )(?<!does )no (?:toxicity|danger|harm
            |hazard|suffering|discomfort|pain)(?: at all| whatsoever| involved|,| and|\.|!|$)
        safe enough (?:for|to)|(?:so|such a|really|very|perfectly) (?:gentle|kind|mild) (?:that
            |treatment|therapy|on|way|for)|side[- ]effects? worth (?:mentioning|talking)
            |no worse than a (?:cold|flu|headache|hangover|blood test|vaccination|jab)
        (?:couldn't|could not|can't) be (?:safer|easier|simpler|gentler)|nothing to it|bounce
            _(?:right |straight )?back|(?:none|not one) of (?:them|it|the risks|that) (?:is|are
            |was|were) (?:real|true)|(?:risks?|side[- ]effects?|dangers?)(?: \w+){0,5} (?:aren't
            _real|isn't real|not real|none of them|don't happen|never happen|overblown|rare as)|
            (?:can't|cannot|won't) do (?:any )?harm|can do no harm|scare stories|horror stories
            _are|(?:wouldn't|won't|didn't|don't) (?:even )?(?:know|notice) (?:you'd|you|i'd|i|he'd
            |she'd)(?: had| have| got|'d) ?(?:it|anything|a thing|been)?
        """,
        chinese=r"""
        (?<!全程)(?<!我)(?<!头到尾)(?:无|没有?(?!能)|零|毫无|没啥|没什么|没有?任何|不会有
            |几乎没有?|基本没有?|不存在)(?:任何|明显|什么|啥|一点儿?|半点|大的?|严重的?|丝毫)?
            (?:的)?(?:毒副作用|副作用|毒副反应|不良反应|风险|危险|后遗症|坏处|痛苦|伤害|毒性
            |并发症|毒副|反应的)(?!不可能|是不可能|的(?:治疗|药)是)
        (?:副作用|不良反应|风险|后遗症|坏处|伤害|痛苦|毒性)(?:一点儿?|半点|丝毫|完全|根本|几乎
            |啥)?(?:都|也)?(?:没有|没|不存在|为零|是零|等于零|可以忽略|忽略不计|很小|极小|不大
            |微乎其微)(?!人|说|少|跟|告诉|想)
        一点儿?(?:副作用|不良反应|风险|后遗症)(?:都|也)没
        无毒|无害|绝对安全|百分百安全|完全安全|安全无忧|安全(?:无|没有?)副作用
        (?:特别|非常|十分|很|最|又|既|超|超级|真|挺|都)安全(?!带|帽|到|感|地)
        安全(?:又|且|还)?(?:有效|可靠|无痛)|无痛苦|毫无痛苦|不痛不痒|无创无痛|不遭罪|不受罪
        老人小孩(?:都|也)能|老少(?:皆|都)宜
        (?:谁|什么人|人人|任何人)都(?:能|可以)(?:做|打|用)
        纯天然|温和无
        对身体(?:没有?|无|不会有)(?:任何|什么|啥)?(?:伤害|坏处|影响|损伤)
        不伤(?:身|身体|人|元气|好细胞)
        (?:别听|不要信|别信|甭听)[^。!?\n]{0,8}(?:吓|瞎说|胡说|夸张)
        (?:风险|副作用|反应)[^。!?\n]{0,4}(?:都是|全是)(?:吓唬|瞎|骗|假|夸大)
        (?:没|不)(?:有)?(?:什么|啥)?(?:可|好)(?:怕|担心)的[^。!?\n]{0,8}(?:安全|治疗|细胞|打针
            |car)
        自己的细胞[^。!?\n]{0,8}(?:不会|没|安全|不排斥|无)
        安全(?:得很|着呢|极了|性(?:很|非常|特别)?(?:高|好)|可靠|放心|系数)|(?:小孩|孩子|老人
            |八十岁|孕妇|婴儿)(?:都|也)(?:能|可以|敢)(?:打|做|用|上)
        (?:不会|没|没有)(?:有)?(?:排斥|排异|反应|伤害|危险)(?:的)?(?:,|因为|$)
        (?:根本|完全|一点|都|压根)(?:儿)?(?:都)?(?:不用|不必|没必要|不需要|甭|别)(?:怕|担心|紧张
            |害怕)
        (?:就)?(?:跟|像|和|好比|等于)(?:打|输|挂|做)(?:个|一?次)?(?:疫苗|点滴|吊瓶|吊针|输液
            |流感针|营养针|b超|维生素)[^。!?]{0,4}
        (?:吓人|吓唬人|骗人|谣言|瞎扯|夸大|危言耸听|以讹传讹|没那么可怕|没那么严重)
        (?:副作用|不良反应|风险|毒性|反应)(?:都)?(?:很|非常|特别|极其|比较|相当|可以说)?(?:小|少
            |轻|低|弱|可控|能控制|不值一提|忽略)
        (?:绿色|天然|生物|自然)(?:疗法|治疗|安全|无害)|天然安全|不伤(?:元气|正常细胞|身子|肝|肾)|
            (?:都是|是)正常(?:现象|反应)|没(?:有)?什么大不了|不值一提|小(?:意思|菜一碟|儿科)
        (?:发热|发烧|反应|副作用|风险)[^。!?]{0,8}(?:正常现象|没什么|不算|不要紧|不碍事|没关系
            |小意思|过两天|很快就)
        """,
        denied=True,
        explainer=InExplainer.UNLESS_SOURCED,
    ),
    ClaimRule(
        "no-risk-personal",
        BLOCK_IN_CHINA,
        Said(
            "It says that one person felt no side effects; readers take it for the rule.",
            "说个人没有不良反应，读者会当成通例。",
        ),
        Said(
            "Say what was watched for and how long, beside what others may feel.",
            "写当时怎样被观察，并说明别人可能不一样。",
        ),
        sources(
            "Advertising Law Art. 16(1)",
            "16 CFR 255.2",
            "Directive 2001/83/EC Art. 90(b)",
            "CAP Code 12",
        ),
        english=r"""
        (?:had|got|felt|have|has|'ve|with) (?:absolutely |practically |virtually |almost
            _|literally )?(?:no|zero|hardly any|barely any|almost no|not a single|none of the|not
            _one|next to no)(?: \w+)? (?:side[- ]?effects?|complications?|reactions?|pain|problems
            |trouble|discomfort|fever|sickness|symptoms)
        (?:didn't|did not|never|hardly|barely|not) (?:have|had|get|got|felt?|even have|even get
            |notice[d]?)(?: a| any| even| one| even a)?(?: single| proper| real| bit of)?
            _(?:side[- ]?effects?|fever|sick(?:ness)?|pain|reactions?|symptoms|crs|thing during
            |thing the)
        (?:sailed|breezed|flew|cruised|coasted|skipped|waltzed|danced) (?:\w+ )?through(?: (?:it
            |the|this|my|his|her|treatment|cells|day|all))?
        (?:easiest|gentlest) (?:thing|treatment|week|part)
        easy[- ]peasy
        (?:was|were) (?:nothing|a breeze|a doddle|a piece of cake|a walk in the park|painless
            |so easy|dead easy|a picnic|no trouble|no bother|plain sailing)
        (?:fever|side[- ]effects?) never (?:came|happened|arrived|showed)
        (?:didn't|did not|never) (?:hurt|vomit|throw up|feel (?:ill|sick|a thing|anything))
            (?: once| at all| ever)?
        not (?:a|one) (?:side[- ]effect|fever|single side|bad day)
        wasn't (?:sick|ill) (?:once|at all|for)
        (?:didn't|did not|never|hardly|barely|without)(?: even| so much as| ever)? (?:had|have
            |get|got|feel|felt|run|a|needed|need)(?: so much as)?(?: \w+){0,3} (?:temperature
            |fever|headache|ill|sick|second|day|reaction|ache|wobble|side[- ]effect|symptom
            |paracetamol|minute)
        so much as a (?:temperature|fever|headache|sniffle|cough|tickle|shiver|rash)|(?:hardly
            |barely|almost no|scarcely|not much of|next to no) (?:any |a )?(?:reaction
            |side[- ]effects?|fever|symptoms|pain|trouble|difference)
        (?:easier|less painful|less bother|better|milder|nicer|less trouble) than (?:a|an|the
            |having|my|going|getting) (?:\w+ )?(?:filling|dentist|flu|cold|tattoo|wax|blood test
            |tooth|jab|haircut|hangover|root canal|labour|childbirth)
        (?:up|eating|walking|home|out|shopping|back) (?:and (?:about|walking) )?(?:the )?(?:next
            |same|very next) (?:day|morning|afternoon|evening)|never missed a (?:meal|beat|day)
            |kept my hair|didn't lose (?:a hair|my hair)
        not so much as|(?:went|was|back) (?:shopping|dancing|jogging|swimming|gardening|at work
            |home|golfing)(?: \w+){0,3} (?:the )?(?:next|same|following|very next|two days) (?:day
            |morning|after|later|afternoon)|gentlest thing|easiest thing|a doddle|a cinch|a
            _holiday|a spa day
        (?:breezed|sailed|flew|cruised|coasted|waltzed) (?:it|through|past)|not a (?:flicker|hint
            |whisper|trace|sign|scrap|twinge|murmur) of (?:a )?(?:side[- ]effect|fever|pain
            |trouble|reaction|sickness)
        """,
        chinese=r"""
        (?:一点|半点|丝毫|啥)儿?(?:不舒服|不适|反应|副作用|难受)(?:都|也)没
        (?:全程|我|从头到尾|一直|前后|整个过程|他|她|爸|妈|孩子)(?:几乎|基本|都|一点儿?|完全
            |根本|也|就|压根)*(?:没有?|没啥|没什么|无|没出现)(?:任何|什么|啥|过|明显)*
            (?:不良反应|副作用|难受|不舒服|不适|痛苦|感觉|反应|发烧|遭罪|受罪)
        (?<!有)(?:没|没有)(?:怎么)?(?:发烧|烧过|吐过?|难受|遭(?:什么|啥)?罪|受(?:什么
            |啥)?罪)[^。!?\n]{0,8}(?:没|也没|轻松|顺|不)
        从头到尾(?:都)?(?:没|不)|跟没事(?:儿)?人(?:一样|似的)|没事(?:儿)?人(?:一样|似的)
        (?:轻轻松松|轻松|顺顺利利|稳稳当当)(?:就)?(?:过(?:了|来|关)|挺过|做完|出院)
        不痛不痒|跟打(?:个)?点滴(?:一样|似的)|睡(?:了)?一觉就(?:完|好|做完)
        (?:烧|吐|疼|难受)(?:都|也)没(?:烧|吐|疼|难受)?(?:一下|过|一次)
        没啥(?:难受|反应|感觉)|几乎没(?:有)?(?:反应|感觉|不良)
        一点(?:都|也)(?:不|没)(?:难受|疼|痛苦|遭罪|吐|烧)
        (?:基本|几乎|完全|根本|压根|愣是|居然|一点)(?:就)?(?:没|没有|没啥|没什么)(?:有)?(?:反应
            |感觉|难受|不适|不舒服|副作用|罪|事)
        (?:就|只|才|也就)(?:是)?(?:发|烧|吐|难受|疼)(?:了)?(?:一|半|两)?(?:天|点|下|回|会儿
            |晚)?[^。!?]{0,6}(?:别的|其他|其它|就(?:好|没)|啥事|没别的)
        (?:没|不)(?:烧|吐|疼|痛|晕|掉头发|恶心)[^。!?]{0,2}(?:没|不|也没|也不)(?:烧|吐|疼|痛|晕
            |掉头发|恶心|难受)
        (?:第二天|转天|当天|没几天|三天|一周)(?:就)?(?:能)?(?:吃上饭|下地|下床|出院|走|跑|溜达
            |活动)
        (?:睡|眯)(?:了)?(?:一)?(?:觉|会儿)[^。!?]{0,4}(?:就)?(?:完|结束|好)
        (?:一点|啥|什么)?(?:感觉|反应|动静)(?:都|也)?没有?(?:就)?(?:打完|做完|结束|完事)?|(?:跟|像
            |和)没(?:打|做|输)(?:过)?(?:一样|似的)|(?:那些|说的|别人的?)?(?:反应|副作用
            |罪)[^。!?]{0,6}(?:一样|一个|都|全)(?:也|都)?没(?:赶上|有|遇|碰|摊上|来)
        没掉(?:过)?(?:一根|几根|什么)?头发|头发(?:一根)?(?:都|也)?没掉|没(?:吃|遭|受)(?:什么|啥
            |一点|过)?(?:苦|罪)
        (?:零|毫无|没有?一点|没什么|没啥)(?:感觉|反应|痛感|不适|疼痛|难受)|连(?:退烧药|止痛药
            |止疼药|氧气|吊针|床)(?:都|也)没(?:用|吃|吸|下|打)(?:上|过)?
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
