"""Text distances over pairs, in characters (Chinese ones count one each)."""

from __future__ import annotations

from typing import Any

import numpy as np
from rapidfuzz.distance import OSA, Indel, LCSseq
from rapidfuzz.process import cpdist

from kedang.matching.coded import Coded, Floats, Ints


def similarity(column: Coded, a: Ints, b: Ints) -> Floats:
    """Share of characters in common and in order, 0..1; 0 where a side is blank."""
    return _over(Indel.normalized_similarity, column, a, b) * column.both(a, b)


def edits(column: Coded, a: Ints, b: Ints) -> Floats:
    """Characters to insert, delete, replace or swap."""
    return _over(OSA.distance, column, a, b)


def in_order(column: Coded, a: Ints, b: Ints) -> Floats:
    """Length of the longest common subsequence."""
    return _over(LCSseq.similarity, column, a, b)


def _over(scorer: Any, column: Coded, a: Ints, b: Ints) -> Floats:
    if not len(a):
        return np.zeros(0, dtype=np.float64)
    values = cpdist(column.text[a], column.text[b], scorer=scorer, dtype=np.float32)
    return np.asarray(values, dtype=np.float64)
