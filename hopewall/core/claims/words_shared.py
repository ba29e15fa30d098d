"""Parts of patterns about persons: months, days, surnames, spoken digits."""

from collections.abc import Mapping
from typing import Final

SHARED: Final[Mapping[str, str]] = {
    "month": r"""
        [Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|may|[Jj]une?|[Jj]uly?
        [Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?
        """,
    "day": r"""
        [0-3]?\d(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
        eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ]\w{5,7}
            |thirtieth|thirty[- ]first
        """,
    "date-en": r"""
        {day} (?:of )?{month}\.?(?:,? (?:19|20)\d\d)?
        {month}\.? (?:the )?{day}(?!\d)(?:,? (?:19|20)\d\d)?
        (?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])
        (?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)
        """,
    "date-zh": r"""
        (?:(?:(?:19|20)?\d\d|[{numeral}]{2,4}) ?年 ?)?(?:[01]?\d|[{numeral}]{1,3}|腊|正|冬) ?月 ?初?
            (?:[0-3]?\d|[{numeral}廿]{1,3}) ?(?:日|号(?!楼|院|线|床|病|门|桌|店|房|台|柜|馆))
        (?:腊|正|冬|[{numeral}]{1,2})月(?:初[{numeral}]|十[{numeral}]|廿[{numeral}]?
            |二十[{numeral}]?|三十)(?!天|多|来|斤|块|年|个)
        (?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)
        """,
    "numeral": "〇零一二三四五六七八九十",
    "surname": r"""
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马苗方俞
            任袁柳史唐费薛雷贺倪汤罗郝安常于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛米贝戴宋庞熊纪舒屈
            项祝董梁杜阮季贾江颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解丁邓石崔龚程邢裴陆荣翁
            段侯牛景龙叶白蒲乔刘温庄晏柴阎连易廖耿寇欧聂曾沙游
        """,
    "plate-region": "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼",
    "spoken-digit": r"""
        oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred
        """,
}
