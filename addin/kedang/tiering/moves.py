"""Who rose and who fell since the last rating, and the criterion that moved them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import numbers, texts
from kedang.tiering.criteria import UNRATED

MOVES = ("up", "down", "new", "lost", "same", "")


def direction(
    tier: pd.Series[str], previous: pd.Series[str], tiers: Sequence[str]
) -> pd.Series[str]:
    """up, down, same; new: rated for the first time; lost: no longer rated; "" when never rated."""
    now = tier.map({name: at for at, name in enumerate(tiers)}).astype("float64")
    then = previous.map({name: at for at, name in enumerate(tiers)}).astype("float64")
    named = np.select(
        [
            (now < then).to_numpy(),
            (now > then).to_numpy(),
            (now == then).to_numpy(),
            (now.notna() & then.isna()).to_numpy(),
            (now.isna() & then.notna()).to_numpy(),
        ],
        ["up", "down", "same", "new", "lost"],
        default="",
    )
    return pd.Series(named, index=tier.index).astype("str")


def mover(
    move: pd.Series[str],
    contributions: pd.DataFrame,
    before: pd.DataFrame | None,
    capped: tuple[npt.NDArray[np.object_], npt.NDArray[np.object_]],
) -> pd.Series[str]:
    """The criterion that moved each customer most in the direction of its move, or the gate that did.

    `before`: contributions of the last rating, same shape; without them only a gate can be named.
    `capped`: the gate that caps now, and then.
    """
    named = np.full(len(move), "", dtype=object)
    up, down = (move == "up").to_numpy(), (move == "down").to_numpy()
    if before is not None and len(contributions.columns):
        known = before.notna().any(axis=1).to_numpy()
        change = (contributions.fillna(0.0) - before.fillna(0.0)).to_numpy()
        ids = np.array(contributions.columns, dtype=object)
        rose, fell = change.max(axis=1) > 0, change.min(axis=1) < 0
        named = np.where(up & known & rose, ids[change.argmax(axis=1)], named)
        named = np.where(down & known & fell, ids[change.argmin(axis=1)], named)
    now, then = capped
    named = np.where(down & (now != "") & (then == ""), now, named)
    named = np.where(up & (now == "") & (then != ""), then, named)
    return pd.Series(named, index=move.index).astype("str")


def list_moves(table: pd.DataFrame, previous: pd.DataFrame | None = None) -> pd.DataFrame:
    """The up and down list of a rating: those who rose, fell, came in, dropped out or left the archive.

    Columns: customer_id, name, previous_tier, tier, move, moved_by, previous_score, score; best move first.
    """
    columns = ["customer_id", "name", "previous_tier", "tier", "move", "moved_by"]
    columns += ["previous_score", "score"]
    moved = table[table["move"].isin(["up", "down", "new", "lost"])].reindex(columns=columns)
    if previous is not None and len(previous):
        gone = previous[~previous["customer_id"].isin(table["customer_id"])]
        gone = gone[texts(gone, "tier").notna() & (texts(gone, "tier") != UNRATED)]
        left = pd.DataFrame(
            {
                "customer_id": texts(gone, "customer_id"),
                "name": texts(gone, "name"),
                "previous_tier": texts(gone, "tier"),
                "tier": "",
                "move": "left",
                "moved_by": "",
                "previous_score": numbers(gone, "score"),
                "score": np.nan,
            }
        )
        moved = pd.concat([moved, left], ignore_index=True) if len(left) else moved
    order = moved["move"].map({"up": 0, "new": 1, "down": 2, "lost": 3, "left": 4})
    return (
        moved.assign(_order=order)
        .sort_values(["_order", "score", "customer_id"], ascending=[True, False, True])
        .drop(columns="_order")
        .reset_index(drop=True)
    )
