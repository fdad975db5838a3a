"""The lists of the customer segments report about money: worth, finances, share of wallet, habits, alerts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis import finances as five
from kedang.model.text import Text, say

UNITS = {
    "current_ratio": "ratio", "net_margin": "percent", "return_on_assets": "percent",
    "payment_cycle_days": "days", "inventory_cycle_days": "days",
}  # fmt: skip
_MOSTLY = 0.8


def worth(table: pd.DataFrame) -> pd.DataFrame:
    """Profit, assets, their return, and the value over the years."""
    by = [say(f"worth.by.{one}") if one else "" for one in table["receivable_by"]]
    gaps = [
        [say(f"worth.missing.{name}") for name in one.split("、") if name]
        for one in table["missing"]
    ]
    shown = table.rename(columns={name: f"worth_{name}" for name in _WORTH})
    return shown.assign(worth_by=_column(by), worth_missing=_column(gaps))


def formulas(long: pd.DataFrame) -> pd.DataFrame:
    """Each of the five figures: unit, formula, and of how many customers it is written, computed or absent."""
    counts = long.groupby(["figure", "source"]).size()
    rows = [
        (
            say(f"finance.{name}"),
            say(f"finance.unit.{UNITS[name]}"),
            say(f"finance.{name}.formula"),
            *(int(counts.get((name, source), 0)) for source in ("written", "computed", "")),
        )
        for name in five.FIGURES
    ]
    names = ("figure", "unit", "formula", "written", "computed", "absent")
    return pd.DataFrame(rows, columns=[f"finance_{name}" for name in names])


def finances(wide: pd.DataFrame) -> pd.DataFrame:
    """The five figures of every customer that has any; empty where the inputs are absent."""
    short = ("current", "margin", "return", "payment", "inventory")
    names = {name: f"finance_{word}" for name, word in zip(five.FIGURES, short, strict=True)}
    return wide.rename(columns=names)


def wallet(table: pd.DataFrame) -> pd.DataFrame:
    """Our share, the room, who else supplies, and what to do."""
    rows = table.to_dict("records")
    by = [say(f"wallet.by.{row['share_by']}") if row["share_by"] else "" for row in rows]
    names = {"share": "wallet_share", "room": "wallet_room", "competitors": "wallet_rivals"}
    shown = table.rename(columns={**names, "unhappy": "wallet_unhappy"})
    return shown.assign(wallet_by=_column(by), suggestion=_column([_to_do(row) for row in rows]))


def habits(table: pd.DataFrame) -> pd.DataFrame:
    """How customers buy, who takes part, and how hard they bargain."""
    names = {"missing_roles": "missing", "price_index": "index", "habit": "words"}
    kept = ("gap", "orders", "each", "chain", "focus", *names)
    strong = [
        say(f"habit.bargaining.{one:.0f}") if one == one else "" for one in table["bargaining"]
    ]
    shown = table.rename(columns={name: f"habit_{names.get(name, name)}" for name in kept})
    return shown.assign(habit_bargain=_column(strong))


def factors(table: pd.DataFrame) -> pd.DataFrame:
    """What decides, won against lost."""
    words = [say(f"factor.{name}") for name in table["factor"]]
    names = {name: f"factor_{name}" for name in ("won", "lost", "rate")}
    return table.rename(columns=names).assign(factor=_column(words))


def loyalty(kept: pd.DataFrame) -> pd.DataFrame:
    """How many customers stayed, this year and the one before."""
    spans = [
        say("segments.span", first=f"{first:%Y-%m-%d}", last=f"{last:%Y-%m-%d}")
        for first, last in zip(kept["first"], kept["last"], strict=True)
    ]
    return pd.DataFrame(
        {
            "loyalty_span": _column(spans),
            "loyalty_before": kept["bought_before"],
            "loyalty_kept": kept["kept"],
            "loyalty_rate": kept["retention"],
            "loyalty_churn": kept["churn"],
            "new": kept["new"],
            "loyalty_buyers": kept["buyers"],
            "loyalty_repeat": kept["repeat_rate"],
        }
    )


def alerts(table: pd.DataFrame) -> pd.DataFrame:
    """Who is leaving, with the words of each kind of alert."""
    words = [say(f"churn.kind.{name}") for name in table["alert"]]
    return table.rename(columns={"stake": "churn_stake"}).assign(churn_kind=_column(words))


_WORTH = ("profit", "margin", "receivable", "stock", "assets", "roa", "years", "clv")


def _to_do(row: Mapping[Any, Any]) -> Text:
    """What to do about the share of a customer."""
    if row["doubtful"]:
        return say("wallet.doubtful")
    if isinstance(row["unhappy"], str):
        return say("wallet.attack", names=row["unhappy"])
    if row["share"] != row["share"]:
        return say("wallet.ask")
    if row["room"] == row["room"] and row["share"] < _MOSTLY:
        return say("wallet.grow", room=float(row["room"]))
    return say("wallet.keep") if row["share"] >= _MOSTLY else say("wallet.ask")


def _column(values: Sequence[object]) -> pd.Series[Any]:
    held = np.empty(len(values), dtype=object)
    held[:] = values
    return pd.Series(held)
