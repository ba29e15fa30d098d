"""The numbers of a page in words: X in every 100 people, who, how many, over what time."""

from dataclasses import dataclass

from hopewall.core.blocks import IconArray, NumberKind
from hopewall.core.take_home.said import Telling


@dataclass(frozen=True, slots=True)
class Number:
    """One icon array in words, with what a drawing of it needs."""

    kind: NumberKind
    count: int
    part: int
    of: int
    says: str
    part_says: str
    who: str

    @property
    def line(self) -> str:
        """Return all of it as one text."""
        return " ".join(text for text in (self.says, self.part_says, self.who) if text)


def number_in_words(block: IconArray, telling: Telling) -> Number:
    """Return the words of an icon array."""
    says, part, who, time = (
        telling.said(runs) for runs in (block.says, block.part_says, block.who, block.time)
    )
    if telling.chinese:
        return Number(
            block.kind,
            block.count,
            block.part_count,
            block.of,
            f"每 {block.of} 人中有 {block.count} 人：{says}。",
            f"其中 {block.part_count} 人：{part}。" if block.part_count else "",
            f"{who}，{time}。" + (f"共研究了 {block.people} 人。" if block.people else ""),
        )
    who = who[:1].upper() + who[1:]
    return Number(
        block.kind,
        block.count,
        block.part_count,
        block.of,
        f"{block.count} in every {block.of} people {says}.",
        f"{block.part_count} of them {part}." if block.part_count else "",
        f"{who}, {time}." + (f" {block.people:,} were studied." if block.people else ""),
    )
