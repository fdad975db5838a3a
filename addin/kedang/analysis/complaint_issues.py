"""What a complaint meeting talks about: one issue one row, where each belongs, and what was solved before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.complaints import NO_DEPARTMENT
from kedang.model.closings import closed_days
from kedang.model.field import heading_key
from kedang.model.frames import days, texts

CASE_DAYS, MOST_CASES = 365, 200
HAPPY = ("非常满意", "满意")
_SEVERITIES = ("严重", "较重", "一般")
_SATISFIED = ("非常满意", "满意", "一般", "不满意", "非常不满意")
_NAMED = 5


def issues(agenda: pd.DataFrame) -> pd.DataFrame:
    """The open complaints, those that say the same of the same product in one department put together.

    `agenda`: as in `Complaints`. Columns: no (from 1, the longest overdue first), complaints (how many),
    department, owner (else who signed), customer (named, 、 between), product, category, text, severity (the worst),
    received_on (first), due (first), days_overdue, due_reason, meeting, overdue. Without a product and a
    text nothing is put together.
    """
    if agenda.empty:
        return pd.DataFrame(columns=["no", "complaints", *agenda.columns.drop("no")])
    rows = agenda.assign(
        _issue=_same(agenda),
        _severity=_rank(agenda["severity"], _SEVERITIES),
        owner=agenda["owner"].fillna(agenda["signed_by"]),
    )
    grouped = rows.groupby("_issue", sort=False)
    first = rows.drop_duplicates("_issue").set_index("_issue")
    worst = rows.sort_values("_severity", kind="stable").drop_duplicates("_issue")
    table = first.assign(
        complaints=grouped.size(),
        customer=_named(rows["_issue"], rows["customer"]),
        owner=_named(rows["_issue"], rows["owner"]),
        severity=worst.set_index("_issue")["severity"],
        received_on=grouped["received_on"].min(),
        meeting=grouped["meeting"].max(),
    )
    return table.assign(no=np.arange(1, len(table) + 1)).reset_index(drop=True)


def numbers(agenda: pd.DataFrame) -> pd.Series[int]:
    """The number under which each open complaint stands in `issues`."""
    return pd.Series(pd.factorize(_same(agenda))[0] + 1, index=agenda.index)


def _named(keys: pd.Series[str], names: pd.Series[str]) -> pd.Series[str]:
    """By key the different names in the order they come, at most five and then how many in all."""
    found: dict[str, dict[str, None]] = {}
    for key, name in zip(keys, names, strict=True):
        if isinstance(name, str):
            found.setdefault(key, {})[name] = None
    joined = {
        key: "、".join([*mine][:_NAMED]) + (f"等{len(mine)}个" if len(mine) > _NAMED else "")
        for key, mine in found.items()
    }
    return pd.Series(joined, dtype="str")


def _same(rows: pd.DataFrame) -> pd.Series[str]:
    """A key that complaints about one thing share; others have their own."""
    told = texts(rows, "text")
    plain = told.map({one: heading_key(one) for one in told.dropna().unique()}).astype("str")
    product = texts(rows, "product")
    shared = texts(rows, "department").fillna("") + "\n" + product + "\n" + plain
    own = pd.Series([f"#{at}" for at in range(len(rows))], index=rows.index, dtype="str")
    return shared.where(product.notna() & plain.notna() & (plain != ""), own)


def _rank(values: pd.Series[str], order: tuple[str, ...]) -> pd.Series[float]:
    return values.map({name: float(at) for at, name in enumerate(order)}).fillna(float(len(order)))


def routing(detail: pd.DataFrame, routes: Mapping[str, str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """By category: category, route (where it belongs, missing: no rule), complaints, elsewhere (at another
    department); and every complaint that is elsewhere: `detail`'s columns and route.

    A category of the rules without complaints is listed with 0; complaints without a category come last.
    A complaint without a department is not elsewhere: it has yet to be handed over.
    """
    category = texts(detail, "category")
    route = category.map(dict(routes)).astype("str")
    there = texts(detail, "department")
    wrong = route.notna() & (there != route) & (there != NO_DEPARTMENT) & there.notna()
    counted = pd.DataFrame({"category": category, "elsewhere": wrong})
    sums = counted.groupby("category")["elsewhere"].agg(["size", "sum"])
    names = [*routes, *sorted(set(sums.index) - set(routes))]
    table = pd.DataFrame(
        {
            "category": pd.Series(names, dtype="str"),
            "route": pd.Series([routes.get(name) for name in names], dtype="str"),
            "complaints": sums["size"].reindex(names).fillna(0).astype("int64").to_numpy(),
            "elsewhere": sums["sum"].reindex(names).fillna(0).astype("int64").to_numpy(),
        }
    )
    unsorted = int(category.isna().sum())
    if unsorted:
        last = {"category": [None], "route": [None], "complaints": [unsorted], "elsewhere": [0]}
        table = pd.concat([table, pd.DataFrame(last).astype(table.dtypes)], ignore_index=True)
    return table, detail.assign(route=route)[wrong].reset_index(drop=True)


def cases(book: Book, cut: date) -> pd.DataFrame:
    """What was solved in the year up to the cut, to be looked up when it comes again; best answers
    first, no more than `MOST_CASES`.

    Columns: product, category, text, solution, satisfaction (the best said), times, days (from receipt to
    end, the shortest), closed_on (last). The same trouble with the same solution is one case; complaints
    without a solution teach nothing and are left out.
    """
    rows = book.rows("complaint")
    closed, end = closed_days(rows), pd.Timestamp(cut)
    solved = (closed <= end) & (closed > end - pd.Timedelta(days=CASE_DAYS))
    rows = rows[solved & texts(rows, "solution").notna()]
    kept = ["product", "category", "text", "solution"]
    table = pd.DataFrame({name: texts(rows, name) for name in kept})
    table["satisfaction"] = texts(rows, "satisfaction")
    table["_order"] = _rank(table["satisfaction"], _SATISFIED)
    table["closed_on"] = days(rows, "closed_on")
    table["days"] = (table["closed_on"] - days(rows, "received_on")).dt.days.astype("float64")
    table = table.sort_values(["_order", "closed_on"], ascending=[True, False], kind="stable")
    grouped = table.groupby(kept, sort=False, dropna=False)
    found = grouped.agg(
        satisfaction=("satisfaction", "first"),
        _order=("_order", "min"),
        times=("closed_on", "size"),
        days=("days", "min"),
        closed_on=("closed_on", "max"),
    ).reset_index()
    order = ["_order", "times", "closed_on", "text"]
    ordered = found.sort_values(order, ascending=[True, False, False, True], kind="stable")
    return ordered.drop(columns="_order").head(MOST_CASES).reset_index(drop=True)
