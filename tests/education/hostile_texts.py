"""Texts that try to load, run, navigate, hang or hide: what nobody should get onto a screen."""

# ruff: noqa: E501, Q003 - hostile texts read best as they are, one after the other

from itertools import product

_ADDRESSES = (
    "http://example.org/x", "https://example.org", "//example.org/x", "file:///etc/passwd",
    "FILE:///etc/hostname", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
    "data:text/html,<script>x</script>", "data:image/svg+xml;base64,PHN2Zz4=", "vbscript:x",
    "image://vault/1", "qrc:/qml/Main.qml", "mailto:a@example.org", "tel:120", "\\\\server\\share",
    "../../../etc/passwd", "..\\..\\x", "/etc/passwd", "%6aavascript:x", "&#106;avascript:x",
    "\ufefffile:///etc/hostname", "\u2028file:///x", "\u00a0file:///x", "\u1680file:///x",
    "\u3000file:///x", "\x01javascript:x", "x:y", "about:blank", "ftp://example.org", "ws://x",
    "first-month.md?x=1", "first-month.md/../x", "first-month.html", "#", "term:", "term:../x",
    "term:CRS", "page.md#A", "http:/x", "http:x", "C:\\x",
)  # fmt: skip
_FRAMES = (
    "[x]({})", "![x]({})", '[x]({} "title")', "[x](<{}>)", "<{}>", "[x]: {}\n\n[x]", "![x]: {}\n\n![x]",
    "[x][y]\n\n[y]: {}", '<a href="{}">x</a>', '<img src="{}">', "<img src={} onerror=x>",
    '<iframe src="{}"></iframe>', '<object data="{}"></object>', '<link rel=stylesheet href="{}">',
    '<svg><image href="{}"/></svg>', "*[x]({})*", "- [x]({})", "> ![x]({})", "# [x]({}) {{#a}}",
    "| [x]({}) |\n|---|\n| ![x]({}) |", "::: call-now [x]({})\n![x]({})\n:::", "[[x]]({})", "[![x]({})]({})",
)  # fmt: skip
_MARKUP = (
    "<script>alert(1)</script>", "<SCRIPT SRC=//x></SCRIPT>", "<<script>script>", "<!-- x -->",
    "<![CDATA[x]]>", "<!DOCTYPE x>", "<?php x ?>", "<style>*{background:url(//x)}</style>",
    '<p style="background:url(file:///x)">x</p>', "<details open ontoggle=x>", "<math><mi>x",
    "<table><table><table>", "<b>x", "</b>", "<x-y>", "<a\nhref=x>", "<scr\x00ipt>", "<scr\u200bipt>",
    "&lt;script&gt;", "&#60;script&#62;", "&#x3c;script&#x3e;", "&amp;lt;", "\\<script\\>",
    "`<script>`", "``` <script>", "~~~html\n<script>\n~~~", "```html\n<b>\n```", "    <script>",
    "\t<script>", "x<br>y", "<br/>", "<hr>", "<font size=7>x</font>", "<img src=image://vault/1>",
    "{: onclick=x}", "## x {: #y onclick=z}", "*x*{: .y}", "[TOC]", "[[wiki]]", "[^1]\n\n[^1]: x",
    "*[HTML]: Hyper", "Term\n: definition", "- [ ] task", "~~gone~~", "==mark==", "H~2~O", "$x$",
    "$$x$$", "{% include x %}", "{{ config }}", "{{7*7}}", "${x}", "#{x}", "<%= x %>", "@import url(x)",
    "{{site.__class__}}", "{{site.phone_24h.x}}", "{{site.}}", "{{fact.}}", "{{fact.../x}}", "{{}}",
    "{{site.phone_24h}", "{site.phone_24h}}", "{{{{site.name}}}}", "%s%s%n", "%1 %2 %L1",
    "Title\n=====", "Title\n-----", "***", "---", "___", "* * *", "# x", "####### x", "#x", "##", "## {#a}",
    "## x {#A}", "## x {#a b}", "## x {#a}{#b}", "## x {#" + "a" * 100 + "}", "1) x", "1. x", "+ x",
    "-x", "1.x", "0. x", "999999999999. x", "|", "||", "|-|", "| a |\n|--", "|a|b|\n|-|\n|c|", ">", "> ",
    ">>>> x", "> - > - x", "- > - > x", ":::", "::: ", "::: know-this", "::: know-this\n:::\n:::",
    "::: know-this\n::: call-now\n:::\n:::", "::: <script>\nx\n:::", "::: not-known [x](http://x)\nx\n:::",
    "```", "```figure", "```figure\n```", "```figure\nid = '../../etc/passwd'\n```",
    "```figure\nid = \"x\"\nsrc = \"http://x\"\n```", "```figure\nid = 1\n```", "```figure\n[\n```",
    "```figure\nid = \"<script>\"\n```", "````figure\nid = \"x\"\n```", "```figure\nid = \"x\"\n````",
    "~~~figure\nid = \"x\"\n~~~", "```question\nid = \"x\"\n```", "```icon-array\ncount = 1e9\n```",
    "```icon-array\nkind = \"harm\"\ncount = 101\nof = 100\n```", "```icon-array\nof = 99999999999\n```",
    "```icon-array\ncount = -1\n```", "```timeline\nstop = 1\n```", "```timeline\nstop = [1, 2]\n```",
    "```timeline\ntitle = \"<b>\"\n[[stop]]\nwhen=\"<i>\"\nsays=\"![x](http://x)\"\n[[stop]]\nwhen=\"b\"\nsays=\"c\"\n```",
    "```question\n[[choice]]\nsays = \"" + "x" * 500 + "\"\n```", "``` figure\nid = \"x\"\n```",
)  # fmt: skip
_HIDDEN = (
    "a\u202eb", "a\u2066b\u2069", "a\u200fb", "a\u061cb", "a\u200bb", "a\u2060b", "a\ufeffb", "a\x00b",
    "a\x07b", "a\x1b[31mb", "a\x7fb", "a\x9bb", "a\u2028b", "a\u2029b", "a\x0bb", "a\x0cb", "a\x85b",
    "a\ue000b", "a\ue000\ue010b", "\ue001\ue010", "a\ue020b", "\uf8ff", "\U000f0000", "\U000e0041",
    "a\ud800b", "\udfff", "\ufffe", "\uffff", "\u00ad", "e\u0301" * 50, "\u0300" * 500, "\u3164",
    "a\rb", "a\r\nb", "\x02klzzwxh:0001\x03", "\x02amp\x03", "\x02wzxhzdk:0\x03", "﷽" * 50, "𒐫" * 50,
)  # fmt: skip
_HEAVY = tuple(
    piece * times
    for piece, times in (
        ("[", 8000), ("]", 8000), ("![", 4000), ("[x](", 4000), ("![[..](", 1100), ("(", 8000),
        ("<", 8000), ("<![CDATA[", 800), ("<!--", 2000), ("&", 8000), ("&#", 4000), ("*", 8000),
        ("**a", 4000), ("*a **b ", 2000), ("***a*", 1500), ("_", 8000), ("__a", 2500), ("`", 8000),
        ("`a", 4000), ("- ", 4000), ("> ", 4000), ("1. ", 3000), ("* + - ", 1500), ("#", 8000),
        ("\\", 8000), ("\\*", 4000), ("{{", 4000), ("{{site.", 2000), ("{{site.name}}", 1000),
        ("[^a]", 2500), ("|", 8000), ("|-", 4000), ("|a|\n", 2500), ("|-|\n", 2500), ("a\n", 9000),
        ("a\n\n", 6000), ("\n", 9999), (" ", 9999), ("\t", 9999), ("    ", 4000), ("- a\n", 4000),
        ("> a\n", 4000), (">\n", 4000), ("::: call-now\n", 1000), (":::\n", 4000), ("```\n", 4000),
        ("```figure\n", 1500), ("## a {#a}\n", 1500), ("<a>", 4000), ("www.", 4000), ("http:", 3000),
        ("a@", 8000), ("a@b.cc ", 2000), ("a.", 8000), ("。", 8000), ("每100人", 2500), ("1 in ", 3000),
        ("94 in every 100 ", 1200), ("not ", 4000), ("不", 9000), ("cure ", 3000), ("A1", 8000),
        ("XYZ ", 4000), ("38.0", 4000), ("1,", 8000), ("2 weeks drive ", 1200), ("stay near ", 1500),
        ("approved ", 2000), ("year 5 to ", 1500), ("第 1 到 ", 2500), ("(", 9000), ("“", 9000),
    )
)  # fmt: skip
_NESTED = (
    *("".join("  " * depth + "- a\n" for depth in range(most)) for most in (5, 30, 60, 90)),
    *("".join("    " * depth + "1. a\n" for depth in range(most)) for most in (5, 20, 38, 60)),
    *("".join("> " * depth + "a\n" for depth in range(most)) for most in (5, 39, 60, 130)),
    "- > " * 19 + "a", "- > " * 30 + "a", "1. - + * > " * 8 + "a", " " * 159 + "- a", " " * 170 + "- a",
    "```timeline\na = " + "[" * 5000 + "\n```", "```timeline\n" + "a." * 4000 + "b = 1\n```",
    "```timeline\na = " + "{a=" * 3000 + "\n```", "```timeline\na = " + "1" * 9000 + "\n```",
)  # fmt: skip

HOSTILE: tuple[str, ...] = (
    *(frame.format(*(address,) * 3) for frame, address in product(_FRAMES, _ADDRESSES)),
    *_MARKUP,
    *_HIDDEN,
    *_HEAVY,
    *_NESTED,
)
