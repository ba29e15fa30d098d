"""Rules on what names or finds a person: numbers, contacts, addresses, dates, names."""

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
_CONTACT: Final = sources(
    "Internet Advertising Measures Art. 8; CG-21; PIPL Art. 28",
    "45 CFR 164.514(b)(2)(i)(D)-(F), (N)",
    "GDPR Art. 5(1)(c); Directive 2001/83/EC Art. 86",
    "UK GDPR Art. 5(1)(c)",
)
_TAKE_OUT: Final = Said("Take it out.", "删掉。")
_MONTH: Final = (
    r"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|may|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|"
    r"[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)"
)
_DAY: Final = (
    r"(?:[0-3]?\d(?:st|nd|rd|th)?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|\w{4,6}teenth|twentieth|twenty[- ]\w{5,7}|thirtieth|thirty[- ]first))"
)
_DATE_EN: Final = (
    rf"{_DAY} (?:of )?{_MONTH}\.?(?:,? (?:19|20)\d\d)?|{_MONTH}\.? (?:the )?{_DAY}(?!\d)(?:,? (?:19|20)\d\d)?|"
    r"(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|"
    r"(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)"
)
_NUMERAL: Final = "〇零一二三四五六七八九十"
_DATE_ZH: Final = (
    rf"(?:(?:(?:19|20)?\d\d|[{_NUMERAL}]{{2,4}}) ?年 ?)?(?:[01]?\d|[{_NUMERAL}]{{1,3}}|腊|正|冬) ?月 ?(?:初)?(?:[0-3]?\d|[{_NUMERAL}廿]{{1,3}}) ?(?:日|号(?!楼|院|线|床|病|门|桌|店|房|台|柜|馆))"
    rf"|(?:腊|正|冬|[{_NUMERAL}]{{1,2}})月(?:初[{_NUMERAL}]|十[{_NUMERAL}]|廿[{_NUMERAL}]?|二十[{_NUMERAL}]?|三十)(?!天|多|来|斤|块|年|个)"
    rf"|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)"
)
_SURNAME: Final = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷"
    "贺倪汤罗郝安常于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛米贝戴宋庞熊纪舒项祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田"
    "樊胡凌霍万柯卢莫房解丁邓石崔龚程邢裴陆荣翁段侯牛景龙叶白蒲乔刘温庄晏柴阎连易廖耿寇欧聂曾沙游"
)
_PLATE_REGION: Final = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_SPOKEN_DIGIT: Final = (
    r"(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred)"
)

