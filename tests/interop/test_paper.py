"""The papers of a person: what is on them is text, in both languages, and nothing in it is code."""

import re
import subprocess
import time
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import which

import pytest

from hopewall.core.codes import Audience, ChannelName, Language
from hopewall.core.consent import (
    Purpose,
    Scope,
    Signer,
    WithdrawalChannel,
    WithdrawalExtent,
)
from hopewall.core.consent_on_day import ConsentStatus
from hopewall.core.withdrawal_clock import TaskKind
from hopewall.demo.hospital import DEMO_SITE
from hopewall.interop.paper.consent_copy import consent_copy
from hopewall.interop.paper.language import WORDS
from hopewall.interop.paper.withdrawal_paper import withdrawal_paper
from hopewall.interop.pdf import engine
from hopewall.interop.pdf.document import (
    Bullets,
    Callout,
    Document,
    Facts,
    Heading,
    Lead,
    Mark,
    Marked,
    Paper,
    Paragraph,
    Schedule,
    Small,
    Steps,
)
from hopewall.interop.pdf.engine import PdfMade, PdfNotMade, make_pdf
from tests.core import cases
from tests.interop.printed import Printed, squeezed
from tests.interop.test_fhir_consent import on_day
from tests.interop.test_receipts import facts

SHOWN_BY_CHANNELS = (Audience.LOBBY_SCREEN, Audience.EDUCATION_SESSION)
MADE = datetime(2026, 6, 15, 8, tzinfo=UTC)
HOSTILE = (
    '#read("/etc/passwd")',
    '#include "/etc/passwd"',
    '#import "@preview/cetz:0.3.0"',
    "#sys.inputs",
    '#eval("1")',
    "$ x^2 $",
    "*bold* _slanted_ `raw` ~",
    "\\ \\u{41} \\#",
    "= heading - list + enum / term: x",
    "<label> @reference",
    "// comment /* comment */",
    "]] #] } {{ )",
    "https://fictional.example/",
    "\"quotes\" 'and' --- ...",
)


def made(document: Document) -> Printed:
    outcome = make_pdf(document)
    assert isinstance(outcome, PdfMade), outcome
    return Printed(outcome.content)


def copy(language: Language = Language.EN, paper: Paper = Paper.A4) -> Document:
    return consent_copy(on_day(), DEMO_SITE, language, MADE, paper)


def receipt(language: Language = Language.EN, paper: Paper = Paper.A4) -> Document:
    return withdrawal_paper(facts(), DEMO_SITE, language, paper, "ab" * 32)


def of_parts(*parts: object) -> Document:
    return replace(copy(), parts=parts)  # type: ignore[arg-type]


def test_the_copy_says_in_english_what_was_agreed_and_how_to_take_it_back() -> None:
    text = made(copy()).text
    for words in (
        "Your consent",
        "Lan Fictional",
        "1 March 2026",
        "29 February 2028",
        "A photo that shows your face",
        "You can take it back on any day. You need no reason.",
        "What we cannot bring back",
        "000-0000-0001",
        "consent-1",
        "Checked by a second member of staff against every page of the scanned form (3 March 2026)",
    ):
        assert squeezed(words) in squeezed(text), words


def test_the_copy_is_real_searchable_text_in_chinese_too() -> None:
    printed = made(copy(Language.ZH_HANS))
    text = squeezed(printed.text)
    for words in (
        "您的知情同意书",
        "虚构兰",
        "2026年3月1日",
        "露脸的照片",
        "怎样撤回",
        "哪些收不回来",
        "逐页对照同意书扫描件核对",
    ):
        assert words in text, words
    assert "NotoSansSC" in printed.fonts()
    assert "zh" in printed.data


def test_the_copy_says_so_where_nobody_has_checked_the_record() -> None:
    unchecked = replace(on_day().record, verified_by="", verified_at=None, verified_against=None)
    for language, words in (
        (Language.EN, "Not checked by a second member of staff yet"),
        (Language.ZH_HANS, "尚未经另一位工作人员核对"),
    ):
        document = consent_copy(on_day(unchecked), DEMO_SITE, language, MADE, Paper.A4)
        (facts_of,) = [part for part in document.parts if isinstance(part, Facts)]
        assert facts_of.rows[-1][1] == words


def test_the_receipt_lists_every_place_with_its_task_and_day() -> None:
    for language, words in (
        (Language.EN, ("Screen in the lobby", "ward 3", "1 July 2026", "Done on 3 June 2026")),
        (Language.ZH_HANS, ("大厅屏幕", "ward 3", "2026年7月1日", "2026年6月3日已完成")),
    ):
        text = squeezed(made(receipt(language)).text)
        for word in (
            *words,
            WORDS[language].tasks["recall"],
            WORDS[language].withdrawal.other_step,
        ):
            assert squeezed(word) in text, word
        assert "ab" * 32 in text
        assert "another kind" not in text


def test_a_partial_withdrawal_names_the_part_and_a_whole_one_says_everything() -> None:
    event = cases.withdrawal(WithdrawalExtent.SCOPES, scopes=frozenset({Scope.VIDEO}))
    part = facts(withdrawal=event, consents=(on_day(None, event),))
    text = made(withdrawal_paper(part, DEMO_SITE, Language.EN, Paper.A4, "")).text
    assert squeezed("A film of you") in squeezed(text)
    assert squeezed("Everything you had agreed") not in squeezed(text)
    assert squeezed("We know of no place") in squeezed(text)


