"""Pairs of rows with their scores, in whole millionths so that sums are exact in any order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Known:
    """The pairs (a[i], b[i]), a before b, each once; `score` in millionths."""

    a: Ints
    b: Ints
    score: Ints

    @staticmethod
    def of(a: Ints, b: Ints, score: Floats) -> Known:
        """From scores of 0 to 1."""
        return Known(a, b, np.rint(score * MILLION).astype(np.int64))

    def where(self, chosen: Bools) -> Known:
        """Some of them."""
        return self.taken(np.flatnonzero(chosen))

    def taken(self, places: Ints) -> Known:
        """Those at some places."""
        return Known(self.a[places], self.b[places], self.score[places])

    def part(self, begin: int, end: int) -> Known:
        """Those from one place up to another."""
        return Known(self.a[begin:end], self.b[begin:end], self.score[begin:end])

    def with_sure(self, pairs: Sequence[tuple[int, int]]) -> Known:
        """With some pairs certain, whatever they scored."""
        if not pairs:
            return self
        ends = np.asarray(list(pairs), dtype=np.int64).reshape(-1, 2)
        a, b = np.concatenate([ends[:, 0], self.a]), np.concatenate([ends[:, 1], self.b])
        score = np.concatenate([np.full(len(ends), MILLION, dtype=np.int64), self.score])
        width = int(b.max()) + 1
        _, first = np.unique(a * width + b, return_index=True)
        return Known(a, b, score).taken(first)
