"""Peer: rapidfuzz's ratio of every name with every other."""

from __future__ import annotations

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from benchmarks.peers.grouping import Floats, Ints, best
from benchmarks.peers.measure import timed

SLICE = 1_000
LEAST = 70
CUTS = range(72, 101, 2)


def run(records: pd.DataFrame, truth: pd.Series[int], threads: int) -> dict[str, dict[str, float]]:
    """One pass over all pairs of names; time grows with the square of the rows."""
    names = records["name"].fillna("").str.strip().tolist()
    pairs, seconds = timed(lambda: _pairs(names, threads))
    return {"rapidfuzz ratio": {**best(records["id"], pairs, CUTS, truth), "cpu": seconds}}


def _pairs(names: list[str], threads: int) -> tuple[Ints, Ints, Floats]:
    left, right, scores = [], [], []
    for start in range(0, len(names), SLICE):
        table = process.cdist(
            names[start : start + SLICE],
            names,
            scorer=fuzz.ratio,
            score_cutoff=LEAST,
            dtype=np.uint8,
            workers=threads,
        )
        rows, columns = np.nonzero(table)
        after = columns > rows + start
        left.append(rows[after] + start)
        right.append(columns[after])
        scores.append(table[rows[after], columns[after]].astype(np.float64))
    return np.concatenate(left), np.concatenate(right), np.concatenate(scores)
