"""Tiers set by hand: those in force on a day, those that have run out, and how they lie over a rating."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.model.frames import days, follow_merges, texts

COLUMNS = ("set_tier", "set_by", "set_why", "set_since", "set_until")
_NAMED = {
    "tier": "set_tier",
    "user_name": "set_by",
    "reason": "set_why",
    "since": "set_since",
    "until": "set_until",
}


def in_force(
    overrides: pd.DataFrame | None, parties: pd.DataFrame, as_of: date, tiers: Sequence[str]
) -> pd.DataFrame:
    """The set tiers that hold on a day, by customer: set_tier, set_by, set_why, set_since, set_until.

    `overrides`: as the archive keeps them; `parties`: all customers with `id` and `merged_into`. Merged
    customers' stand for the record they became; of several the one set last. A tier that the rulebook no
    longer has is not in force. The last day still counts.
    """
    known = noted(overrides, parties)
    today = pd.Timestamp(as_of)
    holds = (known["set_since"] <= today) & (known["set_until"] >= today)
    return known[holds & known["set_tier"].isin(tiers)]


def run_out(overrides: pd.DataFrame | None, parties: pd.DataFrame, as_of: date) -> pd.DataFrame:
    """The set tiers whose last day is past, by customer, in the same shape."""
    known = noted(overrides, parties)
    return known[known["set_until"] < pd.Timestamp(as_of)]


def noted(overrides: pd.DataFrame | None, parties: pd.DataFrame) -> pd.DataFrame:
    """All set tiers, by the customer that stands today."""
    given = pd.DataFrame() if overrides is None else overrides
    ids = follow_merges(texts(given, "customer_id"), parties)
    table = pd.DataFrame({"customer_id": ids, "at": texts(given, "at")})
    for name, shown in _NAMED.items():
        table[shown] = (days if name in ("since", "until") else texts)(given, name)
    table = table.sort_values(["at", "customer_id"], kind="stable")
    last = table.drop_duplicates("customer_id", keep="last")
    return last.set_index("customer_id").sort_index()[list(COLUMNS)]


def laid_over(computed: pd.Series[str], forced: pd.DataFrame) -> pd.DataFrame:
    """tier (the set one where there is one), computed, and the columns of the override, in the same order."""
    aligned = forced.reindex(computed.index)
    table = pd.DataFrame({"tier": aligned["set_tier"].fillna(computed), "computed": computed})
    return pd.concat([table.astype("str"), aligned], axis=1)


def moved_by_hand(move: pd.Series[str], computed_move: pd.Series[str]) -> np.ndarray:
    """Which customers rose or fell otherwise than their score did: a tier was set, or ran out."""
    return (move.isin(["up", "down"]) & (move != computed_move)).to_numpy()
