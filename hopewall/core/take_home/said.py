"""Runs of a page as plain words for paper and for a code: values and facts filled in, no marks."""

from dataclasses import dataclass
from datetime import date

from hopewall.core.blocks import FactRun, Runs, SiteRun
from hopewall.core.blocks_text import plain
from hopewall.core.clean_text import clean
from hopewall.core.codes import Language
from hopewall.core.library import Library
from hopewall.core.site import Site
from hopewall.core.site_values import site_text

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


@dataclass(frozen=True, slots=True)
class Telling:
    """What texts are told with: the library, the hospital, the language, the day."""

    library: Library
    site: Site
    language: Language
    today: date

    @property
    def chinese(self) -> bool:
        """Whether it is told in Chinese."""
        return self.language is Language.ZH_HANS

    def said(self, runs: Runs) -> str:
        """Return the words of a text on one line."""
        return one_line(plain(runs, self._value))

    def _value(self, run: SiteRun | FactRun) -> str:
        if isinstance(run, SiteRun):
            return site_text(self.site, run.value, self.language)
        fact = self.library.facts.get(run.fact_id)
        if fact is None:
            return ""
        words = fact.value.get(self.language, "")
        return words + self._checked(fact.checked, late=fact.overdue(self.today))

    def _checked(self, when: date, *, late: bool) -> str:
        if self.chinese:
            return f"（{'可能已过时，' if late else ''}核对于 {self.day(when)}）"
        return f" ({'may be out of date, ' if late else ''}checked {self.day(when)})"

    def day(self, when: date) -> str:
        """Return a day as it is written in the language."""
        if self.chinese:
            return f"{when.year} 年 {when.month} 月 {when.day} 日"
        return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"

    @property
    def hospital(self) -> str:
        """Return the hospital's name, or words that stand for it."""
        return self.site.name.get(self.language) or ("本院" if self.chinese else "this hospital")


def one_line(text: str) -> str:
    """Return a text on one line without hidden characters."""
    return " ".join(clean(text)[0].split())
