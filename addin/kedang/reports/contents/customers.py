"""客户细分: who the customers are, how far they have come, what they are worth and who is about to leave."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from kedang.analysis import churn, finances, habits, wallet, worth
from kedang.analysis.material import Material
from kedang.analysis.unplaced import Unplaced, unplaced
from kedang.model.text import say
from kedang.reports.contents import customers_figures as figured
from kedang.reports.contents import customers_said as said
from kedang.reports.contents import customers_tables as tables
from kedang.reports.contents.customers_pages import PAGES
from kedang.reports.design import Content, Figure, Filled, Report
from kedang.tiering.measures import window
from kedang.tiering.segments import (
    aimed_at,
    differences,
    funnel,
    qualify,
    relationship,
    segment,
    steps,
)

REPORT = Report(
    "customers", "客户细分", ("day",), "customers:content", PAGES, frozenset({"segment"})
)


def content(material: Material) -> Content:
    """The customers as they stand on a day; only those asked for where some were."""
    book, rules, cut = material.book, material.rulebook, material.cut
    labels = book.frames.get("segment")
    if labels is None:
        labels = segment(book.frames, rules, cut)
    labels = _asked(labels, material.customers)
    leads = qualify(book.frames, rules, cut)
    if material.customers:
        leads = _asked(leads, material.customers)
    placed = _asked(relationship(book.frames, rules, cut), material.customers)
    outside = _outside(material)
    sections = dict(_segments(material, labels, outside))
    sections |= dict(_stages(labels, leads, outside))
    sections["segment_leads"] = Filled(tables.leads(leads), said.leads(leads))
    quadrants = tables.quadrants(placed)
    sections["relation_quadrants"] = Filled(quadrants, said.quadrants(placed))
    sections["relation_list"] = Filled(tables.relations(placed, rules))
    leaving = _asked(_alerts(material), material.customers)
    sections |= dict(_money(material))
    kept = churn.retention(book, cut)
    sections["loyalty_years"] = Filled(figured.loyalty(kept), said.loyalty(kept))
    sections["churn_alerts"] = Filled(figured.alerts(leaving), said.alerts(leaving))
    figures = {
        "segment_customers": Figure(float(len(labels))),
        "segment_returning": Figure(float((labels["history"] == "熟客").sum())),
        "segment_key": Figure(float((labels["rank"] == "大客户").sum())),
        "segment_alerts": Figure(float(len(leaving)), alarm=len(leaving) > 0),
        "segment_stake": Figure(float(leaving["stake"].sum()), "money"),
        "segment_qualified": Figure(float((leads["qualification"] == "合格").sum())),
        "segment_partners": Figure(float((placed["relationship"] == "伙伴").sum())),
        "segment_differences": Figure(float(len(differences(labels)))),
    }
    title = say("segments.title", day=cut.isoformat())
    note = say("segments.note", months=rules.segments.window_months, day=cut.isoformat())
    values = {"period": cut.isoformat(), "first": cut, "last": cut, "cut": cut}
    return Content(title, note, sections, figures, values)


def _outside(material: Material) -> Unplaced:
    """The deals of nobody in the archive, in the months of the segments; none where customers were asked for."""
    if material.customers:
        return Unplaced(0, 0.0, ())
    span = window(material.cut, material.rulebook.segments.window_months)
    return unplaced(material.book, *span)


def _segments(
    material: Material, labels: pd.DataFrame, outside: Unplaced
) -> Iterator[tuple[str, Filled]]:
    rules = material.rulebook
    aimed = aimed_at(labels, rules)
    told = (*said.kinds(labels, aimed, rules.segments), *said.sold(labels, outside))
    more = outside.amount
    yield "segment_pairs", Filled(tables.pairs(labels, rules.segments), told)
    yield "segment_kinds", Filled(tables.counted(labels, tables.KINDS, outside=more))
    trade = tables.counted(labels, tables.TRADE, outside=more)
    yield "segment_trade", Filled(trade, said.largest(trade, "size"))
    most = rules.reports.top_n
    lines = tables.counted(labels, ("line",), most, more)
    yield "segment_lines", Filled(lines, said.largest(lines, "line"))
    regions = tables.counted(labels, tables.REGIONS, most, more)
    yield "segment_regions", Filled(regions, said.largest(regions, "province"))
    industries = tables.counted(labels, ("industry",), most, more)
    yield "segment_industries", Filled(industries, said.largest(industries, "industry"))
    yield "segment_list", Filled(tables.labelled(labels, rules))
    found = differences(labels)
    shown = tables.different(found, labels, rules)
    yield "segment_different", Filled(shown, said.different(found))


def _stages(
    labels: pd.DataFrame, leads: pd.DataFrame, outside: Unplaced
) -> Iterator[tuple[str, Filled]]:
    stages = tables.staged(labels, outside.amount)
    yield "segment_stages", Filled(stages, said.stages(labels))
    yield "segment_lifecycle", Filled(tables.of_one(labels, "lifecycle", outside.amount))
    narrowed = funnel(labels, leads)
    yield "segment_funnel", Filled(tables.narrowed(narrowed), said.narrowed(narrowed))
    yield "segment_steps", Filled(tables.stepped(steps(labels)))


def _money(material: Material) -> Iterator[tuple[str, Filled]]:
    book, cut, rules = material.book, material.cut, material.rulebook
    wanted = material.customers
    value = worth.worth(book, cut, rules.loyalty, rules.reports.churn_days)
    value = _asked(value, wanted)
    yield "worth_list", Filled(figured.worth(value), said.worth(value))
    found = finances.finances(book, cut)
    yield "finance_formulas", Filled(figured.formulas(_asked(found.long, wanted)))
    wide = _asked(found.wide, wanted)
    yield "finance_list", Filled(figured.finances(wide), said.finances(wide))
    share = _asked(wallet.wallet(book, cut), wanted)
    yield "wallet_list", Filled(figured.wallet(share), said.wallet(share))
    buying = _asked(habits.habits(book, cut), wanted)
    yield "habit_list", Filled(figured.habits(buying), said.habits(buying))
    decisive = habits.factors(book, cut)
    yield "factor_list", Filled(figured.factors(decisive), said.factors(decisive))


def _alerts(material: Material) -> pd.DataFrame:
    rules = material.rulebook
    return churn.alerts(
        material.book,
        material.cut,
        rules.loyalty,
        rules.reports.churn_days,
        rules.tiering.key_accounts,
    )


def _asked(table: pd.DataFrame, customers: tuple[str, ...]) -> pd.DataFrame:
    """The rows of the customers asked for, all where none were."""
    if not customers:
        return table
    return table[table["customer_id"].isin(customers).to_numpy()].reset_index(drop=True)
