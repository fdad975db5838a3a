"""全面校验: check the whole workbook, mark every doubtful cell, list reasons and fixes on a tab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kedang import pipeline
from kedang.commands.desk import Desk
from kedang.commands.host import Mark
from kedang.commands.marks import MOST, marks_for
from kedang.commands.opened import read_open, read_records
from kedang.commands.remarking import cell_prints
from kedang.commands.words import listed
from kedang.commands.workspace import insert, load, take_back
from kedang.model.finding import Finding, Severity
from kedang.model.text import Text, say
from kedang.outcomes import Reading
from kedang.reports.findings_tab import MOST_LISTED, SOURCE, worst_first, write_findings_tab

ACTION = "check.validate"


def validate(desk: Desk) -> Text:
    """Check, preview, mark and list; the marks and the tab of an earlier check are replaced."""
    book = read_open(desk)
    reading = read_records(desk, book)
    desk.progress("check", 0, 1)
    pipeline.check(reading, desk.rulebook, desk.moment.as_of)
    desk.progress("check", 1, 1)
    findings = worst_first(reading.findings)
    if not findings or not reading.tables:
        return _clean(desk, reading)
    marks = marks_for(findings, book, desk.lang)
    counts = _counts(findings)
    desk.confirm(_preview(desk, counts, marks))
    desk.progress("tab", 0, 1)
    target = desk.folder / "findings.xlsx"
    summary = _summary(counts, findings, marks)
    write_findings_tab(target, findings, summary, desk.moment, desk.lang)
    desk.progress("mark", 0, 1)
    name = desk.say(say("command.validate.tab"))
    prints = cell_prints(book)
    tabs = insert(desk, ACTION, target, {SOURCE: name}, marks=marks[:MOST], prints=prints)
    return say("command.validate.done", **counts, marks=min(len(marks), MOST), tab=tabs[0])


def _clean(desk: Desk, reading: Reading) -> Text:
    """Nothing to tell; what an earlier check left is offered to be taken away."""
    records = sum(len(table) for table in reading.tables)
    earlier = [step for step in load(desk).steps if step.action == ACTION]
    if earlier:
        marks = sum(len(step.marked) for step in earlier)
        desk.confirm(say("command.validate.clean.preview", marks=marks))
        take_back(desk, lambda step: step.action == ACTION)
        return say("command.validate.clean.cleared", marks=marks)
    if not reading.tables:
        return say("command.validate.no_tables")
    return say("command.validate.clean", tables=len(reading.tables), records=records)


def _counts(findings: Sequence[Finding]) -> dict[str, int]:
    counted = Counter(finding.severity for finding in findings)
    return {
        "errors": counted[Severity.ERROR],
        "warnings": counted[Severity.WARNING],
        "infos": counted[Severity.INFO],
    }


def _preview(desk: Desk, counts: dict[str, int], marks: Sequence[Mark]) -> Text:
    shown = marks[:MOST]
    sheets = list(dict.fromkeys(mark.sheet for mark in shown))
    text = desk.say(say("command.validate.found", **counts))
    if not shown:
        text += desk.say(say("command.validate.will_list"))
    elif len(marks) > MOST:
        text += desk.say(
            say(
                "command.validate.will_mark_worst", cells=len(marks), marks=MOST, sheets=len(sheets)
            )
        )
    else:
        where = listed(sheets, desk.lang)
        text += desk.say(say("command.validate.will_mark", marks=len(shown), sheets=where))
    if any(step.action == ACTION for step in load(desk).steps):
        text += desk.say(say("command.validate.replaces"))
    return say("command.validate.preview", text=text)


def _summary(counts: dict[str, int], findings: Sequence[Finding], marks: Sequence[Mark]) -> Text:
    """The line above the list: how many of each, and what is left out of the list or the marks."""
    if len(findings) > MOST_LISTED or len(marks) > MOST:
        return say(
            "command.validate.summary.cut",
            **counts,
            listed=min(len(findings), MOST_LISTED),
            marks=min(len(marks), MOST),
        )
    return say("command.validate.summary", **counts)
