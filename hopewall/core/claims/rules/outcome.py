"""Outcome: how an illness answered to treatment."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_IN_CHINA,
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
        "outcome",
        BLOCK_IN_CHINA,
        Said(
            "It tells how one person's illness answered to the treatment.",
            "写了个人的疗效。",
        ),
        Said(
            "Tell the day instead of the result: what you ate, who came, what you still watch for.",
            "不写结果，写日子：吃了什么，谁来了，还要留意什么。",
        ),
        sources(
            "Advertising Law Art. 16(1), (4); Medical Advertising Measures Art. 7(3), 7(6)",
            "16 CFR 255.2: needs a date and somebody who verified it",
            "Directive 2001/83/EC Art. 90(j)",
            "CAP Code 12; Human Medicines Regulations 2012 Part 14",
        ),
        english=r"""
        (?:affairs in order|planned? (?:my|his|her|the) funeral|say (?:my|our|his|her) goodbyes)
            [^\n]{0,120}(?:years?|months?|januar\w+|christmas\w*|birthdays?|summers?|winters?
            |springs?) (?:ago|later|since)
        (?:cancer|disease|tumou?r|leuka?emia|lymphoma|myeloma|relapse|transfusion|crisis|crises
            |pain|symptom|seizure|bleed|medication|drug|insulin)s?[- ]free
        all[- ]clear
        free (?:of|from) (?:cancer|disease|pain|symptoms|leuka?emia|lymphoma|myeloma
            |transfusions|crises|it)
        (?:in|into|reached|complete|full|molecular|partial|deep|still in|hit|got to|achieved|went
            _into|long|my|first|second|third) (?:complete |full |deep |molecular |total
            _)?remission
        remission (?:at last|day|for|since|so far|again|three|two|one|party|anniversary)
        years? (?:in|of) remission
        complete(?:ly)? (?:response|gone|clear|negative)
        (?:full|good|great|complete|partial|excellent) response
        responded (?:well|beautifully|completely|fast|straight)
        no (?:evidence|sign|signs|trace|sight|hint|remaining|detectable|more|measurable|visible
            |active|residual) (?:of )?(?:disease|cancer|(?:the |my |his |her |any )?{illness}
            |it anywhere|it|cells)
        ned|mrd[- ]?(?:negative|neg|0)
        mrd (?:is |was |came back |came |now |undetectable|free)*(?:negative|undetectable|zero
            |clear)
        cr achieved
        beat(?:en|s|ing)? (?:the |my |his |her |this |our )?(?:cancer|leuka?emia|lymphoma
            |myeloma|disease|it|tumou?rs?|odds|big c)(?! me| him| her| us)
        (?:kicked|licked|conquered|defeated|won (?:against|over)|overcame|overcome|survived
            |knocked|seen off|saw off) (?:the |my |his |her |this )?(?:cancer|leuka?emia
            |lymphoma|myeloma|disease|it's|blood cancer)
        (?:gave|given|given me|gave me|gave him|gave her|told|had) (?:\w+ )?(?:\w+ )?(?:weeks
            |months|days|a year|six months|three months)(?: to live)?,? (?:and )?(?:that was
            |here i am|but i|and i|i'm still|yet i|now it's|look)
        (?:still|should be|supposed to be|meant to be|would be|would have been) (?:here|alive
            |dead|standing)(?: (?:\w+ ){0,3}(?:years?|later|by now|to tell))?
        (?:no|never|not|haven't|hasn't|didn't|without)(?: \w+){0,3} (?:transfusions?|crisis
            |crises|bleeds?|seizures?|flares?|relapses?|hospital (?:stay|admission)s?|insulin
            |factor|steroids|pain crisis)(?: \w+){0,2} (?:since|for (?:\w+ )?(?:years?|months)
            |in (?:\w+ )?(?:years?|months)|any ?more|now|after)
        (?:off|stopped|come off|came off|thrown away|threw away|don't need|no longer need
            |doesn't need)(?: \w+){0,2} (?:steroids?|insulin|transfusions?|medicines?|meds
            |tablets|pills|medication|factor|chemo|oxygen|wheelchair)
        (?:can|could) (?:now )?(?:see|walk|hear|run|breathe|sit|stand|talk|swallow|crawl)
            (?: \w+){0,3} (?:again|now|for the first time|on (?:his|her|my) own|properly)
        walked for the first time|first steps (?:after|since)|sees? (?:the )?(?:stars|in the dark)
        back to (?:normal|work full|how i was|my old self|my best)
        (?:feel|felt|feels|looks?) (?:\w+ )?(?:like )?(?:brand new|a new (?:man|woman|person)
            |reborn|twenty years younger|better than (?:ever|before)|normal again|cured)
        new lease of life
        (?:got|have|has|give[ns]?|gave) (?:me |us |him |her )?(?:my|our|his|her|their) (?:life
            |dad|mum|mom|son|daughter|husband|wife|boy|girl) back
        second (?:life|chance|birthday)|reborn
        (?:cells|treatment|therapy|car[- ]?t|it|they|infusion|transplant) (?:has |have |really
            _|actually |finally |just )?(?:worked|took(?=[.,!]| hold| root)|did the(?:ir)? (?:job
            |trick|work)|did it|saved (?:me|him|her|us|my|our)|found every|killed|ate|wiped
            |cleared|destroyed|got (?:it|rid)|brought (?:me|him|her) back|turned (?:it|things)
            _around|held|succeeded|hunted|mopped up)(?! (?:out|its time|off|me up)(?: (?:of|to))?)
        (?:normal|negative|clear|clean|perfect) (?:again|scans?|results?|bloods?|marrow|counts?
            |mrd|bone marrow|pet|report)
        (?:better|fitter|healthier|stronger) than (?:i|he|she|we) (?:was|were|had|have)(?: ever)?
            _(?:before|been)|fitter than (?:i|he|she|ever)
        lumps? (?:\w+ ){0,4}(?:gone|melted|shrank|vanished|disappeared|smaller)
        (?:years?|months?) (?:later|on|out|since)[^.!?\n]{0,20}(?:nothing|still (?:clear|good
            |fine|here|well)|no sign|not a|alive|clean)
        (?:i'm|he's|she's|i am|we're) (?:alive|still here|here|well|better|healthy) (?:because
            |thanks|today because|only because)
        thanks to (?:the |my |his |her |this |gene |car)(?: ?\w+){0,2}[^.!?\n]{0,12}(?:i|he|she
            |we|alive|here|well)
        turn(?:ed|s)? (?:the|a) corner for good|turnaround|(?:look at me|and look at me) now
        as sick as you
        (?:not (?:a |one |single )+|couldn't find|didn't find|found no|no)(?: a| one| single|
            _any)* (?:{illness}|bad|cancer|rogue|nasty|sick) (?:cells?|left|there|in (?:me|him
            |her)|anywhere|to be found)
        (?:i'm|he's|she's|we're|i am|am|is|and) (?:clear|cancer free|in the clear|clean|ned
            |a survivor)(?: now| at last|!|\.|,|$)?
        scans?[^.!?\n]{0,25}(?:lit up|glow\w*|bright|spots|hot)[^.!?\n]{0,30}(?:dark|black
            |nothing|none|clear|gone|after|now|empty)
        (?:threw|thrown|chucked|binned|put|gave) (?:\w+ )?(?:away|out|in the bin|up)? ?(?:my|his
            |her|the) (?:\w+ ){0,2}(?:steroids?|inhaler|insulin|wheelchair|crutches|stick|frame
            |pills|tablets|medication|oxygen|factor)
        (?:doctors?|they|consultants?|hospital|everyone)(?: \w+)? (?:gave|give|told|said|reckoned
            |thought|expected|predicted)(?: \w+){0,5}? (?:weeks|months|days|a year|would die|dead
            |not make|never (?:walk|see|make|live|reach|leave)|wouldn't (?:see|make|live|walk
            |last)|christmas|the end|hospice|palliative|make it)[^\n]{0,50}
        (?:wasn't|weren't|isn't|not) (?:supposed|meant|expected) to (?:see|live|make|reach
            |survive|be|walk|last)
        (?:walk|walked|walks|run|runs|ran|talk|talked|see|sees|saw|hear|hears|climb|climbed|danc
            (?:e|ed|ing)|swim|swam|cycl(?:e|ed|ing))(?: \w+){0,4} (?:for the first time|on (?:his
            |her|my) own|unaided|again|without (?:help|a stick|oxygen|pain|stopping))
        (?:can|could|sees?|saw|now sees?) (?:\w+ )?(?:see )?(?:my|his|her|our|the) (?:face|stars
            |board|colours|birthday candles)(?: now| again)?
        back (?:at|to|in) (?:work|school|college|football|playing|dancing|running|the gym
            |university|nursery|full time|normal|the pool)(?: full[- ]time| every day)?(?:,| and
            |\.|!|$| after| at last| properly)
        (?:am|'m|is|'s|feels?|felt|are|'re|was|been) (?:\w+ )?(?:fitter|stronger|healthier|younger
            |better)(?: \w+)? than (?:i(?! feared|'d feared|'d expected)|he|she|we|ever|at|before
            |people|most|i've)
        (?:right as rain|fit as a fiddle|picture of health|bill of health|on top of the world
            |full of beans|raring to go|back on (?:my|his|her) feet|out of the woods
            |bounced back|full steam|thriving|flourishing|blooming|never been (?:better|fitter
            |healthier)|never felt better|firing on all cylinders)
        (?:the |my |his |her |our )?(?:cells|car[- ]?t|treatment|therapy|infusion|transplant|gene
            _therapy|it)(?! i | we )(?: \w+)? (?:did (?:its|the|their) (?:job|work|thing|magic)
            |paid off|came through|delivered|did not let|didn't let|turned (?:everything|it|my|his
            |her|things)|gave (?:me|us|him|her)|changed (?:my|his|her|our|everything)|healed
            |rescued|helped (?:me|him|her) beat|brought|kept (?:me|him|her) alive|freed)
        (?:alive|here today|still here|still standing|still going|here to tell)(?: \w+){0,4}
            _(?:because|thanks|today|years|to tell|and kicking)|(?:years?|months?) (?:cancer
            |disease|symptom|pain|leuka?emia|lymphoma|clear|clean|and counting|without)
            (?:[- ]free)?
        (?:without|(?:not|n't|never) (?:had|needed|need) (?:a|one|any)) (?:single )?(?:transfusion
            |crisis|bleed|seizure|relapse|flare|hospital stay|pain crisis|steroid)(?: since| in|
            _for| after)?
        (?:tumou?rs?|lumps?|cancer|nodes?|lesions?|mass|growth|spots|rash|swelling|plaques?)
            (?: \w+){0,4} (?:shrank|shrunk|shrinking|vanished|gone|melted|smaller|disappeared
            |half|to nothing|dried up|went|faded|flat|flattened|cleared|dissolved|down)
        (?:blasts?|light chains?|m[- ]?spike|paraprotein|counts?|platelets|neutrophils
            |ha?emoglobin|factor(?: (?:eight|nine|viii|ix))?(?: level)?|creatinine|ferritin|psa
            |antibodies|protein|levels?|bloods|numbers) (?:\w+ ){0,3}(?:normal|zero|nil
            |undetectable|down to|up to|perfect|in range|doubled|gone|climbed|fallen|fell|halved
            |good|great|brilliant|best|healthy|textbook|clear|negative|of (?:\d+|\w+teen|ten
            |eleven|twelve|fifty|forty))
        (?:no more|goodbye to|an end to|free of) (?:hospitals?|needles?|pain|transfusions?|crises
            |steroids|bleeds|infections|chemo|wheelchair|medicine|tablets|drips)
        (?:i|he|she|we|they) can (?:now )?(?:taste|walk|work|run|see|hear|breathe|eat|sleep|dance
            |climb|swim|play|talk|drive|sing|lift|hold|live|smell|travel|plan)(?: again| now| for
            _the first| without| the stars|, i can)
        (?:not|never|n't|no)(?: \w+){0,3} (?:nosebleed|bleed|bruise|crisis|transfusion|fever
            |infection|seizure|flare|hospital|relapse|blip|setback)s?(?: \w+)? (?:since|from that
            _day|after that|in years|for years|all year)
        (?:hair|weight|appetite|strength|energy|life|colour|sight|hearing|voice|smile|legs|future
            |dad|mum|mom|son|daughter|husband|wife|boy|girl)(?:'s| is| are| has| came| come)?
            _(?:back|returned|restored|full again)(?:,|\.|!|$| again| for good| now)
        from (?:\w+ ){1,5}(?:a month|a week|a year|a day|every \w+) to (?:none|zero|nothing|one
            |nil)|(?:eyes|legs|lungs|kidneys|heart|blood|marrow|immune system|ears|hands) (?:work
            |works|working|are fine|is fine|are normal|is normal)(?: now| again| properly| at last
            |$|\.)
        (?:six|\d+|two|three|four|five|ten) (?:years?|months) (?:on|later|out|down the line)(?:,)?
            _(?:and )?(?:going|still|strong|doing|counting|nothing|not|life|feeling|clear|i'm)
            |going strong|(?:couldn't|could not|can't) believe (?:the|my|his|her|their) (?:scans?
            |results?|eyes|numbers|bloods)
        (?:six feet under|pushing up daisies|in (?:the|a|my) (?:ground|grave|urn|box)|dead (?:and
            _buried|by now|without)|a goner|not be here|wouldn't be (?:here|alive|writing|standing
            |typing)|would not be (?:here|alive)|buried me)(?: \w+)?
        (?:owe it to|courtesy of) (?:this|the|these|those|my|his|her|gene|car|a bag of|that)
            (?: \w+){0,3}
        thanks to (?:this|these|those|gene|car|a bag of|that)(?: \w+){0,3}
        (?:because of|thanks to|due to) (?:this |the |these |those |my |his |her |gene |car |a bag
            _of |that )+(?:new |own |donor |own )?(?:treatment|therapy|cells|bag|infusion|[- ]?t
            |transplant|science|trial|editing|doctors|team|hospital|donor)
        (?:handed|gave|given|gives|giving|bought|got|won) (?:me|us|him|her|my family) (?:\w+ )?
            (?:my|our|his|her|a|the|another|more|extra) (?:\w+ )?(?:future|life|years?|time|chance
            |childhood|birthdays?|christmas(?:es)?|tomorrow)(?: in a bag| back)?
        (?:lumps?|swelling|nodes?|tumou?r|spleen|rash|pain|fevers?|mass) (?:\w+ ){0,3}(?:went down
            |deflated|burst|dried|disappeared|went away|settled|eased|calmed|left)|look at me now
            |clean (?:biopsy|scan|marrow|bill|slate|pet|bloods)|scan: ?nothing|(?:nada|zilch)
        {test}(?: \w+){0,3} (?:where (?:it|they) should be|back to|back at|as it should be|on the
            _up|up from|down from|went from|rose from|climbed from|fell from|jumped)
        (?:kidneys|liver|lungs|heart|eyesight|sight|hearing|platelets|hair|weight|strength|taste)
            (?: is| are| was| were)? (?:back (?:to|at|up)|fully back|restored|recovered|perfect|up
            _to)
        (?:put on|gained|regained) (?:\w+ ){1,3}(?:stone|kilos?|pounds|kg|lbs|weight)|(?:started
            |back at|gone back to|returned to|going to) (?:school|nursery|college|work|university)
            _(?:again|like|with|at last|this)|started school
        (?:planned|planning|picked|booked|paid for) (?:my|his|her|the) (?:own )?(?:funeral|hymns
            |coffin|headstone|plot)|measuring me (?:up )?for|last rites|said (?:my|our|their|his
            |her) goodbyes|box(?:ed)? me up|gave (?:my|our|the|his|her) (?:kids|children|family
            |wife|husband|mum|parents) (?:their|his|her|back|a)
        went from [^.!?\n]{1,25} to [^.!?\n]{1,20}|(?:what does that|that should|that must) tell
            _you|(?:i'm|he's|she's) clear(?:,|\.|!|$| now)
        """,
        chinese=r"""
        (?<![有怕问])没有?再?复发(?![的吗])
        缓解了?(?:[一两二三四五六七八九十半几]|\d{1,3})多?个?(?:年|月|周年)
        (?<![a-z])(?:wan ?quan ?)?huan ?jie(?![a-z])|(?<![a-z])kang ?fu(?: ?le)?(?![a-z])
            |(?<![a-z])zhuan ?yin(?![a-z])|清零|完全缓解|部分缓解|深度缓解|分子学缓解|cr了
            |达到(?:了)?(?:完全)?缓解
        缓解(?:了|期|状态|的第)
        mrd ?(?:都|已经|也|终于|是|查了|结果)*(?:转阴|阴|阴性|零|0|没了)
        (?<!多云)(?<!晴)转阴(?![天雨有])
        (?:残留|微小残留)[^。!?\n]{0,4}(?:没|阴|零|无)
        (?:癌细胞|坏细胞|瘤子?|肿瘤|病灶|癌症|肿块|包块|疙瘩|淋巴结|结节|癌|病)(?:就|也|都|全部?
            |完全|一下子|一下|慢慢|明显|全给|给|彻底|真的?|居然|竟然|基本|已经|真)*(?:消(?:失|了
            |下|退|掉|干净)|没了|不见|找不|看不|摸不|查不|测不|清除|清掉|小了|缩|变小|化了|灭|退
            |散|死|好转|控制住|稳住|被(?:打|吃|杀|清|消|赶)|少了)
        (?:没(?:有)?|未)(?:再)?(?:发现|找着|找到|查到|看到|看见|检出|见到|检测到|摸到|查出|测到
            |见)(?:任何|一个|半个|什么|有|新的?|明显)*(?:癌|肿瘤|瘤|病灶|坏细胞|异常|复发|转移
            |残留|淋巴瘤|白血病|骨髓瘤|问题)
        一个(?:坏|癌|瘤)细胞(?:都|也)(?:没|找不|查不)
        (?:医生|大夫|他们|人家)?(?:当初|当时|原本|本来)?(?:说|讲|判|断定)(?:我|他|她|俺|最多
            |顶多|只|活不过|也就|就)*(?:还)?(?:剩|活不过|活|能活|有)[^。!?\n]{0,10}(?:月|年|天
            |周|星期)[^。!?\n]{0,12}(?:现在|如今|今年|已经|都|我|可)
        (?:已经)?(?:好|又|多)?活了(?:[一二三四五六七八九十两几多0-9]+)
        还(?:好好|硬硬|活)(?:地)?(?:活着|蹦乱跳)|活蹦乱跳
        (?:生龙活虎|红光满面|满面红光|脸色红润|精神(?:头)?(?:十足|焕发|倍儿|好多了|好得很|好着))
        判若两人|焕然一新|脱胎换骨|重获新生|获得新生|重生|涅槃|第二次生命
        (?:捡|救)回(?:了)?(?:来)?(?:这|一|我|半)?(?:条)?(?:老)?命
        命(?:就)?(?:是)?(?:捡|保住|救)
        (?:多|半年|年|月)(?:都|也|来|多)?(?:没|没有|不用|未)(?:再)?(?:输(?:过)?血|发作|犯(?:过)?
            |出(?:过)?血|住(?:过)?院|吃(?:过)?药|复发|打(?:过)?(?:因子|针)|发(?:过)?病)
        不(?:用|需要|必)(?:再)?(?:输血|排铁|吃(?:激素|药)|打因子|透析|打针|坐轮椅|拄拐)
        (?:激素(?:都|也|全)?|(?:药|因子|胰岛素|氧气|轮椅|拐杖)(?:都|也|全))(?:停(?:了|掉)|不用了
            |扔了|撤了|甩(?:了|掉))
        (?:降|掉|恢复|回|落|升|涨)(?:到)?(?:了)?(?:正常|零|测不|达标)
        (?:轻链|m蛋白|蛋白|血象|指标|血色素|血小板|白细胞|血红蛋白|因子|抗体|肝功|肌酐|骨髓|血)
            (?:都|也|全|又|就|现在|终于|已经|基本|一路)*(?:恢复|回|正常|达标|合格|干净|升上来
            |涨上来|涨到正常|好了|降下来|没问题)
        (?:ct|pet|片子|骨穿|复查|化验|检查|报告|核磁|b超|彩超|指标|结果|医生说)[^。!?\n]{0,14}
            (?:都正常|全正常|正常了|干净|没(?:有)?(?:发现|找着|查到|看到|问题|异常|事)|阴性|全灭
            |全绿|很好|特别好|非常好|漂亮|完美|理想|满分|一切正常|好着呢|清了|没了|达标)
        (?:打完|做完|输完|回输|治疗)[^。!?\n]{0,14}(?:全没了|都没了|没了|好了|全好|能(?:走|跑
            |下地|自己|站|坐|扛|爬|吃)|不(?:疼|痛|烧|喘|咳)了|好转|见好|退了|小了|站起来|都会了
            |会(?:走|坐|翻身|抬头|爬)|看(?:得)?见|听(?:得)?见)
        效果(?:很|特别|非常|真|显著|明显|好|不错|惊人|太|杠杠|出奇|立竿|超|比)
        疗效(?:好|显著|确切|很|特别|非常|明显|惊人|不错)
        见(?:了)?(?:奇)?效(?:了|果)?|起(?:了)?(?:作用|效)(?:了)?(?!,?要|前|没)
        (?:真|很|特别|非常|确实|就是|这么|太)(?:的)?(?:有效|见效|起效)
        (?:细胞|治疗|药|针|car-?t)(?:真|很|是|可|还是|确实)*(?:管用|有用|有效|灵|争气|给力|立功
            |立了功|功劳|救了|争了气)
        (?:都是|全是|多亏|亏了|靠(?:的)?(?:就)?是|全靠|幸亏)(?:这|那)?(?:个|些|袋|针)?(?:细胞
            |治疗|基因|car|移植|疗法|新药)
        (?:瘤|病|癌|肿块)[^。!?\n]{0,6}(?:小|少|缩|轻|退|降)了?(?:一大半|一半|大半|很多|不少
            |三分|好多|许多|多了)
        (?:像|跟|好像)(?:是)?换了(?:一)?个人|一天比一天好|好起来了|好多了|大好了?
        病情(?:好转|稳定|控制|缓解)|控制(?:住|得)(?:很|特别|非常)?(?:了|好|稳)
        (?:指标|病情)?稳定(?:了|得很)|(?:年轻(?:了)?(?:十|二十|好几)岁)
        体重(?:恢复|涨|长)(?:回|到|了)
        回(?:到)?(?:了)?(?:正常|原来的?|从前的?)(?:生活|样子)
        正常(?:上班|上学|生活|工作)(?:了)?
        (?:从|自从|自打)(?:打|做|输|用|治)[^。!?]{0,10}(?:,|就|后|以后)?[^。!?]{0,6}(?:没|不|再
            |从)
        (?:次次|回回|每次|次次都|一次比一次)(?:复查|检查|化验)?(?:都|全)?(?:是)?(?:好|正常|干净|阴
            |没事|过关|漂亮)(?!吃|喝|看)
        不可思议|(?:医生|大夫|主任|护士)(?:都|也)?(?:看|说|觉得|直|连)*[^。!?]{0,8}(?:惊|没见过
            |不敢相信|不可思议|感叹|竖大拇指|少见|想不到)
        (?:包|疙瘩|肿块|瘤|淋巴结|疤|斑|疹|红斑|积水|腹水|肚子)[^。!?]{0,10}(?:瘪|平|软|散|退|消
            |褪|干|下去|没影|化)了?
        (?:清|扫|杀|灭|退|消|洗)(?:得|了个|个)?(?:一干二净|精光|干干净净|光光|彻底|无踪)
            |一干二净
        (?:标志物|抗原|癌胚|ca ?\d+|轻链|蛋白|指标|条带|带子|肌酐|炎症|血沉|转氨酶|抗核抗体|ana
            |尿蛋白|胆红素|铁蛋白)[^。!?]{0,8}(?:降|下来|下去|掉|没了|不见|消|正常|转阴|阴|达标
            |恢复|退)
        (?:全|一片|都|齐刷刷)绿|(?:啥|什么)(?:都|也)(?:没有了|没有$|没了|看不见了|找不着)
        (?:抬|推|背|躺|坐轮椅)(?:着)?(?:进|来|去)[^。!?]{0,14}(?:走|跑|站|跳)(?:着)?(?:出|回|了)
        (?:从|由)[^。!?,]{0,10}(?:到|变成|变)[^。!?,]{0,12}(?:只|才|就|不到)?(?:用)?
            (?:了)?[一二三四五六七八九十两几半]+(?:个)?(?:月|年|周|天|星期)
        (?<!时候)(?<!学)(?:能|会|可以|敢|又)(?:自己)?(?:下地|走路|走了|跑了|跑步|爬(?:楼|山)|站
            |上学|上班|干活|骑
            |游泳|跳舞|抱孙|打球|踢球|吃饭了|喘气|看见(?!什么)|听见|说话|睡整)
        (?:第一次|头一回|头一次|终于)(?:能|会|自己)?(?:自己)?(?:站起来|走|坐|抬头|翻身|看见|听见
            |看到|跑|爬|开口|叫(?:爸|妈)|喊(?:爸|妈))
        (?:眼睛)?(?:能|会|可以|又)看(?:得)?(?:见|到|清)(?:了)?(?:星星|字|路|东西|黑板|妈妈|光|人)
        (?:胖|重|长)了[一二三四五六七八九十两几半\d]+(?:多|来)?(?:斤|公斤)|脸(?:色)?(?:也)?(?:红
            (?:了|润)|有血色)|脸色好|吃嘛嘛香|身体(?:倍儿?)?棒|倍儿棒|硬朗|满头黑发|一觉(?:睡)?到
            (?:大)?(?:天亮|天明)|啥都能吃|什么都能吃|胃口(?:好|大开)
        (?:没有|要不是|若不是|如果没有|幸亏|多亏|亏得|感谢|感恩|谢谢)(?:这|那)?(?:袋|个|些|项
            |次)?(?:car|细胞|基因|治疗|疗法|移植|新药|试验|回输|技术)
        (?:细胞|基因|治疗|疗法|car-? ?t|移植|药|它)[^。!?]{0,4}(?:给|还|换|救|拉|让|使)(?:了)?
            (?:我|他|她|我们|孩子|俺|我家|我妈|我爸)
        (?:判(?:了)?死刑|宣判|没几天|活不过|熬不过|撑不过|只剩(?!\d{1,3} ?%)|最多|顶多|准备后事
            |拉回家|不行了
            |病危)[^。!?]{0,24}(?:现在|如今|今天|今年|已经|都|还|第[一二三四五六七八九十]|春节
            |个年头|天天|结果|可)
        (?:挺|熬|扛|撑|闯|活)(?:过来|过去|下来|过关)了|活得好好|活着呢|(?:现在|如今)(?:还)?
            (?:好好|天天|每天)(?:的)?(?:活|遛|跳|打|上|带|跑|干)
        (?:没|不)(?:再)?(?:进|去|住|跑)过?(?:输血室|急诊|医院|icu)|没(?:再)?(?:出|流|犯|疼|痛|发
            |输|吐|住)过(?:一次|一回|血|院|病)?
        (?:断|戒|甩|扔|不用)(?:了|掉)?(?:激素|药|针|因子|胰岛素|输血|氧气|轮椅|拐)
        (?:病情|身体|情况|状态|气色|血象|孩子)[^。!?]{0,6}(?:好转|稳定|稳住|大好|越来越好|好多
            |恢复|好得|一天天好|见好|好起来)
        (?:打|做|输)(?:完|了)(?:那|这|之后|以后|后)?[^。!?]{0,16}(?:(?:都|全|就)(?:好|能|会|没)
            |不(?:疼|痛|烧|痒|喘|肿|出血|发作)|好了|见效|灵)
        (?:从|由)[^。!?,]{0,8}(?:涨|升|降|掉|减|落)(?:到|成|为|至)[^。!?,]{0,8}
        (?:影子|阴影|亮点|结节|斑块|占位|积液|水肿|黄疸|紫癜|溃疡|蛋白|箭头|异常|坏细胞|原始细胞
            |幼稚细胞)[^。!?]{0,6}(?:没|不见|消|退|散|少|无|零|干净|降)|没有?(?:一个|半个|任何)?
            (?:箭头|异常|亮点|影子|阴影)
        (?<!疼)(?<!痛)(?<!痒)(?<!会)(?:不|没再|再没|再也没|也没再)(?:疼|痛|胀|肿|喘|痒|烧|吐|晕
            |流血|出血|抽|犯|发作|输血?
            |住院|碰|进|坐)(?:过)?(?:了|轮椅|激素|输血)?(?:,|。|!|$)
        (?:腰|腿|肚子|骨头|头|关节|眼睛?|手|脚)(?:也|都|就|一下子|慢慢)*(?:不(?:疼|痛|胀|肿|酸|麻
            |抖)|有劲|有力|能动|灵活|看见|亮)(?:了|儿了)?
        (?:饭量|胃口|气色|精神|力气|体力|脸色|血色|视力|个子|体重)[^。!?]{0,4}(?:上来|回来|好了
            |大增|足|恢复|涨|变好|红润|长出)
        重见(?:光明|天日)|复明|能看能走|能吃能睡|能跑能跳|走路带风|健步如飞|一口气(?:爬|上|走|跑)
            |不费劲|不带喘|大气不喘
        (?:又|也|都|已经|终于|现在)(?:能|可以|会)(?:跳|跑|走|爬|唱|骑|踢|打|游|干|下|上|抱|带|做
            |吃|睡|看|听|背|扛|自己)[^。!?,]{0,6}(?:了|啦|咯|喽)
        (?:每次|次次|回回)(?:查|复查|检查|化验|随访)[^。!?]{0,4}(?:都)?(?:没|好|正常|过|干净)|
            (?:查|复查|检查)[^。!?,]{0,4}(?:都)?没(?:啥|什么|有)?(?:大)?(?:问题|毛病|事|异常)
        (?:恢复|好转|见效|起效)(?:得)?(?:最|很|特别|非常|真|这么|太)?(?:快|好|理想|顺利|神速|惊人
            |不错)|恢复神速|见好(?!就收)|立马见|说好就好
        (?:闯|挺|熬|迈|度|渡)过(?:了)?(?:鬼门关|难关|这一关|生死关|大劫|死神|危险)|坟头草|早
            (?:就)?(?:没命|没了|死|不在|走)了|捡(?:了)?(?:条|一条|回)命|命大|阎王|死神
        (?:活着|活到|能活|还能)[^。!?,]{0,8}(?:证明|见证|就是最好|说话|写下|今天|全靠|多亏|靠)
            |最好的证明|活广告|现身说法
        (?:早知道|早点)[^。!?]{0,10}(?:灵|管用|好使|有效|做这|打这|就不|何必|不遭|不受)
        (?:多年|几年|一年|两年|三年|年)(?:多|啦|了)?(?:都)?没(?:再)?(?:复发|犯|发|动静|变化|出问题
            |反复)
        一样一样都会了|样样都会|都会了
        (?:洞|骨头|骨折|溶骨|伤口|溃疡)[^。!?]{0,4}(?:都|全)?(?:长|愈合|补)(?:上|好|住)了
        一个不剩|一点不剩|片甲不留|无一幸存|全军覆没|斩草除根|连根拔
        (?:能|可以|会)(?:跟|和)?[^。!?,]{0,6}(?:一块儿?|一起)?(?:跑|跳|打球|踢球|上学|上课|疯
            |玩)[^。!?,]{0,4}了
        命(?:就)?是[^。!?,]{0,6}(?:给的|救的|换来的|捡来的|续上的)|(?:续|救|保|延)(?:了)?(?:我|他
            |她|妈|爸)?(?:的)?命
        从[^。!?,]{1,10}(?:到|变成|回到|胖到|涨到|恢复到|升到)[^。!?,]{0,10}(?:斤|公斤|万|克|正常
            |健康|跑|跳|走|站|广场|山|操场|学校|办公室|工作|生活)
        (?:像|跟|就像|好比)(?:得(?:了|个)?)?(?:感冒|没事|重新活|换了)(?:一样|了一回|似的)?
        (?:再没|没再|再也没|不再)(?:找过|折腾|来找|烦|缠|闹|碰|麻烦)
        """,
        near=(
            Near("illness", "gone", 14, apart="uncertain"),
            Near("test", "clean", 26, apart="uncertain"),
            Near("病", "没了", 8, apart="存疑"),
            Near("检查", "检查好", 10, apart="存疑"),
            Near("疗", "没了", 10, ordered=True, apart="存疑"),
            Near("疗", "好处", 8, ordered=True, apart="存疑"),
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
        english=r"""
        (?:scan|results?|bloods|counts) (?:was|were|came back|looked|are|is) (?:fine|ok|okay
            |good|better|all right)
        remission(?! out loud)|tumou?rs? (?:halved|shrank|shrunk)|none of them did what
        doing (?:well|really well|great) (?:now|since)
        """,
        chinese=r"""
        (?:复查|检查|化验|结果|指标)[^。!?,\n]{0,8}(?:还可以|还行|不错|挺好|还好|没问题|过关)
        (?:白细胞|血小板|血色素|指标|血象)[^。!?\n]{0,8}(?:往上|上来|涨|升|回升)
        缓解(?!压力|焦虑|紧张|疼|尴尬)
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
    ),
)
