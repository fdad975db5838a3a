"""Compared with the form as it was handed out: formulas overwritten, lists and protection taken off."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.forms.checking.compare import columns_on, is_automatic
from kedang.forms.checking.issues import Issue
from kedang.forms.checking.looking import Cell, Look, SheetLook, place
from kedang.forms.checking.places import SheetPlaces
from kedang.model.address import cell_name
from kedang.model.grid import Grid, Workbook
from kedang.model.stamp import EXAMPLE, Stamp, StampedColumn

PREPARED = 40
"""So many of the prepared rows are looked at for lists; one of them is enough."""


def tampered(
    book: Workbook, look: Look, found: list[SheetPlaces], stamp: Stamp, handed_out: Look
) -> Iterator[Issue]:
    """Everything that was taken off or written over. `handed_out`: the look of the same version as published."""
    grids = {grid.sheet: grid for grid in book.grids}
    for one in found:
        here, before = look.sheet(one.name), handed_out.sheet(one.stamped)
        if not one.name or here is None or before is None:
            continue
        if before.protected and not here.protected:
            yield Issue("protection", one.name)
        for column in columns_on(stamp, one.stamped):
            stood, now = place(column.place), one.at.get(column)
            if stood is None or now is None:
                continue
            if one.is_card:
                yield from _card_list(one, column, stood, now, here, before)
            elif is_automatic(column.heading):
                yield from _formulas(one, column, stood, now, here, before, grids[one.name])
            else:
                yield from _list(one, column, stood, now, here, before)


def _formulas(
    one: SheetPlaces,
    column: StampedColumn,
    stood: Cell,
    now: Cell,
    here: SheetLook,
    before: SheetLook,
    grid: Grid,
) -> Iterator[Issue]:
    """Values written over formulas, and formulas deleted in rows that hold something else."""
    prepared = sorted(row for row, at in before.formulas if at == stood[1] and row > stood[0])
    down = now[0] - stood[0]
    over: list[int] = []
    gone: list[int] = []
    for row in (each + down for each in prepared):
        if row >= grid.height or (row, now[1]) in here.formulas or _is_example(grid, row):
            continue
        value = grid.cells[row, now[1]] if now[1] < grid.width else None
        if value is not None:
            over.append(row)
        elif any(cell is not None for at, cell in enumerate(grid.cells[row]) if at != now[1]):
            gone.append(row)
    if over:
        cell = cell_name(over[0], now[1])
        yield Issue("formulas", one.name, cell, column.heading, count=len(over))
    if gone:
        cell = cell_name(gone[0], now[1])
        yield Issue("formulas_gone", one.name, cell, column.heading, count=len(gone))


def _is_example(grid: Grid, row: int) -> bool:
    first = next((cell for cell in grid.cells[row] if cell is not None), None)
    return isinstance(first, str) and first.strip().startswith(EXAMPLE)


def _list(
    one: SheetPlaces,
    column: StampedColumn,
    stood: Cell,
    now: Cell,
    here: SheetLook,
    before: SheetLook,
) -> Iterator[Issue]:
    """A list that no prepared row offers any longer; rows pasted over may lack it."""
    rows = [
        row for row in range(stood[0] + 1, stood[0] + 1 + PREPARED) if before.offers(row, stood[1])
    ]
    areas = [each for each in before.dropdowns if each.left <= stood[1] <= each.right]
    rows += [each.bottom for each in areas if each.bottom > stood[0]]
    down = now[0] - stood[0]
    if rows and not any(here.offers(row + down, now[1]) for row in rows):
        yield Issue("dropdown", one.name, cell_name(*now), column.heading)


def _card_list(
    one: SheetPlaces,
    column: StampedColumn,
    stood: Cell,
    now: Cell,
    here: SheetLook,
    before: SheetLook,
) -> Iterator[Issue]:
    offered = column.field and before.offers(stood[0], stood[1] + 1)
    if offered and not here.offers(now[0], now[1] + 1):
        cell = cell_name(now[0], now[1] + 1)
        yield Issue("dropdown", one.name, cell, column.heading)
