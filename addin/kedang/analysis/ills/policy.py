"""政策不透明: prices below the agreed level, customers two people claim, orders into another's area."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.ills.view import Found, View, found, known_on, one_by_one
from kedang.model.frames import texts
from kedang.model.text import say

_DAYS = {
    "transaction": ("date",),
    "project": ("registered_on", "stage_on", "recorded_on", "first_seen"),
    "lead": ("date", "recorded_on", "first_seen"),
    "organization": ("acquired_on", "recorded_on", "first_seen"),
}
_OWNERS = {"transaction": "rep"}


def price_level(view: View) -> Found:
    """Orders invoiced below the discount of the agent's price level."""
    return _of_rules(view, r"^transaction\.unit_price\.level$", "exceptions.case.price_level")


def clashes(view: View) -> Found:
    """撞单: customers that somebody else had registered before, or that two people claim."""
    return _of_rules(view, r"\.(?:collision|claimed)$", "exceptions.case.clashes")


def strays(view: View) -> Found:
    """串货: orders into an area where somebody else is protected."""
    return _of_rules(view, r"^transaction\.end_customer\.region$", "exceptions.case.strays")


def _of_rules(view: View, pattern: str, message: str) -> Found:
    """The records of the period that a rule of the check found."""
    findings = view.material.findings
    if "rule" not in findings:
        return found(float("nan"))
    hits = findings[texts(findings, "rule").str.contains(pattern, regex=True).fillna(False)]
    parts, count = [], 0
    for entity, ids in hits.groupby("entity")["id"]:
        names = _DAYS.get(str(entity), ("recorded_on", "first_seen"))
        rows = view.inside(str(entity), *names)
        inside = texts(rows, "id").isin(ids.dropna()).to_numpy()
        count += int(inside.sum())
        if not view.now or not inside.any():
            continue
        rows = rows[inside]
        day = known_on(rows, *names)
        name = texts(rows, "name") if "name" in rows else view.book.names(rows)
        owner = texts(rows, _OWNERS.get(str(entity), "owner"))
        what = [say(message, product=_of(one)) for one in texts(rows, "product")]
        parts.append(one_by_one(owner, name, day, pd.Series(1.0, index=rows.index), what))
    table = pd.concat(parts, ignore_index=True) if parts else None
    return found(float(count), table)


def _of(value: object) -> str:
    return value if isinstance(value, str) else ""
