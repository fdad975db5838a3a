"""Every sign of the seven ills, now and in the period before, against the limits of the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from kedang.analysis.ills import alone, credit, planning, policy, process, reaching, team
from kedang.analysis.ills.view import Found, View
from kedang.analysis.material import Material

Unit = Literal["share", "count"]
State = Literal["over", "fine", "unknown"]
ILLS = ("planning", "team", "process", "policy", "credit", "alone", "reaching")
_SIGNS: dict[str, tuple[tuple[Unit, Callable[[View], Found]], ...]] = {
    "planning": (
        ("share", planning.unplanned_visits),
        ("share", planning.missed_appointments),
        ("count", planning.reps_without_targets),
    ),
    "team": (("share", team.silent_weeks), ("share", team.late_entries)),
    "process": (
        ("share", process.skipped_stages),
        ("share", process.unexplained_results),
        ("count", process.undone),
        ("count", process.merged),
    ),
    "policy": (
        ("count", policy.price_level),
        ("count", policy.clashes),
        ("count", policy.strays),
    ),
    "credit": (
        ("share", credit.overdue_share),
        ("count", credit.long_overdue),
        ("count", credit.over_limit),
    ),
    "alone": (("share", alone.single_contact), ("share", alone.single_rep)),
    "reaching": (
        ("share", reaching.one_source),
        ("share", reaching.one_method),
        ("share", reaching.one_mode),
    ),
}


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its value in the period and in the one before (NaN: nothing is known), and its limit.

    `degree`: the value against the limit, 1 is the limit itself; of a limit of 0 the number and one more.
    """

    id: str
    ill: str
    unit: Unit
    value: float
    previous: float
    limit: float
    cases: pd.DataFrame
    total: int

    @property
    def state(self) -> State:
        """Over its limit, fine, or unknown."""
        if self.value != self.value:
            return "unknown"
        return "over" if self.value > self.limit else "fine"

    @property
    def was_over(self) -> bool:
        """Whether it was over its limit in the period before."""
        return self.previous > self.limit

    @property
    def degree(self) -> float:
        """How far the limit is used."""
        return self.value / self.limit if self.limit > 0 else self.value + (self.value > 0)


def signs(material: Material) -> list[Sign]:
    """Every sign in the order of the ills."""
    before = material.period.previous()
    now = View(material, material.period, material.cut, now=True)
    then = View(material, before, before.last, now=False)
    limit = material.rulebook.exceptions.limit
    measured = []
    for ill in ILLS:
        for unit, measure in _SIGNS[ill]:
            name, found, past = measure.__name__, measure(now), measure(then)
            sign = Sign(
                name, ill, unit, found.value, past.value, limit(name), found.cases, found.total
            )
            measured.append(sign)
    return measured
