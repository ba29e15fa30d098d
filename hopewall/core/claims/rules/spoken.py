"""More turns of phrase for rules of other files, built from verbs, objects and endings.

Each text goes on the pattern of the rule it is kept under.
"""

from collections.abc import Mapping
from typing import Final

SPOKEN_ENGLISH: Final[Mapping[str, str]] = {
    "cure": r"""
        (?:used to be|was|am no longer|'m no longer|no longer|formerly) (?:a |an )?(?:\w+ )?
            (?:ha?emophiliac|leuka?emia patient|lymphoma patient|cancer patient|diabetic
            |former patient|sufferer)
        (?:my|his|her|our|the) (?:\w+ )?{illness} (?:days|years|story|chapter)(?: \w+){0,2} (?:over
            |behind|done|finished|ended|closed)
        (?:i|we|he|she)(?:'ve| have|'s| has)? (?:beaten|licked|whipped|thrashed|conquered|killed
            |slain|outfought|seen off) (?:the |this |that )?(?:thing|beast|bugger|monster|devil
            |swine|it|brute|b\w{5,8})
        (?:illness|disease|cancer|{illness}) is a (?:closed|finished) (?:book|chapter)
        {illness}(?: is|'s)? (?:all )?(?:sorted|finished|beaten|fixed|dealt with|licked|done for)
        (?:was|were) (?:sick|ill|dying|poorly)[^.!?\n]{0,10} now (?:he|she|i|we|they)(?:'m| am| is
            |'s
            | are|'re)? ?(?:not|n't|isn't|aren't|well|better|healthy|fine)
        (?:mended|fixed|repaired|healed) (?:me|him|her|us)|every last (?:bit|cell|scrap|trace)
        (?:got|took|killed|cleared) (?:all of it|the lot of it|every (?:last )?(?:bit|cell|scrap))
        out of (?:my|his|her|our) (?:system|life|body|blood)
        (?:life|death) sentence (?:was|has been|is|got)(?: \w+)? (?:lifted|gone|cancelled|over|torn)
        (?:was|used to be) (?:fatal|deadly|incurable|terminal|a death sentence)[^.!?\n]{0,12}(?:now
            |isn't|not any)
        (?:not|n't|no longer) (?:have|got) (?:the |my |any )?{illness} (?:any ?more|now|at all)
        (?:dis)?(?:charged|signed off)[^.!?\n]{0,20}(?:for good|fit|well|healthy|cured|no need
            |never)
        (?:file|record|notes|letter|chart|card|certificate)(?: now)?(?: \w+)? (?:reads?|says?
            |said)[^.!?\n]{0,6}(?:resolved|cured|recovered|healthy|disease[- ]free|remission
            |discharged|no evidence|all clear|well)
        (?:nothing|nowhere)(?: left)? (?:for (?:it|the {illness}) )?(?:to (?:treat|hide|come back))
        (?:corrected|repaired|fixed|solved|mended) (?:at|from|in) (?:the|its) (?:source|root|core)
        (?:put|set) (?:it |things |her |him |me |my \w+ |his \w+ |her \w+ )?right (?:for good|at
            _last|once)
        (?:went|came) (?:in|there|here) with {illness}[^.!?\n]{0,20}(?:without|came out|left|home)
        """,
    "promise": r"""
        (?:it|they|this|that)(?:'ll| will| does| always) (?:work|do it|do the (?:job|trick)|help
            |save you|sort you|fix you|see you right)
        all (?:patients|people|children|of them) (?:benefit|respond|improve|recover|survive)\w*
        (?:never|hasn't|haven't|have never|has never)(?: yet| once)? (?:had|seen|known|met|heard of)
            _(?:a |an |one |any )?(?:failure|fail|anyone fail|it fail|it go wrong|single failure)
        (?:everyone|everybody|all) (?:i|we) (?:know|met|knew|started|went)[^.!?\n]{0,30}(?:doing
            |well|great|fine|better|clear|alive|home|better)
        (?:no question of|can't see|no chance of|no danger of) (?:it|them|this) (?:not )?(?:work
            |fail)\w*
        (?:give|have|got) (?:you )?my word
        if (?:a|an|it|they|the|someone|somebody)(?: \w+){1,8} (?:can|could|did|made it|does)
            [^.!?\n]{0,30}(?:so (?:can|will) you|you(?:'ll| will| can)|anyone|it'll|they'll)
        (?:nobody|no ?one) (?:leaves|walks|comes|goes)[^.!?\n]{0,30}(?:sick|ill|disappointed
            |unwell|uncured|the same|without)
        (?:home|up|back|better|dancing|running|well|cured) (?:by|in time for) (?:summer|christmas
            |spring|autumn|easter|the weekend)
        """,
    "rate": r"""
        (?:only|just|barely|fewer than|less than|under) (?:{share}|a handful|\d+ ?%|\w+ in \w+
            |one or
            _two|two|three)(?: \w+){0,3} (?:come|comes|came|relapse[ds]?|get it|have it|had it|lost
            |die|died|fail|failed)(?: back| again)?
        (?:vast|overwhelming|great) majority|(?:most|nearly all|almost all)(?: \w+){0,4} (?:never
            _see|don't relapse|never relapse|stay clear|stay well|are well|are fine|get better)
        (?:{share}|\d+ of (?:the |us |our )?\d+|\w+teen of \w+|more than half|over half)
            [^.!?\n]{0,30}(?:clear|well|alive|disease|remission|home|nothing left|free|dancing
            |better|going strong|rid of|respond)
        (?:treated|cured|done|saved) (?:\w+ )?(?:people|patients|kids|children)[^.!?\n]{0,24}(?:lost
            _only|only lost|lost none|lost (?:one|two)|all (?:well|alive))
        """,
    "comparison": r"""
        (?:hospital|doctors?|place|clinic|lot|people) (?:down the road|before|across town|back home
            |at home|in \w+)? ?(?:couldn't|could not|didn't|gave up|had no)[^.!?\n]{0,30}(?:here
            |these|this|they could|cells)
        (?:nothing|none of what|not one thing) (?:the|my|our|those|any)(?: \w+){0,4} (?:gave|tried
            |did|prescribed)[^.!?\n]{0,30}(?:good|worked|helped|touched|until|but)
        {rival} (?:can't|cannot|couldn't|doesn't|don't) (?:compete|match|touch|hold|compare
            |come close)
        in a league of (?:its|his|her|their) own|anywhere (?:close|near)(?:,|\.|!|$| to)
        half the (?:misery|pain|price|time|trouble|cost|risk|fuss)[^.!?\n]{0,30}(?:twice|double|and
            |better)
        (?:lines?|rounds?|years?|courses?|cycles?) of (?:treatment|chemo\w*|drugs|\w+)[^.!?\n]{0,14}
            (?:failed|useless|nothing|no good|no use)[^.!?\n]{0,30}(?:this|cells|car|one|gene)
        (?:what a|a) waste of (?:a |my |his |her |our |good |precious )?(?:time|years?|months|money
            |life)
        {rival}[^.!?\n]{0,30}(?:;|,|and|but|while) (?:i|we|he|she|mine) (?:had|got
            |chose) (?:the |my )?
            (?:cells|car[- ]?t|gene therapy|new one|this)
        (?:did|managed|achieved) in (?:a|an|one|two|three)(?: \w+){1,2} what[^.!?\n]{0,40}
        (?:only|until|then|and|but) (?:the cells|car[- ]?t|gene therapy|this)(?: \w+)? (?:did the
            _trick|worked|helped|finished|touched it|got it|made a difference|did)
        (?:over|rather than|instead of) (?:a |the |another |any )?{rival} any
        (?:quicker|cleaner|kinder|gentler|safer|cheaper|smarter|stronger)(?:,
            | and)[^.!?\n]{0,20}than
        """,
    "superlative": r"""
        (?:world|europe|britain|america|china|asia|medicine|science)(?:'s)? (?:number one|greatest
            |best|leading|finest|first|most \w+|top)
        no (?:finer|better|greater|safer|stronger|other) (?:\w+ )?(?:treatment|hospital|medicine
            |doctor|care|cure|place|team|therapy|drug|nurse|surgeon)
        (?:one and only|only real|only true)(?: \w+)? (?:answer|treatment|hope|cure|way|solution)
        (?:no treatment|no drug) (?:\w+ ){0,4}(?:ever been|has ever)|(?:nothing|no treatment
            |no drug)
            _(?:\w+ ){0,4}(?:works like|this good
            |can touch|to touch)
        (?:mercedes|ferrari|rolls|porsche|cadillac|champagne|everest|formula one) (?:of|among)
        first in (?:europe|the world|asia|britain|the country|china|america)|quantum leap
        (?:latest|newest) and (?:very )?(?:best|greatest)
        """,
    "no-risk": r"""
        (?:not|isn't|never) (?:\w+ )?(?:dangerous|risky|harmful|toxic)(?: in the slightest| at all
            |,|\.|!|$)
        side[- ]effects\? (?:what|none|not)|no (?:risks?|downsides?|catch|drawbacks?)(?: worth|,|\.
            |!|$| at all| whatsoever| to speak)
        (?:risks?|side[- ]effects?|dangers?)[^.!?\n]{0,24}(?:never (?:actually )?happen
            |don't (?:really
            _)?happen|basically (?:zero|nil|nothing)|as good as nil|made up)
        as (?:harmless|safe|gentle|easy|mild) as|safe as (?:anything|houses|can be|milk)
        (?:nothing|no harm) (?:bad )?can (?:come|happen)|so (?:gentle|mild|safe)(?:,|\.|!|$| a
            | that)
        """,
    "no-risk-personal": r"""
        (?:no|neither|not a|not one|not a single|wasn't a|wasn't a single|without a|zero) (?:\w+ )?
            (?:fever|reaction|bad day|moment of (?:discomfort|pain)|side[- ]effect|discomfort|shakes
            |sniffle|ache|pain)
        (?:no reaction|without a scratch|not a scratch)(?: whatsoever| at all)?
        """,
    "outcome": r"""
        (?:they|doctors?|he|she|it|i|we) (?:said|gave|told|had|was told|were told)[^.!?\n]{0,22}
            (?:weeks?|months?|a month|a year|days|christmas|goodbyes?)[.,!;: ]+(?:\w+ ){0,8}(?:since
            |ago|later|back|birthdays?|finished|years?|still|again|zoo|now)
        expect(?:ed)? (?:me|him|her|us) to (?:see|live|make|last|reach)
        used to (?:bleed|need|have (?:a )?(?:crisis|crises|transfusions?))[^.!?\n]{0,24}now
        given (?:\w+ )?(?:weeks|days|months|a month|a year|\w+ (?:weeks|days
            |months))(?: to live)?[^.!?\n]{0,12}(?:ago|later|back)
        (?:eyesight|sight|hearing|taste|speech|strength|appetite) (?:came|has come|is) back
        (?:{rival}|wheelchair|inhalers?|oxygen|crutches|walking frame)(?: is| are
            | went)? in the (?:bin|skip
            |trash|attic|loft)
        tests? (?:\w+ )?(?:came|come) back (?:perfect|clear|clean|normal|fine|negative|good|great)
        outlived (?:my|his|her|their|the)(?: \w+)? (?:prognosis|sentence|predictions?|doctors?)
        (?:spots?|shadows?|lumps?|marks?|lesions?)(?: \w+){0,4} (?:aren't|isn't|are not|is not|no
            _longer|have gone|has gone|not there)
        (?:hears?|sees?|walks?|speaks?|talks?|breathes?|stands?) (?:now|again|on (?:his|her) own)
            (?:,|\.|!|$| and)
        (?:hasn't|haven't|not|never) (?:bled|relapsed|flared)[^.!?\n]{0,20}
            (?:since|in|for|once)
        (?:tumou?r|lump|cancer|{illness}) (?:has|have|is|are)(?: \w+)? gone
        (?:clear|clean|nothing)[^.!?\n]{0,12}(?:and counting|three years|years now)
            |{test} (?:\w+ ){0,2}
            (?:are|is|were|was) (?:\w+ )?(?:perfect|boring\w*|beautiful|those of a|better than)
        (?:without|needs? no|no longer needs?|don't need|doesn't need) (?:\w+ )?(?:glasses|stick
            |wheelchair|oxygen|insulin|transfusions?|crutches|steroids|factor)(?: any ?more)?
        (?:stayed|stays|staying) (?:dark|clear|away|gone)
        """,
    "praise": r"""
        (?:angel|genius|hero|saint|legend|wizard|magician|god) in (?:a )?(?:\w+ )?(?:coat|scrubs
            |blue
            |white|uniform|mask|clogs)
        world (?:authority|expert|leader)|head and shoulders|(?:hold|holds) a candle
            |isn't worth knowing|worth knowing|don't come (?:better|any better)
        (?:doctor|hospital|nurse|surgeon|professor|consultant|team)[^.!?\n]{0,30}(?:saved
            |gave me back
            |gave us back|cleverest|genius|greatest|world[- ]?famous|debt|thank god)
        (?:wouldn't|would not) (?:let|trust|go to|want) (?:any|an|another)(?: \w+)? (?:hospital
            |doctor|surgeon|clinic|nurse)
        know what they(?:'re| are) doing|if you (?:have to|must) be ill
        (?:weren't|wasn't|hadn't been) (?:for )?(?:mr|mrs|ms|miss|dr|professor|nurse|sister)
        """,
    "call-to-action": r"""
        (?:call|ring|phone|contact|e-?mail|visit) (?:them|the (?:hospital|unit|clinic|ward|team)|us
            |him|her)(?: \w+){0,3} (?:today|now|this week|tomorrow|and (?:get|ask|book))
        (?:get|put) (?:yourself|your name|your child|them|him|her) (?:\w+ ){0,2}(?:on the list|in
            _there|seen|down|treated|signed up|referred)
        (?:beds?|spaces?|places?|slots?)(?: \w+){0,4} (?:free|filling|going|left|available|running
            _out)|before the (?:list|places?|waiting list)(?: \w+)? (?:fills?|close[sd]?)
        you(?:'ll| will) thank me|please[^.!?\n]{0,10} (?:ask for|get|try|demand
            |have) (?:the |this |it|car)|knocking on|have (?:your|their) (?:kids?|child|children)
            _treated|(?:get|grab) it (?:while|with|now)|(?:make|place) the call
        (?:place|hospital) to (?:come|go|be)|tell your doctor you want|deserves? this
        """,
    "trial-promise": r"""
        (?:nobody|no ?one|none|not one|everyone|everybody|all|each) (?:\w+ ){0,3}(?:in|on) (?:the
            |our|this
            |my|that) (?:trial|study)[^.!?\n]{0,30}
        (?:isn't|is not|not|aren't|wasn't)(?: yet| even)? (?:approved|licensed
            |on the market)[^.!?\n]{0,40}
            (?:but|should be|believe|trust|works|deserve|ought)
        (?:trial|study|experimental|research|test|unapproved|unlicensed) (?:drugs?|cells?|treatment
            |one
            |therapy|medicine|stuff)[^.!?\n]{0,30}(?:got rid|shrank|work(?:s|ed)|cured?|melted|saved
            |better|normal|cleared|gone|disappear\w*|respond\w*|is (?:a|safe|amazing|wonderful
            |brilliant
            |the)|halved|stopped|held|real results|wonders)
        """,
    "endorsement": r"""
        (?:chief |head |retired |senior )?(?:doctor|surgeon|nurse|pharmacist|professor|scientist|gp
            |consultant|vet|physician)[^.!?\n]{0,30}(?:for (?:his|her|their|my) own|rather have
            |put my
            _own|choose it|nothing i'd rather|calls? it the)
        (?:i've|i have) (?:nursed|doctored|taught medicine|worked in (?:oncology|medicine|pharma))
            [^.!?\n]{0,60}(?:forward|choose|recommend|best|trust|own mother)
        (?:footballer|singer|actor|actress|star|rower|athlete|boxer|celebrity|president|king|queen)
            [^.!?\n]{0,40}(?:chose|had|took|picked)(?: \w+)? (?:this|it|same|cells|treatment)
        """,
    "self-diagnosis": r"""
        {symptom}[^.!?\n]{0,60}[?.!]+ ?(?:then )?(?:it's|its|that's|thats|it is|you(?:'ve
            | have)(?: got)?)
            _(?:\w+ )?(?:leuka?emia|lymphoma|myeloma|lupus|cancer|hodgkin\w*|sickle)
        {symptom}[^.!?\n]{0,60}(?:you(?:'ve| have)(?: got)?|it's|it is|means|equals?|=|that's|thats
            |spells) (?:\w+ ){0,2}(?:leuka?emia|lymphoma|myeloma|lupus|cancer|hodgkin\w*|sickle|the
            _same|what i)
        (?:no|don't) (?:point|need)[^.!?\n]{0,20}(?:waiting|testing|tests?|doctor|results?|gp|scan)
        if (?:you|your (?:child|kid|son|daughter|husband|wife|mum|dad))[^.!?\n]{0,60}(?:leuka?emia
            |lymphoma|myeloma|lupus|hodgkin\w*|blood cancer)
        """,
    "before-after": r"""
        (?:couldn't|could not|unable|needed|too weak|barely)[^.!?\n]{0,60}(?:,|;| and| but) ?(?:now
            |today
            |yesterday|this (?:year|week|month|summer|spring)|last week|in (?:january|february|march
            |april|may|june|july|august|september|october|november|december))[^.!?\n]{0,50}
        (?:old me|before|then|spring|winter|january|february|march|may
            |june)[:,] ?[^.!?\n]{2,60}[.;,!] ?
            (?:new me|after|now|autumn|summer|july|august|today)[:,] ?[^.!?\n]{2,50}
        (?:two|pair of|both) (?:photo\w*|picture\w*|selfie\w*|images?|shots?)[^\n]{0,90}(?:then|now
            |after
            |difference|one on a|surf\w+|mountain)
        (?:from )(?:\w+ )?(?:bedbound|bedridden|wheelchair|skeleton|death'?s? door|tubes|crutches
            |deathbed) to
        (?:photo|picture)(?:graph)? of (?:me|him|her|us)[^\n]{0,70}(?:beside|next to
            |alongside) (?:one|another|me|him|her)
        photo(?:graph)? (?:on the )?(?:left|one)[^\n]{0,60}(?:right|two|second)
        (?:here's|this is|look at) (?:me|him|her)[^\n]{0,30}(?:and|,) ?(?:here's|this is
            |then (?:look )?at)
            _(?:me|him|her)
        """,
}

