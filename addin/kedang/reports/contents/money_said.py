"""What the report on efficiency says about money: campaigns, cost to serve, collection, surveys."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.sentences import compare
from kedang.analysis.service_cost import whole
from kedang.model.text import say
from kedang.reports.contents.sales_parts import Lines

_LOW_RATE = 0.3


def campaigns(table: pd.DataFrame, now: dict[str, float], before: dict[str, float]) -> Lines:
    """What all campaigns brought per yuan, the best one, and money that brought nothing."""
    if not len(table):
        return (say("sales.campaigns.none"),)
    lines = []
    if now["cost"]:
        slots = {"count": int((table["cost"] > 0).sum()), "leads": int(now["leads"])}
        sales = {"cost": now["cost"], "sales": now["sales"], "per": now["sales_per_cost"]}
        lines.append(say("sales.campaigns.total", **slots, **sales))
        if before["cost"]:
            lines.append(say("sales.campaigns.before", per=before["sales_per_cost"]))
    else:
        lines.append(say("sales.campaigns.no_cost", count=len(table)))
    wasted = table[(table["cost"] > 0) & (table["leads"] == 0) & (table["sales"] <= 0)]
    if len(wasted):
        most = wasted.sort_values(["cost", "campaign"], ascending=[False, True]).iloc[0]
        slots_of = {"cost": float(most["cost"])}
        lines.append(say("sales.campaigns.wasted", name=str(most["campaign"]), **slots_of))
    elif (table["sales_per_cost"] > 0).sum() > 1:
        best = table.iloc[0]
        per = float(best["sales_per_cost"])
        lines.append(say("sales.campaigns.best", name=str(best["campaign"]), per=per))
    return tuple(lines)


def served(table: pd.DataFrame) -> Lines:
    """What service cost against the period before, and on whom it eats the margin."""
    if not len(table):
        return (say("sales.service.none"),)
    sums = whole(table)
    slots = {"count": len(table), "cost": sums["cost"], "hours": sums["hours"]}
    lines = [
        say("sales.service.total", **slots),
        compare("money", sums["cost"], sums["previous_cost"]),
    ]
    loss = table[table["after"] < 0].sort_values(["after", "customer_id"])
    if len(loss):
        row = loss.iloc[0]
        by = float(-row["after"])
        lines.append(
            say("sales.service.loss", count=len(loss), customer=str(row["customer"]), by=by)
        )
    if sums["unknown"]:
        lines.append(say("sales.service.unknown", count=int(sums["unknown"])))
    return tuple(lines)  # fmt: skip


def collected(
    table: pd.DataFrame, owing: pd.DataFrame, *, invoices: bool, undated: int = 0
) -> Lines:
    """How much of what was invoiced came in, against the period before, and what is overdue."""
    team = table.iloc[-1]
    if not team["invoiced"] and not team["paid"] and not len(owing):
        return (say("sales.collected.none"),)
    lines = []
    if team["rate"] == team["rate"]:
        slots = {name: float(team[name]) for name in ("invoiced", "paid", "rate")}
        kind = "total" if invoices else "by_sales"
        lines.append(say(f"sales.collected.{kind}", **slots))
        if undated:
            lines.append(say("sales.collected.undated", count=undated))
        lines.append(compare("rate", float(team["rate"]), float(team["previous_rate"])))
    if pd.isna(team["owed"]):
        lines.append(say("sales.collected.no_statements"))
    late = owing[owing["overdue_owed"] > 0]
    if len(late):
        first, total = late.iloc[0], float(late["overdue_owed"].sum())
        number = {"count": len(late), "days": int(first["overdue_days"])}
        lines.append(
            say("sales.collected.late", customer=str(first["customer"]), total=total, **number)
        )
    elif len(owing):
        lines.append(say("sales.collected.in_time", count=len(owing)))
    return tuple(lines)


def payers(table: pd.DataFrame) -> Lines:
    """The rep whose customers paid the smallest part."""
    each = table.iloc[:-1]
    rated = each[each["rate"].notna()].sort_values(["rate", "rep"])
    if len(rated) < 2:
        return (say("sales.payers.few"),)
    last, best = rated.iloc[0], rated.iloc[-1]
    words = {"last": str(last["rep"]), "best": str(best["rep"])}
    rates = {"least": float(last["rate"]), "most": float(best["rate"])}
    return (say("sales.payers.apart", **words, **rates),)


def debtors(owing: pd.DataFrame) -> Lines:
    """Who has used up the credit limit; who owes most."""
    if not len(owing):
        return (say("sales.debtors.none"),)
    most = owing.sort_values(["owed", "customer_id"], ascending=[False, True]).iloc[0]
    share = float(most["owed"]) / float(owing["owed"].sum())
    lines = [say("sales.debtors.most", customer=str(most["customer"]), share=share)]
    over = int((owing["limit_used"] > 1).sum())
    if over:
        lines.append(say("sales.debtors.over", count=over))
    return tuple(lines)


def surveys(table: pd.DataFrame) -> Lines:
    """How many came back, and the batch whose answers to trust least."""
    if not len(table):
        return (say("sales.surveys.none"),)
    known = table[table["rate"].notna()]
    if not len(known):
        return (say("sales.surveys.unsent", count=len(table)),)
    sent = {"sent": int(known["sent"].sum()), "returned": int(known["returned"].sum())}
    rate = sent["returned"] / sent["sent"]
    lines = [say("sales.surveys.total", count=len(known), rate=rate, **sent)]
    low = known[known["rate"] < _LOW_RATE].sort_values(["rate", "batch"])
    if len(low):
        row = low.iloc[0]
        lines.append(say("sales.surveys.low", batch=str(row["batch"]), rate=float(row["rate"])))
    return tuple(lines)
