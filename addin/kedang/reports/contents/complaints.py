"""投诉例会: the papers of the complaint meeting: agenda, departments, register, routing, cases, and the slips to sign."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis.complaint_issues import cases, issues, numbers, routing
from kedang.analysis.complaints import Complaints, complaints
from kedang.analysis.material import Material
from kedang.model.text import Text, say
from kedang.reports.contents import complaints_said as said
from kedang.reports.contents.listing import declared
from kedang.reports.design import (
    Alarm,
    Content,
    Drawing,
    Figure,
    Filled,
    Page,
    Report,
    Section,
    Shown,
)

TO_BE_NAMED = say("complaints.owner.none")
_LATE = Alarm("days_overdue", ">0")

AGENDA = Section(
    "complaint_agenda",
    (
        Shown("no", "integer", 5),
        Shown("department", width=10),
        Shown("responsible", width=9),
        Shown("customer", "wrap", 22),
        Shown("product", "wrap", 13),
        Shown("text", "wrap", 26),
        Shown("severity", width=7),
        Shown("complaint_count", "integer", 6),
        Shown("due", "date", 11),
        Shown("days_overdue", "integer", 8, look="bar"),
        Shown("due_reason", "wrap", 36),
    ),
    alarm=_LATE,
)
DEPARTMENTS = Section(
    "complaint_departments",
    (
        Shown("department", width=16),
        Shown("new", "integer"),
        Shown("previous_new", "integer"),
        Shown("closed", "integer"),
        Shown("complaint_late", "integer"),
        Shown("open", "integer"),
        Shown("previous_open", "integer"),
        Shown("overdue", "integer"),
    ),
    Drawing("column", "department", ("new", "closed", "complaint_late", "overdue")),
    Alarm("overdue", ">0"),
)
REGISTER = Section(
    "complaint_register",
    (
        Shown("no", "integer", 5),
        Shown("received_on", "date", 11),
        Shown("department", width=10),
        Shown("responsible", width=9),
        Shown("customer", "wrap", 20),
        Shown("product", "wrap", 12),
        Shown("text", "wrap", 24),
        Shown("severity", width=7),
        Shown("state", width=6),
        Shown("due", "date", 11),
        Shown("days_overdue", "integer", 8),
        Shown("solution", "wrap", 22),
        Shown("closed_on", "date", 11),
        Shown("satisfaction", width=9),
    ),
    alarm=_LATE,
)
ROUTES = Section(
    "complaint_routes",
    (
        Shown("complaint_kind", width=16),
        Shown("complaint_route", width=16),
        Shown("complaint_count", "integer", look="bar"),
        Shown("complaint_astray", "integer"),
    ),
    alarm=Alarm("complaint_astray", ">0"),
)
ASTRAY = Section(
    "complaint_astray_list",
    (
        Shown("received_on", "date", 11),
        Shown("customer", "wrap", 24),
        Shown("product", "wrap", 16),
        Shown("text", "wrap", 32),
        Shown("complaint_kind", width=12),
        Shown("department", width=12),
        Shown("complaint_route", width=12),
    ),
)
CASES = Section(
    "complaint_cases",
    (
        Shown("product", "wrap", 18),
        Shown("complaint_kind", width=12),
        Shown("text", "wrap", 34),
        Shown("solution", "wrap", 40),
        Shown("satisfaction", width=11),
        Shown("complaint_times", "integer", 8),
        Shown("complaint_days", "integer", 9),
        Shown("closed_on", "date", 11),
    ),
)
SLIP = Section(
    "slip",
    (
        Shown("department"),
        Shown("meeting", "date"),
        Shown("due", "date"),
        Shown("open", "integer"),
        Shown("overdue", "integer"),
        Shown("slip_customers", "wrap", span=3),
    ),
    layout="facts",
)
SLIP_LIST = Section(
    "slip_complaints",
    (
        Shown("no", "integer", 5),
        Shown("customer", "wrap", 22),
        Shown("product", "wrap", 13),
        Shown("text", "wrap", 28),
        Shown("due", "date", 11),
        Shown("solution", "wrap", 34),
        Shown("complaint_finish", width=12),
        Shown("signature", width=12),
    ),
    parent="slip",
    tall=3,
)

REPORT = Report(
    "complaints",
    "投诉例会",
    ("W",),
    "complaints:content",
    (
        Page(
            "议程",
            (AGENDA,),
            figures=("complaint_open", "complaint_overdue", "complaint_new", "complaint_closed"),
        ),
        Page("部门投诉", (DEPARTMENTS,)),
        Page("签收单", (SLIP, SLIP_LIST), each="slip"),
        Page("投诉台账", (REGISTER,)),
        Page("归口核对", (ROUTES, ASTRAY)),
        Page("投诉案例", (CASES,)),
    ),
)


def content(material: Material) -> Content:
    """The papers for the meeting after the week, as things stood on the day of the cut."""
    rules, period = material.rulebook, material.period
    found = complaints(material.book, period, material.cut, rules.calendar.overrides())
    table, astray = routing(found.detail, rules.complaints.routes)
    solved = cases(material.book, material.cut)
    total = found.total.iloc[0]
    sections = {
        "complaint_agenda": agenda_of(found, material),
        "complaint_departments": Filled(_named(found.by_department), said.departments(found)),
        "complaint_register": Filled(_register(found), said.register(found)),
        "complaint_routes": Filled(_kinds(table), said.routes(table, astray)),
        "complaint_cases": Filled(_named(solved), said.cases(solved)),
        "slip": Filled(_slips(found), said.slips(found)),
        "slip_complaints": Filled(_on_slips(found)),
    }
    if found.detail.empty or found.detail["category"].notna().any():
        sections["complaint_astray_list"] = Filled(_named(astray), said.astray(astray))
    figures = {
        f"complaint_{name}": Figure(float(total[name]), alarm=bool(late and total[name] > 0))
        for name, late in (("open", False), ("overdue", True), ("new", False), ("closed", False))
    }
    return Content(_title(found, period.name), _note(material), declared(REPORT, sections), figures)


def _title(found: Complaints, period: str) -> Text:
    return say("complaints.title", meeting=found.meeting.day.isoformat(), period=period)


def _note(material: Material) -> Text:
    period = material.period
    return say(
        "complaints.note",
        first=period.first.isoformat(),
        last=period.last.isoformat(),
        cut=material.cut.isoformat(),
    )


def _named(table: pd.DataFrame) -> pd.DataFrame:
    """The analysis' columns under the ids declared above."""
    return table.rename(
        columns={
            "category": "complaint_kind",
            "route": "complaint_route",
            "complaints": "complaint_count",
            "elsewhere": "complaint_astray",
            "closed_late": "complaint_late",
            "times": "complaint_times",
            "days": "complaint_days",
            "owner": "responsible",
            "customers": "slip_customers",
        }
    )


