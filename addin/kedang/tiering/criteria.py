"""The words of the scorecard; weights, scales and thresholds come from the rulebook."""

from __future__ import annotations

from kedang.rulebook.sections.tiering import CRITERIA, Criterion, Gate, TieringRules

RATED_BY_PEOPLE = ("industry_influence", "reputation")
UNRATED = "未评"

__all__ = ["CRITERIA", "RATED_BY_PEOPLE", "UNRATED", "Criterion", "Gate", "TieringRules"]
