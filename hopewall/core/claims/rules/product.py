"""Products, prices and offers."""

from typing import Final

from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    BLOCK_IN_CHINA,
    CHINA_ALONE,
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
        english=r"""
        [a-z]{3,}(?:leucel|temcel|parvovec|plasmid|autotemcel|tamcel)
        [a-z]{4,}(?:cabtagene|capatagene|gamglogene|tagene|semagene)
        (?:axi|tisa|liso|brexu|ide|cilta|obe|eque|zevor|rel|inati|pulid|exa|beti|eli
            |lovo)[- ]?cel
        kymriah|yescarta|tecartus|breyanzi|abecma|carvykti|aucatzyl|casgevy|lyfgenia|zynteglo
        skysona|lenmeldy|libmeldy|zolgensma|hemgenix|luxturna|elevidys|roctavian|beqvez|upstaza
        kebilidi|strimvelis|nexcar19|amtagvi|tecelra|ryoncil|omisirge|lantidra|adstiladrin|vyjuvek
        zevaskyn|imlygic|provenge|waskyra|encelto|spinraza|evrysdi|hemlibra|blincyto|rituxan
        revlimid|velcade|darzalex|keytruda|opdivo|novartis|kite pharma|gilead|bristol[- ]myers
        bluebird bio|vertex pharm\w+|legend biotech|fosun kite|jw therapeutics|iaso bio|juventas
        carsgen|orchard therapeutics|yi ?kai ?da|bei ?nuo ?da|fu ?ke ?su|yuan ?rui ?da
        sai ?kai ?ze|ka ?wei ?di|xin ?jiu ?ning
        (?:the )?(?:novartis|gilead|kite|bms|bristol|janssen|bluebird|vertex|legend|pfizer|roche
            |biomarin|csl|spark|orchard)(?: one| drug| product| bag| cells| treatment
            | car[- ]?t)
        """,
        chinese=r"""
        基奥仑赛|基仑赛|奥仑赛|(?<!什么)仑赛|奕凯达|倍诺达|福可苏|源瑞达|赛恺泽
        卡卫荻|信玖凝|诺西那生|阿基仑|瑞基|伊基|泽沃|纳基|普基|恒凯莱|达希纳|美罗华|利妥昔
        硼替佐米|来那度胺|达雷妥尤|贝林妥欧|索马鲁|佐尔根|诺华|复星凯特|药明巨诺|驯鹿|合源生物
        科济|传奇生物|信念医药|那个牌子|开头(?:是|的)?[a-z](?:的)?那个|不让说(?:的)?(?:牌子|名字)
        (?:复星|传奇|药明|科济|驯鹿|合源|诺华|吉利德|强生|百时美|凯特|恒瑞|信达|艺妙)(?:家)?
            (?:的|那个|那款|生产|出的|生物|医药|药)
        姓\"?[倍奕源赛卡福信][\"的]|国产(?:的)?(?:第一个|首个|第一款)(?:car|基因|细胞)|药企(?:是
            |叫|名)|(?:那个|就是)?广告打得|第一个上市的(?:car|基因|细胞)
        (?:那个|就是)?[a-z](?:字)?开头(?:的)?(?:那个|那种|药|针)?|首字母(?:是)?[a-z]
        """,
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
        chinese=r"""
        什么仑赛
        """,
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
        english=r"""
        (?:{product}) (?:kid|kids|warrior|success|survivor|miracle|baby|family|birthday|story
            |champion)
        """,
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
        english=r"""
        [$£€¥]\s?\d[\d,.]{3,}
        [$£€¥]\s?\d+(?:\.\d+)? ?(?:k|m|million|thousand|grand)
        \d[\d,.]{3,} ?(?:dollars|pounds|euros?|quid|yuan|rmb|usd|gbp)
        (?:half a |a |one |two |three |four |five |six |seven |eight |nine |twenty |thirty |forty
            _|fifty |sixty |seventy |eighty |ninety |quarter of a |several |\d+ )?(?:million
            |thousand|grand|hundred thousand|hundred grand)(?: \w+)? (?:dollars|pounds|euros?|quid
            |yuan|a bag|rmb|bucks)
        \d+ ?grand
        (?:cost|costs|price|bill|paid|charged|invoice)[^.!?\n]{0,25}(?:million|thousand|grand
            |hundred|\d{4,}|\d,\d)
        (?:hundred|thousand|million|few|couple of|half a) (?:\w+ )?(?:grand|million|thousand|k
            |quid|pounds|dollars|euros)(?:,| for| a| each| per| just| to)?(?: \w+)?|(?:a|two
            |three|four|five) hundred grand|\d{2,4}k (?:a|for|per|each|in)|six[- ]figure
            |seven[- ]figure|remortgag\w+|sold (?:the|our|my) (?:house|car|flat)
        (?:ten|five|twenty|fifty|two|hundred|\d+) ?(?:grand|k)(?: off| for| a| it|$|\.|,)|(?:full
            |whole|entire) \d{2,4}k|crowdfund\w*|self[- ]pay|gofundme|packages? (?:from|start)|set
            _us back|knocked \w+ (?:grand|thousand|pounds|off)
        """,
        chinese=r"""
        [一二三四五六七八九十百两几\d.]+(?:来|多|余)?个?(?:万|w|达不溜)(?:多|来)?(?:块|元|块钱
            |人民币|一针|左右)?(?!一|分|步|字|里|个|年|人|事|水|岁|公里|只|棵|次)
        \d{4,}(?:块|元|人民币)|一针[^。!?\n]{0,4}万
        (?:报销|自费|自付|医保|惠民保|商保)[^。!?\n]{0,12}(?:万|一半|百分|成|\d{4,}|全部|全报)
        (?:花|掏|收|交|付|要|便宜)(?:了|我|你)?(?:[一二三四五六七八九十百两几\d]+)(?:来|多
            |几)?万
        价格|报价|收费标准|多少钱一针
        一套房|(?:卖|抵|押)(?:了)?(?:房|车)[^。!?]{0,6}(?:治|打|做|值)|(?:一针|一袋
            |一次)[^。!?]{0,6}(?:万|房|钱|天价)|天价|(?:一百|两百|百)(?:来|多)?(?:个)?万|(?:自费
            |自付|自掏|总共|一共|合计|前后)[^。!?]{0,6}(?:万|w)
        押金|奔驰|宝马(?:车)?|(?:花|掏|交|收|付|自费|自掏|报销|费用|治疗费|住院费|药费|押金|总共
            |只花|光[^。!?]{0,4}就)[^。!?]{0,8}[一二三四五六七八九十百两几\d]+(?:多|来|余)?(?:万
            |千|w)|众筹|水滴筹|卖(?:了)?房(?!子的)
        自费[^。!?]{0,3}[一二三四五六七八九十百\d]+|(?:医保|商保|惠民保|新农合)[^。!?]{0,6}(?:报
            |付|出)[^。!?]{0,6}[一二三四五六七八九十百\d半]+|(?:小)?半套房|几套房|首付钱
        """,
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
        english=r"""
        free (?:treatment|screening|consultations?|assessment|trial place|check|scan|place)
        discount\w*
        (?:pay|paid|available) (?:\w+ )?(?:in|by) (?:instal\w+)
        instal?ments|refund\w*
        (?:cheaper|cheapest|better value|lower price|half the price|best price|good value
            |bargain|affordable|money off|special offer|deal|two for one|no hidden|voucher)
            (?: \w+)? (?:than (?:the|any|other|anywhere|going|a|having|at)|treatment|clinic|here
            |price|cells)?
        (?:half|reduced|special|lower|fixed|best) (?:price|rate|offer)s?|(?:first|initial
            |second) (?:consultation|appointment|assessment|scan|visit)(?: is)? (?:free|on us
            |half)|(?:payment|finance|instal?ment|monthly|easy|credit) (?:plans?|terms|payments?
            |options?|finance)|(?:free|complimentary|gratis) (?:\w+ )?(?:treatment|screening
            |consultation|assessment|scan|visit|transport|accommodation|check|test|review
            |second opinion|cells)|(?:\d+|ten|twenty|fifty|half) ?(?:%|per ?cent)? off|gift (?:card
            |voucher)|cash ?back|(?:insurance|nhs|insurer)(?: will)? (?:covers?|pays?) (?:it all
            |everything|the lot|100)
        self[- ]pay packages?|packages? (?:from|start\w*)|knocked (?:\w+ ){1,3}off|money off
        buy now|pay later|no deposit|interest[- ]free|zero deposit
        """,
        chinese=r"""
        免费(?:治疗|筛查|赠送|义诊|评估|咨询|检查|名额|入组|体验)
        送(?:一次|你|大家)?(?:免费|体检|检查|评估)|优惠|打折|折扣|限时|特惠|特价|减免|返现
        分期(?:付款)?
        (?:能|可以)?(?:便宜|省)(?:了)?[一二三四五六七八九十几\d]+万
        报销一切|全额报销|零元|0元|先治疗后付|促销|补贴名额|送礼|红包
        (?:前|头)[一二三四五六七八九十百两几\d]+(?:名|个|位|人)[^。!?]{0,4}(?:免|半|送|优|享)|
            (?:有|给|能|享|拿|领|申请)(?:[^。!?]{0,4})?(?:补助|补贴|援助|救助金|减半|半价|赠药
            |返还|返利|慈善赠)|免(?:检查|治疗|床位|挂号)?费(?!了?(?:停车|粥|茶|水|wifi))|半价
            |赠药
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.HINT,
    ),
)
