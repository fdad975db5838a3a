"""What stands on which sheet of the periodic report: subjects, key figures, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.analysis.weekly import Weekly
from kedang.model.catalogue import entities
from kedang.model.text import Text, say
from kedang.reports.page import Chart, Section, columns

SUBJECTS: tuple[tuple[str, Text], ...] = tuple(
    (name, say(f"weekly.subject.{name}"))
    for name in (
        "sales",
        "targets",
        "visits",
        "products",
        "complaints",
        "market",
        "tiers",
        "followups",
        "records",
        "quality",
    )
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the band on the first page; NaN is shown as a dash."""

    label: Text
    value: float
    format: str = "#,##0"
    alarm: bool = False


def key_figures(report: Weekly, waiting: int) -> list[Figure]:
    """The eight numbers a manager looks for first."""
    visits = report.visits.total.iloc[0]
    slips = report.complaints.total.iloc[0]
    parties = report.records[report.records["entity"].isin(("organization", "individual"))]
    overdue = float(slips["overdue"])
    late = float(report.followups["overdue"].sum()) if len(report.followups) else 0.0
    return [
        Figure(say("weekly.figure.planned"), float(visits["planned"])),
        Figure(say("weekly.figure.rate"), float(visits["rate_planned"]), "0.0%"),
        Figure(say("weekly.figure.sales"), report.composition.total[0], "#,##0"),
        Figure(say("weekly.figure.new"), float(parties["new"].sum())),
        Figure(say("weekly.figure.open"), float(slips["open"])),
        Figure(say("weekly.figure.overdue"), overdue, alarm=overdue > 0),
        Figure(say("weekly.figure.late"), late, alarm=late > 0),
        Figure(say("weekly.figure.waiting"), float(waiting), alarm=waiting > 0),
    ]


def pages(report: Weekly) -> Iterator[tuple[str, list[Section]]]:
    """Sheet name and its sections, in order; a sheet name never changes with the language."""
    yield "拜访", list(_visits(report))
    yield "产品", list(_products(report))
    yield "投诉", list(_complaints(report))
    yield "客户与跟进", list(_customers(report))
    yield "市场与计划", list(_market(report))
    yield "档案与质量", list(_records(report))


def _section(report: Weekly, name: str, **more: object) -> Section:
    return Section(say(f"weekly.section.{name}"), **more)  # type: ignore[arg-type]


def _visits(report: Weekly) -> Iterator[Section]:
    by_rep = report.visits.by_rep
    total = report.visits.total.assign(rep=say("weekly.total").render())
    table = pd.concat([by_rep, total], ignore_index=True) if len(by_rep) > 1 else by_rep
    yield _section(
        report,
        "visits",
        sentences=report.sentences.get("visits", ()),
        columns=columns(
            ("rep", "text"),
            ("planned", "integer"),
            ("effective", "integer"),
            ("ineffective", "integer"),
            ("not_held", "integer"),
            ("rate_planned", "percent"),
            ("rate_held", "percent"),
            ("missed", "integer"),
            ("previous_planned", "integer"),
            ("previous_rate", "percent"),
        ),
        frame=table,
    )
    yield _section(
        report,
        "missed",
        sentences=(),
        columns=columns(("question", "text"), ("count", "integer"), ("reps", "text")),
        frame=_joined(report.visits.missed, "reps"),
        chart=Chart("bar", "question", ("count",), title=say("weekly.section.missed")),
    )
    detail = report.visits.detail
    wanted = columns(
        ("date", "date"),
        ("rep", "text"),
        ("customer", "wrap"),
        ("mode", "text"),
        ("result", "text"),
        ("reason", "text"),
        ("missed", "text"),
        ("objection", "text"),
        ("next_appointment", "date"),
    )
    yield _section(report, "visit_detail", sentences=(), columns=wanted, frame=detail)


def _products(report: Weekly) -> Iterator[Section]:
    wanted = columns(
        ("rank", "integer"),
        ("product", "text"),
        ("sales", "money"),
        ("previous_sales", "money"),
        ("change", "money"),
        ("movement", "integer"),
        ("quantity", "number"),
        ("returned", "money"),
        ("tied", "text"),
        ("cause", "wrap"),
        ("suggestion", "wrap"),
    )
    lines = (*report.sentences.get("products", ()), *report.products.notes)
    yield _section(
        report,
        "top",
        sentences=tuple(dict.fromkeys(lines)),
        columns=wanted,
        frame=report.products.top,
        chart=Chart("bar", "product", ("sales", "previous_sales"), title=say("weekly.section.top")),
    )
    yield _section(report, "bottom", sentences=(), columns=wanted, frame=report.products.bottom)


