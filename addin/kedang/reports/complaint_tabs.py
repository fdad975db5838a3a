"""The papers of a complaint meeting: agenda, register, and one slip to sign for every department."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from kedang.analysis.complaints import Complaints
from kedang.analysis.weekly import Weekly
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import LINE, Book, Column, new_book
from kedang.reports.page import Page, Section, columns, write_page

AGENDA, REGISTER, SLIPS = "议程", "台账", "签收单"
SIGNING_LINE = 30
_WIDTHS = {"no": 6, "customer": 26, "product": 14, "text": 34, "due": 12, "solution": 34}


def write_complaint_tabs(
    target: Path, report: Weekly, moment: Moment, lang: Lang
) -> tuple[str, ...]:
    """Write the papers from the complaints of a period; the tabs' names, slips only where there are any."""
    found, period = report.complaints, report.period.name
    meeting = found.meeting.day.isoformat()
    with new_book(target, "complaints", moment, lang) as book:
        why = say("tab.complaints.meeting", meeting=meeting, why=book.say(found.meeting.reason))
        title = book.say(say("tab.complaints.agenda", meeting=meeting))
        write_page(book, Page(AGENDA, title, book.say(why), [_agenda(report)]))
        title = book.say(say("tab.complaints.register", period=period))
        write_page(book, Page(REGISTER, title, book.say(why), [_register(found, lang)]))
        if len(found.slips):
            _slips(book, found)
    return (AGENDA, REGISTER, SLIPS) if len(found.slips) else (AGENDA, REGISTER)


def _agenda(report: Weekly) -> Section:
    wanted = columns(
        ("no", "integer", 6),
        ("department", "text", 12),
        ("received_on", "date"),
        ("due", "date"),
        ("days_overdue", "integer", 9),
        ("customer", "wrap", 26),
        ("product", "wrap", 14),
        ("text", "wrap", 40),
        ("due_reason", "wrap", 30),
        ("signed_by", "text", 10),
    )
    return Section(
        say("tab.complaints.agenda.list"),
        report.sentences.get("agenda", ()),
        wanted,
        report.complaints.agenda,
        alarm="overdue",
    )


def _register(found: Complaints, lang: Lang) -> Section:
    states = {name: say(f"tab.complaints.state.{name}").render(lang) for name in ("open", "closed")}
    shown = found.detail.assign(
        state=found.detail["state"].map(states), no=range(1, len(found.detail) + 1)
    )
    wanted = columns(
        ("no", "integer", 6),
        ("received_on", "date"),
        ("department", "text", 12),
        ("customer", "wrap", 26),
        ("product", "wrap", 14),
        ("text", "wrap", 34),
        ("severity", "text", 9),
        ("state", "text", 8),
        ("due", "date"),
        ("signed_by", "text", 10),
        ("solution", "wrap", 30),
        ("closed_on", "date"),
        ("satisfaction", "text", 9),
    )
    title = say("tab.complaints.register.list")
    return Section(title, (), wanted, shown, alarm="overdue")


def _slips(book: Book, found: Complaints) -> None:
    """Every department's slip on a page of its own, with room to write and to sign."""
    sheet = book.sheet(SLIPS)
    shown = [
        Column(name, book.say(say(f"col.{name}")), _kind(name), width)
        for name, width in _WIDTHS.items()
    ]
    top, breaks = 0, []
    for slip in found.slips.to_dict("records"):
        mine = found.agenda[found.agenda["department"] == slip["department"]]
        heading = say("tab.complaints.slip", department=slip["department"])
        note = say(
            "tab.complaints.slip.note",
            meeting=found.meeting.day.isoformat(),
            open=int(slip["open"]),
            overdue=int(slip["overdue"]),
            due=pd.Timestamp(slip["due"]).date().isoformat(),
        )
        book.title(sheet, top, book.say(heading), book.say(note))
        rows = mine.assign(
            no=range(1, len(mine) + 1), solution=pd.Series(index=mine.index, dtype="str")
        )
        below = book.table(sheet, top + 3, shown, rows.reset_index(drop=True), ruled=False)
        _room(sheet, top + 4, below)
        sheet.write_string(below + 1, 0, book.say(say("tab.complaints.slip.sign")))
        sheet.set_row(below + 1, SIGNING_LINE)
        top = below + 3
        breaks.append(top)
    sheet.set_h_pagebreaks(breaks[:-1])


def _room(sheet: Any, first: int, below: int) -> None:
    """Lines high enough to write a solution by hand."""
    for row in range(first, below):
        sheet.set_row(row, 3 * LINE)


def _kind(name: str) -> Any:
    return {"no": "integer", "due": "date"}.get(name, "wrap")
