"""Counting how often the reading was right, wrong, or said nothing, and which cases to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Right, wrong and missed answers of several measures; `misses` says each one in a line."""

    answers: dict[str, Counter[str]] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def add(self, measure: str, answer: str, case: str = "") -> None:
        """Count one answer: right, wrong or missed; all but right ones are remembered."""
        self.answers.setdefault(measure, Counter())[answer] += 1
        if answer != "right" and case:
            self.misses.append(f"{measure}: {answer}: {case}")

    def total(self, measure: str) -> int:
        """How many answers a measure has."""
        return sum(self.answers.get(measure, Counter()).values())

    def share(self, measure: str, answer: str = "right") -> float:
        """The share of an answer, 0 to 1; nothing asked counts as nothing found."""
        total = self.total(measure)
        return self.answers[measure][answer] / total if total else 0.0

    def lines(self) -> list[str]:
        """One line a measure: right n/N, its share, and the wrong and missed ones."""
        made = []
        for measure, counts in self.answers.items():
            told = f"{measure:<28}{counts['right']:>5}/{self.total(measure):<5}"
            told += f"{self.share(measure):>8.1%} right"
            for answer in ("wrong", "missed"):
                told += f"  {self.share(measure, answer):>6.1%} {answer} ({counts[answer]})"
            made.append(told)
        return made


def judge(got: str | None, accepted: Iterable[str | None]) -> str:
    """Whether a column's field is right, wrong, or missed (left open where it means one)."""
    if got in set(accepted):
        return "right"
    return "wrong" if got else "missed"


def alternatives(value: object) -> list[str | None]:
    """A label's accepted answers: one, or a list of them."""
    return list(value) if isinstance(value, list) else [value]  # type: ignore[list-item]


def count_column(tally: Tally, got: str | None, accepted: Iterable[str | None], case: str) -> None:
    """Count one labelled column: among all, and among those that mean a field or must stay open."""
    wanted = list(accepted)
    answer = judge(got, wanted)
    told = f"{case}: {got}, not {wanted}"
    tally.add("columns", answer, told)
    if None not in wanted:
        tally.add("  that mean a field", answer)
    elif wanted == [None]:
        tally.add("  that must stay open", answer)
