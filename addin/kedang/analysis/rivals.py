"""What competitors did in a period: one line a competitor, against the period before."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.frames import texts
from kedang.model.period import Period

KINDS = ("prices", "promotions", "service", "policy")
NOT_NAMED = "未写明"
_UNHAPPY = ("不满意", "非常不满意")
_MOST = 3


def digest(book: Book, period: Period) -> pd.DataFrame:
    """Competitors' moves noted in the period and the promotions they ran.

    Columns: competitor, moves, previous (the period before), customers, unhappy (customers not satisfied
    with it: a chance), unanswered (moves without a reaction of ours), prices, promotions, service, policy
    (what was noted, shortened), products; most moves first.
    """
    now = _moves(book, period)
    if now.empty:
        columns = ["competitor", "moves", "previous", "customers", "unhappy", "unanswered"]
        return pd.DataFrame(columns=[*columns, *KINDS, "products"])
    before = _moves(book, period.previous())["competitor"].value_counts()
    groups = now.groupby("competitor")
    table = pd.DataFrame(
        {
            "moves": groups.size(),
            "customers": groups["customer"].nunique(),
            "unhappy": now[now["satisfaction"].isin(_UNHAPPY)].groupby("competitor")["customer"].nunique(),
            "unanswered": groups["unanswered"].sum(),
            **{name: groups[name].agg(_joined) for name in (*KINDS, "products")},
        }
    )  # fmt: skip
    table["previous"] = before.reindex(table.index)
    counts = ["moves", "customers", "unhappy", "unanswered", "previous"]
    table[counts] = table[counts].fillna(0).astype("int64")
    ordered = table.reset_index().sort_values(["moves", "competitor"], ascending=[False, True])
    return ordered.reset_index(drop=True)


def _moves(book: Book, period: Period) -> pd.DataFrame:
    """Notes about competitors and their promotions, one row each."""
    notes = book.inside("competitor", "date", period.first, period.last)
    ran = book.inside("promotion", "start", period.first, period.last)
    ran = ran[(texts(ran, "side") == "竞争对手").to_numpy()]
    seen = pd.DataFrame(
        {
            "competitor": texts(notes, "competitor"),
            "customer": book.names(notes),
            "satisfaction": texts(notes, "satisfaction"),
            "products": texts(notes, "product"),
            "unanswered": texts(notes, "reaction").isna(),
            **{name: texts(notes, name) for name in KINDS},
        }
    )
    promoted = pd.DataFrame(
        {
            "competitor": texts(ran, "competitor"),
            "products": texts(ran, "product"),
            "unanswered": False,
            "promotions": texts(ran, "name"),
        }
    )
    parts = [part for part in (seen, promoted) if len(part)]
    moves = pd.concat(parts, ignore_index=True) if parts else seen
    return moves.assign(competitor=moves["competitor"].fillna(NOT_NAMED))


def _joined(values: pd.Series[str]) -> str:
    """The different things noted, in the order they came, no more than a few."""
    told = list(dict.fromkeys(values.dropna()))
    return "；".join(told[:_MOST]) + ("……" if len(told) > _MOST else "")
