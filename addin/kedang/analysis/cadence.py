"""Who is due for a visit: each tier's cadence, the day it ends, and how late we are."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.calls import Calls
from kedang.reference.workdays import NO_OVERRIDES, Overrides, add_workdays, is_workday
from kedang.rulebook.sections.visits import VisitRules

STATES = ("late", "today", "soon", "never", "later")
OPEN = STATES[:4]
_TOGETHER = re.compile(r"[、,，/;；\s]+")
_DAY = np.timedelta64(1, "D")
Days = npt.NDArray[Any]


def cadence(
    customers: pd.DataFrame,
    made: Calls,
    cut: date,
    until: date,
    rules: VisitRules,
    overrides: Overrides = NO_OVERRIDES,
) -> pd.DataFrame:
    """Every customer with the day his next visit is due: `calls.looked_after` and `calls.calls`.

    Columns: customer_id, customer, tier, owner, last_visit, cadence (days), due (the workday on or before
    the end of the cadence), days_late (0: due today, negative: days left), never (visited), next_appointment,
    state (late, today, soon: up to `until`, never: not visited yet, whatever the day, later). Each customer
    has one state. Late ones first, better tiers first, then the latest; who was never visited is due a
    cadence after the day he is known from (not known: at once) and stands with the late ones after it.
    """
    limit = customers["tier"].map(dict(rules.cadence_days)).astype("float64")
    limit = limit.fillna(float(rules.unrated_days))
    last = made.last().reindex(customers.index)
    table = customers.drop(columns="since").assign(
        last_visit=last,
        cadence=limit.astype("int64"),
        due=_due(last.fillna(customers["since"]), limit, cut, overrides),
        never=last.isna(),
        next_appointment=made.appointments(cut).reindex(customers.index),
    )
    return _ordered(table, cut, until)


def layered(
    customers: pd.DataFrame,
    made: Calls,
    cut: date,
    until: date,
    rules: VisitRules,
    overrides: Overrides = NO_OVERRIDES,
) -> pd.DataFrame:
    """The same for those above the reps: one row per customer and layer whose tier has a cadence there.

    Columns as in `cadence` without next_appointment, and layer. A visit of a higher layer counts for the
    lower ones; a layer without names cannot be told from the reps and is left out.
    """
    ranks = _ranks(made, rules)
    tables = []
    for rank, layer in enumerate(rules.layers):
        limit = customers["tier"].map(dict(layer.cadence_days)).astype("float64")
        wanted = customers[limit.notna()]
        if not layer.people or wanted.empty:
            continue
        last = made.last(ranks <= rank).reindex(wanted.index)
        limit = limit[limit.notna()]
        tables.append(
            wanted.drop(columns="since").assign(
                layer=layer.id,
                last_visit=last,
                cadence=limit.astype("int64"),
                due=_due(last.fillna(wanted["since"]), limit, cut, overrides),
                never=last.isna(),
            )
        )
    if not tables:
        return pd.DataFrame(columns=["customer_id", "customer", "tier", "owner", "layer", "state"])
    return _ordered(pd.concat(tables), cut, until)


def kept(table: pd.DataFrame) -> pd.DataFrame:
    """How many customers were visited in time, by owner: owner, customers, in_time, late, never, share.

    Each customer is in one of in_time, late and never. From `cadence`, worst share first.
    """
    marks = pd.DataFrame(
        {
            "owner": table["owner"],
            "customers": 1,
            "in_time": (table["days_late"] <= 0) & ~table["never"],
            "late": (table["days_late"] > 0) & ~table["never"],
            "never": table["never"],
        }
    )
    counts = marks.groupby("owner").sum().astype("int64")
    counts["share"] = counts["in_time"] / counts["customers"]
    return counts.reset_index().sort_values(["share", "owner"], kind="stable", ignore_index=True)


def _due(
    seen: pd.Series[pd.Timestamp], limit: pd.Series[float], cut: date, overrides: Overrides
) -> pd.Series[pd.Timestamp]:
    """The workday on or before the end of the cadence, but later than the day it is counted from."""
    start: Days = seen.to_numpy(dtype="datetime64[D]")
    end: Days = start + limit.to_numpy().astype("int64") * _DAY
    due = _onto(end, overrides, -1)
    early = due <= start
    due[early] = _onto(end[early], overrides, 1)
    due[np.isnat(due)] = np.datetime64(cut, "D")
    return pd.Series(due.astype("datetime64[s]"), index=seen.index)


def _onto(days: Days, overrides: Overrides, step: int) -> Days:
    """Each day itself when people work on it, else the workday before (-1) or after it (1)."""
    distinct, where = np.unique(days, return_inverse=True)
    moved = [
        day if day is None or is_workday(day, overrides) else add_workdays(day, step, overrides)
        for day in distinct.astype(object).tolist()
    ]
    return np.array(moved, dtype="datetime64[D]")[where]


def _ranks(made: Calls, rules: VisitRules) -> npt.NDArray[np.int64]:
    """The highest layer among those who made each visit: 0 the highest, reps last."""
    rank_of = {name: rank for rank, layer in enumerate(rules.layers) for name in layer.people}
    lowest = len(rules.layers)
    ranks = [
        min((rank_of.get(one, lowest) for one in _TOGETHER.split(str(name))), default=lowest)
        for name in made.reps
    ]
    return np.array(ranks, dtype="int64")[made.rep]


def _ordered(table: pd.DataFrame, cut: date, until: date) -> pd.DataFrame:
    due: Days = table["due"].to_numpy(dtype="datetime64[D]")
    late = np.datetime64(cut, "D").astype("int64") - due.astype("int64")
    ahead = (until - cut) // timedelta(days=1)
    never = table["never"].to_numpy(dtype="bool")
    since = np.select([late > 0, late == 0, late >= -ahead, never], [0, 1, 2, 3], default=4)
    told = table.assign(days_late=late, _state=since, _late=-late)
    told["state"] = np.array(STATES)[np.where(never, 3, since)]
    order = ["_state", "tier", "_late", "customer"]
    ordered = told.sort_values(order, kind="stable", na_position="last")
    return ordered.drop(columns=["_state", "_late"]).rename_axis("customer_id").reset_index()
