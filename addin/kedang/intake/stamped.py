"""Is a workbook a form we handed out? Its hidden sheet says which, and what stood where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kedang.intake.heads import Place
from kedang.intake.labels import normal
from kedang.intake.sheet import Sheet
from kedang.model.address import column_index
from kedang.model.finding import Finding
from kedang.model.grid import Workbook
from kedang.model.stamp import FORM_SHEET, Stamp, StampedColumn, read_stamp

HELPER = "helper."
"""Before the field of a column that people fill in and that is never archived."""
_UNOPENED = "file.formula.uncached"
_MOST_ROWS, _ENOUGH = 60, 0.5


def stamp_of(workbook: Workbook) -> tuple[Stamp, bool] | None:
    """The stamp of a form and whether it is whole; None for any other workbook."""
    for grid in workbook.grids:
        if grid.sheet == FORM_SHEET:
            return read_stamp(grid.cells[:5].tolist())
    return None


def noticed(workbook: Workbook) -> tuple[Finding, ...]:
    """What the reader noticed in a file; in a form nobody has opened yet no formula has a result, which is no fault."""
    if stamp_of(workbook) is None:
        return workbook.findings
    return tuple(one for one in workbook.findings if one.rule != _UNOPENED)


@dataclass(frozen=True, slots=True)
class StampedSheet:
    """One sheet of a form as it was handed out: its kind of record, its layout, its headings or labels."""

    name: str
    entity: str
    layout: str
    columns: tuple[StampedColumn, ...]


def is_data(column: StampedColumn) -> bool:
    """Whether a heading or label names a field; else it steers a formula, is worked out, or is there to be read."""
    return bool(column.field) and not column.field.startswith(HELPER)


def sheets_of(workbook: Workbook) -> tuple[StampedSheet, ...]:
    """The sheets of a form whose stamp is whole; none for any other workbook."""
    found = stamp_of(workbook)
    if found is None or not found[1]:
        return ()
    stamp = found[0]
    return tuple(
        StampedSheet(name, entity, layout, tuple(c for c in stamp.columns if c.sheet == name))
        for name, entity, layout in stamp.entities
    )


def header_row(sheet: Sheet, own: StampedSheet) -> int | None:
    """The row where at least half of a table's headings stand; None where there is none."""
    wanted = {normal(column.heading) for column in own.columns} - {""}
    best, at = 0, -1
    for row in range(min(sheet.grid.height, _MOST_ROWS)):
        held = len(wanted & {normal(text) for text in sheet.row(row) if text})
        if held > best:
            best, at = held, row
    return at if best and best >= _ENOUGH * len(wanted) else None


def labels_at(sheet: Sheet, own: StampedSheet) -> dict[Place, StampedColumn] | None:
    """Where the labels of a card stand now: in their place, or wherever they were moved to.

    None where fewer than half of them are left. Texts without a heading of their own keep their place.
    """
    found: dict[Place, StampedColumn] = {}
    moved: list[StampedColumn] = []
    for column in own.columns:
        place = _place(column.place)
        if not column.heading or _text(sheet, place) == normal(column.heading):
            found[place] = column
        else:
            moved.append(column)
    named = sum(bool(column.heading) for column in own.columns)
    if moved and len(moved) < named:
        _find(sheet, moved, found)
    left = sum(bool(column.heading) for column in found.values())
    return found if left and left >= _ENOUGH * named else None


def _find(sheet: Sheet, moved: list[StampedColumn], found: dict[Place, StampedColumn]) -> None:
    """Add the labels that stand elsewhere, each once on the sheet."""
    places: dict[str, list[Place]] = {}
    for row, at in np.argwhere(sheet.filled).tolist():
        places.setdefault(normal(sheet.text(row, at)), []).append((row, at))
    for column in moved:
        held = [place for place in places.get(normal(column.heading), []) if place not in found]
        if len(held) == 1:
            found[held[0]] = column


def _place(address: str) -> Place:
    letters = address.rstrip("0123456789")
    return int(address[len(letters) :]) - 1, column_index(letters)


def _text(sheet: Sheet, place: Place) -> str:
    row, column = place
    if row >= sheet.grid.height or column >= sheet.grid.width:
        return ""
    return normal(sheet.text(row, column))
