"""A whole story: every text in every language, and names nobody chose to show."""

from dataclasses import replace
from datetime import date

import pytest

from hopewall.core.claims import ClaimReview, PlacedFinding, TextKind, lint_story, open_in_story
from hopewall.core.claims.review import text_hash
from hopewall.core.claims.story_lint import OWN_NAME, lint_for, lint_typed, story_texts
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.person import NameKind, Names
from hopewall.core.site import ProfileCode
from hopewall.core.story import Photo, StoryText
from hopewall.core.story_marks import plain_words
from tests.core.cases import story

EN, ZH = Language.EN, Language.ZH_HANS
NAMES = Names(
    full={EN: "Marigold Fenn", ZH: "何月棠"},
    first={EN: "Marigold", ZH: "月棠"},
    pseudonym={EN: "Skip", ZH: "老何"},
    choice=NameKind.PSEUDONYM,
)


def told(
    text_en: StoryText, text_zh: StoryText, names: Names = NAMES, photo: Photo | None = None
) -> tuple[PlacedFinding, ...]:
    whole = replace(story(), texts={EN: text_en, ZH: text_zh}, photo=photo)
    return lint_story(whole, names, ProfileCode)


def words(
    language: Language, title: str = "", message: str = "", quote: str = "", body: str = ""
) -> StoryText:
    return StoryText(language, title, message, quote, body)


def test_every_text_in_every_language_is_looked_at() -> None:
    found = told(
        words(EN, title="Cured!", body="It is a miracle."),
        words(ZH, message="治愈了", quote="奇迹"),
    )
    assert {(each.kind, each.language, each.finding.rule) for each in found} >= {
        (TextKind.TITLE, EN, "cure"),
        (TextKind.BODY, EN, "miracle"),
        (TextKind.MESSAGE, ZH, "cure"),
        (TextKind.QUOTE, ZH, "miracle"),
    }


def test_the_text_of_the_picture_and_the_name_are_looked_at() -> None:
    picture = replace(
        story().photo or _no_photo(), alt_text={EN: "A sign: scan the QR code", ZH: "扫码"}
    )
    names = replace(NAMES, pseudonym={EN: "Kymriah kid", ZH: "奕凯达宝宝"})
    found = told(words(EN), words(ZH), names, picture)
    assert {(each.kind, each.finding.rule) for each in found} >= {
        (TextKind.ALT_TEXT, "messenger"),
        (TextKind.NAME, "product"),
    }


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        (NameKind.FULL, ["Kymriah Fenn"]),
        (NameKind.FIRST, ["Tecartus"]),
        (NameKind.PSEUDONYM, ["Breyanzi"]),
        (NameKind.GENERIC, ["Breyanzi"]),
    ],
)
def test_the_name_that_is_looked_at_is_the_one_on_show(choice: NameKind, shown: list[str]) -> None:
    names = Names({EN: "Kymriah Fenn"}, {EN: "Tecartus"}, {EN: "Breyanzi"}, choice)
    whole = replace(story(), texts={}, photo=None)
    found = lint_story(whole, names, ProfileCode)
    assert {each.kind for each in found} == {TextKind.NAME}
    assert [text for _, _, text in story_texts(whole, names)] == shown
    assert {each.text_sha256 for each in found} == {text_hash(*shown)}


def test_a_name_above_the_chosen_one_is_blocked() -> None:
    found = told(words(EN, body="They call me Marigold here."), words(ZH, body="何月棠是我。"))
    assert [each.finding.text for each in found if each.finding.rule == "own-name"] == [
        "Marigold",
        "何月棠",
        "月棠",
    ]
    chosen = replace(NAMES, choice=NameKind.FIRST)
    left = told(words(EN, body="They call me Marigold here."), words(ZH), chosen)
    assert "own-name" not in {each.finding.rule for each in left}
    inside = told(words(EN, body="Marigolds grow by the door."), words(ZH))
    assert "own-name" not in {each.finding.rule for each in inside}


def test_a_review_settles_a_finding_in_one_text_only() -> None:
    said = "2024-06-18, home."
    found = told(words(EN, message=said, body=f"{said} Twice."), words(ZH))
    dates = [each for each in found if each.finding.rule == "exact-date"]
    review = ClaimReview(
        dates[0].text_sha256, "exact-date", EN, "mei", "asked for", date(2026, 11, 2)
    )
    assert [each.kind for each in open_in_story(dates, [review])] == [TextKind.BODY]


