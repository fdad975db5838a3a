"""A small report with every kind of part, and its page."""

from __future__ import annotations

from datetime import date, datetime

import pandas as pd

from kedang.model.operation import Moment
from kedang.model.text import say
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

MOMENT = Moment("王主管", datetime(2026, 11, 22, 18, 0), date(2026, 11, 22))
HOSTILE = '<script>alert("坏")</script>'
VISITS = Section(
    "visits_drawn",
    (Shown("rep"), Shown("planned", "integer"), Shown("effective", "integer"), Shown("rate_planned", "percent", look="bar")),
    Drawing("column", "rep", ("planned", "effective"), line=("rate_planned",)),
    Alarm("planned", ">9"),
)  # fmt: skip
AGENDA = Section(
    "complaints",
    (
        Shown("department"),
        Shown("due", "date"),
        Shown("text", "wrap"),
        Shown("days_overdue", "integer"),
    ),
    Drawing("bar", "department", ("days_overdue",)),
)
FACTS = Section("rep_page", (Shown("rep"), Shown("planned", "integer")), layout="facts")
CHILD = Section("rep_visits", (Shown("date", "date"), Shown("customer")), parent="rep_page")
PAGES = (
    Page("总览", (VISITS,), figures=("planned", "rate:percent"), subjects=("visits_drawn",)),
    Page("投诉", (AGENDA,)),
    Page("个人", (FACTS, CHILD), each="rep_page"),
)
REPORT = Report("weekly", "周报", ("W",), "weekly:content", PAGES)


def make_content(rows: int = 3) -> Content:
    """Visits of some reps, a complaint with a hostile text, a page for each rep."""
    reps = [f"销售{number}" for number in range(1, rows + 1)]
    planned = [float(4 * number) for number in range(1, rows + 1)]
    visits = pd.DataFrame({"rep": reps, "planned": planned})
    visits["effective"] = visits["planned"] / 2
    visits["rate_planned"] = 0.5
    agenda = pd.DataFrame(
        {"department": ["质量部"], "due": [pd.Timestamp("2026-11-20")], "text": [HOSTILE], "days_overdue": [2.0]}
    )  # fmt: skip
    child = pd.DataFrame(
        {"key": [*reps, *reps], "date": pd.Timestamp("2026-11-18"), "customer": [f"客户{rep}" for rep in [*reps, *reps]]}
    )  # fmt: skip
    sections = {
        "visits_drawn": Filled(visits, (say("weekly.slips.total", count=rows),)),
        "complaints": Filled(agenda),
        "rep_page": Filled(visits.assign(key=visits["rep"])),
        "rep_visits": Filled(child),
    }
    figures = {"planned": Figure(24.0, alarm=True), "rate": Figure(float("nan"), "percent")}
    title = say("page.contents")
    return Content(title, say("page.made_with"), sections, figures)