def agenda_of(found: Complaints, material: Material) -> Filled:
    """What is open, one matter a row, and what the meeting must know of it; on the weekly report too."""
    agenda = issues(found.agenda)
    soon = pd.Timestamp(material.cut) + pd.Timedelta(days=material.rulebook.complaints.warn_days)
    shown = _named(agenda)
    owner = shown["responsible"].astype(object)
    named = shown.assign(responsible=owner.where(owner.notna(), TO_BE_NAMED))
    return Filled(named, said.agenda(found, agenda, soon))


def _register(found: Complaints) -> pd.DataFrame:
    shown = _named(found.detail)
    shown["responsible"] = shown["responsible"].fillna(shown["signed_by"])
    words = {name: say(f"complaints.state.{name}") for name in ("open", "closed")}
    return shown.assign(no=np.arange(1, len(shown) + 1), state=shown["state"].map(words))


def _kinds(table: pd.DataFrame) -> pd.DataFrame:
    shown = _named(table).astype({"complaint_kind": object, "complaint_route": object})
    known, ruled = shown["complaint_kind"].notna(), shown["complaint_route"].notna()
    return shown.assign(
        complaint_kind=shown["complaint_kind"].where(known, say("complaints.kind.none")),
        complaint_route=shown["complaint_route"].where(ruled, say("complaints.route.none")),
    )


def _slips(found: Complaints) -> pd.DataFrame:
    return _named(found.slips).assign(key=found.slips["department"])


def _on_slips(found: Complaints) -> pd.DataFrame:
    """Every open complaint on its department's slip, under its number on the agenda; what is written by
    hand stays blank.
    """
    shown = found.agenda.assign(key=found.agenda["department"], no=numbers(found.agenda))
    return shown.drop(columns=["solution"]).reset_index(drop=True)
