"""A page for every rep: figures beside the period before, visits, follow-ups and key accounts left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from kedang.analysis import rep_work
from kedang.analysis.book import NOBODY
from kedang.analysis.material import Material
from kedang.analysis.weekly import Weekly
from kedang.model.frames import numbers
from kedang.reports.design import Filled

MOST_OF_A_REP = 25


def pages(material: Material, found: Weekly) -> Iterator[tuple[str, Filled]]:
    """The sections of the page 个人; a rep with nothing at all has no page, a year's visits no list."""
    visits, late = found.visits, found.not_visited.rename(columns={"owner": "rep"})
    due = found.followups.assign(days_left=numbers(found.followups, "days"))
    yield "rep_page", Filled(_figures(material, found))
    if material.period.length != "Y":
        yield "rep_visits", Filled(_keyed(visits.detail))
    yield "rep_followups", Filled(_first(_keyed(due)))
    yield "rep_not_visited", Filled(_first(_keyed(late)))


def _figures(material: Material, found: Weekly) -> pd.DataFrame:
    sales = rep_work.sales_by_rep(material.book, material.period).set_index("rep")
    visits = found.visits.by_rep.set_index("rep")
    fresh = rep_work.new_customers(material.book, material.period)
    others = [found.followups["rep"], found.not_visited["owner"]]
    names = visits.index.union(sales.index).union(fresh.index)
    for listed in others:
        names = names.union(pd.Index(listed.dropna().unique()))
    names = names[names != NOBODY]
    table = visits.reindex(names)
    counts = ["planned", "effective", "ineffective", "not_held", "missed", "previous_planned"]
    table[counts] = table[counts].fillna(0.0)
    for name in ("sales", "previous_sales"):
        table[name] = sales[name].reindex(names).fillna(0.0)
    for name, listed in zip(("due_count", "not_visited_count"), others, strict=True):
        table[name] = listed.value_counts().reindex(names).fillna(0.0).astype("float64")
    table["new_customers"] = fresh.reindex(names).fillna(0.0)
    table = table.rename_axis("rep").reset_index()
    return table.assign(key=table["rep"])


def _first(frame: pd.DataFrame) -> pd.DataFrame:
    """The most urgent of every rep; how many there are stands among the figures."""
    return frame.groupby("key", sort=False).head(MOST_OF_A_REP) if "key" in frame else frame


def _keyed(frame: pd.DataFrame) -> pd.DataFrame:
    if "rep" not in frame:
        return frame
    return frame.assign(key=frame["rep"])
