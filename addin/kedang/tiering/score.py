"""The score of each customer: weighted points on what is known, never more than is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.tiering.criteria import TieringRules
from kedang.tiering.scales import points_of


@dataclass(frozen=True, slots=True)
class Score:
    """Points and contributions (customers × criteria, NaN = 未评), the totals, and how much was known.

    The contributions of a customer add up to its `total` (0–100); `coverage` is the share of the weight
    that was available.
    """

    points: pd.DataFrame
    contributions: pd.DataFrame
    total: pd.Series[float]
    coverage: pd.Series[float]


def score(raw: pd.DataFrame, rules: TieringRules) -> Score:
    """The weighted score on the available weight; below the minimum weight the total is missing."""
    ids = [criterion.id for criterion in rules.criteria]
    values = raw.reindex(columns=ids).to_numpy(dtype="float64")
    nothing = np.isnan(values).all(axis=1)
    points = np.column_stack([points_of(values[:, at], c) for at, c in enumerate(rules.criteria)])
    points[nothing] = np.nan
    weights = np.array([criterion.weight for criterion in rules.criteria])
    available = np.where(np.isnan(points), 0.0, weights)
    weight = available.sum(axis=1)
    coverage = weight / weights.sum()
    enough = (coverage >= rules.minimum_weight) & (weight > 0)
    share = available / np.where(weight > 0, weight, 1.0)[:, None]
    contributions = np.where(enough[:, None], points * share, np.nan)
    total = np.where(enough, np.round(np.nansum(contributions, axis=1), 9), np.nan)
    return Score(
        pd.DataFrame(points, index=raw.index, columns=ids),
        pd.DataFrame(contributions, index=raw.index, columns=ids),
        pd.Series(total, index=raw.index),
        pd.Series(coverage, index=raw.index),
    )


def place(total: npt.NDArray[np.float64], lowest: Sequence[float]) -> npt.NDArray[np.int64]:
    """The tier's place (0 = best) of each score; exactly on a threshold is the higher tier."""
    limits = np.array(lowest[:-1])
    return np.asarray((total[:, None] < limits[None, :]).sum(axis=1), dtype=np.int64)


def place_with_memory(
    total: npt.NDArray[np.float64],
    previous: npt.NDArray[np.int64],
    lowest: Sequence[float],
    hysteresis: float,
) -> npt.NDArray[np.int64]:
    """The tier's place where the tier before is known (−1: unknown).

    A tier moves only when the score passes the threshold by `hysteresis` points, so nobody flips on noise.
    """
    best = place(total + hysteresis, lowest)
    worst = place(total - hysteresis, lowest)
    held = np.minimum(np.maximum(previous, best), worst)
    return np.where(previous < 0, place(total, lowest), held)
