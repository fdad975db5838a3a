"""Who has left or is leaving: no order for longer than usual, or buying less than before; and how many stay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.analysis.purchases import buyers, named, purchases
from kedang.model.text import Text, say
from kedang.rulebook.sections.segments import LoyaltyRules

KINDS = ("lost", "late", "falling")
COLUMNS: tuple[str, ...] = (
    "customer_id",
    "customer",
    "owner",
    "tier",
    "alert",
    "reason",
    "suggestion",
    "last_deal",
)
COLUMNS += ("since", "gap", "times", "sales", "previous_sales", "change", "stake")


def alerts(
    book: Book,
    cut: date,
    rules: LoyaltyRules,
    churn_days: int,
    key_accounts: Sequence[str] = ("A",),
) -> pd.DataFrame:
    """Customers to win back or to look after, the most money at stake first.

    Columns: customer_id, customer, owner, tier, alert (lost: no order for `churn_days`; late: for several
    times its own usual gap; falling: still buys, but less than in the year before), reason and suggestion (Text),
    last_deal, since, gap (days), times (since ÷ gap), sales and previous_sales (twelve months each), change
    (fraction), stake (yuan a year: the better of the two years, else its yearly average).
    """
    table = purchases(book, cut)
    gap = table["gap"].where(table["order_days"] >= rules.minimum_orders)
    times = table["since"] / gap.clip(lower=1.0)
    change = table["sales"] / table["previous_sales"].where(table["previous_sales"] > 0) - 1.0
    cases = [
        table["since"] > churn_days,
        times > rules.gap_times,
        (change <= -rules.decline_share + 1e-9) & (table["sales"] > 0),
    ]
    alert = np.select([case.to_numpy() for case in cases], list(KINDS), "")
    years = ((table["last_deal"] - table["first_deal"]).dt.days / 365.25).clip(lower=1.0)
    best = table[["sales", "previous_sales"]].max(axis=1)
    told = table.assign(
        alert=alert, gap=gap, times=times, change=change, stake=best.where(best > 0, table["total"] / years)
    )  # fmt: skip
    listed = named(book, told[alert != ""]).sort_values(
        ["stake", "customer_id"], ascending=[False, True], kind="stable"
    )
    rows = listed.to_dict("records")
    reasons = [_reason(row) for row in rows]
    key = [".key" if row["tier"] in key_accounts else "" for row in rows]
    pairs = zip(rows, key, strict=True)
    advice = [say(f"churn.advice.{row['alert']}{own}") for row, own in pairs]
    listed = listed.assign(
        reason=pd.Series(reasons, index=listed.index, dtype=object),
        suggestion=pd.Series(advice, index=listed.index, dtype=object),
    )
    return listed.reindex(columns=list(COLUMNS)).reset_index(drop=True)


def retention(book: Book, cut: date) -> pd.DataFrame:
    """Two rows, the twelve months up to the cut and the twelve before: first, last, bought_before (customers
    of the twelve months before), kept (of these, those that bought again), retention and churn
    (fractions), new (never bought before), buyers, repeated (bought on two days or more), repeat_rate.

    NaN where the order book does not reach back far enough to know who bought before.
    """
    made = deals(book)
    seen = buyers(made[(made["date"] <= pd.Timestamp(cut)).to_numpy()])
    first = seen.groupby("customer", observed=True)["date"].transform("min")
    seen = seen.assign(first=first)
    end = pd.Timestamp(cut)
    edges = [end - pd.DateOffset(months=12 * back) for back in range(4)]
    beginning = made["date"].min()
    rows = [_kept(seen, edges[at : at + 3], beginning) for at in (0, 1)]
    return pd.DataFrame(rows)


def _kept(
    seen: pd.DataFrame, edges: list[pd.Timestamp], beginning: pd.Timestamp
) -> dict[str, object]:
    """Who bought between the first two edges, and who of them before, between the last two."""
    last, middle, start = edges
    now = seen[(seen["date"] > middle) & (seen["date"] <= last)]
    before = set(seen.loc[(seen["date"] > start) & (seen["date"] <= middle), "customer"])
    buying = now["customer"].value_counts()
    buying = buying[buying > 0]
    kept = len(before & set(buying.index))
    known = len(before) > 0 and bool(beginning <= start + pd.DateOffset(months=1))
    rate = kept / len(before) if known else np.nan
    return {
        "first": middle + pd.Timedelta(days=1),
        "last": last,
        "bought_before": len(before),
        "kept": kept,
        "retention": rate,
        "churn": 1.0 - rate,
        "new": int(now.loc[now["first"] > middle, "customer"].nunique()),
        "buyers": len(buying),
        "repeated": int((buying > 1).sum()),
        "repeat_rate": float((buying > 1).mean()) if len(buying) else np.nan,
    }


def _reason(row: dict[object, object]) -> Text:
    """What the alert rests on."""
    slots = {name: float(str(row[name])) for name in ("since", "gap", "times", "sales", "change")}
    before = float(str(row["previous_sales"]))
    day = row["last_deal"]
    on = day.strftime("%Y-%m-%d") if isinstance(day, pd.Timestamp) else ""
    if row["alert"] == "lost":
        return say("churn.lost", last=on, since=slots["since"])
    if row["alert"] == "late":
        return say("churn.late", gap=slots["gap"], since=slots["since"], times=slots["times"])
    return say("churn.falling", sales=slots["sales"], before=before, by=-slots["change"])
