"""What the scorecard is made of: eight criteria with weights and scales, gates, thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CRITERIA = (
    "contract_volume",
    "unit_price",
    "sales_revenue",
    "collection_rate",
    "profit_level",
    "quality_loss",
    "industry_influence",
    "reputation",
)
RATED_BY_PEOPLE = ("industry_influence", "reputation")
UNRATED = "未评"

Bands = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: its weight, how it turns into points 0–100, what a missing value means.

    `bands` are (limit, points). `missing`: skip (the others carry its weight, marked 未评), zero, median.
    """

    id: str
    weight: float
    scale: Literal["bands", "percentile"] = "percentile"
    bands: Bands = ()
    lower_is_better: bool = False
    missing: Literal["skip", "zero", "median"] = "skip"


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition that caps the tier whatever the score: more than `limit` days overdue."""

    id: str
    limit: float
    cap: str


@dataclass(frozen=True, slots=True)
class TieringRules:
    """The whole scorecard as an admin sets it; the values here are the shipped ones.

    `tiers`: (tier, lowest score), best first; the last takes the rest. `hysteresis`: points by which
    a score must pass a threshold before a known tier moves. `minimum_weight`: below this share of
    available weight nobody is rated. `pareto`: (class, share of sales it reaches up to).
    """

    criteria: tuple[Criterion, ...]
    tiers: tuple[tuple[str, float], ...] = (("A", 80.0), ("B", 60.0), ("C", 40.0), ("D", 0.0))
    gates: tuple[Gate, ...] = (Gate("overdue", 90.0, "C"),)
    hysteresis: float = 3.0
    minimum_weight: float = 0.25
    window_months: int = 12
    pareto: tuple[tuple[str, float], ...] = (("A", 0.8), ("B", 0.95), ("C", 1.0))


_RATING: Bands = ((1.0, 20.0), (2.0, 40.0), (3.0, 60.0), (4.0, 80.0), (5.0, 100.0))

SHIPPED = TieringRules(
    criteria=(
        Criterion("contract_volume", 10.0),
        Criterion(
            "unit_price",
            10.0,
            "bands",
            ((0.0, 20.0), (0.9, 40.0), (0.95, 60.0), (1.0, 80.0), (1.05, 100.0)),
        ),
        Criterion("sales_revenue", 25.0),
        Criterion(
            "collection_rate",
            15.0,
            "bands",
            ((0.0, 0.0), (0.5, 30.0), (0.7, 60.0), (0.85, 80.0), (0.95, 100.0)),
        ),
        Criterion(
            "profit_level",
            15.0,
            "bands",
            ((0.0, 10.0), (0.05, 30.0), (0.15, 60.0), (0.25, 80.0), (0.35, 100.0)),
        ),
        Criterion(
            "quality_loss",
            10.0,
            "bands",
            ((0.0, 100.0), (0.005, 80.0), (0.02, 50.0), (0.05, 20.0)),
            lower_is_better=True,
        ),
        Criterion("industry_influence", 7.5, "bands", _RATING),
        Criterion("reputation", 7.5, "bands", _RATING),
    )
)
