"""The table of people with their photos: its columns in both languages, and a row as a draft.

A head may be in English codes or in Chinese; the two may even be mixed. A row whose first cell
begins with # explains the table and is nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from hopewall.core.codes import Language
from hopewall.core.person import Capacity, NameKind, PosthumousInstruction, Subject, VitalStatus
from hopewall.core.site import LocalText
from hopewall.interop.table import values
from hopewall.interop.table.draft import Cells, subject_of
from hopewall.interop.table.fault import CellError, RowFault, TableRefused
from hopewall.interop.table.reading import Row, Table
from hopewall.interop.table.workbook import workbook_bytes
from hopewall.interop.table.writing import csv_bytes

REQUIRED: Final = ("source_id", "person_id")
COMMENT: Final = "#"
EXAMPLES: Final = frozenset({"example", "示例"})
"""What stands as the source of the template's example, which is nobody."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's Chinese name, what goes into it in both languages, and an example."""

    chinese: str
    english_help: str
    chinese_help: str
    example: str = ""


_YES_NO: Final = ("yes, no, or empty where nobody asked", "yes 或 no；没问过就留空")


def _codes(*kinds: str) -> tuple[str, str]:
    return "one of: " + ", ".join(kinds), "填其中一个：" + "、".join(kinds)


COLUMNS: Final[dict[str, Column]] = {
    "source_id": Column(
        "来源",
        "the desk or list this row comes from; always the same word",
        "这一行来自哪里；始终用同一个词",
        "example",
    ),
    "person_id": Column(
        "人员编号",
        "the person's number there; never a medical record number",
        "此人在该处的编号；不要用病历号",
        "A-001",
    ),
    "full_name_en": Column("英文全名", "a name", "英文全名"),
    "full_name_zh": Column("中文全名", "a name", "中文全名"),
    "first_name_en": Column("英文称呼", "a name", "英文称呼", "Lan"),
    "first_name_zh": Column("中文称呼", "a name", "中文称呼", "阿兰"),
    "pseudonym_en": Column(
        "英文化名", "a name that the person chose", "本人选定的英文化名", "Soup"
    ),
    "pseudonym_zh": Column(
        "中文化名", "a name that the person chose", "本人选定的中文化名", "汤汤"
    ),
    "name_choice": Column("希望的称呼方式", *_codes(*NameKind), "pseudonym"),
    "languages": Column("语言", "that the person reads", "本人能阅读的语言", "zh-Hans, en"),
    "profiles": Column("适用法律", "CN, US, EU, UK", "CN、US、EU、UK", "CN"),
    "capacity": Column("行为能力", *_codes(*Capacity), "adult_capable"),
    "vital_status": Column("在世情况", *_codes(*VitalStatus), "alive"),
    "vital_checked_on": Column("在世情况核实日期", "a day", "日期", "2026-03-01"),
    "posthumous_instruction": Column("身后意愿", *_codes(*PosthumousInstruction), "ask_relative"),
    "safeguarding_flag": Column("需要保护", *_YES_NO, "no"),
    "research_participant": Column("参加研究", *_YES_NO, "no"),
    "trial_id": Column("研究编号", "where the person takes part in research", "参加研究时填写"),
    "birth_year_month": Column(
        "出生年月", "only for somebody under 18: 2015-07", "仅未成年人填写：2015-07"
    ),
    "majority_date": Column(
        "成年日期", "only for somebody under 18: a day", "仅未成年人填写：日期"
    ),
    "photo_file": Column(
        "照片文件",
        "the photo's file name in the folder of --photos; it is not kept",
        "照片在 --photos 文件夹中的文件名；不会保存",
        "lan.jpg",
    ),
    "photo_taken_on": Column("拍摄日期", "a day", "日期", "2026-02-14"),
    "alt_text_en": Column(
        "英文照片说明",
        "what is to be seen, for people who cannot see it",
        "用英文描述画面，供视障者使用",
        "A woman laughs over a bowl of soup.",
    ),
    "alt_text_zh": Column(
        "中文照片说明",
        "the same in Chinese",
        "用中文描述画面，供视障者使用",
        "一位女士端着汤，笑得很开心。",
    ),
}

_BY_CHINESE: Final = {column.chinese: name for name, column in COLUMNS.items()}


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a row says: a person without an id, and their photo."""

    row: int
    source_id: str
    person_id: str
    subject: Subject
    photo_file: str
    photo_taken_on: date | None
    alt_text: LocalText


def in_codes(table: Table) -> Table | TableRefused:
    """Return the table with its columns' codes for names and without what explains it."""
    columns = tuple(_BY_CHINESE.get(name, name) for name in table.columns)
    unknown = sorted({*columns} - COLUMNS.keys())
    missing = [name for name in REQUIRED if name not in columns]
    twice = sorted({name for name in columns if columns.count(name) > 1})
    for wrong, names in (
        ("lacks the column", missing),
        ("has a column that is not known:", unknown),
        ("names a column twice, maybe in both languages:", twice),
    ):
        if names:
            return TableRefused(
                f"The table cannot be taken, it {wrong} {', '.join(names[:8])}; "
                "'hopewall import template people' shows them all."
            )
    named = dict(zip(table.columns, columns, strict=True))
    rows: list[Row | RowFault] = []
    for row in table.rows:
        if isinstance(row, RowFault):
            rows.append(replace(row, column=named.get(row.column, row.column)))
            continue
        first = next(iter(row.cells.values()), "")
        if not first.startswith(COMMENT):
            rows.append(Row(row.number, {named[key]: cell for key, cell in row.cells.items()}))
    return Table(columns, tuple(rows), table.encoding)


def person_of(row: Row) -> PersonDraft | RowFault:
    """Return the draft of a row in codes, or what is wrong with the row."""
    cells = Cells(row.cells)
    try:
        source_id = cells.needed("source_id")
        if source_id.casefold() in EXAMPLES:
            raise CellError("this is the template's example: delete the row.")
        return PersonDraft(
            row=row.number,
            source_id=source_id,
            person_id=cells.needed("person_id"),
            subject=subject_of(cells),
            photo_file=cells.text("photo_file"),
            photo_taken_on=cells.take("photo_taken_on", values.day),
            alt_text={
                language: text
                for language, column in (
                    (Language.EN, "alt_text_en"),
                    (Language.ZH_HANS, "alt_text_zh"),
                )
                if (text := cells.text(column))
            },
        )
    except CellError as error:
        return RowFault(row.number, cells.column, str(error))


def people_template(language: Language, *, workbook: bool) -> bytes:
    """Return an empty table with explanations and a worked example, as CSV or XLSX."""
    chinese = language is Language.ZH_HANS
    head = [column.chinese if chinese else name for name, column in COLUMNS.items()]
    helps = [one.chinese_help if chinese else one.english_help for one in COLUMNS.values()]
    helps[0] = f"{COMMENT} {helps[0]}"
    example = [column.example for column in COLUMNS.values()]
    if chinese:
        example[0] = "示例"
    rows: Sequence[Sequence[str]] = (head, helps, example)
    if workbook:
        return workbook_bytes("people" if not chinese else "人员", rows)
    return csv_bytes(head, rows[1:])
