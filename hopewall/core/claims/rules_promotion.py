"""Rules on promotion: superlatives, praise, recommendation, products, prices, contact, fear."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_BUT_US,
    BLOCK_EVERYWHERE,
    BLOCK_IN_CHINA,
    BLOCK_IN_EUROPE,
    CHINA_ALONE,
    HINT_EVERYWHERE,
    REVIEW_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Near,
    Said,
    sources,
)

_TESTIMONIAL: Final = sources(
    "Advertising Law Art. 16(4); Medical Advertising Measures Art. 7(6)",
    "16 CFR 255.1, 255.2",
    "Directive 2001/83/EC Art. 90(f), (j)",
    "CAP Code 12.18; Human Medicines Regulations 2012 Part 14",
)
_MATERIAL: Final = sources(
    "Advertising Law Art. 19; Internet Advertising Measures Art. 8; CG-21",
    "16 CFR 255.1",
    "Directive 2001/83/EC Art. 86, 88(1)(a)",
    "Human Medicines Regulations 2012 Part 14",
)

PROMOTION_RULES: Final = (
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
        english=(
            r"(?:number one|no\.? ?1|#1|most advanced|most modern|most powerful|most effective|world[- ]class|world[- ]leading|top[- ]ranked|unrivalled|unbeaten|unparalleled|cutting[- ]edge|state[- ]of[- ]the[- ]art|gold standard|top[- ]of[- ]the[- ]range|best in (?:the )?(?:world|country|business|class|europe|asia|china|britain|america)|leading (?:hospital|cent(?:re|er)|clinic|treatment|therapy|edge|experts?|team)|second to none|the ultimate|unique in the world|one of a kind treatment)",
            r"(?:best|greatest|finest|safest|strongest|newest and best|smartest|most \w+|top|ultimate|only real|only true|first and only|fastest|leading) (?:\w+ )?(?:treatment|therapy|therapies|treatments|medicine|drug|cells|cure|hospital|clinic|cent(?:re|er)|technology|science|care|option|car[- ]?t|unit|programme|program|ward|method)(?:s)?",
            r"(?:treatment|therapy|medicine|drug|cells|hospital|clinic|cent(?:re|er)|technology|science|car[- ]?t|it|this|place|care|ward|unit) (?:is|are|was|has|'s) (?:simply |by far |without doubt |really |hands down |easily )?(?:the )?(?:(?:very )?best|finest|greatest|number one|most \w+|top|leading|unbeatable|unrivalled)(?: (?:there is|in|you can|anywhere|money|on|of)[^.!?\n]{0,20})?",
            r"(?:only|first) (?:hospital|clinic|cent(?:re|er)|place|country|treatment|therapy) (?:in|that|which|on|to)|(?:nothing|nobody|nowhere) (?:else )?(?:in the world|like it|better|comes close)",
        ),
        chinese=(
            r"最(?:佳|先进|安全|有效|权威|高级|高级别|强|顶尖|前沿|尖端|领先|新(?:的)?(?:技术|疗法|科技)|顶级|牛|成功|专业|可靠)(?:的)?(?!的?(?:一个月|一天|日子|朋友|那天|时候))",
            r"最好的?(?:疗法|治疗|药|医院|技术|方法|办法|细胞|选择|医生|大夫|专家|团队|科室|医疗|方案|地方)|(?:疗法|治疗|技术|药|医院|细胞|科室|水平|设备)[^。!?\n]{0,6}(?:是|属|算|乃)?[^。!?\n]{0,4}(?:最(?:好|棒|强|牛|高|先进)|第一|no\.?1|顶级|天花板|一流|顶尖|王者|no1)",
            r"(?:全(?:国|球|市|省|世界|亚洲|行业)|亚洲|国内|国际|世界|业内|国际上|行业)(?:范围内)?(?:的)?(?:最|第一|唯一|首|领先|顶|数一数二|排(?:名|得上)|一流|先进|前列|前三|知名|著名|独一)|首家|首例|首创|首个|国家级|世界级|宇宙级|国际级|顶级|顶尖|领先水平|王牌|独家|权威专家|名医(?!院)|天花板|数一数二|首屈一指|独一无二|无与伦比|遥遥领先|领头羊|龙头|无人能及|史上最|一骑绝尘|no\.? ?1|全国(?:都)?(?:有名|知名|闻名|排得上)|国际(?:先进|水平|标准)|黑科技|高精尖|尖端(?:技术|科技|疗法)|殿堂级|标杆|金字招牌|绝无仅有|空前|填补(?:了)?(?:国内|空白)|(?:普通|一般|别的)医院[^。!?\n]{0,6}(?:做不了|没有|比不)",
        ),
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
        english=(r"number one|the very best|the best (?:place|people|thing)",),
        chinese=(r"唯一(?!的(?:孩子|儿子|女儿|爱好))|王者",),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "praise",
        BLOCK_IN_CHINA,
        Said(
            "It praises a doctor, a nurse, a team or a hospital: a patient vouching for them.",
            "夸医生、护士、团队或医院，等于以患者名义作证明。",
        ),
        Said(
            "Say what somebody did, without name or grade: “At night somebody brought a blanket.”",
            "写做了什么，不写名字、不打分，例如“夜里有人给我盖了毯子”。",
        ),
        _TESTIMONIAL,
        english=(
            r"saved (?:my|his|her|our|their|me|us|him) ?(?:life|lives|son|daughter|baby|dad|mum|mom|husband|wife|child|boy|girl|family|brother|sister)?|(?:i|we) owe (?:\w+ ){0,2}(?:my|our|everything|his|her|it all|them|him|this|you)|(?:lifesav\w+|life[- ]sav\w+)|five[- ]stars?|5[- ]stars?|miracle[- ]workers?",
            r"(?:best|finest|greatest|most (?:skilled|skilful|talented|brilliant|caring)|top|most \w+|cleverest|kindest|wisest) (?:\w+ )?(?:doctors?|ha?ematologists?|consultants?|surgeons?|specialists?|oncologists?|nurses?|team|staff|professors?|medics|hospital|clinic|unit|ward|people in medicine|hands)",
            r"(?:angels?|heroes|saints?|geniuses) (?:in|on|of|without|with) (?:\w+ )?(?:blue|white|scrubs|masks|wings|wards?|nights?|disguise|uniform)|(?:would|i'd|highly|can't|cannot|strongly) recommend (?:\w+ )?(?:the |this |them|him|her|it|to|enough|hospital|clinic|\w+ to any)|in (?:the best|safe|expert|good) hands|(?:gold|gave me) (?:standard|my life back)|gave (?:me|us|him|her) (?:my|our|his|her) (?:life|future|son|daughter|dad|mum|mom|child) back|a second (?:chance|life) (?:at|from|thanks)",
        ),
        chinese=(
            r"感(?:谢|恩|激)[^。!?\n]{0,16}(?:主任|教授|医生|大夫|医院|团队|科室|护士|医护|专家|白衣|院长)|锦旗|妙手|仁心|华佗|扁鹊|再生父母|救命(?:恩人|之恩)|救了(?:我|他|她|俺|咱|孩子|我们|老爸|老妈)(?:的)?(?:命|一命|全家)?|医(?:术|德|风)(?:高|精|好|一流|超|没得|了得|过硬)|医者(?:仁心|父母心)|神医|白衣天使|救死扶伤|技术(?:一流|过硬|精湛|高超|没得说|没话说|牛|先进|真好|最)(?!,?(?:修车|做饭))|服务(?:贴心|周到|好|一流|态度好|没得)|跪谢|叩谢|恩重如山|大恩大德|第二次生命|良心医院|五星好评|值得信赖|信得过|找(?:他|她|他们)(?:就)?(?:对了|准没错|没错)|设备(?:先进|一流|齐全|最)",
            r"(?:医生|大夫|主任|教授|专家|护士|团队|医院|科室|院长|院士)[^。!?,\n]{0,8}(?:牛|神(?!情|色|经)|厉害|了不起|伟大|棒(?!棒糖)|天使|恩人|一流|专业|最好|超好|真好|太好|特别好|非常好|靠谱|负责|高明|高超|精湛|救(?!护)|权威|有名|知名|大牛|大咖|yyds|值得|良心|用心|贴心|给了我)",
        ),
        near=(
            Near("doctor", "praise", 34, apart="thanked-otherwise"),
            Near("hospital", "praise", 34, apart="thanked-otherwise"),
            Near("医者", "赞", 10, apart="别事"),
            Near("医院", "赞", 12, apart="别事"),
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "thanks",
        REVIEW_EVERYWHERE,
        Said(
            "Thanks or kindness of staff: look whether it vouches for them.",
            "写了医护的好，请看是否变成推荐。",
        ),
        Said("Say what somebody did, without name or grade.", "写做了什么，不写名字、不打分。"),
        _TESTIMONIAL,
        english=(
            r"(?:nurses?|doctors?|staff|team|consultant|surgeon|hospital|ward)(?: \w+){0,4} (?:kind|gentle|lovely|patient|caring|sweet|warm|tender)|thank(?:s| you)(?: \w+){0,3} (?:doctors?|team|staff|hospital|consultant|ward|unit)",
        ),
        chinese=(
            r"(?:护士|医生|大夫|医护|主任)[^。!?\n]{0,8}(?:温柔|细心|耐心|和气|亲切|热心|体贴|好心)|谢谢[^。!?\n]{0,10}(?:医院|医生|大夫|护士|科室|团队|主任)",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "clinician-name",
        REVIEW_EVERYWHERE,
        Said("It names a clinician.", "写了医护人员的姓名。"),
        Said("Write “my doctor”, “a nurse”.", "写“医生”“护士”，不写姓名。"),
        _TESTIMONIAL,
        cased=(
            r"(?:Dr|Prof|Professor|Doctor|Nurse|Sister|Matron|Mr|Ms|Mrs)\.? (?!Pepper|Seuss|Who|Google|Oetker|May|Right|Potato|Bean|Who)[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?(?= (?:\w+ )?(?:rang|said|told|operated|came|rounds|clinic|explained|called|phoned|is|was|the surgeon|my))",
            r"(?:Dr|Prof|Professor|Nurse|Matron)\.? (?!Pepper|Seuss|Who|Google|Oetker)[A-Z][a-z]{2,}",
        ),
        chinese=(
            r"(?<![一-鿿])[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛米贝戴宋庞熊纪舒屈项祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解应丁邓石崔龚程邢裴陆荣翁段侯全牛景束龙叶白蒲乔刘温庄晏柴阎连向古易廖耿文寇欧聂曾沙关红游][一-鿿]{0,2}(?:主任|教授|医生|大夫|院长|护士长?|院士|医师|博士)",
            r"[姓叫][一-鿿]{1,3}的(?:医生|大夫|主任|护士|教授|专家)",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.HINT,
        denied=False,
    ),
    ClaimRule(
        "endorsement",
        BLOCK_BUT_US,
        Said(
            "Somebody from medicine or somebody famous recommends a treatment.",
            "由医药人士或名人推荐治疗。",
        ),
        Said("Leave out what they advise.", "去掉推荐的话。"),
        sources(
            "Advertising Law Art. 16(4)",
            "16 CFR 255.3",
            "Directive 2001/83/EC Art. 90(f)",
            "CAP Code 12.18",
        ),
        english=(
            r"(?:i've been|i am|i'm|as|being|been|my \w+ is|speaking as|she's|he's|was) (?:a|an) (?:\w+ ){0,2}(?:gp|doctor|nurse|surgeon|pharmacist|scientist|professor|oncologist|ha?ematologist|midwife|biologist|researcher|paramedic|medic|physician|consultant|vet)[^.!?\n]{0,50}(?:would (?:choose|pick|recommend|have|take)|recommend\w*|swear|best|trust|treatment|works|worth|endorse|future|believe in|convinced|vouch|choose)",
            r"(?:actor|actress|singer|footballer|celebrity|celebrities|minister|president|film star|star|champion|presenter|king|queen|prince|influencer|olympian|famous \w+|even (?:my )?(?:doctor|gp|professor|nurse|consultant|doctors))[^.!?\n]{0,45}(?:swears? by|recommend\w*|had it|used it|chose it|says it|would (?:choose|have|take)|said (?:it|this)|backs|calls it|trusts?)",
            r"(?:doctors?|experts?|professors?|scientists|specialists|nobel\w* \w+|nurses?|consultant|pharmacist)(?: \w+){0,3} (?:recommends?|recommended|swears? by|say(?:s)? it's the (?:best|future)|agrees? (?:it|this|that)|would choose|endorse[sd]?|approves?|vouch\w*|calls? it)",
        ),
        chinese=(
            r"(?:我|本人|自己)?(?:就)?(?:是|当了?|做了?|干了?)(?:个|一名|一个|[^,。!?]{0,6}年)?(?:的)?(?:医生|大夫|护士长?|药师|医师|医药|专家|教授|院士|科学家|药剂师|学医的?|搞医的?|科研)[^。!?\n]{0,24}(?:推荐|值得|最|好|放心|相信|靠谱|建议|选|有用|管用|做这个)",
            r"(?:院士|教授|专家|医生|大夫|主任|护士长?|明星|演员|歌手|名人|主持人|冠军|领导|影帝|网红|大v|博主)(?:们|自己|家|都|也|连|他)*(?:[^。!?,\n]{0,6})?(?:说好|推荐|力荐|点赞|首选|认可|说(?:这|值得|能|行|靠谱|最)|都做|也做|都用|也用|拍板|打包票|代言|夸|看好)",
            r"(?:电视|新闻|央视|cctv|报纸|网上)[^。!?\n]{0,4}(?:都)?(?:报道|说(?:了|好|过|这)|推荐|播)[^。!?\n]{0,10}(?:疗|治|细胞|car|有效|好)",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
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
        english=(
            r"(?:join|get on|sign up for|enrol\w* (?:in|on)|apply for|get into|ask about) (?:the|this|a|our|your) (?:study|trial)(?:!| while| now| before| today| if you)",
        ),
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
        english=(r"clinical trials?|study drug|investigational|experimental|trial participant",),
        chinese=(r"临床(?:试验|研究)|受试者|入组|研究者发起|试验药",),
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
        english=(
            r"(?:promising|exciting|hopeful) (?:new )?(?:trial|drug|study|cells|treatment)|experimental (?:drug|cells|treatment)",
        ),
        chinese=(r"(?:新药|试验|没上市|未上市)[^。!?\n]{0,10}(?:希望|期待|不错|看好)",),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "call-to-action",
        BLOCK_EVERYWHERE,
        Said("It tells the reader to get a treatment.", "劝读者来做治疗。"),
        Said(
            "Say what you decided, and that others should ask their own team.",
            "只说自己怎么决定的，请读者问自己的医生。",
        ),
        _MATERIAL,
        english=(
            r"(?:everyone|everybody|anyone|anybody|people|patients|you|you all|families|parents|all of you)(?: with (?:\w+ )?{illness})? (?:should|must|need to|needs to|ought to|has to|have to|has got to|have got to)(?: all| really| just| at least| definitely)? (?:demand|get|have|try|ask for|ask about|ask your|choose|take|do it|do this|consider|be given|come (?:here|and)|go (?:for|to)|push|insist|fight for|know about)(?! (?:up|home|back|some|your own|a (?:nap|rest|cup|break)|better|well))",
            r"(?:don't|dont|do not|no need to|never) (?:wait|hesitate|delay|miss out|go anywhere else|put it off|think twice|bother going)(?! (?:for me|up|for my|to eat))(?:[^.!?\n]{0,20}(?:treat|late|cells|call|do it|go|it|here|sign|ask))?(?= |[.!]|$)(?!,? (?:for|to) )",
            r"(?:just )?(?:go for it|do it now|sign up(?: now| today)?|book (?:now|today|your|a (?:visit|consultation|slot|place)|an appointment)|call (?:us|now|today|the (?:clinic|hospital|number))|apply now|get in touch|come and get|get treated here|enrol now|get yourself|hurry|act now|ask for it by name|register now|contact (?:us|the (?:hospital|clinic)))",
            r"(?:what are you waiting for)\?+ ?(?:get|go|do|sign|call|come|the|try|book)[^.!?\n]{0,30}|get (?:the|your|these) cells|get your life back|before it's too late|places? (?:are|is) (?:limited|going|filling)|limited (?:places|slots|spots|time)|spaces? (?:are )?(?:limited|left)|last (?:few )?(?:places|slots)",
            r"(?:i|we|would|i'd|we'd|can|strongly|highly) (?:strongly |highly |really |totally |definitely |truly |100 ?% )?recommend (?:it|this|car[- ]?t|the (?:treatment|cells|therapy|study|trial)|gene|cell|that|trying|having|getting|doing|everyone|everybody|any)|(?:i'd|i would) (?:tell|urge|advise|beg) (?:anyone|everyone|everybody|you|any)|(?:my|one) advice: ?(?:get|do|have|go|don't)|ask your (?:doctor|gp|consultant|team|hospital|oncologist) (?:about|for|to (?:give|refer|put|get))",
            r"scan (?:the |this |here|me)?(?:qr|code|to (?:book|join|see|read|get|find|learn))|(?:join|follow|like and|subscribe|share this|click|tap|dm|message|text|whatsapp|pm) (?:us|me|our|the group|link|my page|here)|link in (?:bio|the)",
        ),
        chinese=(
            r"(?:强烈)?(?:推荐|安利|建议|奉劝|劝|呼吁)(?:给)?(?:大家|各位|病友|你们?|所有|每个|得了|有条件|都|您|家属)[^。!?\n]{0,10}(?:做|来|试|用|选|去|打|上|治|考虑|了解)?(?!,?多(?:喝|吃|休))|(?:强烈|真心|诚心|力荐|隆重)(?:推荐|建议)|推荐(?:做|用|打|去|来|给)(?:这|那|他|car|细胞|大家|病友)",
            r"快来|赶紧(?:来|去(?:做|医|治|问|报|打|用))|赶快(?:来|去(?:做|医|治))|(?:快|赶紧|赶快|尽快|抓紧|早点|趁早|速)(?:去|来)?(?:做|联系|报名|打这|治|咨询|预约)(?!饭|作业|完|了饭)|(?:不要|别|甭|切莫)(?:再)?(?:犹豫|等|拖|错过|耽误)(?:了)?(?:,?)(?:直接|赶紧|快|就|去做|来|做|打|治|这|了,?(?:去|来|快))(?!想|吃)|名额(?:有限|不多|紧)|(?:机会|名额)(?:难得|不等人|有限)|先到先得|报名|欢迎(?:来|咨询|大家|病友|联系)|咨询(?:热线|电话|我|我们|医院)|就诊请|预约(?:电话|挂号|热线|二维码|请|方式|咨询)|联系(?:我|我们|他们|医院|客服|电话)(?!了|不上|的时候)",
            r"(?:都|就|一定要|务必|必须|可以)(?:去|来)(?:做|试试|打|用)(?:car|这|细胞|一下|吧|看看)|(?:去|来)(?:做|打|用)(?:car-?t|细胞|这个|基因)(?:吧|呀|啊|,|就|准|真)|认准|首选|闭眼(?:入|选|做)|冲就(?:对|完)|(?:拉你|进|加)(?:入)?(?:我们的?)?(?:病友)?群|拉个(?:小)?群|报我(?:的)?名|福音(?:来了)?|救星|想(?:做|治|打|了解|问)的(?:病友|朋友|家属|人|,)?[^。!?\n]{0,8}(?:联系|加|报|私|扫|打|找|来|看|戳|滴)|私信|戳链接|点(?:击|这里)|关注(?:我|公众号|我们)|转发|公众号|小程序|留言领|扫(?:一扫|码|描|下面|这个|右|左)",
            r"(?:值得|真值得|很值得|超值得)(?:做|一试|去做|拥有|推荐|选|打)|(?:有条件|得病|生病)的?(?:都|一定|尽量)?(?:上|做|用)(?:car|细胞|这)|不做(?:就)?(?:亏|后悔|可惜)|早(?:做|打|治)早(?:享受|受益|好)|来这(?:儿|里|家)(?:就)?(?:对|治|准)",
        ),
        explainer=InExplainer.HINT,
    ),
    ClaimRule(
        "product",
        BLOCK_IN_CHINA,
        Said("It names a prescription product or its maker.", "写了处方药或厂家的名称。"),
        Said("Say the class: “CAR-T”, “gene therapy”.", "只写类别，例如“CAR-T”“基因治疗”。"),
        sources(
            "Advertising Law Art. 15; Medical Advertising Measures Art. 7(1)",
            "21 CFR 202.1",
            "Directive 2001/83/EC Art. 88(1)(a)",
            "Human Medicines Regulations 2012 reg. 284",
        ),
        english=(
            r"[a-z]{3,}(?:leucel|temcel|parvovec|plasmid|autotemcel|tamcel)|[a-z]{4,}(?:cabtagene|capatagene|gamglogene|tagene|semagene)|(?:axi|tisa|liso|brexu|ide|cilta|obe|eque|zevor|rel|inati|pulid|exa|beti|eli|lovo)[- ]?cel",
            r"kymriah|yescarta|tecartus|breyanzi|abecma|carvykti|aucatzyl|casgevy|lyfgenia|zynteglo|skysona|lenmeldy|libmeldy|zolgensma|hemgenix|luxturna|elevidys|roctavian|beqvez|upstaza|kebilidi|strimvelis|nexcar19|amtagvi|tecelra|ryoncil|omisirge|lantidra|adstiladrin|vyjuvek|zevaskyn|imlygic|provenge|waskyra|encelto|spinraza|evrysdi|hemlibra|blincyto|rituxan|revlimid|velcade|darzalex|keytruda|opdivo",
            r"novartis|kite pharma|gilead|bristol[- ]myers|bluebird bio|vertex pharm\w+|legend biotech|fosun kite|jw therapeutics|iaso bio|juventas|carsgen|orchard therapeutics",
            r"yi ?kai ?da|bei ?nuo ?da|fu ?ke ?su|yuan ?rui ?da|sai ?kai ?ze|ka ?wei ?di|xin ?jiu ?ning",
        ),
        chinese=(
            r"[一-鿿]{1,4}(?:基奥仑赛|基仑赛)|奥仑赛|(?<!什么)仑赛|奕凯达|倍诺达|福可苏|源瑞达|赛恺泽|卡卫荻|信玖凝|诺西那生|阿基仑|瑞基|伊基|泽沃|纳基|普基|恒凯莱|达希纳|美罗华|利妥昔|硼替佐米|来那度胺|达雷妥尤|贝林妥欧|索马鲁|佐尔根|诺华|复星凯特|药明巨诺|驯鹿|合源生物|科济|传奇生物|信念医药|那个牌子|开头(?:是|的)?[a-z](?:的)?那个|不让说(?:的)?(?:牌子|名字)",
        ),
        explainer=InExplainer.HINT,
        denied=False,
    ),
    ClaimRule(
        "product-hint",
        REVIEW_EVERYWHERE,
        Said("It all but names a product.", "几乎说出了药名。"),
        Said("Say the class: “CAR-T”, “gene therapy”.", "只写类别，例如“CAR-T”“基因治疗”。"),
        sources(
            "Advertising Law Art. 15",
            "21 CFR 202.1",
            "Directive 2001/83/EC Art. 88(1)(a)",
            "Human Medicines Regulations 2012 reg. 284",
        ),
        chinese=(r"什么仑赛",),
        explainer=InExplainer.OFF,
        denied=False,
    ),
    ClaimRule(
        "product-promotion",
        BLOCK_EVERYWHERE,
        Said("It promotes a named product.", "在推荐具体产品。"),
        Said("Take the name and the recommendation out.", "去掉药名和推荐的话。"),
        sources(
            "Advertising Law Art. 15, 16",
            "21 CFR 202.1",
            "Directive 2001/83/EC Art. 88(1)(a)",
            "Human Medicines Regulations 2012 reg. 284",
        ),
        near=(
            Near("product", "go-for-it", 60),
            Near("product", "praise", 50),
            Near("product", "trade", 40),
            Near("product", "worked", 40),
            Near("药名", "劝", 14),
            Near("药名", "赞", 14),
            Near("药名", "好处", 12),
        ),
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "price",
        CHINA_ALONE,
        Said("It gives a price.", "写了价格。"),
        Said(
            "Leave sums out; the page on costs has them with sources.", "不写金额，费用页上有出处。"
        ),
        sources(
            "CG-21; Internet Advertising Measures Art. 8",
            "none: a hint",
            "none: a hint",
            "none: a hint",
        ),
        english=(
            r"[$£€¥]\s?\d[\d,.]{3,}|[$£€¥]\s?\d+(?:\.\d+)? ?(?:k|m|million|thousand|grand)|\d[\d,.]{3,} ?(?:dollars|pounds|euros?|quid|yuan|rmb|usd|gbp)",
            r"(?:half a |a |one |two |three |four |five |six |seven |eight |nine |\w+ty |\w+ hundred |quarter of a |several |\d+ )?(?:million|thousand|grand|hundred thousand|hundred grand)(?: \w+)? (?:dollars|pounds|euros?|quid|yuan|a bag|rmb|bucks)|\d+ ?grand|(?:cost|costs|price|bill|paid|charged|invoice)[^.!?\n]{0,25}(?:million|thousand|grand|hundred|\d{4,}|\d,\d)",
        ),
        chinese=(
            r"[一二三四五六七八九十百两几\d.]+(?:来|多|余)?个?(?:万|w|达不溜)(?:多|来)?(?:块|元|块钱|人民币|一针|左右)?(?!一|分|步|字|里|个|年|人|事|水|岁|公里|只|棵|次)|\d{4,}(?:块|元|人民币)|一针[^。!?\n]{0,4}万|(?:报销|自费|自付|医保|惠民保|商保)[^。!?\n]{0,12}(?:万|一半|百分|成|\d{4,}|全部|全报)|(?:花|掏|收|交|付|要|便宜)(?:了|我|你)?(?:[一二三四五六七八九十百两几\d]+)(?:来|多|几)?万|价格|报价|收费标准|多少钱一针",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
    ClaimRule(
        "offer",
        BLOCK_EVERYWHERE,
        Said("It lures with price, payment or something free.", "用优惠、免费、分期等吸引人。"),
        Said("Leave it out.", "去掉。"),
        sources(
            "Medical Advertising Measures Art. 7; Internet Advertising Measures Art. 8",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 87, 94",
            "CAP Code 12; 8",
        ),
        english=(
            r"free (?:treatment|screening|consultations?|assessment|trial place|check|scan|place)|discount\w*|(?:pay|paid|available) (?:\w+ )?(?:in|by) (?:instal\w+)|instal?ments|refund\w*|(?:cheaper|cheapest|better value|lower price|half the price|best price|good value|bargain|affordable|money off|special offer|deal|two for one|no hidden|voucher)(?: \w+)? (?:than (?:the|any|other|anywhere|going|a|having|at)|treatment|clinic|here|price|cells)?",
        ),
        chinese=(
            r"免费(?:治疗|筛查|赠送|义诊|评估|咨询|检查|名额|入组|体验)|送(?:一次|你|大家)?(?:免费|体检|检查|评估)|优惠|打折|折扣|限时|特惠|特价|减免|返现|分期(?:付款)?|(?:能|可以)?(?:便宜|省)(?:了)?[一二三四五六七八九十几\d]+万|报销一切|全额报销|零元|0元|先治疗后付|促销|补贴名额|送礼|红包",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.HINT,
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
        english=(
            r"before[- ]?(?:and|/|&|\+|-|n|vs\.?|versus)[- ]?after|before ?/ ?after|before and after (?:photos?|pictures?|shots?|scans?|images?)",
            r"before (?:the |my |his |her |this |car[- ]?t )?(?:infusion|treatment|therapy|cells|transplant|gene therapy|all this)[^.!?\n]{0,60}(?:after|now|afterwards|since|today|later)",
            r"(?:from|straight from) (?:death's door|wheelchair|a wheelchair|bed|hospital bed|the brink|hospice|intensive care|a coma|crutches|oxygen|skin and bone|grey) [^.!?\n]{0,6}?to [^.!?\n]{0,40}|(?:left|first|top)[^.!?\n]{0,30}(?:right|second|bottom)[^.!?\n]{0,30}(?:none|clear|after|smil\w+|healthy|nothing)|(?:side by side|next to each other|split (?:image|screen|picture))[^.!?\n]{0,60}(?:before|after|then|now|treatment|thin|gaunt)|(?:then|last year|a year ago|before) (?:and|v|vs|versus|-|/) now|what a difference|look at (?:me|him|her) (?:then|before)",
            r"(?:couldn't|could not|couldnt|unable to)[^.!?\n]{0,50}(?:(?:weeks|months|days|year|years) (?:after|later|on)|now (?:i|he|she)|and now|today)[^.!?\n]{0,40}",
        ),
        chinese=(
            r"before ?/? ?(?:and)? ?after|(?:治疗|回输|术|用药|手术|打针|做)(?:之)?前(?:和|与|跟|、|/|vs)?(?:治疗|回输|术|用药|做)?(?:之)?后(?:的)?(?:的)?(?:对比|照|变化|比|图|差别|区别|照片)|前后(?:对比|照|变化|反差|两张|判若|不一样)|对比(?:图|照|照片|一下)|判若两人|(?:左|上)(?:图|边|面)?[^。!?\n]{0,20}前[^。!?\n]{0,20}(?:右|下)(?:图|边|面)?[^。!?\n]{0,16}后|今昔对比|(?:看看)?(?:我|他|她)?去年的?(?:照片|样子)[^。!?\n]{0,12}(?:现在|今年)|换了(?:一)?个人",
            r"(?:以前|之前|原来|从前|当初|原先|那时候?|来的时候|入院时?|做之前|治疗前|打之前)[^。!?\n]{0,22}(?:现在|如今|打完|做完|之后|后来|这会儿|治疗后|出院|今天|没几天|个月)[^。!?\n]{0,14}(?:能|会|都|就|可以|一口气|自己|跑|走|扛|上|不|百|胖|正常|好)",
        ),
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
        english=(
            r"(?:two|both|pair of|side by side|split|twin) (?:photos?|pictures?|images?|shots?|portraits?|frames?)[^.!?\n]{0,90}(?:after|now|treated|today|recovered)|(?:photos?|pictures?|images?) (?:side by side|from before|before and after)|(?:photo|picture|image|portrait)s? (?:taken )?before[^.!?\n]{0,60}after",
        ),
        kinds=frozenset({k for k in STORY_KINDS if k.value in {"alt_text", "caption"}}),
        explainer=InExplainer.OFF,
        denied=False,
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
        english=(
            r"(?:only|last) (?:hope|chance|resort|option)|would (?:have died|be dead)|no other (?:option|choice|way)|(?:without|or) (?:it|this|the cells|car[- ]?t)[^.!?\n]{0,15}(?:die|dead|died|death|be gone)|death sentence|running out of time",
            r"(?:don't|do not) lose hope|never (?:lose hope|give up)|there is (?:always )?hope",
        ),
        chinese=(
            r"(?:唯一|最后)(?:的|一线|一根)?(?:希望|机会|救命稻草|稻草|选择|出路|办法)|不(?:做|治|打)(?:的话)?就[^,。]{0,4}(?:死|没|完)|等死|只有[^,。]{0,8}才能(?:活|救)|死路一条|没(?:有)?别的(?:路|办法|选择)|再不(?:做|治)",
        ),
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
        english=(
            r"(?:diagnose|check|test) (?:yourself|your own|themselves)|if you(?:'ve| have| get| feel| wake| find| see)(?: got)? (?:\w+ ){0,8}(?:it's|its|it is|that's|you(?:'ve| have)(?: got)?|you probably|then it)[^.!?\n]{0,25}(?:leuka?emia|lymphoma|myeloma|lupus|cancer|same|it|this|what i)",
        ),
        near=(
            Near("symptom", "you-have", 60),
            Near("症状", "你就是", 16),
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "authority",
        BLOCK_IN_CHINA,
        Said("It speaks in the name of the army or of the state.", "借用军队或国家机关的名义。"),
        Said("Leave the name out.", "去掉这些名称。"),
        sources(
            "Advertising Law Art. 9(2); Medical Advertising Measures Art. 7(7)",
            "FTC Act s. 5",
            "Directive 2001/83/EC Art. 90(f)",
            "CAP Code 3.48",
        ),
        english=(
            r"(?:fda|ema|mhra|nice|government|ministry|nhs|who|nmpa)[- ](?:approved|endorsed|recommended|backed|certified)",
        ),
        chinese=(
            r"解放军|武警|部队医院|军区(?:总)?医院|国家机关|卫健委(?:推荐|指定|认可)|(?:国家|政府|药监局|卫健委|中央|部委)(?:都)?(?:批准|推荐|认证|指定|支持|认可|重点|扶持)(?:的|了)?",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "outcome-hint",
        REVIEW_EVERYWHERE,
        Said("It hints at a result.", "暗示了结果。"),
        Said("Tell the day instead of the result.", "不写结果，写日子。"),
        sources(
            "Advertising Law Art. 16(1)",
            "16 CFR 255.2",
            "Directive 2001/83/EC Art. 90(j)",
            "CAP Code 12",
        ),
        english=(
            r"(?:scan|results?|bloods|counts) (?:was|were|came back|looked|are|is) (?:fine|ok|okay|good|better|all right)|remission(?! out loud)|tumou?rs? (?:halved|shrank|shrunk)|none of them did what|doing (?:well|really well|great) (?:now|since)",
        ),
        chinese=(
            r"(?:复查|检查|化验|结果|指标)[^。!?\n]{0,8}(?:还可以|还行|不错|挺好|还好|没问题|过关)|(?:白细胞|血小板|血色素|指标|血象)[^。!?\n]{0,8}(?:往上|上来|涨|升|回升)|缓解(?!压力|焦虑|紧张|疼|尴尬)",
        ),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
