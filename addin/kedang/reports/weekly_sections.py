"""What stands on which sheet of the periodic report: subjects, key figures, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.weekly import Weekly
from kedang.model.catalogue import entities
from kedang.model.frames import numbers
from kedang.model.messages import catalogue
from kedang.model.quality import INDICES
from kedang.model.text import Lang, Text, say
from kedang.reports.book import Column
from kedang.reports.labels import label_of
from kedang.reports.page import Chart, Section, columns

SUBJECTS: tuple[tuple[Text, tuple[str, ...]], ...] = tuple(
    (say(f"weekly.subject.{name}"), told)
    for name, told in (
        ("sales", ("sales",)),
        ("targets", ("targets",)),
        ("visits", ("visits", "questions")),
        ("products", ("products",)),
        ("complaints", ("complaints",)),
        ("market", ("promotions", "competitors")),
        ("tiers", ("tiers",)),
        ("followups", ("follow_ups",)),
        ("records", ("records",)),
        ("quality", ("quality",)),
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
    late = float(numbers(report.followups, "overdue").sum())
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


def pages(report: Weekly, lang: Lang) -> Iterator[tuple[str, list[Section]]]:
    """Sheet name and its sections, in order; a sheet name never changes with the language."""
    yield "拜访", list(_visits(report, lang))
    yield "拜访明细", [_visit_detail(report)]
    yield "产品", list(_products(report))
    yield "投诉", list(_complaints(report))
    yield "客户与跟进", list(_customers(report, lang))
    yield "市场与计划", list(_market(report))
    yield "档案与质量", list(_records(report, lang))


def _section(
    name: str,
    sentences: tuple[Text, ...],
    shown: tuple[Column, ...],
    frame: pd.DataFrame,
    **more: Any,
) -> Section:
    return Section(say(f"weekly.section.{name}"), sentences, shown, frame, **more)


def _visits(report: Weekly, lang: Lang) -> Iterator[Section]:
    by_rep = report.visits.by_rep
    total = report.visits.total.assign(rep=say("weekly.total").render(lang))
    table = pd.concat([by_rep, total], ignore_index=True) if len(by_rep) > 1 else by_rep
    yield _section(
        "visits",
        report.sentences.get("visits", ()),
        columns(
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
        table,
    )
    yield _section(
        "missed",
        report.sentences.get("questions", ()),
        columns(("question", "text"), ("count", "integer"), ("reps", "wrap")),
        _joined(report.visits.missed, "reps"),
        chart=Chart("bar", ("question",), ("count",), title=say("weekly.section.missed")),
        spans={"question": 3, "reps": 5},
    )


def _visit_detail(report: Weekly) -> Section:
    wanted = columns(
        ("date", "date"),
        ("rep", "text", 10),
        ("customer", "wrap", 30),
        ("mode", "text", 9),
        ("result", "text", 9),
        ("reason", "wrap", 22),
        ("missed", "wrap", 24),
        ("objection", "wrap", 16),
        ("next_appointment", "date"),
    )
    return _section("visit_detail", (), wanted, report.visits.detail)


def _products(report: Weekly) -> Iterator[Section]:
    wanted = columns(
        ("rank", "integer", 7),
        ("product", "wrap", 18),
        ("sales", "money"),
        ("previous_sales", "money"),
        ("change", "money"),
        ("movement", "integer"),
        ("quantity", "number"),
        ("returned", "money"),
        ("tied", "text", 7),
        ("cause", "wrap", 28),
        ("suggestion", "wrap"),
    )
    lines = (*report.sentences.get("products", ()), *report.products.notes)
    yield _section(
        "top",
        tuple(dict.fromkeys(lines)),
        wanted,
        report.products.top,
        chart=Chart(
            "bar", ("product",), ("sales", "previous_sales"), title=say("weekly.section.top")
        ),
    )
    yield _section("bottom", (), wanted, report.products.bottom)


def _complaints(report: Weekly) -> Iterator[Section]:
    slips = report.complaints
    yield _section(
        "complaints",
        report.sentences.get("complaints", ()),
        columns(
            ("no", "integer", 7),
            ("department", "text"),
            ("new", "integer"),
            ("closed", "integer"),
            ("open", "integer"),
            ("overdue", "integer"),
            ("previous_new", "integer"),
            ("previous_open", "integer"),
        ),
        _numbered(slips.by_department),
        chart=Chart(
            "column", ("department",), ("open", "overdue"), title=say("weekly.section.complaints")
        ),
    )
    yield _section(
        "agenda",
        report.sentences.get("agenda", ()),
        columns(
            ("no", "integer", 7),
            ("department", "text"),
            ("received_on", "date"),
            ("due", "date"),
            ("days_overdue", "integer"),
            ("product", "text"),
            ("signed_by", "text"),
            ("customer", "wrap", 28),
            ("text", "wrap"),
            ("due_reason", "wrap"),
        ),
        slips.agenda,
        alarm="overdue",
    )
    yield _section(
        "slips",
        report.sentences.get("slips", ()),
        columns(
            ("no", "integer", 7),
            ("department", "text"),
            ("due", "date"),
            ("meeting", "date"),
            ("open", "integer"),
            ("overdue", "integer"),
            ("signature", "text"),
        ),
        _numbered(slips.slips),
        spans={"signature": 2},
    )


def _customers(report: Weekly, lang: Lang) -> Iterator[Section]:
    yield _section(
        "tiers",
        report.sentences.get("tiers", ()),
        columns(("tier", "text"), ("customers", "integer"), ("share", "percent")),
        report.tier_counts,
        chart=Chart("column", ("tier",), ("customers",), title=say("weekly.section.tiers")),
    )
    moves = report.tier_moves
    shown = moves.assign(
        move=[say(f"weekly.move.{move}").render(lang) for move in moves["move"]],
        moved_by=[_criterion(criterion, lang) for criterion in moves["moved_by"]],
    )
    yield _section(
        "moves",
        (),
        columns(
            ("move", "text"),
            ("previous_tier", "text"),
            ("tier", "text"),
            ("customer", "wrap"),
            ("moved_by", "text"),
            ("previous_score", "score"),
            ("score", "score"),
        ),
        shown,
    )
    yield _section(
        "followups",
        report.sentences.get("follow_ups", ()),
        columns(
            ("next_appointment", "date"),
            ("days_left", "integer"),
            ("rep", "text"),
            ("customer", "wrap"),
            ("contact", "text"),
            ("visited_on", "date"),
            ("objection", "text"),
        ),
        report.followups.assign(days_left=numbers(report.followups, "days")),
        alarm="overdue",
    )
    yield _section(
        "not_visited",
        (),
        columns(
            ("tier", "text"),
            ("days", "integer"),
            ("owner", "text"),
            ("customer", "wrap"),
            ("cadence", "integer"),
            ("last_visit", "date"),
            ("days_over", "integer"),
        ),
        report.not_visited,
    )


def _market(report: Weekly) -> Iterator[Section]:
    yield _section(
        "targets",
        report.sentences.get("targets", ()),
        columns(
            ("period", "text"),
            ("rep", "text"),
            ("measure", "text"),
            ("target", "number"),
            ("actual", "number"),
            ("achieved", "percent"),
            ("elapsed", "percent"),
        ),
        report.targets,
        chart=Chart(
            "column",
            ("rep", "measure"),
            ("achieved", "elapsed"),
            title=say("weekly.section.targets"),
            format="0%",
        ),
    )
    yield _section(
        "promotions",
        report.sentences.get("promotions", ()),
        columns(
            ("name", "wrap", 24),
            ("side", "text"),
            ("region", "text"),
            ("start", "date"),
            ("end", "date"),
            ("planned", "number"),
            ("done", "number"),
            ("cost", "money"),
        ),
        report.promotions,
    )
    yield _section(
        "competitors",
        report.sentences.get("competitors", ()),
        columns(
            ("customer", "wrap", 24),
            ("competitor", "text"),
            ("product", "text"),
            ("date", "date"),
            ("promotions", "wrap"),
            ("satisfaction", "text"),
        ),
        report.competitor_moves,
        spans={"promotions": 3},
    )


def _records(report: Weekly, lang: Lang) -> Iterator[Section]:
    names = {name: label_of(entity, lang) for name, entity in entities().items()}
    records = report.records.assign(entity=report.records["entity"].map(names))
    yield _section(
        "records",
        report.sentences.get("records", ()),
        columns(
            ("entity", "text"),
            ("new", "integer"),
            ("changed", "integer"),
            ("merged", "integer"),
            ("duplicate", "integer"),
            ("held_back", "integer"),
            ("left", "integer"),
        ),
        records.replace(0, np.nan),
        spans={"entity": 2},
    )
    quality = columns(
        ("name", "text"),
        ("records", "integer"),
        *((name, "percent") for name in INDICES),
        ("index", "score"),
    )
    yield _section(
        "quality_rep",
        report.sentences.get("quality", ()),
        quality,
        report.quality.by_rep,
        chart=Chart("bar", ("name",), ("index",), title=say("weekly.section.quality_rep")),
    )
    yield _section("quality_source", (), quality, report.quality.by_source)
    yield _section("quality_sheet", (), quality, report.quality.by_sheet)


def _joined(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    if name not in frame.columns:
        return frame
    joined = [
        "、".join(map(str, v)) if isinstance(v, list | tuple) else str(v) for v in frame[name]
    ]
    return frame.assign(**{name: joined})


def _numbered(frame: pd.DataFrame) -> pd.DataFrame:
    """The same rows, counted from 1."""
    return frame.assign(no=range(1, len(frame) + 1))


def _criterion(criterion: object, lang: Lang) -> str:
    """The label of the criterion or gate that moved a customer; one without a label as it stands."""
    if not isinstance(criterion, str):
        return ""
    name = f"tiering.criterion.{criterion}"
    return say(name).render(lang) if name in catalogue() else criterion
