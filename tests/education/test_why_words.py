"""Every sentence that a rule can say has a Chinese one, found in the source of the rules."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from hopewall.education.checks.why_tables import IN_CHINESE, IN_ENGLISH
from hopewall.education.checks.why_words import why_in_chinese, why_said

EDUCATION = Path(__file__).resolve().parents[2] / "hopewall" / "education"
CHECKS = [
    file
    for file in sorted((EDUCATION / "checks").glob("*.py"))
    # Decks and what stands around the pages are not shown beside a text.
    if file.stem not in {"rules", "rule_words", "why_words", "why_tables", "collection", "decks"}
]
READERS = [
    EDUCATION / f"{name}.py"
    for name in ("page_file", "prose_blocks", "inline_runs", "data_blocks", "front_matter")
]
_PATTERN = re.compile(r"\\[bdws(]|\(\?")
_HAN = re.compile(r"[\u4e00-\u9fff]")
NOT_SAID = re.compile(r"[A-Z][a-z]+( [A-Z][a-z]+)+|[A-Z ]+|([a-z-]+ ){4}[a-z- ]+[a-z]")


def said(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        parts = (each.value if isinstance(each, ast.Constant) else "7" for each in node.values)
        return "".join(map(str, parts))
    return ""


def sentences(file: Path) -> Iterator[str]:
    """The texts of a source that are sentences, placeholders filled with a number."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Expr | ast.JoinedStr):
            continue
        for child in ast.iter_child_nodes(node):
            text = said(child)
            ends = text.endswith((".", "?")) or text.startswith("'")
            if ends and " " in text and not _PATTERN.search(text):
                yield text


def test_the_rules_sentences_were_found() -> None:
    assert sum(len(list(sentences(file))) for file in (*CHECKS, *READERS)) > 90


@pytest.mark.parametrize("file", [*CHECKS, *READERS], ids=lambda file: file.stem)
def test_every_sentence_of_a_rule_is_said_in_chinese(file: Path) -> None:
    missing = [text for text in sentences(file) if not _HAN.search(why_in_chinese(text))]
    assert not missing


def test_the_reasons_of_words_are_said_in_both_languages() -> None:
    lists = tomllib.loads((EDUCATION / "checks" / "words.toml").read_text("utf-8"))
    for entry in (*lists["en"], *lists["zh"]):
        both = why_said(entry["why"])
        assert _HAN.search(both.zh_hans), entry["why"]
        assert re.search("[a-z]", both.en), entry["why"]


def test_values_are_said_in_chinese_too() -> None:
    why = "the English has BulletList of 3; Table of 2 × 4; here: running text only."
    assert why_in_chinese(why) == "英文页面有：列表（3 项）、表格；这里：只有正文"
    assert why_in_chinese("source cuh stands in the translation only.") == (
        "来源 cuh 只出现在译文里"
    )
    assert why_in_chinese("28 words in one sentence; aim for 20.") == "一句 28 词，最好不超过 20"
    assert why_in_chinese("nobody has said this.") == ""


def test_no_chinese_sentence_ends_like_an_english_one() -> None:
    assert not [one for one in IN_CHINESE.values() if one.endswith((".", " "))]
    assert all(one.endswith(".") for one in IN_ENGLISH.values())
