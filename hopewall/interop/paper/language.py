"""The words of a language."""

from typing import Final

from hopewall.core.codes import Language
from hopewall.interop.paper.chinese import CHINESE
from hopewall.interop.paper.english import ENGLISH
from hopewall.interop.paper.words import PaperWords

WORDS: Final[dict[Language, PaperWords]] = {Language.EN: ENGLISH, Language.ZH_HANS: CHINESE}
