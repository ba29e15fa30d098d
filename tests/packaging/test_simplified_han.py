"""The table of simplified characters is what its script makes of OpenCC's."""

from pathlib import Path

from simplified_han import TARGET, module, pairs

from hopewall.core.claims.simplified_han import SIMPLIFIED, TRADITIONAL


def test_the_first_simplified_form_is_taken() -> None:
    table = "癒\t愈\n乾\t干 乾\n愈\t愈\n兩字\t两字\n\n"
    assert pairs(table) == [("乾", "干"), ("癒", "愈")]


def test_the_module_is_as_the_script_writes_it() -> None:
    assert Path(TARGET).read_text("utf-8") == module(
        list(zip(TRADITIONAL, SIMPLIFIED, strict=True))
    )
