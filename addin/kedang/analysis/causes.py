"""The likely cause of a product's rise or fall, read from the figures, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang.model.text import Text, say

MATTERS = 0.3
_DOWN = ("stock_out", "promotion_ended", "lost", "rival", "complaints", "season", "lost_little")
_BY_VERDICT = {"star": "moving", "traffic": "moving", "slow": "slow", "weak": "weak"}
_UP = ("promotion_begun", "gained", "season", "gained_little")


def with_causes(table: pd.DataFrame, facts: pd.DataFrame | None = None) -> pd.DataFrame:
    """The same rows with `cause`, `evidence` and `suggestion` (Text, evidence None where nothing is known).

    The cause is the largest part of the change: buyers, volume, price or returns. `facts` by product (see
    `analysis.evidence`): the strongest of them stands beside it, and where there is one the suggestion
    follows it.
    """
    known = {} if facts is None else facts.reindex(table["product"]).to_dict("index")
    found = [_row(row, known.get(row["product"], {})) for row in table.to_dict("records")]
    parts = zip(("cause", "evidence", "suggestion"), zip(*found, strict=True), strict=False)
    columns = dict(parts) if found else dict.fromkeys(("cause", "evidence", "suggestion"), ())
    return table.assign(
        **{
            name: pd.Series(list(values), index=table.index, dtype="object")
            for name, values in columns.items()
        }
    )


def _row(row: Mapping[Any, Any], facts: Mapping[Any, Any]) -> tuple[Text, Text | None, Text]:
    cause, todo = _cause(row, facts)
    idle = row["sales"] == 0 and row["previous_sales"] <= 0
    if idle:
        return cause, *_idle(facts, todo)
    if row["change"] == 0:
        return cause, None, todo
    for name in _DOWN if row["change"] < 0 else _UP:
        told = _fact(name, row, facts)
        if told is not None:
            short = name.removesuffix("_little")
            short = f"season_{'down' if row['change'] < 0 else 'up'}" if name == "season" else short
            return cause, told, say(f"sales.advice.{short}")
    return cause, None, todo


def _idle(facts: Mapping[Any, Any], todo: Text) -> tuple[Text | None, Text]:
    """The stock of a product without sales, and advice by its verdict over the longer window.

    Two periods alone never stop a product: only a window without any sale, or one thin and slow, does.
    """
    stock, verdict = facts.get("stock", 0.0), facts.get("verdict")
    told = say("sales.evidence.stock", stock=stock) if stock > 0 else None
    if verdict is None:
        return told, todo
    kind = verdict.id.rpartition(".")[2]
    if kind == "idle":
        return told, say("sales.advice.stock")
    if told is not None and facts["sold"] > 0:
        span = {"first": facts["first"], "last": facts["last"], "sold": facts["sold"]}
        told = say("sales.evidence.window", stock=stock, **span)
    if kind in ("cull", "fresh"):
        return told, verdict
    return told, say(f"sales.advice.{_BY_VERDICT[kind]}") if kind in _BY_VERDICT else todo


def _fact(name: str, row: Mapping[Any, Any], facts: Mapping[Any, Any]) -> Text | None:
    """One fact in words, None where it does not hold or is too small to explain the change."""
    change = abs(row["change"])
    if name == "stock_out":
        return say("sales.evidence.stock_out") if facts.get("stock", 1.0) <= 0 else None
    if name in ("promotion_ended", "promotion_begun", "rival"):
        told = facts.get(name.removeprefix("promotion_"))
        return say(f"sales.evidence.{name}", name=told) if isinstance(told, str) else None
    if name == "complaints":
        now, before = facts.get("complaints", 0.0), facts.get("previous_complaints", 0.0)
        more = now > before
        return say("sales.evidence.complaints", now=now, before=before) if more else None
    if name == "season":
        return _season(row, facts.get("season", float("nan")))
    kind = name.removesuffix("_little")
    least = 0.0 if name.endswith("_little") else MATTERS * change
    amount = facts.get(f"{kind}_sales", 0.0)
    if not amount > 0 or amount < least:
        return None
    slots: dict[str, str | float] = {"customer": str(facts[kind]), "sales": float(amount)}
    return say(f"sales.evidence.{kind}", count=int(facts[f"{kind}_count"]), **slots)


def _season(row: Mapping[Any, Any], last_year: float) -> Text | None:
    """The same movement a year before, at least half as strong."""
    before = row["previous_sales"]
    now = row["change"] / before if before > 0 else float("nan")
    if not now * last_year > 0 or abs(last_year) < abs(now) / 2:
        return None
    way = "down" if last_year < 0 else "up"
    return say(f"sales.evidence.season_{way}", share=abs(last_year))


def _cause(row: Mapping[Any, Any], facts: Mapping[Any, Any]) -> tuple[Text, Text]:
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
    parts = _parts(row, facts)
    wanted = max if row["change"] > 0 else min
    name = wanted(parts, key=lambda part: parts[part])
    way = "up" if row["change"] > 0 else "down"
    return _sentence(name, way, row, facts), say(f"weekly.advice.{name}.{way}")


def _parts(row: Mapping[Any, Any], facts: Mapping[Any, Any]) -> dict[str, float]:
    """The change in yuan by its parts; what cannot be computed is 0.

    Buyers won and lost count with what they bought, where that is known; else each as an average buyer.
    """
    parts = {"returns": row["returned"] - row["previous_returned"]}
    customers, past = row["customers"], row["previous_customers"]
    each = row["previous_sales"] / past if past else 0.0
    gained, lost = _total(facts, "gained"), _total(facts, "lost")
    parts["customers"] = gained - lost if gained or lost else (customers - past) * each
    price, old = row["price"], row["previous_price"]
    priced = price == price and old == old
    parts["price"] = (price - old) * row["quantity"] if priced else 0.0
    parts["volume"] = row["change"] - sum(parts.values())
    return parts


def _total(facts: Mapping[Any, Any], name: str) -> float:
    amount = float(facts.get(f"{name}_total", 0.0))
    return amount if amount == amount else 0.0


def _sentence(name: str, way: str, row: Mapping[Any, Any], facts: Mapping[Any, Any]) -> Text:
    more = row["customers"] - row["previous_customers"]
    if name == "customers" and (more >= 0 if way == "down" else more <= 0):
        sums = {one: _total(facts, one) for one in ("lost", "gained")}
        who = "lost" if way == "down" else "gained"
        kind = "left" if way == "down" else "came"
        return say(f"weekly.cause.customers.{kind}", count=int(facts[f"{who}_count"]), **sums)
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
