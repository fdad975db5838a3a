"""周报, 月报 and 投诉例会: reports from the archive as it stands, inserted as tabs."""

from __future__ import annotations

import pandas as pd

from kedang import pipeline
from kedang.analysis.weekly import Weekly
from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.listing import AND
from kedang.commands.workspace import insert
from kedang.model.period import Period
from kedang.model.text import Text, say
from kedang.reports.complaint_tabs import AGENDA, REGISTER, SLIPS, write_complaint_tabs
from kedang.reports.weekly_book import kind_of, write_weekly_book
from kedang.reports.weekly_sections import Figure, key_figures

PAPERS = {AGENDA: "agenda", REGISTER: "register", SLIPS: "slips"}


def weekly(desk: Desk) -> Text:
    """This week's report."""
    return _report(desk, "reports.weekly", Period.week_of(desk.moment.as_of))


def monthly(desk: Desk) -> Text:
    """This month's report."""
    return _report(desk, "reports.monthly", Period.month_of(desk.moment.as_of))


def complaints(desk: Desk) -> Text:
    """Agenda, register and slips for the next complaint meeting."""
    report, _ = _computed(desk, Period.week_of(desk.moment.as_of))
    found = report.complaints
    if found.detail.empty:
        return say("command.complaints.none")
    desk.progress("tab", 0, 1)
    book = desk.folder / "complaints.xlsx"
    written = write_complaint_tabs(book, report, desk.moment, desk.lang)
    meeting, total = found.meeting.day.isoformat(), found.total.iloc[0]
    desk.confirm(
        say(
            "command.complaints.preview",
            meeting=meeting,
            open=int(total["open"]),
            overdue=int(total["overdue"]),
            departments=len(found.slips),
            tabs=len(written),
        )
    )
    wanted = {one: desk.say(say(f"command.complaints.tab.{PAPERS[one]}")) for one in written}
    tabs = insert(desk, "reports.complaints", book, wanted)
    return say("command.complaints.done", meeting=meeting, tabs=len(tabs), tab=tabs[0])


def _report(desk: Desk, action: str, period: Period) -> Text:
    report, waiting = _computed(desk, period)
    desk.progress("tab", 0, 1)
    book = desk.folder / "report.xlsx"
    written = write_weekly_book(book, report, waiting, desk.moment, desk.lang)
    title = f"{desk.say(say(f'weekly.book.{kind_of(period)}'))} {period.name}"
    figures = AND[desk.lang].join(_figure(one, desk) for one in key_figures(report, len(waiting)))
    desk.confirm(
        say(
            "command.report.preview",
            title=title,
            first=period.first.isoformat(),
            last=period.last.isoformat(),
            cut=report.cut.isoformat(),
            figures=figures,
            tabs=len(written),
        )
    )
    tabs = insert(desk, action, book, {one: _tab(one, period, desk) for one in written})
    return say("command.report.done", title=title, tabs=len(tabs), tab=tabs[0])


def _computed(desk: Desk, period: Period) -> tuple[Weekly, pd.DataFrame]:
    """The report, and the pairs that wait for an answer; refused while the archive is empty."""
    with filled(desk) as archive, archive.read() as reader:
        desk.progress("report", 0, 1)
        report = pipeline.report(reader, period, desk.rulebook, desk.moment.as_of)
        return report, pipeline.waiting_pairs(reader)


def _tab(sheet: str, period: Period, desk: Desk) -> str:
    """A short name for a sheet of the report, such as 周报W47 总览."""
    page = desk.say(say(f"weekly.page.{sheet}"))
    length = "W" if "W" in period.name else "M"
    number = period.name[-2:] if length == "W" else str(period.first.month)
    return desk.say(say(f"command.report.tab.{length}", number=number, page=page))


def _figure(figure: Figure, desk: Desk) -> str:
    value = "—" if figure.value != figure.value else f"{figure.value:,.0f}"
    if figure.value == figure.value and figure.format.endswith("%"):
        value = f"{figure.value:.1%}"
    label = desk.say(figure.label)
    return desk.say(say("command.report.figure", label=label, value=value))
