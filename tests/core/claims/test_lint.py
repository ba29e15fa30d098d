"""The claims lint: where a finding stands, which jurisdiction is how strict, what excuses it."""

from pathlib import Path

import pytest

from hopewall.core.claims import TextKind, lint
from hopewall.core.claims.rules import RULES
from hopewall.core.claims.rules.weighed import SOUNDS_LIKE_A_CLAIM
from hopewall.core.claims.sentences import MOST_IN_SENTENCE
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode
from hopewall.demo.cast import cast_of, written_people
from tests.core.claims.asking import CN, EN, EVERYWHERE, US, ZH, found, severity


def test_a_finding_names_the_exact_words_their_line_and_column() -> None:
    text = "Line one.\r\nHe is c-u-r-e-d,\nthey say. \u6cbb\u200b \u6108\u4e86"
    first, second = (each for each in found(text) if each.rule == "cure")
    assert (first.text, first.line, first.column) == ("c-u-r-e-d", 2, 7)
    assert (second.text, second.line, second.column) == ("\u6cbb\u200b \u6108", 3, 11)
    assert all(text[each.start : each.end] == each.text for each in (first, second))


@pytest.mark.parametrize(
    ("text", "china", "america"),
    [
        ("My last scan was clear.", "block", "review"),
        ("Nurse Larkspur is an angel.", "block", "review"),
        ("The bag said Kymriah.", "block", "review"),
        ("It has a ninety percent cure rate.", "block", "block"),
        ("It has no side effects.", "block", "block"),
        ("This is the best treatment in the world.", "block", "review"),
        ("复查没有发现癌细胞。", "block", "review"),
        ("一针一百二十万。", "block", "warn"),
        ("2024年6月18日出院。", "review", "review"),
        ("奶奶九十三岁了。", "block", "block"),
        ("电话13800138000。", "block", "block"),
        ("我参加了一个临床试验。", "warn", "warn"),
        ("今天的粥有点咸。", "none", "none"),
        ("The soup was too salty.", "none", "none"),
    ],
)
def test_each_jurisdiction_has_its_own_severity(text: str, china: str, america: str) -> None:
    assert (severity(text, CN), severity(text, US)) == (china, america)
    assert severity(text) == max((china, america), key=["none", "warn", "review", "block"].index)


def test_a_finding_names_its_language_its_reasons_and_the_sources_of_every_law_asked() -> None:
    rules = {rule.rule_id: rule for rule in RULES}
    for profiles in (CN, frozenset({ProfileCode.UK, ProfileCode.CN})):
        for each in found("I am cured. It is a miracle.", profiles):
            rule = rules[each.rule]
            assert (each.language, each.why, each.instead) == (EN, rule.why, rule.instead)
            assert each.sources == tuple((code, rule.sources[code]) for code in sorted(profiles))


@pytest.mark.parametrize("before", ["", "Write to ", "写信给", "x" * 80 + " "])
def test_an_address_is_found_whole_wherever_it_begins(before: str) -> None:
    (address,) = [
        each for each in found(f"{before}mei.lan@clinic.example") if each.rule == "e-mail"
    ]
    assert address.text == "mei.lan@clinic.example"
    assert address.column == len(before) + 1


def test_without_a_profile_every_one_is_asked() -> None:
    assert severity("一针一百二十万。", frozenset()) == "block"


@pytest.mark.parametrize(
    "text",
    [
        "This is not a cure.",
        "Nobody can promise a cure.",
        "They cannot guarantee that it works.",
        "I don't know if I'm cured.",
        "A cure is not certain.",
        "谁也不能保证治愈。",
        "医生说这不是根治。",
        "现在还谈不上治愈。",
        "我问能不能治好，他没有回答。",
        "治愈两个字，他没说过。",
        "没有人能给我打包票。",
    ],
)
def test_a_real_negation_excuses(text: str) -> None:
    assert severity(text) in {"none", "warn"}


