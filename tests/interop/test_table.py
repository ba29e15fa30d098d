"""Reading and writing tables: encodings, dates, answers, formulas; nothing is guessed."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopewall.core.codes import Audience
from hopewall.core.consent import Answer, Purpose, Scope
from hopewall.core.person import NameKind
from hopewall.interop.table import values
from hopewall.interop.table.columns import COLUMNS, columns_fault
from hopewall.interop.table.draft import Draft, draft_of
from hopewall.interop.table.fault import CellError, RowFault, TableRefused
from hopewall.interop.table.pdf_folder import pdf_folder
from hopewall.interop.table.reading import LARGEST, Row, Table, read_table, table_of
from hopewall.interop.table.redcap import EXAMPLE, RedcapMap, as_plain, left_out, read_map
from hopewall.interop.table.template import template_bytes
from hopewall.interop.table.writing import csv_bytes, guarded, unguarded

HEAD = "source_id,record_id,first_name_zh,signed_on,scope_face_photo\n"


def table(text: str | bytes, encoding: str = "utf-8") -> Table:
    content = text if isinstance(text, bytes) else text.encode(encoding)
    found = table_of(content, "people.csv")
    assert isinstance(found, Table), found
    return found


def refused(content: bytes) -> str:
    found = table_of(content, "people.csv")
    assert isinstance(found, TableRefused), found
    assert found.sentence.endswith(".")
    return found.sentence


def drafts(text: str | bytes, encoding: str = "utf-8") -> list[Draft | RowFault]:
    return [
        row if isinstance(row, RowFault) else draft_of(row, "site")
        for row in table(text, encoding).rows
    ]


def one(text: str) -> Draft:
    (found,) = drafts(text)
    assert isinstance(found, Draft), found
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk"])
def test_chinese_is_read_in_each_encoding_that_a_hospital_saves(encoding: str) -> None:
    (found,) = drafts(HEAD + "desk,1,虚构喆玥,2026年3月1日,同意\n", encoding)
    assert isinstance(found, Draft), found
    assert list(found.subject.names.first.values()) == ["虚构喆玥"]
    assert found.record.signed_on == date(2026, 3, 1)


@pytest.mark.parametrize("name", ["José", "Müller", "Zoë Ångström", "François", "Núñez", "Peñá"])
def test_a_western_encoding_is_refused_by_row_and_column_and_never_read_as_chinese(
    name: str,
) -> None:
    found = drafts(HEAD + f"desk,1,{name},2026-03-01,yes\ndesk,2,Ann,2026-03-01,yes\n", "cp1252")
    assert isinstance(found[0], RowFault), found[0]
    assert found[0].sentence.startswith("Row 2, column first_name_zh: ")
    assert "UTF-8" in found[0].sentence
    assert isinstance(found[1], Draft)


def test_a_private_character_is_refused_instead_of_dropped_from_a_name() -> None:
    (found,) = drafts(HEAD + "desk,1,虚\ue123构,2026-03-01,yes\n")
    assert isinstance(found, RowFault)
    assert "only one computer" in found.sentence


def test_a_letter_that_was_lost_before_is_seen() -> None:
    (found,) = drafts(HEAD + "desk,1,Jos\ufffd,2026-03-01,yes\n")
    assert isinstance(found, RowFault)
    assert "lost" in found.sentence


@pytest.mark.parametrize(
    "written",
    ["2026-03-01", "2026/3/1", "2026/03/01", "2026.3.1", "2026年3月1日", "2026年03月01日",
     "２０２６－３－１", "2026-03-01 14:22", "2026-03-01T14:22:05"],
)  # fmt: skip
def test_a_day_is_known_in_every_way_that_begins_with_the_year(written: str) -> None:
    assert values.day(written) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("03/04/2026", "mistaken for each other"),
        ("3-4-26", "mistaken for each other"),
        ("25/04/2026", "mistaken for each other"),
        ("46082", "no date"),
        ("2026-02-30", "no such day"),
        ("1026-02-03", "year cannot be right"),
        ("2026-3/1", "no date"),
        ("tomorrow", "no date"),
    ],
)
def test_a_day_that_is_not_certain_is_refused_by_row_and_column(written: str, why: str) -> None:
    with pytest.raises(CellError, match=why):
        values.day(written)
    (found,) = drafts(HEAD + f"desk,1,x,{written},yes\n")
    assert isinstance(found, RowFault)
    assert found.sentence.startswith("Row 2, column signed_on: ")
    assert written not in found.sentence


def test_what_nobody_answered_is_neither_yes_nor_no() -> None:
    draft = one(HEAD + "desk,1,x,2026-03-01,\n")
    assert draft.record.scopes == {}
    assert draft.record.audiences == {}
    assert draft.record.purposes == frozenset()
    assert draft.record.filled_before_signing is None
    assert draft.record.sensitive_separate is None
    assert draft.subject.capacity is None
    assert draft.subject.safeguarding_flag is None
    assert draft.subject.names.choice is NameKind.GENERIC


@pytest.mark.parametrize(
    ("cell", "answer"),
    [("yes", Answer.GRANTED), ("是", Answer.GRANTED), ("1", Answer.GRANTED),
     ("no", Answer.REFUSED), ("不同意", Answer.REFUSED), ("0", Answer.REFUSED)],
)  # fmt: skip
def test_an_answer_is_taken_as_given(cell: str, answer: Answer) -> None:
    assert one(HEAD + f"desk,1,x,2026-03-01,{cell}\n").record.scopes == {Scope.FACE_PHOTO: answer}


@pytest.mark.parametrize("cell", ["maybe", "yes?", "ja", "2", "x", "不", "同意吗"])
def test_what_is_not_clearly_yes_is_never_yes(cell: str) -> None:
    (found,) = drafts(HEAD + f"desk,1,x,2026-03-01,{cell}\n")
    granted = isinstance(found, Draft) and found.record.scopes.get(Scope.FACE_PHOTO)
    assert granted is not Answer.GRANTED


@given(st.text(max_size=12))
def test_no_cell_at_all_is_taken_for_a_yes_unless_it_is_one(cell: str) -> None:
    try:
        answered = values.answer(cell)
    except CellError:
        return
    assert (answered is Answer.GRANTED) == (values.flag(cell) is True)
    if answered is Answer.GRANTED:
        assert values._normal(cell).casefold() in values._YES


def test_nothing_comes_in_verified() -> None:
    everything = ",".join(COLUMNS) + "\n" + ",".join("" for _ in COLUMNS)
    row = Row(2, {**dict.fromkeys(COLUMNS, ""), "source_id": "d", "record_id": "1"})
    assert everything
    found = draft_of(row, "site")
    assert isinstance(found, Draft)
    assert found.record.verified_by == ""
    assert found.record.verified_at is None
    assert found.record.patient_reviews == ()
    assert found.record.ad_determination is None
    assert not [column for column in COLUMNS if "verif" in column or "mrn" in column]


def test_every_scope_audience_and_purpose_has_its_column() -> None:
    for prefix, kind in (("scope", Scope), ("audience", Audience), ("purpose", Purpose)):
        assert {f"{prefix}_{key}" for key in kind} <= COLUMNS.keys()


def test_wrong_columns_are_one_sentence_that_names_them() -> None:
    fault = columns_fault(("record_id", "scope_face", "colour"))
    assert "lacks the column source_id" in fault
    assert "colour, scope_face" in fault
    assert fault.count(". ") == 0
    assert columns_fault(COLUMNS) == ""


def test_a_bad_row_never_stops_the_others() -> None:
    found = drafts(HEAD + "desk,1,x,nonsense,yes\ndesk,2\n\n,,,,\ndesk,3,y,2026-03-01,yes\n")
    assert [type(one).__name__ for one in found] == ["RowFault", "RowFault", "Draft"]
    assert [one.row for one in found] == [2, 3, 6]


@pytest.mark.parametrize(
    ("content", "saying"),
    [
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "Excel"),
        (b"%PDF-1.7", "PDF"),
        ("a,b".encode("utf-16"), "UTF-16"),
        (b"a,b\n\0\0", "binary"),
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"a,a\n", "twice"),
        (b"a,\n", "no name"),
        (b'a,b\n"x,1\n', "quotation mark"),
    ],
)
def test_what_is_no_table_is_one_sentence(content: bytes, saying: str) -> None:
    assert saying in refused(content)


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    found = read_table(path)
    assert isinstance(found, TableRefused)
    assert "larger" in found.sentence


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_of_any_spreadsheet_will_do(separator: str) -> None:
    found = table(f"source_id{separator}record_id\nd{separator}1\n")
    assert found.rows == (Row(2, {"source_id": "d", "record_id": "1"}),)


FORMULAS = ['=HYPERLINK("http://x")', "+1+1", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1"]


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_formula_comes_in_as_text_and_goes_out_as_text(cell: str) -> None:
    written = csv_bytes(["a"], [[cell]]).decode("utf-8-sig")
    (shown,) = list(csv.reader(StringIO(written)))[1]
    assert shown == "'" + cell
    assert table(written).rows == (Row(2, {"a": cell}),)


@given(st.text(alphabet="=+-@'\t abc虚＝", max_size=8))
def test_guarding_is_undone_exactly(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell or cell.startswith("'")
    assert not guarded(cell).lstrip(" ").startswith(("=", "+", "-", "@", "\t"))


def test_the_template_has_every_column_and_cannot_be_imported_by_mistake() -> None:
    found = table(template_bytes())
    assert found.columns == tuple(COLUMNS)
    assert all(isinstance(one, RowFault) for one in drafts(template_bytes()))


def example() -> RedcapMap:
    found = read_map(EXAMPLE)
    assert isinstance(found, RedcapMap), found
    return found


def redcap_rows(*changes: dict[str, str]) -> bytes:
    """A REDCap export with the example's fields and one that nobody asked for."""
    fields = [*example().columns.values(), "hospital_phone"]
    lines = [
        ",".join({**dict.fromkeys(fields, ""), **change}[field] for field in fields)
        for change in changes
    ]
    return ("\n".join([",".join(fields), *lines]) + "\n").encode()


