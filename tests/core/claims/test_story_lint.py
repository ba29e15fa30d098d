"""A whole story: every text in every language, and names nobody chose to show."""

from dataclasses import replace
from datetime import date

from hopewall.core.claims import ClaimReview, PlacedFinding, TextKind, lint_story, open_in_story
from hopewall.core.codes import Language
from hopewall.core.person import NameKind, Names
from hopewall.core.site import ProfileCode
from hopewall.core.story import Photo, StoryText
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


def _no_photo() -> Photo:
    return Photo("asset", "0" * 64, 10, 10, (), None, (), {})