def test_a_name_is_found_wherever_it_stands_with_its_line_and_column() -> None:
    text = "Marigold came.\n\nFenn, Marigold Fenn.\n\nxMarigold Marigold"
    found = [
        each.finding
        for each in told(words(EN, body=text), words(ZH))
        if each.finding.rule == "own-name"
    ]
    assert [(one.line, one.column, one.text) for one in found] == [
        (1, 1, "Marigold"),
        (3, 7, "Marigold"),
        (5, 11, "Marigold"),
        (3, 7, "Marigold Fenn"),
    ], "the lines of a body are set apart as paragraphs"
    for one in found:
        assert one.severity is Severity.BLOCK
        assert one.language is EN
        assert "did not choose" in one.why.en
        assert one.instead.zh_hans == "改用本人选的称呼。"
        assert [code for code, _ in one.sources] == sorted(ProfileCode)
        assert all("CG-02" in source for _, source in one.sources)


def test_marks_hide_no_claim_and_no_name() -> None:
    """What is judged are the words that a visitor reads."""
    body = "- c**ure**d\n- Mari**gold**\n- born on 3 **May** 1990\n\n**Call** 138**0013**8000"
    marked = told(words(EN, body=body), words(ZH))
    plain = told(words(EN, body=plain_words(body)), words(ZH))
    assert [each.finding for each in marked] == [each.finding for each in plain]
    assert {"cured", "Marigold"} <= {each.finding.text for each in marked}


@pytest.mark.parametrize(
    ("choice", "hidden"),
    [
        (NameKind.FULL, set()),
        (NameKind.FIRST, {"Marigold Fenn"}),
        (NameKind.PSEUDONYM, {"Marigold Fenn", "Marigold"}),
        (NameKind.GENERIC, {"Marigold Fenn", "Marigold"}),
    ],
)
def test_each_step_of_the_ladder_hides_the_names_above_it(
    choice: NameKind, hidden: set[str]
) -> None:
    body = words(EN, body="Marigold Fenn, Marigold, Skip.")
    found = told(body, words(ZH), replace(NAMES, choice=choice))
    assert {one.finding.text for one in found if one.finding.rule == "own-name"} == hidden


def test_a_name_that_is_the_chosen_one_too_or_a_single_letter_gives_nothing_away() -> None:
    same = replace(NAMES, first={EN: "Skip", ZH: "月"})
    found = told(words(EN, body="Skip is here."), words(ZH, body="月亮很圆。"), same)
    assert "own-name" not in {each.finding.rule for each in found}
    short = replace(NAMES, first={EN: "Al", ZH: "月"})
    found = told(words(EN, body="Al is here."), words(ZH), short)
    assert [one.finding.text for one in found if one.finding.rule == "own-name"] == ["Al"]
    letter = replace(NAMES, first={EN: "F", ZH: "月"})
    found = told(words(EN, body="F. Marigold Fenn."), words(ZH), letter)
    texts = [one.finding.text for one in found if one.finding.rule == "own-name"]
    assert texts == ["Marigold Fenn"], "and hides no longer one"


def test_a_name_on_show_is_not_looked_for_in_itself() -> None:
    whole = replace(NAMES, pseudonym={EN: "Marigold", ZH: "老何"})
    assert not [each for each in told(words(EN), words(ZH), whole) if each.kind is TextKind.NAME]


def test_without_a_profile_all_are_asked_about_a_story() -> None:
    whole = replace(story(), texts={EN: words(EN, title="My last scan was clear.")}, photo=None)
    strict = {each.finding.severity for each in lint_story(whole, NAMES, ())}
    assert strict == {Severity.BLOCK}
    mild = lint_story(whole, NAMES, (ProfileCode.US,))
    assert {each.finding.severity for each in mild} == {Severity.REVIEW}
    assert {each.text_sha256 for each in mild} == {text_hash("My last scan was clear.")}


US = frozenset({ProfileCode.US})
CLEAR = "My last scan was clear."


