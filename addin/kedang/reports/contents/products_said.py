"""What the report on products says: who sold best and worst and why, what earns, what should go."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.margins import Margins
from kedang.analysis.products import Products
from kedang.analysis.sentences import compare
from kedang.model.text import say
from kedang.reports.contents.sales_parts import Lines


def whole(table: pd.DataFrame, categories: pd.DataFrame) -> Lines:
    """The total, and the category that carries it."""
    if not len(table) or not table[["sales", "previous_sales"]].to_numpy().any():
        return (say("weekly.products.none"),)
    now, before = float(table["sales"].sum()), float(table["previous_sales"].sum())
    lines = [say("weekly.sales.total", sales=now), compare("money", now, before)]
    named = categories[categories["sales"] > 0]
    if len(named) > 1 and isinstance(named["product_category"].iloc[0], str):
        first = named.iloc[0]
        value, share = str(first["product_category"]), float(first["share"])
        lines.append(say("sales.products.category", value=value, share=share))
    return tuple(lines)


def best(found: Products) -> Lines:
    """The best seller, who climbed most, and what had to be said about ties."""
    if not len(found.top):
        return (say("weekly.products.none"),)
    first, total = found.top.iloc[0], float(found.all["sales"].clip(lower=0.0).sum())
    share = float(first["sales"]) / total
    lines = [say("weekly.products.best", product=str(first["product"]), share=share)]
    rose = found.all[found.all["change"] > 0].sort_values(
        ["change", "product"], ascending=[False, True]
    )
    if len(rose) and found.all["previous_sales"].any():
        most = rose.iloc[0]
        by = float(most["change"])
        lines.append(say("sales.products.rose", product=str(most["product"]), by=by))
    return (*lines, *(note for note in found.notes if note.id != "weekly.products.tied_bottom"))


def worst(found: Products) -> Lines:
    """What fell most and the likely cause, how many stand still."""
    if not len(found.all):
        return (say("weekly.products.none"),)
    lines = []
    fell = found.bottom[found.bottom["change"] < 0].sort_values(["change", "product"])
    if len(fell):
        most = fell.iloc[0]
        by = float(-most["change"])
        lines.append(say("weekly.products.fell", product=str(most["product"]), by=by))
        lines.append(say("sales.products.why"))
    idle = int((found.all["sales"] == 0).sum())
    if idle:
        lines.append(say("weekly.products.idle", count=idle))
    lines += [note for note in found.notes if note.id == "weekly.products.tied_bottom"]
    return tuple(lines) or (say("sales.products.no_worst"),)


def everything(table: pd.DataFrame) -> Lines:
    """How many rose and fell, and what came back."""
    if not len(table):
        return (say("weekly.products.none"),)
    up, down = int((table["change"] > 0).sum()), int((table["change"] < 0).sum())
    lines = [say("sales.products.moved", count=len(table), up=up, down=down)]
    returned = float(-table["returned"].sum())
    if returned > 0:
        worst = table.sort_values(["returned", "product"]).iloc[0]
        before = float(-table["previous_returned"].sum())
        lines.append(say("sales.products.returned", total=returned, product=str(worst["product"])))
        lines.append(compare("money", returned, before))
    else:
        lines.append(say("sales.products.no_returns"))
    return tuple(lines)


def cross(found: Margins) -> Lines:
    """What the ratio is taken over, and which product has the best."""
    known = found.table[found.table["cross"].notna()]
    span = {"first": found.first.isoformat(), "last": found.last.isoformat()}
    lines = [say("sales.cross.span", **span)]
    if not len(known):
        return (*lines, say("sales.cross.none"))
    highest = known.sort_values(["cross", "product"], ascending=[False, True]).iloc[0]
    if highest["margin"] == highest["margin"]:
        slots = {name: float(highest[name]) for name in ("cross", "margin", "turnover")}
        lines.append(say("sales.cross.best", product=str(highest["product"]), **slots))
    return tuple(lines)


def sheet(found: Margins) -> Lines:
    """How many products deserve what, whose margin fell most, and how many lack figures."""
    if not len(found.table):
        return (say("sales.cross.none"),)
    verdicts = pd.Series([one.id.rpartition(".")[2] for one in found.table["verdict"]], dtype="str")
    tally = verdicts.value_counts()
    names = ("star", "slow", "traffic", "weak")
    counts = {name: int(tally.get(name, 0)) for name in names}
    cull = int(found.table["cull"].sum())
    lines = [say("sales.sheet.counts", cull=cull, **counts)]
    known = found.table[found.table["cross"].notna()]
    fell = known[known["margin"] < known["previous_margin"] - 0.02]
    if len(fell):
        drop = (fell["previous_margin"] - fell["margin"]).rename("drop")
        most = fell.assign(drop=drop).sort_values(["drop", "product"], ascending=[False, True])
        row = most.iloc[0]
        shares = {"before": float(row["previous_margin"]), "now": float(row["margin"])}
        lines.append(say("sales.cross.margin", product=str(row["product"]), **shares))
    unknown = len(found.table) - len(known)
    if unknown:
        lines.append(say("sales.cross.unknown", count=unknown))
    return tuple(lines)


def cull(found: Margins, low: float) -> Lines:
    """Which products to drop, and how much stands in stock of them."""
    rows = found.table[found.table["cull"]]
    if not len(rows):
        return (say("sales.cull.none", low=low),)
    idle = int((rows["lines"] == 0).sum())
    return (
        say("sales.cull.total", count=len(rows), low=low, idle=idle),
        say("sales.cull.first", product=str(rows["product"].iloc[0])),
    )
