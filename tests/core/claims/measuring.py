"""Recall and precision of the claims lint over labelled sentences."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hopewall.core.claims import TextKind, lint
from hopewall.core.codes import Language
from hopewall.core.finding import Severity
from hopewall.core.site import ProfileCode

CORPUS = Path(__file__).parents[1] / "claims_corpus"
FILES = {Language.EN: "en", Language.ZH_HANS: "zh"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence and the severity that a person gave it, under these profiles."""

    text: str
    language: Language
    profiles: frozenset[ProfileCode]
    kind: TextKind
    expect: str
    family: str

    @property
    def found(self) -> str:
        """What the lint says: the strictest finding that is more than a hint."""
        found = {each.severity for each in lint(self.text, self.language, self.profiles, self.kind)}
        for severity in (Severity.BLOCK, Severity.REVIEW):
            if severity in found:
                return severity.value
        return "none"


@dataclass(frozen=True, slots=True)
class Rates:
    """Of `blocks` sentences that must be blocked `caught` were; `raised` were blocked in all."""

    sentences: int
    blocks: int
    caught: int
    raised: int
    exact: int

    @property
    def recall(self) -> float:
        return self.caught / self.blocks

    @property
    def precision(self) -> float:
        return self.caught / self.raised

    def __str__(self) -> str:
        return (
            f"{self.sentences} sentences, {self.blocks} blocks: recall {self.recall:.3f}, "
            f"precision {self.precision:.3f}, same severity {self.exact / self.sentences:.3f}"
        )


def labelled(split: str, languages: Iterable[Language] = Language) -> list[Labelled]:
    """Read one split of the corpus."""
    found = []
    for language in languages:
        file = CORPUS / f"{split}_{FILES[language]}.toml"
        found += [
            Labelled(
                text=entry["text"],
                language=language,
                profiles=frozenset(map(ProfileCode, entry["profiles"])),
                kind=TextKind(entry["kind"]),
                expect=entry["expect"],
                family=entry["family"],
            )
            for entry in tomllib.loads(file.read_text("utf-8"))["sentence"]
        ]
    return found


def measured(sentences: Iterable[Labelled]) -> Rates:
    """Run the lint over sentences and count."""
    total = blocks = caught = raised = exact = 0
    for sentence in sentences:
        found = sentence.found
        total += 1
        exact += found == sentence.expect
        raised += found == "block"
        if sentence.expect == "block":
            blocks += 1
            caught += found == "block"
    return Rates(total, blocks, caught, raised, exact)