@pytest.mark.parametrize("typed", [False, True])
def test_of_a_therapy_still_studied_nobody_says_that_it_works(typed: bool) -> None:
    def ask(text: str, kind: TextKind, *, investigational: bool) -> list[tuple[str, Severity]]:
        found = (
            lint_typed(text, EN, US, kind, NAMES, investigational=investigational, alone=True)
            if typed
            else lint_for(NAMES)(text, EN, US, kind, investigational=investigational)
        )
        assert {each.language for each in found} <= {EN}
        assert all(text[each.start : each.end] == each.text for each in found)
        return [(each.rule, each.severity) for each in found]

    assert {severity for _, severity in ask(CLEAR, TextKind.BODY, investigational=False)} == {
        Severity.REVIEW
    }
    studied = ask(CLEAR, TextKind.BODY, investigational=True)
    assert Severity.BLOCK in {severity for _, severity in studied}
    nurse = ask("Nurse Larkspur is an angel.", TextKind.BODY, investigational=True)
    assert nurse, "what is no outcome is told, too"
    assert {severity for _, severity in nurse} == {Severity.REVIEW}
    both = ask(f"{CLEAR} Nurse Larkspur is an angel.", TextKind.BODY, investigational=True)
    assert {("outcome", Severity.BLOCK), ("praise", Severity.REVIEW)} <= set(both)
    assert both.count(("outcome", Severity.REVIEW)) == (0 if typed else 1)
    named = ask("I am Marigold Fenn.", TextKind.BODY, investigational=False)
    assert [rule for rule, _ in named if rule == OWN_NAME] == [OWN_NAME] * (1 if typed else 2)
    assert OWN_NAME not in dict(ask("Marigold Fenn", TextKind.NAME, investigational=False))


@pytest.mark.parametrize("typed", [False, True])
def test_of_a_therapy_still_studied_the_laws_asked_are_its_own_and_the_strictest(
    typed: bool,
) -> None:
    found = (
        lint_typed(CLEAR, EN, US, TextKind.BODY, NAMES, investigational=True, alone=True)
        if typed
        else lint_for(NAMES)(CLEAR, EN, US, TextKind.BODY, investigational=True)
    )
    (strict,) = (one for one in found if one.severity is Severity.BLOCK)
    assert [code for code, _ in strict.sources] == [ProfileCode.CN, ProfileCode.US]


def test_a_paragraph_that_is_typed_in_a_longer_text_is_weighed_by_its_sentences() -> None:
    said = "Steroids only hid it. The cells finished it"
    china = frozenset({ProfileCode.CN})

    def texts(*, alone: bool) -> list[str]:
        found = lint_typed(
            said, EN, china, TextKind.BODY, NAMES, investigational=False, alone=alone
        )
        return [each.text for each in found]

    assert texts(alone=True) == [said]
    assert said not in texts(alone=False)


def _no_photo() -> Photo:
    return Photo("asset", "0" * 64, 10, 10, (), None, (), {})


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [
        ("大B", "我叫大B。", [3]),
        ("大B", "大Boy大B", [5]),
        ("大B", "x大B", [2]),
        ("B大", "xB大", []),
        ("B大", "B大x", [1]),
        ("B大", "1B大, B大", [2, 6]),
        ("Bo", "Bob Bo", [5]),
        ("Bo", "éBo Boé", [2, 5]),
    ],
)
def test_only_a_latin_letter_beside_a_latin_letter_makes_a_longer_word(
    name: str, text: str, places: list[int]
) -> None:
    names = replace(NAMES, full={EN: name, ZH: name}, first={})
    found = lint_typed(
        text, ZH, frozenset(ProfileCode), TextKind.BODY, names, investigational=False, alone=True
    )
    assert [one.column for one in found if one.rule == OWN_NAME] == places


@pytest.mark.parametrize("first", ["Marigold", "Fenn"])
def test_a_name_that_is_typed_is_told_once_wherever_it_lies_in_the_whole_one(first: str) -> None:
    names = replace(NAMES, full={EN: "Marigold Fenn"}, first={EN: first})
    found = lint_typed(
        "I am Marigold Fenn.",
        EN,
        frozenset(ProfileCode),
        TextKind.BODY,
        names,
        investigational=False,
        alone=True,
    )
    assert [one.text for one in found if one.rule == OWN_NAME] == ["Marigold Fenn"]
