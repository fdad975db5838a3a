"""Plan against actual, for every plan whose period covers the reported one."""

from __future__ import annotations

import re
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.visits import NOT_HELD
from kedang.model.deals import net_amount, net_quantity
from kedang.model.errors import UsageError
from kedang.model.frames import between, days, numbers, texts
from kedang.model.period import Period

TEAM = "全队"
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")
_QUARTER = re.compile(r"(\d{4})年?[-第]?[Qq]?([1-4一二三四])(?:季度)?")
_QUARTERS = "一二三四"


def targets(book: Book, period: Period, cut: date) -> pd.DataFrame:
    """Columns: period, rep, measure, target, actual (up to the end of the reported period), achieved
    (fraction), gap, elapsed (fraction of the plan's days). A plan without a rep is the whole team's.
    """
    rows = book.rows("target")
    written = texts(rows, "period")
    known = {name: _period(name) for name in written.dropna().unique()}
    covering = {
        name: plan
        for name, plan in known.items()
        if plan and plan.first <= period.last and plan.last >= period.last
    }
    rows = rows[written.isin(list(covering))]
    end = min(cut, period.last)
    plans = pd.DataFrame(
        {
            "period": texts(rows, "period"),
            "rep": texts(rows, "rep").fillna(TEAM),
            "measure": texts(rows, "measure"),
            "target": numbers(rows, "value"),
        }
    )
    plans = plans.sort_values(["period", "measure", "rep"], kind="stable").reset_index(drop=True)
    actual = {name: _actual(book, plan, end) for name, plan in covering.items()}
    plans["actual"] = [
        actual[name].get((measure, rep), np.nan if measure not in _MEASURES else 0.0)
        for name, measure, rep in zip(plans["period"], plans["measure"], plans["rep"], strict=True)
    ]
    plans["actual"] = plans["actual"].astype("float64")
    plans["achieved"] = plans["actual"] / plans["target"].where(plans["target"] > 0)
    plans["gap"] = plans["actual"] - plans["target"]
    elapsed = {name: _elapsed(plan, end) for name, plan in covering.items()}
    plans["elapsed"] = plans["period"].map(elapsed).astype("float64")
    return plans


_MEASURES = ("销售额", "回款额", "毛利", "销量", "拜访次数", "新访次数", "新客户数")


def _actual(book: Book, plan: Period, end: date) -> dict[tuple[str, str], float]:
    """(measure, rep) → what was reached from the plan's first day to the end."""
    deals = book.inside("transaction", "date", plan.first, end)
    amount = net_amount(deals)
    seller = texts(deals, "rep").fillna(book.of_customers(deals, "owner"))
    paid = book.inside("transaction", "paid_on", plan.first, end)
    calls = book.inside("visit", "date", plan.first, end)
    calls = calls[texts(calls, "result") != NOT_HELD]
    found: dict[tuple[str, str], float] = {}
    _add(found, "销售额", amount, seller)
    _add(found, "毛利", amount - numbers(deals, "cost"), seller)
    _add(found, "销量", net_quantity(deals), seller)
    payer = texts(paid, "rep").fillna(book.of_customers(paid, "owner"))
    _add(found, "回款额", numbers(paid, "paid_amount"), payer)
    _add(found, "拜访次数", pd.Series(1.0, index=calls.index), texts(calls, "rep"))
    first = _first_visits(book, plan, end)
    _add(found, "新访次数", pd.Series(1.0, index=first.index), first)
    fresh = book.customers
    fresh = fresh[between(days(fresh, "first_seen"), plan.first, end)]
    _add(found, "新客户数", pd.Series(1.0, index=fresh.index), texts(fresh, "owner"))
    return found


def _first_visits(book: Book, plan: Period, end: date) -> pd.Series[str]:
    """The rep of every first visit to a customer that fell into the plan so far."""
    calls = book.rows("visit")
    calls = calls[(texts(calls, "result") != NOT_HELD) & days(calls, "date").notna()]
    frame = pd.DataFrame(
        {"key": book.keys(calls), "date": days(calls, "date"), "rep": texts(calls, "rep")}
    ).sort_values("date", kind="stable")
    first = frame.dropna(subset=["key"]).drop_duplicates("key")
    reps: pd.Series[str] = first.loc[between(first["date"], plan.first, end), "rep"]
    return reps


def _add(
    found: dict[tuple[str, str], float], measure: str, value: pd.Series[float], rep: pd.Series[str]
) -> None:
    found[measure, TEAM] = float(value.sum())
    for name, total in value.groupby(rep).sum().items():
        found[measure, str(name)] = float(total)


def _period(name: str) -> Period | None:
    """The plan's period, None when it cannot be read: 2026-W47, 2026-11, 2026年11月, 2026-Q4, 2026年."""
    text = name.strip()
    if month := _MONTH.fullmatch(text):
        text = f"{month[1]}-{int(month[2]):02d}"
    elif (quarter := _QUARTER.fullmatch(text)) and not text.isdigit():
        return _quarter(text, int(quarter[1]), quarter[2])
    try:
        return Period.parse(text.removesuffix("度").removesuffix("年"))
    except UsageError:
        return None


def _quarter(name: str, year: int, which: str) -> Period:
    number = _QUARTERS.index(which) + 1 if which in _QUARTERS else int(which)
    last = Period.parse(f"{year}-{number * 3:02d}").last
    return Period(name, date(year, number * 3 - 2, 1), last)


def _elapsed(plan: Period, end: date) -> float:
    whole = (plan.last - plan.first).days + 1
    return min(max((end - plan.first).days + 1, 0), whole) / whole
