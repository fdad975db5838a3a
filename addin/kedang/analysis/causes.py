"""The likely cause of a product's rise or fall, read from the figures, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang.model.text import Text, say


def with_causes(table: pd.DataFrame) -> pd.DataFrame:
    """The same rows with `cause` and `suggestion` (Text): the change split into buyers, volume, price, returns."""
    rows = table.to_dict("records")
    found = [_cause(row) for row in rows]
    return table.assign(
        cause=pd.Series([cause for cause, _ in found], index=table.index, dtype="object"),
        suggestion=pd.Series([todo for _, todo in found], index=table.index, dtype="object"),
    )


def _cause(row: Mapping[Any, Any]) -> tuple[Text, Text]:
    """The largest part of the change, in yuan; parts: returns, number of buyers, volume each, price."""
    sales, before = row["sales"], row["previous_sales"]
    if sales == 0 and before <= 0:
        return say("weekly.cause.idle"), say("weekly.advice.idle")
    if sales <= 0 < before and row["returned"] == 0:
        return say("weekly.cause.stopped", before=before), say("weekly.advice.stopped")
    if before <= 0 < sales:
        return say("weekly.cause.new", customers=int(row["customers"])), say("weekly.advice.new")
    if row["change"] == 0:
        return say("weekly.cause.same"), say("weekly.advice.same")
    parts = _parts(row)
    wanted = max if row["change"] > 0 else min
    name = wanted(parts, key=lambda part: parts[part])
    way = "up" if row["change"] > 0 else "down"
    return _sentence(name, way, row), say(f"weekly.advice.{name}.{way}")


def _parts(row: Mapping[Any, Any]) -> dict[str, float]:
    """The change in yuan by its parts; what cannot be computed is 0."""
    parts = {"returns": row["returned"] - row["previous_returned"]}
    customers, past = row["customers"], row["previous_customers"]
    each = row["previous_sales"] / past if past else 0.0
    parts["customers"] = (customers - past) * each
    price, old = row["price"], row["previous_price"]
    priced = price == price and old == old
    parts["price"] = (price - old) * row["quantity"] if priced else 0.0
    parts["volume"] = row["change"] - sum(parts.values())
    return parts


def _sentence(name: str, way: str, row: Mapping[Any, Any]) -> Text:
    slots: dict[str, float] = {
        "returns": abs(row["returned"]),
        "customers": row["customers"],
        "price": row["price"],
        "volume": row["quantity"],
    }
    past: dict[str, float] = {
        "returns": abs(row["previous_returned"]),
        "customers": row["previous_customers"],
        "price": row["previous_price"],
        "volume": row["previous_quantity"],
    }
    return say(f"weekly.cause.{name}.{way}", now=slots[name], before=past[name])
