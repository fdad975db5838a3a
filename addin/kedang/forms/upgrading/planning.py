"""From a filled workbook and an empty form: the whole upgrade, decided and ready to be shown or written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kedang.forms.checking.compare import columns_on
from kedang.forms.checking.looking import Look
from kedang.forms.checking.places import OURS, SheetPlaces, own_sheets, places, text_at
from kedang.forms.upgrading.asked import questions
from kedang.forms.upgrading.cards import card_moves
from kedang.forms.upgrading.moves import Moves, SheetMoves
from kedang.forms.upgrading.names import free_name
from kedang.forms.upgrading.references import SheetMap, again
from kedang.forms.upgrading.sources import Columns, columns_by_layout, columns_of
from kedang.forms.upgrading.tables import sheet_map, table_moves
from kedang.model.address import cell_name
from kedang.model.grid import Grid, Workbook
from kedang.model.layout import Layout
from kedang.model.stamp import Stamp
from kedang.model.table import Table
from kedang.model.text import Lang, Text, say


@dataclass(slots=True)
class Filled:
    """The source: its values, its look (None for kinds that have none), its layouts, its stamp if any."""

    book: Workbook
    look: Look | None
    layouts: Sequence[Layout]
    stamp: Stamp | None
    handed_out: Workbook | None = None
    tables: Sequence[Table] = ()


@dataclass(slots=True)
class Empty:
    """The form to move into: its values, its stamp, its look."""

    book: Workbook
    stamp: Stamp
    look: Look | None = None


def upgrade_moves(source: Filled, target: Empty, lang: Lang) -> Moves:
    """Where every filled cell goes; sheets of the form cell by cell, all others as they are."""
    grids = {grid.sheet: grid for grid in source.book.grids}
    moves = Moves([])
    for now, columns in _pairs(source, target):
        one, moves.maps[now.name] = _sheet(source, target, now, columns, lang)
        moves.sheets.append(one)
        if now.is_card:
            moves.told += _carried(one, grids[one.source])
        if one.told_above:
            moves.told.append(say("handout.upgrade.above", count=one.told_above, sheet=one.target))
    used = {one.source for one in moves.sheets}
    own = list(grids) if source.stamp is None else own_sheets(source.book, source.stamp)
    own = [name for name in own if name not in used and not name.startswith(OURS)]
    names = [grid.sheet for grid in target.book.grids]
    for name in own:
        given = free_name(name, names)
        names.append(given)
        moves.own_sheets[name] = given
    if source.look is not None:
        moves.names = source.look.names
        _formulas(source.look, moves)
    return moves


def _carried(one: SheetMoves, grid: Grid) -> list[Text]:
    """The labels somebody wrote over: where their words stand now."""
    return [
        say("handout.upgrade.question", words=text_at(grid, cell), sheet=one.target, cell=cell_name(*one.cells[cell]))
        for cell in one.written if cell in one.cells
    ]  # fmt: skip


def _pairs(source: Filled, target: Empty) -> list[tuple[SheetPlaces, Columns | None]]:
    """The sheets of the source that belong to the form: by the stamp, else the largest table of its entity."""
    grids = {grid.sheet: grid for grid in source.book.grids}
    if source.stamp is not None:
        return [
            (one, None) for one in places(source.book, source.stamp)
            if one.name and columns_on(target.stamp, _target_sheet(one, target))
        ]  # fmt: skip
    found: list[tuple[SheetPlaces, Columns | None]] = []
    taken: set[str] = set()
    for name, entity, layout in target.stamp.entities:
        fitting = [
            one for one in source.layouts
            if one.entity == entity and one.layout == layout == "table" and one.sheet not in taken
        ]  # fmt: skip
        if fitting:
            best = max(fitting, key=lambda one: (one.rows, -source.layouts.index(one)))
            columns = columns_by_layout(best, grids[best.sheet])
            taken.add(best.sheet)
            found.append((SheetPlaces(name, best.sheet, entity, "table"), columns))
    return found


def _target_sheet(one: SheetPlaces, target: Empty) -> str:
    """The sheet of the new form with the same name, else the only one of the same kind of record."""
    names = [name for name, _, layout in target.stamp.entities if layout == one.layout]
    if one.stamped in names:
        return one.stamped
    same = [n for n, entity, layout in target.stamp.entities
            if (entity, layout) == (one.entity, one.layout)]  # fmt: skip
    return same[0] if len(same) == 1 else ""


def _sheet(
    source: Filled, target: Empty, now: SheetPlaces, columns: Columns | None, lang: Lang
) -> tuple[SheetMoves, SheetMap]:
    grids = {grid.sheet: grid for grid in source.book.grids}
    name = _target_sheet(now, target)
    fresh = next(one for one in places(target.book, target.stamp) if one.stamped == name)
    form = next(grid for grid in target.book.grids if grid.sheet == name)
    grid, look = grids[now.name], source.look.sheet(now.name) if source.look else None
    before = _handed_out(source, now.stamped)
    texts = _texts(form) | (_texts(before) if before is not None else set())
    if now.is_card:
        own = target.look.sheet(name) if target.look else None
        known = questions(source.book, target.book)
        formulas = own.formulas if own else {}
        return card_moves(now, grid, look, fresh, form, texts, known, formulas), SheetMap()
    have = columns or columns_of(now, grid, source.layouts)
    want = columns_of(fresh, form, ())
    rows = sheet_map(have, want, before)
    moves = table_moves(have, look, want, texts, rows, lang)
    across = {old[1]: new[1] for old, new in moves.cells.items() if old[0] > have.head}
    rows.across = {**_same_fields(have, want), **across}
    rows.kept = moves.source == moves.target
    if columns is not None:
        moves.told_above = _from_above(source, moves, have, want)
    return moves, rows


def _from_above(source: Filled, moves: SheetMoves, have: Columns, want: Columns) -> int:
    """What stands once above a table of somebody's own (业务员：张伟) goes into every row; how many fields."""
    places = {path: column for column, path in want.paths.items()}
    rows = {cell[0]: to[0] for cell, to in moves.cells.items() if cell[0] > have.head}
    fields = 0
    for table in source.tables:
        if table.origin.sheet != moves.source or table.entity != have.entity:
            continue
        for path in table.frame.columns:
            above = [at for (_, name), at in table.origin.overrides.items() if name == path]
            if path not in places or path in have.paths.values() or not above:
                continue
            if any(row >= have.head for row, _ in above):
                continue
            fields += 1
            for position, row in enumerate(table.origin.rows.tolist()):
                value: Any = table.frame[path].iat[position]
                if row - 1 in rows and value == value:
                    moves.added[rows[row - 1], places[path]] = _plain(value)
    return fields


