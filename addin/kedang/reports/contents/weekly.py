"""周报, 月报 and 年报: what a period brought, against the one before; the same pages, each for its own length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis import rep_work
from kedang.analysis.material import Material
from kedang.analysis.weekly import Weekly, weekly_of
from kedang.model.catalogue import entities
from kedang.model.frames import numbers
from kedang.model.messages import catalogue
from kedang.model.text import Text, say
from kedang.reports.contents import weekly_reps, weekly_said
from kedang.reports.contents.complaints import agenda_of
from kedang.reports.contents.sales_parts import note, so_far, unfinished
from kedang.reports.contents.weekly_pages import PAGES
from kedang.reports.design import Content, Figure, Filled, Report

_NEEDS = frozenset({"journal", "quality", "waiting"})
WEEKLY = Report("weekly", "周报", ("W",), "weekly:content", PAGES, _NEEDS)
MONTHLY = Report("monthly", "月报", ("M",), "weekly:content", PAGES, _NEEDS)
ANNUAL = Report("annual", "年报", ("Y",), "weekly:content", PAGES, _NEEDS)
NAMES = {"W": "weekly", "M": "monthly", "Y": "annual", "day": "weekly"}
MOST_DRAWN, MOST_URGENT, MOST_LISTED = 10, 60, 2000
RULED: dict[str, tuple[str, ...]] = {
    "sales": ("sales",),
    "targets": ("targets",),
    "visits": ("visits", "visit_detail", "visits_drawn", "rep_page", "rep_visits"),
    "questions": ("missed",),
    "records": ("records", "records_rep"),
    "products": ("top", "bottom", "sellers_drawn"),
    "complaints": ("complaints",),
    "agenda": ("complaint_agenda",),
    "slips": ("slips",),
    "promotions": ("promotions",),
    "competitors": ("competitors",),
    "tiers": ("tier_counts", "tier_moves"),
    "follow_ups": ("followups", "not_visited", "rep_followups", "rep_not_visited"),
    "quality": ("quality_rep", "quality_source", "quality_sheet"),
}


def content(material: Material) -> Content:
    """The pages of a period, those parts that the rulebook lists."""
    whole = material
    found = weekly_of(
        material.book,
        material.period,
        material.rulebook,
        as_of=material.as_of,
        journal=material.journal,
    )
    material = so_far(whole)
    wanted = {name for rule in material.rulebook.reports.weekly_sections for name in RULED[rule]}
    sections = {name: one for name, one in _sections(material, found) if name in wanted}
    news = material.rulebook.reports.internal_news
    if any(news.values()):
        sections["internal_news"] = _news(news)
    name = NAMES[material.period.length]
    title = say(f"report.title.{name}", period=material.period.name)
    return Content(title, note(whole), sections, _figures(material, found))


def _figures(material: Material, found: Weekly) -> dict[str, Figure]:
    """The eight numbers a manager looks for first."""
    visits, slips = found.visits.total.iloc[0], found.complaints.total.iloc[0]
    parties = found.records["entity"].isin(("organization", "individual"))
    overdue = float(slips["overdue"])
    late = float(numbers(found.followups, "overdue").sum())
    waiting = float(len(material.waiting))
    return {
        "planned": Figure(float(visits["planned"])),
        "rate": Figure(float(visits["rate_planned"]), "percent"),
        "sales": Figure(found.composition.total[0], "money"),
        "new_customers": Figure(float(found.records.loc[parties, "new"].sum())),
        "open_complaints": Figure(float(slips["open"])),
        "overdue_complaints": Figure(overdue, alarm=overdue > 0),
        "late_follow_ups": Figure(late, alarm=late > 0),
        "waiting_pairs": Figure(waiting, alarm=waiting > 0),
    }


def _sections(material: Material, found: Weekly) -> Iterator[tuple[str, Filled]]:
    said = found.sentences
    yield from _visited(found)
    yield from _sold(material, found)
    yield "complaints", Filled(_numbered(found.complaints.by_department), said["complaints"])
    yield "complaint_agenda", agenda_of(found.complaints, material)
    yield "slips", Filled(_numbered(found.complaints.slips), said["slips"])
    due = found.followups.assign(days_left=numbers(found.followups, "days"))
    yield "followups", _first(due, said["follow_ups"])
    late = found.not_visited
    yield "not_visited", _first(late, weekly_said.not_visited(late))
    yield "tier_counts", Filled(found.tier_counts, weekly_said.tier_counts(found.tier_counts))
    yield "tier_moves", Filled(_moves(found.tier_moves), said["tiers"])
    yield "targets", Filled(found.targets, said["targets"])
    yield "promotions", Filled(found.promotions, said["promotions"])
    yield "competitors", Filled(found.competitor_moves, said["competitors"])
    yield from _kept(material, found)
    yield from weekly_reps.pages(material, found)


def _visited(found: Weekly) -> Iterator[tuple[str, Filled]]:
    visits, said = found.visits, found.sentences
    drawn = visits.by_rep.sort_values(["planned", "rep"], ascending=[False, True])
    yield "visits_drawn", Filled(drawn.head(MOST_DRAWN))
    total = visits.total.assign(rep=_worded([say("weekly.total")]))
    table = visits.by_rep.astype({"rep": object})
    if len(table) > 1:
        table = pd.concat([table, total], ignore_index=True)
    yield "visits", Filled(table, said["visits"])
    yield "missed", Filled(visits.missed, said["questions"])
    told = weekly_said.visit_detail(visits)
    if len(visits.detail) > MOST_LISTED:
        told += (say("weekly.detail.cut", count=MOST_LISTED),)
    yield "visit_detail", Filled(visits.detail.tail(MOST_LISTED), told)


def _sold(material: Material, found: Weekly) -> Iterator[tuple[str, Filled]]:
    products, said = found.products, found.sentences
    lines = tuple(dict.fromkeys((*said["products"], *products.notes)))
    yield "sellers_drawn", Filled(products.top.head(MOST_DRAWN))
    yield "top", Filled(products.top, lines)
    yield "bottom", Filled(products.bottom, weekly_said.bottom(products.bottom))
    sales = rep_work.sales_by_rep(material.book, material.period)
    spoken = (*said["sales"], *unfinished(material), *weekly_said.sellers(sales))
    yield "sales", Filled(sales.rename(columns={"rep": "name"}), spoken)


def _kept(material: Material, found: Weekly) -> Iterator[tuple[str, Filled]]:
    labels = {name: say("weekly.entity", zh=one.zh, en=one.en) for name, one in entities().items()}
    words = _worded([labels.get(one, one) for one in found.records["entity"]])
    records = found.records.reset_index(drop=True).assign(entity=words)
    yield "records", Filled(_blank_zeros(records), found.sentences["records"])
    by_rep = rep_work.records_by_rep(material.book, material.period, material.waiting)
    yield "records_rep", Filled(_blank_zeros(by_rep), weekly_said.records_rep(by_rep))
    quality = found.quality
    yield "quality_rep", Filled(quality.by_rep, found.sentences["quality"])
    for name, table in (("source", quality.by_source), ("sheet", quality.by_sheet)):
        yield f"quality_{name}", Filled(table, weekly_said.quality(name, table))


def _first(frame: pd.DataFrame, told: tuple[Text, ...]) -> Filled:
    """The most urgent ones, and how many there are when that is not all of them."""
    if len(frame) > MOST_URGENT:
        told += (say("weekly.urgent.cut", count=MOST_URGENT, all=len(frame)),)
    return Filled(frame.head(MOST_URGENT), told)


def _moves(moves: pd.DataFrame) -> pd.DataFrame:
    return moves.assign(
        move=_worded([say(f"weekly.move.{move}") for move in moves["move"]]),
        moved_by=_worded([_criterion(one) for one in moves["moved_by"]]),
    )


def _worded(words: Sequence[Text | str]) -> pd.Series[Any]:
    return pd.Series(list(words), dtype=object)


def _criterion(criterion: object) -> Text | str:
    """The label of the criterion or gate that moved a customer; one without a label as it stands."""
    if not isinstance(criterion, str):
        return ""
    name = f"tiering.criterion.{criterion}"
    return say(name) if name in catalogue() else criterion


def _news(news: Mapping[str, tuple[str, ...]]) -> Filled:
    rows = [(kind, one) for kind, many in news.items() for one in many]
    told = say("weekly.news.total", count=len(rows))
    return Filled(pd.DataFrame(rows, columns=["news_kind", "news"], dtype="str"), (told,))


def _numbered(frame: pd.DataFrame) -> pd.DataFrame:
    """The same rows, counted from 1."""
    return frame.assign(no=range(1, len(frame) + 1))


def _blank_zeros(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.replace(0, np.nan)
