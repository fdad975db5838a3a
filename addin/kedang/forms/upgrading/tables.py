"""A table of a filled workbook against the table of the new form: where each of its cells goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from kedang.forms.checking.compare import MUST, is_automatic
from kedang.forms.checking.looking import SheetLook
from kedang.forms.upgrading.moves import Cell, ColumnMove, How, SheetMoves
from kedang.forms.upgrading.references import SheetMap
from kedang.forms.upgrading.sources import AUTO, Columns, filled, is_example
from kedang.model.address import cell_name
from kedang.model.field import heading_key
from kedang.model.grid import Block, Grid
from kedang.model.text import Lang, say


def table_moves(
    source: Columns,
    look: SheetLook | None,
    target: Columns,
    texts: Collection[str],
    down: SheetMap,
    lang: Lang,
) -> SheetMoves:
    """Every filled cell of the source with its place in the form.

    `texts`: what the form itself says on the sheet, then and now (title, how to fill it in); `down`: where
    rows go.
    """
    moves = SheetMoves(source.grid.sheet, target.grid.sheet)
    cells = list(filled(source.grid, look))
    across = _across(source, target, cells, look, moves, lang)
    taken: set[Cell] = set()
    worked_out = {path: at for at, path in target.paths.items() if path.startswith(AUTO)}
    for cell in cells:
        row, column = cell
        if row == source.head:
            _heading(source, target, cell, across, moves)
        elif row in down.skipped:
            moves.forms_own.add(cell)
        elif row > source.head:
            _record(cell, across[column], down, look, source, moves, taken, worked_out)
        else:
            _above(cell, source, target, texts, across, moves, taken)
    _notes(look, across, down, source, moves)
    moves.merged = _merged(source.grid, moves.cells, source.head)
    moves.columns = _told(source, target, across, cells, moves)
    return moves


def sheet_map(source: Columns, target: Columns, handed_out: Grid | None) -> SheetMap:
    """Where the rows go: in their order, behind the form's own example. Columns are added later.

    `handed_out`: the sheet as it was handed out, for its example row.
    """
    own = is_example(target.grid, target.head + 1, target.paths)
    first = target.head + (2 if own else 1)
    skipped = tuple(sorted(_examples(source, target, handed_out)))
    return SheetMap({}, source.head, target.head, first, skipped)


def _examples(source: Columns, target: Columns, handed_out: Grid | None) -> set[int]:
    """The example rows that say what the form itself said there; others are kept like records."""
    form = [target.grid, *([handed_out] if handed_out is not None else [])]
    said = {
        str(cell).strip() for grid in form for row in grid.cells for cell in row if cell is not None
    }  # fmt: skip
    found: set[int] = set()
    for row in range(source.head + 1, min(source.head + 6, source.grid.height)):
        if is_example(source.grid, row, source.paths):
            cells = [str(cell).strip() for cell in source.grid.cells[row] if cell is not None]
            if all(cell in said for cell in cells):
                found.add(row)
    return found


def _across(
    source: Columns,
    target: Columns,
    cells: Iterable[Cell],
    look: SheetLook | None,
    moves: SheetMoves,
    lang: Lang,
) -> dict[int, int]:
    """Where each column goes: to its field or heading; the team's own, in their order, behind the form's."""
    places = {path: column for column, path in target.paths.items()}
    names = {heading_key(text.lstrip(MUST)): column for column, text in target.headings.items()}
    across: dict[int, int] = {}
    used: set[int] = set()
    for column, path in sorted(source.paths.items()):
        if not path.startswith(AUTO) and path in places and places[path] not in used:
            across[column] = places[path]
            used.add(places[path])
    for column, text in sorted(source.headings.items()):
        at = names.get(heading_key(text.lstrip(MUST)))
        worked = is_automatic(text)
        if column not in across and at is not None and at not in used and not worked:
            across[column] = at
            used.add(at)
    end = max([*target.headings, target.grid.width - 1]) + 1
    typed = _typed_over(source, cells, look)
    for column in sorted({column for _, column in cells} - set(across)):
        if _is_forms_own(column, source) and column not in typed:
            across[column] = -1
            continue
        across[column] = end
        moves.widths[end] = column
        if column in typed:
            words = say("handout.typed_over", heading=source.headings[column]).render(lang)
            moves.texts[target.head, end] = words
        end += 1
    return across


def _is_forms_own(column: int, source: Columns) -> bool:
    """Whether a column is one the form works out."""
    path = source.paths.get(column, "")
    return path.startswith(AUTO) and is_automatic(source.headings.get(column, ""))


def _typed_over(source: Columns, cells: Iterable[Cell], look: SheetLook | None) -> set[int]:
    """The worked-out columns in which somebody typed; without a look their results count as worked out."""
    if look is None:
        return set()
    return {
        column
        for row, column in cells
        if row > source.head
        and _is_forms_own(column, source)
        and (row, column) not in look.formulas
        and not is_example(source.grid, row, source.paths)
    }


def _heading(
    source: Columns, target: Columns, cell: Cell, across: Mapping[int, int], moves: SheetMoves
) -> None:
    """A heading of the form stays the form's; one of the team's own goes with its column."""
    to = across.get(cell[1], -1)
    if to < 0 or to in target.headings or (target.head, to) in moves.texts:
        moves.forms_own.add(cell)
    else:
        moves.cells[cell] = (target.head, to)
        moves.own.add(cell)


def _record(
    cell: Cell,
    to: int,
    down: SheetMap,
    look: SheetLook | None,
    source: Columns,
    moves: SheetMoves,
    taken: set[Cell],
    worked_out: Mapping[str, int],
) -> None:
    row, column = cell
    worked = _is_forms_own(column, source)
    if to < 0 or (worked and (look is None or cell in look.formulas)):
        moves.forms_own.add(cell)
        if worked and source.paths[column] in worked_out:
            moves.results[down.row(row), worked_out[source.paths[column]]] = cell
        return
    place = (down.row(row), to)
    moves.cells[cell] = place
    taken.add(place)
    if to in moves.widths:
        moves.own.add(cell)


def _above(
    cell: Cell,
    source: Columns,
    target: Columns,
    texts: Collection[str],
    across: Mapping[int, int],
    moves: SheetMoves,
    taken: set[Cell],
) -> None:
    """What stands above the headings: the form's own words stay the form's, a remark goes to a free cell."""
    row, column = cell
    inside = row < source.grid.height and column < source.grid.width
    value = source.grid.cells[cell] if inside else None
    if str(value).strip() in texts:
        moves.forms_own.add(cell)
        return
    end = max([*across.values(), *target.headings, target.grid.width]) + 1
    row = min(row, target.head - 1) if target.head else 0
    place = (row, column) if row < target.head else (row, end)
    while place in taken or not _is_free(target.grid, place):
        place = (place[0], max(place[1] + 1, end))
    moves.cells[cell] = place
    moves.own.add(cell)
    taken.add(place)


def _is_free(grid: Grid, cell: Cell) -> bool:
    row, column = cell
    if row < grid.height and column < grid.width and grid.cells[row, column] is not None:
        return False
    return not any(
        one.top <= row <= one.bottom and one.left <= column <= one.right for one in grid.merged
    )


def _notes(
    look: SheetLook | None,
    across: Mapping[int, int],
    down: SheetMap,
    source: Columns,
    moves: SheetMoves,
) -> None:
    """Notes go with their cells, also those of blank cells."""
    for cell in look.notes if look else ():
        row, column = cell
        to = moves.cells.get(cell)
        if to is None:
            at = across.get(column, column)
            to = (down.any_row(row) if row >= source.head else row, max(at, 0))
        moves.notes[cell] = to


def _merged(grid: Grid, cells: Mapping[Cell, Cell], head: int) -> list[Block]:
    """Merged cells of records, where they still form a rectangle."""
    found = []
    for block in grid.merged:
        place = cells.get((block.top, block.left))
        if place is not None and block.top > head and block.left == block.right:
            bottom = place[0] + block.bottom - block.top
            found.append(Block(place[0], place[1], bottom, place[1]))
    return found


def _told(
    source: Columns,
    target: Columns,
    across: Mapping[int, int],
    cells: Iterable[Cell],
    moves: SheetMoves,
) -> list[ColumnMove]:
    """The moves column by column, for the preview."""
    counts = Counter(
        column for row, column in cells if row > source.head and (row, column) in moves.cells
    )
    told: list[ColumnMove] = []
    for column, to in sorted(across.items()):
        if to < 0:
            continue
        heading = source.headings.get(column, "")
        new = moves.texts.get((target.head, to)) or target.headings.get(to, heading)
        how: How = "own" if to in moves.widths else "field"
        if (target.head, to) in moves.texts:
            how = "typed_over"
        elif how == "field" and new.lstrip(MUST) != heading.lstrip(MUST):
            how = "renamed"
        told.append(
            ColumnMove(
                how, moves.source, heading, cell_name(source.head, column),
                moves.target, new, cell_name(target.head, to), counts[column],
            )
        )  # fmt: skip
    return told
