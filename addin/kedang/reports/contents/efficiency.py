"""销售效率: plans against what was reached, reps, new customers, leads, campaigns, service and collection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pandas as pd

from kedang.analysis.achieved import TEAM
from kedang.analysis.advertising import advertising, together
from kedang.analysis.collection import collection, debtors, is_invoiced, undated
from kedang.analysis.efficiency import developed, efficiency
from kedang.analysis.material import Material
from kedang.analysis.prospecting import prospecting
from kedang.analysis.service_cost import cost_to_serve
from kedang.analysis.surveys import surveys
from kedang.analysis.targets import SUMMED, cumulative, targets, with_team
from kedang.model.text import say
from kedang.reports.contents import efficiency_said as told
from kedang.reports.contents import money_said as money
from kedang.reports.contents.efficiency_pages import PAGES
from kedang.reports.contents.sales_parts import Lines, note, so_far, unfinished, worded
from kedang.reports.design import Content, Figure, Filled, Report

REPORT = Report("efficiency", "销售效率", ("W", "M", "Y"), "efficiency:content", PAGES)
MOST_LISTED, MOST_DRAWN, LEAD_DAYS = 30, 12, 365
OPTIONAL = ("campaigns", "service_costs", "survey_batches", "debtors")
_WON = {
    "registered": "registered_customers",
    "new_customers": "won_customers",
    "new_sales": "won_sales",
    "average": "won_average",
    "share": "won_share",
    "previous_customers": "previous_won",
    "previous_sales": "previous_won_sales",
}
_LEADS = {
    "leads": "leads_count",
    "recent": "leads_recent",
    "qualified": "leads_qualified",
    "keen": "leads_keen",
    "customers": "buyers_won",
}


def content(material: Material) -> Content:
    """How efficient the period was beside the one before; leads and surveys over the year up to the cut."""
    sections: dict[str, Filled] = {}
    plans = with_team(targets(material.book, material.period, material.cut))
    running = so_far(material)
    overrides = material.rulebook.calendar.overrides()
    worked = efficiency(material.book, running.period, material.cut, overrides)
    paid = collection(material.book, running.period, material.cut)
    for parts in (
        _planned(material, plans),
        _worked(running, worked),
        _found(running),
        _paid(running, paid),
    ):
        sections |= dict(parts)
    _leave_out(sections)
    title = say("report.title.efficiency", period=material.period.name)
    return Content(title, note(material), sections, _figures(plans, worked, paid))


def _leave_out(sections: dict[str, Filled]) -> None:
    """Parts nobody has written anything down for leave the report; the overview says so instead."""
    said: Lines = ()
    for name in OPTIONAL:
        if not len(sections[name].frame):
            said += sections.pop(name).sentences[-1:]
    if sections["leads_by_source"].frame.empty:
        said += sections.pop("leads_by_method").sentences
        sections.pop("leads_by_source")
    first = sections["plans_drawn"]
    sections["plans_drawn"] = replace(first, sentences=(*first.sentences, *said))


def _figures(plans: pd.DataFrame, worked: pd.DataFrame, paid: pd.DataFrame) -> dict[str, Figure]:
    team, money_in = worked.iloc[-1], paid.iloc[-1]
    whole = _sales_plan(plans)
    achieved, elapsed = (
        (float(whole["achieved"].iloc[0]), float(whole["elapsed"].iloc[0]))
        if len(whole)
        else (np.nan, np.nan)
    )
    overdue = float(money_in["overdue_owed"])
    return {
        "eff_sales": Figure(float(team["sales"]), "money"),
        "eff_achieved": Figure(achieved, "percent", achieved < elapsed),
        "eff_rate": Figure(float(team["rate_planned"]), "percent"),
        "eff_per_visit": Figure(float(team["sales_per_visit"]), "money"),
        "eff_per_day": Figure(float(team["sales_per_day"]), "money"),
        "eff_won": Figure(float(team["new_customers"])),
        "eff_paid": Figure(float(money_in["rate"]), "percent"),
        "eff_overdue": Figure(overdue, "money", overdue > 0),
    }


def _sales_plan(plans: pd.DataFrame) -> pd.DataFrame:
    """The team's plan of sales for the shortest period there is one for."""
    order = {"week": 0, "month": 1, "quarter": 2, "year": 3}
    whole = plans[plans["rep"].isin((TEAM, SUMMED)) & (plans["measure"] == "销售额")]
    return whole.assign(order=whole["length"].map(order)).sort_values(["order", "rep"])