def test_the_shipped_map_reads_an_export_and_leaves_the_rest_out() -> None:
    export = table(
        redcap_rows(
            {"record_id": "7", "consent_form_timestamp": "2026-03-01 14:22:05", "signed_by": "2",
             "may_show_face": "1", "may_show_quote": "0", "purpose___1": "1", "purpose___2": "0",
             "given_name_zh": "NA", "hospital_phone": "secret"},
        )
    )  # fmt: skip
    plain = as_plain(export, example())
    assert isinstance(plain, Table)
    assert columns_fault(plain.columns) == ""
    (row,) = plain.rows
    assert isinstance(row, Row)
    draft = draft_of(row, "site")
    assert isinstance(draft, Draft), draft
    assert draft.source_id == "redcap-wall-consent"
    assert draft.record.signed_on == date(2026, 3, 1)
    assert str(draft.record.signer) == "guardian"
    assert draft.record.scopes == {Scope.FACE_PHOTO: Answer.GRANTED, Scope.QUOTE: Answer.REFUSED}
    assert draft.record.purposes == {Purpose.PATIENT_EDUCATION}
    assert draft.subject.names.first == {}
    assert draft.scan_file == "*_id7_*.pdf"
    assert left_out(export, example()) == ("hospital_phone",)


def test_an_unticked_box_is_no_answer_unless_the_map_says_that_it_is_a_no(tmp_path: Path) -> None:
    text = '[columns]\nrecord_id = "id"\nscope_video = "show___3"\n'
    for unticked, scopes in (("unanswered", {}), ("refused", {Scope.VIDEO: Answer.REFUSED})):
        path = tmp_path / "map.toml"
        path.write_text(f'source_id = "r"\nunticked = "{unticked}"\n{text}')
        mapping = read_map(path)
        assert isinstance(mapping, RedcapMap)
        plain = as_plain(table("id,show___3\n1,0\n"), mapping)
        assert isinstance(plain, Table)
        (row,) = plain.rows
        assert isinstance(row, Row)
        draft = draft_of(row, "site")
        assert isinstance(draft, Draft)
        assert draft.record.scopes == scopes


