"""What each rep did in a period: sales, new customers, and records entered, changed, doubled or refused."""

from __future__ import annotations

import json

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.collection import paid_days
from kedang.analysis.deals import deals
from kedang.model.catalogue import ENTITY_IDS
from kedang.model.deals import net_amount
from kedang.model.frames import between, days, looked_up, texts
from kedang.model.period import Period

RECORDS = ("new", "changed", "duplicate", "held_back")


def sales_by_rep(book: Book, period: Period) -> pd.DataFrame:
    """Net sales of each rep, largest first: rep, sales, previous_sales, change, customers, collected, share.

    Yuan; the seller is the rep of the deal, else who looks after the customer. `customers` counts those who
    bought; `share` is of all positive sales (a fraction).
    """
    return book.once(f"sales by rep {period}", lambda of: _sales_by_rep(of, period))


def _sales_by_rep(book: Book, period: Period) -> pd.DataFrame:
    now, before = _sold(book, period), _sold(book, period.previous())
    grouped = now.groupby("rep")
    table = pd.DataFrame(
        {"sales": grouped["amount"].sum(), "customers": grouped["customer"].nunique()}
    )
    past = before.groupby("rep")["amount"].sum()
    money = _collected(book, period)
    table = table.reindex(table.index.union(past.index).union(money.index)).fillna(0.0)
    table["previous_sales"] = past.reindex(table.index).fillna(0.0)
    table["collected"] = money.reindex(table.index).fillna(0.0)
    table = table.round(2)
    table["change"] = table["sales"] - table["previous_sales"]
    whole = float(table["sales"].clip(lower=0.0).sum())
    table["share"] = table["sales"].clip(lower=0.0) / whole if whole else float("nan")
    ordered = table.rename_axis("rep").reset_index()
    return ordered.sort_values(["sales", "rep"], ascending=[False, True], ignore_index=True)


def new_customers(book: Book, period: Period) -> pd.Series[int]:
    """How many customers came into the archive in the period, by who looks after them."""
    customers = book.customers
    fresh = customers[between(days(customers, "first_seen"), period.first, period.last)]
    found: pd.Series[int] = texts(fresh, "owner").fillna(NOBODY).value_counts()
    return found


def records_by_rep(book: Book, period: Period, waiting: pd.DataFrame) -> pd.DataFrame:
    """Records by rep: rep, new and changed in the period, pairs that wait for an answer, rows held back.

    A record belongs to its rep or owner, else to who looks after its customer. `waiting`: left_id, right_id;
    a pair counts once for everybody whose customer is in it. Rows held back: frame `held` (content, JSON).
    """
    counted = {"new": [], "changed": []}  # type: dict[str, list[pd.Series[str]]]
    for entity in ENTITY_IDS:
        rows = book.rows(entity)
        if not len(rows):
            continue
        whose = _whose(book, rows)
        fresh = between(days(rows, "first_seen"), period.first, period.last)
        touched = between(days(rows, "changed_at"), period.first, period.last)
        counted["new"].append(whose[fresh])
        counted["changed"].append(whose[touched & ~fresh])
    sizes = {name: _sizes(parts) for name, parts in counted.items()}
    sizes["duplicate"] = _sizes([_doubled(book, waiting)])
    sizes["held_back"] = _sizes([_refused(book.frames.get("held", pd.DataFrame()))])
    table = pd.DataFrame(sizes).reindex(columns=list(RECORDS)).fillna(0.0)
    table = table[table.any(axis=1)].rename_axis("rep").reset_index()
    return table.sort_values(["new", "rep"], ascending=[False, True], ignore_index=True)


def _sold(book: Book, period: Period) -> pd.DataFrame:
    rows = book.inside("transaction", "date", period.first, period.last)
    amount = net_amount(rows)
    seller = texts(rows, "rep").fillna(book.of_customers(rows, "owner")).fillna(NOBODY)
    customer = book.keys(rows).where(amount > 0)
    return pd.DataFrame({"rep": seller, "amount": amount, "customer": customer})


def _collected(book: Book, period: Period) -> pd.Series[float]:
    """Yuan paid in the period, by seller; counted as in `collection.paid_days`."""
    made = deals(book)
    rows = made[between(paid_days(made), period.first, period.last)]
    paid: pd.Series[float] = rows["paid"].groupby(rows["rep"].astype("str")).sum()
    return paid


def _whose(book: Book, rows: pd.DataFrame) -> pd.Series[str]:
    whose = texts(rows, "rep").fillna(texts(rows, "owner"))
    if "customer_id" in rows and whose.isna().any():
        whose = whose.fillna(book.of_customers(rows, "owner"))
    return whose.fillna(NOBODY)


def _doubled(book: Book, waiting: pd.DataFrame) -> pd.Series[str]:
    """Who looks after a customer of a waiting pair, once a pair and person."""
    if not len(waiting):
        return pd.Series(dtype="str")
    owners = texts(book.customers, "owner")
    sides = [
        looked_up(texts(waiting, side), owners).fillna(NOBODY) for side in ("left_id", "right_id")
    ]
    both = pd.DataFrame({"left": sides[0], "right": sides[1]})
    other = both.loc[both["left"] != both["right"], "right"]
    return pd.concat([both["left"], other], ignore_index=True)


def _refused(held: pd.DataFrame) -> pd.Series[str]:
    """Who entered the rows that were held back, as far as the rows say."""
    contents = [json.loads(one) for one in texts(held, "content").dropna()]
    names = [one.get("rep") or one.get("owner") or NOBODY for one in contents]
    return pd.Series(names, dtype="str")


def _sizes(parts: list[pd.Series[str]]) -> pd.Series[float]:
    kept = [part for part in parts if len(part)]
    joined = pd.concat(kept, ignore_index=True) if kept else pd.Series(dtype="str")
    return joined.value_counts().astype("float64")
