"""How much each rep brings in: visits, effective rate, sales per visit and per working day, cost, new customers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import UNKNOWN, deals, first_days, of_customer
from kedang.analysis.spans import BEFORE, NOW, YEAR_BEFORE, Codes, Spans, Sums, codes_of
from kedang.analysis.visited import visited
from kedang.model.frames import days, texts
from kedang.model.period import Period
from kedang.reference.workdays import NO_OVERRIDES, Overrides, is_workday

_TOLD = ["registered", "new_customers", "previous_customers"]
_SUMS = ("sales", "orders", "planned", "held", "effective", "hours", "cost", "days_out")


def efficiency(
    book: Book, period: Period, cut: date, overrides: Overrides = NO_OVERRIDES
) -> pd.DataFrame:
    """One row per rep, best seller first, and the team in the last row (`rep` missing).

    Columns: rep, planned, held, effective, rate_planned, days_out (days with a visit), workdays (of the
    period up to the cut; the team's: of all reps), hours, cost, cost_per_visit, orders (customers × days with
    a deal), sales, sales_per_visit, sales_per_day, new_customers, new_sales, previous_sales, change,
    previous_rate, previous_per_visit, last_year_sales. A rate over nothing is missing.
    """
    visits, made = visited(book), deals(book)
    reps = pd.Index(
        sorted({*visits["rep"].cat.categories, *made["rep"].cat.categories}), dtype="str"
    )
    sums = _visited(visits, period, reps) | _sold(made, period, reps)
    table = _table({name: sums[name] for name in _SUMS}, reps.to_series(index=reps))
    team = {name: np.nansum(sums[name], axis=0, keepdims=True) for name in _SUMS}
    total = _table(team, pd.Series([None], dtype="str"))
    if not np.isfinite(sums["sales"][:, YEAR_BEFORE]).any():
        total["last_year_sales"] = np.nan
    fresh = developed(book, period, "rep").set_index("value")
    names = ["new_customers", "new_sales"]
    nothing = 0.0 if _reaches_back(book, period.first) else np.nan
    table[names] = fresh[names].reindex(table.index).fillna(nothing)
    total[names] = fresh[names].sum().to_numpy() + nothing
    active = table[["planned", "sales", "previous_sales"]].fillna(0.0).ne(0).any(axis=1)
    table = table[active].sort_values(["sales", "rep"], ascending=[False, True])
    both = pd.concat([table, total], ignore_index=True)
    worked = workdays(period.first, min(cut, period.last), overrides)
    both["workdays"] = np.where(both["rep"].isna(), worked * len(table), worked).astype("float64")
    both["sales_per_day"] = both["sales"] / both["workdays"].where(both["workdays"] > 0)
    return both


def developed(book: Book, period: Period, by: str) -> pd.DataFrame:
    """Customers won in the period, by who sold to them first (`rep`) or by a field of their card (`source`).

    Columns: value, registered (cards first seen in the period), new_customers (first deal ever in the period),
    new_sales (all they bought in it), average, share (of the period's new sales), previous_customers,
    previous_sales, change. Where the order book does not reach back before the period nobody can tell who is new:
    missing.
    """
    made, first = deals(book), first_days(book)
    customers = pd.Index(made["customer"].cat.categories)
    started = first.reindex(customers)
    spans = Spans.split(started.reset_index(drop=True), period)
    owner = _credited(book, by)
    missing = NOBODY if by == "rep" else UNKNOWN
    groups, values = pd.factorize(owner.reindex(customers).fillna(missing), sort=True)
    codes = np.asarray(groups, dtype=np.int64)
    counts = spans.sum(codes, len(values), np.ones(len(customers)))
    sums = _bought_within(made, spans, codes, len(values), period)
    table = pd.DataFrame(
        {
            "new_customers": counts[:, NOW],
            "new_sales": sums[:, NOW].round(2),
            "previous_customers": counts[:, BEFORE],
            "previous_sales": sums[:, BEFORE].round(2),
        },
        index=pd.Index(values, dtype="str", name="value"),
    )
    registered = _registered(book, period, by)
    table = table.reindex(table.index.union(registered.index).rename("value")).fillna(0.0)
    table["registered"] = registered.reindex(table.index).fillna(0.0)
    table = table[(table[_TOLD] != 0).any(axis=1)]
    for start, names in (
        (period.first, ["new_customers", "new_sales"]),
        (period.previous().first, ["previous_customers", "previous_sales"]),
    ):
        if not _reaches_back(book, start):
            table[names] = np.nan
    return _shared(table)


def workdays(first: date, last: date, overrides: Overrides = NO_OVERRIDES) -> int:
    """How many working days lie between two days, both included."""
    length = (last - first).days + 1
    return sum(is_workday(first + timedelta(days=at), overrides) for at in range(length))


def _into(values: pd.Series[Any], reps: pd.Index) -> Codes:
    """Categories as numbers into the common list of reps."""
    place = np.append(reps.get_indexer(values.cat.categories), -1)
    return np.asarray(place[codes_of(values)], dtype=np.int64)


def _visited(visits: pd.DataFrame, period: Period, reps: pd.Index) -> dict[str, Sums]:
    spans, rep = Spans.split(visits["date"], period), _into(visits["rep"], reps)
    day = visits["date"].to_numpy(dtype="datetime64[D]").astype("int64")
    day = np.where(visits["date"].isna() | (visits["held"] == 0), -1, day)

    def summed(name: str) -> Sums:
        return spans.sum(rep, len(reps), visits[name].to_numpy())

    return {
        "planned": spans.sum(rep, len(reps), np.ones(len(visits))),
        **{name: summed(name) for name in ("held", "effective", "hours", "cost")},
        "days_out": spans.distinct(rep, len(reps), day, int(day.max(initial=0)) + 1),
    }


def _sold(made: pd.DataFrame, period: Period, reps: pd.Index) -> dict[str, Sums]:
    spans, rep = Spans.split(made["date"], period), _into(made["rep"], reps)
    buying = made["amount"].to_numpy() > 0
    size = int(made["customer"].cat.categories.size) or 1
    day = made["date"].to_numpy(dtype="datetime64[D]").astype("int64")
    order = np.where(made["date"].isna() | ~buying, -1, day * size + codes_of(made["customer"]))
    numbered = np.asarray(pd.factorize(np.where(order < 0, -1, order))[0], dtype=np.int64)
    numbered = np.where(order < 0, -1, numbered)
    return {
        "sales": spans.sum(rep, len(reps), made["amount"].to_numpy()).round(2),
        "orders": spans.distinct(rep, len(reps), numbered, len(made) + 1),
    }


def _table(sums: dict[str, Sums], rep: pd.Series[str]) -> pd.DataFrame:
    """The sums with their rates, now and before."""
    table = pd.DataFrame({name: sums[name][:, NOW] for name in _SUMS}, index=rep.index)
    table.insert(0, "rep", rep)

    def per(top: str, below: str, span: int) -> Any:
        with np.errstate(divide="ignore", invalid="ignore"):
            under = np.where(sums[below][:, span] > 0, sums[below][:, span], np.nan)
            return sums[top][:, span] / under

    table["rate_planned"] = per("effective", "planned", NOW)
    table["cost_per_visit"] = np.where(table["cost"] > 0, per("cost", "held", NOW), np.nan)
    table["sales_per_visit"] = per("sales", "held", NOW)
    table["previous_sales"] = sums["sales"][:, BEFORE]
    table["change"] = (table["sales"] - table["previous_sales"]).round(2)
    table["previous_rate"] = per("effective", "planned", BEFORE)
    table["previous_per_visit"] = per("sales", "held", BEFORE)
    table["last_year_sales"] = sums["sales"][:, YEAR_BEFORE]
    return table


def _credited(book: Book, by: str) -> pd.Series[str]:
    """Whose each customer is: the rep of its first deal, else its owner; or a field of its card."""
    made = deals(book)
    customers = pd.Index(made["customer"].cat.categories)
    if by != "rep":
        return of_customer(book, customers, by)
    bought = made[(made["amount"] > 0) & made["customer"].notna()]
    first = bought.sort_values(["date", "rep"], kind="stable").drop_duplicates("customer")
    return pd.Series(
        first["rep"].astype("str").to_numpy(),
        index=first["customer"].astype("str").to_numpy(),
        dtype="str",
    )


def _bought_within(
    made: pd.DataFrame, first: Spans, groups: Codes, count: int, period: Period
) -> Sums:
    """Sales of each span to the customers whose first deal lies in that very span."""
    spans = Spans.split(made["date"], period)
    customer = codes_of(made["customer"])
    fresh = np.append(first.of, -2)[customer] == spans.of
    amount = np.where(fresh, made["amount"].to_numpy(), np.nan)
    return spans.sum(np.append(groups, -1)[customer], count, amount)


def _registered(book: Book, period: Period, by: str) -> pd.Series[float]:
    cards = book.customers
    seen = days(cards, "first_seen")
    new = cards[(seen >= pd.Timestamp(period.first)) & (seen <= pd.Timestamp(period.last))]
    missing = NOBODY if by == "rep" else UNKNOWN
    counts = texts(new, "owner" if by == "rep" else by).fillna(missing).value_counts()
    return counts.astype("float64")


def _reaches_back(book: Book, day: date) -> bool:
    """Whether any deal was made before a day: without that nobody can tell who is new."""
    return bool(deals(book)["date"].min() < pd.Timestamp(day))


def _shared(table: pd.DataFrame) -> pd.DataFrame:
    total = table["new_sales"].sum()
    table["share"] = table["new_sales"] / total if total > 0 else np.nan
    table["average"] = table["new_sales"] / table["new_customers"].where(table["new_customers"] > 0)
    table["change"] = table["new_sales"] - table["previous_sales"]
    order = ["new_sales", "new_customers", "registered", "value"]
    ordered = table.reset_index().sort_values(order, ascending=[False, False, False, True])
    return ordered.reset_index(drop=True)