def _plain(value: object) -> str | float:
    """A day as its number, a number as itself, anything else as text."""
    if hasattr(value, "toordinal"):
        return float(value.toordinal() - date(1899, 12, 30).toordinal())
    return float(value) if isinstance(value, int | float) else str(value)


def _same_fields(have: Columns, want: Columns) -> dict[int, int]:
    places = {path: column for column, path in want.paths.items()}
    return {column: places[path] for column, path in have.paths.items() if path in places}


def _handed_out(source: Filled, sheet: str) -> Grid | None:
    if source.handed_out is None:
        return None
    return next((grid for grid in source.handed_out.grids if grid.sheet == sheet), None)


def _texts(grid: Grid) -> set[str]:
    return {str(cell).strip() for row in grid.cells for cell in row if cell is not None}


def _formulas(look: Look, moves: Moves) -> None:
    """Every formula that moves, or looks at what moves, as it reads afterwards."""
    lost = 0
    for one in moves.sheets:
        seen = look.sheet(one.source)
        for cell, text in seen.formulas.items() if seen else ():
            if cell in one.cells:
                new = again(text, one.source, moves.maps, moves.own_sheets, moves.names)
                if new is None:
                    lost += 1
                else:
                    one.formulas[cell] = new
    for name in moves.own_sheets:
        seen = look.sheet(name)
        for cell, text in seen.formulas.items() if seen else ():
            if text:
                new = again(text, name, moves.maps, moves.own_sheets, moves.names)
                lost += new is None
                if new != text or (seen and cell in seen.spread):
                    moves.formulas.setdefault(name, {})[cell] = new
    if lost:
        moves.told.append(say("handout.upgrade.values", count=lost))