@pytest.mark.parametrize(
    "text",
    [
        "It is not only a cure, it is a new life.",
        "There is no doubt that I am cured.",
        "I can't believe I'm cured!",
        "I never thought I would be cured.",
        "No pain. Cured.",
        "I think it can cure anything.",
        "他不仅治愈了，还胖了。",
        "没想到治好了。",
        "不到一个月就痊愈了。",
        "谁说不能治愈？",
        "不得不说，真的治愈了。",
    ],
)
def test_what_only_sounds_like_a_negation_does_not(text: str) -> None:
    assert severity(text) == "block"


@pytest.mark.parametrize(
    "text",
    [
        "治 愈 了",
        "治*愈了",
        "治😀愈了",
        "治.愈了",
        "治\n愈了",
        "治癒了",
        "ＣＵＲＥＤ",
        "c u r e d",
        "c.u.r.e.d",
        "I am с\u0443red".replace("\u0443", "u"),
        "cur3d",
        "cuuuured",
        "cu\u00adred",
        "cur\u0301ed",
        "1 3 8 0 0 1 3 8 0 0 0",
        "１３８００１３８０００",
    ],
)
def test_a_disguise_does_not_help(text: str) -> None:
    assert severity(text) == "block"


@pytest.mark.parametrize(
    "text",
    [
        "11010519491231002X",
        "+86 138 0013 8000",
        "(212) 555-0142",
        "020 7946 0018",
        "mei@clinic.example",
        "www.clinic.example",
        "MRN 4471902",
        "住院号 7730 12",
        "微信 hope_1234",
        "Scan the QR code",
        "柳荫路18号3单元",
        "14 Willow Lane",
        "京A12345",
        "NHS number 943 476 5919",
        "born on 3 February 1961",
        "生日一九八五年七月二十三日",
    ],
)
def test_what_finds_a_person_is_blocked_everywhere(text: str) -> None:
    assert severity(text, US) == "block"
    assert severity(text, CN) == "block"


def test_digits_that_are_no_identity_number_are_left_alone() -> None:
    assert not [each for each in found("110105194912310021") if each.rule == "identity-number"]


def test_who_says_it_forty_times_is_not_excused_by_a_denial_any_more() -> None:
    assert severity("not cured, " * MOST_IN_SENTENCE) == "none"
    (only,) = (one for one in found("not cured, " * (MOST_IN_SENTENCE + 1)) if one.rule == "cure")
    assert only.column == MOST_IN_SENTENCE * len("not cured, ") + len("not ") + 1
    assert severity(("not cured, " * (MOST_IN_SENTENCE - 1) + ". ") * 2) == "none"


@pytest.mark.parametrize(
    ("text", "strict"),
    [
        ("I am not\ncured.", "none"),
        ("I am not \r\n  cured.", "none"),
        ("They say.\nI am not\ncured.", "none"),
        ("Not yet\n\nCured", "block"),
        ("This is not\n\ncured", "block"),
        ("This is not\nCured", "block"),
        ("这不是治愈。", "none"),
        ("这不是\n治愈。", "block"),
        ("还早，\n这不是治愈。", "none"),
        ("肿瘤\n消失", "block"),
        ("\nThis is not a cure.\n", "none"),
    ],
)
def test_a_denial_reaches_over_a_wrapped_line_and_over_no_other(text: str, strict: str) -> None:
    assert severity(text) == strict


@pytest.mark.parametrize(
    ("said", "profiles"),
    [
        ("My tumour shrank to nothing", EVERYWHERE),
        ("I kicked cancer out of my life", US),
        ("Trust the cells, they never let you down", US),
        ("没有治不了的,只有不来治的", US),
    ],
)
def test_of_what_begins_at_one_place_the_strictest_comes_first(
    said: str, profiles: frozenset[ProfileCode]
) -> None:
    first, second, *_ = found(said, profiles)
    assert first.start == second.start
    assert (first.severity, second.severity) == (Severity.BLOCK, Severity.REVIEW)


