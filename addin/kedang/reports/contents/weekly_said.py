"""What the sections say that the analysis of a period has no sentence for: computed, never invented."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.visits import NOT_HELD, Visits
from kedang.model.text import Text, say

Said = tuple[Text, ...]


def sellers(sales: pd.DataFrame) -> Said:
    """Who sold most, and who fell back most."""
    sold = sales[sales["sales"] > 0]
    if sold.empty:
        return ()
    best = sold.iloc[0]
    lines = [say("weekly.sellers.best", rep=best["rep"], sales=float(best["sales"]), share=float(best["share"]))]  # fmt: skip
    fell = sales[(sales["change"] < 0) & (sales["previous_sales"] > 0)]
    if len(fell):
        worst = fell.sort_values(["change", "rep"]).iloc[0]
        by = float(-worst["change"])
        share = by / float(worst["previous_sales"])
        lines.append(say("weekly.sellers.fell", rep=worst["rep"], by=by, share=share))
    return tuple(lines)


def visit_detail(visits: Visits) -> Said:
    """How many visits, how many without an agreed next date, and the reason given most often."""
    detail = visits.detail
    if detail.empty:
        return ()
    held = detail[detail["result"] != NOT_HELD]
    open_end = int(held["next_appointment"].isna().sum())
    lines = [say("weekly.detail.total", count=len(detail), open=open_end, held=len(held))]
    reasons = detail["reason"].dropna().value_counts()
    if len(reasons) and int(reasons.iloc[0]) > 1:
        most = reasons[reasons == reasons.iloc[0]].sort_index()
        count = int(most.iloc[0])
        lines.append(say("weekly.detail.reason", reason=str(most.index[0]), count=count))
    return tuple(lines)


def bottom(products: pd.DataFrame) -> Said:
    """How many did not sell at all, and the one that lost most."""
    if products.empty:
        return ()
    idle = int((products["sales"] <= 0).sum())
    lines = [say("weekly.bottom.total", count=len(products), idle=idle)]
    fell = products[products["change"] < 0]
    if len(fell):
        worst = fell.sort_values(["change", "product"]).iloc[0]
        lines.append(
            say("weekly.bottom.fell", product=worst["product"], by=float(-worst["change"]))
        )
    return tuple(lines)


def not_visited(late: pd.DataFrame) -> Said:
    """How many key accounts wait too long, and with whom most of them are."""
    if late.empty:
        return (say("weekly.not_visited.none"),)
    owners = late["owner"].value_counts()
    most = owners[owners == owners.iloc[0]].sort_index()
    lines = [say("weekly.not_visited.total", count=len(late), owner=str(most.index[0]), most=int(most.iloc[0]))]  # fmt: skip
    never = int(late["days"].isna().sum())
    if never:
        lines.append(say("weekly.not_visited.never", count=never))
    return tuple(lines)


def tier_counts(counts: pd.DataFrame) -> Said:
    """How many customers are rated, and how many of them not yet."""
    if counts.empty:
        return ()
    total = int(counts["customers"].sum())
    unrated = int(counts.loc[counts["tier"] == "未评", "customers"].sum())
    return (say("weekly.tier_counts.total", total=total, unrated=unrated),)


def records_rep(records: pd.DataFrame) -> Said:
    """Who brought most new records, and whose rows were held back most."""
    if records.empty:
        return ()
    best = records.iloc[0]
    lines = [say("weekly.records_rep.best", rep=best["rep"], count=int(best["new"]))]
    refused = records[records["held_back"] > 0].sort_values(["held_back", "rep"], ascending=[False, True])  # fmt: skip
    if len(refused):
        worst = refused.iloc[0]
        count = int(worst["held_back"])
        lines.append(say("weekly.records_rep.held", rep=worst["rep"], count=count))
    return tuple(lines)


def quality(by: str, table: pd.DataFrame) -> Said:
    """Which source or sheet is worst."""
    known = table[table["index"].notna()]
    if known.empty:
        return ()
    if len(known) == 1:
        only = known.iloc[0]
        return (say(f"weekly.quality_{by}.one", name=only["name"], index=float(only["index"])),)
    worst, best = known.iloc[0], known.iloc[-1]
    slots = {"worst": str(worst["name"]), "best": str(best["name"])}
    low, high = float(worst["index"]), float(best["index"])
    return (say(f"weekly.quality_{by}.total", low=low, high=high, **slots),)
