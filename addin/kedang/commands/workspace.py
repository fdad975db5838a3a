"""What buttons leave in the user's workbook, all of it remembered so that it can be taken back.

A tab of the same name that we made earlier is kept hidden aside for undo; a sheet of the user's own
is never touched. Whatever fails, the workbook is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from kedang.commands.desk import Desk
from kedang.commands.host import STATE_SHEET, Area, Mark, Tab
from kedang.commands.names import ASIDE, clean, free, numbered
from kedang.commands.remarking import CellPrint, remark
from kedang.commands.trace import (
    Fixed,
    Marked,
    Placed,
    Step,
    Trace,
    from_text,
    healed,
    to_text,
)
from kedang.model.ids import digest

HEAD_ROWS, HEAD_COLUMNS = 4, 8


def load(desk: Desk) -> Trace:
    """What we left in the workbook, as far as it is still there."""
    known = from_text(desk.host.state())
    if not known.steps:
        return known
    return healed(known, desk.host.document().sheets, lambda sheet: head_of(desk, sheet))


def save(desk: Desk, trace: Trace) -> None:
    """Keep the trace with the workbook, none when nothing is left; tabs set aside for nobody go."""
    desk.host.keep_state(to_text(trace))
    kept = set(trace.sheets())
    left = [name for name in desk.host.document().sheets if is_aside(name) and name not in kept]
    if left:
        desk.host.delete(left)


def generated(desk: Desk) -> frozenset[str]:
    """The names of the sheets that are ours and no data, those set aside included."""
    trace = load(desk)
    filled_in = {tab.name for tab in trace.tabs() if not tab.own}
    asides = {name for name in desk.host.document().sheets if is_aside(name)}
    return frozenset(trace.sheets()) - filled_in | asides


def note(desk: Desk, action: str, operation: str) -> None:
    """Remember an operation on the archive among the things done from this workbook."""
    save(desk, load(desk).with_step(Step(action, _now(desk), operation=operation)))


def insert(
    desk: Desk,
    action: str,
    book: Path,
    tabs: Mapping[str, str],
    *,
    marks: Sequence[Mark] = (),
    prints: CellPrint = lambda mark: "",
    own: bool = True,
    operation: str = "",
    decided: Step | None = None,
) -> tuple[str, ...]:
    """Copy rendered tabs {source: wanted name} into the workbook and show the first; their names.

    `action`: the command's id. `marks` (numbered here) take the place of those the action made
    before; `prints` gives the fingerprints of cells, by which undo can put those back. `own=False`: the user fills the tab in, it is read like any sheet and never set aside.
    `operation`: what was done to the archive in the same click, undone with it. `decided`: a step with
    the cells mended and the findings waived in it.
    """
    with desk.host.quiet(), ExitStack() as rollback:
        before = load(desk)
        rollback.callback(save, desk, before)
        asides = _set_aside(desk, before, tabs.values(), rollback, own=own)
        names = _free_names(desk, tabs.values(), asides)
        rollback.callback(desk.host.delete, names)
        desk.host.import_tabs(book, [Tab(*pair) for pair in zip(tabs, names, strict=True)])
        placed = tuple(
            Placed(name, asides.get(name, ""), head_of(desk, name), own) for name in names
        )
        made, replaced = remark(desk, before, action, marks, prints, rollback)
        trace = _renamed(_without_marks(before, action), asides)
        trace = replace(trace, marks=before.marks + len(marks))
        step = Step(action, _now(desk), placed, made, operation, replaced)
        if decided is not None:
            kept = {"fixed": decided.fixed, "waived": decided.waived, "lifted": decided.lifted}
            step = replace(step, **kept)  # type: ignore[arg-type]
        save(desk, trace.with_step(step))
        rollback.pop_all()
    desk.host.go(names[0])
    return names


def take_back(desk: Desk, unwanted: Callable[[Step], bool], *, cells: bool = False) -> int:
    """Take every tab and mark of some steps away, earlier tabs come back; how many marks were found.

    `cells`: also put back what stood in the cells that were mended.
    """
    trace = load(desk)
    steps = [step for step in trace.steps if unwanted(step)]
    left = trace.without(unwanted)
    standings = [standing for step in steps for standing in step.standings]
    with desk.host.quiet():
        for step in reversed(steps) if cells else ():
            put_cells_back(desk, step)
        found = desk.host.unmark(standings) if standings else 0
        kept = set(left.sheets())
        for tab in (tab for step in reversed(steps) for tab in step.tabs):
            desk.host.delete([tab.name])
            if tab.aside in kept:
                desk.host.rename(tab.aside, tab.name)
                desk.host.show(tab.name, visible=True)
                left = _renamed(left, {tab.aside: tab.name})
        save(desk, left)
    return found


def cells_as_mended(desk: Desk, step: Step) -> list[Fixed]:
    """The mended cells that still hold what they got; what the user wrote since then is the user's."""
    there = set(desk.host.document().sheets)
    fixed = [one for one in step.fixed if one.before.sheet in there]
    places = [(one.before.sheet, one.before.row, one.before.column) for one in fixed]
    held = desk.host.contents(places) if places else []
    pairs = zip(fixed, held, strict=True)
    return [one for one, now in pairs if now.value == one.value and not now.formula]


