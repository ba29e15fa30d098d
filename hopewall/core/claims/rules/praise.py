"""Praise: patients who vouch for staff or hospital, professionals who vouch for a treatment."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_BUT_US,
    BLOCK_IN_CHINA,
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

RULES: Final = (
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
        english=r"""
        (?:surgeon|doctor|nurse|consultant|registrar|anaesthetist|specialist|professor)s?
            (?: \w+){0,7} (?:skilled|skilful|skillful|gifted|talented|masterful|masterly)
        saved (?:my|his|her|our|their|me|us|him) ?(?:life|lives|son|daughter|baby|dad|mum|mom
            |husband|wife|child|boy|girl|family|brother|sister)?
        (?:i|we) owe (?:\w+ ){0,2}(?:my|our|everything|his|her|it all|them|him|this|you)
        (?:lifesav\w+|life[- ]sav\w+)|(?:five|5)[- ]stars?(?= (?:from|for|all|hospital|care|team
            |service)|[,.!]|$)|miracle[- ]workers?
        (?:best|finest|greatest|most (?:skilled|skilful|talented|brilliant|caring)|top|most \w+
            |cleverest|kindest|wisest) (?:\w+ )?(?:doctors?|ha?ematologists?|consultants?
            |surgeons?|specialists?|oncologists?|nurses?|team|staff|professors?|medics|hospital
            |clinic|unit|ward|people in medicine|hands)
        (?:angels?|heroes|saints?|geniuses) (?:in|on|of|without|with) (?:\w+ )?(?:blue|white
            |scrubs|masks|wings|wards?|nights?|disguise|uniform)
        (?:would|i'd|highly|can't|cannot|strongly) recommend (?:\w+ )?(?:the |this |them|him|her
            |it|to|enough|hospital|clinic|\w+ to any)
        in (?:the best|safe|expert|good) hands|(?:gold|gave me) (?:standard|my life back)
        gave (?:me|us|him|her) (?:my|our|his|her) (?:life|future|son|daughter|dad|mum|mom
            |child) back
        a second (?:chance|life) (?:at|from|thanks)
        (?:golden|magic|healing|steady|gifted|miracle|safe) hands|(?:absolute|real|true|total
            |proper|complete|living) (?:star|angel|hero|legend|saint|gem|genius|lifesaver|godsend
            |diamond|treasure|miracle worker)s?|worth (?:their|his|her) weight in gold|above and
            _beyond|ten out of ten|10 ?/ ?10|a\+{1,3}|top marks|full marks|hats? off|salt of the
            _earth|heaven[- ]sent|guardian angels?|superhumans?|superheroes?|rock ?stars?
        (?:trust|trusted|bow|kneel|salute|worship|love|adore|bless|god bless|name(?:d)? (?:my
            |our) \w+ after)(?: \w+){0,3} (?:dr|doctor|prof|professor|nurse|consultant|surgeon
            |team|nurses|doctors|staff|hospital|them all|him with)(?: \w+){0,4}
        (?:without|if it (?:weren't|wasn't|hadn't been) for|but for|thanks to|because of
            |credit to|hats off to|three cheers for|blessed (?:by|with)|indebted to
            |grateful to) (?:\w+ )?(?:dr|doctor|prof|professor|nurse|consultant|surgeon|team
            |nurses|doctors|staff|hospital|them|him|her|larkmere|st)(?:\.)?(?: \w+){0,4}
        (?:choose|pick|go to|get yourself to|come to|head for|try|insist on|ask for|get|see
            |if you can,? get) (?:dr|doctor|prof|professor|nurse|consultant|larkmere|st
            |this hospital|this clinic|this team|these people|him|her)\.?(?: \w+){0,3}
            |won't regret|wouldn't go anywhere else|never go anywhere else
        (?:experts?|specialists|professionals|masters|the best) (?:in|at|of) (?:their|what|this
            |the|car)(?: \w+)?|they're the experts|care (?:was|is|has been|we got|i got) (?:\w+ )?
            (?:outstanding|excellent|superb|amazing|brilliant|second|exceptional|first[- ]class
            |faultless|world|incredible|wonderful|fantastic|perfect|unbelievable|flawless)
        (?:fantastic|brilliant|amazing|incredible|wonderful|superb|outstanding|excellent
            |exceptional|marvellous|awesome|fabulous|terrific|phenomenal|first[- ]class
            |world[- ]class|top[- ]class|tremendous|stellar) (?:\w+ )?(?:hospital|clinic|ward
            |unit|team|staff|nurses?|doctors?|consultants?|surgeons?|care|place|people|nhs
            |service|facility|facilities|department|professor)
        (?:hospital|clinic|ward|unit|team|staff|nurses?|doctors?|consultants?|surgeons?|professor
            |larkmere|aldwen's?) (?:\w+ ){0,4}(?:changed my life|where miracles|gave (?:me|us)
            _(?:my|our|back|a second|hope|life)|saved|never gave up|did the impossible|made me
            _well|cured|made it possible|worked wonders|worked miracles|deserves?|rocks?|rules?
            |are gods|is god)
        (?:deserves?|earned|should get|give (?:him|her|them)) (?:a |an |every )?(?:\w+ )?(?:medal
            |knighthood|award|nobel|statue|pay rise|oscar|sainthood|damehood|mbe|obe|prize)|one in
            _a million|never lost a patient|walking among us|(?:kindest|cleverest|loveliest
            |bravest|warmest|smartest|finest|best)(?:,| and)? (?:\w+ )?(?:people|team|nurses
            |doctors|staff|hands|minds)|(?:eleven|ten|100|12) out of (?:ten|10)|put (?:me|him|her
            |us) back together|(?:cares?|cared) like|broken glass|(?:pioneer|gentleman|wizard
            |magician|virtuoso|maestro|master)(?: and| of| with|,|\.|!|$)|finer (?:team|hospital
            |doctor|nurse)|at (?:the top of|the peak of) (?:his|her|their)
        (?:pure|solid|absolute) (?:gold|magic|class)|bless(?:es|ed)? (?:the day|dr|every (?:nurse
            |doctor))|(?:larkmere|aldwen's?|this (?:hospital|clinic|unit)|the (?:hospital|clinic
            |unit)|they|these people) saves? lives|(?:ten|six|seven|hundred) stars|day i met (?:dr
            |professor|this|that|them)
        """,
        chinese=r"""
        (?:大夫|医生|医师|主任|教授|护士|专家|团队)们?的?(?:水平|技术|医术|本事|手法)(?:就是|真是|可真|实在|确实
            |特别|很|太|相当|真|最)*(?:高|好|硬|棒|强|过硬|没得说|没话说|一流|顶尖)
        感(?:谢|恩|激)[^。!?\n]{0,16}(?:主任|教授|医院|团队|科室|专家|白衣
            |院长)
        锦旗|妙手|仁心|华佗|扁鹊|再生父母|救命(?:恩人|之恩)
        救了(?:我|他|她|俺|咱|孩子|我们|老爸|老妈)(?:的)?(?:命|一命|全家)?
        医(?:术|德|风)(?:高|精|好|一流|超|没得|了得|过硬)
        医者(?:仁心|父母心)|神医|白衣天使|救死扶伤
        (?<!修车)(?<!开车)(?<!做饭)(?<!理发)技术(?:一流|过硬|精湛|高超|没得说|没话说|牛|先进|真好
            |最)(?!,?(?:修车|做饭))
        服务(?:贴心|周到|好|一流|态度好|没得)|跪谢|叩谢|恩重如山|大恩大德|第二次生命|良心医院
        五星好评|值得信赖|信得过|找(?:他|她|他们)(?:就)?(?:对了|准没错|没错)
        设备(?:先进|一流|齐全|最)
        (?:医生|大夫|主任|教授|专家|护士|团队|医院|科室|院长|院士)[^。!?,\n]{0,8}(?:牛|神(?!情
            |色|经)|厉害|了不起|伟大|棒(?!棒糖)|天使|恩人|一流|专业|最好|超好|真好|太好|特别好
            |非常好|靠谱|负责|高明|高超|精湛|救(?!护)|权威|有名|知名|大牛|大咖|yyds|值得|良心
            |用心|贴心|给了我)
        (?:医生|大夫|主任|教授|护士长?|专家|医护|团队|科室|医院)[^。!?,]{0,8}(?:菩萨|救星|贵人
            |亲人|家人|妙手|金|神|牛气|水平高|水平真|态度好|有本事|本事大|医德|高人|了得|谦和
            |敬业|没得挑|没话说|没的说|不一样|绝|顶呱呱|杠杠|一绝|大爱|用心|细致入微|无微不至)
        (?:活菩萨|救星|贵人|大恩人|恩公|守护神|大救星)|磕(?:个|了)?(?:头|响头)|鞠躬|(?:没有
            |要不是|若不是)(?:他们|您|你们|医生|大夫|主任|护士|这家医院|医院|[一-鿿]医生
            |[一-鿿]主任)
        (?:选|来|找|到)[^。!?,]{0,8}(?:医院|这里|这家|青禾|望川|他们|她|他|科|对)[^。!?,]{0,3}
            (?:就)?(?:对了|没错|准没错|放心|来对|选对|找对|值)|来对了|大爱无疆|救死扶伤|德艺双馨
            |医技|仁医|悬壶|杏林
        (?:感谢|感恩|致谢|鸣谢)[^。!?]{0,14}(?:全体|医院|团队|科室|主任|教授|专家)
            |谢谢[^。!?]{0,12}(?:给了|救(?!护)|让我(?:活|重|再))
        (?:水平|(?<!修车)(?<!开车)(?<!做饭)技术|医术|(?<!做饭的)手艺|服务|环境|设备|条件|态度)
            (?:真|很|也|都|特别|非常|相当|那是|又|超)*(?:高|好|强|棒|硬|牛|一流|先进|没得说|周到
            |贴心|过硬|到位)(?!血压|烧)
        (?:专家|医生|大夫)(?:就是)(?:专家|医生|大夫|不一样)|一出手就|手到病除
            |对症下药[^。!?]{0,4}(?:神|准|灵)
        (?:给|向)[^。!?,]{0,8}(?:医院|医生|大夫|主任|护士|科室|团队|医护)[^。!?,]{0,3}(?:下?跪
            |点[^。!?,]{0,4}赞|磕|竖|鞠躬|送)|(?:没有|没了|离开)(?:贵院|这家医院|医院|他们|医护
            |这个团队)[^。!?,]{0,4}(?:就)?(?:没|哪)
        有温度的|正能量|比亲(?:闺女|儿子|人|妈|爹)还亲|慕名而来|满意而归|名副其实|实至名归|(?:护士
            |医生|医护|大夫)[^。!?,]{0,10}(?:人美|心善|技术好|最美|最可爱|还亲|第一人|有耐心
            |守着我|恩|德|尽心|没架子|细致|暖心|贴心|亲切|了不起)
        (?:家|所)医院[^。!?]{0,12}(?:头一|第一|好|牛|强|靠谱|一流|放心|权威|出名|有名|厉害|行)
            (?!远)|就知道(?:我)?(?:有救|稳|没事|能好)
        再造之恩|恩同|没齿难忘|白衣战士|可敬的|(?:护士|医生|大夫|主任)们?(?:就)?(?:像|是|比
            |跟)[^。!?,]{0,4}(?:亲|家人|闺女|儿女|天使|神仙|菩萨|英雄)|神仙手|(?:多谢|拜谢|叩首
            |答谢)[^。!?]{0,6}(?:教授|主任|医生|大夫|医院|护士|团队)
        """,
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
        english=r"""
        (?:nurses?|doctors?|staff|team|consultant|surgeon|hospital|ward) (?:was|were|is|are|so
            |very)(?: \w+){0,2} (?:kind|gentle|lovely|patient|caring|sweet|warm|tender)
        thank(?:s| you)(?: \w+){0,3} (?:doctors?|team|staff|hospital|consultant|ward|unit)
        """,
        chinese=r"""
        (?:护士|医生|大夫|医护|主任)[^。!?\n]{0,8}(?:温柔|细心|耐心|和气|亲切|热心|体贴|好心)
        谢谢[^。!?\n]{0,10}(?:医院|医生|大夫|护士|科室|团队|主任)
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "clinician-name",
        BLOCK_IN_CHINA,
        Said("It names a clinician.", "写了医护人员的姓名。"),
        Said("Write “my doctor”, “a nurse”.", "写“医生”“护士”，不写姓名。"),
        _TESTIMONIAL,
        cased=r"""
        (?:Dr|Prof|Professor|Doctor|Nurse|Sister|Matron)\.? (?!Pepper|Seuss|Who|Google
            |Oetker|May|Right|Potato|Bean|Who)[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?(?= (?:\w+ )?
            (?:rang|said|told|operated|came|rounds|clinic|explained|called|phoned|is|was
            |the surgeon|my))
        (?:Dr|Prof|Professor|Nurse|Matron)\.? (?!Pepper|Seuss|Who|Google|Oetker)[A-Z][a-z]{2,}
        """,
        chinese=r"""
        (?<![一-鿿])(?!谢谢|孙[女子儿]|黄[色毛]|白[衣班]|高[级年]|金[牌色]|方才|常[常来]|连[忙护]
            |安[静排]|万一|向[着护]|应[该当]|全[部科]|关[于心]|文[艺]|古[代]
            |红[衣色])[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛米贝戴宋庞熊纪舒屈项祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解应丁邓石崔龚程邢裴陆荣翁段侯全牛景束龙叶白蒲乔刘温庄晏柴阎连向古易廖耿文寇欧聂曾沙关红游][一-鿿]{0,2}
            (?:主任|教授|医生|大夫|院长|护士长?|院士|医师|博士)
        [姓叫][一-鿿]{1,3}的(?:医生|大夫|主任|护士|教授|专家)
        """,
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
        english=r"""
        (?:i've been|i am|i'm|as|being|been|my \w+ is|speaking as|she's|he's|was) (?:a|an) (?:\w+
            _){0,2}(?:gp|doctor|nurse|surgeon|pharmacist|scientist|professor|oncologist
            |ha?ematologist|midwife|biologist|researcher|paramedic|medic|physician|consultant
            |vet)[^.!?\n]{0,50}(?:would (?:choose|pick|recommend|have|take)|recommend\w*|swear
            |best|trust|treatment|works|worth|endorse|future|believe in|convinced|vouch|choose)
        (?:actor|actress|singer|footballer|celebrity|celebrities|minister|president|film star
            |star|champion|presenter|king|queen|prince|influencer|olympian|famous \w+|even (?:my )?
            (?:doctor|gp|professor|nurse|consultant|doctors))[^.!?\n]{0,45}(?:swears? by
            |recommend\w*|had it|used it|chose it|says it|would (?:choose|have|take)|said (?:it
            |this)|backs|calls it|trusts?)
        (?:doctors?|experts?|professors?|scientists|specialists|nobel\w* \w+|nurses?|consultant
            |pharmacist)(?: \w+){0,3} (?:recommends?|recommended|swears? by|say(?:s)? it's the
            _(?:best|future)|agrees? (?:it|this|that)|would choose|endorse[sd]?|approves?|vouch\w*
            |calls? it)
        (?:as|speaking as|being|i'm) (?:a |an )?(?:\w+ )?(?:doctor|nurse|gp|pharmacist|scientist
            |surgeon|professor|medic|vet|physician|biologist|consultant|paramedic|midwife)
            (?: myself| too)?,? (?:i|and i|i'd|i would|i say|i can|and)[^.!?\n]{0,40}(?:pick
            |choose|have|take|recommend|trust|say|back|vouch|best|worth|works|rate|tell you
            |promise|believe|want|go for)
        (?:even )?(?:the|my|our|a|his|her|famous|top) (?:\w+ )?(?:professor|doctor|consultant
            |surgeon|gp|nurse|footballer|actor|actress|singer|celebrity|star|minister|scientist
            |presenter)(?: \w+)? (?:had|gave|got|sent|put|chose|wanted|used|picks?|treated
            |would have|has had)(?: \w+){0,2} (?:own|same|it|his|her|brother|sister|wife|mother
            |father|son|daughter|this|treated)
        (?:work in|work at|run) (?:a |the )?(?:lab|hospital|pharmacy|clinic|research|university
            |pharma)[^.!?\n]{0,40}(?:have it|data|trust|best|works|recommend|seen|believe)|
            (?:sister|brother|wife|husband|cousin|uncle|aunt|friend|son|daughter|mum|dad),? (?:a
            |an|who's a|who is a) (?:\w+ )?(?:doctor|consultant|nurse|gp|surgeon|pharmacist
            |scientist|professor|oncologist)[^.!?\n]{0,40}(?:says?|swears|recommends?|thinks
            |nothing|best|would|told me to)|(?:prime minister|president|king|queen|prince|princess
            |duchess|pop star|rock star|film star|billionaire|senator)(?:'s \w+)? (?:had|has|got
            |chose|went for|is having|wanted)
        (?:my|our|the|even my|a telly|a tv|the telly) (?:\w+ )?(?:gp|doctor|consultant|oncologist
            |nurse|surgeon|pharmacist|professor|dentist|specialist|physio)(?:'s \w+)? (?:said
            _(?:she'd|he'd|they'd|he would|she would) (?:have|choose|take|pick|do)|had it|has had
            _it|raves?|would have it|wants it|had the same|swore|swears)
        """,
        chinese=r"""
        (?:护士长|医生|大夫|主任|教授|专家|院长)都?(?:说了?|讲|告诉|推荐|建议)[^。!?\n]{0,12}(?:人人|大家|谁|都)
            都?(?:该|应该|得|要)(?:做|用|试|来|去)
        (?:我|本人|自己)?(?:就)?(?:是|当了?|做了?|干了?)(?:个|一名|一个|[^,。!?]{0,6}年)?(?:的)?
            (?:医生|大夫|护士长?|药师|医师|医药|专家|教授|院士|科学家|药剂师|学医的?|搞医的?
            |科研)[^。!?\n]{0,24}(?:推荐|值得|最|好|放心|相信|靠谱|建议|选|有用|管用|做这个)
        (?:院士|教授|专家|医生|大夫|主任|护士长?|明星|演员|歌手|名人|主持人|冠军|领导|影帝|网红
            |大v|博主)(?:们|自己|家|都|也|连|他)*(?:[^。!?,\n]{0,6})?(?:说好|推荐|力荐|点赞|首选
            |认可|说(?:这|值得|能治|靠谱|最好)|都做|也做|都用|也用|拍板|打包票|代言|夸(?:这|它
            |细胞)|看好)
        (?:电视|新闻|央视|cctv|报纸|网上)[^。!?\n]{0,4}(?:都)?(?:报道|说(?:了|好|过|这)|推荐
            |播)[^。!?\n]{0,10}(?:疗|治|细胞|car|有效|好)
        (?:军医|医生|大夫|护士|药师|药剂师|院士|教授|专家)[^。!?]{0,12}(?:说|讲|觉得|认为)(?:这|它
            |那个?疗|做|打|car|细胞)(?:个)?[^。!?]{0,8}(?:行|好|靠谱|灵|可以做|能做|最|值|没问题
            |首选)
        (?:院士|教授|主任|专家|医生|大夫|护士|明星|领导|名人|歌星|影星|富豪|老板)(?:们)?(?:自己
            |都|也|连|家|自家|给自己|的?亲戚|家人|老婆|儿子)[^。!?]{0,10}(?:用|做|打|选|治|活)
        (?:明星|歌星|影星|名人|冠军|运动员|主播)[^。!?]{0,14}(?:car|细胞|做这|也是|治|活)
        (?:学医|搞医|懂医|医学生|医学院|做科研|做药)(?:的|出身)?[^。!?]{0,10}(?:敢说|说|觉得|知道
            |推荐|看好|未来)|(?:主任|教授|医生|大夫|专家|院长|院士)[^。!?]{0,4}(?:他
            |她)?自己[^。!?]{0,6}(?:妈|爸|家|亲|也|做|用|选)|连[^。!?]{0,6}(?:冠军|明星|院士|专家
            |医生|教授|主任|领导|外国人)(?:都|也)
        """,
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
        english=r"""
        (?:fda|ema|mhra|nice|government|ministry|nhs|who|nmpa)[- ](?:approved|endorsed
            |recommended|backed|certified)
        """,
        chinese=r"""
        解放军|武警|部队医院|军区(?:总)?医院|国家机关|卫健委(?:推荐|指定|认可)
        (?:国家|政府|药监局|卫健委|中央|部委)(?:都)?(?:批准|推荐|认证|指定|支持|认可|重点|扶持)
            (?:的|了)?
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
