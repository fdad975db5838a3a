"""What leads became: by the method that found them, by source or by rep, down to customers and sales."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.advertising import QUALIFIED
from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import UNKNOWN, deals, first_days
from kedang.model.catalogue.activity_lists import PROSPECTING
from kedang.model.frames import between, days, follow_merges, looked_up, texts
from kedang.model.period import Period

_COUNTED = ["leads", "recent", "qualified", "keen", "customers", "sales"]


def prospecting(book: Book, period: Period, first: date, cut: date, by: str) -> pd.DataFrame:
    """The leads from a day to the cut and what they became, most sales first.

    `by`: method (all fourteen stand there, unused ones too), source or owner. Columns: value, leads, recent
    (of them in the period), qualified, qualified_rate, keen (intent A or B), customers (bought for the first
    time on or after the day of the lead), conversion, sales (of these customers since then, up to the cut),
    sales_per_lead. A customer counts once, for its earliest lead.
    """
    leads = _leads(book, period, first, cut, by)
    won = leads[leads["customers"] > 0]
    won = won.sort_values(["date", "value"], kind="stable").drop_duplicates("customer")
    gained = won[["value"]].assign(customers=1.0, sales=_bought(book, won, cut))
    sums = leads.groupby("value")[["leads", "recent", "qualified", "keen"]].sum()
    table = sums.join(gained.groupby("value")[["customers", "sales"]].sum())
    if by == "method":
        table = table.reindex(table.index.union(pd.Index(PROSPECTING.labels)))
    table = table.rename_axis("value").reindex(columns=_COUNTED).fillna(0.0)
    base = table["leads"].where(table["leads"] > 0)
    table["qualified_rate"] = table["qualified"] / base
    table["conversion"] = table["customers"] / base
    table["sales_per_lead"] = (table["sales"] / base).round(2)
    order = ["sales", "customers", "leads", "value"]
    ordered = table.reset_index().sort_values(order, ascending=[False, False, False, True])
    return ordered.reset_index(drop=True)


def _leads(book: Book, period: Period, first: date, cut: date, by: str) -> pd.DataFrame:
    """One row per lead: value, date, customer (key, missing when it never bought) and its counts."""
    rows = book.inside("lead", "date", first, cut)
    day, intent = days(rows, "date"), texts(rows, "intent")
    customer = _customer(book, rows)
    started = looked_up(customer, first_days(book))
    return pd.DataFrame(
        {
            "value": texts(rows, by).fillna(NOBODY if by == "owner" else UNKNOWN),
            "date": day,
            "customer": customer,
            "leads": 1.0,
            "recent": between(day, period.first, min(cut, period.last)).astype("float64"),
            "qualified": (texts(rows, "qualification") == QUALIFIED).astype("float64"),
            "keen": intent.isin(("A", "B")).astype("float64"),
            "customers": (
                (started >= day) & (started <= pd.Timestamp(cut)) & customer.notna()
            ).astype("float64"),
        },
        index=rows.index,
    )


def _customer(book: Book, rows: pd.DataFrame) -> pd.Series[str]:
    """The customer each lead became: as linked, else the one of that very name, else the name."""
    name = texts(rows, "name").str.strip()
    cards = book.customers
    known = pd.concat([texts(cards, "name"), texts(cards, "short_name")]).dropna().str.strip()
    keys = pd.Series(known.index.to_numpy(), index=known.to_numpy(), dtype="str")
    keys = keys[~keys.index.duplicated()]
    linked = follow_merges(texts(rows, "customer_id"), book.parties)
    return linked.fillna(looked_up(name, keys)).fillna(name)


def _bought(book: Book, won: pd.DataFrame, cut: date) -> pd.Series[float]:
    """What each customer won has bought since the day of its lead."""
    made = deals(book)
    wanted = made["customer"].cat.categories.isin(won["customer"])
    rows = made[made["customer"].isin(made["customer"].cat.categories[wanted])]
    keys = rows["customer"].astype("str")
    since = looked_up(keys, won.set_index("customer")["date"])
    kept = (rows["date"] >= since) & (rows["date"] <= pd.Timestamp(cut))
    sums = rows["amount"][kept.to_numpy(dtype="bool")].groupby(keys).sum()
    return looked_up(won["customer"], sums).fillna(0.0)