def put_cells_back(desk: Desk, step: Step) -> None:
    """The exact contents of mended cells, value and format, as they were before."""
    fixed = cells_as_mended(desk, step)
    if fixed:
        desk.host.set_cells([one.before for one in fixed])


def put_back(desk: Desk, action: str, marked: Sequence[Marked]) -> None:
    """Make earlier marks of an action again, as part of its last step."""
    standings = desk.host.mark([one.standing.mark for one in marked])
    again = tuple(map(Marked, standings, (one.print for one in marked)))
    trace = load(desk)
    last = next((step for step in reversed(trace.steps) if step.action == action), None)
    if last is None:
        save(desk, trace.with_step(Step(action, _now(desk), marked=again)))
        return
    steps = (replace(step, marked=again) if step is last else step for step in trace.steps)
    save(desk, replace(trace, steps=tuple(steps)))


def is_aside(sheet: str) -> bool:
    """Whether a sheet is an earlier tab of ours, hidden for undo."""
    return sheet.startswith(ASIDE)


def head_of(desk: Desk, sheet: str) -> str:
    """The fingerprint of a sheet's first rows, by which a renamed tab of ours is known again."""
    rows = desk.host.read(Area(sheet, 1, 1, HEAD_ROWS, HEAD_COLUMNS))
    return digest(*(value for row in rows for value in row))[:16]


def _now(desk: Desk) -> str:
    return desk.moment.now.isoformat()


def _set_aside(
    desk: Desk, trace: Trace, wanted: Iterable[str], rollback: ExitStack, *, own: bool
) -> dict[str, str]:
    """Hide the earlier tabs of these names that are ours: {name: the name it is hidden under}."""
    if not own:
        return {}
    there = desk.host.document().sheets
    ours = {tab.name for tab in trace.tabs() if tab.own and not is_aside(tab.name)}
    asides: dict[str, str] = {}
    for name in map(clean, wanted):
        earlier = next((n for n in (numbered(name, k) for k in range(1, 10)) if n in ours), None)
        if earlier is None or earlier in asides:
            continue
        aside = free(ASIDE, [*there, *asides.values()])
        desk.host.rename(earlier, aside)
        rollback.callback(_bring_back, desk, aside, earlier)
        desk.host.show(aside, visible=False)
        asides[earlier] = aside
    return asides


def _bring_back(desk: Desk, aside: str, name: str) -> None:
    desk.host.rename(aside, name)
    desk.host.show(name, visible=True)


def _free_names(desk: Desk, wanted: Iterable[str], asides: Mapping[str, str]) -> tuple[str, ...]:
    """A name for each tab: the one its predecessor had, else the first that no sheet has."""
    there = [*desk.host.document().sheets, STATE_SHEET]
    names: list[str] = []
    for name in map(clean, wanted):
        again = (numbered(name, k) for k in range(1, 10))
        name = next((n for n in again if n in asides and n not in names), name)
        names.append(free(name, [*there, *names]))
    return tuple(names)


def _without_marks(trace: Trace, action: str) -> Trace:
    """The trace when the marks of an action are gone."""
    steps = (
        replace(step, marked=(), replaced=()) if step.action == action else step
        for step in trace.steps
    )
    return replace(trace, steps=tuple(step for step in steps if not step.empty))


def _renamed(trace: Trace, names: Mapping[str, str]) -> Trace:
    """The trace after tabs got other names; what one of them had replaced is not kept any longer."""
    spent = {tab.aside for tab in trace.tabs() if tab.aside and tab.name in names}
    steps = tuple(
        replace(
            step,
            tabs=tuple(
                replace(tab, name=names[tab.name], aside="") if tab.name in names else tab
                for tab in step.tabs
            ),
        )
        for step in trace.steps
    )
    return replace(trace, steps=steps).forgetting(spent)
