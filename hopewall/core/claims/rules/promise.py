"""Promises: that it works, for everybody or for the reader."""

from typing import Final

from hopewall.core.claims.rule import BLOCK_EVERYWHERE, ClaimRule, InExplainer, Said
from hopewall.core.claims.rules.assertion import ASSERTION

RULES: Final = (
    ClaimRule(
        "promise",
        BLOCK_EVERYWHERE,
        Said(
            "It promises, to everybody or to the reader, that it works.",
            "向读者或所有人保证有效。",
        ),
        Said(
            "Say that it is one person's way: “This is what happened to me; yours may be another.”",
            "写明只是个人经历，例如“我是这样，别人可能不一样”。",
        ),
        ASSERTION,
        english=r"""
        guarantee\w*(?! my )|guaranteed|money[- ]back (?:guarantee|if|promise)|sure[- ]?fire
            |sure thing
            |fool ?proof|fail[- ]?safe
        infallible
        (?:can't|cannot|never|won't|doesn't|does not|will not|couldn't) (?:go wrong|lose|fail)
            (?! (?:to|to be))
        (?:bound|certain|sure|guaranteed|destined) to (?:work|cure|help|get|recover|be (?:fine
            |ok|well|better)|beat|live|survive|succeed)
        no way it (?:won't|will not|can't|could fail|doesn't)
        (?:will|'ll|is going to|gonna|'s going to) (?:save|cure|fix|heal|rescue|work for
            |sort out|do the same for|help) (?:you|your|everyone|everybody|anyone|all|them all
            |us all|any)
        you(?:'ll| will| are going to|'re going to| gonna|'re gonna|r gonna)(?: all| also
            | definitely| surely| certainly| soon)? (?:be (?:fine|ok|okay|cured|well|alright
            |all right|better|back|home|dancing|running|free|healthy|next)|get (?:well|better
            |through|your life)|recover|survive|make it|beat (?:it|this)|live|see results
            |pull through|come out)
        (?:works?|worked|working) (?:every (?:single )?time|for (?:everyone|everybody|anyone
            |anybody|all|every)|on (?:everyone|everybody|anyone))
        always works?
        (?:100 ?%|100 ?per ?cent|hundred per ?cent|totally|absolutely) (?:works?|effective
            |success\w*|certain|sure|does|recover\w*|response|reliable|proven|going to)
        (?:if it|if they|it) (?:worked|saved|did it|can work) (?:for )?(?:me|us|him|her),? (?:it
            |they)(?:'ll| will| can)
        if (?:i|we|he|she) (?:can|could|did|made it|got|beat|survived|recovered)[^.!?\n]{0,25}
            (?:so (?:can|will) you|you (?:can|will)|anyone can|anybody can|everyone can)
        (?:you|they|everyone|everybody|anyone) (?:can|could|should|may|will)? ?(?:too
            |as well)? ?(?:expect|count on|rely on|bank on) (?:it|exactly|the same|to be|this
            |what|a)
        (?:promise|promised|promises) (?:you )?(?:it|this|that it|they'll|you'll|you will
            |that you'll|the cells|results|recovery|a)(?: \w+)? ?(?:works?|will|be|recover\w*
            |get|cure\w*|healthy|well|fine|better|results?)
        (?:everyone|everybody|all of (?:us|them)|every (?:patient|child|person|single one)|anyone
            |anybody|each of us|(?:nobody|no ?one)(?! knows| can| could| said| told| asked)
            |whoever)(?: who| that)?(?: \w+){0,6}? (?:is (?:fine|well|cured|alive|better)|are
            _(?:fine|well|alive)|gets? (?:well|better)|got (?:well|better)|recover(?:s|ed)
            |survive[sd]?|comes? out|goes home|went home|pulls? through|makes? it|relapse[sd]?
            |fails?|dies|walks? out)
        (?:stage (?:four|4|iv|three|3)|it) doesn't (?:even )?matter (?:any ?more|how|what|which)
        nothing (?:can|could|will) go wrong|you have nothing to (?:lose|fear|worry)
        there(?:'s| is) nothing to (?:lose|fear|worry)
        without (?:a )?(?:doubt|fail)[^.!?\n]{0,20}(?:work|well|better|cure|recover)\w*
        assured (?:result|recovery|outcome)s?
        one (?:bag|shot|dose|infusion|treatment|drip) (?:and (?:you're|you are|it's|that's|done
            |i'm)|is all it takes|that's it|fixes|does it)
        all (?:you need|it takes) is
        you(?:'ll| will)? never (?:need|have to|relapse|be ill|be sick|look back)
        (?:there isn't|there's not|there is not|name me|show me|not|never met) (?:a |one |anyone
            _|a single |a person )*(?:person|patient|child|soul|case)?(?: \w+)? (?:it|they|this)
            _(?:hasn't|didn't|doesn't|haven't|won't) (?:help|work|cure|save)\w*
        (?:never|won't|doesn't|don't|will not|not going to) let(?:s)? (?:you|me|us|him|her
            |anyone) down|trust (?:the (?:cells|science|process|treatment|doctors)|me|in it)(?:,
            | and| -|\.|!|:)
        (?:your|their) (?:child|son|daughter|mum|mom|dad|wife|husband|partner|loved one|family
            |baby|kid|gran|nan|brother|sister|life)(?: \w+)? (?:will|'ll|is going to|can
            |are going to) (?:\w+ )?(?:be|get|have|live|walk|recover|come|see|beat|survive
            |thank)
        (?:will|'ll|going to|gonna|can) (?:give|get|bring|buy|hand) (?:you|them|everyone|people
            |your \w+) (?:back )?(?:your|their|a|the|many|years|time|back|life|hope)(?: \w+)?
        (?:no matter|doesn't matter|regardless of|whatever|however|even) (?:how|what|if|your|the
            |stage|advanced|late|bad|ill|sick|old)[^.!?\n]{0,40}(?:can|will|'ll|works?|turn|help
            |save|cure|get|fix|beat|enough)
        (?:you|they|we|patients|people|anyone)(?:'ll| will) (?:live|survive|thank|be glad
            |not regret|never regret|see|feel|walk|beat|be so|be amazed|love)(?! (?:me|in the
            |on the|with the|it if))
        (?:all|every one|every single one|each one|everybody|everyone) (?:of (?:us|them) )?
            (?:\w+ ){0,5}(?:are|is|were|got|went|walked|made|came|have|am)(?: all)? (?:\w+ )?
            (?:in remission|well|better|clear|cured|home|alive|fine|recovered|through|proof
            |responded|still here|healthy)
        (?:one hundred|hundred|100|a hundred|two hundred|1000|a thousand|1,000) ?(?:%|per ?cent
            |times)(?: \w+){0,2} (?:works?|sure|certain|effective|success|cure[sd]?|guaranteed
            |trust|recommend|worth)
        (?:swear|bet|stake)(?: \w+){0,2} (?:my|on my|your) (?:life|house|mother|mum|kids
            |children)|cross my heart|take it from me|mark my words|it never fails
            |never ever fails|dead cert|safe bet|in the bag|foregone|no question about it
            |you have my word|without exception|every last one
        (?:right as rain|good as new|back to normal|home|up and about|running|dancing) (?:in
            |within) (?:no time|\w+ (?:weeks?|days?|months?))|(?:in|within) (?:no time|\w+ (?:weeks?
            |days?|months?))(?:,)? (?:you'll|you will|they'll|your)
        (?:can|will|going to|does|do) turn (?:it|things|you|anyone|everything) (?:round|around)|
            (?:can|will) beat (?:anything|any|all|every)|(?:works|work) (?:on|for|against) (?:all
            |any|every|most)
        (?:does|do|did) (?:exactly )?what (?:it says|they (?:promised|said)|it promises|they
            _promise)|says on the tin|rest assured|do the trick|does the trick|success is (?:a
            _given|certain|guaranteed|assured)|(?:hasn't|haven't|never|not) (?:yet )?failed
            _(?:anyone|anybody|a|one|us|yet|me)|(?:outcome|result|recovery) (?:is|was) (?:never
            |not) in doubt|no ifs|(?:nobody|no one|you won't|you don't)(?: \w+){0,4} (?:needs?
            |have) to worry|sail through|worked like a (?:dream|charm)
        (?:there's|there is) (?:hope|a cure|a way|an answer) for (?:every|all|everyone|everybody
            |each|any)(?: \w+)?|put your (?:trust|faith) in|if (?:i|we|he|she|they) can (?:\w+
            _){1,5},? (?:you|anyone|anybody|everyone)(?:'ll| can| will)
        (?:only )?one (?:outcome|result|way this ends)|you get (?:well|better|your life)|stop
            _worrying|hand on heart|(?:doctor|consultant|they|she|he|professor|leaflet) (?:said
            |told (?:me|us)|gave (?:me|us)|promised|quoted)[^.!?\n]{0,14}(?:\d{2} ?(?:%|per ?cent)
            |\w+ty(?:[- ]\w+)? per ?cent)
        (?:anyone|everyone|anybody|everybody|people|patients) (?:\w+ ){0,8}(?:can|will|should)
            _expect
        """,
        chinese=r"""
        保证(?!,?出院|不偷|不哭|不吵|什么|睡眠|休息|营养|充足|饮水|卫生|书|自己|按时|每天|听话
            |一定来)
        包(?:你|您|治|管)?(?:好(?!的)|治好|见效|有效|活|成功)(?!的?饺|的)
        必(?:好|成|治|愈)|无效退|退款|签约治疗
        (?:绝对|百分之?百|100 ?%|百分百|铁定|妥妥|肯定|一定|准|必定|必然|保管|准保|笃定|保准)
            (?:都|就|也|会|能|可以|是|的|地|没问题|让你|给你)*(?:有效|见效|管用|有用|好(?!几|多
            |奇|像|的)|康复|治|救|成功|活|不(?:会)?(?:再)?复发|没问题|没事|能行|灵|挺过|恢复
            |痊愈|安全|缓解)
        稳赚不赔|万无一失|稳(?:了|好|赢|成)(?![住一])
        谁(?:做|用|打|治|来)(?:谁|都)(?:好|这样|行|灵|见效|活|没事)
        只要(?:做|打|用|来|坚持|输|配合)[^。!?\n]{0,12}(?:就|都|一定|准)(?:一定|肯定)?(?:能|会
            |不会|好|行|没事|有救)
        (?:等于|算是|就是)?(?:上了|买了)(?:个)?(?:保险|双保险)(?!公司)
        不用(?:再)?(?:担心|怕|操心)(?:会)?(?:再)?(?:复发|病)
        高枕无忧|后顾无忧|没有后顾之忧|终身无忧
        (?:个个|人人|每个人?|所有人|大家|谁|病友|百分百|无论谁|来一个|治一个|做一个|一个|打一个)
            (?:做了|打了|用了)?(?:都|全|也|就)?(?:能|会|可以)?(?:活|好(?!几|多|奇|看|吃|笑|心|人
            |像|不)|救(?!护)|康复|成功|有效|见效|治好|出院)(?:下来|过来|了|一个)?
        (?:做|打|用|输)(?:了|过)(?:这个|它|细胞|针)?的(?:人|病友)?(?:个个|都|全|人人)
        治一个好一个|来一个好一个|做一个成一个
        (?:你|您|你们|大家)(?:也|都|一定|肯定|将|就)+(?:一定|肯定|也|都)?(?:会|能|可以|行)(?:的
            |好|康复|成功|治|挺|没事|战胜|活|跟我一样|像我一样|赢|和我)
        (?:相信|坚信)(?:你|您|大家)[^。!?\n]{0,6}(?:会|能)(?:好|康复|成功|治)
        跟我(?:一样|做)[^。!?\n]{0,4}(?:就|也|都)(?:能|会)?好
        我(?:能|都)(?:好|行|活|成)[^。!?\n]{0,6}你(?:也|就|肯定|一定|准)
        (?:不管|甭管|无论|不论|哪怕|就算)(?:是)?(?:几期|多晚|多重|什么期|晚期|谁
            |哪期)[^。!?\n]{0,10}(?:能|会|都|有|准|也)
        (?:准|一定|肯定|绝对|都)能?(?:救|治)(?:回来|过来|活|好)
        (?:晚期|末期|绝症)(?:也|都|照样)(?:有救|能治|能好|不怕|能活)
        拍胸脯|打包票(?!,?(?:谁|没))|立军令状|说到做到包
        (?:一定|肯定|准|绝对|百分百)(?:不会|没)(?:再)?(?:复发|有事|出事|失败|副作用)
        零失败|从(?:来|没)(?:没)?失[手败]过?|没有(?:一个)?(?:失败|不成|治不好|不好)的
        没(?:有)?治不好的
        (?:做|打|用)(?:了)?就(?:能|会|一定|准|可以)(?:好|活|康复|见效|治|回家|出院|不)
        早(?:做|打|用)早好|一(?:做|打|用|针)就(?:好|灵|见效|管用)|确保(?:疗效|有效|治|康复|安全)
        承诺(?:疗效|有效|治|康复|退)
        (?:医生|大夫|主任|医院|专家|他们)(?:都)?(?:拍胸脯|打包票|保证|承诺)(?!不了)
        (?:准|一定|肯定|绝对|保管)(?:没错|行|成|能成|没跑|灵|好(?!吃|看|喝))|放心(?:做|打|来|去)
            (?:吧|就|,)
        (?:信我|听我)(?:的|一句)?[^。!?]{0,6}(?:做|打|用|去|来|治|没错|好|行)
        没有?(?:治不|救不|做不|过不|挺不|解决不)(?:了|好|成|来|去)的?(?!药|人说)
        (?:来|到)(?:了|这)(?:儿|里)?[^。!?]{0,4}(?:就)?(?:等于|算是|是|有|能|不用|放心)(?:有)?
            (?:希望|救|活|好|命)
        (?:做完|打完|输完|治完|出院|做了|打了)(?:以后|后)?(?:就|也|都|便)?(?:不会|不再|不用|再也
            |永远|一辈子|能|一定)(?:再)?(?:犯|复发|担心|吃药|好|跟)
        成功(?:是)?(?:必然|肯定|注定|早晚|没问题|一定)|(?:结果|以后|将来|最后)(?:一定|肯定|准|必
            |都)(?:是|会)?(?:好|行|成)
        [一二三四五六七八九十两几\d]+(?:个人?|口|家|位)(?:都)?(?:做|打|用|输)(?:了|的
            |完)?[^。!?]{0,6}(?:都|全|个个|一个不|没一)
        (?:同批|一起|同病房|同期|同屋|一块儿)[^。!?]{0,12}(?:都|全|个个|一个不)(?:部)?(?:出院|好
            |活|治|缓解|康复|回家|成)
        (?:一个|一例|一次)?(?:失败|不成|死|没成|复发)的?(?:一?个|一例)?(?:都|也)没有?|没有?
            (?:一)?(?:个|例|次)(?:失败|不成|死|复发|出事)
        十拿九稳|板上钉钉|稳稳当当能|没跑了?|错不了|没(?:有)?悬念|八九不离十|一准|保准|准保|笃定
        (?:你|您|孩子|家人)(?:的)?[^。!?]{0,6}(?:会没事|会好|没事的|能好|会挺过|一定行|肯定行
            |也行|也能|也会)
        (?:跟着|照着|学|按)我(?:做|来|走|这样|一样)?(?:就|准)?(?:行|对|好|没错)
        (?:人格|良心|性命|生命|脑袋|命|党性)(?:来)?(?:担保|发誓|保证|作保)|(?:我)?(?:敢)?(?:担保
            |发誓|作证|作保)
        (?:没|没有|从没|不)(?:听说|见|见过|有)(?:过)?[^。!?]{0,8}(?:没效|没用|无效|不好|失败|不成
            |复发|不行|后遗症|出事)(?:的|果)?
        放(?:一百个|一万个|宽|大)心|只管(?:来|做|打|去|放心)|保(?:你|您)(?:平安|满意|没事|好)
            |治不好[^。!?]{0,6}(?:倒贴|不要钱|退|找我|赔|算我)|(?:别的不敢说
            |不敢说别的)[^。!?]{0,12}(?:肯定|一定|准|能)
        (?:有|只要有|有了)(?:car|细胞|基因|这个|这项|它)[^。!?]{0,6}(?:在|,)?(?:就)?(?:不可怕|不怕
            |什么都不怕|没事|有救|不愁|放心)|(?:癌症?|白血病|淋巴瘤|这病|地贫)(?:一点)?(?:都)?
            (?:不可怕|不怕|不是绝症|没什么可怕|不算啥|没啥大不了)
        (?:打|做|用|上|输)(?:上|了|完)?(?:细胞)?(?:就|立马|马上|当天|准)(?:见好|见效|好|稳|灵|行
            |没事|有救|活)
        再(?:重|难|晚)的病|(?:什么|啥)病(?:都|也)(?:能|不怕)|用过的(?:人)?(?:都|没有不)说好
            |有口皆碑|无一例外|屡试不爽|百试百灵|百发百中|稳操胜券|必胜|稳了
        (?:我|他|她|我妈|我爸|我家孩子?)(?:能|都|可以)(?:好|行|挺|活|成|扛)[^。!?]{0,6}(?:大家|你
            |您|你们|谁|都|别人)(?:也|都)?(?:能|会|可以|行)
        (?:肯定|一定|绝对|必须|稳稳|注定)的(?:!|。|,|$)|(?:缓解|有效|成功|好转)(?:是)?(?:肯定|必然
            |一定|早晚)
        (?:谁|打|做|用)(?:谁|过|了)(?:知道|就知道|才知道)[^。!?]{0,6}|(?:立|写|签)(?:了|个|下)?
            (?:保证书|军令状|包票)|(?:有了|有)(?:这个|它|细胞|car)[^。!?]{0,10}(?:感冒|不怕|没事
            |不算|怕什么|怕啥)
        (?:占|是)(?:了)?(?:大头|大多数|绝大部分|多数)|(?:比例|概率|机会|希望)(?:高|大)(?:得很|极了
            |着呢)
        信得过的(?:疗法|治疗)|稳赢|不亏|准没跑
        """,
        explainer=InExplainer.UNLESS_SOURCED,
    ),
)
