"""Sentences of the rules and what they are in the other language; `{}` stands for a value."""

from types import MappingProxyType
from typing import Final

VALUES: Final = MappingProxyType(
    {
        "words": "词",
        "characters": "字",
        "none": "无",
        "en": "英文",
        "zh-Hans": "中文",
        "English": "英文页面",
        "translation": "译文",
        "running text only": "只有正文",
        "how many people": "有多少人",
        "over what time": "多长时间",
        "source": "来源",
        "term": "术语",
        "fact": "事实",
        "site value": "本院数值",
        "link": "链接",
        "grade": "阅读年级",
        "grade-eased": "术语从宽的阅读年级",
        "smog": "SMOG 值",
    }
)

IN_CHINESE: Final = MappingProxyType(
    {
        # The file and its front matter.
        "{} characters, more than {}; make two pages.": "共 {0} 个字符，超过 {1}：请拆成两页",
        "hidden characters were taken out; type it again.": "看不见的字符已去掉：请重新输入这一处",
        "a page begins with its front matter between two lines of {}": (
            "页面要以页首信息开头，前后各有一行 {0}"
        ),
        "the front matter has no second line of {}": "页首信息缺少第二行 {0}",
        "this is not valid TOML: {}": "这里不符合 TOML 格式：请检查引号、括号和等号",
        "the front matter is nested too deeply": "页首信息嵌套太深",
        "this is nested too deeply": "嵌套太深",
        "this is nested too deeply to be read.": "嵌套太深，无法读取",
        "'version' must be three numbers, such as 1.0.0": "“version”要写成三个数字，例如 1.0.0",
        "'id' must be the file's name, {}": "“id”要与文件名相同：{0}",
        "'lang' must be the folder's name, {}": "“lang”要与文件夹名相同：{0}",
        "'age_band' belongs to pages of the kind children, and only there": (
            "“age_band”只用于儿童页面，儿童页面必须写"
        ),
        "'age_band' does not know '{}'": "“age_band”不能写“{0}”",
        "'{}' must be a day, such as 2026-11-22": "“{0}”要写日期，例如 2026-11-22",
        "'next_review' must come within review_days after status_date": (
            "“next_review”要在 status_date 之后、review_days 天以内"
        ),
        "'{}' does not know '{}'": "“{0}”不能写“{1}”",
        "'country' must be of {}": "“country”只能从这些里选：{0}",
        "'sources' must name {} or more, each once": "“sources”至少写 {0} 个来源，不能重复",
        "'{}' must be a list of tables": "“{0}”要写成若干个表",
        "'changes' must hold at least the first version": "“changes”至少要有第一版",
        "'{}' is missing": "缺少“{0}”",
        "'{}' has the wrong kind of value": "“{0}”的值类型不对",
        "'{}' is empty": "“{0}”是空的",
        "'{}' is too long or holds control characters": "“{0}”太长，或含有控制字符",
        "'{}' must lie between {} and {}": "“{0}”应在 {1} 到 {2} 之间",
        "'{}' must be a list of texts with something in it": "“{0}”要写成文字列表，不能为空",
        "'{}' is not a setting hopewall knows": "没有“{0}”这一项",
        # Blocks.
        "'{}' must be tables, written as [[{}]]": "“{0}”要写成 [[{1}]]",
        "'{}' must be small letters, digits and hyphens": "“{0}”只能用小写字母、数字和连字符",
        "'of' must be 100 or 1000": "“of”只能是 100 或 1000",
        "'from_day' and 'to_day' belong together, the earlier first": (
            "“from_day”和“to_day”要一起写，早的在前"
        ),
        "'stop' must be there 2 to {} times": "“stop”要有 2 到 {0} 个",
        "'choice' must be there {} to {} times": "“choice”要有 {0} 到 {1} 个",
        "'right' must be true in exactly one choice": "只能有一个选项的“right”为 true",
        "this fence is never closed.": "这个围栏没有结束",
        "there is no such block; known: {}.": "没有这种区块，可以用：{0}",
        "this ::: is never closed.": "这个 ::: 没有结束",
        "no such callout; known: {}.": "没有这种提示框，可以用：{0}",
        "no block of its own stands within a callout.": "提示框里不能再放区块",
        "a callout holds paragraphs, lists and steps.": "提示框里只放段落、列表和步骤",
        "a line of signs is not one of our blocks.": "整行符号不是我们的区块",
        "headings are ## and ###; the title comes from the front matter.": (
            "标题用 ## 和 ###，页面的题目写在页首信息里"
        ),
        "a heading ends with its id, the same in every language: {#small-letters}.": (
            "标题末尾写编号，各语言相同：{#small-letters}"
        ),
        "nothing may be nested deeper than {}.": "嵌套不能超过 {0} 层",
        "no block stands within a list item; write two lists.": "列表项里不放区块：请写成两个列表",
        "this is not one of our blocks.": "这不是我们的区块",
        "a quote holds paragraphs only.": "引文里只放段落",
        # Inside a line.
        "HTML is shown as plain text; use the blocks of the guide.": (
            "HTML 会原样显示：请用写作指南里的区块"
        ),
        "an address leads nowhere here; name the source with a mark instead.": (
            "这里打不开网址：请改用来源标记"
        ),
        "an address leads nowhere here; leave it out.": "这里打不开网址：请去掉",
        "this mark is not one of ours and is shown as plain text; see the guide, "
        "'Inside a line'.": ("这不是我们的标记，会原样显示：请看写作指南中“行内标记”一节"),
        "there is no such site value; known: {}.": "没有这个本院数值，可以用：{0}",
        "pictures stand in the index of figures; use a figure block.": (
            "图片放在图库里：请用 figure 区块"
        ),
        "the words of a link are words only.": "链接的文字里不能有标记",
        "links lead to our own pages only, written like (first-month.md).": (
            "链接只能指向本站页面，写法如 (first-month.md)"
        ),
        "these stars have no partner; write \\* for one.": "星号没有成对：单个星号请写 \\*",
        # Front matter, beyond its form.
        "the main message has {} {}; it must stay within {}.": "主要信息有 {0} {1}，不能超过 {2}",
        "the main message has {} {}; aim for {}.": "主要信息有 {0} {1}，最好不超过 {2}",
        "the summary stands in lists; one or two sentences.": "摘要会出现在列表里：写一两句",
        "nobody is invented: reviewers are recorded by the hospital, in its own content.": (
            "审阅人不能编造：由医院在自己的内容里登记"
        ),
        "the page was to be reviewed by {}.": "本页应在 {0} 前复审",
        "this source is not in sources.toml.": "sources.toml 里没有这个来源",
        "this source is cited and not listed in the front matter.": (
            "引用了这个来源，页首信息里没有列"
        ),
        "this source is listed and nowhere cited.": "列了这个来源，正文里没有引用",
        "it is {} years old; is there a newer one?": "已有 {0} 年：有没有更新的来源？",
        # Numbers.
        "the source of {} stands only further on; mark this sentence too.": (
            "{0} 的来源写在后面：这一句也要标"
        ),
        "where is {} from? Mark it, [^source], or leave it out.": (
            "{0} 出自哪里？请标 [^来源]，或删去"
        ),
        "write X in every 100 people, 每 100 人中有 X 人.": "请写“每 100 人中有 X 人”",
        "say both numbers instead of how many times more.": "不写“多少倍”，两个数字都写出来",
        "this section does not say {}.": "这一节没有写{0}",
        "a benefit of every {} people, and no harm of every {} on this page.": (
            "有每 {0} 人的获益，本页却没有每 {1} 人的风险"
        ),
        "the page has harm numbers only; does it need what the treatment may bring?": (
            "本页只有风险数字：要不要也写治疗可能带来的好处？"
        ),
        "more than one denominator; if it must be, say so in large type beside it.": (
            "分母不止一个：确需如此，请在旁边醒目说明"
        ),
        "a company's page is no source for what its product brings.": (
            "公司网页不能作为其产品疗效的来源"
        ),
        "the paper or the regulator would be the better source.": "论文或监管机构是更好的来源",
        # Typed values.
        "a telephone number; write {{site.phone_24h}} or another site value.": (
            "这是电话号码：请写 {{site.phone_24h}} 或其他本院数值"
        ),
        "a telephone number; write {{site.emergency_number}} or {{site.crisis_line}}.": (
            "这是电话号码：请写 {{site.emergency_number}} 或 {{site.crisis_line}}"
        ),
        "a fever limit; it is {{site.fever_c}}.": "这是发烧界限：请写 {{site.fever_c}}",
        "weeks without driving; they are {{site.no_driving}}, or a fact of facts.toml.": (
            "这是不能开车的时间：请写 {{site.no_driving}}，或写成 facts.toml 里的事实"
        ),
        "weeks near the hospital; they are {{site.stay_near}}, or a fact of facts.toml.": (
            "这是住在医院附近的时间：请写 {{site.stay_near}}，或写成 facts.toml 里的事实"
        ),
        "prices change; put it into facts.toml and write {{fact.…}}.": (
            "价格会变：请写进 facts.toml，这里写 {{fact.…}}"
        ),
        "approvals change; put it into facts.toml and write {{fact.…}}.": (
            "获批情况会变：请写进 facts.toml，这里写 {{fact.…}}"
        ),
        # Terms and links.
        "there is no such figure, or it is not right yet; see content/figures.": (
            "没有这张插图，或它还有错：请看 content/figures"
        ),
        "this term is not in glossary.toml.": "glossary.toml 里没有这个术语",
        "this fact is not in facts.toml.": "facts.toml 里没有这条事实",
        "this page of the list is not written yet.": "这个页面还没有写",
        "there is no such page.": "没有这个页面",
        "{} has no such heading.": "{0} 里没有这个标题",
        "link its first use: [{}](term:{}).": "第一次出现时加链接：[{0}](term:{1})",
        "link it to the glossary, or explain it in brackets at its first use.": (
            "第一次出现时链接到术语表，或在括号里解释"
        ),
        # Reading level.
        "{} is {}; it must stay within {}: shorter sentences and words.": (
            "{0}为 {1}，不能超过 {2}：句子和用词再短一些"
        ),
        "{} is {}; aim for {}.": "{0}为 {1}，最好不超过 {2}",
        "sentences have {} {} on average; they must stay within {}.": (
            "平均每句 {0} {1}，不能超过 {2}"
        ),
        "sentences have {} {} on average; aim for {}.": "平均每句 {0} {1}，最好不超过 {2}",
        "the page has {} {}, more than {}; make it shorter.": "全文 {0} {1}，超过 {2}：请缩短",
        "the page has {} {}; aim for {} to {}.": "全文 {0} {1}，最好在 {2} 到 {3} 之间",
        "{} {} in one sentence, more than {}.": "一句 {0} {1}，超过 {2}",
        "{} {} in one sentence; aim for {}.": "一句 {0} {1}，最好不超过 {2}",
        "{} sentences, {} words or characters in one paragraph.": "一段 {0} 句，{1} 词或字",
        "{} characters in one paragraph; aim for {}.": "一段 {0} 字，最好不超过 {1}",
        # Shape.
        "more than {} characters in one text; the rest was not looked at.": (
            "一段文字超过 {0} 个字符，后面的没有检查"
        ),
        "the page begins with ::: know-this and the words of main_message, nothing else.": (
            "页面以 ::: know-this 开头，里面只写 main_message 的原话"
        ),
        "another heading has this id.": "另一个标题已用了这个编号",
        "a heading says what the reader will find below it.": "标题要说出下面讲什么",
        "every page sums up in a section {#key-points}.": "每页都有小结一节 {#key-points}",
        "a page about a treatment has this section (DISCERN).": "讲治疗的页面要有这一节（DISCERN）",
        "{} {} under one heading; a heading at least every {}.": (
            "一个标题下有 {0} {1}，至少每 {2} 要有一个标题"
        ),
        "every page ends with a question (teach-back).": "每页以一个问题结束（回授法）",
        "this page asks the person to show something: show_me in a question.": (
            "这一页要请对方做给您看：在问题里写 show_me"
        ),
        "facts here change soon, so the page says what is not known: ::: not-known.": (
            "这里的内容变化快，要写明哪些还不知道：::: not-known"
        ),
        "would a figure, an icon array or a timeline help here?": (
            "加一张插图、人形图或时间轴会不会更清楚？"
        ),
        "the page must show {{site.phone_24h}}.": "本页必须有 {{site.phone_24h}}",
        "only published words are quoted: a source mark, and a last line '— who'.": (
            "只引用已发表的话：标来源，最后一行写“— 谁”"
        ),
        "it says nothing.": "里面没有内容",
        "there are no words in it.": "里面没有文字",
        "{} columns; at most {}, or make two tables.": "有 {0} 列，最多 {1} 列，或拆成两个表",
        "a header of {}; at most {} words or characters.": "表头有 {0} 词或字，最多 {1}",
        # Questions.
        "another question has this id.": "另一个问题已用了这个编号",
        "'back' names a heading of this page that explains the answer.": (
            "“back”要写本页解释答案的那个标题的编号"
        ),
        "'short' says the answer once more for whoever asks again, in at most {} words or {} "
        "characters; here {}.": "“short”把答案再简单说一遍，最多 {0} 词或 {1} 字，这里有 {2}",
        "two choices are one.": "有两个选项相同",
        "{} against {} on average; make the choices about as long.": (
            "{0} 对平均 {1}：各选项长短要差不多"
        ),
        "the longest choice is taken for the right one; shorten it.": (
            "最长的选项容易被当成正确答案：请缩短"
        ),
        # Words.
        "no brand or company in a title.": "标题里不写品牌和公司",
        "brands and companies stand in tables; here say the generic name.": (
            "品牌和公司只写在表格里，这里写通用名"
        ),
        "no brands or companies on this page; say the generic name or the class.": (
            "本页不写品牌和公司：请写通用名或类别"
        ),
        "the page never speaks to the reader.": "全文没有对读者说话",
        "{} of {} sentences are passive; say who does it.": (
            "{1} 句里有 {0} 句是被动句：请写出谁来做"
        ),
        "Chinese text takes full-width punctuation: ，。；：？！（）“”.": (
            "中文用全角标点：，。；：？！（）“”"
        ),
        "an action says 您 and 告诉.": "行动建议里用“您”和“告诉”",
        "Chinese has no slanted type; use strong or other words.": (
            "中文没有斜体：请用加粗或换一种说法"
        ),
        'nobody can promise it; only "not a cure" or "cure is not certain" may be said.': (
            "谁也不能保证；只能说“不一定能治愈”“不等于治愈”"
        ),
        "it promises more than studies show.": "说得比研究结果更好",
        "every treatment here has side effects; say which, how often and how bad.": (
            "这些治疗都有副作用：要写清是什么、多少人、多严重"
        ),
        "it frightens, and there is more than one way.": "吓人，而且不止一条路",
        "war as the picture makes those who die the losers; use key and lock, or training.": (
            "打仗的比方会让去世的人成了失败者：可以说钥匙和锁、训练"
        ),
        "people have an illness.": "人只是得了病，不是“受害者”",
        "nobody can promise an effect.": "谁也不能保证疗效",
        "the treatment did not work; the person did not fail.": "是治疗没有起效，不是人失败了",
        'teach-back checks our explanation: "We want to check that we explained this well".': (
            "回授法检查的是我们讲得清不清楚：“我们想看看自己有没有讲清楚”"
        ),
        "it is promotion.": "这是宣传",
        # The two languages.
        "there is no {} page of this id.": "这个编号没有{0}页面",
        "the English page has other headings, levels or another order (missing: {}; more: {}).": (
            "标题、级别或顺序与英文页面不同（缺：{0}；多：{1}）"
        ),
        "the English page has other headings, levels or another order.": (
            "标题、级别或顺序与英文页面不同"
        ),
        "'{}' differs from the English page.": "“{0}”与英文页面不同",
        "it is of version {}; the English is {} now.": "译自 {0} 版，英文现在是 {1} 版",
        "the English text is not the one that was translated; compare them, then run "
        "'hopewall content stamp'.": ("英文在翻译之后改过：请对照两种语言，再确认译文与英文一致"),
        "the English has {}; here: {}.": "英文页面有：{0}；这里：{1}",
        "numbers differ from the English: missing {}; more {}.": "数字与英文不同：缺 {0}；多 {1}",
        "{} stands in the {} only.": "{0} 只出现在{1}里",
        "the page has something that blocks; {} is shown instead.": "本页有必须改正之处，暂不展示",
    }
)

IN_ENGLISH: Final = MappingProxyType(
    {
        "说得比研究结果更好，不能用。": "It promises more than studies show.",
        "谁也不能保证；只能说“不一定能治愈”“不等于治愈”。": (
            "Nobody can promise it; only 不一定能治愈 or 不等于治愈 may be said."
        ),
        "这些治疗都有副作用，要写清是什么、多少人、多严重。": (
            "Every treatment here has side effects; say which, how often and how bad."
        ),
        "吓人，也不符合事实。": "It frightens, and it is not so.",
        "不用打仗的说法；可以说钥匙和锁、训练。": (
            "War as the picture makes those who die the losers; use key and lock, or training."
        ),
        "这是宣传，也违反广告法第九条。": (
            "It is promotion, and Art. 9 of the Advertising Law forbids it."
        ),
        "人没有失败，是治疗没有起效。": "The treatment did not work; the person did not fail.",
        "检查的是我们讲得清不清楚：“我们想看看自己有没有讲清楚”。": (
            "Teach-back checks our explanation, not the person."
        ),
        "谁也不能保证疗效。": "Nobody can promise an effect.",
    }
)
