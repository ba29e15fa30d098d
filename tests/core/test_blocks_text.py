"""The texts of a page, what a site must give, and how old a page is."""

from dataclasses import replace
from datetime import date, timedelta

from hopewall.core.blocks import (
    Callout,
    CalloutKind,
    FactRun,
    Heading,
    IconArray,
    NumberKind,
    Paragraph,
    SiteRun,
    SourceRun,
    TextRun,
)
from hopewall.core.blocks_text import Place, cited, passages, plain
from hopewall.core.clean_text import clean
from hopewall.core.codes import Language
from hopewall.core.explainer import Author, Evidence, Explainer, Freshness, FrontMatter, PageKind
from hopewall.core.publishable import missing_values, stand_ins
from hopewall.core.reading_level.measure import ReadingLevel
from hopewall.core.site import Phones, ProfileCode, Site
from hopewall.core.site_values import SiteValue, is_set, site_text

SITE = Site(
    site_id="fictional-site",
    name={Language.EN: "A hospital", Language.ZH_HANS: "某医院"},
    motto={},
    profiles=frozenset(ProfileCode),
    territory="CN",
    timezone="Asia/Shanghai",
)
WITH_PHONE = SITE._replace(phones=Phones(nurse_24h="555"), stay_near_weeks=4, no_driving_weeks=1)
CALL = Paragraph((TextRun("Call "), SiteRun(SiteValue.PHONE_24H), TextRun("."), SourceRun("a")), 3)
BLOCKS = (
    Heading(2, (TextRun("When"),), "when", 1),
    Callout(CalloutKind.CALL_NOW, (TextRun("Now"),), (CALL,), 2),
    IconArray(
        NumberKind.HARM,
        1,
        100,
        (TextRun("x"),),
        (TextRun("y"),),
        9,
        (TextRun("z"),),
        ("b",),
        line=5,
    ),
)
FRONT = FrontMatter(
    page_id="when-to-call",
    language=Language.EN,
    title="t",
    summary="s",
    main_message="m",
    kind=PageKind.SAFETY,
    audience=(),
    country=("any",),
    evidence=Evidence.APPROVED,
    status_date=date(2026, 1, 1),
    review_days=365,
    next_review=date(2027, 1, 1),
    version="1.0.0",
    author=Author("a", "r"),
    reviewers=(),
    funding="none",
    sources=("a", "b"),
    actions=(),
    printable=True,
    changes=(),
)
PAGE = Explainer(FRONT, BLOCKS, (), ReadingLevel(1, 1, 1.0, 1, "x"))


def test_passages_come_in_reading_order_with_their_section_and_line() -> None:
    found = [(p.place, p.text, p.section, p.line) for p in passages(BLOCKS)]
    assert found == [
        (Place.HEADING, "When", "when", 1),
        (Place.TITLE, "Now", "when", 2),
        (Place.PARAGRAPH, "Call .", "when", 3),
        (Place.NUMBER, "x", "when", 5),
        (Place.NUMBER, "y", "when", 5),
        (Place.NUMBER, "z", "when", 5),
    ]
    assert sorted(cited(BLOCKS)) == [("a", 3), ("b", 5)]


def test_values_are_said_as_the_caller_likes() -> None:
    runs = (SiteRun(SiteValue.NAME), TextRun(", "), FactRun("f"))
    assert plain(runs) == ", "
    assert plain(runs, lambda run: type(run).__name__) == "SiteRun, FactRun"


def test_a_site_without_a_night_number_cannot_publish_when_to_call() -> None:
    assert missing_values(PAGE, SITE) == (SiteValue.PHONE_24H,)
    assert missing_values(PAGE, WITH_PHONE) == ()
    other = replace(PAGE, front=replace(FRONT, page_id="feelings"))
    assert missing_values(other, SITE) == ()
    assert stand_ins(other, SITE) == (SiteValue.PHONE_24H,)


def test_every_site_value_has_words_set_or_not() -> None:
    for value in SiteValue:
        for language in Language:
            assert site_text(SITE, value, language)
    assert site_text(WITH_PHONE, SiteValue.PHONE_24H, Language.EN) == "555"
    assert site_text(WITH_PHONE, SiteValue.STAY_NEAR, Language.ZH_HANS) == "4 周"
    assert site_text(WITH_PHONE, SiteValue.STAY_NEAR, Language.EN) == "4 weeks"
    assert site_text(WITH_PHONE, SiteValue.NO_DRIVING, Language.EN) == "1 week"
    assert site_text(SITE, SiteValue.FEVER_C, Language.EN) == "38.0 °C"
    assert is_set(SITE, SiteValue.FEVER_C)
    assert not is_set(SITE, SiteValue.STAY_NEAR)


def test_a_page_grows_old() -> None:
    due = FRONT.next_review
    assert PAGE.freshness(due - timedelta(days=60)) is Freshness.FRESH
    assert PAGE.freshness(due - timedelta(days=30)) is Freshness.DUE_SOON
    assert PAGE.freshness(due) is Freshness.DUE_SOON
    assert PAGE.freshness(due + timedelta(days=1)) is Freshness.OVERDUE
    quick = replace(PAGE, front=replace(FRONT, review_days=90))
    assert quick.freshness(due + timedelta(days=1)) is Freshness.EXPIRED
    assert PAGE.reviewed is None


def test_hidden_characters_are_taken_out_and_their_lines_told() -> None:
    assert clean("a\u202eb\r\nc\u00a0d\re\u2028f\ue000g") == ("ab\nc d\ne\nfg", (1, 4))
    assert clean("\ufeffa") == ("a", ())
