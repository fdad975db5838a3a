"""From what was measured to points: bands that people wrote down, or the place among all customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.text import Text, say

if TYPE_CHECKING:
    from kedang.tiering.criteria import Criterion

SHARES = ("unit_price", "collection_rate", "profit_level", "quality_loss")
"""The criteria whose raw value is a share, told in per cent."""

FULL_MARKS = 100.0
MIDDLE = 50.0


def by_bands(
    values: npt.NDArray[np.float64],
    bands: Sequence[tuple[float, float]],
    *,
    lower_is_better: bool = False,
) -> npt.NDArray[np.float64]:
    """Points 0–100 by bands (limit, points); exactly on a limit is the better band.

    Higher is better: a band holds from its limit upwards. Lower is better: up to its limit.
    Outside every band 0 points; NaN stays NaN.
    """
    sign = -1.0 if lower_is_better else 1.0
    ordered = sorted((sign * limit, points) for limit, points in bands)
    limits = np.array([limit for limit, _ in ordered])
    points = np.array([0.0, *(points for _, points in ordered)])
    reached = np.searchsorted(limits, sign * values, side="right")
    return np.where(np.isnan(values), np.nan, points[reached])


def by_percentile(
    values: npt.NDArray[np.float64], *, lower_is_better: bool = False
) -> npt.NDArray[np.float64]:
    """Points 0–100: the share of the other customers that lie below, ties counted half.

    The best has 100, the worst 0; alone with a value there is nothing to compare with: 50.
    """
    ranks = pd.Series(values).rank(method="average", ascending=not lower_is_better)
    known = int(ranks.notna().sum())
    if known <= 1:
        return np.where(np.isnan(values), np.nan, MIDDLE)
    return np.asarray((ranks - 1.0) / (known - 1) * FULL_MARKS, dtype=np.float64)


def reached(criterion: Criterion, raw: float, points: float, known: int) -> Text:
    """Which band, or which share of the customers with a value, a raw value reaches; `known`: how many."""
    if raw != raw:
        return say("tiering.reached.none" if points != points else "tiering.reached.assumed")
    if criterion.scale == "percentile":
        if known <= 1:
            return say("tiering.reached.alone")
        return say("tiering.reached.percentile", points=points, n=known)
    sign = -1.0 if criterion.lower_is_better else 1.0
    passed = [limit for limit, _ in criterion.bands if sign * raw >= sign * limit]
    if not passed:
        return say("tiering.reached.no_band")
    limit = min(passed) if criterion.lower_is_better else max(passed)
    shape = "share" if criterion.id in SHARES else "number"
    side = "most" if criterion.lower_is_better else "least"
    return say(f"tiering.reached.{side}_{shape}", limit=limit)


def points_of(values: npt.NDArray[np.float64], criterion: Criterion) -> npt.NDArray[np.float64]:
    """Points 0–100 of one criterion, with its missing-data rule: skip (NaN), zero, or the median."""
    if criterion.scale == "percentile":
        points = by_percentile(values, lower_is_better=criterion.lower_is_better)
    else:
        points = by_bands(values, criterion.bands, lower_is_better=criterion.lower_is_better)
    if criterion.missing == "zero":
        return np.nan_to_num(points, nan=0.0)
    if criterion.missing == "median" and not np.isnan(points).all():
        return np.where(np.isnan(points), np.nanmedian(points), points)
    return points
