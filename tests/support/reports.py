"""Any report of the registry about the made-up team, as content and as a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pandas as pd

from kedang.analysis import WeekJournal
from kedang.analysis.book import Book
from kedang.analysis.material import Material
from kedang.model.period import Period
from kedang.model.text import Lang
from kedang.reports.design import Content, Report
from kedang.reports.registry import content_of
from kedang.reports.registry import report as known_report
from kedang.reports.writing import file_name, write_report
from kedang.rulebook import Rulebook, load
from support import team

JOURNAL = WeekJournal(
    new={"organization": 3, "visit": 28},
    changed={"organization": 5},
    duplicate={"organization": 2},
    held_back={"visit": 1},
    previous_new={"organization": 2},
)


def material(
    period: str = "2026-W47",
    frames: Mapping[str, pd.DataFrame] | None = None,
    rulebook: Rulebook | None = None,
) -> Material:
    """The team's archive as a report gets it; `frames`: another archive."""
    span, today = Period.parse(period), team.MOMENT.as_of
    known = team.frames() if frames is None else frames
    cut = min(today, span.last)
    made = Material(Book(known), span, today, cut, rulebook or load())
    return made if not known else replace(made, journal=JOURNAL, waiting=team.pairs(6, 6))


def content(report: Report, about: Material | None = None) -> Content:
    """What a report says about the team."""
    about = about or material(Period.around(report.lengths[0], team.MOMENT.as_of).name)
    said = content_of(report)(about)
    period = about.period
    span = {"period": period.name, "first": period.first, "last": period.last, "cut": about.cut}
    return replace(said, values={**span, **said.values})


def write(
    folder: Path,
    report_id: str,
    lang: Lang = "zh",
    about: Material | None = None,
    said: Content | None = None,
) -> Path:
    """The report as a workbook of its usual name."""
    report = known_report(report_id)
    found = said or content(report, about)
    period = Period.parse(str(found.values["period"]))
    target = folder / file_name(report, period)
    write_report(target, report, found, team.MOMENT, lang)
    return target
