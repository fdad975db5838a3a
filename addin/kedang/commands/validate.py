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
from kedang.model.choice import Settled
from kedang.model.errors import HostError
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
    locked = _locked(desk)
    found = marks_for(findings, book, desk.lang)
    marks = [mark for mark in found if mark.sheet not in locked]
    unmarked = sorted({mark.sheet for mark in found} & locked)
    counts = _counts(findings)
    desk.confirm(_preview(desk, counts, marks, unmarked))
    desk.progress("tab", 0, 1)
    target = desk.folder / "findings.xlsx"
    summary = _summary(counts, findings, marks)
    write_findings_tab(target, Settled.of(findings), summary, desk.moment, desk.lang)
    desk.progress("mark", 0, 1)
    name = desk.say(say("command.validate.tab"))
    prints = cell_prints(book)
    tabs = insert(desk, ACTION, target, {SOURCE: name}, marks=marks[:MOST], prints=prints)
    if not marks:
        return say("command.validate.done.unmarked", **counts, tab=tabs[0])
    return say("command.validate.done", **counts, marks=min(len(marks), MOST), tab=tabs[0])


def _locked(desk: Desk) -> frozenset[str]:
    """The sheets that get no marks, for they are protected.

    Refused where no tab can be inserted, or where marks of an earlier check could not be replaced.
    """
    locked = frozenset(desk.host.protected())
    for step in load(desk).steps:
        for one in step.marked if step.action == ACTION else ():
            if one.standing.mark.sheet in locked:
                raise HostError("host.protected", sheet=one.standing.mark.sheet)
    return locked


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


def _preview(
    desk: Desk, counts: dict[str, int], marks: Sequence[Mark], unmarked: Sequence[str]
) -> Text:
    shown = marks[:MOST]
    sheets = list(dict.fromkeys(mark.sheet for mark in shown))
    text = desk.say(say("command.validate.found", **counts))
    if not shown:
        text += desk.say(say(f"command.validate.will_{'only_' if unmarked else ''}list"))
    elif len(marks) > MOST:
        text += desk.say(
            say(
                "command.validate.will_mark_worst", cells=len(marks), marks=MOST, sheets=len(sheets)
            )
        )
    else:
        where = listed(sheets, desk.lang)
        text += desk.say(say("command.validate.will_mark", marks=len(shown), sheets=where))
    if unmarked:
        text += desk.say(say("command.validate.protected", sheets=listed(unmarked, desk.lang)))
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
