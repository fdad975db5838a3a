"""Pairs become groups: strongest links first, never across a contradiction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.normalise import Keys

_EXACT_MEAN = 400


@dataclass(frozen=True, slots=True)
class Link:
    """Two rows that belong together (or never do), with the probability."""

    a: int
    b: int
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """A link that was not followed, the two rows that contradict each other, and why."""

    link: Link
    against: tuple[int, int]
    why: str


@dataclass(slots=True)
class Grouping:
    """Groups in the making. `group[row]` names the group by its first member."""

    keys: Keys
    cannot: frozenset[tuple[int, int]]
    scores: dict[tuple[int, int], float]
    missing: float
    group: list[int] = field(default_factory=list)
    members: dict[int, list[int]] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.group = list(range(len(self.keys)))
        self.members = {row: [row] for row in self.group}

    def join(self, link: Link) -> None:
        """Puts two groups together, whatever speaks against it."""
        left, right = sorted((self.group[link.a], self.group[link.b]))
        if left != right:
            for row in self.members[right]:
                self.group[row] = left
            self.members[left] = self.members[left] + self.members.pop(right)

    def offer(self, link: Link, mean: float) -> None:
        """Follows a link unless the groups contradict each other or fit too badly on average."""
        left, right = self.members[self.group[link.a]], self.members[self.group[link.b]]
        if left is right:
            return
        refusal = self._contradiction(left, right, link)
        if refusal is not None:
            self.refusals.append(refusal)
        elif self._mean(left, right) >= mean:
            self.join(link)

    def _contradiction(
        self, left: Sequence[int], right: Sequence[int], link: Link
    ) -> Refusal | None:
        for x in left:
            for y in right:
                if (min(x, y), max(x, y)) in self.cannot:
                    return Refusal(link, (x, y), "judged_different")
        for column, usable, why in (
            (self.keys.code, self.keys.code_valid, "different_uscc"),
            (self.keys.names.branch, None, "branch_differs"),
            (self.keys.names.ordinals, None, "ordinal_differs"),
        ):
            found = _first_difference(column.code, usable, left, right)
            if found:
                return Refusal(link, found, why)
        return None

    def _mean(self, left: Sequence[int], right: Sequence[int]) -> float:
        pairs = len(left) * len(right)
        known = [
            self.scores[key]
            for x in left
            for y in right
            if (key := (min(x, y), max(x, y))) in self.scores
        ]
        unknown = (pairs - len(known)) if pairs <= _EXACT_MEAN else 0
        return (sum(known) + unknown * self.missing) / (len(known) + unknown)


def _first_difference(
    code: Ints, usable: Bools | None, left: Sequence[int], right: Sequence[int]
) -> tuple[int, int] | None:
    """Two rows, one of each group, that differ. With `usable`, only rows where it is true count."""
    for x in left:
        for y in right:
            if usable is not None and not (usable[x] and usable[y]):
                continue
            if code[x] != code[y]:
                return x, y
    return None


def group_links(
    keys: Keys,
    links: tuple[Ints, Ints, Floats],
    scores: dict[tuple[int, int], float],
    judged: tuple[Sequence[Link], frozenset[tuple[int, int]]],
    limits: tuple[float, float],
) -> Grouping:
    """Groups rows by links (a, b, score), judgements first.

    `scores`: every known pair. `judged`: links that people made, and pairs they refused. `limits`:
    least mean link, and what a pair never compared counts for.
    """
    must, cannot = judged
    mean, missing = limits
    grouping = Grouping(keys, cannot, scores, missing)
    for link in must:
        grouping.join(link)
    a, b, score = links
    order = np.lexsort((b, a, -score))
    for i in order:
        grouping.offer(Link(int(a[i]), int(b[i]), float(score[i])), mean)
    return grouping
