"""The library: both languages side by side, the files around the pages, the hospital's own."""

from datetime import date
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.explainer import Freshness
from hopewall.core.finding import Severity
from hopewall.core.library import Library
from hopewall.education.checks.parity import fingerprint, numbers_said
from hopewall.education.kept_pages import FOLDER, keep_good_pages
from hopewall.education.library_reader import read_library
from tests.education.sample_pages import CHINESE, EN, ENGLISH, TODAY, ZH, parsed

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<text data-text="a" x="1" y="1" font-size="30"/></svg>'
)
FILES = {
    "glossary.toml": """
[car-t]
en = { name = "CAR T cell", says = "A cell with a CAR.", also = ["CAR T cells", "CAR T"] }
zh-Hans = { name = "CAR-T 细胞", says = "装了 CAR 的细胞。", also = ["CAR-T"] }
[crs]
en = { name = "CRS", says = "A strong reaction." }
zh-Hans = { name = "CRS", says = "强烈的反应。" }
""",
    "sources.toml": """
[paper-a]
what = "A paper"
kind = "paper"
where = "A journal"
year = 2024
seen = "2026-11"
[paper-b]
what = "A label"
kind = "label"
where = "An agency"
seen = "2026-11"
""",
    "facts.toml": """
[a-price]
about = "A price"
en = "¥1 million"
zh-Hans = "100 万元"
status_date = "2025"
checked = 2026-11-22
next_check = 2027-01-01
sources = ["paper-a"]
""",
    "board.toml": """
checked = 2026-11-22
next_check = 2027-01-01
[place.CN]
en = "China"
zh-Hans = "中国"
[therapy.car-t]
en = "CAR T"
zh-Hans = "CAR-T"
[stage.approved]
en = { name = "Approved", means = "It may be used.", not = "It works for all." }
zh-Hans = { name = "已批准", means = "可以用。", not = "人人有效。" }
[[row]]
id = "a-row"
therapy = "car-t"
illness = { en = "An illness", zh-Hans = "一种病" }
[[row.stand]]
place = "CN"
stage = "approved"
since = "2021-06"
sources = ["paper-a"]
""",
    "path.toml": """
[[station]]
id = "understand"
en = "Understand"
zh-Hans = "了解"
pages = ["small-page", "other-page"]
[[worry]]
id = "cost"
en = "Cost"
zh-Hans = "费用"
pages = ["other-page"]
[stories]
small-page = { therapies = ["car-t"], illnesses = ["lupus"] }
""",
    "figures/a-drawing.svg": DRAWING,
    "figures/texts.toml": f"""
[a-drawing.en]
caption = "A drawing"
alt = "{"word " * 30}"
words = {{ a = "A" }}
[a-drawing.zh-Hans]
caption = "一张图"
alt = "{"字" * 40}"
words = {{ a = "甲" }}
""",
}


def other(text: str) -> str:
    """Return the page that the small page links to."""
    swapped = text.replace("other-page.md#there", "small-page.md#the-lab")
    return (
        swapped.replace('"small-page"', '"other-page"')
        .replace("{#the-lab}", "{#there}")
        .replace('back = "the-lab"', 'back = "there"')
    )


def stamped(chinese: str, english: str, page_id: str = "small-page") -> str:
    return chinese.replace(
        'english = ""', f'english = "{fingerprint(parsed(english, page_id=page_id))}"'
    )


def shelve(root: Path, changes: dict[str, str] | None = None) -> Path:
    """Write a good content folder; `changes` replace files."""
    pages = {
        "en/small-page.md": ENGLISH,
        "zh-Hans/small-page.md": stamped(CHINESE, ENGLISH),
        "en/other-page.md": other(ENGLISH),
        "zh-Hans/other-page.md": stamped(other(CHINESE), other(ENGLISH), "other-page"),
    }
    for name, text in {**FILES, **pages, **(changes or {})}.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


def rules(library: Library) -> set[str]:
    return {finding.rule for finding in library.findings}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shelve(tmp_path / "content")


def test_a_good_folder_is_a_library_without_a_fault(content: Path) -> None:
    library = read_library(content, TODAY)
    assert rules(library) <= {"page-length-aim"}
    assert set(library.pages) == {
        (lang, p) for lang in Language for p in ("small-page", "other-page")
    }
    page = library.page("small-page", ZH)
    assert page is not None
    assert page.reviewed is None
    assert not page.own
    assert not page.stale_translation
    assert page.reading.words > 50
    assert page.freshness(TODAY) is Freshness.FRESH
    assert [fact.fact_id for fact in library.facts_on(page)] == ["a-price"]
    assert library.overdue_facts(page, TODAY) == ()
    assert len(library.overdue_facts(page, date(2028, 1, 1))) == 1
    assert library.path.read_next("small-page") == "other-page"
    assert library.path.read_next("other-page") is None
    assert library.board is not None
    assert library.board.rows[0].stands[0].since == "2021-06"


