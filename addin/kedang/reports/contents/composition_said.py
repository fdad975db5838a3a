"""What the report on the make-up of sales says: what changed, how dependent we are, and why that matters."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.composition import NEW, Composition
from kedang.analysis.deals import UNKNOWN
from kedang.analysis.sentences import compare
from kedang.model.text import say
from kedang.reports.contents.sales_parts import Lines, year

_RISKY = ("product", "region", "industry", "rep")
_MUCH = 0.2
_POOR = ("C", "D")


def whole(found: Composition) -> Lines:
    """The total against the period before and the year before, and what changed most."""
    now, before = found.total
    if not now and not before:
        return (say("sales.comp.none"),)
    lines = [say("weekly.sales.total", sales=now), compare("money", now, before)]
    lines += year(now, found.last_year)
    shares = found.shares[found.shares["value"] != UNKNOWN]
    moved = shares[shares["dimension"].isin(("product", "region"))].copy()
    moved["size"] = moved["change"].abs()
    if before > 0 and now != before and len(moved) and moved["size"].max() > 0:
        most = moved.sort_values(["size", "value"], ascending=[False, True]).iloc[0]
        way = "up" if most["change"] > 0 else "down"
        lines.append(say(f"sales.comp.mover_{way}", value=most["value"], by=float(most["size"])))
    return tuple(lines)


def part(dimension: str, table: pd.DataFrame, risky_from: float) -> Lines:
    """One dimension: the largest and its movement, what moved most, and the risk in it."""
    known = table[(table["value"] != UNKNOWN) & (table["sales"] > 0)]
    if not len(known):
        return (say("sales.comp.unnamed" if (table["sales"] != 0).any() else "sales.comp.none"),)
    lines = list(_newness(table)) if dimension == "newness" else list(_largest(known))
    lines += _moved(table)
    share = float(known["share"].iloc[0])
    if dimension in _RISKY and len(known) > 1 and share > risky_from:
        value = str(known["value"].iloc[0])
        lines.append(say(f"sales.risk.{dimension}", value=value, share=share, limit=risky_from))
    if dimension == "credit":
        lines += _credit(table)
    unknown = float(table.loc[table["value"] == UNKNOWN, "share"].sum())
    if unknown > _MUCH:
        lines.append(say("sales.comp.unknown", share=unknown))
    return tuple(lines)


def places(table: pd.DataFrame) -> Lines:
    """Where customers are on file and nobody bought; where most is sold."""
    if not len(table):
        return (say("sales.comp.none"),)
    sold = table[(table["sales"] > 0) & (table["place"] != UNKNOWN)]
    lines = []
    if len(sold):
        best = sold.iloc[0]
        slots = {"customers": int(best["customers"]), "listed": int(best["listed"])}
        place, share = str(best["place"]).replace(" ", ""), float(best["share"])
        lines.append(say("sales.places.best", place=place, share=share, **slots))
    idle = table[(table["customers"] == 0) & (table["listed"] > 0) & (table["place"] != UNKNOWN)]
    if len(idle):
        most = idle.sort_values(["listed", "place"], ascending=[False, True]).iloc[0]
        place = str(most["place"]).replace(" ", "")
        lines.append(
            say("sales.places.idle", count=len(idle), place=place, listed=int(most["listed"]))
        )
    return tuple(lines) or (say("sales.comp.unnamed"),)


def concentration(found: Composition, largest: str | None, risky_from: float) -> Lines:
    """How few customers carry the sales, and what it would mean to lose the largest."""
    row = found.concentrated()
    if not row["values"]:
        return (say("sales.comp.none"),)
    count, top1 = int(row["values"]), float(row["top1"])
    lines = [
        say(
            "sales.concentration.equal",
            count=count,
            equal=float(row["equal_to"]),
            top20=float(row["top20"]),
        )
    ]
    if row["previous_top20"] == row["previous_top20"]:
        lines.append(compare("rate", float(row["top20"]), float(row["previous_top20"])))
    at_risk = top1 * float(found.of("newness")["sales"].clip(lower=0).sum())
    kind = "risky" if top1 > risky_from and count > 1 else "fine"
    slots = {"share": top1, "limit": risky_from, "amount": at_risk}
    lines.append(say(f"sales.concentration.{kind}", customer=largest or "", **slots))
    return tuple(lines)


def customers(table: pd.DataFrame) -> Lines:
    """How the customers moved: new, back, up, down."""
    bought = table[table["sales"] > 0]
    if not len(bought):
        return (say("sales.comp.none"),)
    trend = table["trend"].value_counts()
    names = ("new", "back", "up", "down", "stopped")
    counts = {name: int(trend.get(name, 0)) for name in names}
    lines = [say("sales.customers.trend", count=len(bought), **counts)]
    best = bought[bought["abc"] == bought["abc"].iloc[0]]
    share = float(best["share"].sum())
    lines.append(
        say("sales.customers.abc", abc=str(bought["abc"].iloc[0]), count=len(best), share=share)
    )
    fell = table[(table["trend"] == "down") & (table["change"] < 0)]
    if len(fell):
        worst = fell.sort_values(["change", "customer_id"]).iloc[0]
        by = float(-worst["change"])
        lines.append(say("sales.customers.fell", customer=str(worst["customer"]), by=by))
    return tuple(lines)


def stopped(table: pd.DataFrame) -> Lines:
    """Who bought before, has passed its usual gap, and did not buy."""
    if not len(table):
        return (say("sales.stopped.none"),)
    first = table.iloc[0]
    slots = {
        "total": float(table["previous_sales"].sum()),
        "before": float(first["previous_sales"]),
    }
    customer = str(first["customer"])
    lines = [say("sales.stopped.total", count=len(table), customer=customer, **slots)]
    if first["gap_days"] == first["gap_days"]:
        gap, since = float(first["gap_days"]), int(first["days_since"])
        lines.append(say("sales.stopped.gap", gap=gap, since=since))
    return tuple(lines)


def _largest(known: pd.DataFrame) -> Lines:
    first = known.iloc[0]
    lines = [say("sales.comp.largest", value=first["value"], share=float(first["share"]))]
    if first["previous_share"] == first["previous_share"]:
        lines.append(compare("rate", float(first["share"]), float(first["previous_share"])))
    return tuple(lines)


def _newness(table: pd.DataFrame) -> Lines:
    fresh = table[table["value"] == NEW]
    if not len(fresh):
        return (say("sales.new.none"),)
    row = fresh.iloc[0]
    slots = {"customers": int(row["customers"]), "sales": float(row["sales"])}
    lines = [say("sales.new.total", share=float(row["share"]), **slots)]
    if row["previous_share"] == row["previous_share"]:
        lines.append(compare("rate", float(row["share"]), float(row["previous_share"])))
    return tuple(lines)


def _moved(table: pd.DataFrame) -> Lines:
    """What moved most, and how much of the whole change that is."""
    total = float(table["change"].sum())
    rows = table[(table["value"] != UNKNOWN) & (table["change"] * total > 0)]
    if not len(rows) or not float(table["previous_sales"].clip(lower=0).sum()):
        return ()
    most = rows.sort_values(["change", "value"], ascending=[total < 0, True]).iloc[0]
    way = "up" if total > 0 else "down"
    part_of = float(most["change"]) / total
    name = f"sales.comp.most_{way}" if part_of <= 1 else f"sales.comp.alone_{way}"
    value, by = str(most["value"]), abs(float(most["change"]))
    return (say(name, value=value, by=by, part=part_of),)


def _credit(table: pd.DataFrame) -> Lines:
    poor = table[table["value"].str[:1].isin(_POOR) & (table["value"] != UNKNOWN)]
    share = float(poor["share"].sum())
    return (say("sales.comp.poor", share=share),) if share > 0 else ()
