"""The words of the scorecard; weights, scales and thresholds come from the rulebook."""

from __future__ import annotations

from kedang.rulebook.sections.tiering import CRITERIA, GATES, Criterion, Gate, TieringRules

RATED_BY_PEOPLE = ("industry_influence", "reputation")
UNRATED = "未评"
OVERRIDE = "override"
"""What moved a customer whose tier somebody set, or whose set tier ran out."""

__all__ = [
    "CRITERIA",
    "GATES",
    "OVERRIDE",
    "RATED_BY_PEOPLE",
    "UNRATED",
    "Criterion",
    "Gate",
    "TieringRules",
]
