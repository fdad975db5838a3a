"""`kedang fix`: a mended copy of a file, as adopted on its list of findings; the file itself is never touched."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any

from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.verbs.findings import choice_json, refused_json, tell_handled
from kedang.hosts.files import read_workbook
from kedang.hosts.files.mending.change import CellChange, Mended
from kedang.hosts.files.mending.delimited import mend_text
from kedang.hosts.files.mending.package import mend_package
from kedang.intake.convert import written
from kedang.intake.retype import of_its_kind, shows
from kedang.model.address import column_index
from kedang.model.catalogue import entities
from kedang.model.choice import Choice, Handled, Handling
from kedang.model.errors import KedangError, Refused, UsageError
from kedang.model.grid import Workbook
from kedang.model.text import say
from kedang.reports.atomic import atomic
from kedang.reports.findings_choices import choices_in

MENDERS = {"xlsx": mend_package, "text": mend_text}
_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d*)")
Wanted = list[tuple[Choice, CellChange]]


def fix(values: Mapping[str, Any]) -> int:
    """Read the list, compare every cell with what was found there, change it in a copy, read that back."""
    session = begin(values)
    path = Path(values["file"])
    if not values.get("findings"):
        raise UsageError("fix.no_findings")
    listed = Path(values["findings"])
    choices = choices_in(read_workbook(listed, name=listed.name))
    target = _target(path, values.get("out"))
    book = read_workbook(path, name=path.name)
    if book.facts.get("encrypted"):
        raise Refused("fix.locked", file=path.name)
    mender = MENDERS.get(book.kind)
    if mender is None:
        raise Refused("fix.kind", file=path.name)
    done = Handled()
    wanted = _wanted(book, choices, done, session.moment.as_of)
    mended = mender(path.read_bytes(), [change for _, change in wanted], path.name)
    for number, why in sorted(mended.refused.items()):
        done.refused.append((wanted[number][0], say(why)))
    left = [pair for n, pair in enumerate(wanted) if n not in mended.refused]
    done.adopted = [choice for choice, _ in left]
    plan = bool(values.get("plan"))
    if left and not plan:
        _write(target, mended, left, path.name)
    _tell(session, done, mended, choices, target, plan=plan)
    return 0


def _target(path: Path, out: Path | None) -> Path:
    """Where the copy goes: a file that is not there yet, of the same format."""
    target = out or path.with_name(f"{path.stem}（已改）{path.suffix}")
    if target.suffix.casefold() != path.suffix.casefold():
        raise UsageError("fix.suffix", suffix=path.suffix)
    if target.exists():
        raise UsageError("fix.taken", path=str(target))
    return target


def _wanted(book: Workbook, choices: Sequence[Choice], done: Handled, as_of: date) -> Wanted:
    """The adopted values whose cells still say what was found; the others are refused, each with a reason."""
    grids = {grid.sheet: grid for grid in book.grids}
    found: Wanted = []
    seen: set[tuple[str, str]] = set()
    for one in choices:
        if one.handling is not Handling.ADOPT:
            continue
        if PurePath(one.file).name != book.file:
            done.refused.append((one, say("handling.other_file", file=one.file)))
            continue
        at, grid = _CELL.fullmatch(one.place.cell), grids.get(one.sheet)
        if at is None or grid is None:
            done.refused.append((one, say("handling.merged_cell")))
            continue
        row, column = int(at[2]) - 1, column_index(at[1])
        inside = row < grid.height and column < grid.width
        now = grid.cells[row, column] if inside else None
        if (one.sheet, one.place.cell) in seen or shows(now, one.to):
            done.same += 1
        elif shows(now, one.value):
            seen.add((one.sheet, one.place.cell))
            declared = entities()[one.entity][one.field]
            new = of_its_kind(now, declared, one.to, as_of)
            found.append((one, CellChange(one.sheet, row, column, new)))
        else:
            told = written([now])[0] or ""
            done.refused.append((one, say("handling.changed", now=told, value=one.value)))
    return found


def _write(target: Path, mended: Mended, wanted: Wanted, name: str) -> None:
    """The copy, written only after it was read back and says what it should."""
    with TemporaryDirectory() as folder:
        trial = Path(folder) / name
        trial.write_bytes(mended.data)
        try:
            grids = {grid.sheet: grid for grid in read_workbook(trial, name=name).grids}
            right = all(
                shows(grids[c.sheet].cells[c.row, c.column], str(c.new))
                or grids[c.sheet].cells[c.row, c.column] == c.new
                or written([grids[c.sheet].cells[c.row, c.column]]) == written([c.new])
                for _, c in wanted
            )
        except (KedangError, KeyError, IndexError):
            right = False
    if not right:
        raise Refused("fix.differs", file=name)
    with atomic(target) as temporary:
        temporary.write_bytes(mended.data)


def _tell(
    session: Session,
    done: Handled,
    mended: Mended,
    choices: Sequence[Choice],
    target: Path,
    *,
    plan: bool,
) -> None:
    written_to = str(target) if done.adopted and not plan else None
    session.console.document(
        {
            "changed": [choice_json(one) for one in done.adopted],
            "same": done.same,
            "refused": [refused_json(one, why, session) for one, why in done.refused],
            "output": written_to,
            "plan": plan,
        }
    )
    tell_handled(session, done)
    if any(one.handling is Handling.WAIVE for one in choices):
        session.console.line("cli.fix.waivers")
    if not done.adopted:
        session.console.line("cli.fix.nothing")
        return
    message = "cli.fix.plan" if plan else "cli.fix.done"
    session.console.line(message, n=len(done.adopted), path=str(target))
    if mended.formulas and not plan:
        session.console.line("cli.fix.formulas")
