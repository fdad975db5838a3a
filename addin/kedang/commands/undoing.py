"""撤销: take back the last thing Kedang did here, or to the archive, whichever is later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from kedang import pipeline
from kedang.commands.desk import Desk
from kedang.commands.opened import read_open
from kedang.commands.registry import COMMANDS
from kedang.commands.remarking import cell_prints, unchanged
from kedang.commands.trace import Marked, Step
from kedang.commands.words import listed
from kedang.commands.workspace import cells_as_mended, is_aside, load, put_back, take_back
from kedang.model.errors import Refused
from kedang.model.grid import Workbook
from kedang.model.operation import Operation, OperationKind
from kedang.model.text import Text, say


def undo(desk: Desk) -> Text:
    """Say exactly what will be taken back, then do it; what the archive refuses changes nothing."""
    journal = _journal(desk)
    standing = {operation.id: operation for operation in journal}
    steps = [step for step in load(desk).steps if _stands(step, standing)]
    step, operation = _newest(steps, journal)
    if step is None and operation is None:
        raise Refused("command.undo.nothing")
    rows = _undo_archive(desk, operation, plan=True) if operation is not None else 0
    again = _again(desk, step)
    preview = [*_step_words(desk, step, len(again)), *_operation_words(desk, operation, rows)]
    between = "；" if desk.lang == "zh" else "; "
    desk.confirm(say("command.undo.preview", what=between.join(preview)))
    desk.progress("undo", 0, 1)
    if operation is not None:
        _undo_archive(desk, operation, plan=False)
    take_back(desk, lambda one: one == step or not _stands(one, standing), cells=True)
    if step is not None and again:
        put_back(desk, step.action, again)
    return say("command.undo.done", what=between.join(preview))


def _journal(desk: Desk) -> list[Operation]:
    """The operations on the archive that stand and can be undone whole, newest first."""
    if "://" not in desk.archive_url and not Path(desk.archive_url).exists():
        return []
    with desk.archive() as archive, archive.read() as reader:
        return [
            entry
            for entry in reader.log()
            if not entry.parent and not entry.undone_by and entry.kind is not OperationKind.UNDO
        ]


def _stands(step: Step, standing: Mapping[str, Operation]) -> bool:
    """Whether anything of a step is left: an operation may have been undone elsewhere."""
    return step.operation in standing or not replace(step, operation="").empty


def _newest(
    steps: Sequence[Step], journal: Sequence[Operation]
) -> tuple[Step | None, Operation | None]:
    """The last step of this workbook or the last operation, or both where they are one."""
    known = {operation.id: operation for operation in journal}
    step = steps[-1] if steps else None
    top = journal[0] if journal else None
    noted = top is not None and any(one.operation == top.id for one in steps)
    if step is None or (top is not None and not noted and top.at.isoformat() > step.at):
        return None, top
    return step, known.get(step.operation)


def _again(desk: Desk, step: Step | None) -> list[Marked]:
    """The earlier marks that come back: those in whose rows nothing has changed since."""
    if step is None or not step.replaced:
        return []
    return unchanged(step.replaced, cell_prints(_as_before(desk, step)))


def _as_before(desk: Desk, step: Step) -> Workbook:
    """The open workbook as it will be when the cells mended in a step are put back."""
    book = read_open(desk)
    grids = {grid.sheet: replace(grid, cells=grid.cells.copy()) for grid in book.grids}
    for one in cells_as_mended(desk, step):
        before = one.before
        grid = grids.get(before.sheet)
        if grid is not None and before.row <= grid.height and before.column <= grid.width:
            grid.cells[before.row - 1, before.column - 1] = before.value
    return replace(book, grids=tuple(grids.values()))


def _undo_archive(desk: Desk, operation: Operation, *, plan: bool) -> int:
    """Take an operation back, or only see whether that can be done; how many rows change."""
    with desk.archive() as archive:
        done = pipeline.undo(archive, operation.id, desk.moment, plan=plan)
    rows = done.summary.get("rows", 0)
    return rows if isinstance(rows, int) else 0


def _step_words(desk: Desk, step: Step | None, again: int) -> list[str]:
    """What goes from the workbook, and what comes back."""
    if step is None or not (step.marked or step.tabs or step.decided):
        return []
    labels = {command.id: desk.say(command.label) for command in COMMANDS}
    words = [say("command.undo.action", label=labels.get(step.action, step.action))]
    if step.marked:
        words.append(say("command.undo.marks", n=len(step.marked)))
    names = [tab.name for tab in step.tabs if not is_aside(tab.name)]
    if names:
        words.append(say("command.undo.tabs", tabs=listed(names, desk.lang)))
    back = [tab.name for tab in step.tabs if tab.aside]
    if back:
        words.append(say("command.undo.back", tabs=listed(back, desk.lang)))
    if again:
        words.append(say("command.undo.again", n=again))
    mended = len(cells_as_mended(desk, step))
    if mended:
        words.append(say("command.undo.cells", n=mended))
    if len(step.fixed) > mended:
        words.append(say("command.undo.cells.kept", n=len(step.fixed) - mended))
    if step.waived or step.lifted:
        words.append(say("command.undo.waivers", n=len(step.waived) + len(step.lifted)))
    return ["".join(map(desk.say, words))]


def _operation_words(desk: Desk, operation: Operation | None, rows: int) -> list[str]:
    if operation is None:
        return []
    kind = desk.say(say(f"cli.kind.{operation.kind.value}"))
    at = operation.at.strftime("%Y-%m-%d %H:%M")
    return [desk.say(say("command.undo.operation", kind=kind, user=operation.user, at=at, n=rows))]
