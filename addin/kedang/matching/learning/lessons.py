"""The pairs that people's answers tell about: those answered, and those that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from kedang.matching.coded import Bools, Ints
from kedang.matching.grouping.judgements import Judgements, Pair

_WHOLE = 12


@dataclass(frozen=True, slots=True)
class Lessons:
    """Pairs (a[i], b[i]) in order, and whether they are one customer. `given`: answers they rest on."""

    a: Ints
    b: Ints
    same: Bools
    given: int

    @property
    def rarer(self) -> int:
        """How often the rarer of the two answers was given."""
        return int(min(self.same.sum(), (~self.same).sum()))


def lessons_of(judged: Judgements) -> Lessons:
    """What the answers 是 and 否 say, also about pairs nobody was asked about (A=B and B=C: A=C).

    Groups of more than a dozen tell only about the pairs that were answered.
    """
    group: dict[int, frozenset[int]] = {}
    for left, right in judged.same:
        whole = group.get(left, frozenset({left})) | group.get(right, frozenset({right}))
        group |= dict.fromkeys(whole, whole)
    same: set[Pair] = set(judged.same)
    for whole in {one for one in group.values() if len(one) <= _WHOLE}:
        same |= set(combinations(sorted(whole), 2))
    different = set(judged.different)
    for left, right in judged.different:
        sides = (group.get(one, frozenset({one})) for one in (left, right))
        every = [(min(pair), max(pair)) for pair in product(*sides)]
        different |= set(every) if len(every) <= _WHOLE else set()
    pairs = sorted([(a, b, True) for a, b in same] + [(a, b, False) for a, b in different - same])
    table = np.asarray(pairs, dtype=np.int64).reshape(-1, 3)
    given = len(judged.same) + len(judged.different)
    return Lessons(table[:, 0], table[:, 1], table[:, 2].astype(bool), given)
