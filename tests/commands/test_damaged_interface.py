"""An interface whose own files are damaged, from the command line."""

import pytest

from hopewall.commands.on_screen import damage_said
from hopewall.commands.speaking import CommandError
from hopewall.ui.stage import DAMAGED, StageError


def test_it_is_one_sentence_that_says_what_to_do() -> None:
    with pytest.raises(CommandError) as said, damage_said():
        raise StageError(DAMAGED)
    assert str(said.value) == "The interface is damaged; install hopewall again."


def test_anything_else_is_not_taken_for_it() -> None:
    with pytest.raises(ValueError, match="another fault"), damage_said():
        raise ValueError("another fault")