def _planned(material: Material, plans: pd.DataFrame) -> Iterator[tuple[str, Filled]]:
    lengths = worded([say(f"sales.length.{one}") for one in plans["length"]], plans.index)
    shown = plans.assign(plan_length=lengths, plan_gap=plans["gap"])
    said = (*told.plans(plans), *unfinished(material))
    yield "plans", Filled(shown, said)
    drawn = shown[shown["measure"] == "销售额"]
    shortest = drawn["length"].iloc[:0]
    for length in ("week", "month", "quarter", "year"):
        shortest = drawn.loc[drawn["length"] == length, "length"]
        if len(shortest):
            break
    yield (
        "plans_drawn",
        Filled(drawn.loc[shortest.index].head(MOST_DRAWN), told.forecast(_sales_plan(plans))),
    )
    reached = cumulative(material.book, material.period, material.cut)
    renamed = reached.rename(columns={"months": "plan_months", "gap": "plan_gap"})
    yield "plans_year", Filled(renamed, told.plans_year(reached))


def _worked(material: Material, worked: pd.DataFrame) -> Iterator[tuple[str, Filled]]:
    names = {
        "held": "held_visits",
        "workdays": "workdays_counted",
        "orders": "deal_days",
        "new_customers": "won_customers",
        "new_sales": "won_sales",
    }
    table = worked.rename(columns=names)
    team = table.iloc[-1:].reset_index(drop=True)
    yield "efficiency_team", Filled(team, told.team(worked.iloc[-1]))
    yield "efficiency_reps", Filled(table.iloc[:-1], told.reps(worked))
    for by, label in (("rep", "rep"), ("source", "lead_source")):
        won = developed(material.book, material.period, by)
        shown = won.rename(columns={**_WON, "value": label})
        yield f"won_by_{by}", Filled(shown, told.won(won, by))


def _found(material: Material) -> Iterator[tuple[str, Filled]]:
    """Leads of the year up to the cut by method and source; campaigns; surveys."""
    end = min(material.cut, material.period.last)
    since = end - timedelta(days=LEAD_DAYS - 1)
    for by in ("method", "source"):
        leads = prospecting(material.book, material.period, since, end, by)
        shown = leads.rename(columns={**_LEADS, "value": f"lead_{by}"})
        yield f"leads_by_{by}", Filled(shown, told.leads(leads, by))
    table = advertising(material.book, material.period, end)
    before = material.period.previous()
    earlier = together(advertising(material.book, before, before.last))
    columns = {**_LEADS, "buyers": "buyers_won"}
    said = money.campaigns(table, together(table), earlier)
    yield "campaigns", Filled(table.rename(columns=columns), said)
    batches = surveys(material.book, end, material.rulebook.trust)
    yield "survey_batches", Filled(_surveyed(batches), money.surveys(batches))


def _surveyed(batches: pd.DataFrame) -> pd.DataFrame:
    names = ("batch", "day", "method", "sent", "returned", "questions", "answers")
    renamed = batches.rename(columns={name: f"survey_{name}" for name in names})
    return renamed.rename(columns={"rate": "return_rate", "note": "truth_note"})


def _paid(material: Material, paid: pd.DataFrame) -> Iterator[tuple[str, Filled]]:
    rate = material.rulebook.reports.service_hour_rate
    served = cost_to_serve(material.book, material.period, rate)
    names = {
        "services": "services_count",
        "hours": "service_hours",
        "other": "service_other",
        "cost": "service_cost",
        "cost_share": "service_share",
        "margin": "gross_margin",
        "after": "margin_after",
    }
    said: Lines = (say("sales.service.how", rate=rate), *money.served(served))
    yield "service_costs", Filled(served.rename(columns=names).head(MOST_LISTED), said)
    columns = {"paid": "paid_in", "rate": "paid_rate", "previous_rate": "previous_paid_rate"}
    owing = debtors(material.book, material.cut)
    invoices, unsaid = is_invoiced(material.book), undated(material.book, material.period)
    told_paid = money.collected(paid, owing, invoices=invoices, undated=unsaid)
    table = paid.rename(columns=columns)
    yield "collected_team", Filled(table.iloc[-1:].reset_index(drop=True), told_paid)
    yield "collected", Filled(table.iloc[:-1], money.payers(paid))
    shown = owing.rename(columns={"overdue_days": "overdue_longest", "as_of": "statement_on"})
    yield "debtors", Filled(shown.head(MOST_LISTED), money.debtors(owing))
