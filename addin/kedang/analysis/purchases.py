"""How each customer buys, up to a day: its order days, their usual gap, and two years of purchases side by side."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import deals
from kedang.model.frames import looked_up, texts

YEAR = 365.25


def purchases(book: Book, cut: date) -> pd.DataFrame:
    """One row per customer that ever bought, by its id (else its name as written).

    first_deal, last_deal, order_days (ever), gap (median days between order days), since (days from the last
    one to the cut), sales and orders (days) of the twelve months up to the cut, previous_sales and
    previous_orders of the twelve before, profit and costed (sales whose cost is known) of the twelve
    months, total (yuan ever).
    """
    found: pd.DataFrame = book.once(f"purchases {cut}", lambda held: _made(held, cut))
    return found


def named(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """The same with customer, owner and tier in front, the id as column customer_id."""
    ids = pd.Series(table.index, index=table.index, dtype="str")
    known = book.customers
    head = pd.DataFrame(
        {
            "customer_id": ids,
            "customer": looked_up(ids, texts(known, "name")).fillna(ids),
            "owner": looked_up(ids, texts(known, "owner")).fillna(NOBODY),
            "tier": looked_up(ids, book.tiers()),
        }
    )
    return pd.concat([head, table], axis=1).reset_index(drop=True)


def buyers(rows: pd.DataFrame) -> pd.DataFrame:
    """Customer and day of every order day, each once, in order."""
    kept = rows.loc[(rows["amount"] > 0).to_numpy(), ["customer", "date"]].dropna()
    return kept.drop_duplicates().sort_values(["customer", "date"])


def _made(book: Book, cut: date) -> pd.DataFrame:
    made = deals(book)
    rows = made[(made["date"] <= pd.Timestamp(cut)).to_numpy()]
    seen = buyers(rows)
    groups = seen.groupby("customer", observed=True)["date"]
    gaps = groups.diff().dt.days
    table = pd.DataFrame(
        {
            "first_deal": groups.min(),
            "last_deal": groups.max(),
            "order_days": groups.size().astype("float64"),
            "gap": gaps.groupby(seen["customer"], observed=True).median(),
        }
    )
    table["since"] = (pd.Timestamp(cut) - table["last_deal"]).dt.days.astype("float64")
    end = pd.Timestamp(cut)
    middle, start = (end - pd.DateOffset(months=back) for back in (12, 24))
    now = (rows["date"] > middle).to_numpy()
    then = ((rows["date"] > start) & (rows["date"] <= middle)).to_numpy()
    known = rows["amount"].where(rows["cost"].notna())
    sums = {
        "sales": rows["amount"].where(now),
        "previous_sales": rows["amount"].where(then),
        "profit": (known - rows["cost"]).where(now),
        "costed": known.where(now),
        "total": rows["amount"],
    }
    money = pd.DataFrame(sums).groupby(rows["customer"], observed=True).sum(min_count=1)
    day_now, day_then = seen["date"] > middle, (seen["date"] > start) & (seen["date"] <= middle)
    for name, inside in (("orders", day_now), ("previous_orders", day_then)):
        table[name] = inside.groupby(seen["customer"], observed=True).sum().astype("float64")
    table = table.join(money)
    table.index = pd.Index(table.index.astype("str"), name="customer_id")
    filled = table.fillna({"sales": 0.0, "previous_sales": 0.0})
    return filled.round(dict.fromkeys(sums, 2)).sort_index()
