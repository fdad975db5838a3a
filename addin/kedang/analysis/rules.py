"""What an admin may set about the periodic reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WeeklyRules:
    """`top`, `bottom`: how many products; `horizon_days`: how far ahead follow-ups are listed;
    `cadence_days`: (tier, days within which its customers are visited); `fresh_days`: how long a record
    counts as checked.
    """

    top: int = 5
    bottom: int = 5
    horizon_days: int = 7
    cadence_days: tuple[tuple[str, int], ...] = (("A", 14), ("B", 30))
    fresh_days: int = 365


SHIPPED = WeeklyRules()
