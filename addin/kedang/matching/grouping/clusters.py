"""Pairs become groups: strongest links first, never across a contradiction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import fsum

import numpy as np

from kedang.matching.coded import Floats, Ints
from kedang.matching.normalise.keys import Keys

Pair = tuple[int, int]
Marks = tuple[dict[int, int], ...]
_EXACT_MEAN = 400
_REASONS = ("different_uscc", "branch_differs", "ordinal_differs")


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
    """Groups in the making. `group[row]` names the group; after `settle`, by its first member.

    What could contradict is kept per group, and known scores per row, so that a large group costs no
    more than its smaller part at every step.
    """

    keys: Keys
    cannot: frozenset[Pair]
    scores: dict[Pair, float]
    missing: float
    group: list[int] = field(default_factory=list)
    members: dict[int, list[int]] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    _near: dict[int, dict[int, float]] = field(default_factory=dict)
    _apart: dict[int, set[int]] = field(default_factory=dict)
    _marks: dict[int, Marks] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.group = list(range(len(self.keys)))
        self.members = {row: [row] for row in self.group}
        for (x, y), score in self.scores.items():
            self._near.setdefault(x, {})[y] = score
            self._near.setdefault(y, {})[x] = score
        for x, y in self.cannot:
            self._apart.setdefault(x, set()).add(y)
            self._apart.setdefault(y, set()).add(x)

    def join(self, link: Link) -> None:
        """Puts two groups together, whatever speaks against it."""
        large, small = self._by_size(link)
        if large == small:
            return
        for row in self.members[small]:
            self.group[row] = large
        marks = [self._marks_of(one) for one in (large, small)]
        self._marks[large] = tuple(theirs | ours for ours, theirs in zip(*marks, strict=True))
        self.members[large].extend(self.members.pop(small))

    def offer(self, link: Link, mean: float) -> None:
        """Follows a link unless the groups contradict each other or fit too badly on average."""
        large, small = self._by_size(link)
        if large == small:
            return
        refusal = self._contradiction(large, small, link)
        if refusal is not None:
            self.refusals.append(refusal)
        elif self._mean(large, small) >= mean:
            self.join(link)

    def settle(self) -> None:
        """Names every group by its first member and puts the members in order."""
        self.members = {min(rows): sorted(rows) for rows in self.members.values()}
        for name, rows in self.members.items():
            for row in rows:
                self.group[row] = name

    def known(self, row: int, group: int) -> list[float]:
        """The scores of a row to the members of a group that it was compared with."""
        near = self._near.get(row, {})
        return [score for other, score in near.items() if self.group[other] == group]

    def _by_size(self, link: Link) -> tuple[int, int]:
        ends = sorted((self.group[link.a], self.group[link.b]))
        large, small = sorted(ends, key=lambda one: -len(self.members[one]))
        return large, small

    def _contradiction(self, large: int, small: int, link: Link) -> Refusal | None:
        for x in self.members[small] if self._apart else ():
            for y in sorted(self._apart.get(x, ())):
                if self.group[y] == large:
                    return Refusal(link, (min(x, y), max(x, y)), "judged_different")
        both = zip(_REASONS, self._marks_of(large), self._marks_of(small), strict=True)
        for why, left, right in both:
            found = [(x, y) for a, x in left.items() for b, y in right.items() if a != b]
            if found:
                return Refusal(link, found[0], why)
        return None

    def _marks_of(self, group: int) -> Marks:
        """Per kind of contradiction the group's values, each with a row that has it."""
        if group not in self._marks:
            keys, row = self.keys, self.members[group][0]
            code = {int(keys.code.code[row]): row} if keys.code_valid[row] else {}
            names = (keys.names.branch, keys.names.ordinals)
            self._marks[group] = (code, *({int(one.code[row]): row} for one in names))
        return self._marks[group]

    def _mean(self, large: int, small: int) -> float:
        pairs = len(self.members[large]) * len(self.members[small])
        known = [score for row in self.members[small] for score in self.known(row, large)]
        unknown = (pairs - len(known)) if pairs <= _EXACT_MEAN else 0
        return (fsum(known) + unknown * self.missing) / (len(known) + unknown)


def group_links(
    keys: Keys,
    links: tuple[Ints, Ints, Floats],
    scores: dict[Pair, float],
    judged: tuple[Sequence[Link], frozenset[Pair]],
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
    grouping.settle()
    return grouping