@pytest.mark.parametrize(
    ("text", "saying"),
    [
        ("nonsense", "no TOML"),
        ('[columns]\nrecord_id = "a"', "source_id"),
        ('source_id = "r"', "record_id"),
        ('source_id = "r"\n[columns]\nrecord_id = "a"\ncolour = "b"', "colour"),
        ('source_id = "r"\nextra = 1\n[columns]\nrecord_id = "a"', "extra"),
        ('source_id = "r"\nunticked = "yes"\n[columns]\nrecord_id = "a"', "unticked"),
        ('source_id = "r"\n[columns]\nrecord_id = 5', "[columns]"),
        ('source_id = "r"\n[columns]\nrecord_id = "a"\n[values]\nsigner = "b"', "values.signer"),
    ],
)
def test_a_wrong_map_is_one_sentence(tmp_path: Path, text: str, saying: str) -> None:
    path = tmp_path / "map.toml"
    path.write_text(text)
    found = read_map(path)
    assert isinstance(found, TableRefused)
    assert saying in found.sentence


def test_an_export_without_the_map_s_fields_is_one_sentence() -> None:
    found = as_plain(table("record_id\n1\n"), example())
    assert isinstance(found, TableRefused)
    assert "after_death" in found.sentence


def test_a_pdf_is_found_in_its_folder_only_and_must_be_one(tmp_path: Path) -> None:
    folder = tmp_path / "pdfs"
    folder.mkdir()
    (folder / "pid1_id7_a.pdf").write_bytes(b"%PDF-1.7 seven")
    (folder / "pid1_id77_a.pdf").write_bytes(b"%PDF-1.7 seventy-seven")
    (folder / "fake.pdf").write_bytes(b"MZ")
    (tmp_path / "outside.pdf").write_bytes(b"%PDF-1.7 outside")
    (folder / "link.pdf").symlink_to(tmp_path / "outside.pdf")
    pdfs = pdf_folder(folder)
    assert pdfs.content("*_id7_*.pdf") == b"%PDF-1.7 seven"
    for name in ("../outside.pdf", "link.pdf", "fake.pdf", "*.pdf", "none.pdf", "/etc/passwd", ""):
        with pytest.raises(CellError):
            pdfs.content(name)
