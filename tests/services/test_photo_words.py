"""Whatever keeps a photo out is said in both languages, also what `media` says of a picture."""

import ast
import re
from pathlib import Path

import pytest

from hopewall.core.codes import Language
from hopewall.core.photo_approval import LACK_WORDS, Lack
from hopewall.media import formats
from hopewall.media.outcome import Refused
from hopewall.services.photo_intake import add_photo
from hopewall.services.photo_outcome import PhotoLacks, PhotoRefused
from hopewall.services.photo_words import UNKNOWN, in_chinese, refused_by, refused_picture
from hopewall.vault import VaultBusyError
from tests.services.photo_room import NOW, Room

HAN = re.compile("[\u4e00-\u9fff]")
MEDIA = Path(formats.__file__).parent


def written(node: ast.expr) -> str:
    """Return the text of a literal, with 7 for what is counted and the words of a constant."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name):
        return str(getattr(formats, node.id, ""))
    if isinstance(node, ast.JoinedStr):
        parts = []
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                parts.append(written(part.value) or "7")
            else:
                parts.append(written(part))
        return "".join(parts)
    return ""


def sentences() -> list[str]:
    found = set()
    for path in MEDIA.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Refused", "_Known"}:
                found.add(written(node.args[-1]))
    return sorted(found - {""})


def test_the_sentences_of_media_are_found() -> None:
    assert len(sentences()) > 30


@pytest.mark.parametrize("sentence", sentences())
def test_every_refusal_of_a_picture_has_its_chinese_words(sentence: str) -> None:
    chinese = in_chinese(sentence)
    assert chinese != UNKNOWN, sentence
    assert HAN.search(chinese)
    assert chinese.endswith("。")
    assert refused_picture(Refused(sentence)).said.in_language(Language.EN) == sentence


def test_a_sentence_nobody_knows_still_says_what_to_do() -> None:
    assert in_chinese("Something new.") == UNKNOWN


def test_what_a_photo_lacks_is_said_in_both_languages_and_each_differently() -> None:
    assert set(LACK_WORDS) == set(Lack)
    for language in Language:
        said = PhotoLacks(tuple(Lack)).sentences(language)
        assert len(set(said)) == len(Lack)
        assert all(bool(HAN.search(one)) is (language is Language.ZH_HANS) for one in said)


def test_the_vault_s_own_faults_are_said_in_both_languages() -> None:
    refused = refused_by(VaultBusyError("Another program is using the vault: try again."))
    assert refused.sentence.startswith("Another program")
    assert HAN.search(refused.said.zh_hans)


def test_a_real_refusal_speaks_both(room: Room) -> None:
    outcome = add_photo(room.desk, "person-1", b"GIF89a", NOW)
    assert isinstance(outcome, PhotoRefused)
    assert outcome.said.zh_hans.startswith("这是 GIF 文件")
