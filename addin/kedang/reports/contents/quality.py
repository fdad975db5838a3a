"""团队质量: how good the records are, by rep and source, what is missed, broken, kept too long, and who gathers."""

from __future__ import annotations

import pandas as pd

from kedang.analysis import faults
from kedang.analysis.gathering import gathered
from kedang.analysis.keeping import past_retention
from kedang.analysis.material import Material
from kedang.analysis.team_quality import TeamQuality, team_quality
from kedang.model.catalogue import entities
from kedang.model.text import Text, say
from kedang.reference import masking
from kedang.reports.contents import quality_said as said
from kedang.reports.contents.listing import cells, declared
from kedang.reports.contents.quality_sections import PAGES
from kedang.reports.design import Content, Figure, Filled, Report

MOST = 200
REPORT = Report(
    "quality",
    "团队质量",
    ("W", "M"),
    "quality:content",
    PAGES,
    frozenset({"quality", "findings", "waiting"}),
)


def content(material: Material) -> Content:
    """The quality of a week or month, against the one before."""
    book, period, rules = material.book, material.period, material.rulebook
    found = team_quality(book, period, material.cut, rules)
    rules_, reps = (
        measure(material.findings, found.scope) for measure in (faults.by_rule, faults.by_rep)
    )
    missed = faults.missed(book, period, rules.visits)
    people = gathered(book, period)
    late = past_retention(book, material.cut, rules.retention)
    pairs = faults.doubles(book, material.waiting)
    sections = {
        "quality_virtues": Filled(_virtues(found.virtues), said.virtues(found.virtues)),
        "quality_team": Filled(_named(found.by_rep), said.team(found)),
        "quality_origin": Filled(_named(found.by_source), said.origin(found.by_source)),
        "quality_missed": Filled(_missed(missed.by_rep), said.missed(missed)),
        "quality_gathered": Filled(_gathered(people), said.gathered(people)),
        "quality_rules": Filled(_rules(rules_), said.rules(rules_, len(found.scope))),
        "quality_faults": Filled(_faults(reps), said.faults(reps)),
        "quality_retention": Filled(_retention(late).head(MOST), said.retention(late, MOST)),
        "quality_doubles": Filled(_doubles(pairs).head(MOST), said.doubles(pairs, MOST)),
    }
    note = say(
        "quality.note",
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        cut=material.cut.isoformat(),
    )
    figures = _figures(found, missed, len(pairs), len(late))
    title = say("quality.title", period=period.name)
    return Content(title, note, declared(REPORT, sections), figures)


def _figures(
    found: TeamQuality, missed: faults.Missed, waiting: int, late: int
) -> dict[str, Figure]:
    errors = found.index < found.previous
    return {
        "quality_index": Figure(found.index, "score", alarm=bool(errors)),
        "quality_previous": Figure(found.previous, "score"),
        "quality_missed": Figure(missed.rate, "percent", alarm=missed.rate > missed.previous),
        "quality_waiting": Figure(float(waiting)),
        "quality_late": Figure(float(late), alarm=late > 0),
    }


def _named(table: pd.DataFrame) -> pd.DataFrame:
    return table.rename(
        columns={"name": "quality_name", "previous": "quality_before", "change": "quality_change"}
    )


def _virtues(table: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "quality_virtue": cells([say(f"quality.virtue.{one}") for one in table["virtue"]]),
            "quality_value": table["value"],
            "quality_past": table["previous"],
            "quality_step": table["change"] * 100,
            "quality_how": cells([say(f"quality.how.{one}") for one in table["virtue"]]),
        }
    )


def _missed(table: pd.DataFrame) -> pd.DataFrame:
    return table.rename(
        columns={
            "visits": "missed_visits",
            "asked": "missed_due",
            "missed": "missed_count",
            "rate": "missed_rate",
            "previous_rate": "missed_before",
            "question": "missed_most",
        }
    )


def _gathered(table: pd.DataFrame) -> pd.DataFrame:
    names = ("leads", "qualified", "customers", "contacts", "news", "total", "previous")
    return table.rename(columns={"person": "rep"} | {name: f"gathered_{name}" for name in names})


def _rules(table: pd.DataFrame) -> pd.DataFrame:
    """The rules with the names of what they look at."""
    fields = list(zip(table["entity"], table["field"], strict=True))
    return pd.DataFrame(
        {
            "fault_severity": cells([say(f"book.severity.{one}") for one in table["severity"]]),
            "fault_entity": cells([_entity(one) for one, _ in fields]),
            "fault_field": cells([_field(*one) for one in fields]),
            "fault_rule": table["rule"],
            "fault_count": table["count"],
            "fault_records": table["records"],
            "fault_share": table["share"],
            "fault_rep": table["rep"],
            "fault_rep_count": table["rep_count"],
        }
    )


def _entity(name: str) -> Text | str:
    return say(f"entity.{name}") if name in entities() else name


def _field(entity: str, field: object) -> Text | str:
    known = entity in entities() and field in entities()[entity]
    return say(f"field.{entity}.{field}") if known else str(field or "")


def _faults(table: pd.DataFrame) -> pd.DataFrame:
    names = {
        "error": "fault_errors",
        "warning": "fault_warnings",
        "info": "fault_infos",
        "per_hundred": "fault_per_hundred",
    }
    parts = [str(rule).split(".") if isinstance(rule, str) else ["", ""] for rule in table["rule"]]
    return table.rename(columns=names).assign(
        fault_entity=cells([_entity(one[0]) for one in parts]),
        fault_field=cells([_field(one[0], one[1]) for one in parts]),
    )


def _retention(table: pd.DataFrame) -> pd.DataFrame:
    """Persons past their time, by family name only; whoever deals with them has the id."""
    people = table["entity"] != "lead"
    masks = {one: masking.person(one) for one in table.loc[people, "name"].dropna().unique()}
    advice = [say(f"quality.retention.{one}") for one in table["entity"]]
    return pd.DataFrame(
        {
            "kept_entity": cells([say(f"entity.{one}") for one in table["entity"]]),
            "kept_id": table["id"],
            "kept_name": table["name"].where(~people, table["name"].map(masks)),
            "owner": table["owner"],
            "kept_last": table["last"],
            "kept_days": table["days"],
            "kept_limit": table["limit"],
            "kept_over": table["over"],
            "suggestion": cells(advice),
        }
    )


def _doubles(table: pd.DataFrame) -> pd.DataFrame:
    words = [say("quality.doubles.clash") if clash else None for clash in table["clash"]]
    return table.rename(
        columns={
            "left": "double_left",
            "left_owner": "double_left_owner",
            "right": "double_right",
            "right_owner": "double_right_owner",
            "score": "double_score",
        }
    ).assign(double_clash=cells(words))
