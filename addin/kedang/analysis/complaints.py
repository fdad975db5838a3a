"""Complaints of a period: new, open, closed and overdue by department, the meeting's agenda, the slips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.model.closings import closed_days
from kedang.model.frames import between, days, texts
from kedang.model.period import Period
from kedang.reference.workdays import (
    NO_OVERRIDES,
    Deadline,
    Overrides,
    friday_deadline,
    monday_meeting,
)

NO_DEPARTMENT = "未定部门"
Rule = Callable[[date, Overrides], Deadline]
_COUNTS = ["new", "open", "closed", "overdue", "closed_late"]


@dataclass(frozen=True, slots=True)
class Complaints:
    """`by_department` and `total` (one row): department, new, open, closed, overdue, closed_late,
    previous_new, previous_open.

    `detail`, every complaint open at the cut or new or closed in the period (a day of
    closing before that of receipt is no closing): id, received_on, customer_id, customer, product, category, text, severity, owner, department, signed_by, due, due_reason (Text or
    None: agreed), meeting, meeting_reason, solution, closed_on, satisfaction, state (open/closed), new,
    overdue, days_overdue. `agenda`: the open ones, longest overdue first, with `no` from 1. `slips`, one row per
    department with open complaints: department, open, overdue, due (first), meeting, customers.
    `meeting`: the Monday meeting after the period, with its reason.
    """

    by_department: pd.DataFrame
    total: pd.DataFrame
    detail: pd.DataFrame
    agenda: pd.DataFrame
    slips: pd.DataFrame
    meeting: Deadline


def complaints(
    book: Book, period: Period, cut: date, overrides: Overrides = NO_OVERRIDES
) -> Complaints:
    """The complaints as they stood on the day of the cut."""
    rows = book.rows("complaint")
    rows = rows[~(days(rows, "received_on") > pd.Timestamp(cut))]
    now = _marked(rows, period, cut, overrides)
    before = period.previous()
    earlier = rows[~(days(rows, "received_on") > pd.Timestamp(before.last))]
    then = _marked(earlier, before, before.last, overrides)
    by_department, total = _counted(now, then)
    listed = now[(now["open"] | now["new"] | now["closed"]).astype(bool)]
    detail = _detail(book, rows.loc[listed.index], listed, cut, overrides)
    agenda = _agenda(detail)
    last = min(cut, period.last)
    meeting = monday_meeting(last - timedelta(days=last.weekday()), overrides)
    return Complaints(by_department, total, detail, agenda, _slips(agenda, meeting.day), meeting)


def _marked(rows: pd.DataFrame, period: Period, cut: date, overrides: Overrides) -> pd.DataFrame:
    """One row per complaint: which counts it belongs to, and its deadline."""
    received, closed_on = days(rows, "received_on"), closed_days(rows)
    due = days(rows, "due").fillna(_by_day(received, friday_deadline, overrides))
    end = pd.Timestamp(cut)
    is_open = closed_on.isna() | (closed_on > end)
    closed = between(closed_on, period.first, min(period.last, cut))
    return pd.DataFrame(
        {
            "department": texts(rows, "department").fillna(NO_DEPARTMENT),
            "due": due,
            "new": between(received, period.first, min(period.last, cut)),
            "open": is_open,
            "closed": closed,
            "overdue": is_open & (due < end),
            "closed_late": closed & (closed_on > due).to_numpy(),
        },
        index=rows.index,
    )


def doubtful(detail: pd.DataFrame) -> int:
    """How many listed complaints say they were closed before they came in; these count as open."""
    return int((detail["closed_on"] < detail["received_on"]).sum())


def _by_day(
    received: pd.Series[pd.Timestamp], rule: Rule, overrides: Overrides
) -> pd.Series[pd.Timestamp]:
    """The day a rule gives for each day of receipt; each different day is asked once."""
    given = {day: rule(day.date(), overrides).day for day in received.dropna().unique()}
    found = received.map({day: pd.Timestamp(answer) for day, answer in given.items()})
    return found.astype("datetime64[s]")


def _counted(now: pd.DataFrame, then: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    sums = now[["department", *_COUNTS]].groupby("department").sum()
    past = then[["department", *_COUNTS]].groupby("department").sum()
    for name in ("new", "open"):
        sums[f"previous_{name}"] = past[name].reindex(sums.index).fillna(0)
    total = now[_COUNTS].sum().to_frame().T
    total["previous_new"], total["previous_open"] = then["new"].sum(), then["open"].sum()
    sums, total = sums.astype("int64"), total.astype("int64")
    active = sums[sums[[*_COUNTS, "previous_new", "previous_open"]].any(axis=1)]
    ordered = active.sort_values(["overdue", "open"], ascending=False, kind="stable")
    return ordered.reset_index(), total


def _detail(
    book: Book, rows: pd.DataFrame, marks: pd.DataFrame, cut: date, overrides: Overrides
) -> pd.DataFrame:
    received = days(rows, "received_on")
    agreed = days(rows, "due").notna()
    late = (pd.Timestamp(cut) - marks["due"]).dt.days.where(marks["overdue"].astype(bool))
    kept = ("product", "category", "text", "severity", "owner", "signed_by", "solution", "satisfaction")  # fmt: skip
    table = pd.DataFrame(
        {
            "id": texts(rows, "id"),
            "received_on": received,
            "customer_id": texts(rows, "customer_id"),
            "customer": book.names(rows),
            **{name: texts(rows, name) for name in kept},
            "department": marks["department"],
            "due": marks["due"],
            "due_reason": _reasons(received.where(~agreed), friday_deadline, overrides),
            "meeting": _by_day(received, monday_meeting, overrides),
            "meeting_reason": _reasons(received, monday_meeting, overrides),
            "closed_on": days(rows, "closed_on"),
            "state": np.where(marks["open"], "open", "closed"),
            "new": marks["new"],
            "overdue": marks["overdue"],
            "days_overdue": late,
        },
        index=rows.index,
    )
    ordered = table.sort_values(["received_on", "department", "customer"], kind="stable")
    return ordered.reset_index(drop=True)


def _reasons(received: pd.Series[pd.Timestamp], rule: Rule, overrides: Overrides) -> pd.Series[Any]:
    """Why the day is that day (Text), None where no rule was needed."""
    given = {day: rule(day.date(), overrides).reason for day in received.dropna().unique()}
    found = [given.get(day) for day in received]
    return pd.Series(found, index=received.index, dtype="object")


def _agenda(detail: pd.DataFrame) -> pd.DataFrame:
    still = detail[detail["state"] == "open"]
    ordered = still.sort_values(["due", "received_on", "department"], kind="stable")
    ordered = ordered.reset_index(drop=True)
    ordered.insert(0, "no", np.arange(1, len(ordered) + 1))
    return ordered


def _slips(agenda: pd.DataFrame, coming: date) -> pd.DataFrame:
    """One slip per department, to be signed at the coming meeting: what is open missed the ones before."""
    grouped = agenda.groupby("department")
    table = pd.DataFrame(
        {
            "open": grouped.size(),
            "overdue": grouped["overdue"].sum().astype("int64"),
            "due": grouped["due"].min(),
            "meeting": _not_before(grouped["meeting"].max(), coming),
            "customers": _joined(agenda["department"], agenda["customer"]),
        }
    )
    return table.reset_index()


def _not_before(meetings: pd.Series[pd.Timestamp], coming: date) -> pd.Series[pd.Timestamp]:
    return meetings.where(meetings > pd.Timestamp(coming), pd.Timestamp(coming))


def _joined(keys: pd.Series[str], names: pd.Series[str]) -> pd.Series[str]:
    """By key the different names, in the order they come."""
    found: dict[str, dict[str, None]] = {key: {} for key in keys.unique()}
    for key, name in zip(keys, names, strict=True):
        if isinstance(name, str):
            found[key][name] = None
    index = pd.Index(list(found), dtype="str", name=keys.name)
    return pd.Series(["、".join(mine) for mine in found.values()], index=index, dtype="str")
