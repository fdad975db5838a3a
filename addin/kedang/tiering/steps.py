"""The way to the next tier: how many points are lacking, and the cheapest criterion to get them from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.tiering.criteria import Criterion, TieringRules
from kedang.tiering.rate import Ratings
from kedang.tiering.scales import FULL_MARKS

MOST_TIMES = 3.0
"""A way that asks for more than so many times the volume, sales or margin of today is no advice."""
GROWING = ("contract_volume", "sales_revenue", "profit_level", "unit_price")
UNITS = {"contract_volume": 1.0, "sales_revenue": 1.0}
SMALL = 1e-4
LIMITS = {
    "collection_rate": (0.0, 1.0),
    "profit_level": (-np.inf, 1.0),
    "quality_loss": (0.0, np.inf),
    "industry_influence": (0.0, 5.0),
    "reputation": (0.0, 5.0),
}
"""Beyond these no value can be; what is told is rounded to units, so that the value told is enough."""
_TINY = 1e-10


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

    `needed` reaches from the score to the threshold `line` and past it by `margin` (the hysteresis).
    `ways`: the single criteria that would do, cheapest first; empty where only several together can.
    `hard`: a single criterion would do, but only out of all proportion.
    """

    tier: str
    needed: float
    blocked_by: str
    limit: float
    ways: tuple[Way, ...]
    line: float = 0.0
    margin: float = 0.0
    hard: bool = False


class Steps:
    """The way to the next tier of any customer of a rating, worked out when it is asked for."""

    def __init__(self, ratings: Ratings, rules: TieringRules) -> None:
        self.rules = rules
        columns = (ratings.table[name] for name in ("computed", "score", "capped_by"))
        self._rows: dict[str, tuple[str, float, str]] = {
            str(one): (str(tier), float(score), gate if isinstance(gate, str) else "")
            for one, tier, score, gate in zip(ratings.table["customer_id"], *columns, strict=True)
        }
        detail = ratings.detail
        ids = [criterion.id for criterion in rules.criteria]
        wide = detail.pivot(index="customer_id", columns="criterion", values=["raw", "points"])
        self._places = {str(one): at for at, one in enumerate(wide.index)}
        self._raw, self._points = (
            wide.reindex(columns=[(name, one) for one in ids]).to_numpy(dtype="float64")
            for name in ("raw", "points")
        )
        weights = np.array([criterion.weight for criterion in rules.criteria])
        self._weights = weights / weights.sum()
        first = detail.drop_duplicates("criterion").set_index("criterion")["basis"]
        self._basis = {one: str(first.get(one, one)) for one in ids}

    def of(self, customer_id: str) -> Step | None:
        """What one customer lacks to the next tier by its score; None at the best tier, or without a score.

        A known tier moves only when the threshold is passed by the hysteresis: so much is lacking too.
        """
        computed, score, capped_by = self._rows[customer_id]
        names = [name for name, _ in self.rules.tiers]
        at = names.index(computed) if computed in names else 0
        if at == 0 or score != score or customer_id not in self._places:
            return None
        better, lowest = self.rules.tiers[at - 1]
        if capped_by:
            gate = next(one for one in self.rules.gates if one.id == capped_by)
            return Step(better, 0.0, gate.id, gate.limit, ())
        wanted = min(lowest + self.rules.hysteresis, FULL_MARKS)
        place = self._places[customer_id]
        found = (self._way(at, place, wanted, score) for at in range(len(self._weights)))
        ways = sorted(
            (way for way in found if way is not None),
            key=lambda way: (way.raw != way.raw, way.effort),
        )
        near = tuple(way for way in ways if not self._hard(way))
        margin = wanted - lowest
        hard = bool(ways) and not near
        return Step(better, wanted - score, "", 0.0, near, lowest, margin, hard)

    def _hard(self, way: Way) -> bool:
        criterion = next(one for one in self.rules.criteria if one.id == way.criterion)
        return _out_of_reach(criterion, way.raw, way.target)

    def _way(self, at: int, place: int, wanted: float, score: float) -> Way | None:
        """The raw value at which this criterion alone would lift the total to `wanted`, if any does."""
        criterion, weight = self.rules.criteria[at], float(self._weights[at])
        raw, points = float(self._raw[place, at]), float(self._points[place, at])
        available = float(self._weights[~np.isnan(self._points[place])].sum())
        if weight <= 0:
            return None
        if points != points:
            needed = (wanted * (available + weight) - score * available) / weight
        else:
            needed = points + (wanted - score) * available / weight
        if needed > FULL_MARKS + _TINY:
            return None
        others = np.delete(self._raw[:, at], place)
        found = list(_target(criterion, needed - _TINY, raw, others[~np.isnan(others)]))
        if not found:
            return None
        target, then = found[0]
        effort = 1.0 if raw != raw else abs(target - raw) / max(abs(target), abs(raw), _TINY)
        return Way(criterion.id, self._basis[criterion.id], raw, target, then, effort)


def next_step(ratings: Ratings, customer_id: str, rules: TieringRules) -> Step | None:
    """The way to the next tier of one customer."""
    return Steps(ratings, rules).of(customer_id)


def _target(
    criterion: Criterion, needed: float, raw: float, others: npt.NDArray[np.float64]
) -> Iterator[tuple[float, float]]:
    """The nearest raw value that scores enough, with its points, as the scorecard gives them."""
    sign = -1.0 if criterion.lower_is_better else 1.0
    if criterion.scale == "bands":
        enough = [(sign * limit, points) for limit, points in criterion.bands if points >= needed]
        better = [one for one in sorted(enough) if raw != raw or one[0] > sign * raw]
        yield from ((sign * limit, points) for limit, points in better)
    elif len(others):
        unit = UNITS.get(criterion.id, SMALL)
        values = _candidates(np.unique(sign * others), unit)
        lowest, highest = LIMITS.get(criterion.id, (-np.inf, np.inf))
        values = values[(sign * values >= lowest) & (sign * values <= highest)]
        points = _percentile(values, np.sort(sign * others))
        reaches = points >= needed
        if reaches.any():
            at = int(reaches.argmax())
            yield sign * float(values[at]), float(points[at])


def _candidates(others: npt.NDArray[np.float64], unit: float) -> npt.NDArray[np.float64]:
    """In whole units the values at which the place among the others changes: at each, and just past it."""
    at = np.ceil(others / unit - 1e-9)
    past = np.floor(others / unit + 1e-9) + 1.0
    digits = 0 if unit >= 1.0 else round(-np.log10(unit))
    return np.unique(np.round(np.concatenate([at, past]) * unit, digits))


def _percentile(
    values: npt.NDArray[np.float64], ordered: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Points by the share of the others that lie below, ties counted half, as `by_percentile` does."""
    below = np.searchsorted(ordered, values, side="left")
    upto = np.searchsorted(ordered, values, side="right")
    return np.asarray((below + upto) / 2.0 / len(ordered) * FULL_MARKS, dtype=np.float64)


def _out_of_reach(criterion: Criterion, raw: float, target: float) -> bool:
    """Whether what has to grow would have to grow beyond all proportion."""
    if raw != raw or criterion.id not in GROWING:
        return False
    return raw <= 0 or target > raw * MOST_TIMES
