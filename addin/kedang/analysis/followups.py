"""Who must be visited next: appointments that are due, and key accounts nobody went to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.calls import was_kept
from kedang.analysis.visits import NOT_HELD
from kedang.model.frames import days, looked_up, texts
from kedang.model.period import Period


def due(book: Book, period: Period, cut: date, horizon_days: int) -> pd.DataFrame:
    """Appointments up to `horizon_days` after the period that no later visit has kept.

    One whose day is still to come is kept as `calls.was_kept` says.
    Columns: customer_id, customer, contact, rep, visited_on, next_appointment, days (until then; negative:
    overdue), overdue, objection; earliest first, one per customer (the latest that was made).
    """
    visits = _up_to(book, cut)
    appointment = days(visits, "next_appointment")
    last = _last_held(book, visits)
    wanted = visits[appointment <= pd.Timestamp(period.last + timedelta(days=horizon_days))]
    key, made = book.keys(wanted), days(wanted, "date")
    latest_visit = looked_up(key, last)
    agreed = appointment[wanted.index].to_numpy()
    kept = was_kept(made.to_numpy(), agreed, latest_visit.to_numpy(), cut)
    table = pd.DataFrame(
        {
            "customer_id": key,
            "customer": book.names(wanted),
            "contact": texts(wanted, "contact"),
            "rep": texts(wanted, "rep").fillna(NOBODY),
            "visited_on": made,
            "next_appointment": days(wanted, "next_appointment"),
            "days": (days(wanted, "next_appointment") - pd.Timestamp(cut)).dt.days,
            "overdue": days(wanted, "next_appointment") < pd.Timestamp(cut),
            "objection": texts(wanted, "objection"),
        }
    )[~kept & key.notna()]
    latest = table.sort_values(["visited_on", "next_appointment"], kind="stable")
    latest = latest.drop_duplicates("customer_id", keep="last")
    return latest.sort_values(["next_appointment", "customer"], kind="stable").reset_index(
        drop=True
    )


def not_visited(book: Book, cut: date, cadence: Sequence[tuple[str, int]]) -> pd.DataFrame:
    """Key accounts that were not visited within their tier's cadence.

    Columns: customer_id, customer, tier, owner, last_visit, days (since; missing: never), cadence, days_over;
    the best tier first, in it who was never visited, then the longest wait.
    """
    wanted = dict(cadence)
    tiers = book.tiers()
    key_accounts = tiers[tiers.isin(list(wanted))]
    customers = book.customers.loc[key_accounts.index]
    last = _last_held(book, _up_to(book, cut)).reindex(key_accounts.index)
    since = (pd.Timestamp(cut) - last).dt.days.astype("float64")
    limit = key_accounts.map(wanted).astype("float64")
    table = pd.DataFrame(
        {
            "customer": texts(customers, "name"),
            "tier": key_accounts,
            "owner": texts(customers, "owner").fillna(NOBODY),
            "last_visit": last,
            "days": since,
            "cadence": limit,
            "days_over": since - limit,
        }
    ).rename_axis("customer_id")
    late = table[~(since <= limit)].reset_index()
    late["place"] = late["tier"].map({name: at for at, (name, _) in enumerate(cadence)})
    order = ["place", "days", "customer"]
    return (
        late.sort_values(order, ascending=[True, False, True], na_position="first", kind="stable")
        .drop(columns="place")
        .reset_index(drop=True)
    )


def _up_to(book: Book, cut: date) -> pd.DataFrame:
    visits = book.rows("visit")
    return visits[days(visits, "date") <= pd.Timestamp(cut)]


def _last_held(book: Book, visits: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The last day each customer was really visited; a visit that was not held does not count."""
    held = visits[texts(visits, "result") != NOT_HELD]
    last: pd.Series[pd.Timestamp] = days(held, "date").groupby(book.keys(held)).max()
    return last
