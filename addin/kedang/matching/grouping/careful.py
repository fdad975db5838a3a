"""Rows that hang together, but not all alike: settled link by link, the strongest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kedang.matching.coded import Ints
from kedang.matching.grouping.known import MILLION, Known
from kedang.matching.grouping.marks import ANY, REASONS

Pair = tuple[int, int]
Marks = tuple[dict[int, int], ...]
_EXACT_MEAN = 400


class Link(NamedTuple):
    """Two rows that may belong together, with the probability."""

    a: int
    b: int
    score: float


class Refusal(NamedTuple):
    """A link that was not followed, the two rows that contradict each other, and why."""

    link: Link
    against: Pair
    why: str


class Limits(NamedTuple):
    """In millionths: least mean score between two groups, and what a pair never compared counts for."""

    mean: int
    missing: int


@dataclass(slots=True)
class Settled:
    """Groups in the making, each under the number of one of its rows.

    What could contradict is kept per group, and known scores per row, so that a large group costs no
    more than its smaller part at every step.
    """

    limits: Limits
    group: dict[int, int]
    members: dict[int, list[int]]
    marks: dict[int, Marks]
    near: dict[int, dict[int, int]]
    apart: Mapping[int, set[int]]
    refusals: list[Refusal] = field(default_factory=list)

    @property
    def groups(self) -> list[list[int]]:
        """The groups of several rows, each in order."""
        return [sorted(rows) for rows in self.members.values() if len(rows) > 1]

    def join(self, a: int, b: int) -> None:
        """Puts two groups together, whatever speaks against it."""
        large, small = self._by_size(a, b)
        if large == small:
            return
        for row in self.members[small]:
            self.group[row] = large
        both = zip(self.marks[large], self.marks.pop(small), strict=True)
        self.marks[large] = tuple(theirs | ours for ours, theirs in both)
        self.members[large].extend(self.members.pop(small))

    def offer(self, a: int, b: int, score: int) -> None:
        """Follows a link unless the groups contradict each other or fit too badly on average.

        A link that people refused themselves is no news.
        """
        large, small = self._by_size(a, b)
        if large == small:
            return
        against = self._contradiction(large, small)
        if against == ((a, b), "judged_different"):
            return
        if against is not None:
            self.refusals.append(Refusal(Link(a, b, score / MILLION), *against))
        elif self._fits(large, small):
            self.join(a, b)

    def _by_size(self, a: int, b: int) -> tuple[int, int]:
        x, y = sorted((self.group[a], self.group[b]))
        return (y, x) if len(self.members[y]) > len(self.members[x]) else (x, y)

    def _contradiction(self, large: int, small: int) -> tuple[Pair, str] | None:
        for x in sorted(self.members[small]) if self.apart else ():
            for y in sorted(self.apart.get(x, ())):
                if self.group.get(y) == large:
                    return (min(x, y), max(x, y)), "judged_different"
        for why, left, right in zip(REASONS, self.marks[large], self.marks[small], strict=True):
            if left != right and left and right:
                found = [(x, y) for m, x in left.items() for n, y in right.items() if m != n]
                if found:
                    x, y = min((min(pair), max(pair)) for pair in found)
                    return (x, y), why
        return None

    def _fits(self, large: int, small: int) -> bool:
        pairs = len(self.members[large]) * len(self.members[small])
        group, total, known = self.group, 0, 0
        for row in self.members[small]:
            for other, score in self.near[row].items():
                if group[other] == large:
                    total += score
                    known += 1
        unknown = (pairs - known) if pairs <= _EXACT_MEAN else 0
        return total + unknown * self.limits.missing >= self.limits.mean * (known + unknown)


def settle(
    rows: Sequence[int],
    marks: tuple[Ints, ...],
    pairs: tuple[Known, Known],
    judged: tuple[Sequence[Pair], Mapping[int, set[int]]],
    limits: Limits,
) -> Settled:
    """Groups a few rows: what people joined, then the links by score (equal ones by row).

    `pairs`: the links, and every known pair. `judged`: joined pairs of these rows; per row those it is not.
    """
    links, known = pairs
    near: dict[int, dict[int, int]] = {row: {} for row in rows}
    for x, y, score in zip(known.a.tolist(), known.b.tolist(), known.score.tolist(), strict=True):
        near[x][y] = near[y][x] = score
    single = {row: _marks(marks, row) for row in rows}
    made = Settled(limits, {r: r for r in rows}, {r: [r] for r in rows}, single, near, judged[1])
    for x, y in judged[0]:
        made.join(x, y)
    for together in made.groups:
        _as_one(near, together)
    ordered = zip((-links.score).tolist(), links.a.tolist(), links.b.tolist(), strict=True)
    for score, x, y in sorted(ordered):
        made.offer(x, y, -score)
    return made


def _as_one(near: dict[int, dict[int, int]], together: Sequence[int]) -> None:
    """What people joined is one customer: each of its rows is as near to the others as the nearest of them."""
    best: dict[int, int] = {}
    for row in together:
        for other, score in near[row].items():
            best[other] = max(score, best.get(other, 0))
    for row in together:
        near[row] |= best
        for other, score in best.items():
            near[other][row] = score


def _marks(marks: tuple[Ints, ...], row: int) -> Marks:
    """Per kind of contradiction the row's mark, with the row that has it."""
    return tuple({int(mark[row]): row} if mark[row] != ANY else {} for mark in marks)
