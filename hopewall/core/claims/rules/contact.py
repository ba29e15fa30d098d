"""Contacts: ways to reach somebody."""

from typing import Final

from hopewall.core.claims.rule import BLOCK_EVERYWHERE, ClaimRule, Said, sources

_CONTACT: Final = sources(
    "Internet Advertising Measures Art. 8; CG-21; PIPL Art. 28",
    "45 CFR 164.514(b)(2)(i)(D)-(F), (N)",
    "GDPR Art. 5(1)(c); Directive 2001/83/EC Art. 86",
    "UK GDPR Art. 5(1)(c)",
)
_TAKE_OUT: Final = Said("Take it out.", "删掉。")

RULES: Final = (
    ClaimRule(
        "phone",
        BLOCK_EVERYWHERE,
        Said("A telephone number.", "电话号码。"),
        _TAKE_OUT,
        _CONTACT,
        english=r"""
        (?:dm|ping|text|call|ring|phone|whatsapp) (?:me )?(?:on |at )?[+@]?[a-z0-9]{0,3}\d{4,}
        """,
        cased=r"""
        (?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)
        (?<![\d.])0\d{2,4}[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)
        (?<![\d.])[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)
        (?<![\d.])(?:\+?1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)
        (?<![\d-])\d{3}-\d{4}(?![\d-])
        \+\d{1,3}[-. ()]{0,2}\d(?:[-. ()]{0,2}\d){6,12}(?!\d)
        (?:{spoken-digit}[ ,-]{1,3}){5,}{spoken-digit}
        (?:电话|热线|手机号?|座机|号码|联系方式|[Qq][Qq]|[Qq]群|群号|微信号?|加[Vv]
            |拨打?)[^。!?\n\d]{0,6}(?:\d[- ]?){5,}
        (?:电话|热线|手机号?|座机|号码|联系方式|[Qq][Qq]|[Qq]群|群号|微信号?|加[Vv]
            |拨打?)[^。!?\n]{0,6}[{numeral}幺两]{3,}-?[{numeral}幺两]{2,}
        (?<![{numeral}])[一幺][三四五六七八九][{numeral}幺]{9}(?![{numeral}])
        (?:打|拨|call)(?:我)?(?:的)?(?:手机|电话)[^。!?\n]{0,3}[{numeral}幺]{2,}
            |幺[三四五六七八九][{numeral}幺]
        (?<![\d.])\(?\d{3}\)?[-. ]{1,3}\d{3}[-. ]{1,3}\d ?\d ?\d ?\d(?!\d)|
            (?<![\d.])\d{2,5}[- ]\d{3,4}[- ]\d{3,4}(?!\d)
        (?:扣扣|[Qq]{2})[^。!?\n]{0,3}[{numeral}]{5,}|[一幺][三四五六七八九][{numeral}](?:开头
            |打头)|(?:开头|后面|尾号|末尾)[^。!?\n]{0,6}(?:\d{3,}|[{numeral}个]{4,})
        (?:mobile|phone|number|cell|landline|tel)(?![a-z])[^.!?\n]{0,20}(?:\d[ -]?){4,}
        """,
        denied=False,
    ),
    ClaimRule(
        "e-mail",
        BLOCK_EVERYWHERE,
        Said("An e-mail address.", "电子邮箱。"),
        _TAKE_OUT,
        _CONTACT,
        cased=r"""
        (?:@|\(at\)|\[at\]|\(a\)|#at#) ?[A-Za-z0-9-]{1,40} ?(?:\.|\(dot\)|\[dot\]| dot )
            _?[A-Za-z]{2,}
        (?:at|@) [A-Za-z0-9-]{2,30} (?:dot|\.) (?:com|org|net|cn|example|co|uk|edu|gov|de|fr|io
            |info)
        (?:邮箱|e-?mail)(?:是|:| )*[A-Za-z0-9._+-]{3,40}
        """,
        denied=False,
        whole_word=True,
    ),
    ClaimRule(
        "address-on-the-web",
        BLOCK_EVERYWHERE,
        Said("A link or an account on the internet.", "网址或网络账号。"),
        _TAKE_OUT,
        _CONTACT,
        cased=r"""
        (?:https?|ftp)://\S{1,200}|www\.[A-Za-z0-9-]{1,60}\.\S{1,100}
        (?<=[A-Za-z0-9])\.(?:com|cn|org|net|example|io|info|edu|gov|co\.uk|org\.uk|uk|hk|tw|me|tv
            |app|cc|test|invalid)(?![A-Za-z0-9-])(?:/\S{0,100})?
        (?<![A-Za-z0-9_.])@[A-Za-z][A-Za-z0-9_.]{2,30}
        (?:抖音|微博|小红书|快手|b站|B站|公众号)(?:号|id|ID|搜|:|账号|账户|关注
            |是)+[^。!?\n]{1,20}
        (?:instagram|facebook|tiktok|twitter|youtube|insta|telegram|snapchat|Instagram|Facebook
            |TikTok|Twitter|YouTube|Insta|Telegram)(?: (?:is|page|group|channel|handle|account
            |at|name))? ?[:@]? ?[A-Za-z0-9_.]{0,30}(?:_|\d|@|page|group|channel)
        www ?(?:点|dot|\.) ?[A-Za-z0-9]{2,30} ?(?:点|dot|\.) ?[a-z]{2,10}|(?:点|dot) (?:com|cn|net
            |org|example|uk|io)
        (?:[Vv]isit|[Ss]ee|[Ff]ind (?:us|me|it|more) (?:at|on)|[Gg]o to|[Cc]heck out) (?:our|my
            |the|their) (?:website|web ?site|site|page|channel|profile|blog|account)
        """,
        denied=False,
        whole_word=True,
    ),
    ClaimRule(
        "messenger",
        BLOCK_EVERYWHERE,
        Said("A way to reach somebody by messenger or QR code.", "微信、QQ、二维码等联系方式。"),
        _TAKE_OUT,
        _CONTACT,
        english=r"""
        (?:wechat|weixin|whatsapp|qq|line|telegram|signal)(?: (?:id|number|no|me|account
            |group is|group:|name))
        (?:add|message|text|find|reach|ping) (?:me|us) (?:on|at|via|by) (?:wechat|weixin
            |whatsapp|qq|line|telegram|facebook|instagram|signal)
        qr[- ]?codes?
        (?:scan|point your (?:phone|camera))[^.!?\n]{0,15}(?:code|qr)
        (?:find|follow|add|message|reach|dm|search for|look (?:me|us) up|chat with)
            (?: \w+){0,2} (?:on|at|via) (?:insta(?:gram)?|facebook|tiktok|twitter|x|youtube
            |linkedin|snapchat|telegram|signal|wechat|weibo|threads|whatsapp)
        (?:my|our|his|her) (?:insta(?:gram)?|facebook|tiktok|twitter|youtube|wechat|whatsapp
            |snapchat|telegram)(?: is|:| account| page| handle| name| channel)
        """,
        chinese=r"""
        加(?:我|一下|个)?(?:的)?(?:微信|威信|薇信|卫星|徽信|v信|微|薇|vx|wx|v|qq|扣扣|好友)
            (?!群里的|头像)
        (?:微信|威信|薇信|v信)(?:号|id|同号)?[ :,是]{0,3}[a-z][a-z0-9_-]{4,}|(?<![a-z])(?:vx|wx|v)
            (?:号|id|同号)?[ :,是]{1,3}[a-z][a-z0-9_-]{4,}
        (?:微信|(?<![a-z])vx|(?<![a-z])wx|(?<![a-z])v)(?:号|同号|:)|q(?:q)? ?(?:群
            |号)?[ :是]{0,2}\d{5,}|q群|扣扣群|二维码|扫码
        扫一扫|扫(?:下面|这个|右下|左下|描)
        (?:小红书|抖音|快手|微博|b站|知乎|视频号|公众号|头条)(?:上)?(?:号|账号|主页|同名|搜|叫
            |是|关注|找|id|:|:)|(?:搜|关注)[^。!?]{0,4}(?:抖音|小红书|快手|微博|视频号|公众号)
            |同名(?:账号|号)?$
        v信|同号|扣扣|加群|群号|进群|暗号|(?:网址|网站|官网)(?:是|:|,| )
        加我[: ,][^。!?]{0,3}[a-z0-9][a-z0-9_-]{4,}|微信同(?:手机|电话|号)|(?:艾特|at
            |@)[a-z0-9]{1,10}(?:点|\.)(?:com|cn|net)
        """,
        denied=False,
    ),
)
