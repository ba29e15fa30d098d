"""A sentence in both languages, each written natively and neither a translation of the other."""

from dataclasses import dataclass

from hopewall.core.codes import Language


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in both languages."""

    en: str
    zh_hans: str

    def in_language(self, language: Language) -> str:
        """Return the sentence in that language."""
        return self.zh_hans if language is Language.ZH_HANS else self.en
