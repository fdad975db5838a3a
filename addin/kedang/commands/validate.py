"""全面校验: check the whole workbook, mark every doubtful cell, list reasons and fixes on a tab.

What was chosen on the tab of an earlier click is carried out by the next one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack

from kedang import pipeline
from kedang.commands.archives import previewed
from kedang.commands.choosing import Chosen, chosen_on_tabs
from kedang.commands.desk import Desk
from kedang.commands.host import Mark
from kedang.commands.incoming import as_source
from kedang.commands.marks import MOST, marks_for
from kedang.commands.opened import read_open, read_records, without
from kedang.commands.remarking import cell_prints
from kedang.commands.trace import Step
from kedang.commands.words import listed
from kedang.commands.workspace import generated, insert, load, take_back
from kedang.composing.outcomes import Reading, settled_of
from kedang.model.choice import Settled
from kedang.model.errors import HostError
from kedang.model.finding import Finding, Severity
from kedang.model.grid import Workbook
from kedang.model.text import Text, say
from kedang.reports.findings_columns import worst_order
from kedang.reports.findings_tab import MOST_LISTED, SOURCE, WAIVED, write_findings_tab

ACTION = "check.validate"


def validate(desk: Desk) -> Text:
    """Check, preview, mark and list; the marks and the tab of an earlier check are replaced.

    What the user chose on that tab is carried out first, after a question of its own.
    """
    whole = read_open(desk, generated=True)
    tabs = any(step.tabs for step in load(desk).steps if step.action == ACTION)
    locked = _locked(desk) if tabs else frozenset()
    chosen = chosen_on_tabs(desk, ACTION, whole, locked)
    if chosen.anything:
        return _carried_out(desk, chosen)
    done = _checked(desk, without(whole, generated(desk)))
    return _with(desk, done, chosen)


def _carried_out(desk: Desk, chosen: Chosen) -> Text:
    """Mend the cells, remember the waivers, and check anew; whatever fails, nothing has changed."""
    what = chosen.told(desk)
    slots = {"what": what, "refused": chosen.refusals(desk)}
    desk.confirm(say("command.validate.apply", **slots))
    with ExitStack() as rollback:
        if chosen.contents:
            rollback.callback(desk.host.set_cells, [one.before for one in chosen.fixed])
            desk.host.set_cells(chosen.contents)
        operation = _lifted(desk, chosen, rollback)
        decided = Step(
            ACTION,
            "",
            operation=operation,
            fixed=tuple(chosen.fixed),
            waived=tuple(chosen.waived),
            lifted=tuple(chosen.lifted),
        )
        done = _checked(desk, read_open(desk), decided)
        rollback.pop_all()
    told = say("command.validate.applied", what=what, text=desk.say(done))
    return _with(desk, told, chosen)


def _with(desk: Desk, done: Text, chosen: Chosen) -> Text:
    """What was done, and what of the choices could not be."""
    if not chosen.refused:
        return done
    return say("command.validate.but", text=desk.say(done), refused=chosen.refusals(desk))


def _lifted(desk: Desk, chosen: Chosen, rollback: ExitStack) -> str:
    """Waivers that stand in the archive are lifted there; the operation, empty where there is none."""
    if not chosen.archived:
        return ""
    with desk.archive() as archive:
        done = pipeline.apply_choices(archive, chosen.archived, desk.rulebook, desk.moment)
    if done.operation is None:
        return ""
    rollback.callback(_undo, desk, done.operation.id)
    return done.operation.id


def _undo(desk: Desk, operation: str) -> None:
    with desk.archive() as archive:
        pipeline.undo(archive, operation, desk.moment)


def _checked(desk: Desk, book: Workbook, decided: Step | None = None) -> Text:
    """Check a workbook, ask unless that has been done already, mark and list."""
    reading = read_records(desk, as_source(book))
    desk.progress("check", 0, 1)
    pipeline.check(reading, desk.rulebook, desk.moment.as_of)
    settled = _settled(desk, reading, decided)
    desk.progress("check", 1, 1)
    findings = settled.findings
    known = load(desk).steps
    remembered = decided is not None or any(step.decided for step in known)
    if (not findings or not reading.tables) and not (settled.waived or remembered):
        return _clean(desk, reading)
    locked = _locked(desk)
    found = marks_for(findings, book, desk.lang)
    marks = [mark for mark in found if mark.sheet not in locked]
    unmarked = sorted({mark.sheet for mark in found} & locked)
    counts = _counts(findings)
    if decided is None:
        desk.confirm(_preview(desk, counts, marks, unmarked))
    desk.progress("tab", 0, 1)
    target = desk.folder / "findings.xlsx"
    summary = _summary(counts, findings, marks)
    names = {SOURCE: desk.say(say("command.validate.tab"))}
    waived = desk.say(say("command.validate.tab.waived"))
    if settled.waived or any(tab.name.startswith(waived) for one in known for tab in one.tabs):
        names[WAIVED] = waived
    write_findings_tab(target, settled, summary, desk.moment, desk.lang, waived=WAIVED in names)
    desk.progress("mark", 0, 1)
    prints = cell_prints(book)
    tabs = insert(
        desk, ACTION, target, names, marks=marks[:MOST], prints=prints, decided=decided,
        operation=decided.operation if decided else "",
    )  # fmt: skip
    if not marks:
        return say("command.validate.done.unmarked", **counts, tab=tabs[0])
    return say("command.validate.done", **counts, marks=min(len(marks), MOST), tab=tabs[0])


def _settled(desk: Desk, reading: Reading, decided: Step | None) -> Settled:
    """The findings, worst first, without those waived here or in the archive."""
    trace = load(desk)
    if decided is not None:
        trace = trace.with_step(decided)
    with previewed(desk) as archive, archive.read() as reader:
        done = settled_of(reader, reading, desk.moment.as_of, trace.waivers())
    order = worst_order(done.findings)
    done.findings = [done.findings[at] for at in order]
    done.places = [done.places[at] for at in order]
    return done


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