AROUND = [
    ("glossary-file", "glossary.toml", "[crs]\nen = 1\n"),
    ("glossary-file", "glossary.toml", "[crs\n"),
    (
        "definition-length",
        "glossary.toml",
        FILES["glossary.toml"].replace("A strong", "A strong " * 30),
    ),
    (
        "definition-aim",
        "glossary.toml",
        FILES["glossary.toml"].replace("A strong", "A strong " * 11),
    ),
    (
        "term-unused",
        "glossary.toml",
        FILES["glossary.toml"]
        + '[x]\nen = { name = "Xyz", says = "x" }\nzh-Hans = { name = "某某", says = "x" }\n',
    ),
    ("sources-file", "sources.toml", FILES["sources.toml"].replace('"paper"', '"rumour"')),
    ("sources-file", "sources.toml", FILES["sources.toml"].replace("year = 2024", "yeer = 2024")),
    ("facts-file", "facts.toml", FILES["facts.toml"].replace("2027-01-01", '"soon"')),
    ("facts-file", "facts.toml", FILES["facts.toml"].replace("2027-01-01", "2020-01-01")),
    ("unknown-source", "facts.toml", FILES["facts.toml"].replace("paper-a", "nobody")),
    ("board-file", "board.toml", FILES["board.toml"].replace('place = "CN"', 'place = "XX"')),
    ("board-file", "board.toml", FILES["board.toml"].replace("next_check", "next")),
    ("unknown-source", "board.toml", FILES["board.toml"].replace("paper-a", "nobody")),
    ("path-file", "path.toml", FILES["path.toml"].replace('"lupus"', '"love"')),
    ("path-page", "path.toml", FILES["path.toml"].replace('"small-page", ', "")),
    ("path-page", "path.toml", FILES["path.toml"].replace('"small-page", ', '"small-page", "x", ')),
    ("figure-file", "figures/a-drawing.svg", DRAWING.replace("<text", "<script")),
    ("figure-file", "figures/texts.toml", ""),
    (
        "figure-file",
        "figures/texts.toml",
        FILES["figures/texts.toml"].replace('{ a = "甲" }', "{}"),
    ),
    ("alt-length", "figures/texts.toml", FILES["figures/texts.toml"].replace("word " * 30, "word")),
]


@pytest.mark.parametrize(("rule", "file", "text"), AROUND)
def test_the_files_around_the_pages_are_checked(
    rule: str, file: str, text: str, tmp_path: Path
) -> None:
    library = read_library(shelve(tmp_path, {file: text}), TODAY)
    found = [
        f for f in library.findings if f.rule == rule and Path(f.file).is_relative_to(tmp_path)
    ]
    assert found, rules(library)


def test_what_is_overdue_is_said(content: Path) -> None:
    library = read_library(content, date(2027, 6, 1))
    assert "fact-overdue" in rules(library)
    assert not any(f.severity is Severity.BLOCK for f in library.findings)


PARITY = [
    ("parity-headings", "{#what-may-happen}", "{#may-happen}"),
    ("parity-headings", "## 要点", "### 要点"),
    ("parity-blocks", "2. 细胞输回您的身体。\n", ""),
    ("parity-blocks", '```figure\nid = "a-drawing"\n```\n', ""),
    (
        "parity-blocks",
        'right = true\n\n[[choice]]\nsays = "抽血护士"',
        '\n[[choice]]\nright = true\nsays = "抽血护士"',
    ),
    ("parity-numbers", "有 94 人", "有 49 人"),
    ("parity-references", "[CRS](term:crs)", "CRS"),
    ("parity-references", "{{site.phone_24h}}", "{{site.phone_main}}"),
    ("parity-front", 'kind = "topic"', 'kind = "safety"'),
    ("parity-front", 'actions = ["', 'actions = ["您好。", "'),
    ("stale-translation", 'of = "1.0.0"', 'of = "0.9.0"'),
]


@pytest.mark.parametrize(("rule", "old", "new"), PARITY)
def test_the_languages_say_the_same(rule: str, old: str, new: str, tmp_path: Path) -> None:
    chinese = stamped(CHINESE, ENGLISH)
    assert old in chinese
    library = read_library(
        shelve(tmp_path, {"zh-Hans/small-page.md": chinese.replace(old, new)}), TODAY
    )
    assert rule in rules(library)


def test_a_change_of_the_english_makes_the_translation_stale(tmp_path: Path) -> None:
    english = ENGLISH.replace("You wait for them at home.", "You wait for them here.")
    library = read_library(shelve(tmp_path, {"en/small-page.md": english}), TODAY)
    assert "stale-translation" in rules(library)
    page = library.page("small-page", ZH)
    assert page is not None
    assert page.stale_translation


def test_a_page_in_one_language_only_is_missing_the_other(content: Path) -> None:
    (content / "zh-Hans" / "small-page.md").unlink()
    assert "missing-language" in rules(read_library(content, TODAY))


