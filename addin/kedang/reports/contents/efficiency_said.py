"""What the report on efficiency says about plans, reps and new customers: what changed, and what to do."""

from __future__ import annotations

from typing import Any

import pandas as pd

from kedang.analysis.deals import UNKNOWN
from kedang.analysis.sentences import compare
from kedang.analysis.targets import SUMMED
from kedang.model.text import say
from kedang.reports.contents.sales_parts import Lines

_ENOUGH, _MANY, _MUCH = 3, 8, 0.2


def plans(table: pd.DataFrame) -> Lines:
    """How many plans are behind the calendar, and the one furthest behind."""
    if not len(table):
        return (say("weekly.targets.none"),)
    own = table[table["rep"] != SUMMED]
    known = own[own["achieved"].notna()]
    behind = known[known["achieved"] < known["elapsed"]]
    lines = [say("weekly.targets.total", count=len(own), behind=len(behind))]
    if len(behind):
        late = behind.assign(late=behind["achieved"] - behind["elapsed"])
        worst = late.sort_values(["late", "rep", "measure"]).iloc[0]
        words = {"rep": str(worst["rep"]), "measure": str(worst["measure"])}
        shares = {name: float(worst[name]) for name in ("achieved", "elapsed")}
        lines.append(say("weekly.targets.worst", **words, **shares))
    return tuple(lines)


def forecast(whole: pd.DataFrame) -> Lines:
    """Where the team's sales end at the present pace; `whole`: its plans of sales, the shortest first."""
    if not len(whole):
        return (say("sales.plans.no_team"),)
    known = whole[whole["forecast_achieved"].notna()]
    if not len(known):
        return (say("sales.plans.no_team"),)
    row = known.iloc[0]
    share, period = float(row["forecast_achieved"]), str(row["period"])
    if row["elapsed"] >= 1:
        kind = "reached" if share >= 1 else "missed"
        return (say(f"sales.plans.{kind}", period=period, share=share, by=float(abs(row["gap"]))),)
    kind, amount = "enough" if share >= 1 else "short", float(row["forecast"])
    return (say(f"sales.plans.{kind}", period=period, forecast=amount, share=share),)


def plans_year(table: pd.DataFrame) -> Lines:
    """The year so far: the measure and rep furthest behind the months' plans."""
    if not len(table):
        return (say("sales.plans_year.none"),)
    behind = table[table["achieved"] < 1]
    lines = [say("sales.plans_year.total", count=len(table), behind=len(behind))]
    if len(behind):
        worst = behind.sort_values(["achieved", "rep", "measure"]).iloc[0]
        words = {"rep": str(worst["rep"]), "measure": str(worst["measure"])}
        numbers = {"achieved": float(worst["achieved"]), "gap": float(-worst["gap"])}
        lines.append(say("sales.plans_year.worst", **words, **numbers))
    return tuple(lines)


def reps(table: pd.DataFrame) -> Lines:
    """The team's sales per visit against the period before, and who stands apart."""
    team, each = table.iloc[-1], table.iloc[:-1]
    if not len(each):
        return (say("sales.reps.none"),)
    lines = []
    if team["sales_per_visit"] == team["sales_per_visit"]:
        per = float(team["sales_per_visit"])
        lines.append(say("sales.reps.per_visit", visits=int(team["held"]), per=per))
        lines.append(compare("money", per, float(team["previous_per_visit"])))
    else:
        lines.append(say("sales.reps.no_visits", sales=float(team["sales"])))
    rated = each[each["held"] > 0].sort_values(["sales_per_visit", "rep"], ascending=[False, True])
    if len(rated) >= _ENOUGH:
        lines += _apart(rated)
    return tuple(lines)


def team(row: pd.Series[Any]) -> Lines:
    """The team's sales against the year before."""
    sales, before = float(row["sales"]), float(row["last_year_sales"])
    if not before > 0:
        return (say("sales.reps.no_year", sales=sales),)
    way = "up" if sales > before else "down" if sales < before else "same"
    words = say(f"sales.way.{way}", share=abs(sales - before) / before)
    return (say("sales.reps.year", sales=sales, way=words),)


def _apart(rated: pd.DataFrame) -> Lines:
    """Best and lowest sales per visit; whoever visits much and sells little should change the visits."""
    best, last = rated.iloc[0], rated.iloc[-1]
    lines = [
        say(
            "sales.reps.apart",
            best=str(best["rep"]),
            most=float(best["sales_per_visit"]),
            last=str(last["rep"]),
            least=float(last["sales_per_visit"]),
        )
    ]
    busy = rated[rated["held"] >= rated["held"].median()]
    slow = busy[busy["sales_per_visit"] < rated["sales_per_visit"].median() / 2]
    if len(slow):
        row = slow.iloc[-1]
        lines.append(say("sales.reps.busy", rep=str(row["rep"]), visits=int(row["held"])))
    return tuple(lines)


def won(table: pd.DataFrame, by: str) -> Lines:
    """New customers against the period before, and who or what won most."""
    if not len(table):
        return (say("sales.won.none"),)
    if table["new_customers"].isna().all():
        return (say("sales.won.unknown", count=int(table["registered"].sum())),)
    count, sales = int(table["new_customers"].sum()), float(table["new_sales"].sum())
    lines = [say("sales.won.total", count=count, sales=sales)]
    before = float(table["previous_customers"].sum(min_count=1))
    lines.append(compare("count", count, before))
    best = table.iloc[0]
    if count and len(table) > 1:
        share = float(best["share"])
        lines.append(say(f"sales.won.best_{by}", value=str(best["value"]), share=share))
    idle = table[(table["registered"] >= _ENOUGH) & (table["new_customers"] == 0)]
    if len(idle):
        most = idle.sort_values(["registered", "value"], ascending=[False, True]).iloc[0]
        number = int(most["registered"])
        lines.append(say(f"sales.won.idle_{by}", value=str(most["value"]), count=number))
    return tuple(lines)


def leads(table: pd.DataFrame, by: str) -> Lines:
    """What became of the leads, the method that sells best per lead, and what was never tried."""
    total = int(table["leads"].sum()) if len(table) else 0
    if not total:
        return (say("sales.leads.none"),)
    counts = {name: int(table[name].sum()) for name in ("qualified", "customers", "recent")}
    lines = [say("sales.leads.total", count=total, sales=float(table["sales"].sum()), **counts)]
    named = table[table["value"] != UNKNOWN]
    used = named[named["leads"] >= _ENOUGH]
    if len(used) > 1 and used["sales"].any():
        order = ["sales_per_lead", "value"]
        best = used.sort_values(order, ascending=[False, True]).iloc[0]
        per = float(best["sales_per_lead"])
        lines.append(say("sales.leads.best", value=str(best["value"]), per=per))
    fruitless = used[(used["leads"] >= _MANY) & (used["customers"] == 0) & (used["qualified"] == 0)]
    if len(fruitless):
        most = fruitless.sort_values(["leads", "value"], ascending=[False, True]).iloc[0]
        lines.append(
            say("sales.leads.fruitless", value=str(most["value"]), count=int(most["leads"]))
        )
    blank = float(table.loc[table["value"] == UNKNOWN, "leads"].sum()) / total
    if blank > _MUCH:
        lines.append(say(f"sales.leads.blank_{by}", share=blank))
    unused = table.loc[table["leads"] == 0, "value"]
    if by == "method" and len(unused):
        lines.append(say("sales.leads.unused", count=len(unused), names="、".join(unused[:4])))
    return tuple(lines)
