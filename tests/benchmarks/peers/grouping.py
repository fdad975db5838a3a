"""Groups out of scored pairs, as peers make them: whatever hangs together is one company."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from benchmarks.peers.lists import quality

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def connected(rows: int, a: Ints, b: Ints) -> Ints:
    """The lowest row that each row hangs together with."""
    label = np.arange(rows, dtype=np.int64)
    while True:
        low = np.minimum(label[a], label[b])
        lower = label.copy()
        np.minimum.at(lower, label[a], low)
        np.minimum.at(lower, label[b], low)
        lower = lower[lower]
        if (lower == label).all():
            return label
        label = lower


def best(
    ids: pd.Series[str], pairs: tuple[Ints, Ints, Floats], cuts: Sequence[float], truth: pd.Series
) -> dict[str, float]:
    """Quality at the cut that is best on this very list, which flatters the peer."""
    a, b, score = pairs
    found: dict[str, float] = {"F1": -1.0}
    for cut in cuts:
        kept = score >= cut
        groups = pd.Series(connected(len(ids), a[kept], b[kept]), index=ids)
        at = quality(groups, truth)
        if at["F1"] > found["F1"]:
            found = {**at, "cut": float(cut)}
    return found