def test_of_one_rule_the_first_findings_of_each_sentence_are_told() -> None:
    text = "Cured, " * 9 + "cured. I was " + "cured, " * 2 + "and home."
    places = [each.column for each in found(text) if each.rule == "cure"]
    first = [at + 1 for at in range(0, 5 * 7, 7)]
    assert places == [*first, text.index("I was") + 7, text.index("I was") + 14]


def test_a_rule_for_some_kinds_of_text_holds_for_no_other() -> None:
    pair = "Two photos, before and after, side by side now"
    for kind in (TextKind.ALT_TEXT, TextKind.CAPTION):
        assert "before-after-picture" in {each.rule for each in found(pair, kind=kind)}
    for kind in (TextKind.BODY, TextKind.NAME, TextKind.EXPLAINER):
        assert "before-after-picture" not in {each.rule for each in found(pair, kind=kind)}


@pytest.mark.parametrize(
    "said",
    [
        "My tumour shrank to nothing",
        "From a wheelchair to a half marathon",
        "Before: oxygen and a bed. After: this beach",
    ],
)
def test_of_what_one_rule_finds_from_one_place_on_the_longest_is_told(said: str) -> None:
    (longest,) = (each for each in found(said) if each.rule in {"outcome", "before-after"})
    assert longest.text == said.removeprefix("My ")


def test_every_rule_speaks_both_languages_and_names_its_sources() -> None:
    assert len({rule.rule_id for rule in RULES}) == len(RULES)
    for rule in RULES:
        for said in (rule.why, rule.instead):
            assert said.in_language(EN).endswith((".", "”"))
            assert said.in_language(ZH).endswith("。")
        assert set(rule.severity) == set(rule.sources) == EVERYWHERE
        if rule.rule_id != SOUNDS_LIKE_A_CLAIM.rule_id:
            assert rule.english or rule.chinese or rule.cased or rule.near


def test_nothing_in_the_demonstration_stands_open_under_all_profiles() -> None:
    for member in cast_of(written_people()):
        for language, words in member.texts.items():
            told = [
                each
                for kind, text in (
                    (TextKind.TITLE, words.title),
                    (TextKind.MESSAGE, words.message),
                    (TextKind.QUOTE, words.quote),
                    (TextKind.BODY, words.body),
                    (TextKind.NAME, member.name[language]),
                )
                for each in lint(text, language, EVERYWHERE, kind)
                if each.severity is not Severity.WARN
            ]
            assert not told, (member.key, language, [(each.rule, each.text) for each in told])


def test_the_guide_lists_every_rule_as_it_is() -> None:
    order = (ProfileCode.CN, ProfileCode.US, ProfileCode.EU, ProfileCode.UK)
    guide = (Path(__file__).parents[3] / "docs" / "claims.md").read_text("utf-8")
    rows = [line for line in guide.splitlines() if line.startswith("| `")]
    assert rows == [
        f"| `{rule.rule_id}` | "
        + " | ".join(rule.severity[code].value for code in order)
        + f" | {rule.explainer.value} |"
        for rule in RULES
    ]


def test_a_denial_reaches_over_a_wrapped_line_and_not_over_a_new_one() -> None:
    wrapped = "Nobody can promise\na cure."
    assert not [one for one in found(wrapped) if one.rule == "cure"]
    anew = "Nobody can promise\nThat I was cured."
    (cure,) = [one for one in found(anew) if one.rule == "cure"]
    assert cure.line == 2
    assert [one.rule for one in found("\nI was cured.\n")] == ["cure"]


def test_at_one_place_the_strictest_finding_stands_first() -> None:
    order = {Severity.BLOCK: 0, Severity.REVIEW: 1, Severity.WARN: 2}
    both = 0
    for name in ("blocked_en", "blocked_zh", "ordinary_en", "ordinary_zh"):
        lines = (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines()
        for text in lines[:150]:
            told = found(text, CN)
            keys = [(one.start, order[one.severity], one.rule, one.end) for one in told]
            assert keys == sorted(keys)
            starts: dict[int, Severity] = {}
            for one in told:
                both += starts.setdefault(one.start, one.severity) is not one.severity
    assert both
