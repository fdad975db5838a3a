"""客户评级, the lists: what is known of the tiers, brought to the columns of the report."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.frames import looked_up, numbers, texts
from kedang.model.text import say
from kedang.reports.contents.tiers_known import Tiers, named
from kedang.tiering.criteria import CRITERIA, UNRATED

MOST_OPENED = 200
"""For so many customers, best first, the way to the next tier is worked out."""


def distribution(tiers: Tiers) -> pd.DataFrame:
    """Customers, sales and shares of each tier, best first, the unrated last; before: of the rating before."""
    table = tiers.table
    order = [*(name for name, _ in tiers.rules.tiers), UNRATED]
    by_tier = table.groupby("tier")
    customers = by_tier.size().reindex(order).fillna(0.0)
    sales = by_tier["sales"].sum().reindex(order).fillna(0.0)
    before = table["previous_tier"].value_counts().reindex(order).fillna(0.0)
    total = float(sales.sum())
    frame = pd.DataFrame(
        {
            "tier": order,
            "customers": customers.to_numpy(dtype="float64"),
            "share": (customers / max(len(table), 1)).to_numpy(),
            "previous_customers": before.to_numpy(dtype="float64") if tiers.compared else np.nan,
            "sales": sales.to_numpy(),
            "sales_share": sales.to_numpy() / total if total else np.nan,
        }
    )
    return frame[(frame["customers"] > 0) | (frame["tier"] != UNRATED)].reset_index(drop=True)


def moves(tiers: Tiers) -> pd.DataFrame:
    """Who rose, fell, came in or dropped out, with what moved them; rises first."""
    table = tiers.table
    order = {"up": 0, "new": 1, "down": 2, "lost": 3}
    moved = table[table["move"].isin(order)] if tiers.compared else table.iloc[:0]
    moved = moved.assign(_at=moved["move"].map(order)).sort_values(["_at"], kind="stable")
    return pd.DataFrame(
        {
            "customer": moved["name"],
            "owner": moved["owner"],
            "previous_tier": moved["previous_tier"],
            "tier": moved["tier"],
            "move": [say(f"weekly.move.{one}") for one in moved["move"]],
            "moved_by": [named(one) for one in moved["moved_by"]],
            "previous_score": moved["previous_score"],
            "score": moved["score"],
            "score_change": moved["score"] - moved["previous_score"],
        }
    ).reset_index(drop=True)


def scores(tiers: Tiers) -> pd.DataFrame:
    """Every rated customer with the points of every criterion, best first."""
    table = tiers.table[tiers.table["score"].notna()]
    points = tiers.figures.pivot(index="customer_id", columns="criterion", values="points")
    points = points.reindex(index=table["customer_id"], columns=list(CRITERIA))
    ways = [*tiers.way(table["customer_id"].head(MOST_OPENED)), *[""] * (len(table) - MOST_OPENED)]
    return pd.DataFrame(
        {
            "customer": table["name"].to_numpy(),
            "tier": table["tier"].to_numpy(),
            "computed": table["computed"].to_numpy(),
            "score": table["score"].to_numpy(),
            **{f"{one}_points": points[one].to_numpy(dtype="float64") for one in CRITERIA},
            "abc": table["abc"].to_numpy(),
            "capped": [named(one) for one in table["capped_by"]],
            "next_way": ways[: len(table)],
        }
    )


def accounts(tiers: Tiers, rows: pd.DataFrame, *, ways: bool = False) -> pd.DataFrame:
    """One of the lists of key accounts in the columns of the report."""
    owners = texts(tiers.material.book.customers, "owner")
    ids = texts(rows, "customer_id")
    shown = pd.DataFrame(
        {
            "customer": texts(rows, "name"),
            "owner": looked_up(ids, owners),
            **{
                name: texts(rows, name) for name in ("tier", "computed", "previous_tier", "set_why")
            },
            **{name: numbers(rows, name) for name in ("score", "previous_score", "sales")},
            "entry": [say(f"tiers.entry.{one}") for one in rows["entry"]],
            "moved_by": [named(one) for one in texts(rows, "moved_by")],
        }
    )
    if ways:
        shown["next_way"] = pd.Series(tiers.way(ids), index=shown.index, dtype=object)
    return shown


def classes(tiers: Tiers) -> pd.DataFrame:
    """Customers and amount of each ABC class."""
    table = tiers.table
    measure = "profit" if tiers.rules.abc_measure == "margin" else "sales"
    known = table[table["abc"].notna()]
    by_class = known.groupby("abc")
    amount = by_class[measure].sum()
    sizes = by_class.size().astype("float64")
    total = float(amount.sum())
    return pd.DataFrame(
        {
            "abc": sizes.index.to_series().astype("str").to_numpy(),
            "customers": sizes.to_numpy(),
            "share": sizes.to_numpy() / max(len(known), 1),
            "abc_amount": amount.to_numpy(dtype="float64"),
            "abc_share": amount.to_numpy(dtype="float64") / total if total else np.nan,
        }
    )


def rfm_scores(tiers: Tiers) -> pd.DataFrame:
    """Everybody who bought with the three scores, best first."""
    table = tiers.rfm.table.sort_values(["total", "monetary"], ascending=False, kind="stable")
    own = tiers.table.set_index("customer_id").reindex(table.index)
    ids = pd.Series(table.index, index=table.index)
    return pd.DataFrame(
        {
            "customer": own["name"].fillna(ids),
            "tier": own["tier"],
            **{f"rfm_{name}": table[name] for name in ("recency", "frequency", "monetary")},
            **{f"rfm_{name}": table[name] for name in ("r", "f", "m", "total")},
        }
    ).reset_index(drop=True)


def rfm_cuts(tiers: Tiers) -> pd.DataFrame:
    """The stated cut points: from what on each score is given."""
    cuts = tiers.rfm.cuts
    frame = pd.DataFrame(cuts.to_numpy(), columns=[f"rfm_{n}" for n in range(2, 2 + cuts.shape[1])])
    named = [say(f"tiers.rfm.{name}") for name in cuts.index]
    frame["rfm_measure"] = pd.Series(named, index=frame.index, dtype=object)
    return frame
