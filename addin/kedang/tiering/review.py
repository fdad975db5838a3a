"""The list of key accounts: who is on it and why, who fell off, who is recommended for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.model.frames import numbers, texts
from kedang.tiering.criteria import TieringRules

COLUMNS = (
    "customer_id", "name", "tier", "computed", "previous_tier", "score", "previous_score", "sales",
    "entry", "moved_by", "set_by", "set_why", "set_until",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeyAccounts:
    """The key accounts of a rating, against an earlier one; columns of all: `COLUMNS`, best score first.

    `listed` with entry stays, entered (by score) or recommended (somebody set the tier); `fell_off` with
    entry fell or left (no customer any more); `recommended`, not on the list, with entry near (few points
    short) or capped (a gate keeps them out).
    """

    listed: pd.DataFrame
    fell_off: pd.DataFrame
    recommended: pd.DataFrame


def key_accounts(
    table: pd.DataFrame, before: pd.DataFrame | None, rules: TieringRules
) -> KeyAccounts:
    """The list of key accounts that a rating comes to; `before`: the rating it is compared with."""
    keys = list(rules.key_accounts)
    tier, then = texts(table, "tier"), texts(table, "previous_tier")
    now, was = tier.isin(keys), then.isin(keys)
    by_hand = texts(table, "set_tier").notna() & ~texts(table, "computed").isin(keys)
    entry = np.select([by_hand, was], ["recommended", "stays"], default="entered")
    listed = _shown(table.assign(entry=entry)[now])
    fell = table.assign(entry="fell")[was & ~now]
    gone = _left(table, before, rules)
    fell_off = _shown(fell) if gone.empty else pd.concat([_shown(fell), gone], ignore_index=True)
    return KeyAccounts(listed, fell_off, _recommended(table, rules))


def _left(table: pd.DataFrame, before: pd.DataFrame | None, rules: TieringRules) -> pd.DataFrame:
    """Key accounts of the rating before that are no customers any more, in the columns of the lists."""
    if before is None or before.empty:
        return pd.DataFrame()
    gone = before[~before["customer_id"].isin(table["customer_id"])]
    gone = gone[texts(gone, "tier").isin(rules.key_accounts)]
    shown = pd.DataFrame(
        {
            "customer_id": texts(gone, "customer_id"),
            "name": texts(gone, "name").fillna(texts(gone, "customer_id")),
            "previous_tier": texts(gone, "tier"),
            "previous_score": numbers(gone, "score"),
            "entry": "left",
        }
    )
    return _shown(shown)


def _recommended(table: pd.DataFrame, rules: TieringRules) -> pd.DataFrame:
    """Who a few points, or only a gate, keep off the list; nobody whose tier somebody has set."""
    lowest = min(limit for name, limit in rules.tiers if name in rules.key_accounts)
    off = ~texts(table, "tier").isin(rules.key_accounts) & texts(table, "set_tier").isna()
    score = numbers(table, "score")
    kept_out = texts(table, "capped_by").fillna("") != ""
    capped = off & kept_out & (score >= lowest)
    near = off & ~kept_out & (score >= lowest - rules.recommend_within)
    entry = np.select([capped, near], ["capped", "near"], default="")
    return _shown(table.assign(entry=entry)[capped | near])


def _shown(rows: pd.DataFrame) -> pd.DataFrame:
    ordered = rows.reindex(columns=list(COLUMNS)).sort_values(
        ["score", "customer_id"], ascending=[False, True], na_position="last"
    )
    return ordered.reset_index(drop=True)
