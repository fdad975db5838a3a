"""A filled card against the card of the new form: each value goes beside its label, everything else below."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kedang.forms.checking.compare import MUST
from kedang.forms.checking.looking import SheetLook
from kedang.forms.checking.places import SheetPlaces, text_at
from kedang.forms.upgrading.asked import Questions, answers, is_typed, nameless
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
    known: Questions,
    formulas: Collection[Cell] = (),
) -> SheetMoves:
    """Every filled cell of a card with its place on the new one.

    `form`: the new card; `texts`: what it says; `known`: what may be asked; `formulas`: cells it works out.
    """
    moves = SheetMoves(grid.sheet, form.sheet)
    lines = answers(source, grid, target, known)
    values, labels = _values(source, grid, target, form, moves, lines)
    typed = _typed(source, grid, look, texts, known)
    worked = _worked_out(source, look)
    bottom = _bottom(form, target) + GAP
    rows: dict[int, int] = {}
    for cell in filled(grid, look):
        if look and cell in look.formulas and values.get(cell) in formulas:
            moves.forms_own.add(cell)
            moves.results[values[cell]] = cell
        elif cell in values:
            moves.cells[cell] = values[cell]
        elif cell not in typed and (cell in labels | worked or text_at(grid, cell) in texts):
            moves.forms_own.add(cell)
        else:
            row = rows.setdefault(cell[0], bottom + len(rows))
            moves.cells[cell] = (row, cell[1])
            moves.own.add(cell)
    moves.written = sorted(typed)
    _labels_of_strays(source, grid, moves, rows, bottom)
    for cell in look.notes if look else ():
        row = rows.get(cell[0], bottom + len(rows))
        moves.notes[cell] = moves.cells.get(cell) or values.get(cell) or (row, cell[1])
    moves.columns += _own(grid, moves)
    return moves


def _own(grid: Grid, moves: SheetMoves) -> list[ColumnMove]:
    """What stands below the card, for the preview."""
    return [
        ColumnMove("own", grid.sheet, text_at(grid, cell), cell_name(*cell),
                   moves.target, "", cell_name(*place), 1)
        for cell, place in moves.cells.items()
        if cell in moves.own
    ]  # fmt: skip


def _values(
    source: SheetPlaces,
    grid: Grid,
    target: SheetPlaces,
    form: Grid,
    moves: SheetMoves,
    lines: Mapping[Cell, Cell | None],
) -> tuple[dict[Cell, Cell], set[Cell]]:
    """Where the values go, and which cells are labels that the new card has too."""
    new = dict(_keyed(target))
    values: dict[Cell, Cell] = {}
    labels: set[Cell] = set()
    for key, (column, label) in dict(_keyed(source)).items():
        old = value_cell(grid, label)
        there = new.get(key) or _by_words(column, new)
        if label in lines:
            line = lines[label]
            there = None if line is None else (column, line)
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
    number = 0
    for column, at in places.at.items():
        if column.field and column.field != "answer":
            yield (column.field, ""), (column, at)
        elif column.heading:
            yield ("", _bare(column.heading)), (column, at)
        else:
            number += 1
            yield ("#", str(number)), (column, at)


def _bare(heading: str) -> str:
    """The words of a question without its number."""
    return heading_key(heading.lstrip(MUST).lstrip("0123456789. 、"))


def _by_words(
    column: StampedColumn, new: Mapping[Key, tuple[StampedColumn, Cell]]
) -> tuple[StampedColumn, Cell] | None:
    """A label of the same words, whatever its field."""
    wanted = _bare(column.heading)
    return next((one for one in new.values() if wanted and _bare(one[0].heading) == wanted), None)


def _typed(
    source: SheetPlaces,
    grid: Grid,
    look: SheetLook | None,
    texts: Collection[str],
    known: Questions,
) -> set[Cell]:
    """The labels somebody wrote over with words of their own."""
    written = {at for at in nameless(source) if is_typed(grid, at, look, known)}
    written |= {source.at[column] for column in source.renamed}
    return {at for at in written if text_at(grid, at) not in texts}


def _worked_out(source: SheetPlaces, look: SheetLook | None) -> set[Cell]:
    """The labels that are themselves worked out by a formula of the form."""
    above = {cell for cell in look.formulas if cell[0] < source.head} if look else set()
    return above | set(nameless(source))


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
        if not column.heading and old in moves.own and label not in moves.cells:
            moves.texts[rows.get(old[0], bottom), label[1]] = text_at(grid, label)
        elif column.field and old in moves.own and label not in moves.cells:
            moves.forms_own.discard(label)
            moves.cells[label] = (rows.get(old[0], bottom), label[1])
            moves.own.add(label)