SPOKEN_CHINESE: Final[Mapping[str, str]] = {
    "cure": r"""
        把(?:它|这玩意儿?|这东西|这家伙)(?:给)?(?:打|干|治|灭|收拾|除|赶)[^。!?,]{0,4}
        (?:不再|再|以后|往后)(?:也)?不(?:用|必)(?:再)?(?:来|挂号|挂我的号|复查|看病|见医生)
        (?:销|摘)(?:了)?号|没病了|(?:不是|不再是|做回|前)(?:病人|患者)(?:了|,|。|$)
        (?:病历|本子|单子|证明|信)(?:上)?(?:写|印|盖)[^。!?]{0,6}(?:痊愈|治愈|康复|正常|健康|出院)
        (?:走|去|消失)了?(?:就)?(?:没|不)(?:再)?回(?:来|头)|一去不(?:回|返|复)
        (?:根子?|病根)(?:上|儿)?(?:解决|断|没|除|治)|治(?:根|本)的|(?:给)?(?:了结|抹|了断)了
        """,
    "promise": r"""
        (?:它|这)?(?:从来)?不会失败|(?:没|未)(?:有)?(?:失过手|失手过|砸过|栽过)|不可能(?:不)(?:管用
            |好|成|灵|行|见效)
        没有(?:不|一个不|没)(?:灵|好|赢|成|行|管用)的|一个(?:不落|不剩|都不差
            |没落)[^。!?]{0,6}(?:好|出院|活)
        (?:敢|跟你|拿[^。!?,]{1,6})(?:跟你)?(?:打)?赌|打保票|(?:换)?谁都能(?:挺|好|扛|行|成)
        (?:你|您)(?:肯定|一定|准|绝对|也)(?:也)?(?:能|会|行|成)|(?:到|过)[^。!?,]{1,5}你就(?:好
            |没事|能|行)
        """,
    "rate": r"""
        [一二三四五六七八九十百\d]+(?:来)?(?:个|号|例|位)?(?:人|张床)?,?[^。!?]{0,6}(?:只|就
            |才)(?:有)?[一二两三四五\d]+个?
            (?:复发|没|走|死|不|犯)|复发的(?:就|很|只|没|极)?[^。!?,]{0,3}(?:少|俩|[一二两三]个
            |没几)
        (?:百分之[一二三四五六七八九十百点]+|\d+ ?%|[一二三四五六七八九]成
            |[二三四五]分之[一二三四])(?:多|左右|以上)?
            (?:的)?(?:人|病人|患者|孩子|机会|把握)?[^。!?]{0,8}(?:好了|没事|没病|没犯|不犯|活|能|会
            |复发|缓解|查不|有效|见效)
        (?:没几个|少有|极少|很少)(?:人)?(?:复发|不好|失败|没效)
        """,
    "superlative": r"""
        (?:没有|没|哪有|找不出)(?:哪|一|第二|别的)[^。!?,]{0,8}(?:比|好成|这本事|这么好|能比|赶得上
            |追得上)
        (?:头一份|独一份|没有第二|拔尖|顶配|顶流|开天辟地|史上|有史以来|当今|当代|这世上
            |地球上)[^。!?]{0,14}(?:最|好|伟大
            |厉害|成功|强|家|药)?
        (?:最|第一)(?:新|先进|厉害|好|强|成功|伟大|管用|灵|棒|有效)(?:的)?[^。!?]{0,8}(?:疗法|办法
            |医学|药|抗癌|东西|技术|医院
            |科|大夫|医生|发明)
        """,
    "comparison": r"""
        (?:顶|抵|赶|比|追)不(?:上|了|过)(?:这|它|细胞|一)|跟(?:它|这个?|细胞)(?:一)?(?:比|没法)
            |(?:差|强|好)(?:远|多|太多)了
        比(?:我)?[^。!?,]{1,6}(?:做|打|用)的[^。!?,]{0,5}(?:强|好)
        (?:前面|之前|原来|上一)(?:那)?(?:家|个)[^。!?]{0,10}(?:没辙|没办法|不行|没治)|比(?:从前
            |以前|过去)[^。!?]{0,6}(?:安全
            |好|强|温和|先进)
        """,
    "no-risk-personal": r"""
        (?:半点|一点|丁点)(?:儿)?(?:罪|苦|疼|难受|反应)(?:都|也)?(?:没|不)|没有一(?:刻|天
            |会儿)(?:不舒服|难受)
        (?:什么|啥|一点)(?:反应|感觉)(?:都|也)没|(?:喷嚏|低烧|咳嗽)(?:都|也)没
        """,
    "outcome": r"""
        (?:说|讲|判|断定)(?:了)?(?:我|他|她|俺|只|是|最多|还|就|过|也|活)[^。!?]{0,8}(?:个月|礼拜
            |星期|周|过不了年|过不了[^。!?,]{1,3})[^。!?]{0,6},?[^。!?]{0,6}(?:又|都|现在|刚
            |已经|如今|还)
        以为[^。!?,]{0,4}(?:过不了|活不到|撑不到|见不到|熬不到)[^。!?]{0,16}
        以前[^。!?]{0,10}(?:出血|输血|住院|发作|透析)[^。!?]{0,6}(?:现在|如今)
        说我[^。!?,]{0,6}(?:个月|天|年|礼拜|周),?[^。!?]{0,4}活(?:到|了|过)
        (?:年|月)前(?:大夫|医生)?说(?:我|他|她)[^。!?,]{0,4}(?:活|剩)[^。!?,]{0,8}
        (?:听|看|走|站|坐|说)得?(?:见|到|了)(?:了|啦)(?:,|。|!|$)|能自己[^。!?,]{1,6}(?:了|啦)
            |自己[^。!?,]{0,4}(?:坐|站|走)起来
        (?:身上|肚子里|骨髓里|脖子上|胸口|包|瘤子?)(?:的)?[^。!?,]{0,6}没(?:了|癌|有癌)
            |没(?:有)?癌了
        (?:指标|样样|项项|各项|条条)[^。!?,]{0,6}(?:完美|正常|漂亮|在线|达标|好)
        (?:这|那|打|做)?(?:以后|之后|完)?一次(?:也|都)?没(?:再)?(?:犯|发|住|出|输|疼)
        """,
    "praise": r"""
        再好不过的(?:护士|医生|大夫|医院)
        (?:个顶个|没挑|没得挑|啧啧|两把刷子|国宝|活神仙|修来的福|巧手|伟大的(?:医生|大夫)
            |白大褂的天才)
        (?:欠|报答)[^。!?,]{0,4}(?:您|他|她|主任|医生|大夫)|(?:多亏|亏得|幸亏
            |仰仗)[^。!?,]{0,8}(?:医院|主任|大夫|医生|教授|团队)
        (?:住过|见过|去过|待过)(?:的)?[^。!?,]{0,4}最(?:好|棒|专业|负责)的?(?:医院|大夫|医生|护士
            |科室|病区)
        (?:救|治)(?:了)?(?:我|他|她|孩子)[^。!?,]{0,4}的?(?:大夫|医生|主任|教授|护士)|就得(?:上|去
            |来|找)
        """,
    "call-to-action": r"""
        想(?:试|做|问|了解|治|打)[^。!?]{0,12}(?:留(?:个)?言|联系|找我|拉你|加我|讲座|进群)|讲座
            |义诊|宣讲会|咨询会
        (?:问我)(?:在)?(?:哪|去哪)[^。!?]{0,4}[。?!,][^。!?]{0,12}(?:去|来)|拉你们?|听(?:大姐|我|姐
            |哥|叔|婶)[^。!?,]{0,3}(?:一句|劝)
        (?:想活|想好|要命|不想死)[^。!?,]{0,4}(?:就)?(?:来|去|找|做)|(?:别
            |不要)(?:瞎)?耽误[^。!?,]{0,4}(?:了|工夫|时间)?,?(?:直接
            |赶紧|快)?(?:来|去|做)
        (?:名额|床位|位置)(?:不多|越来越少|快没|没几|紧张|抢)|抢到(?:就)?是赚|早一天(?:做|打|治)
        (?:今天|现在|马上|这就)(?:就)?给(?:医院|他们|科室)打(?:个)?电话|你(?:也)?得试试|(?:能
            |够条件)[^。!?,]{0,4}(?:赶紧
            |两只手|抓住)
        """,
    "endorsement": r"""
        (?:我|姐夫|哥|姐|爸|妈|舅|叔|老公|老婆|爱人)[^。!?,]{0,8}(?:医生|大夫|护士长|药师|教授
            |药剂科主任)[^。!?]{0,14}(?:放心|值|做
            |推荐|别犹豫|正路|支持)
        (?:演员|歌星|明星|冠军|主持人|歌手)(?:都|也)[^。!?,]{0,4}(?:做|打|用)
        """,
    "self-diagnosis": r"""
        (?:麻|血|汗|烧|疙瘩|包|青|紫|瘦|疼|痛|泡|肿|痒|斑|累|晕|白)[^。!?]{0,16}(?:就是|准是
            |八成是?|肯定是?|多半是?|跑不了|没跑
            |一个病|跟我一样|那是|就得了)[^。!?]{0,8}(?:癌|瘤|白血病|狼疮|地贫|血友病|骨髓瘤|我|病)?
        (?:甭|不用|别|用不着)查(?:了)?,?[^。!?]{0,6}(?:就是|是|准是)|(?:症状
            |样子)[^。!?]{0,8}(?:对上|一样|跟我)[^。!?]{0,8}就是
        """,
    "before-after": r"""
        (?:之前|以前|原来|那会儿|那时候?|输之前|去年这会儿|当初)[^。!?]{0,20}(?:不了|不住|不动|不起
            |不出|不到|躺|轮椅|管子|拐|瘦
            |皮包骨)[^。!?]{0,12}(?:现在|后来|之后|今年|如今|这会儿|这时候)[^。!?]{0,14}
        (?:[一二三四五六七八九十\d]+月|去年|春天|冬天|前年)[^。!?]{0,8}(?:轮椅|拐|躺|管子|病床|担架
            |插管)[^。!?]{0,14}(?:月|今年|夏天|秋天|现在)
        左(?:边|图)?[::][^。!?\n]{2,24}[。;,]右(?:边|图)?[::]
        (?:那时|从前|以前|之前|去年)[::,][^。!?\n]{1,20}[。;,!]?(?:现在|如今|之后
            |今年)[::,][^。!?\n]{1,20}
        (?:一张|这是)[^。!?]{0,14}(?:,|;)?(?:另)?(?:一张|这是)[^。!?]{0,16}
        从(?:下不来床|起不来|躺|轮椅|病床)[^。!?,]{0,4}到|(?:抬|推|背
            |担架)[^。!?]{0,4}进[^。!?]{0,10}(?:走|出)
        """,
}
