"""Persons: numbers, places, days and names that say who somebody is."""

from typing import Final

from hopewall.core.claims.numbers import is_chinese_id, is_nhs_number
from hopewall.core.claims.rule import (
    BLOCK_EVERYWHERE,
    HINT_EVERYWHERE,
    REVIEW_EVERYWHERE,
    STORY_KINDS,
    ClaimRule,
    InExplainer,
    Said,
    TextKind,
    sources,
)

_IDENTIFIER: Final = sources(
    "PIPL Art. 4, 28; Civil Code Art. 1226",
    "45 CFR 164.514(b)(2)(i)",
    "GDPR Art. 4(1), 5(1)(c), 9",
    "UK GDPR Art. 4(1), 5(1)(c), 9",
)
_TAKE_OUT: Final = Said("Take it out.", "删掉。")

RULES: Final = (
    ClaimRule(
        "identity-number",
        BLOCK_EVERYWHERE,
        Said("An identity number.", "身份证号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=r"""
        (?<!\d)\d{17}[\dXx](?!\d)
        """,
        confirm=is_chinese_id,
        denied=False,
    ),
    ClaimRule(
        "nhs-number",
        BLOCK_EVERYWHERE,
        Said("An NHS number.", "英国医保号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=r"""
        (?<!\d)\d{3}[- ]?\d{3}[- ]?\d{4}(?!\d)
        """,
        confirm=is_nhs_number,
        denied=False,
    ),
    ClaimRule(
        "record-number",
        BLOCK_EVERYWHERE,
        Said("A number of a record, an admission or a document.", "病案、住院、证件等号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        english=r"""
        (?:mrn|nhs(?: number| no)?|nhs|(?:medical |hospital |patient |health |case |chart
            _|admission |registration |record |insurance |passport |id |identity |social security
            _|ssn )(?:record )?(?:number|no|id|code|identifier|card))(?:\.| is| was|:| =| #
            |,)*[ :#=]{0,3}[a-z]{0,3}[- ]?\d[\d -]{2,}\d
        \d{3}-\d{2}-\d{4}
        (?:mrn|nhs number|hospital number|medical record number)
        (?:legible|readable|visible|clearly|can be read|can read|shows?|showing|reads?
            |with)[^.!?\n]{0,25}(?:record|hospital|patient|admission|bed|id|medical|mrn)
            (?: \w{1,12})? (?:number|no|label|details)
        (?:legible|readable|visible) (?:full )?name
        (?:wrist ?band|label|badge|tag|chart|notes|sticker|whiteboard|door sign|lanyard|monitor
            |screen|letter|form)(?: \w+){0,3} (?:reads?|says?|shows?|with|gives?|has|bears?
            |displays?|carries)(?: \w+){0,4} (?:name|number|surname|dob|date of birth
            |[a-z]{3,}, [a-z]{3,}|\d{1,2}/\d{1,2})
        (?:passport|patient id|id|insurance|policy|member|account|case)(?: \w{2,6})?:?
            _?[a-z]{0,3}[- ]?\d{4,}
        """,
        chinese=r"""
        (?:病历|住院|门诊|病案|登记|就诊|医保|身份证|社保|护照|档案|学|工|警|诊疗卡|条码|腕带
            |检查|标本|床位|编)(?:卡)?(?:号码?|证号|id
            |编号)?[ :是为]{0,3}[a-z]{0,4}[- ]?\d[\da-z -]{3,}
        (?:住院号|病案号|病历号|门诊号|登记号|就诊号|医保号|身份证号)(?:码)?(?:是|:|为)?
        (?:能|可以|可)(?:看(?:到|清|见)|清楚)[^。!?\n]{0,8}(?:姓名|名字|号|条码)
        (?:写着|印着|露出)[^。!?\n]{0,4}(?:姓名|全名|住院号|身份证)
        (?:腕带|手环|床头卡|胸牌|病历|标签|输液袋|报告单)[^。!?]{0,10}(?:姓名|名字|号码|条码
            |条形码|编号)[^。!?]{0,8}(?:清|可见|看|见|露|能)
        """,
        denied=False,
        explainer=InExplainer.HINT,
    ),
    ClaimRule(
        "place-of-living",
        BLOCK_EVERYWHERE,
        Said("An address.", "住址。"),
        Said("Name the region or nothing.", "只写地区，或者不写。"),
        _IDENTIFIER,
        cased=r"""
        (?<!\d)\d{1,5}[A-Za-z]?,? (?:[A-Z][a-z']{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave
            |Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Place|Way|Square|Gardens|Boulevard
            |Blvd|Row|Hill|Grove|Mews|Walk|Park)(?![a-z])
        (?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z0-9])
        (?:[Ff]lat|[Aa]partment|Apt|[Uu]nit|[Hh]ouse number) \d{1,4}[A-Za-z]?,? (?:[A-Z]|\d|at
            |on|in the)
        [Ll]ives? (?:at|on) (?:number )?(?:\d{1,4} )?[A-Z][a-z]{2,20} (?:Street|Road|Lane|Close
            |Avenue|Drive|Court|Way|Square|Terrace|Crescent|Row)
        (?:路|街|巷|大道|胡同|弄|道|里)(?:\d{1,5}|[{numeral}百]{1,6})(?:号|弄)
        (?:\d{1,3}|[{numeral}]{1,3})(?:号楼|栋|幢)|(?:\d{1,2}|[{numeral}])单元
        小区[^。!?\n]{0,4}(?:\d|[{numeral}]|楼|栋)
        [家住][^。!?\n]{0,14}(?:小区|花园|家园|公寓|新村|大院|宿舍)
        (?:镇|乡|县)[一-鿿]{1,6}(?:村|屯|寨|庄)(?:[{numeral}\d]|的?人|里|$|,|。)
        村[{numeral}\d]{1,3}[组队社]
        [Ll]ives? [^.!?\n]{0,30}(?:[A-Z][a-z]{2,20} )(?:Street|Road|Lane|Close|Avenue|Drive|Court
            |Way|Square|Terrace|Crescent|Row|Hill)|[路街巷弄道][{numeral}\d]+[弄号]
        """,
        denied=False,
    ),
    ClaimRule(
        "number-plate",
        BLOCK_EVERYWHERE,
        Said("A number plate.", "车牌号。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=r"""
        [{plate-region}][A-Z][·. -]?[A-Z0-9]{5,6}(?![A-Z0-9])
        车牌[^。!?\n]{0,4}[一-鿿]?[A-Za-z]?[·. -]?[A-Za-z0-9]{4,7}
        (?<![A-Z])[A-Z]{2}\d{2} [A-Z]{3}(?![A-Z])
        (?:[Nn]umber ?plate|[Ll]icen[cs]e plate|[Rr]egistration|[Rr]eg)(?: (?:is|number|reads
            |was|says))* [A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?![a-z])
        [一-鿿][A-HJ-NP-Z][·. -]?(?=[A-Z0-9]*\d)[A-Z0-9]{5,6}(?![A-Z0-9])
        """,
        denied=False,
    ),
    ClaimRule(
        "who-i-am",
        BLOCK_EVERYWHERE,
        Said(
            "It says who the person is, by full name or by a post only one person has.",
            "写出了全名，或只有一个人担任的职务。",
        ),
        Said(
            "Write the chosen name, and a trade without a place.",
            "用本人选的称呼；职业可以写，单位不写。",
        ),
        _IDENTIFIER,
        cased=r"""
        (?:[Mm]y name is|[Mm]y name's|[Mm]y full name is|[Ii]'m called|[Ii] am called|I'm|I am
            |[Tt]his is|[Nn]ame:) (?!Not |Still |The |A |An |In |On |No |Very |Here |From |Mr |Mrs
            _)[A-Z][a-z']{1,20} (?:[A-Z]\. )?[A-Z][a-z'-]{2,20}(?: |[.,!?]|$)(?!Day|Hospital)
        (?:I'm|I am|[Hh]e's|[Ss]he's|[Mm]y (?:dad|mum|mom|husband|wife|father|mother) is
            |[Hh]e is|[Ss]he is|as|was|being) the (?:\w{1,15} )?(?:mayor|vicar|priest
            |head ?teacher|headmaster|headmistress|head|principal|postman|postmistress|chief
            |councillor|MP|imam|rabbi|pastor|landlord|landlady|doctor|vet|butcher|baker
            |librarian|lollipop lady|captain|coach|manager|conductor|caretaker|director|chairman
            |chair|president|ceo|CEO|owner) (?:of|in|at|for) (?:the )?[A-Z]
        (?:[Tt]each(?:es)?|[Tt]aught|[Ww]orks?|[Ww]orked|[Ss]tud(?:y|ies)|[Gg]oes|[Gg]o)
            _(?:\w{1,12} ){0,4}(?:at|for|in|to) (?:the )?(?:[A-Z][a-z']{2,20} ){1,3}(?:School
            |Primary|Academy|College|University|High|Grammar|Infants|Juniors|Church|Bakery|Library
            |Police|Factory|Council|Ltd|Station)
        (?:我|本人|他|她|孩子|儿子|女儿)(?:的)?(?:名字|大名|全名|真名|姓名)?(?:叫|名叫|是叫|:)
            (?:做)?[{surname}][一-鿿]{1,2}(?![一-鿿])
        (?:姓名|真名|全名|大名)[:是叫 ]{1,2}[一-鿿]{2,4}
        班主任[{surname}][一-鿿]{1,2}
        (?:第?(?:[{numeral}\d]{1,3})(?:小学|中学|小|中|幼儿园|高中|初中)|(?<=[一-鿿])(?:市|县|区
            |镇|省)[一-鿿]{0,8}(?:小学|中学|幼儿园|大学|学校|学院|高中|单位|公司|厂|局|银行|派出所
            |医院))[^。!?\n]{0,10}(?:年级|[{numeral}\d]班|班主任|校长|老师|教师|上学|上班|工作
            |读书|当|做|书记|主任|经理|厂长|局长|所长)
        (?:村|镇|乡|县|市|区|街道|社区|厂|公司|学校)(?:的)?(?:村长|支书|书记|镇长|县长|市长|区长
            |校长|厂长|董事长|总经理|法人|所长|乡长)(?!们|说|来|也来)
        我是(?![{surname}](?:家|姓|医|老师|师傅|阿姨|叔|哥|姐|大|奶|爷|婶
            |伯))[{surname}][一-鿿]{1,2}(?:,|。|$|!)
        (?:(?:电视台|电台|报社|剧团|乐团|球队|集团|大厦|超市|药店|派出所|法院|银行|工厂|矿|邮局
            |公交))[^。!?\n]{0,6}(?:主持|记者|队长|团长|经理|老板|所长|工作|上班|做|当
            |的)[^。!?\n]{0,6}(?:是我|就是我|我|人)
        ^[A-Z][a-z']{1,20} (?:[A-Z]\.? )?[A-Z][a-z'-]{2,20},? (?:from |of |in )?[A-Z][a-z]{3,20}\.?$
        ^(?:欧阳|上官|司徒|司马|诸葛|贺兰|慕容|皇甫|尉迟|令狐
            |[{surname}])[一-鿿]{1,2}[(, ]{1,2}[^。!?\n]{0,6}[市县区镇村]
        (?:[Ww]ife|[Hh]usband|[Dd]ad|[Mm]um|[Ff]ather|[Mm]other|[Ss]on|[Bb]rother|[Ss]ister|[Ww]e|I)
            _(?:run|own|manage|keep|drive)s? the (?:\w{2,12} ){0,3}(?:[A-Z][a-z]{2,20})
        (?:[Nn]ame ?tag|[Bb]adge|[Ll]abel|[Gg]own|[Ll]anyard)[^.!?\n]{0,20}(?:says|reads) [A-Z]
        (?:was|am|'m|is|'s|been) (?:the|a) (?:\w{2,12} ){0,2}\w{4,14} (?:for|of|at) [A-Z][a-z]{2,20}
            _(?:Town|United|City|Rovers|Council|School|FC|Wanderers|Albion|Choir|Band)
        (?:[Ee]verybody|[Ee]veryone|[Pp]eople|[Ff]olk) in [A-Z][a-z]{3,20} (?:know|knows|calls)
        (?:the only|the last) (?:\w{2,14} ){1,3}(?:in|at|on) [A-Z][a-z]{3,20}|[Ss]urname is [A-Z]
        (?:school|shop|pub|church|bakery|garage|surgery|post office|library|chapel|pharmacy|forge
            |farm|hotel|caf\w|inn) (?:in|at|of) [A-Z][a-z]{3,20}|(?:Crown|Red Lion|Royal Oak
            |White Hart
            |Kings? Arms|[A-Z][a-z]{3,12}) (?:Inn|Arms|Tavern|Hotel|Bakery|Pharmacy|Stores)
        联系人[: ]?[一-鿿]{1,4}|车号[^。!?\n]{0,2}[一-鿿]?[A-Z][A-Z0-9]{4,6}
        (?:I'm|I am|[Hh]e's|[Ss]he's) the only \w{3,15} (?:in|at|on) (?:the )?(?:whole )?
            (?:[A-Z]|town|village|island|street)
        (?:[Mm]y name is|[Mm]y name's|[Mm]y full name is|I'm|I am|[Ss]igned,?|[Yy]ours,?
            |[Ll]ove,?) [A-Z][a-z']{1,20} [A-Z][a-z']{1,20} [A-Z][a-z'-]{2,20}
        (?:本人|病人|患者|患儿|姓名|作者|署名)(?:姓名)?[:是叫 ]{0,2}[{surname}][一-鿿]{1,2}
            (?=[,。(（ ]|$)|(?:腕带|手环|胸牌|床头卡|病历|名牌|牌子)[^。!?\n]{0,4}(?:写|印|标)
            (?:着|了|有)[^。!?\n]{0,8}
        [Ss]igned,? [A-Z][a-z]{1,20} (?:[A-Z]\.? )?[A-Z][a-z]{2,20}|(?:[Pp]atient|[Mm]ember
            |[Rr]esident),? [A-Z][a-z]{2,20} [A-Z][a-z]{2,20},? \d{2}
        (?:captain|[Cc]oach|[Mm]anage|[Rr]un|[Oo]wn|[Cc]onduct|[Dd]irect|[Ll]ead) (?:the )?
            (?:\w{3,12} ){0,3}(?:at|in|of|for)? ?(?:[A-Z][a-z]{3,20} )+(?:\w{1,10}'?s? )?(?:team
            |club|choir|shop|pub|school|rovers|united|bakery|band|hotel|caf)
        (?:head (?:girl|boy)|pupil|student|teacher|nurse|porter|caretaker|governor) (?:at|of|in)
            _(?:the )?[A-Z][a-z]{2,20} (?:High|Primary|School|Grammar|Academy|College|Infants
            |Junior)
        (?:door|sign|label|board|screen|wristband|tag|badge|chart)(?: \w{2,6})? (?:says|reads
            |shows|said)[^.!?\n]{0,20}[A-Z]\. ?[A-Z][a-z]{2,}
        (?:镇|乡|县|市|区|村)(?:中心)?(?:卫生院|小学|中学|幼儿园|派出所|供销社|邮局|信用社|政府
            |文化站)[^。!?\n]{0,4}的?[^。!?\n]{0,6}[{surname}][一-鿿]{1,2}
        (?:I'm|I am|[Hh]e's|[Ss]he's|as) the (?:\w{3,12} ){1,2}(?:master|mistress|keeper|warden
            |ranger|organist|verger|lifeguard|blacksmith|miller|sheriff|provost|reeve|bellringer
            |postie|midwife|GP|dentist|undertaker) (?:of|in|at|for) (?:the )?[A-Z]
        """,
        kinds=STORY_KINDS - {TextKind.TITLE},
        denied=False,
        explainer=InExplainer.OFF,
    ),
    ClaimRule(
        "birth-date",
        BLOCK_EVERYWHERE,
        Said("A date of birth.", "出生日期。"),
        Said("Write an age band.", "写年龄段。"),
        _IDENTIFIER,
        cased=r"""
        (?:[Bb]orn (?:on |in )?(?:the )?|[Dd]ate of birth(?: is|:)? ?|DOB:? ?|[Bb]irthday(?: is
            |:| was)?(?: on)?(?: the)? ?)(?:{date-en})
        (?:生日|出生(?:日期|于|在)?|生于|诞生于|生辰)(?:是|:|为|在)?(?:{date-zh})
        (?:{date-zh})(?:出生|生的|生人|出世)
        (?:{date-zh})(?:生(?!活|气|意|效|成|长)|出生|诞生)|[Bb]irthday:?
            _?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|农历[^。!?\n]{0,8}(?:生的|生日|出生)|[Bb]orn on
            _(?:the )?\w{3,9} of [A-Z][a-z]{2,8}
        """,
        denied=False,
    ),
    ClaimRule(
        "exact-date",
        REVIEW_EVERYWHERE,
        Said("An exact day.", "写了具体日期。"),
        Said("Write the season, the month or the year.", "写季节、月份或年份。"),
        _IDENTIFIER,
        cased=r"""
        (?<![\d.])(?:{date-en})(?!\d)|{date-zh}
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
    ClaimRule(
        "age-over-89",
        BLOCK_EVERYWHERE,
        Said("An age over 89.", "年龄超过 89 岁。"),
        Said("Write “over 89” or leave it out.", "写“八十九岁以上”，或者不写。"),
        _IDENTIFIER,
        english=r"""
        (?:mother|father|grand\w{3,8}|gran|nan|aunt|uncle|neighbour|mum|mom|dad|husband|wife)
            (?:[- ]in[- ]law)?, (?:9\d|1[01]\d|ninety(?:[- ]\w{3,5})?|a hundred(?: and \w{3,6})?),
        (?:9\d|1[01]\d)[- ]?(?:years?[- ]?old|yrs?(?:[- ]old)?|y/?o|year[- ]olds?)
        (?:i'm|i am|aged|age|he's|she's|he is|she is|turned|turns|turning|is|was|at) (?:now |only
            _|just |nearly |almost |about |over |already )?(?:9\d|1[01]\d)(?! ?(?:%|per|degrees
            |kilos?|kg|pounds|minutes|days|steps|miles|over|beats|bpm|,\d|\.\d|c\b|f\b|hours|weeks
            |months|times|pieces|people|stairs|metres|in the|on the|to one))
        (?:i'm|i am|aged|he's|she's|he is|she is|turned|turns|is|was|at) (?:now |only |just
            _|nearly |almost |over |already )?(?:ninety(?:[- ](?:one|two|three|four|five|six|seven
            |eight|nine))?|a hundred(?: and \w{1,8})?)(?= (?:years?|and|now|this|next|when|but|in)
            |[,.!?]|$)
        ninety(?:[- ]\w{3,5})?[- ]years?[- ]old|nonagenarian|centenarian
        (?:in|into) (?:my|his|her|their) nineties
        (?:ninetieth|hundredth|9\dth|1[01]\dth|ninety[- ]\w{3,7}(?:st|nd|rd|th)) birthday
        (?:9\d|1[01]\d) years young|(?:turned|turns|turning|hit|reached|is|was|at) (?:9\d|ninety
            (?:[- ]\w{3,5})?|a hundred|one hundred)(?: the| on| this| last| in|,|\.|!|$)
        (?:father|mother|dad|mum|mom|gran|nan|grandad|grandma|grandmother|grandfather|aunt|uncle
            |husband|wife|i|me|he|she|neighbour),? (?:aged |now |at )?(?:9\d|1[01]\d|ninety(?:[- ]
            (?:one|two|three|four|five|six|seven|eight|nine))),
        """,
        chinese=r"""
        (?<!\d)(?:9\d|1[01]\d) ?(?:多|来)?(?:周)?岁|九十[一二三四五六七八九多来几]?(?:周)?岁
        九十有[一二三四五六七八九]
        一百(?:零|〇|一十)?[一二三四五六七八九]?(?:多)?岁
        百岁(?:老人|高龄|大寿|生日)?|九旬|九十[一二三四五六七八九](?:了|,|高龄|$|。)
        (?:今年|高龄|活到|都|已经)九十(?:[一二三四五六七八九])?(?:了|,|$|。|高龄)
        (?:今年|都|已经|满|整|刚过|姥姥|奶奶|爷爷|姥爷|外婆|外公|母亲|父亲|老妈|老爸|妈|爸|老伴|我
            |高龄|活到了?|岁数)(?:了|都|也|今年|已经)*(?:九十|9\d)(?:[一二三四五六七八九])?(?:啦
            |了|,|。|!|$|高龄|多|出头|还|的人)
        """,
        denied=False,
    ),
    ClaimRule(
        "bed-or-ward",
        HINT_EVERYWHERE,
        Said("A bed or room number.", "床号或病房号。"),
        Said("Write “by the window”.", "写“靠窗”就够了。"),
        _IDENTIFIER,
        english=r"""
        (?:bed|room|ward|bay) \d{1,4}
        """,
        chinese=r"""
        \d{1,3} ?床(?!单|上|垫|被|头)|床号 ?\d|病房 ?\d{2,4}
        """,
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
)
