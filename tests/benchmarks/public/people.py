"""Invented people of FEBRL: candidates that share something, scored, grouped by our own grouping."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pandas as pd

from benchmarks.peers.lists import quality
from benchmarks.public.generic import Generic
from benchmarks.public.sets import Pairs
from kedang.matching.grouping.clusters import group_links
from kedang.matching.grouping.known import Known
from kedang.matching.grouping.marks import ANY, REASONS
from kedang.matching.scoring.scorer import probability
from kedang.matching.scoring.tables import Tables

MOST = 30
LIKELY, MEAN, MISSING = 0.5, 0.5, 0.15
People = tuple[pd.DataFrame, pd.Series]
Rows = npt.NDArray[np.int64]


def grouped(
    train: People, test: People, model_of: Callable[[Generic, Pairs, int], Tables], trees: int
) -> dict[str, float]:
    """P, R and F1 over pairs within the groups made of the second list."""
    _, _, pairs = candidates(*train)
    generic = Generic.of(pairs)
    model = model_of(generic, pairs, trees // 5)
    a, b, compared = candidates(*test)
    score = probability(model.total(generic.levels(compared), len(a)) / 100.0)
    known = Known.of(a, b, score)
    free = (np.full(len(test[1]), ANY, dtype=np.int64),) * len(REASONS)
    links = known.where(score >= LIKELY)
    found = group_links(free, known, links, ((), frozenset()), (MEAN, MISSING))
    return quality(pd.Series(found.group), test[1])


def candidates(table: pd.DataFrame, person: pd.Series) -> tuple[Rows, Rows, Pairs]:
    """Pairs of rows with one or two attributes in common that few others have, each once."""
    found: set[tuple[int, int]] = set()
    for size in (1, 2):
        for names in combinations(table.columns, size):
            filled = table[(table[list(names)] != "").all(axis=1)]
            for rows in filled.groupby(list(names)).groups.values():
                if 1 < len(rows) <= MOST:
                    found.update(combinations(sorted(rows.tolist()), 2))
    ends = np.asarray(sorted(found), dtype=np.int64)
    a, b = ends[:, 0], ends[:, 1]
    number = person.to_numpy()
    left, right = (table.iloc[side].reset_index(drop=True) for side in (a, b))
    return a, b, Pairs(left, right, number[a] == number[b])
