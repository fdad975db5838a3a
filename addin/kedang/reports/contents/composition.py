"""客户构成: who and what the sales come from, how concentrated they are, and what changed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from kedang.analysis.composition import DIMENSIONS, NEW, Composition, composition
from kedang.analysis.dealings import best, dealings
from kedang.analysis.deals import UNKNOWN, customer_names
from kedang.analysis.material import Material
from kedang.model.text import say
from kedang.reports.contents import composition_said as told
from kedang.reports.contents.composition_pages import PAGES
from kedang.reports.contents.sales_parts import (
    MOST,
    Lines,
    left_out,
    note,
    so_far,
    unfinished,
    worded,
)
from kedang.reports.design import Content, Figure, Filled, Report

REPORT = Report("composition", "客户构成", ("W", "M", "Y"), "composition:content", PAGES)
MOST_CUSTOMERS, MOST_STOPPED, MOST_MOVERS = 24, 20, 8
_MOVING = ("tier", "product", "region", "nature", "industry", "rep")


def content(material: Material) -> Content:
    """The make-up of the period's sales beside the one before and the same one a year before."""
    grey, material = note(material), so_far(material)
    found = composition(material.book, material.period)
    table = dealings(material.book, material.period, material.cut, material.rulebook.tiering.pareto)
    sections = dict(_sections(material, found, table))
    title = say("report.title.composition", period=material.period.name)
    return Content(title, grey, sections, _figures(material, found, table))


def _figures(material: Material, found: Composition, table: pd.DataFrame) -> dict[str, Figure]:
    now, before = found.total
    row = found.concentrated()
    buyers = int((table["sales"] > 0).sum())
    newness = found.of("newness").set_index("value")
    known = newness["share"].drop(UNKNOWN, errors="ignore")
    fresh = float(known.get(NEW, 0.0)) if len(known) else np.nan
    limit = material.rulebook.reports.concentration_share
    top1 = float(row["top1"])
    year = found.last_year
    return {
        "comp_sales": Figure(now, "money"),
        "comp_change": Figure((now - before) / before if before > 0 else np.nan, "percent", now < before),
        "comp_last_year": Figure((now - year) / year if year > 0 else np.nan, "percent", now < year),
        "comp_buyers": Figure(buyers),
        "comp_average": Figure(now / buyers if buyers else np.nan, "money"),
        "comp_new": Figure(fresh, "percent"),
        "comp_top20": Figure(float(row["top20"]), "percent"),
        "comp_top1": Figure(top1, "percent", buyers > 1 and top1 > limit),
    }  # fmt: skip


def _sections(
    material: Material, found: Composition, table: pd.DataFrame
) -> Iterator[tuple[str, Filled]]:
    limit = material.rulebook.reports.concentration_share
    yield "comp_movers", Filled(_movers(found), (*told.whole(found), *unfinished(material)))
    for name in DIMENSIONS:
        rows = found.of(name)
        said = (*told.part(name, rows, limit), *left_out(rows))
        yield f"comp_{name}", Filled(rows.rename(columns={"value": "comp_value"}).head(MOST), said)
    places = found.places.rename(columns={"listed": "listed_customers"})
    yield "comp_places", Filled(places, told.places(found.places))
    largest = found.concentrated()["largest"]
    who = str(customer_names(material.book, pd.Index([largest])).iloc[0]) if largest else None
    lines = told.concentration(found, who, limit)
    yield "comp_concentration", Filled(_concentration(found, who), lines)
    yield "comp_best", Filled(_best(table), _best_said(table))
    shown = _customers(table[table["sales"] > 0].head(MOST_CUSTOMERS))
    yield "comp_customers", Filled(shown, told.customers(table))
    gone = table[(table["trend"] == "stopped") & ~(table["days_since"] <= table["gap_days"])]
    gone = gone.sort_values(["previous_sales", "customer_id"], ascending=[False, True])
    gone = gone.assign(rank=np.arange(1, len(gone) + 1))
    yield "comp_stopped", Filled(_customers(gone.head(MOST_STOPPED)), told.stopped(gone))


def _movers(found: Composition) -> pd.DataFrame:
    """What changed most over all dimensions, the largest change first."""
    rows = found.shares[found.shares["dimension"].isin(_MOVING)]
    rows = rows[(rows["value"] != UNKNOWN) & (rows["change"] != 0)]
    rows = rows.assign(size=rows["change"].abs(), comp_value=rows["value"])
    order = ["size", "dimension", "value"]
    rows = rows.sort_values(order, ascending=[False, True, True]).head(MOST_MOVERS)
    words = [say(f"sales.dimension.{name}") for name in rows["dimension"]]
    return rows.assign(comp_dimension=worded(words, rows.index)).reset_index(drop=True)


def _concentration(found: Composition, largest: str | None) -> pd.DataFrame:
    rows = found.concentration[found.concentration["dimension"] != "newness"]
    rows = rows[rows["values"] > 0].rename(columns={"values": "entries"})
    words = [say(f"sales.dimension.{name}") for name in rows["dimension"]]
    names = rows["largest"].where(rows["dimension"] != "customer", largest)
    return rows.assign(
        comp_dimension=worded(words, rows.index), largest=names, hhi=(rows["hhi"] * 10_000).round()
    ).reset_index(drop=True)


def _best(table: pd.DataFrame) -> pd.DataFrame:
    rows = best(table)
    words = [say("sales.part", part=float(part)) for part in rows["part"]]
    rows = rows.assign(part_of=worded(words), cumulative_share=rows["share"])
    return rows[rows["customers"] > 0].drop_duplicates("customers").reset_index(drop=True)


def _best_said(table: pd.DataFrame) -> Lines:
    """Whether the 80/20 rule holds here."""
    parts = {row["part"]: row for row in best(table).to_dict("records")}
    bought = int(parts[1.0]["customers"])
    if not bought:
        return (say("sales.comp.none"),)
    if bought < 5:
        return (say("sales.best.few", count=bought),)
    share = float(parts[0.2]["share"])
    kind = "steep" if share >= 0.8 else "flat" if share < 0.5 else "usual"
    return (say(f"sales.best.{kind}", count=int(parts[0.2]["customers"]), share=share),)


def _customers(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.rename(
        columns={
            "orders": "deal_days",
            "cumulative": "cumulative_share",
            "gap_days": "gap_days_mean",
            "days_since": "days_since_deal",
        }
    ).assign(trend=worded([say(f"sales.trend.{one}") for one in rows["trend"]], rows.index))
