"""A filled card against the card of the new form: each value goes beside its label, everything else below."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kedang.forms.checking.compare import MUST
from kedang.forms.checking.looking import SheetLook
from kedang.forms.checking.places import SheetPlaces, text_at
from kedang.forms.upgrading.moves import Cell, ColumnMove, How, SheetMoves
from kedang.forms.upgrading.sources import filled, value_cell
from kedang.model.address import cell_name
from kedang.model.field import heading_key
from kedang.model.grid import Grid
from kedang.model.stamp import StampedColumn

GAP = 2
Key = tuple[str, str]


def card_moves(
    source: SheetPlaces,
    grid: Grid,
    look: SheetLook | None,
    target: SheetPlaces,
    form: Grid,
    texts: Collection[str],
) -> SheetMoves:
    """Every filled cell of a card with its place on the new one.

    `source` and `target`: the labels of both as they stand; `form`: the new card; `texts`: what the form says.
    """
    moves = SheetMoves(grid.sheet, form.sheet)
    values, labels = _values(source, grid, target, form, moves)
    bottom = _bottom(form, target) + GAP
    rows: dict[int, int] = {}
    for cell in filled(grid, look):
        if cell in values:
            moves.cells[cell] = values[cell]
        elif cell in labels or text_at(grid, cell) in texts or _worked_out(cell, source, look):
            moves.forms_own.add(cell)
        else:
            row = rows.setdefault(cell[0], bottom + len(rows))
            moves.cells[cell] = (row, cell[1])
            moves.own.add(cell)
    _labels_of_strays(source, grid, moves, rows, bottom)
    for cell in look.notes if look else ():
        to = moves.cells.get(cell) or values.get(cell)
        row = rows.get(cell[0], bottom + len(rows))
        moves.notes[cell] = to if to is not None else (row, cell[1])
    moves.columns += [
        ColumnMove("own", grid.sheet, text_at(grid, cell), cell_name(*cell),
                   form.sheet, "", cell_name(*place), 1)
        for cell, place in moves.cells.items()
        if cell in moves.own
    ]  # fmt: skip
    return moves


def _values(
    source: SheetPlaces, grid: Grid, target: SheetPlaces, form: Grid, moves: SheetMoves
) -> tuple[dict[Cell, Cell], set[Cell]]:
    """Where the values go, and which cells are labels that the new card has too."""
    new = dict(_keyed(target))
    values: dict[Cell, Cell] = {}
    labels: set[Cell] = set()
    for key, (column, label) in dict(_keyed(source)).items():
        old = value_cell(grid, label)
        there = new.get(key) or _by_words(column, new)
        if there is None:
            if not column.field:
                labels.add(label)
            continue
        labels.add(label)
        values[old] = value_cell(form, there[1])
        filled_in = text_at(grid, old) != ""
        if filled_in:
            how: How = "field"
            if there[0].heading.lstrip(MUST) != column.heading.lstrip(MUST):
                how = "renamed"
            moves.columns.append(
                ColumnMove(
                    how, grid.sheet, column.heading, cell_name(*old),
                    form.sheet, there[0].heading, cell_name(*values[old]), 1,
                )
            )  # fmt: skip
    return values, labels


def _keyed(places: SheetPlaces) -> Iterator[tuple[Key, tuple[StampedColumn, Cell]]]:
    """The labels by field; questions, bands and signatures by their words, nameless ones by their order."""
    nameless = 0
    for column, at in places.at.items():
        if column.field and column.field != "answer":
            yield (column.field, ""), (column, at)
        elif column.heading:
            yield ("", _bare(column.heading)), (column, at)
        else:
            nameless += 1
            yield ("#", str(nameless)), (column, at)


def _bare(heading: str) -> str:
    """The words of a question without its number."""
    return heading_key(heading.lstrip(MUST).lstrip("0123456789. 、"))


def _by_words(
    column: StampedColumn, new: Mapping[Key, tuple[StampedColumn, Cell]]
) -> tuple[StampedColumn, Cell] | None:
    """A label of the same words, whatever its field."""
    wanted = _bare(column.heading)
    return next((one for one in new.values() if wanted and _bare(one[0].heading) == wanted), None)


def _worked_out(cell: Cell, source: SheetPlaces, look: SheetLook | None) -> bool:
    """Whether a label is itself worked out by a formula of the form."""
    nameless = {at for column, at in source.at.items() if not column.heading}
    return cell in nameless or (
        look is not None and cell in look.formulas and cell[0] < source.head
    )


def _bottom(form: Grid, target: SheetPlaces) -> int:
    """The last row of the card."""
    merged = [one.bottom for one in form.merged]
    return max([form.height - 1, *merged, *(row for row, _ in target.at.values())])


def _labels_of_strays(
    source: SheetPlaces, grid: Grid, moves: SheetMoves, rows: Mapping[int, int], bottom: int
) -> None:
    """A value whose label the new card lacks takes its label along."""
    for column, label in source.at.items():
        old = value_cell(grid, label)
        if column.field and old in moves.own and label not in moves.cells:
            moves.forms_own.discard(label)
            moves.cells[label] = (rows.get(old[0], bottom), label[1])
            moves.own.add(label)