def test_a_page_that_is_no_text_is_reported_and_left_out(content: Path) -> None:
    (content / "en" / "small-page.md").write_bytes(b"\xff\xfe\x00")
    library = read_library(content, TODAY)
    assert "not-utf-8" in rules(library)
    assert library.page("small-page", EN) is None


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("94 in every 100", "每 100 人中有 94 人"),
        ("¥1.2 million", "120 万元"),
        ("30,000 people", "3 万人"),
        ("in June 2026", "2026 年 6 月"),
        ("on 22 June 2026", "2026 年 6 月 22 日"),
        ("CD19 in 5 people", "5 人的 CD19"),
        ("you may go", "您可以走"),
    ],
)
def test_numbers_are_the_same_however_they_are_written(english: str, chinese: str) -> None:
    assert numbers_said(english) == numbers_said(chinese)


def test_a_hospitals_own_page_stands_over_the_shipped_one(content: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    mine = own / "en" / "small-page.md"
    mine.write_text(ENGLISH.replace("A small page", "Our small page"), "utf-8")
    page = read_library(content, TODAY, own).page("small-page", EN)
    assert page is not None
    assert page.own
    assert page.front.title == "Our small page"


def our_page(own: Path, *languages: Language, kind: str = "topic") -> None:
    """Write a page of the hospital's own that no way names, in these languages."""

    def named(text: str) -> str:
        return text.replace('"small-page"', '"our-page"').replace(
            'kind = "topic"', f'kind = "{kind}"'
        )

    texts = {EN: named(ENGLISH), ZH: stamped(named(CHINESE), named(ENGLISH), "our-page")}
    for language in languages:
        file = own / language / "our-page.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(texts[language], "utf-8")


def test_an_own_page_that_no_way_names_stands_at_the_end_of_its_station(
    content: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    our_page(own, EN, ZH)
    library = read_library(content, TODAY, own)
    assert library.path.page_order == ("small-page", "other-page", "our-page")
    assert "path-page" not in rules(library)
    (content / "path.toml").replace(own / "path.toml")
    assert "our-page" in read_library(content, TODAY, own).path.page_order


def test_an_own_page_has_no_door_while_it_blocks_or_a_language_is_missing(
    content: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    our_page(own, EN)
    half = read_library(content, TODAY, own)
    assert "our-page" not in half.path.page_order
    assert {"missing-language", "path-page"} <= rules(half)
    our_page(own, EN, ZH)
    chinese = own / ZH / "our-page.md"
    chinese.write_text(chinese.read_text("utf-8") + "\n<script>\n", "utf-8")
    assert "our-page" not in read_library(content, TODAY, own).path.page_order


def test_a_shipped_page_must_be_named_by_the_way(content: Path) -> None:
    our_page(content, EN, ZH)
    library = read_library(content, TODAY)
    assert "our-page" not in library.path.page_order
    assert "path-page" in rules(library)


def test_a_bad_own_page_gives_way_to_its_last_good_version(content: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    mine = own / "en" / "small-page.md"
    mine.write_text(ENGLISH.replace("A small page", "Our small page"), "utf-8")
    assert keep_good_pages(own, read_library(content, TODAY, own)) == 1
    assert keep_good_pages(own, read_library(content, TODAY, own)) == 0
    mine.write_text(ENGLISH.replace("A small page", "Our <script> page"), "utf-8")
    mine.write_text(mine.read_text("utf-8").replace("You wait", "<script>You wait"), "utf-8")

    without = read_library(content, TODAY, own)
    assert "own-page-kept" in rules(without)
    shipped = without.page("small-page", EN)
    assert shipped is not None
    assert shipped.front.title == "A small page"

    kept = read_library(content, TODAY, own, own / FOLDER)
    page = kept.page("small-page", EN)
    assert page is not None
    assert page.front.title == "Our small page"
    assert keep_good_pages(own, kept) == 0

    mine.unlink()
    assert keep_good_pages(own, read_library(content, TODAY, own)) == 1
    assert list((own / FOLDER).glob("*/*.md")) == []


def test_reviewed_means_a_clinician_and_a_lay_person(content: Path, tmp_path: Path) -> None:
    def reviewer(kind: str) -> str:
        return (
            f'{{ name = "N", role = "r", org = "o", kind = "{kind}", '
            'date = 2026-11-20, conflict = "none" }'
        )

    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    for kinds, is_reviewed in ((("clinician",), False), (("clinician", "lay"), True)):
        listed = ", ".join(reviewer(kind) for kind in kinds)
        text = ENGLISH.replace("reviewers = []", f"reviewers = [{listed}]")
        (own / "en" / "small-page.md").write_text(text, "utf-8")
        page = read_library(content, TODAY, own).page("small-page", EN)
        assert page is not None
        assert page.own
        assert (page.reviewed is not None) is is_reviewed