IDENTITY_RULES: Final = (
    ClaimRule(
        "phone",
        BLOCK_EVERYWHERE,
        Said("A telephone number.", "电话号码。"),
        _TAKE_OUT,
        _CONTACT,
        cased=(
            r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)|(?<![\d.])0\d{2,4}[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)|(?<![\d.])[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)",
            r"(?<![\d.])(?:\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|(?<![\d-])\d{3}-\d{4}(?![\d-])|\+\d{1,3}[-. ()]{0,2}\d(?:[-. ()]{0,2}\d){6,12}(?!\d)",
            rf"(?:{_SPOKEN_DIGIT}[ ,-]{{1,3}}){{5,}}{_SPOKEN_DIGIT}",
            rf"(?:电话|热线|手机号?|座机|号码|联系方式|[Qq][Qq]|[Qq]群|群号|微信号?|加[Vv]|拨打?)[^。!?\n\d]{{0,6}}(?:\d[- ]?){{5,}}",
            rf"(?:电话|热线|手机号?|座机|号码|联系方式|[Qq][Qq]|[Qq]群|群号|微信号?|加[Vv]|拨打?)[^。!?\n]{{0,6}}[{_NUMERAL}幺两]{{3,}}-?[{_NUMERAL}幺两]{{2,}}|(?<![{_NUMERAL}])[一幺][三四五六七八九][{_NUMERAL}幺]{{9}}(?![{_NUMERAL}])",
        ),
        denied=False,
    ),
    ClaimRule(
        "e-mail",
        BLOCK_EVERYWHERE,
        Said("An e-mail address.", "电子邮箱。"),
        _TAKE_OUT,
        _CONTACT,
        cased=(
            r"[A-Za-z0-9._+-]{1,40} ?(?:@|\(at\)|\[at\]|\(a\)|#at#) ?[A-Za-z0-9-]{1,40} ?(?:\.|\(dot\)|\[dot\]| dot ) ?[A-Za-z]{2,}",
            r"[A-Za-z0-9._-]{2,30} (?:at|@) [A-Za-z0-9-]{2,30} (?:dot|\.) (?:com|org|net|cn|example|co|uk|edu|gov|de|fr|io|info)",
            r"(?:邮箱|e-?mail)(?:是|:| )*[A-Za-z0-9._+-]{3,40}",
        ),
        denied=False,
    ),
    ClaimRule(
        "address-on-the-web",
        BLOCK_EVERYWHERE,
        Said("A link or an account on the internet.", "网址或网络账号。"),
        _TAKE_OUT,
        _CONTACT,
        cased=(
            r"(?:https?|ftp)://\S{1,200}|www\.[A-Za-z0-9-]{1,60}\.\S{1,100}|(?<![A-Za-z0-9@.-])[A-Za-z0-9-]{2,60}(?:\.[A-Za-z0-9-]{1,60}){0,3}\.(?:com|cn|org|net|example|io|info|edu|gov|co\.uk|org\.uk|uk|hk|tw|me|tv|app|cc|test|invalid)(?![A-Za-z0-9-])(?:/\S{0,100})?",
            r"(?<![A-Za-z0-9_.])@[A-Za-z][A-Za-z0-9_.]{2,30}",
            r"(?:抖音|微博|小红书|快手|b站|B站|公众号)(?:号|id|ID|搜|:|账号|账户|关注|是)+[^。!?\n]{1,20}|(?:instagram|facebook|tiktok|twitter|youtube|insta|telegram|snapchat|Instagram|Facebook|TikTok|Twitter|YouTube|Insta|Telegram)(?: (?:is|page|group|channel|handle|account|at|name))? ?[:@]? ?[A-Za-z0-9_.]{0,30}(?:_|\d|@|page|group|channel)",
        ),
        denied=False,
    ),
    ClaimRule(
        "messenger",
        BLOCK_EVERYWHERE,
        Said("A way to reach somebody by messenger or QR code.", "微信、QQ、二维码等联系方式。"),
        _TAKE_OUT,
        _CONTACT,
        english=(
            r"(?:wechat|weixin|whatsapp|qq|line|telegram|signal)(?: (?:id|number|no|me|account|group is|group:|name))|(?:add|message|text|find|reach|ping) (?:me|us) (?:on|at|via|by) (?:wechat|weixin|whatsapp|qq|line|telegram|facebook|instagram|signal)|qr[- ]?codes?|(?:scan|point your (?:phone|camera))[^.!?\n]{0,15}(?:code|qr)",
        ),
        chinese=(
            r"加(?:我|一下|个)?(?:的)?(?:微信|威信|薇信|卫星|徽信|v信|微|薇|vx|wx|v|qq|扣扣|好友)(?!群里的|头像)|(?:微信|威信|薇信|v信|vx|wx|v)(?:号|id|同号)?[ :,是]{0,3}[a-z][a-z0-9_-]{4,}|(?:微信|vx|wx|v)(?:号|同号|:)|q(?:q)? ?(?:群|号)?[ :是]{0,2}\d{5,}|q群|扣扣群|二维码|扫码|扫一扫|扫(?:下面|这个|右下|左下|描)",
        ),
        denied=False,
    ),
    ClaimRule(
        "identity-number",
        BLOCK_EVERYWHERE,
        Said("An identity number.", "身份证号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=(r"(?<!\d)\d{17}[\dXx](?!\d)",),
        confirm=is_chinese_id,
        denied=False,
    ),
    ClaimRule(
        "nhs-number",
        BLOCK_EVERYWHERE,
        Said("An NHS number.", "英国医保号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=(r"(?<!\d)\d{3}[- ]?\d{3}[- ]?\d{4}(?!\d)",),
        confirm=is_nhs_number,
        denied=False,
    ),
    ClaimRule(
        "record-number",
        BLOCK_EVERYWHERE,
        Said("A number of a record, an admission or a document.", "病案、住院、证件等号码。"),
        _TAKE_OUT,
        _IDENTIFIER,
        english=(
            r"(?:mrn|nhs(?: number| no)?|nhs|(?:medical |hospital |patient |health |case |chart |admission |registration |record |insurance |passport |id |identity |social security |ssn )(?:record )?(?:number|no|id|code|identifier|card))(?:\.| is| was|:| =| #|,)*[ :#=]{0,3}[a-z]{0,3}[- ]?\d[\d -]{2,}\d|\d{3}-\d{2}-\d{4}|(?:mrn|nhs number|hospital number|medical record number)",
            r"(?:legible|readable|visible|clearly|can be read|can read|shows?|showing|reads?|with)[^.!?\n]{0,25}(?:record|hospital|patient|admission|bed|id|medical|mrn)(?: \w{1,12})? (?:number|no|label|details)|(?:legible|readable|visible) (?:full )?name",
        ),
        chinese=(
            r"(?:病历|住院|门诊|病案|登记|就诊|医保|身份证|社保|护照|档案|学|工|警|诊疗卡|条码|腕带|检查|标本|床位|编)(?:卡)?(?:号码?|证号|id|编号)?[ :是为]{0,3}[a-z]{0,4}[- ]?\d[\da-z -]{3,}|(?:住院号|病案号|病历号|门诊号|登记号|就诊号|医保号|身份证号)(?:码)?(?:是|:|为)?|(?:能|可以|可)(?:看(?:到|清|见)|清楚)[^。!?\n]{0,8}(?:姓名|名字|号|条码)|(?:写着|印着|露出)[^。!?\n]{0,4}(?:姓名|全名|住院号|身份证)",
        ),
        denied=False,
    ),
    ClaimRule(
        "place-of-living",
        BLOCK_EVERYWHERE,
        Said("An address.", "住址。"),
        Said("Name the region or nothing.", "只写地区，或者不写。"),
        _IDENTIFIER,
        cased=(
            r"(?<!\d)\d{1,5}[A-Za-z]?,? (?:[A-Z][a-z']{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Place|Way|Square|Gardens|Boulevard|Blvd|Row|Hill|Grove|Mews|Walk|Park)(?![a-z])",
            r"(?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z0-9])|(?:[Ff]lat|[Aa]partment|Apt|[Uu]nit|[Hh]ouse number) \d{1,4}[A-Za-z]?,? (?:[A-Z]|\d|at|on|in the)|[Ll]ives? (?:at|on) (?:number )?(?:\d{1,4} )?[A-Z][a-z]{2,20} (?:Street|Road|Lane|Close|Avenue|Drive|Court|Way|Square|Terrace|Crescent|Row)",
            rf"(?:路|街|巷|大道|胡同|弄|道|里)(?:\d{{1,5}}|[{_NUMERAL}百]{{1,6}})(?:号|弄)|(?:\d{{1,3}}|[{_NUMERAL}]{{1,3}})(?:号楼|栋|幢)|(?:\d{{1,2}}|[{_NUMERAL}])单元|小区[^。!?\n]{{0,4}}(?:\d|[{_NUMERAL}]|楼|栋)|[家住][^。!?\n]{{0,14}}(?:小区|花园|家园|公寓|新村|大院|宿舍)|(?:镇|乡|县)[一-鿿]{{1,6}}(?:村|屯|寨|庄)(?:[{_NUMERAL}\d]|的?人|里|$|,|。)|村[{_NUMERAL}\d]{{1,3}}[组队社]",
        ),
        denied=False,
    ),
    ClaimRule(
        "number-plate",
        BLOCK_EVERYWHERE,
        Said("A number plate.", "车牌号。"),
        _TAKE_OUT,
        _IDENTIFIER,
        cased=(
            rf"[{_PLATE_REGION}][A-Z][·. -]?[A-Z0-9]{{5,6}}(?![A-Z0-9])|车牌[^。!?\n]{{0,4}}[一-鿿]?[A-Za-z]?[·. -]?[A-Za-z0-9]{{4,7}}|(?<![A-Z])[A-Z]{{2}}\d{{2}} [A-Z]{{3}}(?![A-Z])|(?:[Nn]umber ?plate|[Ll]icen[cs]e plate|[Rr]egistration|[Rr]eg)(?: (?:is|number|reads|was|says))* [A-Z0-9]{{1,4}}[ -]?[A-Z0-9]{{2,4}}(?![a-z])",
        ),
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
        cased=(
            r"(?:[Mm]y name is|[Mm]y name's|[Mm]y full name is|[Ii]'m called|[Ii] am called|I'm|I am|[Tt]his is|[Nn]ame:) (?!Not |Still |The |A |An |In |On |No |Very |Here |From |Mr |Mrs )[A-Z][a-z']{1,20} (?:[A-Z]\. )?[A-Z][a-z'-]{2,20}(?: |[.,!?]|$)(?!Day|Hospital)",
            r"(?:I'm|I am|[Hh]e's|[Ss]he's|[Mm]y (?:dad|mum|mom|husband|wife|father|mother) is|[Hh]e is|[Ss]he is|as|was|being) the (?:\w{1,15} )?(?:mayor|vicar|priest|head ?teacher|headmaster|headmistress|head|principal|postman|postmistress|chief|councillor|MP|imam|rabbi|pastor|landlord|landlady|doctor|vet|butcher|baker|librarian|lollipop lady|captain|coach|manager|conductor|caretaker|director|chairman|chair|president|ceo|CEO|owner) (?:of|in|at|for) (?:the )?[A-Z]",
            r"(?:[Tt]each(?:es)?|[Tt]aught|[Ww]orks?|[Ww]orked|[Ss]tud(?:y|ies)|[Gg]oes|[Gg]o) (?:\w{1,12} ){0,4}(?:at|for|in|to) (?:the )?(?:[A-Z][a-z']{2,20} ){1,3}(?:School|Primary|Academy|College|University|High|Grammar|Infants|Juniors|Church|Bakery|Library|Police|Factory|Council|Ltd|Station)",
            rf"(?:我|本人|他|她|孩子|儿子|女儿)(?:的)?(?:名字|大名|全名|真名|姓名)?(?:叫|名叫|是叫|:)(?:做)?[{_SURNAME}][一-鿿]{{1,2}}(?![一-鿿])|(?:姓名|真名|全名|大名)[:是叫 ]{{1,2}}[一-鿿]{{2,4}}|班主任[{_SURNAME}][一-鿿]{{1,2}}",
            rf"(?:第?(?:[{_NUMERAL}\d]{{1,3}})(?:小学|中学|小|中|幼儿园|高中|初中)|[一-鿿]{{2,6}}(?:市|县|区|镇|省)[一-鿿]{{0,8}}(?:小学|中学|幼儿园|大学|学校|学院|高中|单位|公司|厂|局|银行|派出所|医院))[^。!?\n]{{0,10}}(?:年级|[{_NUMERAL}\d]班|班主任|校长|老师|教师|上学|上班|工作|读书|当|做|书记|主任|经理|厂长|局长|所长)",
            rf"(?:村|镇|乡|县|市|区|街道|社区|厂|公司|学校)(?:的)?(?:村长|支书|书记|镇长|县长|市长|区长|校长|厂长|董事长|总经理|法人|所长|乡长)(?!们|说|来|也来)",
        ),
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
        cased=(
            rf"(?:[Bb]orn (?:on |in )?(?:the )?|[Dd]ate of birth(?: is|:)? ?|DOB:? ?|[Bb]irthday(?: is|:| was)?(?: on)?(?: the)? ?)(?:{_DATE_EN})",
            rf"(?:生日|出生(?:日期|于|在)?|生于|诞生于|生辰)(?:是|:|为|在)?(?:{_DATE_ZH})|(?:{_DATE_ZH})(?:出生|生的|生人|出世)",
        ),
        denied=False,
    ),
    ClaimRule(
        "exact-date",
        REVIEW_EVERYWHERE,
        Said("An exact day.", "写了具体日期。"),
        Said("Write the season, the month or the year.", "写季节、月份或年份。"),
        _IDENTIFIER,
        cased=(rf"(?<![\d.])(?:{_DATE_EN})(?!\d)", _DATE_ZH),
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
        english=(
            r"(?:9\d|1[01]\d)[- ]?(?:years?[- ]?old|yrs?(?:[- ]old)?|y/?o|year[- ]olds?)|(?:i'm|i am|aged|age|he's|she's|he is|she is|turned|turns|turning|is|was|at) (?:now |only |just |nearly |almost |about |over |already )?(?:9\d|1[01]\d)(?! ?(?:%|per|degrees|kilos?|kg|pounds|minutes|days|steps|miles|over|beats|bpm|,\d|\.\d|c\b|f\b|hours|weeks|months|times|pieces|people|stairs|metres|in the|on the|to one))",
            r"(?:i'm|i am|aged|he's|she's|he is|she is|turned|turns|is|was|at) (?:now |only |just |nearly |almost |over |already )?(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred(?: and \w{1,8})?)(?= (?:years?|and|now|this|next|when|but|in)|[,.!?]|$)|ninety(?:[- ]\w{3,5})?[- ]years?[- ]old|nonagenarian|centenarian|(?:in|into) (?:my|his|her|their) nineties|(?:ninetieth|hundredth|9\dth|1[01]\dth|ninety[- ]\w{3,7}(?:st|nd|rd|th)) birthday",
        ),
        chinese=(
            r"(?<!\d)(?:9\d|1[01]\d) ?(?:多|来)?(?:周)?岁|九十[一二三四五六七八九多来几]?(?:周)?岁|九十有[一二三四五六七八九]|一百(?:零|〇|一十)?[一二三四五六七八九]?(?:多)?岁|百岁(?:老人|高龄|大寿|生日)?|九旬|九十[一二三四五六七八九](?:了|,|高龄|$|。)|(?:今年|高龄|活到|都|已经)九十(?:[一二三四五六七八九])?(?:了|,|$|。|高龄)",
        ),
        denied=False,
    ),
    ClaimRule(
        "bed-or-ward",
        HINT_EVERYWHERE,
        Said("A bed or room number.", "床号或病房号。"),
        Said("Write “by the window”.", "写“靠窗”就够了。"),
        _IDENTIFIER,
        english=(r"(?:bed|room|ward|bay) \d{1,4}",),
        chinese=(r"\d{1,3} ?床(?!单|上|垫|被|头)|床号 ?\d|病房 ?\d{2,4}",),
        kinds=STORY_KINDS,
        explainer=InExplainer.OFF,
        denied=False,
    ),
)
