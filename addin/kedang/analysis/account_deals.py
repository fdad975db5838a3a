"""What key accounts buy and pay: by year, month by month, and by product."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.model.frames import numbers

YEARS, MONTHS, PRODUCTS = 4, 12, 5


def bought(book: Book, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The deals of some customers up to the cut: key, date, product, amount, cost, gross, paid, paid_on,
    quality_loss.
    """
    made = deals(book)
    wanted = made["customer"].cat.categories.isin(keys)
    inside = np.append(wanted, False)[made["customer"].cat.codes.to_numpy()]
    inside &= (made["date"] <= pd.Timestamp(cut)).to_numpy()
    columns = ["date", "product", "amount", "cost", "gross", "paid", "paid_on"]
    rows = made.loc[inside, columns]
    loss = numbers(book.rows("transaction"), "quality_loss")
    return rows.assign(
        key=made.loc[inside, "customer"].astype("str"),
        product=rows["product"].astype("str"),
        quality_loss=loss[inside],
    )


def years(rows: pd.DataFrame, cut: date) -> pd.DataFrame:
    """Contracts, sales and payment of each account in the last four years, latest first.

    Columns: key, year, orders, sales, margin (fraction, of the orders whose cost is known), paid,
    collection (paid of sales, fraction), loss (quality, yuan). Years nobody bought in are left out.
    """
    year = rows["date"].dt.year
    rows = rows[year > cut.year - YEARS].assign(year=year)
    known = rows["amount"].where(rows["cost"].notna())
    grouped = rows.assign(known=known).groupby(["key", "year"])
    sums = grouped.agg(
        orders=("amount", "size"),
        sales=("amount", "sum"),
        known=("known", "sum"),
        cost=("cost", "sum"),
    )
    table = sums.assign(
        paid=grouped["paid"].sum(min_count=1),
        loss=grouped["quality_loss"].sum(min_count=1),
    )
    table = table.assign(
        margin=(sums["known"] - sums["cost"]) / sums["known"].where(sums["known"] > 0),
        collection=table["paid"] / sums["sales"].where(sums["sales"] > 0),
    )
    table = table.drop(columns=["known", "cost"]).reset_index()
    return table.sort_values(["key", "year"], ascending=[True, False]).reset_index(drop=True)


def months(rows: pd.DataFrame, keys: pd.Index, cut: date) -> pd.DataFrame:
    """The trend of twelve months up to the cut, every month of every account: key, month (2026-11), sales,
    before (the same month a year earlier), orders.
    """
    last = cut.year * 12 + cut.month - 1
    number = rows["date"].dt.year * 12 + rows["date"].dt.month - 1
    at = keys.get_indexer(pd.Index(rows["key"]))
    place = (number - (last - 2 * MONTHS + 1)).to_numpy()
    inside = (place >= 0) & (place < 2 * MONTHS) & (at >= 0)
    flat = at[inside] * 2 * MONTHS + place[inside].astype("int64")
    size, shape = len(keys) * 2 * MONTHS, (len(keys), 2 * MONTHS)
    amount = rows["amount"].fillna(0.0).to_numpy()[inside]
    sales = np.bincount(flat, weights=amount, minlength=size).reshape(shape).round(2)
    orders = np.bincount(flat, minlength=size).reshape(shape)
    names = [f"{one // 12}-{one % 12 + 1:02d}" for one in range(last - MONTHS + 1, last + 1)]
    return pd.DataFrame(
        {
            "key": np.repeat(keys.to_numpy(dtype=object), MONTHS),
            "month": np.tile(np.array(names, dtype=object), len(keys)),
            "sales": sales[:, MONTHS:].ravel(),
            "before": sales[:, :MONTHS].ravel(),
            "orders": orders[:, MONTHS:].ravel(),
        }
    )


def products(rows: pd.DataFrame, cut: date) -> pd.DataFrame:
    """What each account bought most in the year up to the cut, five products: key, product, sales, share
    (of the account's positive sales), change (against the year before).
    """
    end = pd.Timestamp(cut)
    now = rows["date"] > end - pd.DateOffset(years=1)
    then = ~now & (rows["date"] > end - pd.DateOffset(years=2))
    sales = rows[now].groupby(["key", "product"])["amount"].sum()
    past = rows[then].groupby(["key", "product"])["amount"].sum()
    table = sales.to_frame("sales")
    table["change"] = table["sales"] - past.reindex(table.index).fillna(0.0)
    positive = table["sales"].clip(lower=0.0)
    whole = positive.groupby(level="key").transform("sum")
    table["share"] = positive / whole.where(whole > 0)
    ordered = table.reset_index().sort_values(
        ["key", "sales", "product"], ascending=[True, False, True]
    )
    return (
        ordered.groupby("key")
        .head(PRODUCTS)
        .round({"sales": 2, "change": 2})
        .reset_index(drop=True)
    )


def yearly(rows: pd.DataFrame, keys: pd.Index, cut: date) -> pd.DataFrame:
    """Per account, by key: sales of the twelve months up to the cut, before (of the twelve before them),
    change (fraction), first and last deal, pay_days (days from order to payment, weighted by amount).
    """
    end = pd.Timestamp(cut)
    now = rows["date"] > end - pd.DateOffset(years=1)
    then = ~now & (rows["date"] > end - pd.DateOffset(years=2))
    sales = rows[now].groupby("key")["amount"].sum().reindex(keys).fillna(0.0)
    before = rows[then].groupby("key")["amount"].sum().reindex(keys).fillna(0.0)
    settled = rows[now & rows["paid_on"].notna() & (rows["paid"] > 0)]
    waited = (settled["paid_on"] - settled["date"]).dt.days * settled["paid"]
    weight = settled["paid"].groupby(settled["key"]).sum()
    days_of = rows[rows["amount"] > 0].groupby("key")["date"]
    return pd.DataFrame(
        {
            "sales": sales.round(2),
            "before": before.round(2),
            "change": sales / before.where(before > 0) - 1,
            "first_deal": days_of.min().reindex(keys),
            "last_deal": days_of.max().reindex(keys),
            "pay_days": (waited.groupby(settled["key"]).sum() / weight).reindex(keys),
        },
        index=keys,
    )


def share(book: Book, keys: pd.Index, cut: date) -> float:
    """What the accounts bought of all net sales in the year up to the cut; NaN when nothing was sold."""
    made, end = deals(book), pd.Timestamp(cut)
    inside = ((made["date"] > end - pd.DateOffset(years=1)) & (made["date"] <= end)).to_numpy()
    theirs = np.append(made["customer"].cat.categories.isin(keys), False)
    amount = made["amount"].fillna(0.0).to_numpy()
    whole = float(amount[inside].sum())
    own = float(amount[inside & theirs[made["customer"].cat.codes.to_numpy()]].sum())
    return own / whole if whole > 0 else float("nan")


def first_day(book: Book) -> pd.Timestamp:
    """The day of the earliest deal the archive knows; NaT when there is none."""
    day: pd.Timestamp = deals(book)["date"].min()
    return day