@pytest.mark.parametrize("status", [s for s in ConsentStatus if s is not ConsentStatus.ACTIVE])
def test_a_copy_that_is_not_in_force_says_so_before_anything_else(status: ConsentStatus) -> None:
    document = consent_copy(
        replace(on_day(), status=status), DEMO_SITE, Language.EN, MADE, Paper.A4
    )
    first = document.parts[0]
    assert isinstance(first, Lead)
    assert "not in use yet" in first.text or "no longer in force" in first.text


def test_nothing_in_a_text_is_ever_code() -> None:
    for text in HOSTILE:
        parts = (
            Heading(text),
            Lead(text),
            Paragraph(text),
            Small(text),
            Facts(((text, text),)),
            Marked(Mark.YES, text, (text,)),
            Bullets((text,)),
            Steps((text,)),
            Schedule((text, text), ((text, text),)),
            Callout(text, (text,)),
        )
        whole = replace(of_parts(*parts), title=text, issuer=text, footer=text)
        said = squeezed(made(whole).text)
        assert said.count(squeezed(text)) >= len(parts) + 3, text
        assert "root:x" not in said


def test_a_hostile_name_and_contact_are_printed_as_they_stand() -> None:
    subject = cases.person()
    for text in HOSTILE:
        named = replace(subject, names=replace(subject.names, full={Language.EN: text}))
        consent = replace(
            on_day(), subject=named, record=replace(on_day().record, controller_contact=text)
        )
        printed = made(consent_copy(consent, DEMO_SITE, Language.EN, MADE, Paper.A4))
        assert squeezed(printed.text).count(squeezed(text)) >= 2, text


def test_the_design_reads_no_file_and_evaluates_nothing() -> None:
    source = re.sub(r"//.*", "", Path(engine.__file__).with_name("page.typ").read_text("utf-8"))
    for word in ("read(", "eval(", "include", "import", "image(", "plugin(", "csv(", "yaml("):
        assert word not in source, word


def test_typst_sees_no_file_even_where_the_design_would_ask_for_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for asked in ("/etc/passwd", "../../../../etc/passwd", "page.typ"):
        monkeypatch.setattr(engine, "_design", lambda asked=asked: f'#read("{asked}")'.encode())
        outcome = make_pdf(copy())
        assert isinstance(outcome, PdfNotMade)
        assert "root:" not in outcome.sentence


def test_the_same_document_is_the_same_bytes_and_carries_the_caller_s_day() -> None:
    one, two = make_pdf(copy()), make_pdf(copy())
    assert one == two
    assert "2026-06-15" in made(copy()).data
    other = replace(copy(), made=datetime(2026, 6, 16, tzinfo=UTC))
    assert make_pdf(other) != one


def test_it_is_tagged_and_says_that_it_is_pdf_ua_and_pdf_a() -> None:
    printed = made(copy())
    assert b"/StructTreeRoot" in printed.content
    assert re.search(r"<pdfuaid:part>1<", printed.data)
    assert re.search(r"<pdfaid:part>2<", printed.data)
    assert re.search(r"<pdfaid:conformance>A<", printed.data)
    assert printed.fonts() <= {"AtkinsonHyperlegibleNext", "NotoSansSC"}


def test_both_papers_have_their_size() -> None:
    assert b"[0 0 595" in made(copy()).content
    assert b"[0 0 612 792]" in made(copy(paper=Paper.LETTER)).content


def test_a_character_that_no_font_has_does_not_keep_the_paper_from_being_made() -> None:
    outcome = make_pdf(of_parts(Paragraph("Nguyễn ཨོཾ 😀")))
    assert isinstance(outcome, PdfMade)
    assert set("ཨ😀") <= set(outcome.unprintable)
    assert "Nguyen" in Printed(outcome.content).text


def test_characters_that_hide_or_turn_text_around_are_not_printed() -> None:
    text = made(of_parts(Paragraph("a\u202eb\u200bc\x00d"))).text
    assert "abcd" in squeezed(text)


def test_a_document_without_end_is_refused_in_one_sentence() -> None:
    outcome = make_pdf(of_parts(Paragraph("x" * 500_000)))
    assert isinstance(outcome, PdfNotMade)
    assert outcome.sentence.endswith(".")


def test_setting_a_paper_takes_less_than_three_seconds() -> None:
    began = time.monotonic()
    made(copy(Language.ZH_HANS))
    made(receipt(Language.ZH_HANS))
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("language", list(Language))
def test_every_word_is_there_in_every_language(language: Language) -> None:
    words = WORDS[language]
    assert set(words.scopes) == set(Scope)
    assert set(words.audiences) == set(Audience)
    assert set(words.purposes) == set(Purpose)
    assert set(words.signers) == set(Signer)
    assert set(words.statuses) == set(ConsentStatus)
    assert set(words.channels) == set(WithdrawalChannel)
    assert set(words.tasks) >= {kind.value for kind in TaskKind}
    assert set(words.places) >= set(ChannelName) | (set(Audience) - set(SHOWN_BY_CHANNELS))
    for text in _texts(words):
        assert text.strip(), "an empty word"
        if language is Language.EN:
            assert text.isascii(), text


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):  # type: ignore[arg-type]
            if field.name != "page":
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from (text for item in value.values() for text in _texts(item))


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not on this machine")
def test_another_program_reads_the_same_words(tmp_path: Path) -> None:
    outcome = make_pdf(receipt(Language.ZH_HANS))
    assert isinstance(outcome, PdfMade)
    (tmp_path / "r.pdf").write_bytes(outcome.content)
    said = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "r.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    for words in ("撤回同意回执", "哪些收不回来", "知情同意办公室"):
        assert words in squeezed(said)