def _complaints(report: Weekly) -> Iterator[Section]:
    slips = report.complaints
    yield _section(
        report,
        "complaints",
        sentences=report.sentences.get("complaints", ()),
        columns=columns(
            ("department", "text"),
            ("new", "integer"),
            ("open", "integer"),
            ("closed", "integer"),
            ("overdue", "integer"),
            ("previous_new", "integer"),
            ("previous_open", "integer"),
        ),
        frame=slips.by_department,
        chart=Chart(
            "column", "department", ("open", "overdue"), title=say("weekly.section.complaints")
        ),
    )
    yield _section(
        report,
        "agenda",
        sentences=(),
        columns=columns(
            ("no", "integer"),
            ("received_on", "date"),
            ("customer", "wrap"),
            ("product", "text"),
            ("text", "wrap"),
            ("department", "text"),
            ("due", "date"),
            ("days_overdue", "integer"),
            ("signed_by", "text"),
            ("due_reason", "wrap"),
        ),
        frame=slips.agenda,
        alarm="overdue",
    )
    yield _section(
        report,
        "slips",
        sentences=(),
        columns=columns(
            ("department", "text"),
            ("open", "integer"),
            ("overdue", "integer"),
            ("due", "date"),
            ("meeting", "date"),
            ("signature", "text"),
        ),
        frame=slips.slips,
    )


def _customers(report: Weekly) -> Iterator[Section]:
    yield _section(
        report,
        "followups",
        sentences=report.sentences.get("follow_ups", ()),
        columns=columns(
            ("next_appointment", "date"),
            ("days", "integer"),
            ("rep", "text"),
            ("customer", "wrap"),
            ("contact", "text"),
            ("visited_on", "date"),
            ("objection", "text"),
        ),
        frame=report.followups,
        alarm="overdue",
    )
    yield _section(
        report,
        "not_visited",
        sentences=(),
        columns=columns(
            ("tier", "text"),
            ("days", "integer"),
            ("owner", "text"),
            ("customer", "wrap"),
            ("cadence", "integer"),
            ("last_visit", "date"),
            ("days_over", "integer"),
        ),
        frame=report.not_visited,
    )
    yield _section(
        report,
        "tiers",
        sentences=report.sentences.get("tiers", ()),
        columns=columns(("tier", "text"), ("customers", "integer"), ("share", "percent")),
        frame=report.tier_counts,
        chart=Chart("column", "tier", ("customers",), title=say("weekly.section.tiers")),
    )
    moves = report.tier_moves
    shown = moves.assign(
        move=moves["move"].map(lambda m: say(f"weekly.move.{m}").render()),
        moved_by=moves["moved_by"].map(_criterion),
    )
    yield _section(
        report,
        "moves",
        sentences=(),
        columns=columns(
            ("move", "text"),
            ("previous_tier", "text"),
            ("tier", "text"),
            ("customer", "wrap"),
            ("moved_by", "text"),
            ("previous_score", "number"),
            ("score", "number"),
        ),
        frame=shown,
    )


def _market(report: Weekly) -> Iterator[Section]:
    yield _section(
        report,
        "targets",
        sentences=report.sentences.get("targets", ()),
        columns=columns(
            ("period", "text"),
            ("rep", "text"),
            ("measure", "text"),
            ("target", "money"),
            ("actual", "money"),
            ("achieved", "percent"),
            ("elapsed", "percent"),
        ),
        frame=report.targets,
        chart=Chart("column", "rep", ("target", "actual"), title=say("weekly.section.targets")),
    )
    yield _section(
        report,
        "promotions",
        sentences=report.sentences.get("promotions", ()),
        columns=columns(
            ("name", "text"),
            ("side", "text"),
            ("region", "text"),
            ("start", "date"),
            ("end", "date"),
            ("planned", "text"),
            ("done", "text"),
            ("cost", "money"),
        ),
        frame=report.promotions,
    )
    yield _section(
        report,
        "competitors",
        sentences=(),
        columns=columns(
            ("date", "date"),
            ("competitor", "text"),
            ("customer", "wrap"),
            ("product", "text"),
            ("promotions", "text"),
            ("satisfaction", "text"),
        ),
        frame=report.competitor_moves,
    )


def _records(report: Weekly) -> Iterator[Section]:
    names = {name: entity.zh for name, entity in entities().items()}
    records = report.records.assign(entity=report.records["entity"].map(names))
    yield _section(
        report,
        "records",
        sentences=report.sentences.get("records", ()),
        columns=columns(
            ("entity", "text"),
            ("new", "integer"),
            ("changed", "integer"),
            ("merged", "integer"),
            ("duplicate", "integer"),
            ("held_back", "integer"),
            ("left", "integer"),
        ),
        frame=records.replace(0, np.nan),
    )
    quality = columns(
        ("name", "text"),
        ("records", "integer"),
        ("completeness", "percent"),
        ("validity", "percent"),
        ("freshness", "percent"),
        ("index", "number"),
    )
    yield _section(
        report,
        "quality_rep",
        sentences=report.sentences.get("quality", ()),
        columns=quality,
        frame=report.quality.by_rep,
        chart=Chart("bar", "name", ("index",), title=say("weekly.section.quality_rep")),
    )
    yield _section(
        report, "quality_source", sentences=(), columns=quality, frame=report.quality.by_source
    )


def _joined(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    if name not in frame.columns:
        return frame
    joined = [
        "、".join(map(str, v)) if isinstance(v, list | tuple) else str(v) for v in frame[name]
    ]
    return frame.assign(**{name: joined})


def _criterion(criterion: str | float) -> str:
    """The label of the criterion or gate that moved a customer; nothing when none is known."""
    if not isinstance(criterion, str) or not criterion:
        return ""
    return say(f"tiering.criterion.{criterion}").render()
