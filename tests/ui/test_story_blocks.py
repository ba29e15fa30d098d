"""A person's text in blocks, as the kiosk, the session and Studio draw it."""

from hopewall.core.story_marks import paragraphs
from hopewall.ui.reading.story_blocks import blocks

TOLD = "I took:\n- tea\n- a **red** book\n\nThen **home**.\n\n2. rest\n3. walk"


def test_a_text_becomes_paragraphs_lists_and_steps() -> None:
    first, items, bold, steps = blocks(paragraphs(TOLD))
    assert (first["kind"], first["words"], first["runs"]) == ("paragraph", "I took:", [])
    assert items["kind"] == "list"
    assert [[run["text"] for run in runs] for runs in items["items"]] == [
        ["tea"],
        ["a ", "red", " book"],
    ]
    assert [run["strong"] for run in items["items"][1]] == [False, True, False]
    assert bold["words"] == "Then home."
    assert [(run["text"], run["strong"]) for run in bold["runs"]] == [
        ("Then ", False),
        ("home", True),
        (".", False),
    ]
    assert (steps["kind"], steps["first"], len(steps["items"])) == ("steps", 2, 2)


def test_lists_that_do_not_touch_are_two() -> None:
    kinds = [block["kind"] for block in blocks(["- a", "b", "- c", "1. d", "- e"])]
    assert kinds == ["list", "paragraph", "list", "steps", "list"]
    assert blocks([]) == []
