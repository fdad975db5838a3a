"""The way to the next tier: how many points are lacking, and the cheapest criterion to get them from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.tiering.criteria import Criterion, TieringRules
from kedang.tiering.rate import Ratings
from kedang.tiering.scales import FULL_MARKS

_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Way:
    """One criterion alone would do: from the raw value `raw` (NaN: not rated yet) to `target`.

    `points`: what it would score then; `effort`: the change in proportion to the value, 0 to 1.
    """

    criterion: str
    basis: str
    raw: float
    target: float
    points: float
    effort: float


@dataclass(frozen=True, slots=True)
class Step:
    """The next better tier: points lacking, or the gate (with its limit) that must open first.

    `ways`: the single criteria that would do, cheapest first; empty where only several together can.
    """

    tier: str
    needed: float
    blocked_by: str
    limit: float
    ways: tuple[Way, ...]


def next_step(ratings: Ratings, customer_id: str, rules: TieringRules) -> Step | None:
    """What one customer lacks to the next tier by its score; None at the best tier, or without a score.

    A known tier moves only when the threshold is passed by the hysteresis, so that much is lacking too.
    """
    row = ratings.table[ratings.table["customer_id"] == customer_id].iloc[0]
    names = [name for name, _ in rules.tiers]
    at = names.index(row["computed"]) if row["computed"] in names else 0
    if at == 0 or row["score"] != row["score"]:
        return None
    better, lowest = rules.tiers[at - 1]
    if row["capped_by"]:
        gate = next(one for one in rules.gates if one.id == row["capped_by"])
        return Step(better, 0.0, gate.id, gate.limit, ())
    wanted = min(lowest + rules.hysteresis, FULL_MARKS)
    lacking = wanted - float(row["score"])
    own = ratings.detail[ratings.detail["customer_id"] == customer_id].set_index("criterion")
    ways = [
        way
        for criterion in rules.criteria
        if (way := _way(criterion, own, wanted, float(row["score"]), ratings)) is not None
    ]
    ways.sort(key=lambda way: (way.raw != way.raw, way.effort))
    return Step(better, lacking, "", 0.0, tuple(ways))


def _way(
    criterion: Criterion, own: pd.DataFrame, wanted: float, score: float, ratings: Ratings
) -> Way | None:
    """The raw value at which this criterion alone would lift the total to `wanted`, if any does."""
    (line,) = own[own.index == criterion.id].to_dict("records")
    weight, raw, points = (float(line[name]) for name in ("weight", "raw", "points"))
    available = float(own["weight"][own["points"].notna()].sum())
    if weight <= 0:
        return None
    if points != points:
        needed = (wanted * (available + weight) - score * available) / weight
    else:
        needed = points + (wanted - score) * available / weight
    if needed > FULL_MARKS + _TINY:
        return None
    others = ratings.detail[
        (ratings.detail["criterion"] == criterion.id)
        & (ratings.detail["customer_id"] != own["customer_id"].iat[0])
    ]["raw"]
    found = list(_target(criterion, needed - _TINY, raw, others.dropna().to_numpy()))
    if not found:
        return None
    target, then = found[0]
    effort = 1.0 if raw != raw else abs(target - raw) / max(abs(target), abs(raw), _TINY)
    return Way(criterion.id, str(line["basis"]), raw, target, then, effort)


def _target(
    criterion: Criterion, needed: float, raw: float, others: npt.NDArray[np.float64]
) -> Iterator[tuple[float, float]]:
    """The nearest raw value that scores enough, with its points; a percentile has to be passed."""
    sign = -1.0 if criterion.lower_is_better else 1.0
    if criterion.scale == "bands":
        enough = [(sign * limit, points) for limit, points in criterion.bands if points >= needed]
        better = [one for one in sorted(enough) if raw != raw or one[0] > sign * raw]
        yield from ((sign * limit, points) for limit, points in better)
    elif len(others):
        ordered = np.sort(sign * others)
        below = int(np.ceil(needed / FULL_MARKS * len(ordered)))
        if 0 < below <= len(ordered):
            yield sign * float(ordered[below - 1]), below / len(ordered) * FULL_MARKS
